//! The Rust code of the guide, which `docs/` shows, does what the guide says.

mod first_call {
    include!("../../docs/examples/rust/first_call.rs");

    #[test]
    fn the_first_program_of_the_guide_answers_a_call() {
        main().unwrap();
    }
}

#[path = "../../docs/examples/rust/guide.rs"]
mod guide;
#[path = "../../docs/examples/rust/services.rs"]
mod services;

fn main() {
    println!("cargo:rerun-if-changed=c/call_delivered.c");
    cc::Build::new()
        .file("c/call_delivered.c")
        .flag_if_supported("-std=c99")
        .opt_level(3)
        .compile("baseline");
}

//! Gives the shared library its name for the dynamic linker: programs ask for the version that they
//! were linked with. On Windows the name of the file is that name, and rustc writes the import library.

use std::env;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let of = |name: &str| env::var(name).unwrap_or_default();
    let major = of("CARGO_PKG_VERSION_MAJOR");
    let arguments = match of("CARGO_CFG_TARGET_OS").as_str() {
        "macos" => vec![
            format!("-Wl,-install_name,@rpath/libctisp.{major}.dylib"),
            format!("-Wl,-compatibility_version,{major}"),
            format!("-Wl,-current_version,{}", of("CARGO_PKG_VERSION")),
        ],
        "windows" => vec![],
        _ => vec![format!("-Wl,-soname,libctisp.so.{major}")],
    };
    for argument in arguments {
        println!("cargo:rustc-cdylib-link-arg={argument}");
    }
}

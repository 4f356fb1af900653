//! TLS by the settings of C programs.

use crate::*;
use std::ffi::{CStr, CString};
use std::path::Path;
use std::ptr;

/// Files of a certificate that has signed itself, and of its key.
fn files() -> (CString, CString) {
    let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/tmp");
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, text: String| {
        let file = folder.join(format!("ffi-{}-{name}", std::process::id()));
        std::fs::write(&file, text).unwrap();
        CString::new(file.to_str().unwrap()).unwrap()
    };
    (write("tls.pem", own.cert.pem()), write("tls.key", own.signing_key.serialize_pem()))
}

/// Opens a client and ends it; the error where there is one.
fn open(port: u16, set: impl FnOnce(&mut ctisp_client_config)) -> ctisp_error {
    let mut config = std::mem::MaybeUninit::<ctisp_client_config>::zeroed();
    let side = CString::new(format!("localhost:{port}")).unwrap();
    let (mut client, mut error) = (ptr::null_mut(), ctisp_error::default());
    // SAFETY: all pointers are good, and the settings are set by the library.
    unsafe {
        let size = size_of::<ctisp_client_config>();
        let done = ctisp_client_config_init_size(config.as_mut_ptr(), size);
        assert_eq!(done, ctisp_result::CTISP_OK);
        let mut config = config.assume_init();
        config.side_a = side.as_ptr();
        config.services = ctisp_core::Services::ALL_EVENTS.bits();
        set(&mut config);
        ctisp_client_open(&config, &mut client, &mut error);
        ctisp_client_free(client);
    }
    error
}

#[test]
fn clients_and_servers_speak_tls_where_their_settings_say_so() {
    let (certificate, key) = files();
    let mut config = std::mem::MaybeUninit::<ctisp_server_config>::zeroed();
    let (mut server, mut error) = (ptr::null_mut(), ctisp_error::default());
    // SAFETY: all pointers are good, and the settings are set by the library.
    let port = unsafe {
        let size = size_of::<ctisp_server_config>();
        let done = ctisp_server_config_init_size(config.as_mut_ptr(), size);
        assert_eq!(done, ctisp_result::CTISP_OK);
        let mut config = config.assume_init();
        config.tls_certificate_file = certificate.as_ptr();
        let started = ctisp_server_start(&config, &mut server, &mut error);
        assert_eq!(started, ctisp_result::CTISP_E_INVALID_ARGUMENT);
        config.tls_key_file = key.as_ptr();
        let started = ctisp_server_start(&config, &mut server, &mut error);
        assert_eq!(started, ctisp_result::CTISP_OK);
        ctisp_server_port(server)
    };
    let trusting = open(port, |config| config.tls_ca_file = certificate.as_ptr());
    assert_eq!(trusting.code, ctisp_result::CTISP_OK);
    let half = open(port, |config| config.tls_key_file = key.as_ptr());
    assert_eq!(half.code, ctisp_result::CTISP_E_INVALID_ARGUMENT);
    let no_file = open(port, |config| config.tls_ca_file = c"no/such.pem".as_ptr());
    assert_eq!(no_file.code, ctisp_result::CTISP_E_INVALID_ARGUMENT);
    let plain = open(port, |_| {});
    assert_eq!(plain.code, ctisp_result::CTISP_E_CONNECTION);
    // SAFETY: the text ends with NUL.
    let text = unsafe { CStr::from_ptr(plain.message.as_ptr()) }.to_string_lossy();
    assert!(text.contains("the server speaks TLS here"), "{text}");
    // SAFETY: it was made above.
    unsafe { ctisp_server_free(server) };
}

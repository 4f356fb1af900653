//! TLS, as the settings of clients and servers tell it.

use crate::boundary::Failure;
use crate::config::ctisp_client_config;
use crate::server::{ctisp_server_config, utf8};
use ctisp_core::{ClientTls, ServerTls};

/// What a client's settings say of TLS; `None`: plain connections.
///
/// # Safety
/// Its strings are NULL or valid.
pub(crate) unsafe fn of_client(config: &ctisp_client_config) -> Result<Option<ClientTls>, Failure> {
    // SAFETY: as the caller promises.
    let text = |text| unsafe { utf8(text) };
    let (ca, name) = (text(config.tls_ca_file)?, text(config.tls_server_name)?);
    let own = both(text(config.tls_certificate_file)?, text(config.tls_key_file)?)?;
    if config.tls == 0 && ca.is_none() && name.is_none() && own.is_none() {
        return Ok(None);
    }
    let mut tls = ClientTls::new();
    if let Some(file) = ca {
        tls = tls.ca_file(file);
    }
    if let Some(name) = name {
        tls = tls.server_name(name);
    }
    if let Some((certificate, key)) = own {
        tls = tls.certificate_files(certificate, key);
    }
    Ok(Some(tls))
}

/// What a server's settings say of TLS; `None`: plain connections.
///
/// # Safety
/// Its strings are NULL or valid.
pub(crate) unsafe fn of_server(config: &ctisp_server_config) -> Result<Option<ServerTls>, Failure> {
    // SAFETY: as the caller promises.
    let text = |text| unsafe { utf8(text) };
    let client_ca = text(config.tls_client_ca_file)?;
    let own = both(text(config.tls_certificate_file)?, text(config.tls_key_file)?)?;
    match (own, client_ca) {
        (Some((certificate, key)), None) => Ok(Some(ServerTls::files(certificate, key))),
        (Some((certificate, key)), Some(ca)) => {
            Ok(Some(ServerTls::files(certificate, key).client_ca_file(ca)))
        }
        (None, None) => Ok(None),
        (None, Some(_)) => Err(Failure::argument("tls_client_ca_file without a certificate")),
    }
}

/// A certificate is of use with its key only.
fn both(
    certificate: Option<String>,
    key: Option<String>,
) -> Result<Option<(String, String)>, Failure> {
    match (certificate, key) {
        (Some(certificate), Some(key)) => Ok(Some((certificate, key))),
        (None, None) => Ok(None),
        _ => Err(Failure::argument("tls_certificate_file and tls_key_file belong together")),
    }
}

//! TLS, as the settings of clients and servers tell it.

use ctisp::{ClientTls, ServerTls};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use std::path::PathBuf;

/// What ``ctisp.Tls`` says.
#[derive(FromPyObject)]
pub struct Tls {
    ca_file: Option<PathBuf>,
    server_name: Option<String>,
    certificate_file: Option<PathBuf>,
    key_file: Option<PathBuf>,
}

pub fn of_client(settings: Tls) -> PyResult<ClientTls> {
    let names = ["certificate_file", "key_file"];
    let own = both(settings.certificate_file, settings.key_file, names)?;
    let mut tls = ClientTls::new();
    if let Some(file) = settings.ca_file {
        tls = tls.ca_file(file);
    }
    if let Some(name) = settings.server_name {
        tls = tls.server_name(name);
    }
    if let Some((certificate, key)) = own {
        tls = tls.certificate_files(certificate, key);
    }
    Ok(tls)
}

/// `None`: plain connections.
pub fn of_server(
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
    client_ca: Option<PathBuf>,
) -> PyResult<Option<ServerTls>> {
    let own = both(certificate, key, ["tls_certificate_file", "tls_key_file"])?;
    let tls = own.map(|(certificate, key)| ServerTls::files(certificate, key));
    match (tls, client_ca) {
        (Some(tls), Some(file)) => Ok(Some(tls.client_ca_file(file))),
        (None, Some(_)) => {
            Err(PyValueError::new_err("tls_client_ca_file without tls_certificate_file"))
        }
        (tls, None) => Ok(tls),
    }
}

/// A certificate is of use with its key only.
fn both(
    certificate: Option<PathBuf>,
    key: Option<PathBuf>,
    names: [&str; 2],
) -> PyResult<Option<(PathBuf, PathBuf)>> {
    match (certificate, key) {
        (Some(certificate), Some(key)) => Ok(Some((certificate, key))),
        (None, None) => Ok(None),
        _ => Err(PyValueError::new_err(format!("{} belong together", names.join(" and ")))),
    }
}

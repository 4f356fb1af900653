//! TLS 1.2 and 1.3, by rustls: what can be set, and how links get it.
//!
//! `settings` is what programs say, `pem` reads the files, `trust` checks the server's certificate,
//! `stream` carries bytes and `reason` puts into words what went wrong.

mod pem;
mod reason;
mod settings;
mod stream;
mod trust;

pub use pem::TlsError;
pub use settings::{ClientTls, ServerTls};
pub(super) use stream::{handshake, Tls};

use pem::wrong;
use rustls::client::Resumption;
use rustls::crypto::{ring, CryptoProvider};
use rustls::pki_types::ServerName;
use rustls::server::{NoServerSessionStorage, WebPkiClientVerifier};
use rustls::{ClientConfig, ServerConfig};
use std::io;
use std::sync::Arc;

fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

/// The client's settings, read and checked.
#[derive(Debug)]
pub(super) struct Client {
    config: Arc<ClientConfig>,
    server_name: Option<ServerName<'static>>,
}

impl Client {
    pub fn new(settings: &ClientTls) -> Result<Client, TlsError> {
        let server_name = settings.server_name.as_deref().map(server_name).transpose()?;
        let versions = ClientConfig::builder_with_provider(provider())
            .with_safe_default_protocol_versions()
            .map_err(|error| wrong("TLS", error))?;
        let verifier = Arc::new(trust::Verifier::new(&settings.ca, provider())?);
        let trusting = versions.dangerous().with_custom_certificate_verifier(verifier);
        let mut config = match &settings.certificate {
            None => trusting.with_no_client_auth(),
            Some((certificate, key)) => trusting
                .with_client_auth_cert(certificate.certificates()?, key.key()?)
                .map_err(|error| certificate.wrong(reason::of_identity(&error)))?,
        };
        // Sessions last for days: to begin one a little sooner is worth no memory.
        config.resumption = Resumption::disabled();
        Ok(Client { config: Arc::new(config), server_name })
    }

    /// A connection to `host:port` that is about to begin.
    pub fn begin(&self, address: &str) -> io::Result<Tls> {
        let name = match &self.server_name {
            Some(name) => name.clone(),
            None => server_name(host(address)).map_err(io::Error::other)?,
        };
        Tls::client(self.config.clone(), name).map_err(io::Error::other)
    }
}

pub(super) fn server_config(settings: &ServerTls) -> Result<ServerConfig, TlsError> {
    let versions = ServerConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong("TLS", error))?;
    let clients = match settings.client_ca.as_slice() {
        [] => versions.with_no_client_auth(),
        authorities => {
            let roots = Arc::new(trust::roots(authorities)?);
            let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider())
                .build()
                .map_err(|error| wrong("authorities of clients", error))?;
            versions.with_client_cert_verifier(verifier)
        }
    };
    let mut config = clients
        .with_single_cert(settings.certificate.certificates()?, settings.key.key()?)
        .map_err(|error| settings.certificate.wrong(reason::of_identity(&error)))?;
    // As for clients: nothing is kept for connections that may come.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(config)
}

fn server_name(name: &str) -> Result<ServerName<'static>, TlsError> {
    let parsed = ServerName::try_from(name.to_owned());
    parsed.map_err(|_| wrong(name, "a certificate cannot be for such a name"))
}

/// The host of `host:port`, without the brackets of IPv6.
fn host(address: &str) -> &str {
    let host = address.rsplit_once(':').map_or(address, |(host, _)| host);
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_what_certificates_are_for() {
        assert_eq!(host("cti-a.example:42030"), "cti-a.example");
        assert_eq!(host("192.0.2.1:42030"), "192.0.2.1");
        assert_eq!(host("[2001:db8::1]:42030"), "2001:db8::1");
        assert!(server_name(host("[2001:db8::1]:42030")).is_ok());
        assert!(server_name("no name").is_err());
    }
}

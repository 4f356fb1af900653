//! What verbs that connect to a server ask about TLS.

use crate::ClientTls;
use std::path::PathBuf;

/// TLS with the server; without any of these options the connection is plain.
#[derive(clap::Args, Clone, Debug)]
pub struct TlsArgs {
    /// Speaks TLS, and trusts the authorities that the system trusts
    #[arg(long)]
    tls: bool,
    /// Speaks TLS, and trusts the authorities in this file (PEM)
    #[arg(long, value_name = "FILE")]
    tls_ca: Option<PathBuf>,
    /// The name that the certificates of all servers must be for, where it is not the host's
    #[arg(long, value_name = "NAME")]
    tls_name: Option<String>,
    /// The certificate of this client (PEM), where the server asks for one
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Its private key (PEM, without a password)
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

impl TlsArgs {
    /// What they say; `None` for a plain connection.
    pub fn settings(&self) -> Option<ClientTls> {
        let named = self.tls_ca.is_some() || self.tls_name.is_some() || self.tls_cert.is_some();
        if !self.tls && !named {
            return None;
        }
        let mut tls = ClientTls::new();
        if let Some(file) = &self.tls_ca {
            tls = tls.ca_file(file);
        }
        if let Some(name) = &self.tls_name {
            tls = tls.server_name(name);
        }
        if let (Some(certificate), Some(key)) = (&self.tls_cert, &self.tls_key) {
            tls = tls.certificate_files(certificate, key);
        }
        Some(tls)
    }

    /// The same for connections that are made to addresses of that host.
    pub fn settings_for(&self, host: &str) -> Option<ClientTls> {
        let tls = self.settings()?;
        Some(if self.tls_name.is_some() { tls } else { tls.server_name(host) })
    }
}

//! Certificates and keys in PEM.

use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;

/// Settings of TLS that cannot be: a file that cannot be read, a key that is not that of the
/// certificate. It tells which setting, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct TlsError {
    place: String,
    problem: String,
}

pub(super) fn wrong(place: impl fmt::Display, problem: impl fmt::Display) -> TlsError {
    TlsError { place: place.to_string(), problem: problem.to_string() }
}

/// Where a text in PEM is.
#[derive(Clone)]
pub(super) enum Pem {
    File(PathBuf),
    /// The text itself, and what it is.
    Text(&'static str, Vec<u8>),
}

/// What it is: a key must not come into a log.
impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place())
    }
}

impl Pem {
    fn place(&self) -> Cow<'_, str> {
        match self {
            Pem::File(file) => file.to_string_lossy(),
            Pem::Text(what, _) => Cow::Borrowed(what),
        }
    }

    pub fn wrong(&self, problem: impl fmt::Display) -> TlsError {
        wrong(self.place(), problem)
    }

    fn text(&self) -> Result<Cow<'_, [u8]>, TlsError> {
        match self {
            Pem::File(file) => std::fs::read(file)
                .map(Cow::Owned)
                .map_err(|error| self.wrong(format_args!("it cannot be read: {error}"))),
            Pem::Text(_, text) => Ok(Cow::Borrowed(text)),
        }
    }

    /// The certificates in it: one at least.
    pub fn certificates(&self) -> Result<Vec<CertificateDer<'static>>, TlsError> {
        let text = self.text()?;
        let read: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
        let certificates = read.map_err(|error| self.wrong(error))?;
        if certificates.is_empty() {
            return Err(self.wrong("there is no certificate in PEM in it (BEGIN CERTIFICATE)"));
        }
        Ok(certificates)
    }

    /// The first private key in it.
    pub fn key(&self) -> Result<PrivateKeyDer<'static>, TlsError> {
        let text = self.text()?;
        PrivateKeyDer::from_pem_slice(&text).map_err(|error| match error {
            pem::Error::NoItemsFound => self.wrong(
                "there is no private key in PEM in it (BEGIN PRIVATE KEY); one with a password \
                 cannot be read",
            ),
            error => self.wrong(error),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_tell_what_they_are_and_never_themselves() {
        let pem = Pem::Text("private key of the server", b"secret".to_vec());
        assert_eq!(format!("{pem:?}"), "private key of the server");
        let error = pem.key().unwrap_err().to_string();
        assert!(error.starts_with("private key of the server: there is no private key"), "{error}");
        assert!(!error.contains("secret"));
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let error = Pem::File("no/such.pem".into()).certificates().unwrap_err().to_string();
        assert!(error.starts_with("no/such.pem: it cannot be read: "), "{error}");
    }
}

//! Which servers a client trusts.

use super::pem::{wrong, Pem, TlsError};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_name, WebPkiServerVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use std::sync::Arc;

/// The authorities in those files.
pub(super) fn roots(files: &[Pem]) -> Result<RootCertStore, TlsError> {
    let mut roots = RootCertStore::empty();
    for file in files {
        for certificate in file.certificates()? {
            roots.add(certificate).map_err(|error| file.wrong(error))?;
        }
    }
    Ok(roots)
}

/// The authorities that the system trusts. Single ones that cannot be read, as some are very old,
/// are left out.
fn of_system() -> Result<RootCertStore, TlsError> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    match (roots.is_empty(), found.errors.first()) {
        (false, _) => Ok(roots),
        (true, Some(error)) => Err(wrong("certificates of the system", error)),
        (true, None) => {
            let text = "there are none: name the file of the authority that signed the server's";
            Err(wrong("certificates of the system", text))
        }
    }
}

/// Checks as the web does, but for one case: a server that has signed its own certificate often
/// calls itself an authority in it, as many tools write it by themselves, and authorities are no
/// servers. Where exactly this certificate is given as trusted there is no doubt, and all else is
/// checked as ever.
#[derive(Debug)]
pub(super) struct Verifier {
    strict: Arc<WebPkiServerVerifier>,
    given: Vec<CertificateDer<'static>>,
}

impl Verifier {
    pub fn new(ca: &[Pem], provider: Arc<CryptoProvider>) -> Result<Verifier, TlsError> {
        let roots = if ca.is_empty() { of_system()? } else { roots(ca)? };
        let strict = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|error| wrong("trusted certificates", error))?;
        let mut given = Vec::new();
        for file in ca {
            given.extend(file.certificates()?);
        }
        Ok(Verifier { strict, given })
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let checked = self.strict.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        );
        match checked {
            // That it is an authority is told so, and only after its time was found good.
            Err(Error::InvalidCertificate(CertificateError::Other(_)))
                if self.given.iter().any(|given| given == end_entity) =>
            {
                verify_server_name(&ParsedCertificate::try_from(end_entity)?, server_name)?;
                Ok(ServerCertVerified::assertion())
            }
            other => other,
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.strict.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.strict.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.strict.supported_verify_schemes()
    }
}

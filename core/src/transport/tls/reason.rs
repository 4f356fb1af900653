//! What went wrong, in words that tell what to do.

use rustls::{AlertDescription, CertificateError, Connection, Error, InconsistentKeys};

/// Why a certificate and its key cannot be used.
pub(super) fn of_identity(error: &Error) -> String {
    match error {
        Error::InconsistentKeys(InconsistentKeys::KeyMismatch) => {
            "the private key is not that of the certificate".into()
        }
        other => other.to_string(),
    }
}

/// Why a connection failed, as the end of it sees it that `connection` is.
pub(super) fn of_failure(error: &Error, connection: &Connection) -> String {
    let peer = peer(connection);
    match error {
        Error::InvalidCertificate(error) => of_certificate(error, peer),
        Error::NoCertificatesPresented => format!("the {peer} has shown no certificate"),
        Error::AlertReceived(alert) => of_alert(*alert, peer),
        Error::InvalidMessage(_) if connection.is_handshaking() => {
            format!("the {peer} does not speak TLS, or not in order ({error})")
        }
        other => format!("TLS failed: {other}"),
    }
}

/// The other end.
pub(super) fn peer(connection: &Connection) -> &'static str {
    match connection {
        Connection::Client(_) => "server",
        Connection::Server(_) => "client",
    }
}

fn of_certificate(error: &CertificateError, peer: &str) -> String {
    let certificate = format!("the {peer}'s certificate");
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            format!("{certificate} has expired")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            format!("{certificate} is not valid yet: compare the clocks")
        }
        CertificateError::UnknownIssuer => {
            format!("{certificate} was signed by an unknown issuer: by no authority trusted here")
        }
        CertificateError::BadSignature => {
            format!(
                "{certificate} was signed by an unknown issuer: one of that name has another key"
            )
        }
        CertificateError::NotValidForNameContext { expected, presented } => {
            let names = if presented.is_empty() { "no name".into() } else { presented.join(", ") };
            format!("{certificate} is not for {}: it is for {names}", expected.to_str())
        }
        CertificateError::NotValidForName => format!("{certificate} is for another name"),
        other => format!("{certificate} is not good: {other}"),
    }
}

fn of_alert(alert: AlertDescription, peer: &str) -> String {
    use AlertDescription as A;
    match alert {
        A::CertificateRequired => format!("the {peer} asks for a certificate, and there is none"),
        A::UnknownCA => format!("the {peer} does not know the issuer of the certificate here"),
        A::CertificateExpired => format!("the {peer} says that the certificate here has expired"),
        A::DecryptError => format!("the {peer} finds the signature of the certificate here wrong"),
        A::BadCertificate
        | A::UnsupportedCertificate
        | A::CertificateRevoked
        | A::CertificateUnknown
        | A::AccessDenied => format!("the {peer} refuses the certificate here ({alert:?})"),
        A::HandshakeFailure | A::ProtocolVersion | A::InsufficientSecurity => {
            format!("the {peer} finds no version or cipher of TLS in common ({alert:?})")
        }
        other => format!("the {peer} ended TLS ({other:?})"),
    }
}

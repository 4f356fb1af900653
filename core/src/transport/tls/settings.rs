//! What programs say of TLS.

use super::pem::Pem;
use std::path::PathBuf;

/// TLS for a client: whom it trusts, and who it is. Begin with [`ClientTls::new`]; the usual ports
/// are 42030 (side A) and 43030 (side B).
///
/// A server is trusted when an authority that is trusted has signed its certificate, the certificate
/// is valid now, and it is for the host that is connected to. There is no way to turn that off.
/// TLS 1.2 and 1.3 are spoken. Files are in PEM and are read when the client is opened.
///
/// ```no_run
/// use ctisp::{Client, ClientTls, Services};
///
/// # fn main() -> Result<(), ctisp::Error> {
/// let tls = ClientTls::new()
///     .ca_file("company-ca.pem")
///     .certificate_files("desk.pem", "desk.key"); // Only where the server asks for one.
/// let desk = Client::builder()
///     .sides("cti-a.example:42030", "cti-b.example:43030")
///     .tls(tls)
///     .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
///     .agent_instrument("3001")
///     .open()?;
/// # drop(desk);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct ClientTls {
    pub(super) ca: Vec<Pem>,
    pub(super) server_name: Option<String>,
    pub(super) certificate: Option<(Pem, Pem)>,
}

impl ClientTls {
    /// Trusts the authorities that the system trusts: the certificate store of Windows, the
    /// keychain of macOS, the bundle of OpenSSL elsewhere. So it remains until
    /// [`ClientTls::ca_file`] or [`ClientTls::ca_pem`] says otherwise.
    #[must_use]
    pub fn new() -> ClientTls {
        ClientTls::default()
    }

    /// Trusts the authorities whose certificates are in that file, in place of the system's; called
    /// again, those of all files. The server's own certificate will do where it has signed itself.
    #[must_use]
    pub fn ca_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.ca.push(Pem::File(file.into()));
        self
    }

    /// As [`ClientTls::ca_file`], with the text of such a file.
    #[must_use]
    pub fn ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.ca.push(Pem::Text("trusted certificates", pem.into()));
        self
    }

    /// The name or IP address that the server's certificate must be for; unless set, the host of
    /// the side's address. For addresses that are no names of the server, as those of a tunnel; it
    /// holds for both sides.
    #[must_use]
    pub fn server_name(mut self, name: impl Into<String>) -> Self {
        self.server_name = Some(name.into());
        self
    }

    /// The client's own certificate, followed in its file by those between it and its authority, and
    /// its private key (PKCS #8, PKCS #1 or SEC 1, without a password): for servers that ask for one.
    #[must_use]
    pub fn certificate_files(
        mut self,
        certificate: impl Into<PathBuf>,
        key: impl Into<PathBuf>,
    ) -> Self {
        self.certificate = Some((Pem::File(certificate.into()), Pem::File(key.into())));
        self
    }

    /// As [`ClientTls::certificate_files`], with the texts of such files.
    #[must_use]
    pub fn certificate_pem(
        mut self,
        certificate: impl Into<Vec<u8>>,
        key: impl Into<Vec<u8>>,
    ) -> Self {
        self.certificate = Some((
            Pem::Text("certificate of the client", certificate.into()),
            Pem::Text("private key of the client", key.into()),
        ));
        self
    }
}

/// TLS for a server: who it is, and which clients may come. Files are in PEM and are read when the
/// server is started.
///
/// ```no_run
/// use ctisp::{Server, ServerTls};
///
/// # fn main() -> std::io::Result<()> {
/// let tls = ServerTls::files("server.pem", "server.key").client_ca_file("desks-ca.pem");
/// let server = Server::builder().listen("0.0.0.0:42030").side_b("0.0.0.0:43030").tls(tls).start()?;
/// # drop(server);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ServerTls {
    pub(super) certificate: Pem,
    pub(super) key: Pem,
    pub(super) client_ca: Vec<Pem>,
}

impl ServerTls {
    /// The server's certificate, followed in its file by those between it and its authority, and
    /// its private key (PKCS #8, PKCS #1 or SEC 1, without a password).
    #[must_use]
    pub fn files(certificate: impl Into<PathBuf>, key: impl Into<PathBuf>) -> ServerTls {
        let (certificate, key) = (Pem::File(certificate.into()), Pem::File(key.into()));
        ServerTls { certificate, key, client_ca: Vec::new() }
    }

    /// As [`ServerTls::files`], with the texts of such files.
    #[must_use]
    pub fn pem(certificate: impl Into<Vec<u8>>, key: impl Into<Vec<u8>>) -> ServerTls {
        ServerTls {
            certificate: Pem::Text("certificate of the server", certificate.into()),
            key: Pem::Text("private key of the server", key.into()),
            client_ca: Vec::new(),
        }
    }

    /// Lets only those clients in that have a certificate of an authority in that file; called
    /// again, of all files. Without, no certificate is asked for.
    #[must_use]
    pub fn client_ca_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.client_ca.push(Pem::File(file.into()));
        self
    }

    /// As [`ServerTls::client_ca_file`], with the text of such a file.
    #[must_use]
    pub fn client_ca_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.client_ca.push(Pem::Text("authorities of clients", pem.into()));
        self
    }
}

//! The two ends at which connections begin.

use super::{set_options, tcp, Link};
use mio::net::TcpStream;
use std::io;
use std::time::{Duration, Instant};

#[cfg(feature = "tls")]
use super::tls::{self, ClientTls, ServerTls, Tls, TlsError};
#[cfg(feature = "tls")]
use std::sync::Arc;

/// Makes connections to servers: plain ones, or with TLS where it was made by [`Connector::tls`].
#[derive(Clone, Debug, Default)]
pub struct Connector {
    #[cfg(feature = "tls")]
    tls: Option<Arc<tls::Client>>,
}

impl Connector {
    /// Makes connections with TLS. The files are read here.
    ///
    /// # Errors
    /// When a file cannot be read or does not hold what it should.
    #[cfg(feature = "tls")]
    pub fn tls(settings: &ClientTls) -> Result<Connector, TlsError> {
        Ok(Connector { tls: Some(Arc::new(tls::Client::new(settings)?)) })
    }

    /// Connects to `host:port`, whichever of the host's addresses answers first in their order, and
    /// makes the TLS handshake.
    ///
    /// It blocks; `timeout` is for all of it, without the time that the name takes.
    ///
    /// # Errors
    /// When the name is unknown, no address answers, or the TLS handshake fails: the error's text
    /// says why, as that the certificate has expired.
    pub fn connect(&self, address: &str, timeout: Duration) -> io::Result<Link> {
        let began = Instant::now();
        let stream = tcp::connect(address, timeout)?;
        #[cfg(feature = "tls")]
        if let Some(client) = &self.tls {
            let mut tls = client.begin(address)?;
            tls::handshake(&mut tls, &stream, began, timeout)?;
            return Ok(Link::with_tls(ready(stream)?, tls));
        }
        // Only a handshake takes time after this.
        let _ = began;
        Ok(Link::new(ready(stream)?))
    }
}

/// The stream as links want it.
fn ready(stream: std::net::TcpStream) -> io::Result<TcpStream> {
    stream.set_nonblocking(true)?;
    let stream = TcpStream::from_std(stream);
    set_options(&stream)?;
    Ok(stream)
}

/// Takes connections of clients in: plain ones, or with TLS where it was made by [`Acceptor::tls`].
#[derive(Clone, Debug, Default)]
pub struct Acceptor {
    #[cfg(feature = "tls")]
    tls: Option<Arc<rustls::ServerConfig>>,
}

impl Acceptor {
    /// Takes connections with TLS in. The files are read here.
    ///
    /// # Errors
    /// When a file cannot be read or does not hold what it should, or the key is not that of the
    /// certificate.
    #[cfg(feature = "tls")]
    pub fn tls(settings: &ServerTls) -> Result<Acceptor, TlsError> {
        Ok(Acceptor { tls: Some(Arc::new(tls::server_config(settings)?)) })
    }

    /// A link over a stream that was accepted and has its options. It never blocks: a TLS handshake
    /// is made by the link's owner, who reads from it.
    ///
    /// # Errors
    /// When TLS has no means to begin.
    pub fn link(&self, stream: TcpStream) -> io::Result<Link> {
        #[cfg(feature = "tls")]
        if let Some(config) = &self.tls {
            let tls = Tls::server(config.clone()).map_err(io::Error::other)?;
            return Ok(Link::with_tls(stream, tls));
        }
        Ok(Link::new(stream))
    }
}

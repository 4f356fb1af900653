//! The two sides of a duplex server, as the embedding program sees them.

use super::duplex::SwitchOverError;
use super::engine::Command;
use super::Server;
use crate::peripheral::Peripheral;
use crate::Side;
use std::io;
use std::net::SocketAddr;
use std::sync::mpsc::channel;

/// ```
/// use ctisp::{Server, Side};
///
/// let server = Server::builder().side_b("127.0.0.1:0").start()?;
/// assert_eq!(server.active_side(), Some(Side::A));
/// server.stop_side(Side::A);
/// assert_eq!(server.active_side(), Some(Side::B));
/// server.start_side(Side::A)?;
/// assert_eq!(server.active_side(), Some(Side::B), "there is no way back by itself");
/// # Ok::<(), std::io::Error>(())
/// ```
impl<P: Peripheral + 'static> Server<P> {
    /// Where a side listens, with its real port; `None` where there is no such side.
    pub fn side_address(&self, side: Side) -> Option<SocketAddr> {
        self.addresses.iter().find(|(of, _)| *of == side).map(|(_, address)| *address)
    }

    /// The active side; always A in a simplex server. `None` when no side runs.
    pub fn active_side(&self) -> Option<Side> {
        self.with_hub(|hub| hub.duplex.active()).flatten()
    }

    /// Begins a planned switch-over to the other side: clients with CTI_SERVICE_ACTIVE_STANDBY are
    /// asked by ACTIVE_MAINTENANCE_REQ and have five seconds to agree. If all do, the other side
    /// becomes active and they leave this one; clients without that service are closed with
    /// E_CTI_SERVER_IN_MAINTENANCE_MODE. If one refuses, all stays as it is. An
    /// [alarm](super::AlarmKind) tells which it was.
    ///
    /// # Errors
    /// When there is no other side that runs, or a switch-over is on its way.
    pub fn switch_over(&self) -> Result<(), SwitchOverError> {
        self.with_hub(|hub| hub.switch_over()).unwrap_or(Err(SwitchOverError::Stopped))
    }

    /// Stops a side as a failure would: its connections break and it accepts no others. If it was
    /// active the other one takes over. Whether it ran.
    pub fn stop_side(&self, side: Side) -> bool {
        let (answer, answered) = channel();
        self.command(Command::StopSide(side, answer));
        answered.recv().unwrap_or(false)
    }

    /// Lets a stopped side run again at its address, as the standby; it becomes active only when the
    /// other one does not run.
    ///
    /// # Errors
    /// When another program has its port by now, there is no such side, or the server has stopped.
    pub fn start_side(&self, side: Side) -> io::Result<()> {
        let (answer, answered) = channel();
        self.command(Command::StartSide(side, answer));
        let stopped = || io::Error::new(io::ErrorKind::NotConnected, "the server has stopped");
        answered.recv().unwrap_or_else(|_| Err(stopped()))
    }
}

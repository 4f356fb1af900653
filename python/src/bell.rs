//! How a main thread sleeps until an event comes: in poll(), which signals interrupt. What it waits for
//! otherwise knows nothing of signals, and it would have to look for them again and again.

use pyo3::prelude::*;
use std::time::Duration;

#[cfg(unix)]
pub use unix::Bell;

/// Windows: poll() is not interrupted there, or is not there at all.
#[cfg(not(unix))]
pub enum Bell {}

#[cfg(not(unix))]
impl Bell {
    pub fn new() -> Option<Bell> {
        None
    }

    pub fn ring(&self) {}

    pub fn sleep(&self, _: Python<'_>, _: Duration) -> PyResult<bool> {
        Ok(false)
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::io::{Read, Write};
    use std::os::fd::AsRawFd;
    use std::os::unix::net::UnixStream;

    pub struct Bell {
        rope: UnixStream,
        bell: UnixStream,
    }

    impl Bell {
        /// None where the process can have no more descriptors.
        pub fn new() -> Option<Bell> {
            let (rope, bell) = UnixStream::pair().ok()?;
            rope.set_nonblocking(true).ok()?;
            bell.set_nonblocking(true).ok()?;
            Some(Bell { rope, bell })
        }

        pub fn ring(&self) {
            // One that takes no more rings already.
            let _ = (&self.rope).write(&[1]);
        }

        /// Sleeps until it rings, has rung since the last time, or time is over; false where that
        /// cannot be. Raises what the handlers of signals raise.
        pub fn sleep(&self, py: Python<'_>, time: Duration) -> PyResult<bool> {
            let select = py.import("select")?;
            // Some who put loops of their own in its place take it away.
            let Ok(poll) = select.call_method0("poll") else { return Ok(false) };
            poll.call_method1("register", (self.bell.as_raw_fd(), select.getattr("POLLIN")?))?;
            poll.call_method1("poll", (time.as_secs_f64() * 1000.0,))?;
            while (&self.bell).read(&mut [0; 64]).is_ok_and(|count| count == 64) {}
            Ok(true)
        }
    }
}

//! How the thread that serves callbacks, or a program's own loop, hears that there is work.

use crate::client::lock;
use std::ffi::{c_int, c_void};
use std::io;
use std::sync::{Condvar, Mutex};
use std::time::Instant;

/// Raised while something waits to be told, or somebody is to stop waiting.
#[derive(Default)]
pub(crate) struct Signal {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    raised: bool,
    /// For a loop outside, once somebody has asked for it.
    outside: Option<Outside>,
}

impl Signal {
    pub(crate) fn raise(&self) {
        let mut state = lock(&self.state);
        if !state.raised {
            state.raised = true;
            if let Some(outside) = &state.outside {
                outside.set();
            }
            drop(state);
            self.changed.notify_one();
        }
    }

    /// Before looking for work: what comes afterwards raises it again.
    pub(crate) fn lower(&self) {
        let mut state = lock(&self.state);
        if state.raised {
            state.raised = false;
            if let Some(outside) = &state.outside {
                outside.clear();
            }
        }
    }

    /// Waits until it is raised; `false` when it was not in time.
    pub(crate) fn wait(&self, deadline: Option<Instant>) -> bool {
        let mut state = lock(&self.state);
        while !state.raised {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            state = match left {
                Some(left) if left.is_zero() => return false,
                Some(left) => match self.changed.wait_timeout(state, left) {
                    Ok((state, _)) => state,
                    Err(poisoned) => poisoned.into_inner().0,
                },
                None => self.changed.wait(state).unwrap_or_else(|poisoned| poisoned.into_inner()),
            };
        }
        true
    }

    /// What a loop outside can wait for; it lives as long as the signal.
    fn outside<T>(&self, of: impl FnOnce(&Outside) -> T) -> io::Result<T> {
        let mut state = lock(&self.state);
        let raised = state.raised;
        let outside = match &mut state.outside {
            Some(outside) => outside,
            none => {
                let outside = none.insert(Outside::new()?);
                if raised {
                    outside.set();
                }
                outside
            }
        };
        Ok(of(outside))
    }

    /// A descriptor that is readable while it is raised; -1 where the system has none.
    #[cfg(unix)]
    pub(crate) fn descriptor(&self) -> c_int {
        self.outside(Outside::descriptor).unwrap_or(-1)
    }

    #[cfg(not(unix))]
    pub(crate) fn descriptor(&self) -> c_int {
        -1
    }

    /// An event object that is signalled while it is raised; null where the system has none.
    #[cfg(windows)]
    pub(crate) fn handle(&self) -> *mut c_void {
        self.outside(Outside::handle).unwrap_or(std::ptr::null_mut())
    }

    #[cfg(not(windows))]
    pub(crate) fn handle(&self) -> *mut c_void {
        std::ptr::null_mut()
    }
}

#[cfg(unix)]
use unix::Outside;
#[cfg(windows)]
use windows::Outside;

#[cfg(unix)]
mod unix {
    use std::ffi::c_int;
    use std::io::{self, Read as _, Write as _};
    use std::os::fd::AsRawFd as _;
    use std::os::unix::net::UnixStream;

    /// A pair of sockets, with one byte between them while it is set.
    pub(super) struct Outside {
        reader: UnixStream,
        writer: UnixStream,
    }

    impl Outside {
        pub(super) fn new() -> io::Result<Outside> {
            let (reader, writer) = UnixStream::pair()?;
            reader.set_nonblocking(true)?;
            writer.set_nonblocking(true)?;
            Ok(Outside { reader, writer })
        }

        pub(super) fn set(&self) {
            // One byte at most is on its way: there is room for it.
            let _ = (&self.writer).write(&[1]);
        }

        pub(super) fn clear(&self) {
            // A program that has read it itself is well served too.
            let _ = (&self.reader).read(&mut [0; 8]);
        }

        pub(super) fn descriptor(&self) -> c_int {
            self.reader.as_raw_fd()
        }
    }
}

#[cfg(windows)]
mod windows {
    use std::ffi::c_void;
    use std::io;
    use std::os::windows::io::{AsRawHandle as _, FromRawHandle as _, OwnedHandle};
    use std::ptr;
    use windows_sys::Win32::System::Threading::{CreateEventW, ResetEvent, SetEvent};

    /// An event object that stays set until it is cleared.
    pub(super) struct Outside(OwnedHandle);

    impl Outside {
        pub(super) fn new() -> io::Result<Outside> {
            // SAFETY: no attributes and no name; what comes back is checked.
            let event = unsafe { CreateEventW(ptr::null(), 1, 0, ptr::null()) };
            if event.is_null() {
                return Err(io::Error::last_os_error());
            }
            // SAFETY: a handle made just now, which nobody else has.
            Ok(Outside(unsafe { OwnedHandle::from_raw_handle(event) }))
        }

        pub(super) fn set(&self) {
            // SAFETY: a handle that is open as long as `self`.
            unsafe { SetEvent(self.0.as_raw_handle()) };
        }

        pub(super) fn clear(&self) {
            // SAFETY: as above.
            unsafe { ResetEvent(self.0.as_raw_handle()) };
        }

        pub(super) fn handle(&self) -> *mut c_void {
            self.0.as_raw_handle()
        }
    }
}

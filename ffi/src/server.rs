//! A CTI server inside a C program, for its tests and demonstrations.

use crate::boundary::{guard, guard_value, Failure};
use crate::config::{init_sized, read_sized, Settings};
use crate::error::{ctisp_error, ctisp_result};
use crate::raw;
use crate::tls;
use ctisp_core::peripheral::simulator::{Config, ConfigError, Scenario};
use ctisp_core::{Server, ServerBuilder};
use std::error::Error;
use std::ffi::c_char;
use std::io;
use std::ptr;

/// How a CTI server runs. Begin with ctisp_server_config_init().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_server_config {
    /// Size of this struct; ctisp_server_config_init() sets it.
    pub size: usize,
    /// Where it listens, as "host:port"; port 0 takes a free one. NULL: "127.0.0.1:0".
    pub listen: *const c_char,
    /// How many seconds of the centre pass in one second; above 0; 1 by default.
    pub speed: f64,
    /// What chance in the centre begins from: the same seed tells the same story; 1 by default.
    pub seed: u64,
    /// The centre, as the text of a TOML file such as examples/centre.toml. NULL: the demo centre.
    pub centre: *const c_char,
    /// An exact story that begins with the server, as the text of a TOML file such as
    /// examples/scenario.toml. NULL: none.
    pub scenario: *const c_char,
    /// Not 0: the centre's time stands still but for ctisp_server_step(). Heartbeats, IdleTimeout
    /// and what else watches connections follow real time all the same.
    pub stepped: u32,
    /// So many outside callers dial by themselves in an hour of the centre; 0: what the centre says.
    pub traffic: u32,
    /// So many agents sign in and answer by themselves; 0: what the centre says.
    pub auto_agents: u32,
    /// Makes it a duplex server: `listen` is side A, which is active first, and side B, the standby,
    /// listens here. NULL: there is no side B.
    pub side_b: *const c_char,
    /// Grants CTISP_SERVICE_DEBUG: all messages of a session that asks for it go to a pcap file of its
    /// own in this folder, which must be there. NULL: the service is not granted.
    pub capture_dir: *const c_char,
    /// Speaks TLS, on both sides: the file of the server's certificate, with those between it and its
    /// authority. Names of files are UTF-8; the files are in PEM. NULL: plain connections.
    pub tls_certificate_file: *const c_char,
    /// Its private key, without a password.
    pub tls_key_file: *const c_char,
    /// Lets only clients in that have a certificate of an authority in this file. NULL: no
    /// certificate is asked for.
    pub tls_client_ca_file: *const c_char,
}

impl ctisp_server_config {
    fn new() -> ctisp_server_config {
        let size = size_of::<ctisp_server_config>();
        let text = ptr::null();
        ctisp_server_config {
            size,
            listen: text,
            speed: 1.0,
            seed: 1,
            centre: text,
            scenario: text,
            stepped: 0,
            traffic: 0,
            auto_agents: 0,
            side_b: text,
            capture_dir: text,
            tls_certificate_file: text,
            tls_key_file: text,
            tls_client_ca_file: text,
        }
    }

    /// The same in Rust.
    ///
    /// # Safety
    /// Its strings are NULL or valid.
    unsafe fn builder(&self) -> Result<ServerBuilder, Failure> {
        if !(self.speed.is_finite() && self.speed > 0.0) {
            return Err(Failure::argument("speed must be above 0"));
        }
        let mut builder = Server::builder().speed(self.speed).seed(self.seed);
        // SAFETY: as the caller promises.
        let (listen, centre, scenario) =
            unsafe { (raw::text(self.listen), utf8(self.centre)?, utf8(self.scenario)?) };
        if let Some(listen) = listen {
            builder = builder.listen(listen);
        }
        if let Some(centre) = centre {
            let centre = Config::from_toml(&centre);
            builder = builder.centre(centre.map_err(|error| wrong("centre", &error))?);
        }
        if let Some(scenario) = scenario {
            let scenario = Scenario::from_toml(&scenario);
            builder = builder.scenario(scenario.map_err(|error| wrong("scenario", &error))?);
        }
        // SAFETY: as the caller promises.
        let (side_b, capture_dir) = unsafe { (raw::text(self.side_b), utf8(self.capture_dir)?) };
        if let Some(side_b) = side_b {
            builder = builder.side_b(side_b);
        }
        if let Some(folder) = capture_dir {
            builder = builder.capture_dir(folder);
        }
        // SAFETY: as the caller promises.
        if let Some(tls) = unsafe { tls::of_server(self) }? {
            builder = builder.tls(tls);
        }
        if self.stepped != 0 {
            builder = builder.stepped();
        }
        if self.traffic != 0 {
            builder = builder.traffic(self.traffic);
        }
        if self.auto_agents != 0 {
            builder = builder.auto_agents(self.auto_agents);
        }
        Ok(builder)
    }
}

// SAFETY: numbers and a pointer; `size` is first.
unsafe impl Settings for ctisp_server_config {
    const DEFAULTS: fn() -> Self = ctisp_server_config::new;
}

/// What is wrong with a file's text.
pub(crate) fn wrong(what: &str, error: &ConfigError) -> Failure {
    Failure::argument(format!("{what}: {error}"))
}

/// A text that is UTF-8, as TOML files and the names of folders are; `None` for NULL.
///
/// # Safety
/// `text` is NULL or a valid string.
pub(crate) unsafe fn utf8(text: *const c_char) -> Result<Option<String>, Failure> {
    // SAFETY: as the caller promises.
    let Some(text) = (unsafe { raw::text(text) }) else { return Ok(None) };
    // One byte for each character, as it was.
    let text = String::from_utf8(text.chars().map(|c| c as u8).collect());
    text.map(Some).map_err(|_| Failure::argument("TOML text and names of files must be UTF-8"))
}

/// What ctisp_server_config_init() calls with the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or a size that it cannot have. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_config_init_size(
    config: *mut ctisp_server_config,
    size: usize,
) -> ctisp_result {
    // SAFETY: NULL or that many bytes, as the header says.
    unsafe { init_sized(config, size) }
}

/// The call variables of a call: `variable[0]` is CallVariable1. NULL: empty.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_call_variables {
    /// At most 39 characters each.
    pub variable: [*const c_char; 10],
}

/// A CTI server on a simulated contact centre: ctisp_server_start() makes it, ctisp_server_free()
/// ends it.
pub struct ctisp_server {
    server: Server,
}

/// # Safety
/// `server` is NULL or a server that is not freed meanwhile.
pub(crate) unsafe fn server_of<'a>(server: *mut ctisp_server) -> Option<&'a Server> {
    // SAFETY: as the caller promises.
    unsafe { server.as_ref() }.map(|server| &server.server)
}

/// Starts a CTI server in this program, on threads of its own.
///
/// With `config` NULL it serves the demo centre on a free port of 127.0.0.1. `*server` becomes the
/// server; free it with ctisp_server_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `server` NULL or a configuration that
/// cannot be; of a centre or a scenario the message tells the lines. CTISP_E_SYSTEM where an address
/// cannot be listened on or there is no folder for captures. `*server` is NULL then. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_start(
    config: *const ctisp_server_config,
    server: *mut *mut ctisp_server,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        if server.is_null() {
            return Err(Failure::argument("server is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { server.write(ptr::null_mut()) };
        let config = if config.is_null() {
            ctisp_server_config::new()
        } else {
            // SAFETY: a configuration of the size it tells, as the header says.
            unsafe { read_sized(config) }?
        };
        // SAFETY: its strings are NULL or valid, as the header says.
        let started = unsafe { config.builder() }?.start().map_err(not_started)?;
        // SAFETY: not NULL, so it can be written.
        unsafe { server.write(Box::into_raw(Box::new(ctisp_server { server: started }))) };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

fn not_started(error: io::Error) -> Failure {
    // The scenario may not fit the centre, or a file of TLS be of no use; anything else is the
    // system's.
    let of_program = |inner: &(dyn Error + Send + Sync + 'static)| {
        inner.is::<ConfigError>() || inner.is::<ctisp_core::TlsError>()
    };
    let code = match error.get_ref().is_some_and(of_program) {
        true => ctisp_result::CTISP_E_INVALID_ARGUMENT,
        false => ctisp_result::CTISP_E_SYSTEM,
    };
    Failure::new(code, error.to_string())
}

/// The TCP port that the server listens on; 0 for NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_port(server: *mut ctisp_server) -> u16 {
    // SAFETY: NULL or a server, as the header says.
    guard_value(0, || unsafe { server_of(server) }.map_or(0, |server| server.address().port()))
}

/// Lets an outside party call a number of the centre: `ani` is who calls. Gives the call's
/// ConnectionCallID.
///
/// `variables` may be NULL. CTISP_NULL_CALL_ID for `server`, `ani` or `dialed` NULL, or a number that
/// is not one of the centre. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_place_call(
    server: *mut ctisp_server,
    ani: *const c_char,
    dialed: *const c_char,
    variables: *const ctisp_call_variables,
) -> u32 {
    let body = || {
        // SAFETY: NULL or a server, strings and variables, as the header says.
        let (server, ani, dialed, variables) = unsafe {
            (server_of(server)?, raw::text(ani)?, raw::text(dialed)?, variables.as_ref())
        };
        let variables = variables.map_or(&[][..], |variables| &variables.variable);
        let variables: Vec<(u8, String)> = (1..)
            .zip(variables)
            // SAFETY: NULL or a valid string, as the header says.
            .filter_map(|(number, text)| Some((number, unsafe { raw::text(*text) }?)))
            .collect();
        server.place_call(&ani, &dialed, &variables).and_then(Result::ok)
    };
    guard_value(None, body).unwrap_or(u32::MAX)
}

/// Lets the outside party of a call hang up; whether there was one. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_hang_up(server: *mut ctisp_server, call_id: u32) -> bool {
    // SAFETY: NULL or a server, as the header says.
    guard_value(false, || unsafe { server_of(server) }.is_some_and(|s| s.hang_up(call_id)))
}

/// Breaks the connections of all clients at once, as a failure of the network would. The server goes
/// on. NULL is allowed. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_cut_connections(server: *mut ctisp_server) {
    guard_value((), || {
        // SAFETY: NULL or a server, as the header says.
        if let Some(server) = unsafe { server_of(server) } {
            server.cut_connections();
        }
    });
}

/// Ends all sessions with CTISP_E_CTI_CTI_SERVER_OFFLINE and frees the server. NULL is allowed.
///
/// Any thread, but only once, and not while another function of this server is under way.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_free(server: *mut ctisp_server) {
    guard_value((), || {
        if !server.is_null() {
            // SAFETY: not NULL, so it came from `Box::into_raw` and was not freed before.
            drop(unsafe { Box::from_raw(server) });
        }
    });
}

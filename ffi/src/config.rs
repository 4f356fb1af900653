//! The settings of a client.

use crate::boundary::{guard, Failure};
use crate::client::ctisp_event_callback;
use crate::error::{ctisp_error, ctisp_result};
use crate::event::version_of;
use crate::own_event;
use crate::raw;
use crate::tls;
use ctisp_core::client::Overflow;
use ctisp_core::wire::def::MessageDef;
use ctisp_core::wire::EventMasks;
use ctisp_core::{AgentStateMask, CallMsgMask, Client, ClientBuilder, ConfigMsgMask, Services};
use std::ffi::{c_char, c_void};
use std::ptr;
use std::time::Duration;

/// How a session is opened. Begin with ctisp_client_config_init(). Only side_a is required.
///
/// The strings are copied by ctisp_client_open().
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_client_config {
    /// Size of this struct; ctisp_client_config_init() sets it.
    pub size: usize,
    /// Side A of the CTI server as "host:port", usually port 42027. It is tried first.
    pub side_a: *const c_char,
    /// Side B, usually port 43027; NULL: a simplex system.
    pub side_b: *const c_char,
    /// ServicesRequested: bits CTISP_SERVICE_...; none by default.
    pub services: u32,
    /// VersionNumber, 9 to 25; CTISP_NEWEST_VERSION by default. See min_version.
    pub version: u32,
    /// PeripheralID of the session, of ctisp_login(), ctisp_make_call() and the like;
    /// CTISP_NULL_PERIPHERAL_ID by default.
    pub peripheral_id: u32,
    /// AgentInstrument, of the session and those functions; at most 63 characters; NULL: none.
    pub agent_instrument: *const c_char,
    /// AgentExtension; at most 15 characters; NULL: none.
    pub agent_extension: *const c_char,
    /// AgentID; at most 11 characters; NULL: none.
    pub agent_id: *const c_char,
    /// ClientID; at most 63 characters; NULL: "ctisp".
    pub client_id: *const c_char,
    /// ClientPassword; at most 64 characters; NULL: empty.
    pub client_password: *const c_char,
    /// ClientSignature; at most 63 characters; NULL: as client_id.
    pub client_signature: *const c_char,
    /// CallMsgMask: the call events wanted; all by default. ctisp_client_config_set_events() sets
    /// the masks by the names of the events.
    pub call_msg_mask: u32,
    /// AgentStateMask: the agent states wanted; all by default.
    pub agent_state_mask: u32,
    /// ConfigMsgMask: the configuration events wanted; none by default.
    pub config_msg_mask: u32,
    /// Seconds between heartbeats, 5 at least; 0, the default: none. Desktops do well with 90.
    pub heartbeat_seconds: u32,
    /// How long the TCP connection to one side may take; 5000 milliseconds by default.
    pub connect_timeout_ms: u32,
    /// How long a request may take; 20000 milliseconds by default, because the answer to a request of
    /// Client Control may take 15 seconds.
    pub request_timeout_ms: u32,
    /// How many events may wait to be handled; 10000 by default. See overflow.
    pub event_limit: u32,
    /// Called with each event, CTISP_CLOSED being the last. NULL: events are dropped, but for the models
    /// that follow the client.
    pub on_event: ctisp_event_callback,
    /// Handed to on_event as it is.
    pub user_data: *mut c_void,
    /// Not 0, the default: a session that is lost is opened again, on either side, by the guide's
    /// schedule. 0: its loss is the end of the client.
    pub reconnect: u32,
    /// The lowest version to fall back to: when a server answers CTISP_E_CTI_INVALID_VERSION the next
    /// lower one is asked for. 0, the default: `version` and no other.
    pub min_version: u32,
    /// How many clients the server has about; 1 by default. When it fails each waits a random time
    /// of up to a tenth of it in seconds, after it has tried each side once, lest all come back in the
    /// same moment.
    pub expected_clients: u32,
    /// With CTISP_SERVICE_ACTIVE_STANDBY: not 0, the default, lets a server hand over to the other
    /// side when it asks. A single client that refuses keeps it from doing so.
    pub accept_switch_over: u32,
    /// How long OPEN_REQ may take; 30000 milliseconds by default, the guide's least.
    pub open_timeout_ms: u32,
    /// What happens when more than event_limit events wait: CTISP_OVERFLOW_BLOCK by default.
    pub overflow: u32,
    /// Not 0: speaks TLS with the sides, whose ports are 42030 and 43030 usually, and trusts the
    /// authorities that the system trusts. Any of the members below turns TLS on too. Names of files
    /// are UTF-8; the files are in PEM and are read by ctisp_client_open().
    pub tls: u32,
    /// Trusts the authorities in this file in place of the system's. NULL: the system's.
    pub tls_ca_file: *const c_char,
    /// The name that the servers' certificates must be for. NULL: the host of each side.
    pub tls_server_name: *const c_char,
    /// The client's certificate, with those between it and its authority, for servers that ask for
    /// one. NULL: none.
    pub tls_certificate_file: *const c_char,
    /// Its private key, without a password.
    pub tls_key_file: *const c_char,
}

/// What happens when the program does not handle its events as fast as they come.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ctisp_overflow {
    /// The connection is not read until there is room: nothing is lost, but a server that waits too
    /// long ends the session. While a request waits for its answer, which may stand behind events,
    /// four times as many may wait.
    CTISP_OVERFLOW_BLOCK = 0,
    /// The oldest event gives way; CTISP_GAP stands where events are missing and tells how many.
    CTISP_OVERFLOW_DROP_OLDEST = 1,
    /// The session ends. A new one is begun when half of the events are handled.
    CTISP_OVERFLOW_DISCONNECT = 2,
}

impl ctisp_client_config {
    fn new() -> ctisp_client_config {
        let text = ptr::null();
        ctisp_client_config {
            size: size_of::<ctisp_client_config>(),
            side_a: text,
            side_b: text,
            services: 0,
            version: ctisp_core::Version::NEWEST.number().into(),
            peripheral_id: u32::MAX,
            agent_instrument: text,
            agent_extension: text,
            agent_id: text,
            client_id: text,
            client_password: text,
            client_signature: text,
            call_msg_mask: CallMsgMask::known().bits(),
            agent_state_mask: AgentStateMask::known().bits(),
            config_msg_mask: ConfigMsgMask::empty().bits(),
            heartbeat_seconds: 0,
            connect_timeout_ms: 5_000,
            request_timeout_ms: 20_000,
            event_limit: 10_000,
            on_event: None,
            user_data: ptr::null_mut(),
            reconnect: 1,
            min_version: 0,
            expected_clients: 1,
            accept_switch_over: 1,
            open_timeout_ms: 30_000,
            overflow: ctisp_overflow::CTISP_OVERFLOW_BLOCK as u32,
            tls: 0,
            tls_ca_file: text,
            tls_server_name: text,
            tls_certificate_file: text,
            tls_key_file: text,
        }
    }

    fn overflow(&self) -> Result<Overflow, Failure> {
        match self.overflow {
            0 => Ok(Overflow::Block),
            1 => Ok(Overflow::DropOldest),
            2 => Ok(Overflow::Disconnect),
            _ => Err(Failure::argument("overflow is none of CTISP_OVERFLOW_...")),
        }
    }

    /// The same in Rust.
    ///
    /// # Safety
    /// Its strings are NULL or valid.
    pub(crate) unsafe fn builder(&self) -> Result<ClientBuilder, Failure> {
        // SAFETY: as the caller promises.
        let text = |text| unsafe { raw::text(text) };
        let time = |milliseconds: u32| Duration::from_millis(milliseconds.into());
        let limit = self.event_limit.try_into().unwrap_or(usize::MAX);
        let side_a = text(self.side_a).ok_or_else(|| Failure::argument("side_a is NULL"))?;
        let builder = Client::builder()
            .version(version_of(self.version)?)
            .reconnect(self.reconnect != 0)
            .expected_clients(self.expected_clients)
            .accept_switch_over(self.accept_switch_over != 0)
            .services(Services::from_bits_retain(self.services))
            .call_msg_mask(CallMsgMask::from_bits_retain(self.call_msg_mask))
            .agent_state_mask(AgentStateMask::from_bits_retain(self.agent_state_mask))
            .config_msg_mask(ConfigMsgMask::from_bits_retain(self.config_msg_mask))
            .connect_timeout(time(self.connect_timeout_ms))
            .open_timeout(time(self.open_timeout_ms))
            .request_timeout(time(self.request_timeout_ms))
            .event_queue(limit, self.overflow()?);
        let builder = match self.min_version {
            0 => builder,
            lowest => builder.min_version(version_of(lowest)?),
        };
        let builder = match self.on_event {
            Some(_) => builder,
            // Nobody but a model hears them, and requests must not wait behind them.
            None => builder.event_queue(limit, Overflow::DropOldest),
        };
        let builder = match text(self.side_b) {
            Some(side_b) => builder.sides(side_a, side_b),
            None => builder.side(side_a),
        };
        let mut builder = self.when(builder, text(self.client_id), ClientBuilder::client_id);
        if let Some(password) = text(self.client_password) {
            // One byte for each character, as it was.
            builder =
                builder.client_password(password.chars().map(|c| c as u8).collect::<Vec<_>>());
        }
        builder = self.when(builder, text(self.client_signature), ClientBuilder::client_signature);
        builder = self.when(builder, text(self.agent_extension), ClientBuilder::agent_extension);
        builder = self.when(builder, text(self.agent_id), ClientBuilder::agent_id);
        builder = self.when(builder, text(self.agent_instrument), ClientBuilder::agent_instrument);
        if self.peripheral_id != u32::MAX {
            builder = builder.peripheral_id(self.peripheral_id);
        }
        if self.heartbeat_seconds != 0 {
            builder = builder.heartbeat(Duration::from_secs(self.heartbeat_seconds.into()));
        }
        // SAFETY: as the caller promises.
        if let Some(tls) = unsafe { tls::of_client(self) }? {
            builder = builder.tls(tls);
        }
        Ok(builder)
    }

    /// Sets what is not absent.
    fn when(
        &self,
        builder: ClientBuilder,
        text: Option<String>,
        set: fn(ClientBuilder, String) -> ClientBuilder,
    ) -> ClientBuilder {
        match text {
            Some(text) => set(builder, text),
            None => builder,
        }
    }
}

/// A struct of settings whose first member is its size: programs compiled with an older header have
/// a shorter one.
///
/// # Safety
/// Any bits that C programs write are one of it, and it begins with a `usize`.
pub(crate) unsafe trait Settings: Copy {
    const DEFAULTS: fn() -> Self;
}

// SAFETY: numbers, pointers and a nullable function; `size` is first.
unsafe impl Settings for ctisp_client_config {
    const DEFAULTS: fn() -> Self = ctisp_client_config::new;
}

/// The settings of a C program, the members that it does not have by their defaults.
///
/// # Safety
/// `config` is NULL or points to such a struct, of the size that it tells.
pub(crate) unsafe fn read_sized<T: Settings>(config: *const T) -> Result<T, Failure> {
    if config.is_null() {
        return Err(Failure::argument("config is NULL"));
    }
    // SAFETY: not NULL; the size comes first.
    let size = unsafe { config.cast::<usize>().read() };
    if !(size_of::<usize>()..=size_of::<T>()).contains(&size) {
        return Err(Failure::argument("config: begin with its ..._config_init()"));
    }
    let mut read = T::DEFAULTS();
    // SAFETY: `size` bytes are there on both sides, and any bits are a `T`.
    unsafe { ptr::copy_nonoverlapping(config.cast::<u8>(), (&raw mut read).cast(), size) };
    Ok(read)
}

/// Writes the defaults into the settings of a C program, as far as it knows them.
///
/// # Safety
/// `config` is NULL or points to `size` writable bytes.
pub(crate) unsafe fn init_sized<T: Settings>(config: *mut T, size: usize) -> ctisp_result {
    let body = || {
        if config.is_null() || !(size_of::<usize>()..=size_of::<T>()).contains(&size) {
            return Err(Failure::argument("config is NULL or of another size"));
        }
        let defaults = T::DEFAULTS();
        // SAFETY: `size` bytes are there on both sides; the size comes first.
        unsafe {
            ptr::copy_nonoverlapping((&raw const defaults).cast::<u8>(), config.cast(), size);
            config.cast::<usize>().write(size);
        }
        Ok(())
    };
    // SAFETY: no error is wanted.
    unsafe { guard(ptr::null_mut(), body) }
}

/// What ctisp_client_config_init() calls with the size of the struct.
///
/// Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or a size that it cannot have. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_config_init_size(
    config: *mut ctisp_client_config,
    size: usize,
) -> ctisp_result {
    // SAFETY: NULL or that many bytes, as the header says.
    unsafe { init_sized(config, size) }
}

/// Asks for these events and no others, by naming their message types: for instance
/// CTISP_CALL_DELIVERED_EVENT. Events that no mask rules are always sent, as are the library's own: to
/// name them changes nothing.
///
/// It sets the three masks of the settings. With CTISP_AGENT_STATE_EVENT among the types
/// agent_state_mask stays as it is, all states by default; without it no state is wanted. So set
/// agent_state_mask after this to pick states.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `config` NULL or not begun with
/// ctisp_client_config_init(), for `types` NULL with a count, and for a type that is no event; the
/// settings are as they were then. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_client_config_set_events(
    config: *mut ctisp_client_config,
    types: *const u32,
    count: usize,
    error: *mut ctisp_error,
) -> ctisp_result {
    let body = || {
        // SAFETY: NULL or a configuration of the size it tells, as the header says.
        let mut read = unsafe { read_sized(config) }?;
        // SAFETY: NULL or `count` readable numbers, as the header says.
        let types = unsafe { raw::slice(types, count) };
        let types = types
            .or((count == 0).then_some(&[]))
            .ok_or_else(|| Failure::argument("types is NULL"))?;
        let messages = types.iter().filter(|number| own_event::name_of(**number).is_none());
        let events = messages.map(|number| {
            let text = format!("message type {number} is no event that is known here");
            MessageDef::of(*number).ok_or_else(|| Failure::argument(text))
        });
        let masks = EventMasks::of(events.collect::<Result<Vec<_>, _>>()?)
            .map_err(|error| Failure::argument(error.to_string()))?;
        read.call_msg_mask = masks.call_msg.bits();
        read.agent_state_mask &= masks.agent_state.bits();
        read.config_msg_mask = masks.config_msg.bits();
        // SAFETY: it was read just now, `read.size` bytes of it, and a C program may write it.
        unsafe {
            ptr::copy_nonoverlapping((&raw const read).cast::<u8>(), config.cast(), read.size)
        };
        Ok(())
    };
    // SAFETY: `error` is NULL or can be written, as the header says.
    unsafe { guard(error, body) }
}

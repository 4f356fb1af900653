//! PeripheralErrorCode values that the simulated Unified CCE peripheral gives.

/// None given.
pub(super) const NONE: u32 = 0;
/// No known instrument has this extension.
pub(super) const NO_INSTRUMENT_FOR_EXTENSION: u32 = 10_004;
/// Logout of an agent who is out already.
pub(super) const AGENT_ALREADY_LOGGED_OUT: u32 = 10_101;
/// Login of an agent who is in already.
pub(super) const AGENT_ALREADY_SIGNED_ON: u32 = 10_102;
/// Not possible while available or in wrap-up.
pub(super) const AGENT_AVAILABLE_OR_WORK: u32 = 10_103;
/// Not possible while reserved for a call.
pub(super) const AGENT_RESERVED: u32 = 10_106;
/// The new agent state is not legal from the present one.
pub(super) const BAD_STATE_TRANSITION: u32 = 10_108;
/// Ready is not legal from here, for instance while talking.
pub(super) const CANNOT_GO_READY: u32 = 10_111;
/// Logout is legal only from not ready.
pub(super) const CANNOT_LOG_OUT: u32 = 10_112;
/// Clear connection: no such connection.
pub(super) const CLEAR_UNKNOWN_CONNECTION: u32 = 13_044;
/// Hold: the call is not under control.
pub(super) const HOLD_CALL_NOT_CONTROLLED: u32 = 13_081;
/// Retrieve: the call is not under control.
pub(super) const RETRIEVE_CALL_NOT_CONTROLLED: u32 = 13_090;

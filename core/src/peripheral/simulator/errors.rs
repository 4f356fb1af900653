//! PeripheralErrorCode values that the simulated Unified CCE peripheral gives.

/// None given.
pub(super) const NONE: u32 = 0;
/// PERERR_UNKNOWN, -1: it went wrong, and nobody knows why.
pub(super) const UNKNOWN: u32 = u32::MAX;
/// No known instrument has this extension.
pub(super) const NO_INSTRUMENT_FOR_EXTENSION: u32 = 10_004;
/// Logout of an agent who is out already.
pub(super) const AGENT_ALREADY_LOGGED_OUT: u32 = 10_101;
/// Login of an agent who is in already.
pub(super) const AGENT_ALREADY_SIGNED_ON: u32 = 10_102;
/// Not possible while available or in wrap-up.
pub(super) const AGENT_AVAILABLE_OR_WORK: u32 = 10_103;
/// The router did not let the agent leave available: a call is on its way.
pub(super) const CANNOT_GO_UNAVAILABLE: u32 = 10_104;
/// Not possible while reserved for a call.
pub(super) const AGENT_RESERVED: u32 = 10_106;
/// The new agent state is not legal from the present one.
pub(super) const BAD_STATE_TRANSITION: u32 = 10_108;
/// Numbers of that class are not allowed to the agent.
pub(super) const CALL_TYPE_NOT_ALLOWED: u32 = 10_109;
/// Ready is not legal from here, for instance while talking.
pub(super) const CANNOT_GO_READY: u32 = 10_111;
/// Logout is legal only from not ready.
pub(super) const CANNOT_LOG_OUT: u32 = 10_112;
/// Clear connection: no such connection.
pub(super) const CLEAR_UNKNOWN_CONNECTION: u32 = 13_044;
/// Consult: ConsultType is neither transfer nor conference.
pub(super) const CONSULT_INVALID_TYPE: u32 = 13_062;
/// Consult: there is no active connection.
pub(super) const CONSULT_NO_ACTIVE_CONNECTION: u32 = 13_063;
/// Consult: the switch would not make a consult call.
pub(super) const CONSULT_FAILED: u32 = 13_059;
/// Hold: the call is not under control.
pub(super) const HOLD_CALL_NOT_CONTROLLED: u32 = 13_081;
/// Transfer: there is no such active connection.
pub(super) const TRANSFER_INVALID_ACTIVE_CONNECTION: u32 = 13_126;
/// Transfer: there is no such held connection.
pub(super) const TRANSFER_INVALID_HELD_CONNECTION: u32 = 13_127;
/// Transfer: nobody is to be reached under the number.
pub(super) const TRANSFER_UNALLOCATED: u32 = 20_011;
/// Transfer: the number is busy.
pub(super) const TRANSFER_BUSY: u32 = 20_013;
/// Conference: there is no such active connection.
pub(super) const CONFERENCE_BAD_ACTIVE_CONNECTION: u32 = 13_046;
/// Conference: there is no such held connection.
pub(super) const CONFERENCE_BAD_HELD_CONNECTION: u32 = 13_047;
/// Conference: no more parties can be taken.
pub(super) const CONFERENCE_FULL: u32 = 20_070;
/// Tones: nobody knows the connection.
pub(super) const DTMF_INVALID_CONNECTION: u32 = 13_093;
/// Tones: the connection carries no media.
pub(super) const DTMF_NO_MEDIA: u32 = 13_094;
/// Redirect: there is no such call.
pub(super) const REDIRECT_UNKNOWN_CALL: u32 = 20_029;
/// Redirect: nobody knows the number.
pub(super) const REDIRECT_UNKNOWN_DESTINATION: u32 = 20_052;
/// Redirect: the call does not ring.
pub(super) const REDIRECT_INCOMPATIBLE_STATE: u32 = 20_058;
/// Redirect: the number is busy.
pub(super) const REDIRECT_BUSY: u32 = 20_063;
/// The device is out of service.
pub(super) const DEVICE_OUT_OF_SERVICE: u32 = 20_119;
/// Retrieve: the call is not under control.
pub(super) const RETRIEVE_CALL_NOT_CONTROLLED: u32 = 13_090;
/// Retrieve: another call of the phone is active.
pub(super) const RETRIEVE_WHILE_ACTIVE: u32 = 20_112;

/// What a transfer or a conference is refused with, when the calls are not as it needs them.
pub(super) struct PairErrors {
    pub held_not_held: u32,
    pub active_not_talking: u32,
    pub party_not_talking: u32,
}

/// Of a transfer; the last says that it failed because of another side.
pub(super) const TRANSFER: PairErrors =
    PairErrors { held_not_held: 13_125, active_not_talking: 13_121, party_not_talking: 20_014 };
/// Of a conference; the last says that a party cannot take part.
pub(super) const CONFERENCE: PairErrors =
    PairErrors { held_not_held: 13_056, active_not_talking: 13_045, party_not_talking: 20_123 };

/// Supervisor assist: the agent is in no team.
pub(super) const AGENT_NOT_IN_A_TEAM: u32 = 10_105;
/// Supervise: the agent's connection does not talk.
pub(super) const SUPERVISE_NOT_TALKING: u32 = 13_095;
/// Barge-in: a supervisor has barged in already.
pub(super) const SUPERVISE_ALREADY_BARGED_IN: u32 = 13_096;
/// Supervise: there is no such call.
pub(super) const SUPERVISE_UNKNOWN_CALL: u32 = 13_111;
/// Supervise: the agent has no such connection.
pub(super) const SUPERVISE_UNKNOWN_CONNECTION: u32 = 13_113;
/// Intercept: the agent has no such connection.
pub(super) const INTERCEPT_UNKNOWN_CONNECTION: u32 = 13_114;
/// Clear: the supervisor has no such connection.
pub(super) const SUPERVISE_CLEAR_UNKNOWN_CONNECTION: u32 = 13_116;
/// Intercept: the supervisor does not talk in the call.
pub(super) const SUPERVISOR_NOT_TALKING: u32 = 13_120;
/// Silent monitor: the agent holds all calls or is not ready.
pub(super) const SILENT_MONITOR_AGENT_NOT_TALKING: u32 = 13_145;

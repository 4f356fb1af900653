//! What a CTI server stands on: the switch and the agents behind the protocol.
//!
//! The product calls it PG, OPC and PIM. The server knows only the [`Peripheral`] trait; the
//! simulated contact centre implements it, and so could a real switch.

pub(crate) mod configuration;
pub mod simulator;

pub use configuration::{ConfigChange, ConfigKind, ConfigRecord};

use crate::wire::Connection;
use crate::{AgentState, ControlFailureCode, Message, PeripheralType, PgStatusCode, StatusCode};
use std::time::Duration;

/// A switch with its agents, calls and devices, in the terms of the protocol.
///
/// It has no threads and no clock of its own: the server tells it the time, hands it requests and
/// takes its events. Times are what has passed since the peripheral began.
pub trait Peripheral: Send {
    /// The peripherals it serves, the agent peripheral first.
    fn peripherals(&self) -> Vec<PeripheralInfo>;

    /// The time of the day at the peripheral, in seconds since 1970 UTC: what TIME fields carry.
    fn time(&self) -> u32;

    /// PGStatus: the outages there are.
    fn pg_status(&self) -> PgStatusCode {
        match self.peripherals().iter().all(|peripheral| peripheral.online) {
            true => PgStatusCode::empty(),
            false => PgStatusCode::PERIPHERAL_OFFLINE,
        }
    }

    /// Time has come to `now`: timers that are due run and leave events to be taken.
    fn advance(&mut self, now: Duration);

    /// When [`Peripheral::advance`] is needed next, if nothing else happens.
    fn next_deadline(&self) -> Option<Duration>;

    /// The next event, in the order things happened.
    fn take_event(&mut self) -> Option<PeripheralEvent>;

    /// Carries a request out, or refuses it: those of Client Control and Call Data Update, and of
    /// Miscellaneous those about statistics, desk settings and data of applications.
    ///
    /// The confirmation's InvokeID is set by the server. Events that follow from the request are
    /// taken by [`Peripheral::take_event`] afterwards.
    ///
    /// # Errors
    /// The refusal, which the server sends as CONTROL_FAILURE_CONF or FAILURE_CONF.
    fn request(&mut self, request: &Message) -> Result<Message, Refusal>;

    /// The device that extension, agent id and instrument name, each where given.
    ///
    /// # Errors
    /// E_CTI_INVALID_AGENT_DATA where one of them is unknown, E_CTI_INCONSISTENT_AGENT_DATA where
    /// they name different devices, E_CTI_REQUIRED_DATA_MISSING where none is given.
    fn find_device(&self, name: &DeviceName<'_>) -> Result<Device, StatusCode>;

    /// The instrument whose connection that is.
    fn instrument_of(&self, connection: &Connection) -> Option<String>;

    /// Whether a connection is on another line of an agent's phone than the ACD line. Clients with
    /// CTI_SERVICE_ACD_LINE_ONLY hear nothing of the calls that they know by such.
    fn is_secondary_line(&self, _connection: &Connection) -> bool {
        false
    }

    /// BEGIN_CALL_EVENT for every call in progress at that instrument.
    fn calls_at(&self, instrument: &str) -> Vec<Message>;

    /// Whether the client at that instrument may still write the data of a call that is over: it
    /// was a party and has not sent RELEASE_CALL_REQ.
    fn holds_call_data(&self, _instrument: &str, _call_id: u32) -> bool {
        false
    }

    /// The calls in progress as All Events sessions are told of them by a server that has just
    /// become active: CALL_DELIVERED_EVENT for each device that is called, CALL_ESTABLISHED_EVENT for
    /// each that has answered, with EventCause CEC_CALL_PARTY_UPDATE_IND. A peripheral that tells
    /// none leaves it to the clients to ask.
    fn call_states(&self) -> Vec<Message> {
        Vec::new()
    }

    /// Whether the peripheral records what START_RECORDING_REQ and STOP_RECORDING_REQ ask for that
    /// agent, by [`Peripheral::request`]: RecordingMode of the desk settings. Otherwise applications
    /// do that have registered for it.
    fn has_recording_mode(&self, _agent_id: &str) -> bool {
        false
    }

    /// Whether an ECC variable of that name is configured. A peripheral that cannot tell lets
    /// clients register for any name.
    fn ecc_variable(&self, _name: &str) -> EccKind {
        EccKind::CannotTell
    }

    /// A number that grows when an ECC variable is removed from the configuration: clients that
    /// have registered for it must be told.
    fn ecc_removed(&self) -> u64 {
        0
    }

    /// TeamIDs of the agent teams that an agent, by AgentID, is a member of. A peripheral without
    /// teams has nobody in any.
    fn teams_of(&self, _agent_id: &str) -> Vec<u32> {
        Vec::new()
    }

    /// TeamIDs of the agent teams that an agent supervises, as the primary supervisor or another.
    fn teams_supervised_by(&self, _agent_id: &str) -> Vec<u32> {
        Vec::new()
    }

    /// AgentIDs of the supervisors of a team, the primary one first.
    fn supervisors_of(&self, _team_id: u32) -> Vec<String> {
        Vec::new()
    }

    /// The skill target id of an agent: ICMAgentID, and SupervisorID of a supervisor.
    fn skill_target_id(&self, _agent_id: &str) -> Option<u32> {
        None
    }

    /// AGENT_TEAM_CONFIG_EVENT with all that belong to the team, more than one where they do not
    /// fit. Changes come as events; the server knows whom to tell of the team they name.
    fn agent_team_config(&self, _team_id: u32) -> Vec<Message> {
        Vec::new()
    }

    /// TEAM_CONFIG_EVENT for every team, more than one where its members do not fit. Changes come
    /// as events.
    fn team_config(&self) -> Vec<Message> {
        Vec::new()
    }

    /// How many places for records of that kind of configuration there are. A peripheral that has
    /// none tells its clients nothing of its configuration.
    fn config_places(&self, _kind: ConfigKind) -> usize {
        0
    }

    /// The record at a place below [`Peripheral::config_places`]; `None` where the place is empty.
    /// Records move to other places only when one of their kind is deleted.
    fn config_record(&self, _kind: ConfigKind, _place: usize) -> Option<ConfigRecord> {
        None
    }

    /// The next change of the configuration, in the order they were made.
    fn take_config_change(&mut self) -> Option<ConfigChange> {
        None
    }
}

/// What a peripheral knows of an ECC variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EccKind {
    /// It does not know which are configured.
    CannotTell,
    /// There is none of that name.
    NotConfigured,
    /// It has one value: NamedVariable.
    Scalar,
    /// It has elements: NamedArray.
    Array,
}

/// One peripheral of the PG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeripheralInfo {
    /// PeripheralID.
    pub id: u32,
    /// PeripheralType.
    pub kind: PeripheralType,
    /// Whether it is on line.
    pub online: bool,
    /// Whether its agents may have several lines: MultilineAgentControl.
    pub multiline: bool,
}

/// What names a device in requests, each part where given.
#[derive(Clone, Copy, Debug, Default)]
pub struct DeviceName<'a> {
    /// AgentExtension.
    pub extension: Option<&'a str>,
    /// AgentID: names the device that agent is signed in at.
    pub agent_id: Option<&'a str>,
    /// AgentInstrument.
    pub instrument: Option<&'a str>,
}

/// An agent's phone, and who is signed in there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// AgentInstrument.
    pub instrument: String,
    /// AgentExtension.
    pub extension: String,
    /// AgentID of the agent signed in.
    pub agent_id: Option<String>,
    /// The state of that agent, AGENT_STATE_LOGOUT where there is none.
    pub state: AgentState,
}

/// Something that happened, and whom it concerns.
///
/// Client Events sessions of `instruments` get it, and all All Events sessions if `bridge` is set.
/// AGENT_TEAM_CONFIG_EVENT and TEAM_CONFIG_EVENT need neither: the server knows who supervises the
/// team that they name.
/// The server sets MonitorID and SessionID for each session it sends the message to.
#[derive(Clone, Debug, PartialEq)]
pub struct PeripheralEvent {
    /// Instruments of the devices concerned.
    pub instruments: Vec<String>,
    /// Whether All Events sessions get it.
    pub bridge: bool,
    /// Whether every session gets it whatever its services: SYSTEM_EVENT.
    pub everyone: bool,
    /// The event.
    pub message: Message,
}

/// Why a request was not carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// CONTROL_FAILURE_CONF: FailureCode and PeripheralErrorCode, 0 where the switch gave none.
    Control(ControlFailureCode, u32),
    /// FAILURE_CONF: the request itself is at fault.
    Status(StatusCode),
}

impl From<StatusCode> for Refusal {
    fn from(status: StatusCode) -> Self {
        Refusal::Status(status)
    }
}

//! Scenarios: exact stories, told by a script.
//!
//! A script says who does what and when: callers, agents, the peripherals. Its steps go the way of
//! the requests of clients, so that the same rules hold for them and the same events follow.

mod check;
mod data;
mod file;
mod read;
mod requests;
mod run;
mod supervising;

pub use data::StepData;
pub use run::FailedStep;
pub(super) use run::Story;

use crate::{AgentGreetingAction, SupervisoryAction};
use std::fmt;
use std::time::Duration;

/// A script: what happens in the centre, and when.
///
/// [`Scenario::from_toml`] reads one from a file, [`Simulator::play`](super::Simulator::play)
/// begins it. Steps of one moment are carried out in their order, before anything else that is due
/// then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    /// What happens, the earliest first.
    pub steps: Vec<Step>,
}

/// One thing that happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// When, from the beginning of the scenario.
    pub at: Duration,
    /// Line of the file, counted from 1; `None` where there is no file.
    pub line: Option<usize>,
    /// What happens.
    pub action: Action,
}

/// What happens in a step.
///
/// Calls are known by the names that steps give them. Where a name is left out of a step of an
/// agent, it is about the oldest call of that agent's phone that it can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A party outside calls a number of the centre: see
    /// [`Simulator::place_call`](super::Simulator::place_call).
    CallerCalls {
        /// The party's number: ANI.
        caller: String,
        /// The number dialled.
        number: String,
        /// The call's data.
        data: StepData,
        /// What later steps call this call.
        call: Option<String>,
    },
    /// A party outside hangs up.
    CallerHangsUp {
        /// The party's number.
        caller: String,
        /// Which call; the party's last one where no name is given.
        call: Option<String>,
    },
    /// An agent does something.
    Agent {
        /// AgentID.
        agent_id: String,
        /// What.
        does: AgentAction,
    },
    /// A peripheral goes off line or comes back: see
    /// [`Simulator::set_online`](super::Simulator::set_online).
    Peripheral {
        /// PeripheralID.
        id: u32,
        /// Whether it is on line from now on.
        online: bool,
    },
}

/// What an agent does in a step; each is the request of the agent's client that its text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgentAction {
    /// SET_AGENT_STATE_REQ, AGENT_STATE_LOGIN, with the agent's password.
    SignIn {
        /// AgentInstrument; the device at the agent's own place in the configuration unless given.
        instrument: Option<String>,
    },
    /// SET_AGENT_STATE_REQ, AGENT_STATE_LOGOUT.
    SignOut {
        /// EventReasonCode; 0 for none.
        reason: u16,
    },
    /// SET_AGENT_STATE_REQ, AGENT_STATE_AVAILABLE.
    Ready {
        /// MRDID of the media routing domain; that of calls unless given.
        domain: Option<i32>,
    },
    /// SET_AGENT_STATE_REQ, AGENT_STATE_NOT_READY.
    NotReady {
        /// EventReasonCode; 0 for none.
        reason: u16,
        /// MRDID of the media routing domain; that of calls unless given.
        domain: Option<i32>,
    },
    /// SET_AGENT_STATE_REQ, AGENT_STATE_WORK_READY or AGENT_STATE_WORK_NOT_READY.
    WrapUp {
        /// Whether the agent is available afterwards.
        ready_afterwards: bool,
    },
    /// MAKE_CALL_REQ.
    Call {
        /// The number dialled.
        number: String,
        /// The call's data.
        data: StepData,
        /// What later steps call this call.
        call: Option<String>,
    },
    /// ANSWER_CALL_REQ for a call that rings.
    Answer {
        /// Which call.
        call: Option<String>,
    },
    /// HOLD_CALL_REQ.
    Hold {
        /// Which call.
        call: Option<String>,
    },
    /// RETRIEVE_CALL_REQ.
    Retrieve {
        /// Which call.
        call: Option<String>,
    },
    /// CLEAR_CONNECTION_REQ.
    HangUp {
        /// Which call.
        call: Option<String>,
    },
    /// CONSULTATION_CALL_REQ.
    Consult {
        /// The active call, which is held meanwhile.
        call: Option<String>,
        /// The number dialled.
        number: String,
        /// What later steps call the consult call.
        consult: Option<String>,
        /// Whether it is for a conference: ConsultType.
        conference: bool,
        /// What the consult call's data have besides those of the active call.
        data: StepData,
    },
    /// ALTERNATE_CALL_REQ: the active call is held and the held one retrieved.
    Alternate,
    /// RECONNECT_CALL_REQ: the active call is cleared and the held one retrieved.
    Reconnect,
    /// TRANSFER_CALL_REQ to the party that was consulted, or to a number at once.
    Transfer {
        /// The held call, or the active one where it is transferred at once.
        call: Option<String>,
        /// The consult call.
        consult: Option<String>,
        /// DialedNumber: to transfer at once.
        number: Option<String>,
    },
    /// CONFERENCE_CALL_REQ with the party that was consulted, or with a number at once.
    Conference {
        /// The held call, or the active one where somebody is added at once.
        call: Option<String>,
        /// The consult call.
        consult: Option<String>,
        /// DialedNumber: to add somebody at once.
        number: Option<String>,
    },
    /// DEFLECT_CALL_REQ for a call that rings.
    Deflect {
        /// Which call.
        call: Option<String>,
        /// Where it goes.
        number: String,
    },
    /// SET_CALL_DATA_REQ.
    SetData {
        /// Which call.
        call: Option<String>,
        /// The data to set.
        data: StepData,
        /// CallWrapupData.
        wrapup: Option<String>,
    },
    /// SEND_DTMF_SIGNAL_REQ.
    SendTones {
        /// Which call; an active one.
        call: Option<String>,
        /// DTMFString.
        tones: String,
    },
    /// START_NETWORK_RECORDING_REQ or STOP_NETWORK_RECORDING_REQ.
    Record {
        /// Which call; an active one.
        call: Option<String>,
        /// Whether it begins.
        start: bool,
    },
    /// AGENT_GREETING_CONTROL_REQ.
    Greeting {
        /// AgentAction.
        action: AgentGreetingAction,
    },
    /// SUPERVISOR_ASSIST_REQ or EMERGENCY_CALL_REQ.
    AskForHelp {
        /// The call that help is needed with; the active one, if there is one, unless given.
        call: Option<String>,
        /// What later steps call the call to the supervisor.
        consult: Option<String>,
        /// Whether it is an emergency.
        emergency: bool,
    },
    /// SUPERVISE_CALL_REQ.
    Supervise {
        /// SupervisoryAction.
        action: SupervisoryAction,
        /// AgentID of the agent whose active call it is about; to clear, all that the supervisor
        /// supervises unless given.
        whom: Option<String>,
    },
}

impl AgentAction {
    /// The word of scenario files for it.
    fn word(&self) -> &'static str {
        match self {
            AgentAction::SignIn { .. } => "sign_in",
            AgentAction::SignOut { .. } => "sign_out",
            AgentAction::Ready { .. } => "ready",
            AgentAction::NotReady { .. } => "not_ready",
            AgentAction::WrapUp { .. } => "wrap_up",
            AgentAction::Call { .. } => "call",
            AgentAction::Answer { .. } => "answer",
            AgentAction::Hold { .. } => "hold",
            AgentAction::Retrieve { .. } => "retrieve",
            AgentAction::HangUp { .. } => "hang_up",
            AgentAction::Consult { .. } => "consult",
            AgentAction::Alternate => "alternate",
            AgentAction::Reconnect => "reconnect",
            AgentAction::Transfer { .. } => "transfer",
            AgentAction::Conference { .. } => "conference",
            AgentAction::Deflect { .. } => "deflect",
            AgentAction::SetData { .. } => "set_data",
            AgentAction::SendTones { .. } => "send_tones",
            AgentAction::Record { start: true, .. } => "record",
            AgentAction::Record { start: false, .. } => "stop_recording",
            AgentAction::Greeting { action } => match *action {
                AgentGreetingAction::STOP_GREETING => "stop_greeting",
                AgentGreetingAction::DISABLE_GREETING => "disable_greeting",
                _ => "enable_greeting",
            },
            AgentAction::AskForHelp { emergency: false, .. } => "assist",
            AgentAction::AskForHelp { emergency: true, .. } => "emergency",
            AgentAction::Supervise { action, .. } => match *action {
                SupervisoryAction::MONITOR => "monitor",
                SupervisoryAction::WHISPER => "whisper",
                SupervisoryAction::BARGE_IN => "barge_in",
                SupervisoryAction::INTERCEPT => "intercept",
                _ => "stop_supervising",
            },
        }
    }
}

/// Who does what, in the words of scenario files.
impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Action::CallerCalls { caller, number, .. } => {
                write!(f, "caller {caller}: call {number}")
            }
            Action::CallerHangsUp { caller, .. } => write!(f, "caller {caller}: hang_up"),
            Action::Agent { agent_id, does } => write!(f, "agent {agent_id}: {}", does.word()),
            Action::Peripheral { id, online: true } => write!(f, "peripheral {id}: go_online"),
            Action::Peripheral { id, online: false } => write!(f, "peripheral {id}: go_offline"),
        }
    }
}

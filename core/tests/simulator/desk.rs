//! What the tests do to the centre, and its events as short lines.
//!
//! A line is the event's name, what it is about and, after the arrow, whose sessions get it:
//! instruments and `bridge` for All Events. Call 1 is the first call of the centre.

use ctisp::messages::*;
use ctisp::peripheral::simulator::{Config, Simulator};
use ctisp::peripheral::{Peripheral, PeripheralEvent, Refusal};
use ctisp::wire::Connection;
use ctisp::{
    AgentGreetingAction, AgentState, AllocationState, CallMannerType, ConnectionDeviceIdType,
    ConsultType, ControlFailureCode, Message, StatusCode, Version,
};
use std::time::Duration;

const FIRST_CALL: u32 = 16_777_217;
pub const PERIPHERAL: Option<u32> = Some(5000);

pub struct Desk {
    pub centre: Simulator,
}

/// A connection: the n-th call of the centre at that device.
pub fn at(call: u32, device: &str) -> Connection {
    Connection {
        call_id: Some(FIRST_CALL - 1 + call),
        device_id_type: Some(ConnectionDeviceIdType::STATIC),
        device_id: Some(device.to_owned()),
    }
}

pub fn control(code: ControlFailureCode, error: u32) -> Result<(), Refusal> {
    Err(Refusal::Control(code, error))
}

pub fn status(status: StatusCode) -> Result<(), Refusal> {
    Err(Refusal::Status(status))
}

impl Desk {
    pub fn new() -> Desk {
        Desk::with(|_| {})
    }

    /// The demo centre with changes.
    pub fn with(change: impl FnOnce(&mut Config)) -> Desk {
        let mut config = Config::demo();
        change(&mut config);
        Desk { centre: Simulator::new(config, 7) }
    }

    pub fn ask(&mut self, request: impl Into<Message>) -> Result<Message, Refusal> {
        self.centre.request(&request.into())
    }

    pub fn try_to(&mut self, request: impl Into<Message>) -> Result<(), Refusal> {
        self.ask(request).map(|_| ())
    }

    /// Carries a request out that must succeed, and gives the events.
    pub fn told(&mut self, request: impl Into<Message>) -> Vec<String> {
        let answer = self.ask(request);
        assert!(answer.is_ok(), "refused: {answer:?}");
        self.events()
    }

    pub fn events(&mut self) -> Vec<String> {
        self.messages().iter().map(line).collect()
    }

    /// The events; each can be encoded in the oldest version that has it and in the newest.
    pub fn messages(&mut self) -> Vec<PeripheralEvent> {
        let events: Vec<_> = std::iter::from_fn(|| self.centre.take_event()).collect();
        for event in &events {
            let since = event.message.def().map_or(25, |def| def.since.max(9));
            for version in [since, 25].map(|number| Version::new(number).expect("a version")) {
                let mut bytes = Vec::new();
                let encoded = event.message.encode(version, &mut bytes);
                assert!(encoded.is_ok(), "{encoded:?} of {event:?}");
            }
        }
        events
    }

    pub fn wait(&mut self, milliseconds: u64) -> Vec<String> {
        self.centre.advance(Duration::from_millis(milliseconds));
        self.events()
    }

    /// Lets time pass and leaves the events.
    pub fn centre_until(&mut self, milliseconds: u64) {
        self.centre.advance(Duration::from_millis(milliseconds));
    }

    /// Signs agents in, at the instrument 2000 above the AgentID, and makes them available.
    pub fn available(&mut self, agents: &[&str]) {
        self.not_ready(agents);
        for agent in agents {
            self.told(state(agent, AgentState::AVAILABLE));
        }
    }

    pub fn not_ready(&mut self, agents: &[&str]) {
        for agent in agents {
            self.told(login(agent, &instrument(agent)));
        }
    }

    /// An outside caller dials a number.
    pub fn call_in(&mut self, dialed: &str) -> u32 {
        self.centre.place_call("5551234", dialed, &[(1, "gold")]).expect("a call")
    }

    /// The agent's state as QUERY_AGENT_STATE_CONF has it.
    pub fn state_of(&mut self, agent: &str) -> AgentState {
        match self.ask(query(agent)) {
            Ok(Message::QueryAgentStateConf(conf)) => conf.agent_state,
            other => panic!("{other:?}"),
        }
    }
}

pub fn instrument(agent: &str) -> String {
    (agent.parse::<u32>().expect("a number") + 2000).to_string()
}

pub fn login(agent: &str, instrument: &str) -> SetAgentStateReq {
    SetAgentStateReq {
        peripheral_id: PERIPHERAL,
        agent_state: AgentState::LOGIN,
        agent_instrument: Some(instrument.to_owned()),
        agent_id: Some(agent.to_owned()),
        agent_password: Some(agent.to_owned()),
        ..Default::default()
    }
}

pub fn logout(agent: &str) -> SetAgentStateReq {
    SetAgentStateReq {
        agent_state: AgentState::LOGOUT,
        event_reason_code: 3,
        ..login(agent, &instrument(agent))
    }
}

pub fn state(agent: &str, state: AgentState) -> SetAgentStateReq {
    SetAgentStateReq {
        peripheral_id: PERIPHERAL,
        agent_state: state,
        agent_instrument: Some(instrument(agent)),
        ..Default::default()
    }
}

pub fn query(agent: &str) -> QueryAgentStateReq {
    QueryAgentStateReq {
        peripheral_id: PERIPHERAL,
        mrd_id: 1,
        agent_id: Some(agent.to_owned()),
        ..Default::default()
    }
}

pub fn make(instrument: &str, number: &str) -> MakeCallReq {
    MakeCallReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some(instrument.to_owned()),
        dialed_number: Some(number.to_owned()),
        ..Default::default()
    }
}

pub fn belligerent(instrument: &str, number: &str) -> MakeCallReq {
    MakeCallReq { call_manner_type: CallMannerType::BELLIGERENT, ..make(instrument, number) }
}

macro_rules! on_connection {
    ($($name:ident: $message:ident,)*) => {
        $(pub fn $name(connection: Connection) -> $message {
            let mut request = $message { peripheral_id: PERIPHERAL, ..Default::default() };
            request.set_connection(&connection);
            request
        })*
    };
}
on_connection! {
    answer: AnswerCallReq,
    clear: ClearConnectionReq,
    clear_all: ClearCallReq,
    hold: HoldCallReq,
    snapshot: SnapshotCallReq,
    set_data: SetCallDataReq,
    release: ReleaseCallReq,
    bad_call: BadCallReq,
    start_recording: StartNetworkRecordingReq,
    stop_recording: StopNetworkRecordingReq,
}

pub fn retrieve(connection: Connection) -> RetrieveCallReq {
    RetrieveCallReq {
        peripheral_id: PERIPHERAL,
        held_connection_call_id: connection.call_id,
        held_connection_device_id_type: connection.device_id_type,
        held_connection_device_id: connection.device_id,
        ..Default::default()
    }
}

/// A request about the active and the held connection of a phone.
macro_rules! on_two_connections {
    ($($name:ident: $message:ident $id:ident $kind:ident $device:ident,)*) => {
        $(pub fn $name(active: Connection, other: Connection) -> $message {
            let mut request = $message { peripheral_id: PERIPHERAL, ..Default::default() };
            request.set_active_connection(&active);
            request.$id = other.call_id;
            request.$kind = other.device_id_type;
            request.$device = other.device_id;
            request
        })*
    };
}
on_two_connections! {
    alternate: AlternateCallReq other_connection_call_id other_connection_device_id_type
        other_connection_device_id,
    reconnect: ReconnectCallReq held_connection_call_id held_connection_device_id_type
        held_connection_device_id,
    transfer: TransferCallReq held_connection_call_id held_connection_device_id_type
        held_connection_device_id,
    conference: ConferenceCallReq held_connection_call_id held_connection_device_id_type
        held_connection_device_id,
}

/// A single-step conference of that call with whoever has the number.
pub fn at_once(active: Connection, number: &str) -> ConferenceCallReq {
    let mut request = ConferenceCallReq {
        peripheral_id: PERIPHERAL,
        held_connection_device_id_type: Some(ConnectionDeviceIdType::NONE),
        dialed_number: Some(number.to_owned()),
        ..Default::default()
    };
    request.set_active_connection(&active);
    request
}

pub fn predictive(origin: &str, number: &str) -> MakePredictiveCallReq {
    MakePredictiveCallReq {
        peripheral_id: PERIPHERAL,
        allocation_state: AllocationState::ESTABLISHED,
        originating_device_id: Some(origin.to_owned()),
        dialed_number: Some(number.to_owned()),
        ..Default::default()
    }
}

pub fn greeting_control(agent: &str, agent_action: AgentGreetingAction) -> AgentGreetingControlReq {
    AgentGreetingControlReq {
        peripheral_id: PERIPHERAL,
        agent_action,
        agent_id: Some(agent.to_owned()),
        ..Default::default()
    }
}

pub fn consult(active: Connection, number: &str) -> ConsultationCallReq {
    let mut request = ConsultationCallReq {
        peripheral_id: PERIPHERAL,
        consult_type: ConsultType::TRANSFER,
        dialed_number: Some(number.to_owned()),
        ..Default::default()
    };
    request.set_active_connection(&active);
    request
}

pub fn deflect(connection: Connection, number: &str) -> DeflectCallReq {
    let mut request = DeflectCallReq {
        peripheral_id: PERIPHERAL,
        called_device_id: Some(number.to_owned()),
        ..Default::default()
    };
    request.set_connection(&connection);
    request
}

pub fn tones(connection: Connection, tones: &str) -> SendDtmfSignalReq {
    let mut request = SendDtmfSignalReq {
        peripheral_id: PERIPHERAL,
        dtmf_string: Some(tones.to_owned()),
        ..Default::default()
    };
    request.set_connection(&connection);
    request
}

/// Single step.
pub fn blind(active: Connection, number: &str) -> TransferCallReq {
    let mut request = TransferCallReq {
        peripheral_id: PERIPHERAL,
        held_connection_device_id_type: Some(ConnectionDeviceIdType::NONE),
        dialed_number: Some(number.to_owned()),
        ..Default::default()
    };
    request.set_active_connection(&active);
    request
}

/// An event as a line.
pub fn line(event: &PeripheralEvent) -> String {
    let mut audience = event.instruments.clone();
    audience.extend(event.bridge.then(|| "bridge".to_owned()));
    audience.extend(event.everyone.then(|| "everyone".to_owned()));
    format!("{} -> {}", about(&event.message), audience.join(" "))
}

fn name<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map_or("none".to_owned(), |value| value.to_string())
}

fn text(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("none")
}

/// Call and device of a connection.
fn which(connection: Connection) -> String {
    let call = connection.call_id.map_or(0, |id| id + 1 - FIRST_CALL);
    assert_eq!(connection.device_id_type, Some(ConnectionDeviceIdType::STATIC));
    format!("call {call} at {}", text(&connection.device_id))
}

fn connection(call_id: Option<u32>, device_id: &Option<String>) -> Connection {
    let device_id_type = Some(ConnectionDeviceIdType::STATIC);
    Connection { call_id, device_id_type, device_id: device_id.clone() }
}

/// The parties of a call, which all have its id.
pub fn parties(parties: &[ConnectedParty]) -> String {
    let party = |party: &ConnectedParty| {
        which(Connection {
            call_id: party.connected_party_call_id,
            device_id_type: party.connected_party_device_id_type,
            device_id: party.connected_party_device_id.clone(),
        })
    };
    parties.iter().map(party).collect::<Vec<_>>().join(", ")
}

fn about(message: &Message) -> String {
    match message {
        Message::AgentStateEvent(e) => {
            let reason = match e.event_reason_code {
                0 => String::new(),
                reason => format!(" reason {reason}"),
            };
            let group = e.skill_group_number.map_or(0, |number| number);
            let (state, in_group) = (e.agent_state, e.skill_group_state);
            format!("AGENT_STATE {} {state} group {group} {in_group}{reason}", text(&e.agent_id))
                .replace("AGENT_STATE_", "")
        }
        Message::AgentPreCallEvent(e) => {
            let group = name(e.skill_group_number);
            format!("AGENT_PRE_CALL {} group {group}", text(&e.agent_id))
        }
        Message::AgentPreCallAbortEvent(e) => {
            format!("AGENT_PRE_CALL_ABORT {}", text(&e.agent_instrument))
        }
        Message::BeginCallEvent(e) => {
            format!("BEGIN_CALL {} {}", which(e.connection()), name(e.call_type))
        }
        Message::EndCallEvent(e) => format!("END_CALL {}", which(e.connection())),
        Message::CallServiceInitiatedEvent(e) => {
            let state = name(e.local_connection_state);
            format!("CALL_SERVICE_INITIATED {} {state}", which(e.connection()))
        }
        Message::CallOriginatedEvent(e) => {
            let (state, to) = (name(e.local_connection_state), text(&e.called_device_id));
            let kind = name(e.called_device_type);
            format!("CALL_ORIGINATED {} {state} to {to} {kind}", which(e.connection()))
        }
        Message::CallReachedNetworkEvent(e) => {
            let (state, to) = (name(e.local_connection_state), text(&e.called_device_id));
            format!("CALL_REACHED_NETWORK {} {state} to {to}", which(e.connection()))
        }
        Message::CallDeliveredEvent(e) => {
            let (state, from) = (name(e.local_connection_state), text(&e.calling_device_id));
            let cause = e.event_cause.map_or(String::new(), |cause| format!(" {cause}"));
            format!("CALL_DELIVERED {} {state} from {from}{cause}", which(e.connection()))
        }
        Message::CallEstablishedEvent(e) => {
            let state = name(e.local_connection_state);
            let cause = e.event_cause.map_or(String::new(), |cause| format!(" {cause}"));
            format!("CALL_ESTABLISHED {} {state}{cause}", which(e.connection()))
        }
        Message::CallFailedEvent(e) => {
            let (state, cause) = (name(e.local_connection_state), name(e.event_cause));
            format!("CALL_FAILED {} {state} {cause}", which(e.connection()))
        }
        Message::CallHeldEvent(e) => {
            format!("CALL_HELD {} {}", which(e.connection()), name(e.local_connection_state))
        }
        Message::CallRetrievedEvent(e) => {
            format!("CALL_RETRIEVED {} {}", which(e.connection()), name(e.local_connection_state))
        }
        Message::CallConnectionClearedEvent(e) => {
            let state = name(e.local_connection_state);
            let cause = e.event_cause.map_or(String::new(), |cause| format!(" {cause}"));
            format!("CALL_CONNECTION_CLEARED {} {state}{cause}", which(e.connection()))
        }
        Message::CallClearedEvent(e) => {
            let state = name(e.local_connection_state);
            let cause = e.event_cause.map_or(String::new(), |cause| format!(" {cause}"));
            format!("CALL_CLEARED {} {state}{cause}", which(e.connection()))
        }
        Message::CallDataUpdateEvent(e) if e.connection() != e.new_connection() => {
            let (old, new) = (which(e.connection()), which(e.new_connection()));
            format!("CALL_DATA_UPDATE {old} becomes {new} {}", name(e.call_type))
        }
        Message::CallDataUpdateEvent(e) => format!("CALL_DATA_UPDATE {}", which(e.connection())),
        Message::CallTransferredEvent(e) => {
            let (state, cause) = (name(e.local_connection_state), name(e.event_cause));
            let old = (
                which(connection(e.primary_call_id, &e.primary_device_id)),
                which(connection(e.secondary_call_id, &e.secondary_device_id)),
            );
            let (from, to) = (text(&e.transferring_device_id), text(&e.transferred_device_id));
            let parties = parties(&e.parties);
            format!(
                "CALL_TRANSFERRED {} and {} by {from} to {to} {state} {cause}: {parties}",
                old.0, old.1
            )
        }
        Message::CallConferencedEvent(e) => {
            let (state, cause) = (name(e.local_connection_state), name(e.event_cause));
            let old = (
                which(connection(e.primary_call_id, &e.primary_device_id)),
                which(connection(e.secondary_call_id, &e.secondary_device_id)),
            );
            let (from, to) = (text(&e.controller_device_id), text(&e.added_party_device_id));
            let parties = parties(&e.parties);
            format!(
                "CALL_CONFERENCED {} and {} by {from} with {to} {state} {cause}: {parties}",
                old.0, old.1
            )
        }
        Message::NetworkRecordingStartedEvent(e) => {
            format!("NETWORK_RECORDING_STARTED {}", which(e.connection()))
        }
        Message::NetworkRecordingEndedEvent(e) => {
            format!("NETWORK_RECORDING_ENDED {}", which(e.connection()))
        }
        Message::NetworkRecordingFailedEvent(e) => {
            let cause = e.record_failure_cause;
            format!("NETWORK_RECORDING_FAILED {} cause {cause}", which(e.connection()))
        }
        Message::NetworkRecordingTargetInfoEvent(e) => {
            let recorder = text(&e.recorder_address);
            format!("NETWORK_RECORDING_TARGET_INFO {} to {recorder}", which(e.connection()))
        }
        Message::CallAgentGreetingEvent(e) => {
            let (code, error) = (e.event_code, e.peripheral_error_code);
            format!("CALL_AGENT_GREETING {} {code} error {error}", which(e.connection()))
        }
        Message::CallTranslationRouteEvent(e) => {
            let (to, from) = (text(&e.dnis), text(&e.ani));
            format!("CALL_TRANSLATION_ROUTE to {to} from {from}")
        }
        Message::CallQueuedEvent(e) => {
            let (state, queued) = (name(e.local_connection_state), e.num_queued);
            format!("CALL_QUEUED {} {state} {queued} waiting", which(e.connection()))
        }
        Message::CallDequeuedEvent(e) => {
            let (cause, queued) = (name(e.event_cause), e.num_queued);
            format!("CALL_DEQUEUED {} {cause} {queued} waiting", which(e.connection()))
        }
        Message::CallDivertedEvent(e) => {
            let (state, to) = (name(e.local_connection_state), text(&e.called_device_id));
            format!("CALL_DIVERTED {} {state} to {to}", which(e.connection()))
        }
        Message::RtpStartedEvent(e) => {
            format!("RTP_STARTED {} {:?}", which(e.connection()), e.direction)
        }
        Message::RtpStoppedEvent(e) => {
            format!("RTP_STOPPED {} {:?}", which(e.connection()), e.direction)
        }
        Message::SystemEvent(e) => {
            format!(
                "SYSTEM {} {} status {}",
                e.system_event_id,
                e.system_event_arg1,
                e.pg_status.bits()
            )
        }
        other => panic!("no line for {other:?}"),
    }
}

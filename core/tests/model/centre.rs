//! The centre as it says itself, by snapshots, and the model as it should be then.

use crate::desk::*;
use crate::story::PHONES;
use ctisp::messages::*;
use ctisp::model::{Call, Change, Model};
use ctisp::peripheral::{PeripheralEvent, Refusal};
use ctisp::{AgentState, CallType, Error, Event, LocalConnectionState};
use std::collections::BTreeMap;

/// Devices and their states, in order.
type Parties = BTreeMap<String, LocalConnectionState>;

/// The event as a session gets it that hears of it by that monitor.
pub fn heard(event: &PeripheralEvent, monitor: u32) -> Event {
    let mut message = event.message.clone();
    macro_rules! set {
        ($($variant:ident)*) => {
            match &mut message {
                $(Message::$variant(event) => event.monitor_id = monitor,)*
                _ => {}
            }
        };
    }
    set!(
        AgentStateEvent BeginCallEvent EndCallEvent CallDataUpdateEvent CallDeliveredEvent
        CallEstablishedEvent CallServiceInitiatedEvent CallOriginatedEvent CallReachedNetworkEvent
        CallHeldEvent CallRetrievedEvent CallFailedEvent CallConnectionClearedEvent
        CallClearedEvent CallConferencedEvent CallTransferredEvent RtpStartedEvent RtpStoppedEvent
    );
    message.into()
}

pub fn parties(call: &Call) -> Parties {
    let state = |party: &ctisp::model::Party| {
        let device = party.device_id().expect("the centre names all devices").to_owned();
        (device, party.state.unwrap_or(LocalConnectionState::NONE))
    };
    call.parties.iter().map(state).collect()
}

fn snapshot_of(desk: &mut Desk, call: &Call) -> Option<SnapshotCallConf> {
    let asked = call.parties.iter().find(|party| party.connection.device_id.is_some())?;
    match desk.ask(snapshot(asked.connection.clone())) {
        Ok(Message::SnapshotCallConf(conf)) => Some(*conf),
        other => panic!("{other:?} for {call:?}"),
    }
}

fn device(desk: &mut Desk, instrument: &str) -> Vec<DeviceCall> {
    let request = SnapshotDeviceReq {
        peripheral_id: PERIPHERAL,
        agent_instrument: Some(instrument.to_owned()),
        ..Default::default()
    };
    match desk.ask(request) {
        Ok(Message::SnapshotDeviceConf(conf)) => conf.calls,
        other => panic!("{other:?}"),
    }
}

fn same_call(call: &Call, conf: &SnapshotCallConf, phones: &[u32], about: &str) {
    let listed = conf.call_devices.iter().map(|device| {
        let id = device.call_device_id.clone().unwrap_or_default();
        (id, device.call_device_connection_state.unwrap_or(LocalConnectionState::NONE))
    });
    let mut known = parties(call);
    // Who is called outside is no party to the events until he answers, and that a call waits for
    // an agent is not told by a peripheral without queues.
    let told = |(id, state): &(String, LocalConnectionState)| {
        let untold = id.starts_with("9123") || *state == LocalConnectionState::QUEUED;
        known.contains_key(id) || !untold
    };
    // The centre lists a phone twice where its call waits for an agent besides.
    let mut first = Parties::new();
    for (id, state) in listed.filter(told) {
        first.entry(id).or_insert(state);
    }
    let listed = first;
    for (id, state) in &mut known {
        // Nobody has told it to this session, which hears of its own phones holding calls only.
        let told = *state != LocalConnectionState::NONE;
        if !told || !phones.iter().any(|phone| phone.to_string() == *id) {
            *state = listed.get(id).copied().unwrap_or(*state);
        }
    }
    assert_eq!(known, listed, "{about}: {call:?}");
    assert_eq!(call.data.call_variables[1], conf.call_variable2, "{about}");
    assert_eq!(call.data.call_variables[2], conf.call_variable3, "{about}");
    assert_eq!(call.data.named_variables, conf.named_variables, "{about}");
    assert_eq!(call.data.ani, conf.ani, "{about}");
    // Who was consulted is told a conference's new id, but not what its caller had dialled.
    if call.data.call_type != Some(CallType::CONFERENCE) {
        assert_eq!(call.data.dialed_number, conf.dialed_number, "{about}");
    }
    assert_eq!(call.data.call_reference_id, conf.call_reference_id, "{about}");
    let id = conf.call_devices.iter().find_map(|device| device.call_connection_call_id);
    assert_eq!(call.call_id, id, "{about}");
}

/// The model knows what the centre says: all calls at these phones, and how all agents are.
pub fn same(model: &Model, desk: &mut Desk, phones: &[u32], agents: &[u32], about: &str) {
    for phone in phones {
        let phone = phone.to_string();
        let listed: BTreeMap<_, _> = device(desk, &phone)
            .into_iter()
            .map(|call| (call.call_connection_call_id, call.call_state))
            .collect();
        // Where a call waits for an agent, snapshots of it list the device that was called, which
        // has no such connection.
        let queued = Some(LocalConnectionState::QUEUED);
        let known = model.calls_of_device(&phone);
        let known = known.map(|call| (call.call_id, call.party_of(&phone).unwrap().state));
        let known: BTreeMap<_, _> = known.filter(|(_, state)| *state != queued).collect();
        assert_eq!(known, listed, "{about}: calls at {phone}");
    }
    for call in model.calls().filter(|call| !call.parties.is_empty()) {
        if let Some(conf) = snapshot_of(desk, call) {
            same_call(call, &conf, phones, about);
        }
    }
    for agent in agents {
        let agent = agent.to_string();
        let known = model.agent(&agent);
        let state = known.and_then(|agent| agent.state()).unwrap_or(AgentState::LOGOUT);
        let Ok(Message::QueryAgentStateConf(conf)) = desk.ask(query(&agent)) else { panic!() };
        assert_eq!(state, conf.agent_state, "{about}: agent {agent}");
        let listed: BTreeMap<_, _> = conf
            .skill_groups
            .iter()
            .map(|group| (group.skill_group_number, group.skill_group_state))
            .collect();
        let groups = known.map(|agent| agent.skill_groups.as_slice()).unwrap_or_default();
        let groups: BTreeMap<_, _> =
            groups.iter().map(|group| (Some(group.number), Some(group.state))).collect();
        assert_eq!(groups, listed, "{about}: skill groups of {agent}");
    }
    counts_agree(model);
}

/// What is counted step by step is what a recount gives.
pub fn counts_agree(model: &Model) {
    for group in model.skill_groups() {
        let mut recount: BTreeMap<AgentState, usize> = BTreeMap::new();
        let entries = model.agents().flat_map(|agent| &agent.skill_groups);
        for entry in entries.filter(|entry| entry.number == group.number) {
            *recount.entry(entry.state).or_default() += 1;
        }
        let counted: BTreeMap<_, _> = group.agents_by_state().collect();
        assert_eq!(counted, recount, "skill group {}", group.number);
    }
    for device in model.devices() {
        for key in &device.calls {
            let call = model.call(*key).expect("devices are in calls that are there");
            assert!(call.party_of(&device.id).is_some(), "{device:?} {call:#?}");
        }
    }
}

pub fn all_phones() -> Vec<u32> {
    PHONES.collect()
}

pub fn all_agents() -> Vec<u32> {
    PHONES.map(|phone| phone - 2000).collect()
}

/// Asks the centre until the model has no more questions.
pub fn resynchronise(model: &mut Model, desk: &mut Desk) -> Vec<Change> {
    let mut changes = Vec::new();
    loop {
        let requests = model.resync_requests();
        if requests.is_empty() {
            break;
        }
        for request in requests {
            let answer = desk.centre_answer(&request);
            changes.extend(model.apply_answer(&request, answer.as_ref()));
        }
    }
    changes.extend(model.resynchronised());
    changes
}

trait Answers {
    fn centre_answer(&mut self, request: &Message) -> Result<Message, Error>;
}

impl Answers for Desk {
    fn centre_answer(&mut self, request: &Message) -> Result<Message, Error> {
        self.ask(request.clone()).map_err(|refusal| match refusal {
            Refusal::Control(code, peripheral_error) => {
                Error::ControlFailure { code, peripheral_error, request: "" }
            }
            Refusal::Status(status) => Error::Refused { status, message: "", text: None },
        })
    }
}

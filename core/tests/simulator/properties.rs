//! Whatever is asked of the centre: it stands, it forgets calls that are over, it can be repeated.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::peripheral::simulator::{
    DeskSettingsConfig, LineConfig, MediaRoutingDomainConfig, PeripheralConfig, TrafficConfig,
    VruQueue, WrapUp,
};
use ctisp::peripheral::{Peripheral, PeripheralEvent, Refusal};
use ctisp::wire::Connection;
use ctisp::{
    AgentGreetingAction, AgentState, CallType, EventCause, ForcedFlag, LineType, Message,
    PeripheralType, SupervisoryAction,
};
use std::collections::BTreeMap;
use std::time::Duration;

/// SplitMix64, so that a failing seed can be tried again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn agent(&mut self) -> String {
        (1001 + self.below(6)).to_string()
    }

    /// Mostly one that an agent may ask for.
    fn state(&mut self) -> AgentState {
        match self.below(8) {
            0 => AgentState(self.below(16) as u16),
            1 | 2 => AgentState::NOT_READY,
            3 => AgentState::WORK_READY,
            _ => AgentState::AVAILABLE,
        }
    }

    /// Mostly one that has begun lately, else one that may not exist.
    fn connection(&mut self, begun: &[Connection]) -> Connection {
        let lately = begun.iter().rev().nth(self.below(4) as usize);
        match lately.filter(|_| self.below(8) != 0) {
            Some(connection) => connection.clone(),
            None => at(self.below(20) as u32, &(3001 + self.below(6)).to_string()),
        }
    }
}

impl Chance {
    /// Something between an agent and the supervisors 1007 and 1008.
    fn supervision(&mut self, desk: &Desk, begun: &[Connection]) -> Message {
        let supervisor = ["3007", "3007", "3008"][self.below(3) as usize];
        let phone = self.present(desk, begun).device_id.unwrap_or_default();
        let (peripheral_id, agent_instrument) = (PERIPHERAL, Some(phone));
        match self.below(10) {
            0 => {
                SupervisorAssistReq { peripheral_id, agent_instrument, ..Default::default() }.into()
            }
            1 => EmergencyCallReq { peripheral_id, agent_instrument, ..Default::default() }.into(),
            2 | 3 => {
                let calls = desk.centre.calls_at(supervisor);
                let call = calls.iter().filter_map(begins).next_back();
                let call = call.unwrap_or_else(|| self.connection(begun));
                match self.below(3) {
                    0 => clear(call).into(),
                    _ => answer(call).into(),
                }
            }
            _ => SuperviseCallReq {
                peripheral_id,
                agent_instrument,
                supervisory_action: SupervisoryAction(self.below(5) as u16),
                supervisor_instrument: Some(supervisor.to_owned()),
                ..Default::default()
            }
            .into(),
        }
    }

    fn number(&mut self) -> &'static str {
        let numbers =
            ["3001", "3002", "3003", "8001", "8002", "8009", "9123", "77", "4001", "4002"];
        numbers[self.below(10) as usize]
    }

    /// The latest call of some phone, where there is any.
    fn present(&mut self, desk: &Desk, begun: &[Connection]) -> Connection {
        let first = self.below(6);
        let latest = (0..6).find_map(|step| {
            let instrument = (3001 + (first + step) % 6).to_string();
            desk.centre.calls_at(&instrument).iter().filter_map(begins).next_back()
        });
        latest.unwrap_or_else(|| self.connection(begun))
    }

    /// The calls of a phone that has two, the later one first.
    fn pair(&mut self, desk: &Desk) -> Option<(Connection, Connection)> {
        let first = self.below(6);
        (0..6).find_map(|step| {
            let instrument = (3001 + (first + step) % 6).to_string();
            let calls = desk.centre.calls_at(&instrument);
            let mut calls: Vec<_> = calls.iter().filter_map(begins).collect();
            if self.below(4) == 0 {
                calls.reverse();
            }
            (calls.len() > 1).then(|| Some((calls.pop()?, calls.pop()?))).flatten()
        })
    }
}

type Story = (Vec<Result<Message, Refusal>>, Vec<PeripheralEvent>);

/// A random story of requests, callers and time, valid or not.
fn story(seed: u64, steps: usize) -> (Desk, Story) {
    let mut chance = Chance(seed);
    let mut desk = Desk::with(|config| {
        config.wrap_up = if seed % 2 == 0 { WrapUp::Optional } else { WrapUp::Required };
        config.delays.ring_no_answer = (seed % 3 == 0).then(|| Duration::from_secs(8));
        config.delays.work = (seed % 5 == 0).then(|| Duration::from_secs(20));
        // Life of its own between the requests, which take agents over from it.
        config.traffic = (seed % 4 == 1).then(|| TrafficConfig::new(20_000));
        config.teams[0].supervisors = ["1007", "1008"].map(str::to_owned).to_vec();
        config.auto_agents = if seed % 4 == 1 { 20 } else { 0 };
        config.delays.route = (seed % 7 == 2 && seed % 4 != 1).then(|| Duration::from_secs(1));
        config.delays.greeting = (seed % 3 == 1).then(|| Duration::from_secs(3));
        if seed % 6 == 4 {
            let kind = PeripheralType::VRU;
            config.other_peripherals.push(PeripheralConfig { id: 5002, kind, multiline: false });
            config.vru_queues.push(VruQueue {
                number: "8001".to_owned(),
                peripheral_id: 5002,
                ports: 3,
                trunk_group: 1,
                translation_route: (seed % 12 == 4).then(|| "7110".to_owned()),
            });
        }
        if seed % 5 == 2 {
            // Agents 1005 and 1006 have a second domain, and emergencies are recorded.
            config.media_routing_domains.push(MediaRoutingDomainConfig::new(5, "Mail"));
            config.skill_groups[2].mrd_id = Some(5);
            let mut settings = DeskSettingsConfig::new(7, "Recorded");
            settings.auto_record_on_emergency = true;
            settings.emergency_call_method = seed % 2 == 0;
            config.desk_settings.push(settings);
            config.agents.iter_mut().for_each(|agent| agent.desk_settings = Some(7));
        }
        for (device, line) in config.devices.iter_mut().zip(["4001", "4002"]) {
            let kind = LineType::NON_ACD_IN;
            device.lines.push(LineConfig { extension: line.to_owned(), kind });
        }
    });
    let (mut answers, mut events, mut now) = (Vec::new(), Vec::new(), 0);
    let mut begun: Vec<Connection> = Vec::new();
    for supervisor in ["1007", "1008"] {
        answers.push(desk.ask(login(supervisor, &instrument(supervisor))));
    }
    for _ in 0..steps {
        let agent = chance.agent();
        // Two calls at a phone are rare: what can be done with them is tried often then.
        let two_calls = chance.pair(&desk).is_some() && chance.below(2) == 0;
        let choice = if two_calls { 19 + chance.below(9) } else { chance.below(34) };
        let request: Message = match choice {
            0 | 1 => login(&agent, &instrument(&agent)).into(),
            2 => {
                let mut request = logout(&agent);
                request.forced_flag = ForcedFlag((chance.below(8) == 0).into());
                request.into()
            }
            3..=5 => {
                let mut request = state(&agent, chance.state());
                let group = |number| LoginSkillGroup {
                    skill_group_number: Some(number),
                    ..Default::default()
                };
                request.skill_groups.extend((chance.below(3) == 0).then(|| group(103)));
                request.into()
            }
            6 | 7 => {
                let mut request = make(&instrument(&agent), chance.number());
                request.call_manner_type.0 = chance.below(5) as u16;
                request.alert_rings = chance.below(3) as u16;
                request.into()
            }
            8 => answer(chance.connection(&begun)).into(),
            9 => answer(chance.present(&desk, &begun)).into(),
            10 => clear(chance.connection(&begun)).into(),
            11 => hold(chance.connection(&begun)).into(),
            12 => retrieve(chance.connection(&begun)).into(),
            13 => set_data(chance.connection(&begun)).into(),
            14 => release(chance.connection(&begun)).into(),
            15 => deflect(chance.present(&desk, &begun), chance.number()).into(),
            16 | 17 | 24 | 25 => ConsultationCallReq {
                alert_rings: chance.below(3) as u16,
                ..consult(chance.present(&desk, &begun), chance.number())
            }
            .into(),
            18 => TransferCallReq {
                alert_rings: chance.below(3) as u16,
                ..blind(chance.present(&desk, &begun), chance.number())
            }
            .into(),
            19 => match chance.pair(&desk) {
                Some((active, held)) => alternate(active, held).into(),
                None => snapshot(chance.connection(&begun)).into(),
            },
            20 => match chance.pair(&desk) {
                Some((active, held)) => reconnect(active, held).into(),
                None => snapshot(chance.connection(&begun)).into(),
            },
            21 => match chance.pair(&desk) {
                Some((active, held)) => transfer(active, held).into(),
                None => snapshot(chance.connection(&begun)).into(),
            },
            22 | 23 => match chance.pair(&desk) {
                Some((active, held)) => conference(active, held).into(),
                None => answer(chance.present(&desk, &begun)).into(),
            },
            26 | 27 => answer(chance.present(&desk, &begun)).into(),
            28 => clear_all(chance.present(&desk, &begun)).into(),
            29 => ConferenceCallReq {
                alert_rings: chance.below(3) as u16,
                ..at_once(chance.present(&desk, &begun), chance.number())
            }
            .into(),
            30 => MakePredictiveCallReq {
                alert_rings: chance.below(3) as u16,
                ..predictive("8001", chance.number())
            }
            .into(),
            31 => start_recording(chance.present(&desk, &begun)).into(),
            32 => stop_recording(chance.present(&desk, &begun)).into(),
            33 => greeting_control(&agent, AgentGreetingAction(chance.below(4) as u16)).into(),
            _ => snapshot(chance.connection(&begun)).into(),
        };
        let request = match chance.below(6) {
            0 => chance.supervision(&desk, &begun),
            _ => request,
        };
        answers.push(desk.centre.request(&request));
        // Who has barged in may intercept: too rare to be left to chance alone.
        if let (Message::SuperviseCallReq(done), Some(Ok(_))) = (&request, answers.last()) {
            if done.supervisory_action == SupervisoryAction::BARGE_IN && chance.below(3) == 0 {
                let supervisory_action = SupervisoryAction::INTERCEPT;
                let next = SuperviseCallReq { supervisory_action, ..(**done).clone() };
                answers.push(desk.centre.request(&next.into()));
            }
        }
        match chance.below(8) {
            0 | 1 => drop(desk.centre.place_call(
                "5551234",
                ["8001", "4001"][chance.below(2) as usize],
                &[],
            )),
            2 => {
                let call = chance.connection(&begun).call_id;
                desk.centre.hang_up(call.unwrap_or_default());
            }
            3 => {
                now += chance.below(5_000);
                desk.centre.advance(Duration::from_millis(now));
            }
            _ => {}
        }
        if chance.below(200) == 0 {
            desk.centre.set_online(5000, false);
            desk.centre.set_online(5000, true);
        }
        let new = desk.messages();
        begun.extend(new.iter().filter_map(|event| begins(&event.message)));
        events.extend(new);
    }
    (desk, (answers, events))
}

/// The connection that begins, or gets a new id.
fn begins(message: &Message) -> Option<Connection> {
    match message {
        Message::BeginCallEvent(event) => Some(event.connection()),
        Message::CallDataUpdateEvent(event) => Some(event.new_connection()),
        _ => None,
    }
}

/// Everybody hangs up: callers outside, then agents.
fn all_hang_up(desk: &mut Desk) {
    for call in 0..2_000 {
        let id = at(call, "").call_id;
        desk.centre.hang_up(id.unwrap_or_default());
    }
    for agent in 1001..=1020 {
        let mut request = logout(&agent.to_string());
        request.agent_instrument = None;
        request.forced_flag = ForcedFlag::TRUE;
        let _ = desk.ask(request);
    }
}

#[test]
fn no_call_is_left_when_all_have_hung_up() {
    for seed in 0..60 {
        let (mut desk, _) = story(seed, 400);
        all_hang_up(&mut desk);
        assert_eq!(desk.centre.calls_in_progress(), 0, "seed {seed}");
        for agent in 1001..=1006 {
            let state = desk.state_of(&agent.to_string());
            assert_eq!(state, AgentState::LOGOUT, "seed {seed}");
        }
    }
}

#[test]
fn no_agent_is_kept_by_a_call_that_is_not_there() {
    for seed in 0..60 {
        let (mut desk, _) = story(seed, 300);
        // What is on its way arrives, where routed calls take their time.
        if seed % 7 == 2 && seed % 4 != 1 {
            desk.centre_until(300 * 5_000 + 1_000);
        }
        for agent in 1001..=1006 {
            let agent = agent.to_string();
            let state = desk.state_of(&agent);
            let kept = [AgentState::RESERVED, AgentState::TALKING, AgentState::HOLD];
            let calls = desk.centre.calls_at(&instrument(&agent));
            assert!(!calls.is_empty() || !kept.contains(&state), "seed {seed}: {agent} {state}");
            let waits = state == AgentState::AVAILABLE && !calls.is_empty();
            assert!(!waits, "seed {seed}: {agent} is available in a call");
        }
    }
}

#[test]
fn the_stories_do_reach_conversations() {
    let events: Vec<_> = (0..30).flat_map(|seed| story(seed, 600).1 .1).collect();
    let count = |wanted: &dyn Fn(&Message) -> bool| {
        events.iter().filter(|event| wanted(&event.message)).count()
    };
    assert!(count(&|message| matches!(message, Message::CallEstablishedEvent(_))) > 80);
    assert!(count(&|message| matches!(message, Message::CallHeldEvent(_))) > 10);
    assert!(count(&|message| matches!(message, Message::CallDataUpdateEvent(_))) > 20);
    assert!(count(&|message| matches!(message, Message::CallTransferredEvent(_))) > 20);
    assert!(count(&|message| matches!(message, Message::CallConferencedEvent(_))) > 5);
    assert!(count(&|message| matches!(message, Message::CallAgentGreetingEvent(_))) > 5);
    assert!(count(&|message| matches!(message, Message::NetworkRecordingStartedEvent(_))) > 5);
    let unanswered = |message: &Message| matches!(message, Message::CallFailedEvent(e) if e.event_cause == Some(EventCause::CALL_NOT_ANSWERED));
    assert!(count(&unanswered) > 5);
    let elsewhere = |message: &Message| matches!(message, Message::AgentStateEvent(e) if e.agent_state == AgentState::NOT_ACTIVE);
    assert!(count(&elsewhere) > 5);
    let on_another_line = |message: &Message| matches!(message, Message::CallEstablishedEvent(e) if e.line_handle == Some(1));
    assert!(count(&on_another_line) > 5);
    let because = |wanted: EventCause| {
        count(&|message| match message {
            Message::CallEstablishedEvent(event) => event.event_cause == Some(wanted),
            Message::CallConferencedEvent(event) => event.event_cause == Some(wanted),
            Message::CallConnectionClearedEvent(event) => event.event_cause == Some(wanted),
            _ => false,
        })
    };
    assert!(because(EventCause::SUPERVISOR_MONITOR) > 5);
    assert!(because(EventCause::SUPERVISOR_WHISPER) > 5);
    assert!(because(EventCause::SUPERVISOR_BARGE_IN) > 5);
    assert!(because(EventCause::SUPERVISOR_INTERCEPT) > 5);
    assert!(because(EventCause::SUPERVISOR_CLEAR) > 10);
    for wanted in [CallType::ASSIST, CallType::EMERGENCY] {
        let begun = count(&|message| match message {
            Message::BeginCallEvent(event) => event.call_type == Some(wanted),
            _ => false,
        });
        assert!(begun > 5, "{wanted}");
    }
}

#[test]
fn the_same_inputs_give_the_same_events() {
    for seed in [3, 4, 5, 30] {
        assert_eq!(story(seed, 400).1, story(seed, 400).1, "seed {seed}");
    }
}

/// Every session hears BEGIN_CALL first and END_CALL last of a call, once each, with the same
/// connection; the same for All Events.
#[test]
fn begin_call_and_end_call_frame_what_each_session_hears() {
    for seed in 0..30 {
        let (mut desk, (_, mut events)) = story(seed, 400);
        desk.messages();
        all_hang_up(&mut desk);
        events.extend(desk.messages());
        let mut open: BTreeMap<(String, u32), Connection> = BTreeMap::new();
        for event in &events {
            let mut listeners = event.instruments.clone();
            listeners.extend(event.bridge.then(|| "bridge".to_owned()));
            for listener in listeners {
                hear(&mut open, listener, &event.message, seed);
            }
        }
        assert!(open.is_empty(), "seed {seed}: {open:?}");
    }
}

fn hear(
    open: &mut BTreeMap<(String, u32), Connection>,
    listener: String,
    message: &Message,
    seed: u64,
) {
    let key = |connection: &Connection| (listener.clone(), connection.call_id.unwrap_or_default());
    match message {
        Message::BeginCallEvent(event) => {
            let connection = event.connection();
            let old = open.insert(key(&connection), connection);
            assert_eq!(old, None, "seed {seed}: begun twice for {listener}");
        }
        Message::EndCallEvent(event) => {
            let connection = event.connection();
            let begun = open.remove(&key(&connection));
            assert_eq!(begun, Some(connection), "seed {seed}: end for {listener}");
        }
        Message::CallDataUpdateEvent(event) => {
            let (old, new) = (event.connection(), event.new_connection());
            let known = open.remove(&key(&old));
            assert!(known.is_some(), "seed {seed}: {listener} does not know the call of {event:?}");
            open.insert(key(&new), new);
        }
        // The controller hears by this event that its call has another id now.
        Message::CallConferencedEvent(event) => {
            let old = (listener.clone(), event.primary_call_id.unwrap_or_default());
            if let Some(mut connection) = open.remove(&old) {
                connection.call_id = event.parties[0].connected_party_call_id;
                open.insert(key(&connection), connection);
            }
        }
        other => {
            if let Some(connection) = connection_of(other) {
                let known = open.contains_key(&key(&connection));
                assert!(known, "seed {seed}: {listener} does not know the call of {other:?}");
            }
        }
    }
}

fn connection_of(message: &Message) -> Option<Connection> {
    Some(match message {
        Message::CallDeliveredEvent(event) => event.connection(),
        Message::CallEstablishedEvent(event) => event.connection(),
        Message::CallConnectionClearedEvent(event) => event.connection(),
        Message::CallClearedEvent(event) => event.connection(),
        Message::CallHeldEvent(event) => event.connection(),
        Message::CallRetrievedEvent(event) => event.connection(),
        Message::RtpStartedEvent(event) => event.connection(),
        Message::RtpStoppedEvent(event) => event.connection(),
        Message::CallAgentGreetingEvent(event) => event.connection(),
        Message::CallQueuedEvent(event) => event.connection(),
        Message::CallDequeuedEvent(event) => event.connection(),
        Message::CallDivertedEvent(event) => event.connection(),
        Message::NetworkRecordingStartedEvent(event) => event.connection(),
        Message::NetworkRecordingEndedEvent(event) => event.connection(),
        _ => return None,
    })
}

//! A model stays within its limits, whatever comes in.

use crate::centre::counts_agree;
use ctisp::messages::*;
use ctisp::model::{CallEnd, Change, Limit, Limits, Model};
use ctisp::{
    AgentState, ConfigRecordType, ConnectionDeviceIdType, Event, LocalConnectionState,
    SystemEventId,
};

fn begin(id: u32) -> Event {
    let event = BeginCallEvent {
        peripheral_id: Some(5000),
        connection_call_id: Some(id),
        connection_device_id: Some("3001".into()),
        ..Default::default()
    };
    Message::from(event).into()
}

fn limits(change: impl FnOnce(&mut Limits)) -> Limits {
    let mut limits = Limits::default();
    change(&mut limits);
    limits
}

#[test]
fn the_oldest_of_too_many_calls_leaves_the_model() {
    let mut model = Model::with_limits(limits(|limits| limits.calls = 3));
    for id in 1..=3 {
        model.apply(&begin(id));
    }
    let changes = model.apply(&begin(4));
    assert_eq!(changes[0], Change::LimitReached { limit: Limit::Calls });
    match &changes[1] {
        Change::CallEnded { call, why } => {
            assert_eq!((call.call_id, *why), (Some(1), CallEnd::TooManyCalls));
        }
        other => panic!("{other:?}"),
    }
    let left: Vec<_> = model.calls().filter_map(|call| call.call_id).collect();
    assert_eq!(left, [2, 3, 4]);
}

fn agent(id: u32, group: u32) -> Event {
    let event = AgentStateEvent {
        peripheral_id: Some(5000),
        agent_id: Some(id.to_string()),
        agent_state: AgentState::AVAILABLE,
        skill_group_number: Some(group),
        skill_group_state: AgentState::AVAILABLE,
        ..Default::default()
    };
    Message::from(event).into()
}

#[test]
fn agents_and_skill_groups_beyond_the_limits_are_told_of_but_not_kept() {
    let mut model = Model::with_limits(limits(|limits| {
        (limits.agents, limits.skill_groups) = (2, 2);
    }));
    model.apply(&agent(1, 1));
    model.apply(&agent(2, 2));
    let told = model.apply(&agent(3, 1));
    assert_eq!(told, [Change::LimitReached { limit: Limit::Agents }]);
    let told = model.apply(&agent(1, 3));
    assert_eq!(told, [Change::LimitReached { limit: Limit::SkillGroups }]);
    assert_eq!((model.agents().count(), model.skill_groups().count()), (2, 2));
}

#[test]
fn events_of_too_many_peripherals_are_not_looked_at() {
    let mut model = Model::with_limits(limits(|limits| limits.peripherals = 1));
    model.apply(&begin(1));
    let mut event = BeginCallEvent { connection_call_id: Some(2), ..Default::default() };
    event.peripheral_id = Some(6000);
    let told = model.apply(&Message::from(event).into());
    assert_eq!(told, [Change::LimitReached { limit: Limit::Peripherals }]);
    assert_eq!(model.calls().len(), 1);
}

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }

    fn id(&mut self) -> Option<u32> {
        Some(self.below(6) as u32).filter(|id| *id > 0)
    }

    fn device(&mut self) -> Option<String> {
        [None, Some(""), Some("a"), Some("b"), Some("c"), Some("d")][self.below(6) as usize]
            .map(str::to_owned)
    }

    fn kind(&mut self) -> Option<ConnectionDeviceIdType> {
        [None, Some(ConnectionDeviceIdType::STATIC), Some(ConnectionDeviceIdType::DYNAMIC)]
            [self.below(3) as usize]
    }

    fn party(&mut self) -> ConnectedParty {
        ConnectedParty {
            connected_party_call_id: self.id(),
            connected_party_device_id_type: self.kind(),
            connected_party_device_id: self.device(),
        }
    }

    fn parties(&mut self) -> Vec<ConnectedParty> {
        (0..self.below(5)).map(|_| self.party()).collect()
    }

    fn pre_call(&mut self) -> Message {
        AgentPreCallEvent {
            agent_instrument: self.device(),
            router_call_key_day: self.id(),
            router_call_key_call_id: Some(1),
            router_call_key_sequence_number: self.id(),
            ..Default::default()
        }
        .into()
    }

    fn configured_agent(&mut self) -> Message {
        let record = AgentRecord {
            flt_peripheral_id: Some(5000),
            record_type: Some(ConfigRecordType(self.below(4) as u16)),
            login_id: self.device(),
            old_login_id: self.device(),
            flt_agent_mrd_id: vec![self.below(2) as u32],
            flt_agent_mrd_state: vec![AgentState(self.below(9) as u16)],
            ..Default::default()
        };
        ConfigAgentEvent { records: vec![record], ..Default::default() }.into()
    }

    /// Any event, about few calls and devices: nonsense, mostly.
    fn event(&mut self) -> Event {
        macro_rules! about {
            ($name:ident $(, $field:ident: $value:expr)*) => {
                Message::from($name {
                    monitor_id: self.below(3) as u32,
                    peripheral_id: Some(5000 + self.below(2) as u32),
                    connection_call_id: self.id(),
                    connection_device_id_type: self.kind(),
                    connection_device_id: self.device(),
                    $($field: $value,)*
                    ..Default::default()
                })
            };
        }
        macro_rules! join {
            ($name:ident, $controller:ident) => {
                Message::from($name {
                    monitor_id: self.below(3) as u32,
                    peripheral_id: Some(5000),
                    primary_call_id: self.id(),
                    primary_device_id: self.device(),
                    secondary_call_id: self.id(),
                    secondary_device_id: self.device(),
                    $controller: self.device(),
                    parties: self.parties(),
                    ..Default::default()
                })
            };
        }
        let state = [None, Some(LocalConnectionState::INITIATE)][self.below(2) as usize];
        let message = match self.below(27) {
            0 | 1 => {
                let reference = self.id().map(|id| vec![id as u8]);
                about!(
                    BeginCallEvent,
                    call_reference_id: reference,
                    router_call_key_day: self.id(),
                    router_call_key_call_id: Some(1)
                )
            }
            2 | 3 => about!(EndCallEvent),
            4 => about!(
                CallDataUpdateEvent,
                new_connection_call_id: self.id(),
                new_connection_device_id: self.device()
            ),
            5 => about!(
                CallDeliveredEvent,
                alerting_device_id: self.device(),
                calling_device_id: self.device(),
                local_connection_state: state
            ),
            6 => about!(
                CallEstablishedEvent,
                answering_device_id: self.device(),
                calling_device_id: self.device()
            ),
            7 => about!(CallHeldEvent, holding_device_id: self.device()),
            8 => about!(CallRetrievedEvent),
            9 => about!(CallFailedEvent),
            10 => about!(CallClearedEvent),
            11 => about!(CallConnectionClearedEvent, releasing_device_id: self.device()),
            12 => about!(CallServiceInitiatedEvent, calling_device_id: self.device()),
            13 => about!(CallDivertedEvent, diverting_device_id: self.device()),
            14 => about!(CallQueuedEvent, queue_device_id: self.device()),
            15 => join!(CallConferencedEvent, controller_device_id),
            16 => join!(CallTransferredEvent, transferring_device_id),
            17 => about!(CallDequeuedEvent),
            18 => about!(RtpStartedEvent),
            19 => about!(NetworkRecordingFailedEvent),
            20 => self.pre_call(),
            21 => AgentPreCallAbortEvent {
                agent_instrument: self.device(),
                router_call_key_day: self.id(),
                router_call_key_call_id: Some(1),
                ..Default::default()
            }
            .into(),
            22 => self.configured_agent(),
            23 => SystemEvent {
                system_event_id: SystemEventId(self.below(14) as u32),
                system_event_arg1: 5000,
                text: self.device(),
                ..Default::default()
            }
            .into(),
            _ => AgentStateEvent {
                peripheral_id: Some(5000),
                agent_id: self.device(),
                agent_extension: self.device(),
                agent_instrument: self.device(),
                agent_state: AgentState(self.below(9) as u16),
                skill_group_number: self.id(),
                skill_group_state: AgentState(self.below(9) as u16),
                mrd_id: self.below(2) as i32,
                ..Default::default()
            }
            .into(),
        };
        message.into()
    }
}

#[test]
fn nonsense_keeps_the_model_whole() {
    for seed in 0..20 {
        let mut chance = Chance(seed);
        let mut model = Model::with_limits(limits(|limits| {
            (limits.calls, limits.announced_calls) = (8, 3);
        }));
        for _ in 0..2_000 {
            model.apply(&chance.event());
            match chance.below(100) {
                0 => drop(model.connection_lost()),
                1 => drop(model.resync_requests()),
                2 => drop(model.monitor_stopped(1)),
                _ => {}
            }
            assert!(model.calls().len() <= 8 && model.announced_calls().len() <= 3);
            assert!(model.calls().all(|call| call.parties.len() <= 64));
        }
        counts_agree(&model);
        // Each call is found by its id, and each id finds calls that are there.
        for call in model.calls() {
            let id = call.call_id.expect("a call without an id is none");
            assert!(model.calls_with_id(id).any(|found| found.key == call.key), "seed {seed}");
        }
        for monitor in 0..3 {
            model.monitor_stopped(monitor);
        }
        model.connection_lost();
        assert_eq!(model.announced_calls().len(), 0, "seed {seed}");
        model.forget_unsure_calls();
        assert_eq!(model.calls().len(), 0, "seed {seed}");
        assert!(model.devices().all(|device| device.calls.is_empty()), "seed {seed}");
    }
}

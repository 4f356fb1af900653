//! What models tell, in the structs of C.

use crate::change_of::{ChangeStore, Known, KINDS};
use crate::model_read::group_with_calls;
use crate::picture::PictureStore;
use crate::picture_of::NONE32;
use crate::*;
use ctisp_core::messages::*;
use ctisp_core::model::{AnnouncementEnd, CallEnd, Change, Limit, Model};
use ctisp_core::wire::Connection;
use ctisp_core::{
    AgentState, ConfigRecordType, ConnectionDeviceIdType, Event, EventCause, LocalConnectionState,
    PgStatusCode,
};
use std::ffi::CStr;
use std::num::NonZeroU64;

fn apply(model: &mut Model, message: impl Into<Message>) -> Vec<Change> {
    model.apply(&Event::from(message.into()))
}

/// A model with an agent in a group and a call, and what it has told.
fn model() -> (Model, Vec<Change>) {
    let mut model = Model::new();
    let mut changes = apply(
        &mut model,
        AgentStateEvent {
            peripheral_id: Some(5000),
            mrd_id: 1,
            agent_id: Some("1001".into()),
            agent_state: AgentState::AVAILABLE,
            skill_group_number: Some(101),
            skill_group_state: AgentState::AVAILABLE,
            ..Default::default()
        },
    );
    let mut begin = BeginCallEvent {
        peripheral_id: Some(5000),
        ani: Some("M\u{fc}ller".into()),
        ..Default::default()
    };
    begin.set_connection(&Connection {
        call_id: Some(7),
        device_id_type: Some(ConnectionDeviceIdType::STATIC),
        device_id: Some("3001".into()),
    });
    changes.extend(apply(&mut model, begin));
    changes.extend(apply(
        &mut model,
        AgentPreCallEvent {
            agent_instrument: Some("3001".into()),
            router_call_key_day: Some(1),
            router_call_key_call_id: Some(2),
            call_variable1: Some("gold".into()),
            ..Default::default()
        },
    ));
    (model, changes)
}

fn text(of: *const std::ffi::c_char) -> Vec<u8> {
    // SAFETY: strings of the library.
    unsafe { CStr::from_ptr(of) }.to_bytes().to_vec()
}

#[test]
fn every_change_has_a_type_a_name_and_what_it_is_about() {
    let (model, told) = model();
    let call = model.calls().next().unwrap();
    let announced = Box::new(model.announced_calls().next().unwrap().clone());
    let group = Box::new(model.skill_group(101).unwrap().clone());
    let gone = Box::new(model.agents().next().unwrap().clone());
    let agent = gone.agent_ref();
    let peripheral_id = Some(5000);
    let at = Connection { call_id: Some(7), device_id_type: None, device_id: None };
    let key = call.key;
    let others = vec![
        Change::CallRekeyed { call: key, old: None, new: Some(8) },
        Change::ConnectionState {
            call: key,
            connection: at,
            device: Some("3001".into()),
            old: None,
            new: Some(LocalConnectionState::NULL),
            cause: Some(EventCause::BUSY),
        },
        Change::CallData { call: key },
        Change::CallDevices { call: key },
        Change::CallQueue { call: key },
        Change::CallMedia { call: key },
        Change::CallEmergency { call: key },
        Change::AnnouncementOver { call: announced, why: AnnouncementEnd::Arrived(key) },
        Change::AgentDetails { agent: agent.clone() },
        Change::AgentRemoved { agent: gone },
        Change::SkillGroupDetails { peripheral_id, skill_group: 101 },
        Change::SkillGroupRemoved { skill_group: group },
        Change::CallCleared { call: key, cause: None },
        Change::CallEnded { call: Box::new(call.clone()), why: CallEnd::Merged(key) },
        Change::AgentStatistics { agent },
        Change::SkillGroupStatistics { peripheral_id, skill_group: 101 },
        Change::DeviceService { peripheral_id, device: "3001".into(), in_service: false },
        Change::PeripheralOnline { peripheral_id, online: true },
        Change::PgStatus { status: PgStatusCode::OPC_DOWN },
        Change::Unsure,
        Change::Resynchronised { unsure: 3 },
        Change::LimitReached { limit: Limit::Devices },
    ];
    let known = Known { model: &model, later: &[] };
    let mut names = Vec::new();
    for change in told.iter().chain(&others) {
        let store = ChangeStore::new(&known, change).unwrap();
        let public = &store.public;
        let name = change.name();
        assert!(text(public.name).starts_with(b"CTISP_CHANGE_"), "{change:?}");
        let announced = ["CallAnnounced", "AnnouncementOver"].contains(&name);
        assert_eq!(!public.announced_call.is_null(), announced, "{change:?}");
        let of_call = name.starts_with("Call") && !announced || name == "ConnectionState";
        assert_eq!(!public.call.is_null(), of_call, "{change:?}");
        assert_eq!(!public.agent.is_null(), name.starts_with("Agent"), "{change:?}");
        let of_group = name.contains("SkillGroup");
        assert_eq!(!public.skill_group.is_null(), of_group, "{change:?}");
        names.push(name);
        // SAFETY: pointers into the store, of the members that the type has.
        unsafe {
            match change {
                Change::CallAppeared { .. } => {
                    assert_eq!(text((*public.call).context.ani), b"M\xfcller");
                    assert_eq!((*public.call).call_id, 7);
                }
                Change::AgentInSkillGroup { .. } => {
                    assert_eq!((*public.skill_group).number, 101);
                    assert_eq!(ctisp_skill_group_agents_in(public.skill_group, 3), 1);
                    assert!((*public.r#as.agent_in_skill_group).has_new_state);
                }
                Change::ConnectionState { .. } => {
                    let state = &*public.r#as.connection_state;
                    assert_eq!((state.old_state, state.new_state), (0xFFFF, 0));
                    assert_eq!(state.cause, EventCause::BUSY.0);
                    assert!(state.connection.device_id.is_null());
                }
                Change::CallEnded { .. } => {
                    let ended = &*public.r#as.call_ended;
                    assert_eq!(ended.why, ctisp_call_end::CTISP_CALL_END_MERGED as u32);
                    assert_eq!(ended.merged_into, NonZeroU64::from(key).get());
                    assert_eq!((*public.call).key, ended.merged_into);
                }
                Change::CallAnnounced { .. } => {
                    let call = &*public.announced_call;
                    assert_eq!(text(call.instrument), b"3001");
                    assert_eq!(text(call.context.call_variables[0]), b"gold");
                    assert!(call.agent_id.is_null() && call.has_mrd_id);
                    assert!(call.context.has_router_call_key_day);
                }
                Change::AnnouncementOver { .. } => {
                    let over = &*public.r#as.announcement_over;
                    let arrived = ctisp_announcement_end::CTISP_ANNOUNCEMENT_END_ARRIVED as u32;
                    assert_eq!((over.why, over.arrived), (arrived, NonZeroU64::from(key).get()));
                }
                Change::DeviceService { .. } => {
                    assert_eq!(text((*public.r#as.device_service).device_id), b"3001");
                    assert!(!(*public.r#as.device_service).in_service);
                }
                Change::PgStatus { .. } => assert_eq!((*public.r#as.pg_status).pg_status, 1),
                Change::Resynchronised { .. } => {
                    assert_eq!((*public.r#as.resynchronised).unsure, 3);
                }
                Change::LimitReached { .. } => {
                    let limit = ctisp_model_limit::CTISP_MODEL_LIMIT_DEVICES as u32;
                    assert_eq!((*public.r#as.limit_reached).limit, limit);
                }
                _ => {}
            }
        }
    }
    // A kind that is new in the core is missing here.
    for name in Change::NAMES {
        assert!(names.contains(name), "{name}");
    }
}

/// `CallAppeared` is CTISP_CHANGE_CALL_APPEARED.
fn name_in_c(name: &str) -> String {
    let mut words = String::from("CTISP_CHANGE");
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            words.push('_');
        }
        words.push(letter.to_ascii_uppercase());
    }
    words
}

#[test]
fn every_kind_of_change_of_the_core_has_its_name_and_a_number_of_its_own() {
    let known: Vec<_> = KINDS.iter().map(|(name, ..)| *name).collect();
    for name in Change::NAMES {
        assert!(known.contains(name), "C has no type for {name}");
    }
    assert_eq!(known.len(), Change::NAMES.len());
    for (place, (name, kind, in_c)) in KINDS.iter().enumerate() {
        assert_eq!(in_c.to_str(), Ok(name_in_c(name).as_str()));
        assert_eq!(*kind as usize, place + 1, "{name}");
    }
}

#[test]
fn an_agent_who_is_removed_is_told_with_all_that_comes_before_it() {
    let (mut model, _) = model();
    let removed = AgentRecord {
        record_type: Some(ConfigRecordType::DELETE),
        flt_peripheral_id: Some(5000),
        login_id: Some("1001".into()),
        ..Default::default()
    };
    let told = apply(&mut model, ConfigAgentEvent { records: vec![removed], ..Default::default() });
    let mut names = Vec::new();
    for (place, change) in told.iter().enumerate() {
        let known = Known { model: &model, later: &told[place + 1..] };
        let store = ChangeStore::new(&known, change).unwrap();
        // SAFETY: all of them are about the agent.
        assert_eq!(text(unsafe { (*store.public.agent).agent_id }), b"1001");
        names.push(change.name());
    }
    assert_eq!(names, ["AgentState", "AgentInSkillGroup", "AgentRemoved"]);
}

#[test]
fn a_change_of_a_call_that_is_gone_already_shows_it_as_it_was_last() {
    let (mut model, _) = model();
    let key = model.calls().next().unwrap().key;
    let mut end = EndCallEvent { peripheral_id: Some(5000), ..Default::default() };
    end.set_connection(&Connection {
        call_id: Some(7),
        device_id_type: Some(ConnectionDeviceIdType::STATIC),
        device_id: Some("3001".into()),
    });
    let later = apply(&mut model, end);
    assert!(model.call(key).is_none());
    let known = Known { model: &model, later: &later };
    let store = ChangeStore::new(&known, &Change::CallData { call: key }).unwrap();
    // SAFETY: a change about a call has one.
    assert_eq!(unsafe { (*store.public.call).call_id }, 7);
    let known = Known { model: &model, later: &[] };
    assert!(ChangeStore::new(&known, &Change::CallData { call: key }).is_none());
}

#[test]
fn a_skill_group_is_read_with_the_calls_that_wait_for_it_at_its_peripheral() {
    let (mut model, _) = model();
    for (peripheral_id, call_id, number) in [(5000, 11, 101), (5000, 12, 102), (5001, 13, 101)] {
        let group = QueuedSkillGroup {
            skill_group_number: Some(number),
            skill_group_id: Some(5),
            skill_group_priority: Some(2),
        };
        let mut queued = CallQueuedEvent {
            peripheral_id: Some(peripheral_id),
            num_queued: 1,
            skill_groups: vec![group],
            ..Default::default()
        };
        queued.set_connection(&Connection {
            call_id: Some(call_id),
            device_id_type: Some(ConnectionDeviceIdType::STATIC),
            device_id: Some("8001".into()),
        });
        let told = apply(&mut model, queued);
        assert!(told.iter().any(|change| change.name() == "CallQueue"), "{told:?}");
    }
    let read = |peripheral_id, number| {
        let store = PictureStore::new(&model, group_with_calls(&model, peripheral_id, number));
        let picture = &store.public;
        // SAFETY: a list of the store, unless it is empty.
        let calls = match picture.calls.is_null() {
            true => &[],
            false => unsafe { std::slice::from_raw_parts(picture.calls, picture.calls_count) },
        };
        (picture.skill_groups_count, calls.iter().map(|call| call.call_id).collect::<Vec<_>>())
    };
    assert_eq!(read(NONE32, 101), (1, vec![11]));
    assert_eq!(read(5000, 101), (1, vec![11]));
    // Nobody is signed in there: the group is not known, the calls are.
    assert_eq!(read(5001, 101), (0, vec![13]));
    assert_eq!(read(NONE32, 102), (0, vec![12]));
    let shown = PictureStore::new(&model, group_with_calls(&model, 5000, 101));
    // SAFETY: one call that waits for one group.
    let (call, group) = unsafe { (&*shown.public.calls, &*(*shown.public.calls).queued_for) };
    assert_eq!((call.queued_for_count, group.number, group.id, group.priority), (1, 101, 5, 2));
}

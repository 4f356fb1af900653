//! What models tell, in the structs of C.

use crate::change_of::{ChangeStore, Known};
use crate::*;
use ctisp_core::messages::*;
use ctisp_core::model::{CallEnd, Change, Limit, Model};
use ctisp_core::wire::Connection;
use ctisp_core::{
    AgentState, ConnectionDeviceIdType, Event, EventCause, LocalConnectionState, PgStatusCode,
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
    let agent = model.agents().next().unwrap().agent_ref();
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
    let mut types = Vec::new();
    for change in told.iter().chain(&others) {
        let store = ChangeStore::new(&known, change).unwrap();
        let public = &store.public;
        assert!(text(public.name).starts_with(b"CTISP_CHANGE_"), "{change:?}");
        types.push(public.r#type);
        // SAFETY: pointers into the store, of the members that the type has.
        unsafe {
            match change {
                Change::CallAppeared { .. } => {
                    assert_eq!(text((*public.call).ani), b"M\xfcller");
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
    types.sort_unstable();
    types.dedup();
    assert_eq!(types, (1..=16).collect::<Vec<_>>());
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

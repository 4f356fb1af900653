//! Reading a model.

use crate::agent::{connection_of, required};
use crate::boundary::{guard, Failure};
use crate::error::{ctisp_error, ctisp_result};
use crate::model::{ctisp_model, model_of};
use crate::picture::ctisp_picture;
use crate::picture_of::{key_of, Shown, NONE16, NONE32};
use crate::types::ctisp_connection;
use ctisp_core::model::{Agent, Call, Device, Model, SkillGroup};
use ctisp_core::Connection;
use std::collections::BTreeSet;
use std::ffi::c_char;
use std::ptr;

/// Writes a picture of what `show` chooses.
///
/// # Safety
/// `model` is NULL or a model; `picture` and `error` are NULL or can be written.
unsafe fn read(
    model: *mut ctisp_model,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
    show: impl for<'m> FnOnce(&'m Model) -> Result<Shown<'m>, Failure>,
) -> ctisp_result {
    let body = || {
        if picture.is_null() {
            return Err(Failure::argument("picture is NULL"));
        }
        // SAFETY: not NULL, so it can be written.
        unsafe { picture.write(ptr::null_mut()) };
        // SAFETY: as the caller promises.
        let read = unsafe { model_of(model) }?.picture(show)?;
        // SAFETY: not NULL, so it can be written.
        unsafe { picture.write(Box::into_raw(read).cast()) };
        Ok(())
    };
    // SAFETY: as the caller promises.
    unsafe { guard(error, body) }
}

/// Whether something is at the peripheral that was asked for, which may be any.
fn is_at(peripheral_id: u32, of: Option<u32>) -> bool {
    peripheral_id == NONE32 || of == Some(peripheral_id)
}

fn agent_of<'m>(model: &'m Model, peripheral_id: u32, agent_id: &str) -> Option<&'m Agent> {
    match peripheral_id {
        NONE32 => model.agent(agent_id),
        id => model.agent_at(Some(id), agent_id),
    }
}

fn device_of<'m>(model: &'m Model, peripheral_id: u32, device_id: &str) -> Option<&'m Device> {
    match peripheral_id {
        NONE32 => model.device(device_id),
        id => model.device_at(Some(id), device_id),
    }
}

fn group_of(model: &Model, peripheral_id: u32, number: u32) -> Option<&SkillGroup> {
    match peripheral_id {
        NONE32 => model.skill_group(number),
        id => model.skill_group_at(Some(id), number),
    }
}

/// A skill group with the calls that wait for it, at its peripheral.
pub(crate) fn group_with_calls(model: &Model, peripheral_id: u32, number: u32) -> Shown<'_> {
    let group = group_of(model, peripheral_id, number);
    let at = group.and_then(|group| group.peripheral_id).unwrap_or(peripheral_id);
    let calls = model.calls_queued_for(number);
    let calls = calls.filter(|call| is_at(at, call.peripheral_id)).collect();
    Shown { skill_groups: group.into_iter().collect(), calls, ..Shown::default() }
}

fn call_at<'m>(model: &'m Model, peripheral_id: u32, at: &Connection) -> Option<&'m Call> {
    let mut with_id = at.call_id.into_iter().flat_map(|id| model.calls_with_id(id));
    let there = with_id.find(|call| is_at(peripheral_id, call.peripheral_id))?;
    model.call_at(there.peripheral_id, at)
}

/// Reads all that is in a model.
///
/// `*picture` becomes a picture of it; free it with ctisp_picture_free(). A model of many calls makes a
/// large picture, and events wait while it is made: where one agent or call is wanted read that.
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model` or `picture` NULL. `*picture` is
/// NULL then. Any thread, callbacks too: in a callback the model stands as of the event at hand.
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_read(
    model: *mut ctisp_model,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all as the header says.
    unsafe {
        read(model, picture, error, |model| {
            Ok(Shown {
                agents: model.agents().collect(),
                calls: model.calls().collect(),
                announced_calls: model.announced_calls().collect(),
                devices: model.devices().collect(),
                skill_groups: model.skill_groups().collect(),
                peripherals: model.peripherals().collect::<BTreeSet<_>>().into_iter().collect(),
            })
        })
    }
}

/// Reads an agent, by AgentID.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one agent and nothing else, or with none where the model does not
/// know it: look at agents_count. Free it with ctisp_picture_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model`, `agent_id` or `picture` NULL.
/// Threads as ctisp_model_read().
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_read_agent(
    model: *mut ctisp_model,
    peripheral_id: u32,
    agent_id: *const c_char,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all as the header says.
    unsafe {
        read(model, picture, error, |model| {
            let agent_id = required(agent_id, "agent_id")?;
            let agents = agent_of(model, peripheral_id, &agent_id).into_iter().collect();
            Ok(Shown { agents, ..Shown::default() })
        })
    }
}

/// Reads a call, by its key in the model.
///
/// `*picture` becomes a picture with one call and nothing else, or with none where it is no longer in
/// the model: look at calls_count. Free it with ctisp_picture_free().
///
/// `error` may be NULL. Errors and threads as ctisp_model_read().
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_read_call(
    model: *mut ctisp_model,
    key: u64,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all as the header says.
    unsafe {
        read(model, picture, error, |model| {
            let calls = key_of(key).and_then(|key| model.call(key)).into_iter().collect();
            Ok(Shown { calls, ..Shown::default() })
        })
    }
}

/// Reads the call that a connection belongs to. Of several calls with its ConnectionCallID it is the
/// one with that connection, else the latest; with device_id NULL the latest.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one call and nothing else, or with none where the model does not
/// know it: look at calls_count. Free it with ctisp_picture_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model`, `connection` or `picture` NULL.
/// Threads as ctisp_model_read().
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_read_call_at(
    model: *mut ctisp_model,
    peripheral_id: u32,
    connection: *const ctisp_connection,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all as the header says.
    unsafe {
        read(model, picture, error, |model| {
            let mut at = connection_of(connection)?;
            at.device_id_type = at.device_id_type.filter(|kind| kind.0 != NONE16);
            let calls = call_at(model, peripheral_id, &at).into_iter().collect();
            Ok(Shown { calls, ..Shown::default() })
        })
    }
}

/// Reads a device, by its number or name, with the calls that it takes part in and the agent who is
/// signed in there: what an agent's desktop shows.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one device, its calls and its agent, or with none where the model
/// knows nothing of it: look at devices_count, calls_count and agents_count. Free it with
/// ctisp_picture_free().
///
/// `error` may be NULL. Errors: CTISP_E_INVALID_ARGUMENT for `model`, `device_id` or `picture` NULL.
/// Threads as ctisp_model_read().
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_read_device(
    model: *mut ctisp_model,
    peripheral_id: u32,
    device_id: *const c_char,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all as the header says.
    unsafe {
        read(model, picture, error, |model| {
            let device_id = required(device_id, "device_id")?;
            let mut shown = Shown::default();
            if let Some(device) = device_of(model, peripheral_id, &device_id) {
                let agent = device.agent.as_deref();
                let agent = agent.and_then(|id| model.agent_at(device.peripheral_id, id));
                shown.agents.extend(agent);
                shown.calls.extend(device.calls.iter().filter_map(|key| model.call(*key)));
                shown.devices.push(device);
            }
            Ok(shown)
        })
    }
}

/// Reads a skill group, by SkillGroupNumber, with the calls that wait for it, the earliest first. Those
/// are known where CALL_QUEUED_EVENT names skill groups; Unified CCE does not.
///
/// `peripheral_id`: PeripheralID; CTISP_NULL_PERIPHERAL_ID: at whatever peripheral has one.
///
/// `*picture` becomes a picture with one skill group and its calls. Where the model does not know the
/// group it has none, and still the calls: look at skill_groups_count. Free it with
/// ctisp_picture_free().
///
/// `error` may be NULL. Errors and threads as ctisp_model_read().
#[no_mangle]
pub unsafe extern "C" fn ctisp_model_read_skill_group(
    model: *mut ctisp_model,
    peripheral_id: u32,
    number: u32,
    picture: *mut *mut ctisp_picture,
    error: *mut ctisp_error,
) -> ctisp_result {
    // SAFETY: all as the header says.
    unsafe {
        read(model, picture, error, |model| Ok(group_with_calls(model, peripheral_id, number)))
    }
}

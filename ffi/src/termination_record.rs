//! The termination records of a C program's CTI server.

use crate::boundary::guard_value;
use crate::server::{ctisp_server, server_of};
use crate::types::{ctisp_bytes, ctisp_named_array, ctisp_named_variable};
use ctisp_core::peripheral::simulator::{RecordKind, TerminationRecord};
use ctisp_core::Server;
use std::ffi::{c_char, c_void, CString};
use std::ptr;

/// The record of a call: what the product keeps in its Termination_Call_Detail table.
///
/// It is written when a call is over and its data are final: one for each agent who took part, in
/// the order they left, and one without an agent where nobody did. Everything it points to is valid
/// until the callback returns. NULL: absent. Points in time are seconds since 1970 UTC by the
/// centre's clock, lengths are seconds.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct ctisp_termination_record {
    /// Whether a client complained of the call's quality (BAD_CALL_REQ): the call may go on.
    pub is_bad_call: bool,
    /// ConnectionCallID. A conference's is the one it got last.
    pub call_id: u32,
    /// RouterCallKeyDay; 0xFFFFFFFF: none.
    pub router_call_key_day: u32,
    /// RouterCallKeyCallID; 0xFFFFFFFF: none.
    pub router_call_key_call_id: u32,
    /// RouterCallKeySequenceNumber; 0xFFFFFFFF: none.
    pub router_call_key_sequence_number: u32,
    /// What the call was for the agent. Values of CallType; CTISP_NULL_CALLTYPE: no agent.
    pub call_type: u16,
    /// CalledPartyDisposition. Values of DispositionCode.
    pub called_party_disposition: u16,
    /// The calling line's number.
    pub ani: *const c_char,
    /// The number that was dialled.
    pub dnis: *const c_char,
    /// `call_variable[0]` is CallVariable1.
    pub call_variable: [*const c_char; 10],
    /// CallWrapupData.
    pub call_wrapup_data: *const c_char,
    /// UserToUserInfo.
    pub user_to_user_info: ctisp_bytes,
    /// CallerEnteredDigits.
    pub caller_entered_digits: *const c_char,
    /// ECC variables with one value.
    pub named_variables: *const ctisp_named_variable,
    /// How many `named_variables`.
    pub named_variables_count: usize,
    /// Elements of ECC variables that are arrays.
    pub named_arrays: *const ctisp_named_array,
    /// How many `named_arrays`.
    pub named_arrays_count: usize,
    /// ServiceNumber of a routed call; CTISP_NULL_SERVICE: none.
    pub service_number: u32,
    /// SkillGroupNumber that the agent handled the call for; CTISP_NULL_SKILL_GROUP: none.
    pub skill_group_number: u32,
    /// AgentID; NULL where no agent took part.
    pub agent_id: *const c_char,
    /// AgentInstrument of that agent then.
    pub agent_instrument: *const c_char,
    /// AgentExtension of that agent then.
    pub agent_extension: *const c_char,
    /// AI services that were on for the agent. Values of EnabledService.
    pub enabled_services: *const u16,
    /// How many `enabled_services`.
    pub enabled_services_count: usize,
    /// When the call began.
    pub began: u32,
    /// When it was over; 0 while it goes on.
    pub ended: u32,
    /// When the record was written.
    pub written: u32,
    /// From the agent's phone ringing, or dialling, to the answer, or to the end without one.
    pub ring_time: u32,
    /// From the answer until the agent left, hold included.
    pub talk_time: u32,
    /// How long the agent had it on hold.
    pub hold_time: u32,
    /// How long the work after the call was, up to now where it goes on.
    pub work_time: u32,
}

/// Called with each record by ctisp_server_each_termination_record(). The record, and all that it
/// points to, is valid until the callback returns.
pub type ctisp_termination_record_callback =
    Option<unsafe extern "C" fn(record: *const ctisp_termination_record, user_data: *mut c_void)>;

/// Strings that C structs point to, for as long as this is there.
#[derive(Default)]
struct Texts(Vec<CString>);

impl Texts {
    /// One byte for each character, as on the wire; NULL for `None`.
    fn keep(&mut self, text: Option<&str>) -> *const c_char {
        let Some(text) = text else { return ptr::null() };
        let bytes = text.chars().map(|c| u8::try_from(c).unwrap_or(b'?'));
        let bytes: Vec<u8> = bytes.filter(|byte| *byte != 0).collect();
        let text = CString::new(bytes).unwrap_or_default();
        // The bytes stay where they are when the list grows.
        let first = text.as_ptr();
        self.0.push(text);
        first
    }
}

/// Hands a record to the callback in C's form.
fn tell(record: &TerminationRecord, mut callback: impl FnMut(&ctisp_termination_record)) {
    let mut texts = Texts::default();
    let variables: Vec<ctisp_named_variable> = record
        .named_variables
        .iter()
        .map(|variable| ctisp_named_variable {
            name: texts.keep(Some(&variable.name)),
            value: texts.keep(Some(&variable.value)),
        })
        .collect();
    let arrays: Vec<ctisp_named_array> = record
        .named_arrays
        .iter()
        .map(|element| ctisp_named_array {
            index: element.index,
            name: texts.keep(Some(&element.name)),
            value: texts.keep(Some(&element.value)),
        })
        .collect();
    let services: Vec<u16> = record.enabled_services.iter().map(|service| service.0).collect();
    let info = record.user_to_user_info.as_deref();
    let mut call_variable = [ptr::null(); 10];
    for (place, variable) in call_variable.iter_mut().zip(&record.call_variables) {
        *place = texts.keep(variable.as_deref());
    }
    callback(&ctisp_termination_record {
        is_bad_call: record.kind == RecordKind::BadCall,
        call_id: record.call_id,
        router_call_key_day: record.router_call_key_day.unwrap_or(u32::MAX),
        router_call_key_call_id: record.router_call_key_call_id.unwrap_or(u32::MAX),
        router_call_key_sequence_number: record.router_call_key_sequence_number.unwrap_or(u32::MAX),
        call_type: record.call_type.map_or(u16::MAX, |kind| kind.0),
        called_party_disposition: record.called_party_disposition.0,
        ani: texts.keep(record.ani.as_deref()),
        dnis: texts.keep(Some(&record.dnis)),
        call_variable,
        call_wrapup_data: texts.keep(record.call_wrapup_data.as_deref()),
        user_to_user_info: ctisp_bytes {
            data: info.map_or(ptr::null(), <[u8]>::as_ptr),
            length: info.map_or(0, <[u8]>::len),
        },
        caller_entered_digits: texts.keep(record.caller_entered_digits.as_deref()),
        named_variables: variables.as_ptr(),
        named_variables_count: variables.len(),
        named_arrays: arrays.as_ptr(),
        named_arrays_count: arrays.len(),
        service_number: record.service_number.unwrap_or(u32::MAX),
        skill_group_number: record.skill_group_number.unwrap_or(u32::MAX),
        agent_id: texts.keep(record.agent_id.as_deref()),
        agent_instrument: texts.keep(record.agent_instrument.as_deref()),
        agent_extension: texts.keep(record.agent_extension.as_deref()),
        enabled_services: services.as_ptr(),
        enabled_services_count: services.len(),
        began: record.began,
        ended: record.ended.unwrap_or(0),
        written: record.written,
        ring_time: record.ring_time,
        talk_time: record.talk_time,
        hold_time: record.hold_time,
        work_time: record.work_time,
    });
}

/// Calls `callback` with each termination record of the calls so far, the oldest first, and returns
/// how many there are: the server keeps the latest 1000.
///
/// `callback` runs on this thread, before this returns; it may call every function but
/// ctisp_server_free() of this server. NULL: count only. `user_data` is handed to it as it is. 0 for
/// `server` NULL. Any thread.
#[no_mangle]
pub unsafe extern "C" fn ctisp_server_each_termination_record(
    server: *mut ctisp_server,
    callback: ctisp_termination_record_callback,
    user_data: *mut c_void,
) -> usize {
    let body = || {
        // SAFETY: NULL or a server, as the header says.
        let server = unsafe { server_of(server) };
        let records = server.map(Server::termination_records).unwrap_or_default();
        if let Some(callback) = callback {
            for record in &records {
                // SAFETY: a function of that type, as the header says.
                tell(record, |record| unsafe { callback(record, user_data) });
            }
        }
        records.len()
    };
    guard_value(0, body)
}

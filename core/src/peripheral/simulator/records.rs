//! What is left of a call: its data while clients may still write them, then termination records.

use super::calls::{Call, RouterKey};
use super::parts::Part;
use super::{Simulator, Timer};
use crate::messages::{NamedArray, NamedVariable};
use crate::{CallType, DispositionCode, EnabledService, LocalConnectionState};
use std::collections::VecDeque;
use std::time::Duration;

/// Records that are kept.
const MAX_RECORDS: usize = 1000;
/// Ended calls whose data wait for clients: more cannot be, however many calls there are.
const MAX_ENDED_CALLS: usize = 10_000;

/// Why a [`TerminationRecord`] was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordKind {
    /// The call is over and its data are final.
    Termination,
    /// A client complained of the call's quality: BAD_CALL_REQ. The call may go on.
    BadCall,
}

/// The record of a call: what the product keeps in its Termination_Call_Detail table.
///
/// It is written when a call is over and its data are final: every client that was a party has sent
/// RELEASE_CALL_REQ, or the time for wrap-up data (`wrap_up_data` of
/// [`Delays`](super::Delays)) has passed since the end of the call. There is one record for each
/// agent who took part, in the order they left, and one without an agent where nobody did.
///
/// Points in time are seconds since 1970 UTC by the centre's clock, lengths are seconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TerminationRecord {
    /// Why it was written.
    pub kind: RecordKind,
    /// ConnectionCallID. A conference's is the one it got last.
    pub call_id: u32,
    /// RouterCallKeyDay, of a call that was routed or that a client gave one.
    pub router_call_key_day: Option<u32>,
    /// RouterCallKeyCallID.
    pub router_call_key_call_id: Option<u32>,
    /// RouterCallKeySequenceNumber.
    pub router_call_key_sequence_number: Option<u32>,
    /// What the call was for the agent; without an agent `None`.
    pub call_type: Option<CallType>,
    /// CalledPartyDisposition.
    pub called_party_disposition: DispositionCode,
    /// The calling line's number.
    pub ani: Option<String>,
    /// The number that was dialled.
    pub dnis: String,
    /// CallVariable1 to CallVariable10.
    pub call_variables: [Option<String>; 10],
    /// CallWrapupData.
    pub call_wrapup_data: Option<String>,
    /// UserToUserInfo.
    pub user_to_user_info: Option<Vec<u8>>,
    /// CallerEnteredDigits.
    pub caller_entered_digits: Option<String>,
    /// ECC variables with one value.
    pub named_variables: Vec<NamedVariable>,
    /// Elements of ECC variables that are arrays.
    pub named_arrays: Vec<NamedArray>,
    /// ServiceNumber of a routed call.
    pub service_number: Option<u32>,
    /// SkillGroupNumber that the agent handled the call for.
    pub skill_group_number: Option<u32>,
    /// AgentID; `None` where no agent took part.
    pub agent_id: Option<String>,
    /// AgentInstrument of that agent then.
    pub agent_instrument: Option<String>,
    /// AgentExtension of that agent then.
    pub agent_extension: Option<String>,
    /// AI services that were on for the agent: SET_AGENT_SERVICE_DATA_REQ.
    pub enabled_services: Vec<EnabledService>,
    /// When the call began.
    pub began: u32,
    /// When it was over; `None` while it goes on.
    pub ended: Option<u32>,
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

/// The records and the calls that will have some.
#[derive(Debug, Default)]
pub(super) struct Records(VecDeque<TerminationRecord>);

impl Records {
    fn keep(&mut self, record: TerminationRecord) {
        if self.0.len() >= MAX_RECORDS {
            self.0.pop_front();
        }
        self.0.push_back(record);
    }
}

impl Simulator {
    /// The termination records, the oldest first: the last 1000. Those of calls that a client
    /// complained of are among them.
    pub fn termination_records(&self) -> Vec<TerminationRecord> {
        self.records.0.iter().cloned().collect()
    }

    /// Nobody takes part in the call any more: its data stay until all clients are done with them,
    /// at most until the time for that is over.
    pub(super) fn call_is_over(&mut self, id: u32) {
        let now = self.now;
        let Some(call) = self.calls.get_mut(&id) else { return };
        if call.ended.is_none() {
            call.ended = Some(now);
            if call.parts.iter().any(|part| !part.released) {
                self.timers.set(now + self.config.delays.wrap_up_data, Timer::CallDataOver(id));
            }
        }
    }

    /// The call has no connections any more.
    pub(super) fn retire(&mut self, call: Call) {
        let limit = self.config.delays.wrap_up_data;
        let expired = call.ended.is_some_and(|ended| ended + limit <= self.now);
        if expired || call.parts.iter().all(|part| part.released) {
            return self.write_records(&call);
        }
        if self.ended_calls.len() >= MAX_ENDED_CALLS {
            if let Some((_, oldest)) = self.ended_calls.pop_first() {
                self.write_records(&oldest);
            }
        }
        self.ended_calls.insert(call.id, call);
    }

    /// The time for the call's data is over, whatever clients still wanted to do.
    pub(super) fn call_data_over(&mut self, id: u32) {
        if let Some(call) = self.ended_calls.remove(&id) {
            return self.write_records(&call);
        }
        let Some(call) = self.calls.get(&id).filter(|call| call.ended.is_some()) else { return };
        let phones: Vec<usize> = call.associated_phones().collect();
        for phone in phones {
            self.end_wrap_up_of(phone, id);
        }
    }

    /// The agent's client at that phone is done with the data of a call. Whether it had to do with
    /// them.
    pub(super) fn release_data(&mut self, id: u32, phone: usize) -> bool {
        let Some(call) = self.calls.get_mut(&id).or(self.ended_calls.get_mut(&id)) else {
            return false;
        };
        let mut found = false;
        for part in call.parts.iter_mut().filter(|part| part.phone == phone) {
            found |= !std::mem::replace(&mut part.released, true);
        }
        if self.ended_calls.get(&id).is_some_and(|call| call.parts.iter().all(|p| p.released)) {
            if let Some(call) = self.ended_calls.remove(&id) {
                self.write_records(&call);
            }
        }
        found
    }

    /// Whether the client at that phone was a party of the call and has not released its data.
    pub(super) fn may_release(&self, id: u32, phone: usize) -> bool {
        let call = self.calls.get(&id).or(self.ended_calls.get(&id));
        let held = |part: &Part| part.phone == phone && !part.released;
        call.is_some_and(|call| call.parts.iter().any(held))
    }

    /// Whether the client at that phone may still write the data of a call that is over.
    pub(super) fn holds_ended_call(&self, id: u32, phone: usize) -> bool {
        self.ended_calls.contains_key(&id) && self.may_release(id, phone)
    }

    fn write_records(&mut self, call: &Call) {
        for part in &call.parts {
            let record = self.call_record(call, Some(part), RecordKind::Termination);
            self.records.keep(record);
        }
        if call.parts.is_empty() {
            let record = self.call_record(call, None, RecordKind::Termination);
            self.records.keep(record);
        }
    }

    /// The record of a call that somebody complained of, as it stands.
    pub(super) fn record_bad_call(&mut self, id: u32, place: usize) {
        let Some(call) = self.calls.get(&id) else { return };
        let mut part = call.legs.get(place).and_then(|leg| leg.part.clone());
        if let Some(part) = &mut part {
            part.held += part.held_since.map_or(Duration::ZERO, |since| self.now - since);
        }
        let record = self.call_record(call, part.as_ref(), RecordKind::BadCall);
        self.records.keep(record);
    }

    fn call_record(&self, call: &Call, part: Option<&Part>, kind: RecordKind) -> TerminationRecord {
        let target = self.target(call);
        let key: Option<RouterKey> = call.router_key;
        let device = part.and_then(|part| self.config.devices.get(part.phone));
        let agent = part.and_then(|part| self.config.agents.get(part.agent));
        let data = call.data.clone();
        let times = part.map(|part| self.times(part)).unwrap_or_default();
        TerminationRecord {
            kind,
            call_id: call.id,
            router_call_key_day: key.map(|key| key.day),
            router_call_key_call_id: key.map(|key| key.call_id),
            router_call_key_sequence_number: key.map(|key| key.sequence),
            call_type: part.map(|part| part.call_type),
            called_party_disposition: data.disposition,
            ani: call.ani.clone(),
            dnis: call.dialed.clone(),
            call_variables: data.variables,
            call_wrapup_data: data.wrapup,
            user_to_user_info: data.user_to_user_info,
            caller_entered_digits: data.caller_entered_digits,
            named_variables: data.named_variables,
            named_arrays: data.named_arrays,
            service_number: target.service_number,
            skill_group_number: part.and_then(|part| part.group),
            agent_id: agent.map(|agent| agent.agent_id.clone()),
            agent_instrument: device.map(|device| device.instrument.clone()),
            agent_extension: device.map(|device| device.extension.clone()),
            enabled_services: data.enabled_services,
            began: self.clock_at(call.began),
            ended: call.ended.map(|ended| self.clock_at(ended)),
            written: self.time(),
            ring_time: times[0],
            talk_time: times[1],
            hold_time: times[2],
            work_time: times[3],
        }
    }

    /// Ring, talk, hold and work time of an agent's part.
    fn times(&self, part: &Part) -> [u32; 4] {
        let ended = part.ended.unwrap_or(self.now);
        let answered = part.answered.unwrap_or(ended);
        let work = part.work.unwrap_or_else(|| self.now.saturating_sub(ended));
        [
            answered.saturating_sub(part.began),
            ended.saturating_sub(answered),
            part.held,
            if part.ended.is_some() { work } else { Duration::ZERO },
        ]
        .map(|time| u32::try_from(time.as_secs()).unwrap_or(u32::MAX))
    }
}

impl Call {
    /// Whether somebody takes part in it.
    pub(super) fn is_live(&self) -> bool {
        self.legs.iter().any(|leg| leg.state != LocalConnectionState::NULL)
    }
}

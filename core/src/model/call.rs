//! A call as the model knows it.

use super::QueuedFor;
use crate::messages::{CtiClient, NamedArray, NamedVariable};
use crate::wire::Connection;
use crate::{
    CallType, ConnectionDeviceIdType, DeviceIdType, DispositionCode, LineType, LocalConnectionState,
};
use std::num::NonZeroU64;
use std::time::SystemTime;

/// ECC variables of a call that are kept where messages have only what has changed.
const MAX_ECC: usize = 1000;

/// Names a call in the model, whatever ids it has: it stays the same when the call gets another
/// ConnectionCallID, and no other call ever gets it. Later calls have greater ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallKey(pub(super) u64);

/// A call's key as the number that programs in other languages have for it, from 1.
impl From<CallKey> for NonZeroU64 {
    fn from(key: CallKey) -> NonZeroU64 {
        NonZeroU64::MIN.saturating_add(key.0)
    }
}

/// The key of that number, be there such a call or not.
impl From<NonZeroU64> for CallKey {
    fn from(number: NonZeroU64) -> CallKey {
        CallKey(number.get() - 1)
    }
}

/// A device, by type and number or name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceId {
    /// DeviceType; `None` is DEVID_NONE.
    pub kind: Option<DeviceIdType>,
    /// DeviceID.
    pub id: String,
}

impl DeviceId {
    /// Whether it is that one, as far as the other is known.
    pub(super) fn is(&self, kind: Option<DeviceIdType>, id: &str) -> bool {
        self.id == id && (kind.is_none() || self.kind == kind)
    }
}

/// A call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Call {
    /// What names it in the model.
    pub key: CallKey,
    /// PeripheralID.
    pub peripheral_id: Option<u32>,
    /// ConnectionCallID: several calls may have the same one.
    pub call_id: Option<u32>,
    /// The devices on the call. Who has left is not in it; that all have is [`Call::cleared`].
    pub parties: Vec<Party>,
    /// The context of the call.
    pub data: CallData,
    /// The device that calls, as the last event told it.
    pub calling: Option<DeviceId>,
    /// The device that is called, as the last event told it.
    pub called: Option<DeviceId>,
    /// The device that sent the call on last, if any did.
    pub last_redirect: Option<DeviceId>,
    /// The connection of the call that this consult call was made from: COCConnectionCallID and its
    /// companions.
    pub consults: Option<Connection>,
    /// SecondaryConnectionCallID, where CALL_DELIVERED_EVENT had one.
    pub secondary_call_id: Option<u32>,
    /// NumQueued, while the call waits in a queue: how many waited when that was told.
    pub num_queued: Option<u16>,
    /// The skill groups that the call waits for, as CALL_QUEUED_EVENT listed them.
    pub queued_for: Vec<QueuedFor>,
    /// NETWORK_RECORDING_STARTED_EVENT has come, the end of the recording has not.
    pub recorded: bool,
    /// CALL_AGENT_GREETING_EVENT has told that an agent's greeting plays, and not yet of its end.
    pub greeting: bool,
    /// EMERGENCY_CALL_EVENT has come: an agent handles the call as an emergency.
    pub emergency: bool,
    /// Nobody takes part any more; END_CALL_EVENT has not come yet. An agent may wrap it up.
    pub cleared: bool,
    /// The session was lost since, or events were, and nothing has confirmed that the call is there.
    pub unsure: bool,
    /// When it was first heard of, by the clock of [`super::Model::set_time`].
    pub since: Option<SystemTime>,
    pub(super) heard: Vec<Heard>,
}

/// By which monitor the call is heard of, and under which connection it began there. The call ends
/// when END_CALL_EVENT has come to all of them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heard {
    /// MonitorID; `None` after the session that it was of is lost.
    pub monitor: Option<u32>,
    pub at: Connection,
    /// BEGIN_CALL_EVENT was seen.
    pub begun: bool,
}

/// A device on a call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Party {
    /// The connection. `device_id` is `None` where no event has named it yet, as of a caller who is
    /// known by CallingDeviceID only.
    pub connection: Connection,
    /// The device as events told it.
    pub device: Option<DeviceId>,
    /// The state of the connection; `None` where nobody told it yet.
    pub state: Option<LocalConnectionState>,
    /// When it got that state, by the clock of [`super::Model::set_time`].
    pub since: Option<SystemTime>,
    /// LineHandle.
    pub line_handle: Option<u16>,
    /// LineType.
    pub line_type: Option<LineType>,
    /// The phone receives audio: RTP_STARTED_EVENT has come, RTP_STOPPED_EVENT has not.
    pub audio_in: bool,
    /// The phone sends audio, by the same events.
    pub audio_out: bool,
}

impl Party {
    /// The device: as an event told it, else ConnectionDeviceID where that is a static one. Those of
    /// the dynamic kind say nothing of the device.
    pub fn device_id(&self) -> Option<&str> {
        match &self.device {
            Some(device) => Some(&device.id),
            None if self.connection.device_id_type == Some(ConnectionDeviceIdType::STATIC) => {
                self.connection.device_id.as_deref()
            }
            None => None,
        }
    }
}

/// How far a call is, seen as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CallState {
    /// It is being made: nothing rings yet.
    SetUp,
    /// It waits in a queue.
    Queued,
    /// It rings at a device.
    Ringing,
    /// Two devices or more talk, or one does to somebody who is not known.
    Talking,
    /// Those who are known hold it.
    Held,
    /// It cannot be put through.
    Failed,
    /// Nobody takes part any more.
    Cleared,
}

impl Call {
    /// How far the call is, told from the states of its connections.
    pub fn state(&self) -> CallState {
        let count = |state| self.parties.iter().filter(|party| party.state == Some(state)).count();
        if self.cleared {
            return CallState::Cleared;
        }
        let connected = count(LocalConnectionState::CONNECT);
        let held = count(LocalConnectionState::HOLD);
        match () {
            () if count(LocalConnectionState::FAIL) > 0 => CallState::Failed,
            () if connected + held < 2 && count(LocalConnectionState::ALERTING) > 0 => {
                CallState::Ringing
            }
            () if count(LocalConnectionState::QUEUED) > 0 => CallState::Queued,
            () if held > 0 && connected < 2 => CallState::Held,
            () if connected > 0 => CallState::Talking,
            () => CallState::SetUp,
        }
    }

    /// The party at that device.
    pub fn party_of(&self, device_id: &str) -> Option<&Party> {
        self.parties.iter().find(|party| party.device_id() == Some(device_id))
    }

    /// The caller's number: ANI, else the device that calls, as calls within a centre have no ANI on
    /// some peripherals.
    pub fn caller(&self) -> Option<&str> {
        let ani = self.data.ani.as_deref().filter(|ani| !ani.is_empty());
        ani.or_else(|| self.calling.as_ref().map(|device| device.id.as_str()))
    }

    /// A connection that names the call in requests: the client's own, where it takes part still,
    /// else that of another party, else the one that the call began with.
    pub(super) fn any_connection(&self) -> Option<&Connection> {
        let named = |connection: &&Connection| connection.device_id.is_some();
        let parties = || self.parties.iter().map(|party| &party.connection);
        let own = parties().filter(|at| self.heard.iter().any(|heard| heard.at == **at));
        own.chain(parties()).chain(self.heard.iter().map(|heard| &heard.at)).find(named)
    }
}

/// The context of a call. `None` where no message had it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallData {
    /// CallType.
    pub call_type: Option<CallType>,
    /// CalledPartyDisposition.
    pub called_party_disposition: DispositionCode,
    /// CampaignID, 0 for none.
    pub campaign_id: u32,
    /// QueryRuleID, 0 for none.
    pub query_rule_id: u32,
    /// ANI: the caller's number.
    pub ani: Option<String>,
    /// UserToUserInfo.
    pub user_to_user_info: Option<Vec<u8>>,
    /// DNIS.
    pub dnis: Option<String>,
    /// DialedNumber.
    pub dialed_number: Option<String>,
    /// CallerEnteredDigits.
    pub caller_entered_digits: Option<String>,
    /// RouterCallKeyDay.
    pub router_call_key_day: Option<u32>,
    /// RouterCallKeyCallID.
    pub router_call_key_call_id: Option<u32>,
    /// RouterCallKeySequenceNumber.
    pub router_call_key_sequence_number: Option<u32>,
    /// CallVariable1 to CallVariable10.
    pub call_variables: [Option<String>; 10],
    /// CallWrapupData.
    pub call_wrapup_data: Option<String>,
    /// NamedVariable: ECC variables with one value.
    pub named_variables: Vec<NamedVariable>,
    /// NamedArray: elements of ECC arrays.
    pub named_arrays: Vec<NamedArray>,
    /// CustomerPhoneNumber.
    pub customer_phone_number: Option<String>,
    /// CustomerAccountNumber.
    pub customer_account_number: Option<String>,
    /// CTIClientSignature and CTIClientTimestamp of the clients of the call.
    pub cti_clients: Vec<CtiClient>,
    /// CallReferenceID.
    pub call_reference_id: Option<Vec<u8>>,
    /// ServiceNumber.
    pub service_number: Option<u32>,
    /// ServiceID.
    pub service_id: Option<u32>,
    /// SkillGroupNumber.
    pub skill_group_number: Option<u32>,
    /// SkillGroupID.
    pub skill_group_id: Option<u32>,
    /// SkillGroupPriority.
    pub skill_group_priority: u16,
    /// CallTypeID, where CALL_ATTRIBUTE_CHANGE_EVENT told it.
    pub call_type_id: Option<u32>,
    /// TrunkNumber.
    pub trunk_number: Option<u32>,
    /// TrunkGroupNumber.
    pub trunk_group_number: Option<u32>,
}

/// Takes what came over what was there; gives whether that is a difference.
pub(super) fn put<T: PartialEq + Clone>(old: &mut Option<T>, new: &Option<T>) -> bool {
    if new.is_none() || old == new {
        return false;
    }
    old.clone_from(new);
    true
}

/// As [`put`], for lists of which the message has the whole.
pub(super) fn put_all<T: PartialEq + Clone>(old: &mut Vec<T>, new: &[T]) -> bool {
    let differs = old != new;
    if differs {
        old.clear();
        old.extend_from_slice(new);
    }
    differs
}

/// Takes what has changed over what was there.
pub(super) fn merge<T: PartialEq + Clone>(
    old: &mut Vec<T>,
    new: &[T],
    same: impl Fn(&T, &T) -> bool,
) -> bool {
    let mut differs = false;
    for item in new {
        match old.iter().position(|known| same(known, item)) {
            Some(place) if old[place] == *item => {}
            Some(place) => {
                old[place].clone_from(item);
                differs = true;
            }
            None if old.len() < MAX_ECC => {
                old.push(item.clone());
                differs = true;
            }
            None => {}
        }
    }
    differs
}

/// The fields that BEGIN_CALL_EVENT, CALL_DELIVERED_EVENT, CALL_DATA_UPDATE_EVENT and
/// SNAPSHOT_CALL_CONF have alike, but the ECC variables.
macro_rules! put_context {
    ($data:expr, $message:expr) => {{
        let (data, message) = (&mut *$data, $message);
        let mut differs = false;
        let variables = [
            &message.call_variable1,
            &message.call_variable2,
            &message.call_variable3,
            &message.call_variable4,
            &message.call_variable5,
            &message.call_variable6,
            &message.call_variable7,
            &message.call_variable8,
            &message.call_variable9,
            &message.call_variable10,
        ];
        for (old, new) in data.call_variables.iter_mut().zip(variables) {
            differs |= $crate::model::call::put(old, new);
        }
        differs |= $crate::model::call::put(&mut data.ani, &message.ani);
        differs |=
            $crate::model::call::put(&mut data.user_to_user_info, &message.user_to_user_info);
        differs |= $crate::model::call::put(&mut data.dnis, &message.dnis);
        differs |= $crate::model::call::put(&mut data.dialed_number, &message.dialed_number);
        differs |= $crate::model::call::put(
            &mut data.caller_entered_digits,
            &message.caller_entered_digits,
        );
        differs |= $crate::model::call::put(&mut data.call_wrapup_data, &message.call_wrapup_data);
        differs
    }};
}
pub(super) use put_context;

/// The keys of the call's records and CallReferenceID.
macro_rules! put_keys {
    ($data:expr, $message:expr) => {{
        let (data, message) = (&mut *$data, $message);
        let (day, id) = (&message.router_call_key_day, &message.router_call_key_call_id);
        let sequence = &message.router_call_key_sequence_number;
        let mut differs = $crate::model::call::put(&mut data.router_call_key_day, day);
        differs |= $crate::model::call::put(&mut data.router_call_key_call_id, id);
        differs |= $crate::model::call::put(&mut data.router_call_key_sequence_number, sequence);
        let reference = &message.call_reference_id;
        differs |= $crate::model::call::put(&mut data.call_reference_id, reference);
        differs
    }};
}
pub(super) use put_keys;

/// The fields of service and skill group that call events have alike.
macro_rules! put_target {
    ($data:expr, $message:expr) => {{
        let (data, message) = (&mut *$data, $message);
        let mut differs =
            $crate::model::call::put(&mut data.service_number, &message.service_number);
        differs |= $crate::model::call::put(&mut data.service_id, &message.service_id);
        differs |=
            $crate::model::call::put(&mut data.skill_group_number, &message.skill_group_number);
        differs |= $crate::model::call::put(&mut data.skill_group_id, &message.skill_group_id);
        if message.skill_group_number.is_some()
            && data.skill_group_priority != message.skill_group_priority
        {
            data.skill_group_priority = message.skill_group_priority;
            differs = true;
        }
        differs
    }};
}
pub(super) use put_target;

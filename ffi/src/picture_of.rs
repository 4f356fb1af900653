//! From the model of the core to the structs of C: the only place that knows both.

use crate::generated::ctisp_cti_client;
use crate::kept::Kept;
use crate::picture::*;
use crate::types::{ctisp_bytes, ctisp_connection, ctisp_named_array, ctisp_named_variable};
use ctisp_core::messages::CtiClient;
use ctisp_core::model::{
    Agent, AgentInGroup, AnnouncedCall, Call, CallData, CallKey, CallState, Device, DeviceId,
    InMrd, Model, Party, QueuedFor, SkillGroup,
};
use ctisp_core::{AgentState, Connection, DeviceIdType, Message, Version};
use std::ffi::c_void;
use std::num::NonZeroU64;
use std::ptr;
use std::time::{SystemTime, UNIX_EPOCH};

/// Null values of 16 bits: CTISP_LCS_NONE, CTISP_DEVID_NONE, CTISP_NULL_CALLTYPE and the like.
pub(crate) const NONE16: u16 = u16::MAX;
/// Null values of 32 bits: CTISP_NULL_CALL_ID, CTISP_NULL_PERIPHERAL_ID and the like.
pub(crate) const NONE32: u32 = u32::MAX;

/// What a C program has for a key.
pub(crate) fn number_of(key: CallKey) -> u64 {
    NonZeroU64::from(key).get()
}

/// The key that a C program has as that number; 0 is none.
pub(crate) fn key_of(number: u64) -> Option<CallKey> {
    NonZeroU64::new(number).map(CallKey::from)
}

fn time(since: Option<SystemTime>) -> i64 {
    let since = since.and_then(|since| since.duration_since(UNIX_EPOCH).ok());
    since.and_then(|since| since.as_millis().try_into().ok()).unwrap_or(0)
}

fn id_of(device: &Option<DeviceId>) -> Option<&str> {
    device.as_ref().map(|device| device.id.as_str())
}

fn kind_of(device: &Option<DeviceId>) -> u16 {
    device.as_ref().map_or(NONE16, |device| kind(device.kind))
}

fn kind(kind: Option<DeviceIdType>) -> u16 {
    kind.map_or(NONE16, |kind| kind.0)
}

fn mrd(of: &InMrd) -> ctisp_agent_in_mrd {
    ctisp_agent_in_mrd {
        mrd_id: of.mrd_id,
        state: of.state.0,
        reason: of.reason,
        since: time(of.since),
        mode: of.mode.0,
        next_state: of.next.unwrap_or_default().0,
        has_next_state: of.next.is_some(),
        num_tasks: of.num_tasks,
        max_task_limit: of.max_task_limit,
        max_beyond_task_limit: of.max_beyond_task_limit.unwrap_or(0),
        has_max_beyond_task_limit: of.max_beyond_task_limit.is_some(),
        availability: of.availability.0,
        direction: of.direction.unwrap_or_default().0,
        has_direction: of.direction.is_some(),
        duration: of.duration.unwrap_or(0),
        has_duration: of.duration.is_some(),
    }
}

fn group(of: &AgentInGroup) -> ctisp_agent_in_group {
    ctisp_agent_in_group {
        mrd_id: of.mrd_id,
        number: of.number,
        id: of.id.unwrap_or(NONE32),
        priority: of.priority,
        state: of.state.0,
    }
}

fn queued_for(of: &QueuedFor) -> ctisp_queued_for {
    ctisp_queued_for { number: of.number, id: of.id.unwrap_or(NONE32), priority: of.priority }
}

fn state(of: CallState) -> u16 {
    (match of {
        CallState::Queued => ctisp_call_state::CTISP_CALL_STATE_QUEUED,
        CallState::Ringing => ctisp_call_state::CTISP_CALL_STATE_RINGING,
        CallState::Talking => ctisp_call_state::CTISP_CALL_STATE_TALKING,
        CallState::Held => ctisp_call_state::CTISP_CALL_STATE_HELD,
        CallState::Failed => ctisp_call_state::CTISP_CALL_STATE_FAILED,
        CallState::Cleared => ctisp_call_state::CTISP_CALL_STATE_CLEARED,
        // The core has no others.
        CallState::SetUp | _ => ctisp_call_state::CTISP_CALL_STATE_SET_UP,
    }) as u16
}

impl Kept {
    pub(crate) fn agent(&mut self, of: &Agent) -> ctisp_agent {
        let (mrds, mrds_count) = self.list(of.mrds.iter().map(mrd));
        let (skill_groups, skill_groups_count) = self.list(of.skill_groups.iter().map(group));
        let statistics = of.statistics.as_ref().map(|conf| Message::from((**conf).clone()));
        ctisp_agent {
            peripheral_id: of.peripheral_id.unwrap_or(NONE32),
            agent_id: self.text(&of.agent_id),
            icm_agent_id: of.icm_agent_id.unwrap_or(0),
            login_name: self.text_or_null(of.login_name.as_deref()),
            first_name: self.text_or_null(of.first_name.as_deref()),
            last_name: self.text_or_null(of.last_name.as_deref()),
            extension: self.text_or_null(of.extension.as_deref()),
            instrument: self.text_or_null(of.instrument.as_deref()),
            active_terminal: self.text_or_null(of.active_terminal.as_deref()),
            cti_client_signature: self.text_or_null(of.cti_client_signature.as_deref()),
            session_id: of.session_id,
            department_id: of.department_id,
            state: of.state().unwrap_or_default().0,
            reason: of.reason(),
            has_state: of.state().is_some(),
            signed_in: of.is_signed_in(),
            unsure: of.unsure,
            since: time(of.since()),
            mrds,
            mrds_count,
            skill_groups,
            skill_groups_count,
            statistics: self.statistics(statistics).cast(),
            statistics_at: time(of.statistics_at),
        }
    }

    fn statistics(&mut self, conf: Option<Message>) -> *const c_void {
        // Whatever version it came in: the newest has all of its fields.
        conf.map_or(ptr::null(), |conf| self.body(Version::NEWEST, &conf))
    }

    pub(crate) fn connection(&mut self, of: &Connection) -> ctisp_connection {
        ctisp_connection {
            call_id: of.call_id.unwrap_or(NONE32),
            device_id_type: of.device_id_type.map_or(NONE16, |kind| kind.0),
            device_id: self.text_or_null(of.device_id.as_deref()),
        }
    }

    fn party(&mut self, of: &Party) -> ctisp_party {
        ctisp_party {
            connection: self.connection(&of.connection),
            device_id: self.text_or_null(of.device_id()),
            device_type: kind_of(&of.device),
            state: of.state.map_or(NONE16, |state| state.0),
            since: time(of.since),
            line_handle: of.line_handle.unwrap_or(NONE16),
            line_type: of.line_type.map_or(NONE16, |kind| kind.0),
            audio_in: of.audio_in,
            audio_out: of.audio_out,
        }
    }

    fn bytes(&mut self, of: Option<&Vec<u8>>) -> ctisp_bytes {
        let Some(bytes) = of else { return ctisp_bytes { data: ptr::null(), length: 0 } };
        // A byte behind them, so that an empty one is no NULL.
        let (data, length) = self.list(bytes.iter().copied().chain([0]));
        ctisp_bytes { data, length: length - 1 }
    }

    fn client(&mut self, of: &CtiClient) -> ctisp_cti_client {
        ctisp_cti_client {
            cti_client_signature: self.text_or_null(of.cti_client_signature.as_deref()),
            cti_client_timestamp: of.cti_client_timestamp.unwrap_or(0),
            has_cti_client_timestamp: of.cti_client_timestamp.is_some(),
        }
    }

    /// A list whose elements have something to keep themselves.
    fn each<F, T: 'static>(
        &mut self,
        of: impl IntoIterator<Item = F>,
        copy: impl Fn(&mut Kept, F) -> T,
    ) -> (*const T, usize) {
        let list: Vec<T> = of.into_iter().map(|one| copy(self, one)).collect();
        self.list(list)
    }

    pub(crate) fn context(&mut self, data: &CallData) -> ctisp_call_context {
        let (named_variables, named_variables_count) =
            self.each(&data.named_variables, |kept, of| ctisp_named_variable {
                name: kept.text(&of.name),
                value: kept.text(&of.value),
            });
        let (named_arrays, named_arrays_count) =
            self.each(&data.named_arrays, |kept, of| ctisp_named_array {
                index: of.index,
                name: kept.text(&of.name),
                value: kept.text(&of.value),
            });
        let (cti_clients, cti_clients_count) = self.each(&data.cti_clients, Kept::client);
        ctisp_call_context {
            call_type: data.call_type.map_or(NONE16, |kind| kind.0),
            called_party_disposition: data.called_party_disposition.0,
            campaign_id: data.campaign_id,
            query_rule_id: data.query_rule_id,
            ani: self.text_or_null(data.ani.as_deref()),
            user_to_user_info: self.bytes(data.user_to_user_info.as_ref()),
            dnis: self.text_or_null(data.dnis.as_deref()),
            dialed_number: self.text_or_null(data.dialed_number.as_deref()),
            caller_entered_digits: self.text_or_null(data.caller_entered_digits.as_deref()),
            router_call_key_day: data.router_call_key_day.unwrap_or(0),
            has_router_call_key_day: data.router_call_key_day.is_some(),
            router_call_key_call_id: data.router_call_key_call_id.unwrap_or(0),
            has_router_call_key_call_id: data.router_call_key_call_id.is_some(),
            router_call_key_sequence_number: data.router_call_key_sequence_number.unwrap_or(0),
            has_router_call_key_sequence_number: data.router_call_key_sequence_number.is_some(),
            call_variables: data.call_variables.each_ref().map(|v| self.text_or_null(v.as_deref())),
            call_wrapup_data: self.text_or_null(data.call_wrapup_data.as_deref()),
            named_variables,
            named_variables_count,
            named_arrays,
            named_arrays_count,
            customer_phone_number: self.text_or_null(data.customer_phone_number.as_deref()),
            customer_account_number: self.text_or_null(data.customer_account_number.as_deref()),
            cti_clients,
            cti_clients_count,
            call_reference_id: self.bytes(data.call_reference_id.as_ref()),
            service_number: data.service_number.unwrap_or(NONE32),
            service_id: data.service_id.unwrap_or(NONE32),
            skill_group_number: data.skill_group_number.unwrap_or(NONE32),
            skill_group_id: data.skill_group_id.unwrap_or(NONE32),
            skill_group_priority: data.skill_group_priority,
            call_type_id: data.call_type_id.unwrap_or(0),
            has_call_type_id: data.call_type_id.is_some(),
            trunk_number: data.trunk_number.unwrap_or(0),
            has_trunk_number: data.trunk_number.is_some(),
            trunk_group_number: data.trunk_group_number.unwrap_or(0),
            has_trunk_group_number: data.trunk_group_number.is_some(),
        }
    }

    pub(crate) fn call(&mut self, of: &Call) -> ctisp_call {
        let (parties, parties_count) = self.each(&of.parties, Kept::party);
        let (queued_for, queued_for_count) = self.list(of.queued_for.iter().map(queued_for));
        let consults = of.consults.clone().unwrap_or_default();
        ctisp_call {
            key: number_of(of.key),
            peripheral_id: of.peripheral_id.unwrap_or(NONE32),
            call_id: of.call_id.unwrap_or(NONE32),
            state: state(of.state()),
            unsure: of.unsure,
            recorded: of.recorded,
            greeting: of.greeting,
            emergency: of.emergency,
            has_num_queued: of.num_queued.is_some(),
            num_queued: of.num_queued.unwrap_or(0),
            queued_for,
            queued_for_count,
            since: time(of.since),
            caller: self.text_or_null(of.caller()),
            parties,
            parties_count,
            calling_device_id: self.text_or_null(id_of(&of.calling)),
            called_device_id: self.text_or_null(id_of(&of.called)),
            last_redirect_device_id: self.text_or_null(id_of(&of.last_redirect)),
            calling_device_type: kind_of(&of.calling),
            called_device_type: kind_of(&of.called),
            last_redirect_device_type: kind_of(&of.last_redirect),
            consults: self.connection(&consults),
            secondary_call_id: of.secondary_call_id.unwrap_or(NONE32),
            context: self.context(&of.data),
        }
    }

    pub(crate) fn announced_call(&mut self, of: &AnnouncedCall) -> ctisp_announced_call {
        ctisp_announced_call {
            instrument: self.text_or_null(of.instrument.as_deref()),
            agent_id: self.text_or_null(of.agent_id.as_deref()),
            icm_agent_id: of.icm_agent_id.unwrap_or(0),
            mrd_id: of.mrd_id.unwrap_or(0),
            has_mrd_id: of.mrd_id.is_some(),
            since: time(of.since),
            context: self.context(&of.data),
        }
    }

    pub(crate) fn device(&mut self, of: &Device) -> ctisp_device {
        let (calls, calls_count) = self.list(of.calls.iter().copied().map(number_of));
        ctisp_device {
            peripheral_id: of.peripheral_id.unwrap_or(NONE32),
            device_id: self.text(&of.id),
            device_type: kind(of.kind),
            in_service: of.in_service,
            agent_id: self.text_or_null(of.agent.as_deref()),
            calls,
            calls_count,
        }
    }

    pub(crate) fn skill_group(&mut self, of: &SkillGroup) -> ctisp_skill_group {
        let in_state =
            |(state, count): (AgentState, usize)| ctisp_agents_in_state { state: state.0, count };
        let (agents_by_state, agents_by_state_count) =
            self.list(of.agents_by_state().map(in_state));
        let statistics = of.statistics.as_ref().map(|conf| Message::from((**conf).clone()));
        ctisp_skill_group {
            peripheral_id: of.peripheral_id.unwrap_or(NONE32),
            number: of.number,
            id: of.id.unwrap_or(NONE32),
            name: self.text_or_null(of.name.as_deref()),
            agents_signed_in: of.agents_signed_in(),
            agents_by_state,
            agents_by_state_count,
            statistics: self.statistics(statistics).cast(),
            statistics_at: time(of.statistics_at),
        }
    }
}

/// What of a model a picture is to show.
#[derive(Default)]
pub(crate) struct Shown<'a> {
    pub(crate) agents: Vec<&'a Agent>,
    pub(crate) calls: Vec<&'a Call>,
    pub(crate) announced_calls: Vec<&'a AnnouncedCall>,
    pub(crate) devices: Vec<&'a Device>,
    pub(crate) skill_groups: Vec<&'a SkillGroup>,
    pub(crate) peripherals: Vec<u32>,
}

impl PictureStore {
    pub(crate) fn new(model: &Model, shown: Shown<'_>) -> PictureStore {
        let mut kept = Kept::default();
        let peripheral = |id: u32| {
            let peripheral_type = model.peripheral_type(id).map_or(NONE16, |kind| kind.0);
            let online = model.peripheral_online(id)?;
            Some(ctisp_peripheral { peripheral_id: id, peripheral_type, online })
        };
        let (agents, agents_count) = kept.each(shown.agents, Kept::agent);
        let (calls, calls_count) = kept.each(shown.calls, Kept::call);
        let (devices, devices_count) = kept.each(shown.devices, Kept::device);
        let (skill_groups, skill_groups_count) = kept.each(shown.skill_groups, Kept::skill_group);
        let (announced_calls, announced_calls_count) =
            kept.each(shown.announced_calls, Kept::announced_call);
        let (peripherals, peripherals_count) =
            kept.list(shown.peripherals.into_iter().filter_map(peripheral));
        let public = ctisp_picture {
            agents,
            agents_count,
            calls,
            calls_count,
            announced_calls,
            announced_calls_count,
            devices,
            devices_count,
            skill_groups,
            skill_groups_count,
            peripherals,
            peripherals_count,
            pg_status: model.pg_status().bits(),
            unsure: model.is_unsure(),
        };
        PictureStore { public, kept }
    }
}

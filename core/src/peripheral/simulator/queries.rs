//! Requests that only ask.

use super::calls::{Call, Endpoint, Leg};
use super::events::{dnis, put_context};
use super::{errors, DeviceName, Simulator};
use crate::messages::*;
use crate::peripheral::Refusal;
use crate::{
    AgentAvailabilityStatus, AgentMode, AgentStateMask, CallControlMask, CallMsgMask,
    ClassOfDevice, ConnectionDeviceIdType, ControlFailureCode, DeviceIdType, LocalConnectionState,
    Message, OtherFeatureMask, SilentMonitorStatus, StatusCode, TransferConferenceSetupMask,
    TypeOfDevice,
};

/// Entries that the lists of calls and devices may have.
const MAX_LIST: usize = 16;
/// Skill groups that QUERY_AGENT_STATE_CONF may have.
const MAX_SKILL_GROUPS: usize = 20;

impl Simulator {
    /// QUERY_AGENT_STATE_REQ. An agent who is not signed in is in AGENT_STATE_LOGOUT.
    pub(super) fn query_agent_state(&self, req: &QueryAgentStateReq) -> Result<Message, Refusal> {
        if !self.is_domain(req.mrd_id) {
            return Err(StatusCode::INVALID_MR_DOMAIN.into());
        }
        let (agent, phone) = self.asked_agent(req)?;
        let mut conf = QueryAgentStateConf {
            agent_state: crate::AgentState::LOGOUT,
            mrd_id: req.mrd_id,
            agent_mode: AgentMode::NOT_ROUTABLE,
            max_task_limit: self.max_tasks_in(req.mrd_id),
            agent_availability_status: AgentAvailabilityStatus::NOT_AVAILABLE,
            ..Default::default()
        };
        if let Some(agent) = agent {
            self.put_agent(&mut conf, agent);
        }
        if let (Some(phone), Some(_)) = (phone, agent) {
            let device = &self.config.devices[phone];
            conf.agent_id = self.agent_id_at(phone);
            conf.agent_extension = Some(device.extension.clone());
            conf.agent_instrument = Some(device.instrument.clone());
        }
        Ok(conf.into())
    }

    /// What the agent does in the domain that was asked for.
    fn put_agent(&self, conf: &mut QueryAgentStateConf, agent: usize) {
        let mrd_id = conf.mrd_id;
        conf.icm_agent_id = self.config.agents[agent].icm_agent_id;
        conf.agent_state = self.in_domain(agent, mrd_id).state;
        conf.num_tasks = self.tasks_in(agent, mrd_id);
        conf.agent_availability_status = self.availability_in(agent, mrd_id);
        if conf.agent_state == crate::AgentState::LOGOUT {
            return;
        }
        conf.agent_mode = AgentMode::ROUTABLE;
        conf.skill_groups = self
            .groups_in(agent, mrd_id)
            .into_iter()
            .take(MAX_SKILL_GROUPS)
            .map(|number| AgentSkillGroup {
                skill_group_number: Some(number),
                skill_group_id: self.skill_group_id(number),
                skill_group_priority: Some(0),
                skill_group_state: Some(self.group_state(agent, number)),
            })
            .collect();
    }

    /// The agent a query is about, and the phone, as far as there are such.
    fn asked_agent(
        &self,
        req: &QueryAgentStateReq,
    ) -> Result<(Option<usize>, Option<usize>), Refusal> {
        let by_icm_id =
            self.config.agents.iter().position(|agent| agent.icm_agent_id == req.icm_agent_id);
        let id = req
            .agent_id
            .clone()
            .or_else(|| by_icm_id.map(|agent| self.config.agents[agent].agent_id.clone()));
        let name = DeviceName {
            extension: req.agent_extension.as_deref(),
            agent_id: id.as_deref(),
            instrument: req.agent_instrument.as_deref(),
        };
        match self.find_phone(&name) {
            Ok(phone) => Ok((self.phones[phone].agent, Some(phone))),
            Err(StatusCode::AGENT_NOT_LOGGED_ON) => {
                Ok((id.and_then(|id| self.by_agent_id.get(&id).copied()), None))
            }
            Err(status) => Err(status.into()),
        }
    }

    /// SNAPSHOT_CALL_REQ.
    pub(super) fn snapshot_call(&self, req: &SnapshotCallReq) -> Result<Message, Refusal> {
        super::call_control::check_connection_type(&req.connection())?;
        let code = ControlFailureCode::INVALID_CSTA_CALL_IDENTIFIER;
        let call = req
            .connection_call_id
            .and_then(|id| self.calls.get(&id))
            .ok_or(Refusal::Control(code, errors::NONE))?;
        let leg = match req.connection_device_id.as_deref() {
            Some(id) => call.leg_by_id(id),
            None => Some(0),
        };
        let code = ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER;
        let leg = leg.and_then(|place| call.legs.get(place));
        let leg = leg.ok_or(Refusal::Control(code, errors::NONE))?;
        let consulted = self.consulted(call);
        let mut conf = SnapshotCallConf {
            call_type: Some(leg.call_type),
            called_party_disposition: call.data.disposition,
            ani: call.ani.clone(),
            dnis: dnis(call),
            dialed_number: Some(call.dialed.clone()),
            router_call_key_day: call.router_key.map(|key| key.day),
            router_call_key_call_id: call.router_key.map(|key| key.call_id),
            call_wrapup_data: call.data.wrapup.clone(),
            call_devices: self.devices_of(call),
            call_reference_id: Some(call.reference.clone()),
            coc_connection_call_id: consulted.call_id,
            coc_call_connection_device_id_type: consulted.device_id_type,
            coc_call_connection_device_id: consulted.device_id,
            ..Default::default()
        };
        put_context!(conf, &call.data);
        Ok(conf.into())
    }

    fn devices_of(&self, call: &Call) -> Vec<CallDevice> {
        let device = |endpoint: &Endpoint, state| CallDevice {
            call_connection_call_id: Some(call.id),
            call_connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
            call_connection_device_id: Some(endpoint.id().to_owned()),
            call_device_type: Some(endpoint.device_type()),
            call_device_id: Some(endpoint.id().to_owned()),
            call_device_connection_state: Some(state),
        };
        let legs = call.legs.iter().filter(|leg| leg.is_live());
        let mut devices: Vec<_> = legs.map(|leg| device(&leg.endpoint, leg.state)).collect();
        if self.waiting.contains(&call.id) && call.vru.is_none() {
            devices.push(device(&call.called, LocalConnectionState::QUEUED));
        }
        devices.truncate(MAX_LIST);
        devices
    }

    /// SNAPSHOT_DEVICE_REQ: a phone, or with SnapshotDeviceType DEVID_ROUTE_POINT the calls that
    /// wait there.
    pub(super) fn snapshot_device(&self, req: &SnapshotDeviceReq) -> Result<Message, Refusal> {
        let name = req.agent_instrument.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let calls = match req.snapshot_device_type {
            Some(kind) if kind.name().is_none() => {
                return Err(StatusCode::INVALID_DEVICE_ID_TYPE.into())
            }
            Some(DeviceIdType::ROUTE_POINT) => self.calls_at_route_point(name),
            _ => self.calls_at_phone(name),
        };
        let code = ControlFailureCode::INVALID_CSTA_DEVICE_IDENTIFIER;
        let mut calls = calls.ok_or(Refusal::Control(code, errors::NONE))?;
        calls.truncate(MAX_LIST);
        Ok(SnapshotDeviceConf { calls, ..Default::default() }.into())
    }

    fn calls_at_phone(&self, instrument: &str) -> Option<Vec<DeviceCall>> {
        let phone = *self.by_instrument.get(instrument)?;
        let calls = self.phones[phone].calls.iter().filter_map(|id| self.calls.get(id));
        let listed = calls.filter_map(|call| {
            let leg = call.legs.get(call.leg_of_phone(phone)?).filter(|leg| leg.is_live())?;
            Some(device_call(call, &leg.endpoint, leg.state))
        });
        Some(listed.collect())
    }

    fn calls_at_route_point(&self, number: &str) -> Option<Vec<DeviceCall>> {
        self.config.dialled_numbers.iter().find(|entry| entry.number == number)?;
        let calls = self.waiting.iter().filter_map(|id| self.calls.get(id));
        let here = calls.filter(|call| call.called.id() == number);
        let queued = LocalConnectionState::QUEUED;
        Some(here.map(|call| device_call(call, &call.called, queued)).collect())
    }

    /// QUERY_DEVICE_INFO_REQ.
    pub(super) fn query_device_info(&self, req: &QueryDeviceInfoReq) -> Result<Message, Refusal> {
        if req.reserved != 0 {
            return Err(StatusCode::INVALID_RESERVED_FIELD.into());
        }
        let name = req.agent_instrument.as_deref().ok_or(StatusCode::REQUIRED_DATA_MISSING)?;
        let phone = *self.by_instrument.get(name).ok_or(Refusal::Control(
            ControlFailureCode::INVALID_CSTA_DEVICE_IDENTIFIER,
            errors::NO_INSTRUMENT_FOR_EXTENSION,
        ))?;
        let conf = QueryDeviceInfoConf {
            peripheral_type: Some(self.config.peripheral.kind),
            type_of_device: TypeOfDevice::STATION,
            class_of_device: ClassOfDevice::VOICE,
            max_active_calls: Some(1),
            max_held_calls: Some(2),
            max_devices_in_conference: Some(MAX_LIST as u16),
            make_call_setup: AgentStateMask::NOT_READY,
            transfer_conference_setup: transfer_conference_setup(),
            call_events_supported: call_events(),
            call_control_supported: call_control(),
            other_features_supported: OtherFeatureMask::UNIQUE_CONSULT_CALLID,
            lines: self.lines_of(phone),
            ..Default::default()
        };
        Ok(conf.into())
    }
}

fn device_call(call: &Call, endpoint: &Endpoint, state: LocalConnectionState) -> DeviceCall {
    DeviceCall {
        call_connection_call_id: Some(call.id),
        call_connection_device_id_type: Some(ConnectionDeviceIdType::STATIC),
        call_connection_device_id: Some(endpoint.id().to_owned()),
        call_state: Some(state),
        silent_monitor_status: Some(silent_monitor_status(call, endpoint)),
    }
}

/// Which side of a silent monitor call the device is, if it is such a call.
fn silent_monitor_status(call: &Call, endpoint: &Endpoint) -> SilentMonitorStatus {
    let here = |leg: &&Leg| leg.endpoint == *endpoint;
    let silent = |leg: &Leg| leg.silent && leg.is_live();
    match call.legs.iter().find(here) {
        Some(leg) if silent(leg) => SilentMonitorStatus::TARGET,
        Some(_) if call.legs.iter().any(silent) => SilentMonitorStatus::INITIATOR,
        _ => SilentMonitorStatus::NONE,
    }
}

/// What transfers and conferences can be made from: a consult call of either type, or one connected
/// call.
fn transfer_conference_setup() -> TransferConferenceSetupMask {
    TransferConferenceSetupMask::CONF_SETUP_CONSULT_ANY
        | TransferConferenceSetupMask::CONF_SETUP_SINGLE_ACD_CALL
        | TransferConferenceSetupMask::TRANS_SETUP_SINGLE_ACD_CALL
        | TransferConferenceSetupMask::CONF_SETUP_ANY_SINGLE_CALL
        | TransferConferenceSetupMask::TRANS_SETUP_ANY_SINGLE_CALL
}

/// The call events the centre sends.
fn call_events() -> CallMsgMask {
    CallMsgMask::CALL_DELIVERED
        | CallMsgMask::CALL_ESTABLISHED
        | CallMsgMask::CALL_HELD
        | CallMsgMask::CALL_RETRIEVED
        | CallMsgMask::CALL_CLEARED
        | CallMsgMask::CALL_CONNECTION_CLEARED
        | CallMsgMask::CALL_ORIGINATED
        | CallMsgMask::CALL_SERVICE_INITIATED
        | CallMsgMask::BEGIN_CALL
        | CallMsgMask::END_CALL
        | CallMsgMask::CALL_DATA_UPDATE
        | CallMsgMask::CALL_FAILED
        | CallMsgMask::CALL_CONFERENCED
        | CallMsgMask::CALL_TRANSFERRED
        | CallMsgMask::CALL_REACHED_NETWORK
        | CallMsgMask::AGENT_PRE_CALL
        | CallMsgMask::RTP_STARTED
        | CallMsgMask::RTP_STOPPED
        | CallMsgMask::CALL_AGENT_GREETING
        | CallMsgMask::NETWORK_RECORDING_STARTED
        | CallMsgMask::NETWORK_RECORDING_ENDED
        | CallMsgMask::NETWORK_RECORDING_FAILED
        | CallMsgMask::NETWORK_RECORDING_TARGET_INFO
}

/// The requests the centre carries out.
fn call_control() -> CallControlMask {
    CallControlMask::QUERY_AGENT_STATE
        | CallControlMask::SET_AGENT_STATE
        | CallControlMask::ANSWER_CALL
        | CallControlMask::CLEAR_CALL
        | CallControlMask::CLEAR_CONNECTION
        | CallControlMask::HOLD_CALL
        | CallControlMask::CONSULTATION_CALL
        | CallControlMask::ALTERNATE_CALL
        | CallControlMask::RECONNECT_CALL
        | CallControlMask::TRANSFER_CALL
        | CallControlMask::CONFERENCE_CALL
        | CallControlMask::DEFLECT_CALL
        | CallControlMask::SEND_DTMF_SIGNAL
        | CallControlMask::MAKE_CALL
        | CallControlMask::MAKE_PREDICTIVE_CALL
        | CallControlMask::RETRIEVE_CALL
        | CallControlMask::QUERY_DEVICE_INFO
        | CallControlMask::SNAPSHOT_CALL
        | CallControlMask::SNAPSHOT_DEVICE
}

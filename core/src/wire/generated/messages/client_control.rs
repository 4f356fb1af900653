// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// CONTROL_FAILURE_CONF: server's answer in place of a confirmation when a client control request fails.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ControlFailureConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `FailureCode`: why the control request failed, one of the CF_ values.
    pub failure_code: ControlFailureCode,
    /// `PeripheralErrorCode`: error number given by the peripheral; 0 if there was none.
    pub peripheral_error_code: u32,
}

impl Body for ControlFailureConf {
    const DEF: &'static MessageDef = &tables::CONTROL_FAILURE_CONF;
    type View<'a> = views::ControlFailureConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.failure_code);
                put(s, 6, self.peripheral_error_code);
            });
        }
    }
}

impl From<views::ControlFailureConf> for ControlFailureConf {
    fn from(view: views::ControlFailureConf) -> Self {
        Self {
            invoke_id: view.invoke_id,
            failure_code: view.failure_code,
            peripheral_error_code: view.peripheral_error_code,
        }
    }
}

/// QUERY_AGENT_STATE_REQ: client asks what state an agent is in, for one media routing domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryAgentStateReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `MRDID`: identifies the media routing domain.
    pub mrd_id: i32,
    /// `ICMAgentID`: agent in Unified CCE, by skill target id.
    pub icm_agent_id: i32,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for QueryAgentStateReq {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATE_REQ;
    type View<'a> = views::QueryAgentStateReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.mrd_id);
                put(s, 12, self.icm_agent_id);
            });
        }
        w.texts(
            const { &[TextField::new(4, 16), TextField::new(5, 12), TextField::new(6, 64)] },
            &[&self.agent_extension, &self.agent_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::QueryAgentStateReq<'_>> for QueryAgentStateReq {
    fn from(view: views::QueryAgentStateReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            mrd_id: view.mrd_id,
            icm_agent_id: view.icm_agent_id,
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for QueryAgentStateReq {
    type Confirmation = QueryAgentStateConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// QUERY_AGENT_STATE_CONF: server returns the agent's state, overall and for each skill group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryAgentStateConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `AgentState`: state of the agent as a whole.
    pub agent_state: AgentState,
    /// `MRDID`: identifies the media routing domain.
    pub mrd_id: i32,
    /// `NumTasks`: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    pub num_tasks: u32,
    /// `AgentMode`: whether calls and tasks may be routed to the agent: 1 yes, 0 no.
    pub agent_mode: AgentMode,
    /// `MaxTaskLimit`: how many tasks the agent may have at the same time.
    pub max_task_limit: u32,
    /// `ICMAgentID`: agent in Unified CCE, by skill target id.
    pub icm_agent_id: i32,
    /// `AgentAvailabilityStatus`: how available the agent is in this media routing domain: 0, 1 or 2.
    pub agent_availability_status: AgentAvailabilityStatus,
    /// `DepartmentID`: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `NumSkillGroups`: SkillGroupNumber, SkillGroupID, SkillGroupPriority, SkillGroupState.
    pub skill_groups: Vec<AgentSkillGroup>,
    /// `InternalAgentState`: state for use inside Cisco only.
    pub internal_agent_state: Option<u16>,
    /// `MaxBeyondTaskLimit`: how many tasks the agent may have in excess of MaxTaskLimit. Since version 22.
    pub max_beyond_task_limit: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for QueryAgentStateConf {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATE_CONF;
    type View<'a> = views::QueryAgentStateConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_skill_groups = w.count::<u16>(self.skill_groups.len());
            w.fixed::<30>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.agent_state);
                put(s, 6, num_skill_groups);
                put(s, 8, self.mrd_id);
                put(s, 12, self.num_tasks);
                put(s, 16, self.agent_mode);
                put(s, 18, self.max_task_limit);
                put(s, 22, self.icm_agent_id);
                put(s, 26, self.agent_availability_status);
            });
        }
        if v >= 19 {
            w.fixed::<4>(|s| {
                put(s, 0, self.department_id);
            });
        }
        w.texts(
            const { &[TextField::new(5, 12), TextField::new(4, 16), TextField::new(6, 64)] },
            &[&self.agent_id, &self.agent_extension, &self.agent_instrument],
        );
        {
            for entry in &self.skill_groups {
                entry.write(w);
            }
        }
        {
            if let Some(x) = &self.internal_agent_state {
                w.scalar(255, *x);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.max_beyond_task_limit {
                w.scalar(266, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::QueryAgentStateConf<'_>> for QueryAgentStateConf {
    fn from(view: views::QueryAgentStateConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            agent_state: view.agent_state,
            mrd_id: view.mrd_id,
            num_tasks: view.num_tasks,
            agent_mode: view.agent_mode,
            max_task_limit: view.max_task_limit,
            icm_agent_id: view.icm_agent_id,
            agent_availability_status: view.agent_availability_status,
            department_id: view.department_id,
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            skill_groups: view.skill_groups.iter().map(Into::into).collect(),
            internal_agent_state: view.internal_agent_state,
            max_beyond_task_limit: view.max_beyond_task_limit,
            unknown: view.unknown.into(),
        }
    }
}

/// SET_AGENT_STATE_REQ: client asks to bring an agent into another state, login and logout included.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAgentStateReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `AgentState`: state of the agent as a whole.
    pub agent_state: AgentState,
    /// `AgentWorkMode`: work mode the agent asks for, remote agent modes included.
    pub agent_work_mode: AgentWorkMode,
    /// `EventReasonCode`: why the peripheral changed the state; says something in Not Ready and Logged Off only.
    pub event_reason_code: u16,
    /// `ForcedFlag`: carry the change through by force; for login and logout alone. Since version 10.
    pub forced_flag: ForcedFlag,
    /// `AgentServiceReq`: bit mask: services the agent counts on. Since version 12.
    pub agent_service_req: AgentServiceRequest,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `ActiveTerminal`: terminal the agent works at, by device name, when one was chosen. At most 63 characters. Since version 23.
    pub active_terminal: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentPassword`: password the agent signs in with. At most 63 characters.
    pub agent_password: Option<String>,
    /// `PositionID`: id of the agent's position, which certain peripherals ask for at login. At most 11 characters.
    pub position_id: Option<String>,
    /// `SupervisorID`: supervisor who makes the request, by skill target id. At most 11 characters.
    pub supervisor_id: Option<String>,
    /// `SSOEnabled`: whether the client signs in by single sign-on: 1 yes, 0 no. Since version 20.
    pub sso_enabled: Option<SsoEnabled>,
    /// `NumSkillGroups`: SkillGroupNumber, SkillGroupPriority.
    pub skill_groups: Vec<LoginSkillGroup>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SetAgentStateReq {
    const DEF: &'static MessageDef = &tables::SET_AGENT_STATE_REQ;
    type View<'a> = views::SetAgentStateReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_skill_groups = w.count::<u16>(self.skill_groups.len());
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.agent_state);
                put(s, 10, self.agent_work_mode);
                put(s, 12, num_skill_groups);
                put(s, 14, self.event_reason_code);
            });
        }
        if v >= 10 {
            w.fixed::<1>(|s| {
                put(s, 0, self.forced_flag);
            });
        }
        if v >= 12 {
            w.fixed::<4>(|s| {
                put(s, 0, self.agent_service_req);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(6, 64),
                    TextField::new(303, 64),
                    TextField::new(5, 12),
                    TextField::new(49, 64),
                    TextField::new(68, 12),
                    TextField::new(69, 12),
                ]
            },
            &[
                &self.agent_instrument,
                if v >= 23 { &self.active_terminal } else { &None },
                &self.agent_id,
                &self.agent_password,
                &self.position_id,
                &self.supervisor_id,
            ],
        );
        if v >= 20 {
            if let Some(x) = &self.sso_enabled {
                w.scalar(257, *x);
            }
        }
        {
            for entry in &self.skill_groups {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::SetAgentStateReq<'_>> for SetAgentStateReq {
    fn from(view: views::SetAgentStateReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            agent_state: view.agent_state,
            agent_work_mode: view.agent_work_mode,
            event_reason_code: view.event_reason_code,
            forced_flag: view.forced_flag,
            agent_service_req: view.agent_service_req,
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            active_terminal: view.active_terminal.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_password: view.agent_password.map(|x| x.to_string()),
            position_id: view.position_id.map(|x| x.to_string()),
            supervisor_id: view.supervisor_id.map(|x| x.to_string()),
            sso_enabled: view.sso_enabled,
            skill_groups: view.skill_groups.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SetAgentStateReq {
    type Confirmation = SetAgentStateConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SET_AGENT_STATE_CONF: server has received the state request; AGENT_STATE_EVENT shows the outcome.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAgentStateConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for SetAgentStateConf {
    const DEF: &'static MessageDef = &tables::SET_AGENT_STATE_CONF;
    type View<'a> = views::SetAgentStateConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::SetAgentStateConf> for SetAgentStateConf {
    fn from(view: views::SetAgentStateConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// ALTERNATE_CALL_REQ: client asks to hold the active call and go to the device's other call, held or alerting.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlternateCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ActiveConnectionCallID`: identifies the active call. `None` is the protocol's null value.
    pub active_connection_call_id: Option<u32>,
    /// `OtherConnectionCallID`: identifies the other call, which is held or alerts. `None` is the protocol's null value.
    pub other_connection_call_id: Option<u32>,
    /// `ActiveConnectionDeviceIDType`: what type of id ActiveConnectionDeviceID holds. `None` is the protocol's null value.
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `OtherConnectionDeviceIDType`: what type of id OtherConnectionDeviceID holds. `None` is the protocol's null value.
    pub other_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ActiveConnectionDeviceID`: device of the connection to the active call. At most 63 characters.
    pub active_connection_device_id: Option<String>,
    /// `OtherConnectionDeviceID`: device of the connection to the other call. At most 63 characters.
    pub other_connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AlternateCallReq {
    const DEF: &'static MessageDef = &tables::ALTERNATE_CALL_REQ;
    type View<'a> = views::AlternateCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.active_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.other_connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.active_connection_device_id_type, 0xffff);
                put_or_null(s, 18, self.other_connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(50, 64), TextField::new(52, 64), TextField::new(6, 64)] },
            &[
                &self.active_connection_device_id,
                &self.other_connection_device_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::AlternateCallReq<'_>> for AlternateCallReq {
    fn from(view: views::AlternateCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            active_connection_call_id: view.active_connection_call_id,
            other_connection_call_id: view.other_connection_call_id,
            active_connection_device_id_type: view.active_connection_device_id_type,
            other_connection_device_id_type: view.other_connection_device_id_type,
            active_connection_device_id: view.active_connection_device_id.map(|x| x.to_string()),
            other_connection_device_id: view.other_connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for AlternateCallReq {
    type Confirmation = AlternateCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl AlternateCallReq {
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
    pub fn active_connection(&self) -> Connection {
        Connection {
            call_id: self.active_connection_call_id,
            device_id_type: self.active_connection_device_id_type,
            device_id: self.active_connection_device_id.clone(),
        }
    }

    /// Sets ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID.
    pub fn set_active_connection(&mut self, connection: &Connection) {
        self.active_connection_call_id = connection.call_id;
        self.active_connection_device_id_type = connection.device_id_type;
        self.active_connection_device_id = connection.device_id.clone();
    }
}

/// ALTERNATE_CALL_CONF: server has received the request to alternate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlternateCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for AlternateCallConf {
    const DEF: &'static MessageDef = &tables::ALTERNATE_CALL_CONF;
    type View<'a> = views::AlternateCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::AlternateCallConf> for AlternateCallConf {
    fn from(view: views::AlternateCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// ANSWER_CALL_REQ: client asks to connect the call that alerts at a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AnswerCallReq {
    const DEF: &'static MessageDef = &tables::ANSWER_CALL_REQ;
    type View<'a> = views::AnswerCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::AnswerCallReq<'_>> for AnswerCallReq {
    fn from(view: views::AnswerCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for AnswerCallReq {
    type Confirmation = AnswerCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl AnswerCallReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// ANSWER_CALL_CONF: server has received the request to answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for AnswerCallConf {
    const DEF: &'static MessageDef = &tables::ANSWER_CALL_CONF;
    type View<'a> = views::AnswerCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::AnswerCallConf> for AnswerCallConf {
    fn from(view: views::AnswerCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// CLEAR_CALL_REQ: client asks to disconnect all devices of a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ClearCallReq {
    const DEF: &'static MessageDef = &tables::CLEAR_CALL_REQ;
    type View<'a> = views::ClearCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ClearCallReq<'_>> for ClearCallReq {
    fn from(view: views::ClearCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ClearCallReq {
    type Confirmation = ClearCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl ClearCallReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CLEAR_CALL_CONF: server has received the request to clear the call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ClearCallConf {
    const DEF: &'static MessageDef = &tables::CLEAR_CALL_CONF;
    type View<'a> = views::ClearCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::ClearCallConf> for ClearCallConf {
    fn from(view: views::ClearCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// CLEAR_CONNECTION_REQ: client asks to disconnect a single device from a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearConnectionReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `RequestingDeviceID`: controlling device on whose behalf the connection is released. At most 63 characters.
    pub requesting_device_id: Option<String>,
    /// `RequestingDeviceIDType`: what type of id RequestingDeviceID holds; may be NONE.
    pub requesting_device_id_type: Option<DeviceIdType>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ClearConnectionReq {
    const DEF: &'static MessageDef = &tables::CLEAR_CONNECTION_REQ;
    type View<'a> = views::ClearConnectionReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(6, 64), TextField::new(219, 64)] },
            &[&self.connection_device_id, &self.agent_instrument, &self.requesting_device_id],
        );
        {
            if let Some(x) = &self.requesting_device_id_type {
                w.scalar(220, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ClearConnectionReq<'_>> for ClearConnectionReq {
    fn from(view: views::ClearConnectionReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            requesting_device_id: view.requesting_device_id.map(|x| x.to_string()),
            requesting_device_id_type: view.requesting_device_id_type,
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ClearConnectionReq {
    type Confirmation = ClearConnectionConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl ClearConnectionReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// CLEAR_CONNECTION_CONF: server has received the request to clear the connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearConnectionConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ClearConnectionConf {
    const DEF: &'static MessageDef = &tables::CLEAR_CONNECTION_CONF;
    type View<'a> = views::ClearConnectionConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::ClearConnectionConf> for ClearConnectionConf {
    fn from(view: views::ClearConnectionConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// CONFERENCE_CALL_REQ: client asks to merge a held and an active call, or to bring a dialed number into the active one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConferenceCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `HeldConnectionCallID`: identifies the held call. `None` is the protocol's null value.
    pub held_connection_call_id: Option<u32>,
    /// `ActiveConnectionCallID`: identifies the active call. `None` is the protocol's null value.
    pub active_connection_call_id: Option<u32>,
    /// `HeldConnectionDeviceIDType`: what type of id HeldConnectionDeviceID holds. `None` is the protocol's null value.
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ActiveConnectionDeviceIDType`: what type of id ActiveConnectionDeviceID holds. `None` is the protocol's null value.
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CallPlacementType`: in what way to place the call.
    pub call_placement_type: CallPlacementType,
    /// `CallMannerType`: extra choices for the way the call is handled.
    pub call_manner_type: CallMannerType,
    /// `AlertRings`: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    pub alert_rings: u16,
    /// `CallOption`: extra call choices that depend on the peripheral.
    pub call_option: CallOption,
    /// `FacilityType`: what sort of facility is wanted.
    pub facility_type: FacilityType,
    /// `AnsweringMachine`: how to go on once an answering machine has picked up.
    pub answering_machine: AnsweringMachine,
    /// `Priority`: TRUE asks to give the call priority.
    pub priority: bool,
    /// `ActiveConnectionDeviceID`: device of the connection to the active call. At most 63 characters.
    pub active_connection_device_id: Option<String>,
    /// `HeldConnectionDeviceID`: device of the connection to the held call. At most 63 characters.
    pub held_connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `FacilityCode`: code that gives access to the facility, such as a trunk access code. At most 39 characters.
    pub facility_code: Option<String>,
    /// `AuthorizationCode`: code without which the call may not be made. At most 39 characters.
    pub authorization_code: Option<String>,
    /// `AccountCode`: account or client that bears the cost of the call. At most 39 characters.
    pub account_code: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConferenceCallReq {
    const DEF: &'static MessageDef = &tables::CONFERENCE_CALL_REQ;
    type View<'a> = views::ConferenceCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<40>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.held_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.active_connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.held_connection_device_id_type, 0xffff);
                put_or_null(s, 18, self.active_connection_device_id_type, 0xffff);
                put(s, 20, self.call_placement_type);
                put(s, 22, self.call_manner_type);
                put(s, 24, self.alert_rings);
                put(s, 26, self.call_option);
                put(s, 28, self.facility_type);
                put(s, 30, self.answering_machine);
                put(s, 32, self.priority);
                put(s, 36, num_named_variables);
                put(s, 38, num_named_arrays);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(50, 64),
                    TextField::new(53, 64),
                    TextField::new(6, 64),
                    TextField::new(11, 40),
                ]
            },
            &[
                &self.active_connection_device_id,
                &self.held_connection_device_id,
                &self.agent_instrument,
                &self.dialed_number,
            ],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const { &[TextField::new(51, 40), TextField::new(77, 40), TextField::new(78, 40)] },
            &[&self.facility_code, &self.authorization_code, &self.account_code],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ConferenceCallReq<'_>> for ConferenceCallReq {
    fn from(view: views::ConferenceCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            held_connection_call_id: view.held_connection_call_id,
            active_connection_call_id: view.active_connection_call_id,
            held_connection_device_id_type: view.held_connection_device_id_type,
            active_connection_device_id_type: view.active_connection_device_id_type,
            call_placement_type: view.call_placement_type,
            call_manner_type: view.call_manner_type,
            alert_rings: view.alert_rings,
            call_option: view.call_option,
            facility_type: view.facility_type,
            answering_machine: view.answering_machine,
            priority: view.priority,
            active_connection_device_id: view.active_connection_device_id.map(|x| x.to_string()),
            held_connection_device_id: view.held_connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            facility_code: view.facility_code.map(|x| x.to_string()),
            authorization_code: view.authorization_code.map(|x| x.to_string()),
            account_code: view.account_code.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ConferenceCallReq {
    type Confirmation = ConferenceCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl ConferenceCallReq {
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value.
    pub fn held_connection(&self) -> Connection {
        Connection {
            call_id: self.held_connection_call_id,
            device_id_type: self.held_connection_device_id_type,
            device_id: self.held_connection_device_id.clone(),
        }
    }

    /// Sets HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID.
    pub fn set_held_connection(&mut self, connection: &Connection) {
        self.held_connection_call_id = connection.call_id;
        self.held_connection_device_id_type = connection.device_id_type;
        self.held_connection_device_id = connection.device_id.clone();
    }
}

impl ConferenceCallReq {
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
    pub fn active_connection(&self) -> Connection {
        Connection {
            call_id: self.active_connection_call_id,
            device_id_type: self.active_connection_device_id_type,
            device_id: self.active_connection_device_id.clone(),
        }
    }

    /// Sets ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID.
    pub fn set_active_connection(&mut self, connection: &Connection) {
        self.active_connection_call_id = connection.call_id;
        self.active_connection_device_id_type = connection.device_id_type;
        self.active_connection_device_id = connection.device_id.clone();
    }
}

/// CONFERENCE_CALL_CONF: server returns the conference call and who takes part in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConferenceCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `NewConnectionCallID`: call id that the call has from now on. `None` is the protocol's null value.
    pub new_connection_call_id: Option<u32>,
    /// `NewConnectionDeviceIDType`: what type of id NewConnectionDeviceID holds. `None` is the protocol's null value.
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `NewConnectionDeviceID`: device half of what identifies the connection from now on. At most 63 characters.
    pub new_connection_device_id: Option<String>,
    /// `NumParties`: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: Vec<ConnectedParty>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConferenceCallConf {
    const DEF: &'static MessageDef = &tables::CONFERENCE_CALL_CONF;
    type View<'a> = views::ConferenceCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_parties = w.count::<u16>(self.parties.len());
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.new_connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.new_connection_device_id_type, 0xffff);
                put(s, 10, num_parties);
                put_or_null(s, 12, self.line_handle, 0xffff);
                put_or_null(s, 14, self.line_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(47, 64)] }, &[&self.new_connection_device_id]);
        {
            for entry in &self.parties {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ConferenceCallConf<'_>> for ConferenceCallConf {
    fn from(view: views::ConferenceCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            new_connection_call_id: view.new_connection_call_id,
            new_connection_device_id_type: view.new_connection_device_id_type,
            line_handle: view.line_handle,
            line_type: view.line_type,
            new_connection_device_id: view.new_connection_device_id.map(|x| x.to_string()),
            parties: view.parties.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl ConferenceCallConf {
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value.
    pub fn new_connection(&self) -> Connection {
        Connection {
            call_id: self.new_connection_call_id,
            device_id_type: self.new_connection_device_id_type,
            device_id: self.new_connection_device_id.clone(),
        }
    }

    /// Sets NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID.
    pub fn set_new_connection(&mut self, connection: &Connection) {
        self.new_connection_call_id = connection.call_id;
        self.new_connection_device_id_type = connection.device_id_type;
        self.new_connection_device_id = connection.device_id.clone();
    }
}

/// CONSULTATION_CALL_REQ: client asks to hold the active call and call somebody else from the same device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsultationCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ActiveConnectionCallID`: identifies the active call. `None` is the protocol's null value.
    pub active_connection_call_id: Option<u32>,
    /// `ActiveConnectionDeviceIDType`: what type of id ActiveConnectionDeviceID holds. `None` is the protocol's null value.
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CallPlacementType`: in what way to place the call.
    pub call_placement_type: CallPlacementType,
    /// `CallMannerType`: extra choices for the way the call is handled.
    pub call_manner_type: CallMannerType,
    /// `ConsultType`: what the consultation call is for.
    pub consult_type: ConsultType,
    /// `AlertRings`: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    pub alert_rings: u16,
    /// `CallOption`: extra call choices that depend on the peripheral.
    pub call_option: CallOption,
    /// `FacilityType`: what sort of facility is wanted.
    pub facility_type: FacilityType,
    /// `AnsweringMachine`: how to go on once an answering machine has picked up.
    pub answering_machine: AnsweringMachine,
    /// `Priority`: TRUE asks to give the call priority.
    pub priority: bool,
    /// `ActiveConnectionDeviceID`: device of the connection to the active call. At most 63 characters.
    pub active_connection_device_id: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `FacilityCode`: code that gives access to the facility, such as a trunk access code. At most 39 characters.
    pub facility_code: Option<String>,
    /// `AuthorizationCode`: code without which the call may not be made. At most 39 characters.
    pub authorization_code: Option<String>,
    /// `AccountCode`: account or client that bears the cost of the call. At most 39 characters.
    pub account_code: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConsultationCallReq {
    const DEF: &'static MessageDef = &tables::CONSULTATION_CALL_REQ;
    type View<'a> = views::ConsultationCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<36>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.active_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.active_connection_device_id_type, 0xffff);
                put(s, 14, self.call_placement_type);
                put(s, 16, self.call_manner_type);
                put(s, 18, self.consult_type);
                put(s, 20, self.alert_rings);
                put(s, 22, self.call_option);
                put(s, 24, self.facility_type);
                put(s, 26, self.answering_machine);
                put(s, 28, self.priority);
                put(s, 32, num_named_variables);
                put(s, 34, num_named_arrays);
            });
        }
        w.texts(
            const { &[TextField::new(50, 64), TextField::new(11, 40), TextField::new(6, 64)] },
            &[&self.active_connection_device_id, &self.dialed_number, &self.agent_instrument],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const { &[TextField::new(51, 40), TextField::new(77, 40), TextField::new(78, 40)] },
            &[&self.facility_code, &self.authorization_code, &self.account_code],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ConsultationCallReq<'_>> for ConsultationCallReq {
    fn from(view: views::ConsultationCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            active_connection_call_id: view.active_connection_call_id,
            active_connection_device_id_type: view.active_connection_device_id_type,
            call_placement_type: view.call_placement_type,
            call_manner_type: view.call_manner_type,
            consult_type: view.consult_type,
            alert_rings: view.alert_rings,
            call_option: view.call_option,
            facility_type: view.facility_type,
            answering_machine: view.answering_machine,
            priority: view.priority,
            active_connection_device_id: view.active_connection_device_id.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            facility_code: view.facility_code.map(|x| x.to_string()),
            authorization_code: view.authorization_code.map(|x| x.to_string()),
            account_code: view.account_code.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ConsultationCallReq {
    type Confirmation = ConsultationCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl ConsultationCallReq {
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
    pub fn active_connection(&self) -> Connection {
        Connection {
            call_id: self.active_connection_call_id,
            device_id_type: self.active_connection_device_id_type,
            device_id: self.active_connection_device_id.clone(),
        }
    }

    /// Sets ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID.
    pub fn set_active_connection(&mut self, connection: &Connection) {
        self.active_connection_call_id = connection.call_id;
        self.active_connection_device_id_type = connection.device_id_type;
        self.active_connection_device_id = connection.device_id.clone();
    }
}

/// CONSULTATION_CALL_CONF: server returns the identity of the consultation call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsultationCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `NewConnectionCallID`: call id that the call has from now on. `None` is the protocol's null value.
    pub new_connection_call_id: Option<u32>,
    /// `NewConnectionDeviceIDType`: what type of id NewConnectionDeviceID holds. `None` is the protocol's null value.
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `NewConnectionDeviceID`: device half of what identifies the connection from now on. At most 63 characters.
    pub new_connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ConsultationCallConf {
    const DEF: &'static MessageDef = &tables::CONSULTATION_CALL_CONF;
    type View<'a> = views::ConsultationCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.new_connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.new_connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.line_handle, 0xffff);
                put_or_null(s, 12, self.line_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(47, 64)] }, &[&self.new_connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::ConsultationCallConf<'_>> for ConsultationCallConf {
    fn from(view: views::ConsultationCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            new_connection_call_id: view.new_connection_call_id,
            new_connection_device_id_type: view.new_connection_device_id_type,
            line_handle: view.line_handle,
            line_type: view.line_type,
            new_connection_device_id: view.new_connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl ConsultationCallConf {
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value.
    pub fn new_connection(&self) -> Connection {
        Connection {
            call_id: self.new_connection_call_id,
            device_id_type: self.new_connection_device_id_type,
            device_id: self.new_connection_device_id.clone(),
        }
    }

    /// Sets NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID.
    pub fn set_new_connection(&mut self, connection: &Connection) {
        self.new_connection_call_id = connection.call_id;
        self.new_connection_device_id_type = connection.device_id_type;
        self.new_connection_device_id = connection.device_id.clone();
    }
}

/// DEFLECT_CALL_REQ: client asks to move a call that alerts at one device to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeflectCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CalledDeviceType`: what type of id CalledDeviceID holds. `None` is the protocol's null value.
    pub called_device_type: Option<DeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `CalledDeviceID`: device the call was made to at first; for a diverted call the device it goes to now. At most 63 characters.
    pub called_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for DeflectCallReq {
    const DEF: &'static MessageDef = &tables::DEFLECT_CALL_REQ;
    type View<'a> = views::DeflectCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put_or_null(s, 14, self.called_device_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(28, 64), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.called_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::DeflectCallReq<'_>> for DeflectCallReq {
    fn from(view: views::DeflectCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            called_device_type: view.called_device_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            called_device_id: view.called_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for DeflectCallReq {
    type Confirmation = DeflectCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl DeflectCallReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// DEFLECT_CALL_CONF: server has received the request to deflect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeflectCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for DeflectCallConf {
    const DEF: &'static MessageDef = &tables::DEFLECT_CALL_CONF;
    type View<'a> = views::DeflectCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::DeflectCallConf> for DeflectCallConf {
    fn from(view: views::DeflectCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// HOLD_CALL_REQ: client asks to hold an active connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HoldCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `Reservation`: TRUE retains the facility for the held call (ISDN).
    pub reservation: bool,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for HoldCallReq {
    const DEF: &'static MessageDef = &tables::HOLD_CALL_REQ;
    type View<'a> = views::HoldCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put(s, 14, self.reservation);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::HoldCallReq<'_>> for HoldCallReq {
    fn from(view: views::HoldCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            reservation: view.reservation,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for HoldCallReq {
    type Confirmation = HoldCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl HoldCallReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// HOLD_CALL_CONF: server has received the request to hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HoldCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for HoldCallConf {
    const DEF: &'static MessageDef = &tables::HOLD_CALL_CONF;
    type View<'a> = views::HoldCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::HoldCallConf> for HoldCallConf {
    fn from(view: views::HoldCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// MAKE_CALL_REQ: client asks to call a number from an agent's instrument.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MakeCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `CallPlacementType`: in what way to place the call.
    pub call_placement_type: CallPlacementType,
    /// `CallMannerType`: extra choices for the way the call is handled.
    pub call_manner_type: CallMannerType,
    /// `AlertRings`: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    pub alert_rings: u16,
    /// `CallOption`: extra call choices that depend on the peripheral.
    pub call_option: CallOption,
    /// `FacilityType`: what sort of facility is wanted.
    pub facility_type: FacilityType,
    /// `AnsweringMachine`: how to go on once an answering machine has picked up.
    pub answering_machine: AnsweringMachine,
    /// `Priority`: TRUE asks to give the call priority.
    pub priority: bool,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value. Since version 14.
    pub skill_group_number: Option<u32>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `FacilityCode`: code that gives access to the facility, such as a trunk access code. At most 39 characters.
    pub facility_code: Option<String>,
    /// `AuthorizationCode`: code without which the call may not be made. At most 39 characters.
    pub authorization_code: Option<String>,
    /// `AccountCode`: account or client that bears the cost of the call. At most 39 characters.
    pub account_code: Option<String>,
    /// `CCT`: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters.
    pub cct: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for MakeCallReq {
    const DEF: &'static MessageDef = &tables::MAKE_CALL_REQ;
    type View<'a> = views::MakeCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<28>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.call_placement_type);
                put(s, 10, self.call_manner_type);
                put(s, 12, self.alert_rings);
                put(s, 14, self.call_option);
                put(s, 16, self.facility_type);
                put(s, 18, self.answering_machine);
                put(s, 20, self.priority);
                put(s, 24, num_named_variables);
                put(s, 26, num_named_arrays);
            });
        }
        if v >= 14 {
            w.fixed::<4>(|s| {
                put_or_null(s, 0, self.skill_group_number, 0xffffffff);
            });
        }
        w.texts(
            const { &[TextField::new(6, 64), TextField::new(11, 40)] },
            &[&self.agent_instrument, &self.dialed_number],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const {
                &[
                    TextField::new(51, 40),
                    TextField::new(77, 40),
                    TextField::new(78, 40),
                    TextField::new(84, 4),
                ]
            },
            &[&self.facility_code, &self.authorization_code, &self.account_code, &self.cct],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::MakeCallReq<'_>> for MakeCallReq {
    fn from(view: views::MakeCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            call_placement_type: view.call_placement_type,
            call_manner_type: view.call_manner_type,
            alert_rings: view.alert_rings,
            call_option: view.call_option,
            facility_type: view.facility_type,
            answering_machine: view.answering_machine,
            priority: view.priority,
            skill_group_number: view.skill_group_number,
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            facility_code: view.facility_code.map(|x| x.to_string()),
            authorization_code: view.authorization_code.map(|x| x.to_string()),
            account_code: view.account_code.map(|x| x.to_string()),
            cct: view.cct.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for MakeCallReq {
    type Confirmation = MakeCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// MAKE_CALL_CONF: server returns the identity of the new call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MakeCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `NewConnectionCallID`: call id that the call has from now on. `None` is the protocol's null value.
    pub new_connection_call_id: Option<u32>,
    /// `NewConnectionDeviceIDType`: what type of id NewConnectionDeviceID holds. `None` is the protocol's null value.
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `NewConnectionDeviceID`: device half of what identifies the connection from now on. At most 63 characters.
    pub new_connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for MakeCallConf {
    const DEF: &'static MessageDef = &tables::MAKE_CALL_CONF;
    type View<'a> = views::MakeCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.new_connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.new_connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.line_handle, 0xffff);
                put_or_null(s, 12, self.line_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(47, 64)] }, &[&self.new_connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::MakeCallConf<'_>> for MakeCallConf {
    fn from(view: views::MakeCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            new_connection_call_id: view.new_connection_call_id,
            new_connection_device_id_type: view.new_connection_device_id_type,
            line_handle: view.line_handle,
            line_type: view.line_type,
            new_connection_device_id: view.new_connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl MakeCallConf {
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value.
    pub fn new_connection(&self) -> Connection {
        Connection {
            call_id: self.new_connection_call_id,
            device_id_type: self.new_connection_device_id_type,
            device_id: self.new_connection_device_id.clone(),
        }
    }

    /// Sets NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID.
    pub fn set_new_connection(&mut self, connection: &Connection) {
        self.new_connection_call_id = connection.call_id;
        self.new_connection_device_id_type = connection.device_id_type;
        self.new_connection_device_id = connection.device_id.clone();
    }
}

/// MAKE_PREDICTIVE_CALL_REQ: client asks to call a number and then connect it to an originating ACD device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MakePredictiveCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `CallPlacementType`: in what way to place the call.
    pub call_placement_type: CallPlacementType,
    /// `CallMannerType`: extra choices for the way the call is handled.
    pub call_manner_type: CallMannerType,
    /// `AlertRings`: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    pub alert_rings: u16,
    /// `CallOption`: extra call choices that depend on the peripheral.
    pub call_option: CallOption,
    /// `FacilityType`: what sort of facility is wanted.
    pub facility_type: FacilityType,
    /// `AnsweringMachine`: how to go on once an answering machine has picked up.
    pub answering_machine: AnsweringMachine,
    /// `Priority`: TRUE asks to give the call priority.
    pub priority: bool,
    /// `AllocationState`: how far the destination's connection must be before the originator is connected.
    pub allocation_state: AllocationState,
    /// `DestinationCountry`: country to which the call goes.
    pub destination_country: DestinationCountry,
    /// `AnswerDetectMode`: in what way answering machines are detected.
    pub answer_detect_mode: AnswerDetectMode,
    /// `AnswerDetectTime`: how many seconds the detection may take; 0 leaves it to the peripheral.
    pub answer_detect_time: u16,
    /// `AnswerDetectControl1`: tunes the detection of answering machines, meaning set by the peripheral; 0 if not used.
    pub answer_detect_control1: u32,
    /// `AnswerDetectControl2`: tunes that detection further, meaning set by the peripheral; 0 if not used.
    pub answer_detect_control2: u32,
    /// `OriginatingDeviceID`: ACD device from which the call starts, for example a CCT or VDN. At most 63 characters.
    pub originating_device_id: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `FacilityCode`: code that gives access to the facility, such as a trunk access code. At most 39 characters.
    pub facility_code: Option<String>,
    /// `AuthorizationCode`: code without which the call may not be made. At most 39 characters.
    pub authorization_code: Option<String>,
    /// `AccountCode`: account or client that bears the cost of the call. At most 39 characters.
    pub account_code: Option<String>,
    /// `OriginatingLineID`: line id the call shows as its origin; some ACDs cannot do this. At most 39 characters.
    pub originating_line_id: Option<String>,
    /// `CCT`: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters.
    pub cct: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for MakePredictiveCallReq {
    const DEF: &'static MessageDef = &tables::MAKE_PREDICTIVE_CALL_REQ;
    type View<'a> = views::MakePredictiveCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<42>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.call_placement_type);
                put(s, 10, self.call_manner_type);
                put(s, 12, self.alert_rings);
                put(s, 14, self.call_option);
                put(s, 16, self.facility_type);
                put(s, 18, self.answering_machine);
                put(s, 20, self.priority);
                put(s, 22, self.allocation_state);
                put(s, 24, self.destination_country);
                put(s, 26, self.answer_detect_mode);
                put(s, 28, self.answer_detect_time);
                put(s, 30, self.answer_detect_control1);
                put(s, 34, self.answer_detect_control2);
                put(s, 38, num_named_variables);
                put(s, 40, num_named_arrays);
            });
        }
        w.texts(
            const { &[TextField::new(79, 64), TextField::new(11, 40)] },
            &[&self.originating_device_id, &self.dialed_number],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const {
                &[
                    TextField::new(51, 40),
                    TextField::new(77, 40),
                    TextField::new(78, 40),
                    TextField::new(80, 40),
                    TextField::new(84, 4),
                ]
            },
            &[
                &self.facility_code,
                &self.authorization_code,
                &self.account_code,
                &self.originating_line_id,
                &self.cct,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::MakePredictiveCallReq<'_>> for MakePredictiveCallReq {
    fn from(view: views::MakePredictiveCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            call_placement_type: view.call_placement_type,
            call_manner_type: view.call_manner_type,
            alert_rings: view.alert_rings,
            call_option: view.call_option,
            facility_type: view.facility_type,
            answering_machine: view.answering_machine,
            priority: view.priority,
            allocation_state: view.allocation_state,
            destination_country: view.destination_country,
            answer_detect_mode: view.answer_detect_mode,
            answer_detect_time: view.answer_detect_time,
            answer_detect_control1: view.answer_detect_control1,
            answer_detect_control2: view.answer_detect_control2,
            originating_device_id: view.originating_device_id.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            facility_code: view.facility_code.map(|x| x.to_string()),
            authorization_code: view.authorization_code.map(|x| x.to_string()),
            account_code: view.account_code.map(|x| x.to_string()),
            originating_line_id: view.originating_line_id.map(|x| x.to_string()),
            cct: view.cct.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for MakePredictiveCallReq {
    type Confirmation = MakePredictiveCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// MAKE_PREDICTIVE_CALL_CONF: server returns the identity of the predictive call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MakePredictiveCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `NewConnectionCallID`: call id that the call has from now on. `None` is the protocol's null value.
    pub new_connection_call_id: Option<u32>,
    /// `NewConnectionDeviceIDType`: what type of id NewConnectionDeviceID holds. `None` is the protocol's null value.
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `NewConnectionDeviceID`: device half of what identifies the connection from now on. At most 63 characters.
    pub new_connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for MakePredictiveCallConf {
    const DEF: &'static MessageDef = &tables::MAKE_PREDICTIVE_CALL_CONF;
    type View<'a> = views::MakePredictiveCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.new_connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.new_connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.line_handle, 0xffff);
                put_or_null(s, 12, self.line_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(47, 64)] }, &[&self.new_connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::MakePredictiveCallConf<'_>> for MakePredictiveCallConf {
    fn from(view: views::MakePredictiveCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            new_connection_call_id: view.new_connection_call_id,
            new_connection_device_id_type: view.new_connection_device_id_type,
            line_handle: view.line_handle,
            line_type: view.line_type,
            new_connection_device_id: view.new_connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl MakePredictiveCallConf {
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value.
    pub fn new_connection(&self) -> Connection {
        Connection {
            call_id: self.new_connection_call_id,
            device_id_type: self.new_connection_device_id_type,
            device_id: self.new_connection_device_id.clone(),
        }
    }

    /// Sets NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID.
    pub fn set_new_connection(&mut self, connection: &Connection) {
        self.new_connection_call_id = connection.call_id;
        self.new_connection_device_id_type = connection.device_id_type;
        self.new_connection_device_id = connection.device_id.clone();
    }
}

/// RECONNECT_CALL_REQ: client asks to clear the active call and go back to the held one in a single step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReconnectCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ActiveConnectionCallID`: identifies the active call. `None` is the protocol's null value.
    pub active_connection_call_id: Option<u32>,
    /// `HeldConnectionCallID`: identifies the held call. `None` is the protocol's null value.
    pub held_connection_call_id: Option<u32>,
    /// `ActiveConnectionDeviceIDType`: what type of id ActiveConnectionDeviceID holds. `None` is the protocol's null value.
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `HeldConnectionDeviceIDType`: what type of id HeldConnectionDeviceID holds. `None` is the protocol's null value.
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ActiveConnectionDeviceID`: device of the connection to the active call. At most 63 characters.
    pub active_connection_device_id: Option<String>,
    /// `HeldConnectionDeviceID`: device of the connection to the held call. At most 63 characters.
    pub held_connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ReconnectCallReq {
    const DEF: &'static MessageDef = &tables::RECONNECT_CALL_REQ;
    type View<'a> = views::ReconnectCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.active_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.held_connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.active_connection_device_id_type, 0xffff);
                put_or_null(s, 18, self.held_connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(50, 64), TextField::new(53, 64), TextField::new(6, 64)] },
            &[
                &self.active_connection_device_id,
                &self.held_connection_device_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ReconnectCallReq<'_>> for ReconnectCallReq {
    fn from(view: views::ReconnectCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            active_connection_call_id: view.active_connection_call_id,
            held_connection_call_id: view.held_connection_call_id,
            active_connection_device_id_type: view.active_connection_device_id_type,
            held_connection_device_id_type: view.held_connection_device_id_type,
            active_connection_device_id: view.active_connection_device_id.map(|x| x.to_string()),
            held_connection_device_id: view.held_connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ReconnectCallReq {
    type Confirmation = ReconnectCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl ReconnectCallReq {
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value.
    pub fn held_connection(&self) -> Connection {
        Connection {
            call_id: self.held_connection_call_id,
            device_id_type: self.held_connection_device_id_type,
            device_id: self.held_connection_device_id.clone(),
        }
    }

    /// Sets HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID.
    pub fn set_held_connection(&mut self, connection: &Connection) {
        self.held_connection_call_id = connection.call_id;
        self.held_connection_device_id_type = connection.device_id_type;
        self.held_connection_device_id = connection.device_id.clone();
    }
}

impl ReconnectCallReq {
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
    pub fn active_connection(&self) -> Connection {
        Connection {
            call_id: self.active_connection_call_id,
            device_id_type: self.active_connection_device_id_type,
            device_id: self.active_connection_device_id.clone(),
        }
    }

    /// Sets ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID.
    pub fn set_active_connection(&mut self, connection: &Connection) {
        self.active_connection_call_id = connection.call_id;
        self.active_connection_device_id_type = connection.device_id_type;
        self.active_connection_device_id = connection.device_id.clone();
    }
}

/// RECONNECT_CALL_CONF: server has received the request to reconnect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReconnectCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ReconnectCallConf {
    const DEF: &'static MessageDef = &tables::RECONNECT_CALL_CONF;
    type View<'a> = views::ReconnectCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::ReconnectCallConf> for ReconnectCallConf {
    fn from(view: views::ReconnectCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// RETRIEVE_CALL_REQ: client asks to take up a held connection again.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetrieveCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `HeldConnectionCallID`: identifies the held call. `None` is the protocol's null value.
    pub held_connection_call_id: Option<u32>,
    /// `HeldConnectionDeviceIDType`: what type of id HeldConnectionDeviceID holds. `None` is the protocol's null value.
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `HeldConnectionDeviceID`: device of the connection to the held call. At most 63 characters.
    pub held_connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for RetrieveCallReq {
    const DEF: &'static MessageDef = &tables::RETRIEVE_CALL_REQ;
    type View<'a> = views::RetrieveCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.held_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.held_connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(53, 64), TextField::new(6, 64)] },
            &[&self.held_connection_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::RetrieveCallReq<'_>> for RetrieveCallReq {
    fn from(view: views::RetrieveCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            held_connection_call_id: view.held_connection_call_id,
            held_connection_device_id_type: view.held_connection_device_id_type,
            held_connection_device_id: view.held_connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for RetrieveCallReq {
    type Confirmation = RetrieveCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl RetrieveCallReq {
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value.
    pub fn held_connection(&self) -> Connection {
        Connection {
            call_id: self.held_connection_call_id,
            device_id_type: self.held_connection_device_id_type,
            device_id: self.held_connection_device_id.clone(),
        }
    }

    /// Sets HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID.
    pub fn set_held_connection(&mut self, connection: &Connection) {
        self.held_connection_call_id = connection.call_id;
        self.held_connection_device_id_type = connection.device_id_type;
        self.held_connection_device_id = connection.device_id.clone();
    }
}

/// RETRIEVE_CALL_CONF: server has received the request to retrieve.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetrieveCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for RetrieveCallConf {
    const DEF: &'static MessageDef = &tables::RETRIEVE_CALL_CONF;
    type View<'a> = views::RetrieveCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::RetrieveCallConf> for RetrieveCallConf {
    fn from(view: views::RetrieveCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// TRANSFER_CALL_REQ: client asks to transfer a held call to the active one, or the active one straight to a number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransferCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ActiveConnectionCallID`: identifies the active call. `None` is the protocol's null value.
    pub active_connection_call_id: Option<u32>,
    /// `HeldConnectionCallID`: identifies the held call. `None` is the protocol's null value.
    pub held_connection_call_id: Option<u32>,
    /// `ActiveConnectionDeviceIDType`: what type of id ActiveConnectionDeviceID holds. `None` is the protocol's null value.
    pub active_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `HeldConnectionDeviceIDType`: what type of id HeldConnectionDeviceID holds. `None` is the protocol's null value.
    pub held_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `CallPlacementType`: in what way to place the call.
    pub call_placement_type: CallPlacementType,
    /// `CallMannerType`: extra choices for the way the call is handled.
    pub call_manner_type: CallMannerType,
    /// `AlertRings`: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    pub alert_rings: u16,
    /// `CallOption`: extra call choices that depend on the peripheral.
    pub call_option: CallOption,
    /// `FacilityType`: what sort of facility is wanted.
    pub facility_type: FacilityType,
    /// `AnsweringMachine`: how to go on once an answering machine has picked up.
    pub answering_machine: AnsweringMachine,
    /// `Priority`: TRUE asks to give the call priority.
    pub priority: bool,
    /// `ActiveConnectionDeviceID`: device of the connection to the active call. At most 63 characters.
    pub active_connection_device_id: Option<String>,
    /// `HeldConnectionDeviceID`: device of the connection to the held call. At most 63 characters.
    pub held_connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `FacilityCode`: code that gives access to the facility, such as a trunk access code. At most 39 characters.
    pub facility_code: Option<String>,
    /// `AuthorizationCode`: code without which the call may not be made. At most 39 characters.
    pub authorization_code: Option<String>,
    /// `AccountCode`: account or client that bears the cost of the call. At most 39 characters.
    pub account_code: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for TransferCallReq {
    const DEF: &'static MessageDef = &tables::TRANSFER_CALL_REQ;
    type View<'a> = views::TransferCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<40>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.active_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.held_connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.active_connection_device_id_type, 0xffff);
                put_or_null(s, 18, self.held_connection_device_id_type, 0xffff);
                put(s, 20, self.call_placement_type);
                put(s, 22, self.call_manner_type);
                put(s, 24, self.alert_rings);
                put(s, 26, self.call_option);
                put(s, 28, self.facility_type);
                put(s, 30, self.answering_machine);
                put(s, 32, self.priority);
                put(s, 36, num_named_variables);
                put(s, 38, num_named_arrays);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(50, 64),
                    TextField::new(53, 64),
                    TextField::new(6, 64),
                    TextField::new(11, 40),
                ]
            },
            &[
                &self.active_connection_device_id,
                &self.held_connection_device_id,
                &self.agent_instrument,
                &self.dialed_number,
            ],
        );
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const { &[TextField::new(51, 40), TextField::new(77, 40), TextField::new(78, 40)] },
            &[&self.facility_code, &self.authorization_code, &self.account_code],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::TransferCallReq<'_>> for TransferCallReq {
    fn from(view: views::TransferCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            active_connection_call_id: view.active_connection_call_id,
            held_connection_call_id: view.held_connection_call_id,
            active_connection_device_id_type: view.active_connection_device_id_type,
            held_connection_device_id_type: view.held_connection_device_id_type,
            call_placement_type: view.call_placement_type,
            call_manner_type: view.call_manner_type,
            alert_rings: view.alert_rings,
            call_option: view.call_option,
            facility_type: view.facility_type,
            answering_machine: view.answering_machine,
            priority: view.priority,
            active_connection_device_id: view.active_connection_device_id.map(|x| x.to_string()),
            held_connection_device_id: view.held_connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            facility_code: view.facility_code.map(|x| x.to_string()),
            authorization_code: view.authorization_code.map(|x| x.to_string()),
            account_code: view.account_code.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for TransferCallReq {
    type Confirmation = TransferCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl TransferCallReq {
    /// HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value.
    pub fn held_connection(&self) -> Connection {
        Connection {
            call_id: self.held_connection_call_id,
            device_id_type: self.held_connection_device_id_type,
            device_id: self.held_connection_device_id.clone(),
        }
    }

    /// Sets HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID.
    pub fn set_held_connection(&mut self, connection: &Connection) {
        self.held_connection_call_id = connection.call_id;
        self.held_connection_device_id_type = connection.device_id_type;
        self.held_connection_device_id = connection.device_id.clone();
    }
}

impl TransferCallReq {
    /// ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
    pub fn active_connection(&self) -> Connection {
        Connection {
            call_id: self.active_connection_call_id,
            device_id_type: self.active_connection_device_id_type,
            device_id: self.active_connection_device_id.clone(),
        }
    }

    /// Sets ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID.
    pub fn set_active_connection(&mut self, connection: &Connection) {
        self.active_connection_call_id = connection.call_id;
        self.active_connection_device_id_type = connection.device_id_type;
        self.active_connection_device_id = connection.device_id.clone();
    }
}

/// TRANSFER_CALL_CONF: server returns the call that results from the transfer and its parties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransferCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `NewConnectionCallID`: call id that the call has from now on. `None` is the protocol's null value.
    pub new_connection_call_id: Option<u32>,
    /// `NewConnectionDeviceIDType`: what type of id NewConnectionDeviceID holds. `None` is the protocol's null value.
    pub new_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `NewConnectionDeviceID`: device half of what identifies the connection from now on. At most 63 characters.
    pub new_connection_device_id: Option<String>,
    /// `NumParties`: ConnectedPartyCallID, ConnectedPartyDeviceIDType, ConnectedPartyDeviceID.
    pub parties: Vec<ConnectedParty>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for TransferCallConf {
    const DEF: &'static MessageDef = &tables::TRANSFER_CALL_CONF;
    type View<'a> = views::TransferCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_parties = w.count::<u16>(self.parties.len());
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.new_connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.new_connection_device_id_type, 0xffff);
                put(s, 10, num_parties);
                put_or_null(s, 12, self.line_handle, 0xffff);
                put_or_null(s, 14, self.line_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(47, 64)] }, &[&self.new_connection_device_id]);
        {
            for entry in &self.parties {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::TransferCallConf<'_>> for TransferCallConf {
    fn from(view: views::TransferCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            new_connection_call_id: view.new_connection_call_id,
            new_connection_device_id_type: view.new_connection_device_id_type,
            line_handle: view.line_handle,
            line_type: view.line_type,
            new_connection_device_id: view.new_connection_device_id.map(|x| x.to_string()),
            parties: view.parties.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl TransferCallConf {
    /// NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value.
    pub fn new_connection(&self) -> Connection {
        Connection {
            call_id: self.new_connection_call_id,
            device_id_type: self.new_connection_device_id_type,
            device_id: self.new_connection_device_id.clone(),
        }
    }

    /// Sets NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID.
    pub fn set_new_connection(&mut self, connection: &Connection) {
        self.new_connection_call_id = connection.call_id;
        self.new_connection_device_id_type = connection.device_id_type;
        self.new_connection_device_id = connection.device_id.clone();
    }
}

/// QUERY_DEVICE_INFO_REQ: client asks about the lines and abilities of a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryDeviceInfoReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `Reserved`: internal, always 0.
    pub reserved: u16,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for QueryDeviceInfoReq {
    const DEF: &'static MessageDef = &tables::QUERY_DEVICE_INFO_REQ;
    type View<'a> = views::QueryDeviceInfoReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.reserved);
            });
        }
        w.texts(const { &[TextField::new(6, 64)] }, &[&self.agent_instrument]);
        w.unknown(&self.unknown);
    }
}

impl From<views::QueryDeviceInfoReq<'_>> for QueryDeviceInfoReq {
    fn from(view: views::QueryDeviceInfoReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            reserved: view.reserved,
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for QueryDeviceInfoReq {
    type Confirmation = QueryDeviceInfoConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// QUERY_DEVICE_INFO_CONF: server returns type, lines, limits and supported features of the device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryDeviceInfoConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `TypeOfDevice`: what type of device it is.
    pub type_of_device: TypeOfDevice,
    /// `ClassOfDevice`: what class of device it is, or classes.
    pub class_of_device: ClassOfDevice,
    /// `Reserved`: internal, always 0.
    pub reserved: u16,
    /// `MaxActiveCalls`: how many calls may be active at the device; 0xFFFF when not known. `None` is the protocol's null value.
    pub max_active_calls: Option<u16>,
    /// `MaxHeldCalls`: how many calls the device may hold; 0xFFFF when not known. `None` is the protocol's null value.
    pub max_held_calls: Option<u16>,
    /// `MaxDevicesInConference`: how many devices a conference may have; 0xFFFF when not known. `None` is the protocol's null value.
    pub max_devices_in_conference: Option<u16>,
    /// `MakeCallSetup`: bit mask: agent states from which MAKE_CALL may be asked for.
    pub make_call_setup: AgentStateMask,
    /// `TransferConferenceSetup`: bit mask: ways in which a transfer or conference may begin.
    pub transfer_conference_setup: TransferConferenceSetupMask,
    /// `CallEventsSupported`: bit mask: call events that calls at the device may give.
    pub call_events_supported: CallMsgMask,
    /// `CallControlSupported`: bit mask: call control requests the device can carry out.
    pub call_control_supported: CallControlMask,
    /// `OtherFeaturesSupported`: bit mask: what else the device can do.
    pub other_features_supported: OtherFeatureMask,
    /// `NumLines`: LineHandle, LineType.
    pub lines: Vec<Line>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for QueryDeviceInfoConf {
    const DEF: &'static MessageDef = &tables::QUERY_DEVICE_INFO_CONF;
    type View<'a> = views::QueryDeviceInfoConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_lines = w.count::<u16>(self.lines.len());
            w.fixed::<40>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_type, 0xffff);
                put(s, 6, self.type_of_device);
                put(s, 8, self.class_of_device);
                put(s, 10, num_lines);
                put(s, 12, self.reserved);
                put_or_null(s, 14, self.max_active_calls, 0xffff);
                put_or_null(s, 16, self.max_held_calls, 0xffff);
                put_or_null(s, 18, self.max_devices_in_conference, 0xffff);
                put(s, 20, self.make_call_setup);
                put(s, 24, self.transfer_conference_setup);
                put(s, 28, self.call_events_supported);
                put(s, 32, self.call_control_supported);
                put(s, 36, self.other_features_supported);
            });
        }
        {
            for entry in &self.lines {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::QueryDeviceInfoConf<'_>> for QueryDeviceInfoConf {
    fn from(view: views::QueryDeviceInfoConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_type: view.peripheral_type,
            type_of_device: view.type_of_device,
            class_of_device: view.class_of_device,
            reserved: view.reserved,
            max_active_calls: view.max_active_calls,
            max_held_calls: view.max_held_calls,
            max_devices_in_conference: view.max_devices_in_conference,
            make_call_setup: view.make_call_setup,
            transfer_conference_setup: view.transfer_conference_setup,
            call_events_supported: view.call_events_supported,
            call_control_supported: view.call_control_supported,
            other_features_supported: view.other_features_supported,
            lines: view.lines.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// SNAPSHOT_CALL_REQ: client asks for the data of a call and for the devices on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapshotCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SnapshotCallReq {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_CALL_REQ;
    type View<'a> = views::SnapshotCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::SnapshotCallReq<'_>> for SnapshotCallReq {
    fn from(view: views::SnapshotCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SnapshotCallReq {
    type Confirmation = SnapshotCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl SnapshotCallReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// SNAPSHOT_CALL_CONF: server returns the call's data, its CTI clients and each device with its connection state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapshotCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `CallType`: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is none. `None` is the protocol's null value.
    pub call_type: Option<CallType>,
    /// `CalledPartyDisposition`: disposition code: what came of the called party.
    pub called_party_disposition: DispositionCode,
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `DNIS`: DNIS the call has brought or should bring. At most 31 characters.
    pub dnis: Option<String>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `CallerEnteredDigits`: digits the caller gave when an IVR asked for them. At most 39 characters.
    pub caller_entered_digits: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: Option<u32>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `CallWrapupData`: what was noted about the call in wrap-up. At most 39 characters.
    pub call_wrapup_data: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `NumCTIClients`: CTIClientSignature, CTIClientTimestamp.
    pub cti_clients: Vec<CtiClient>,
    /// `NumCallDevices`: CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID, CallDeviceType, CallDeviceID, CallDeviceConnectionState.
    pub call_devices: Vec<CallDevice>,
    /// `CallReferenceID`: identifies the call uniquely within Unified CM, which does not always supply it. At most 32 bytes. Since version 14.
    pub call_reference_id: Option<Vec<u8>>,
    /// `COCConnectionCallID`: original call of a consultation; only there when this call is made on behalf of a consult. Since version 14.
    pub coc_connection_call_id: Option<u32>,
    /// `COCCallConnectionDeviceIDType`: what type of id COCCallConnectionDeviceID holds. Since version 14.
    pub coc_call_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `COCCallConnectionDeviceID`: device of the original call's connection. At most 63 characters. Since version 14.
    pub coc_call_connection_device_id: Option<String>,
    /// `ProtocolReferenceGUID`: GUID of the call in the protocol below, up to 40 or 64 bytes as the message says. At most 39 characters. Since version 24.
    pub protocol_reference_guid: Option<String>,
    /// `CcaiConfigId`: id the AI service made for its configuration. At most 39 characters. Since version 24.
    pub ccai_config_id: Option<String>,
    /// `NumOfEnabledServices`: number of AI services that are on for the call. Since version 24.
    pub num_of_enabled_services: Option<u16>,
    /// `FltEnabledServices`: which AI services are on: 1 answers, 2 transcription. Since version 24.
    pub flt_enabled_services: Vec<EnabledService>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SnapshotCallConf {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_CALL_CONF;
    type View<'a> = views::SnapshotCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_cti_clients = w.count::<u16>(self.cti_clients.len());
            let num_call_devices = w.count::<u16>(self.call_devices.len());
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.call_type, 0xffff);
                put(s, 6, num_cti_clients);
                put(s, 8, num_call_devices);
                put(s, 10, num_named_variables);
                put(s, 12, num_named_arrays);
                put(s, 14, self.called_party_disposition);
            });
        }
        w.texts(const { &[TextField::new(8, 40)] }, &[&self.ani]);
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            const { &[TextField::new(10, 32), TextField::new(11, 40), TextField::new(12, 40)] },
            &[&self.dnis, &self.dialed_number, &self.caller_entered_digits],
        );
        {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                        TextField::new(46, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                        TextField::new(46, 40),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
                &self.call_wrapup_data,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        {
            for entry in &self.cti_clients {
                entry.write(w);
            }
        }
        {
            for entry in &self.call_devices {
                entry.write(w);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.call_reference_id {
                w.bytes(223, x, 32);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.coc_connection_call_id {
                w.scalar(229, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.coc_call_connection_device_id_type {
                w.scalar(230, *x);
            }
        }
        w.texts(
            const { &[TextField::new(231, 64), TextField::new(294, 40), TextField::new(311, 40)] },
            &[
                if v >= 14 { &self.coc_call_connection_device_id } else { &None },
                if v >= 24 { &self.protocol_reference_guid } else { &None },
                if v >= 24 { &self.ccai_config_id } else { &None },
            ],
        );
        if v >= 24 {
            if !self.flt_enabled_services.is_empty() {
                let count = w.count::<u16>(self.flt_enabled_services.len());
                w.scalar(310, count);
            } else if let Some(x) = self.num_of_enabled_services {
                w.scalar(310, x);
            }
        }
        if v >= 24 {
            w.array(309, &self.flt_enabled_services, 6);
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::SnapshotCallConf<'_>> for SnapshotCallConf {
    fn from(view: views::SnapshotCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            call_type: view.call_type,
            called_party_disposition: view.called_party_disposition,
            ani: view.ani.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            dnis: view.dnis.map(|x| x.to_string()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            caller_entered_digits: view.caller_entered_digits.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            call_wrapup_data: view.call_wrapup_data.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            cti_clients: view.cti_clients.iter().map(Into::into).collect(),
            call_devices: view.call_devices.iter().map(Into::into).collect(),
            call_reference_id: view.call_reference_id.map(|x| x.to_vec()),
            coc_connection_call_id: view.coc_connection_call_id,
            coc_call_connection_device_id_type: view.coc_call_connection_device_id_type,
            coc_call_connection_device_id: view
                .coc_call_connection_device_id
                .map(|x| x.to_string()),
            protocol_reference_guid: view.protocol_reference_guid.map(|x| x.to_string()),
            ccai_config_id: view.ccai_config_id.map(|x| x.to_string()),
            num_of_enabled_services: view.num_of_enabled_services,
            flt_enabled_services: view.flt_enabled_services.iter().collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// SNAPSHOT_DEVICE_REQ: client asks which calls are at a device.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapshotDeviceReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `SnapshotDeviceType`: what sort of device AgentInstrument names when it is not an agent's. `None` is the protocol's null value. Since version 10.
    pub snapshot_device_type: Option<DeviceIdType>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SnapshotDeviceReq {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_DEVICE_REQ;
    type View<'a> = views::SnapshotDeviceReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
            });
        }
        if v >= 10 {
            w.fixed::<2>(|s| {
                put_or_null(s, 0, self.snapshot_device_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(6, 64)] }, &[&self.agent_instrument]);
        w.unknown(&self.unknown);
    }
}

impl From<views::SnapshotDeviceReq<'_>> for SnapshotDeviceReq {
    fn from(view: views::SnapshotDeviceReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            snapshot_device_type: view.snapshot_device_type,
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SnapshotDeviceReq {
    type Confirmation = SnapshotDeviceConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SNAPSHOT_DEVICE_CONF: server returns the calls at the device with the state of each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapshotDeviceConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `NumCalls`: CallConnectionCallID, CallConnectionDeviceIDType, CallConnectionDeviceID, CallState, SilentMonitorStatus.
    pub calls: Vec<DeviceCall>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SnapshotDeviceConf {
    const DEF: &'static MessageDef = &tables::SNAPSHOT_DEVICE_CONF;
    type View<'a> = views::SnapshotDeviceConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_calls = w.count::<u16>(self.calls.len());
            w.fixed::<6>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, num_calls);
            });
        }
        {
            for entry in &self.calls {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::SnapshotDeviceConf<'_>> for SnapshotDeviceConf {
    fn from(view: views::SnapshotDeviceConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            calls: view.calls.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// SEND_DTMF_SIGNAL_REQ: client asks to have DTMF digits sent on behalf of a party in a call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDtmfSignalReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ToneDuration`: length of a DTMF tone in milliseconds; 0 for the default.
    pub tone_duration: u16,
    /// `PauseDuration`: pause in milliseconds after a DTMF digit; 0 for the default.
    pub pause_duration: u32,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `DTMFString`: digits to be sent as tones. At most 31 characters.
    pub dtmf_string: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SendDtmfSignalReq {
    const DEF: &'static MessageDef = &tables::SEND_DTMF_SIGNAL_REQ;
    type View<'a> = views::SendDtmfSignalReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
                put(s, 14, self.tone_duration);
                put(s, 16, self.pause_duration);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(67, 32), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.dtmf_string, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::SendDtmfSignalReq<'_>> for SendDtmfSignalReq {
    fn from(view: views::SendDtmfSignalReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            tone_duration: view.tone_duration,
            pause_duration: view.pause_duration,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            dtmf_string: view.dtmf_string.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SendDtmfSignalReq {
    type Confirmation = SendDtmfSignalConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl SendDtmfSignalReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// SEND_DTMF_SIGNAL_CONF: server has received the request to send digits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendDtmfSignalConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for SendDtmfSignalConf {
    const DEF: &'static MessageDef = &tables::SEND_DTMF_SIGNAL_CONF;
    type View<'a> = views::SendDtmfSignalConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::SendDtmfSignalConf> for SendDtmfSignalConf {
    fn from(view: views::SendDtmfSignalConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// SUPERVISOR_ASSIST_REQ: agent's client asks for help from a supervisor of the team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SupervisorAssistReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SupervisorAssistReq {
    const DEF: &'static MessageDef = &tables::SUPERVISOR_ASSIST_REQ;
    type View<'a> = views::SupervisorAssistReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(25, 64),
                    TextField::new(4, 16),
                    TextField::new(5, 12),
                    TextField::new(6, 64),
                ]
            },
            &[
                &self.connection_device_id,
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::SupervisorAssistReq<'_>> for SupervisorAssistReq {
    fn from(view: views::SupervisorAssistReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SupervisorAssistReq {
    type Confirmation = SupervisorAssistConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl SupervisorAssistReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// SUPERVISOR_ASSIST_CONF: server has found a supervisor and returns the assist call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SupervisorAssistConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `LineHandle`: line of the phone that is used; 0xFFFF when not known. `None` is the protocol's null value.
    pub line_handle: Option<u16>,
    /// `LineType`: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none. `None` is the protocol's null value.
    pub line_type: Option<LineType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SupervisorAssistConf {
    const DEF: &'static MessageDef = &tables::SUPERVISOR_ASSIST_CONF;
    type View<'a> = views::SupervisorAssistConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.line_handle, 0xffff);
                put_or_null(s, 12, self.line_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::SupervisorAssistConf<'_>> for SupervisorAssistConf {
    fn from(view: views::SupervisorAssistConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            line_handle: view.line_handle,
            line_type: view.line_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl SupervisorAssistConf {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// BAD_CALL_REQ: client reports a call of bad line quality, so that its devices are written down.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BadCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for BadCallReq {
    const DEF: &'static MessageDef = &tables::BAD_CALL_REQ;
    type View<'a> = views::BadCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
                put_or_null(s, 10, self.connection_call_id, 0xffffffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(5, 12)] },
            &[&self.connection_device_id, &self.agent_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::BadCallReq<'_>> for BadCallReq {
    fn from(view: views::BadCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_call_id: view.connection_call_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for BadCallReq {
    type Confirmation = BadCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl BadCallReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// BAD_CALL_CONF: server has dealt with the bad call report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BadCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for BadCallConf {
    const DEF: &'static MessageDef = &tables::BAD_CALL_CONF;
    type View<'a> = views::BadCallConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::BadCallConf> for BadCallConf {
    fn from(view: views::BadCallConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// AGENT_GREETING_CONTROL_REQ: client stops the agent greeting that plays, or turns greetings off or on for the login session.
///
/// Since protocol version 15.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentGreetingControlReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `AgentAction`: order about the agent greeting: 0 stop it, 1 switch off, 2 switch on.
    pub agent_action: AgentGreetingAction,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentGreetingControlReq {
    const DEF: &'static MessageDef = &tables::AGENT_GREETING_CONTROL_REQ;
    type View<'a> = views::AgentGreetingControlReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.agent_action);
            });
        }
        w.texts(const { &[TextField::new(5, 12)] }, &[&self.agent_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentGreetingControlReq<'_>> for AgentGreetingControlReq {
    fn from(view: views::AgentGreetingControlReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            agent_action: view.agent_action,
            agent_id: view.agent_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for AgentGreetingControlReq {
    type Confirmation = AgentGreetingControlConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// AGENT_GREETING_CONTROL_CONF: server has received the greeting request.
///
/// Since protocol version 15.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentGreetingControlConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for AgentGreetingControlConf {
    const DEF: &'static MessageDef = &tables::AGENT_GREETING_CONTROL_CONF;
    type View<'a> = views::AgentGreetingControlConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::AgentGreetingControlConf> for AgentGreetingControlConf {
    fn from(view: views::AgentGreetingControlConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// START_NETWORK_RECORDING_REQ: client asks to have a connected call recorded in the network.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartNetworkRecordingReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `PlayToneDirection`: which party the recording tone is played to; to none when left out.
    pub play_tone_direction: Option<PlayToneDirection>,
    /// `InvocationType`: recording on the user's demand or silent; silent when left out.
    pub invocation_type: Option<u16>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for StartNetworkRecordingReq {
    const DEF: &'static MessageDef = &tables::START_NETWORK_RECORDING_REQ;
    type View<'a> = views::StartNetworkRecordingReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        {
            if let Some(x) = &self.play_tone_direction {
                w.scalar(289, *x);
            }
        }
        {
            if let Some(x) = &self.invocation_type {
                w.scalar(290, *x);
            }
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::StartNetworkRecordingReq<'_>> for StartNetworkRecordingReq {
    fn from(view: views::StartNetworkRecordingReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            play_tone_direction: view.play_tone_direction,
            invocation_type: view.invocation_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for StartNetworkRecordingReq {
    type Confirmation = StartNetworkRecordingConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl StartNetworkRecordingReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// START_NETWORK_RECORDING_CONF: server has received the request; events tell when recording has really begun.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartNetworkRecordingConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for StartNetworkRecordingConf {
    const DEF: &'static MessageDef = &tables::START_NETWORK_RECORDING_CONF;
    type View<'a> = views::StartNetworkRecordingConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::StartNetworkRecordingConf> for StartNetworkRecordingConf {
    fn from(view: views::StartNetworkRecordingConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// STOP_NETWORK_RECORDING_REQ: client asks to end the network recording of a call.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopNetworkRecordingReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `InvocationType`: recording on the user's demand or silent; silent when left out.
    pub invocation_type: Option<u16>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for StopNetworkRecordingReq {
    const DEF: &'static MessageDef = &tables::STOP_NETWORK_RECORDING_REQ;
    type View<'a> = views::StopNetworkRecordingReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.connection_device_id_type, 0xffff);
            });
        }
        {
            if let Some(x) = &self.invocation_type {
                w.scalar(290, *x);
            }
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(6, 64)] },
            &[&self.connection_device_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::StopNetworkRecordingReq<'_>> for StopNetworkRecordingReq {
    fn from(view: views::StopNetworkRecordingReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            invocation_type: view.invocation_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for StopNetworkRecordingReq {
    type Confirmation = StopNetworkRecordingConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl StopNetworkRecordingReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// STOP_NETWORK_RECORDING_CONF: server has received the request; events tell when recording has really ended.
///
/// Since protocol version 23.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopNetworkRecordingConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for StopNetworkRecordingConf {
    const DEF: &'static MessageDef = &tables::STOP_NETWORK_RECORDING_CONF;
    type View<'a> = views::StopNetworkRecordingConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::StopNetworkRecordingConf> for StopNetworkRecordingConf {
    fn from(view: views::StopNetworkRecordingConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

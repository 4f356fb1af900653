// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// EMERGENCY_CALL_REQ: client says that an agent treats a call as an emergency.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmergencyCallReq {
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

impl Body for EmergencyCallReq {
    const DEF: &'static MessageDef = &tables::EMERGENCY_CALL_REQ;
    type View<'a> = views::EmergencyCallReq<'a>;

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

impl From<views::EmergencyCallReq<'_>> for EmergencyCallReq {
    fn from(view: views::EmergencyCallReq<'_>) -> Self {
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

impl Request for EmergencyCallReq {
    type Confirmation = EmergencyCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl EmergencyCallReq {
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

/// EMERGENCY_CALL_CONF: server has found a supervisor for the emergency.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmergencyCallConf {
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

impl Body for EmergencyCallConf {
    const DEF: &'static MessageDef = &tables::EMERGENCY_CALL_CONF;
    type View<'a> = views::EmergencyCallConf<'a>;

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

impl From<views::EmergencyCallConf<'_>> for EmergencyCallConf {
    fn from(view: views::EmergencyCallConf<'_>) -> Self {
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

impl EmergencyCallConf {
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

/// EMERGENCY_CALL_EVENT: server tells bridge clients, team supervisors and recording servers of an emergency.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmergencyCallEvent {
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for EmergencyCallEvent {
    const DEF: &'static MessageDef = &tables::EMERGENCY_CALL_EVENT;
    type View<'a> = views::EmergencyCallEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<14>(|s| {
                put_or_null(s, 0, self.peripheral_id, 0xffffffff);
                put_or_null(s, 4, self.connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
                put(s, 10, self.session_id);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(1, 64),
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(1, 64),
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            },
            &[
                &self.connection_device_id,
                &self.client_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::EmergencyCallEvent<'_>> for EmergencyCallEvent {
    fn from(view: views::EmergencyCallEvent<'_>) -> Self {
        Self {
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            session_id: view.session_id,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            client_id: view.client_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl EmergencyCallEvent {
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

/// SUPERVISE_CALL_REQ: supervisor's client monitors, whispers into, barges into or intercepts an agent's call, or stops.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuperviseCallReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `AgentConnectionCallID`: call of the agent to be supervised; 0xFFFFFFFF means the one now active. `None` is the protocol's null value.
    pub agent_connection_call_id: Option<u32>,
    /// `SupervisorConnectionCallID`: call of the supervisor, 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub supervisor_connection_call_id: Option<u32>,
    /// `AgentConnectionDeviceIDType`: what type of id AgentConnectionDeviceID holds. `None` is the protocol's null value.
    pub agent_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `SupervisorConnectionDeviceIDType`: what type of id SupervisorConnectionDeviceID holds. `None` is the protocol's null value.
    pub supervisor_connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `SupervisoryAction`: what the supervisor wants: clear, monitor, whisper, barge in or intercept.
    pub supervisory_action: SupervisoryAction,
    /// `AgentConnectionDeviceID`: device of the agent's connection. At most 63 characters.
    pub agent_connection_device_id: Option<String>,
    /// `SupervisorConnectionDeviceID`: device of the supervisor's connection. At most 63 characters.
    pub supervisor_connection_device_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `SupervisorInstrument`: number of the supervisor's instrument; bridge and monitor clients cannot leave it out. At most 63 characters.
    pub supervisor_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SuperviseCallReq {
    const DEF: &'static MessageDef = &tables::SUPERVISE_CALL_REQ;
    type View<'a> = views::SuperviseCallReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<22>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.agent_connection_call_id, 0xffffffff);
                put_or_null(s, 12, self.supervisor_connection_call_id, 0xffffffff);
                put_or_null(s, 16, self.agent_connection_device_id_type, 0xffff);
                put_or_null(s, 18, self.supervisor_connection_device_id_type, 0xffff);
                put(s, 20, self.supervisory_action);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(90, 64),
                    TextField::new(91, 64),
                    TextField::new(4, 16),
                    TextField::new(5, 12),
                    TextField::new(6, 64),
                    TextField::new(85, 64),
                ]
            },
            &[
                &self.agent_connection_device_id,
                &self.supervisor_connection_device_id,
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
                &self.supervisor_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::SuperviseCallReq<'_>> for SuperviseCallReq {
    fn from(view: views::SuperviseCallReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            agent_connection_call_id: view.agent_connection_call_id,
            supervisor_connection_call_id: view.supervisor_connection_call_id,
            agent_connection_device_id_type: view.agent_connection_device_id_type,
            supervisor_connection_device_id_type: view.supervisor_connection_device_id_type,
            supervisory_action: view.supervisory_action,
            agent_connection_device_id: view.agent_connection_device_id.map(|x| x.to_string()),
            supervisor_connection_device_id: view
                .supervisor_connection_device_id
                .map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            supervisor_instrument: view.supervisor_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SuperviseCallReq {
    type Confirmation = SuperviseCallConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SUPERVISE_CALL_CONF: server has received the request and names the agent's call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuperviseCallConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SuperviseCallConf {
    const DEF: &'static MessageDef = &tables::SUPERVISE_CALL_CONF;
    type View<'a> = views::SuperviseCallConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.connection_call_id, 0xffffffff);
                put_or_null(s, 8, self.connection_device_id_type, 0xffff);
            });
        }
        w.texts(const { &[TextField::new(25, 64)] }, &[&self.connection_device_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::SuperviseCallConf<'_>> for SuperviseCallConf {
    fn from(view: views::SuperviseCallConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            connection_call_id: view.connection_call_id,
            connection_device_id_type: view.connection_device_id_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl SuperviseCallConf {
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

/// AGENT_TEAM_CONFIG_EVENT: server sends a supervisor's client the members of the agent team, and every change of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentTeamConfigEvent {
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `TeamID`: identifies an agent team.
    pub team_id: u32,
    /// `ConfigOperation`: what the event does: 0 puts back the permanent team, 1 adds, 2 removes.
    pub config_operation: TeamConfigOperation,
    /// `DepartmentID`: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// `AgentTeamName`: what the team is called. At most 31 characters. Since version 16.
    pub agent_team_name: Option<String>,
    /// `NumberOfAgents`: AtcAgentID, AgentFlags, AtcAgentState, AtcStateDuration.
    pub agents: Vec<TeamAgent>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentTeamConfigEvent {
    const DEF: &'static MessageDef = &tables::AGENT_TEAM_CONFIG_EVENT;
    type View<'a> = views::AgentTeamConfigEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let number_of_agents = w.count::<u16>(self.agents.len());
            w.fixed::<12>(|s| {
                put_or_null(s, 0, self.peripheral_id, 0xffffffff);
                put(s, 4, self.team_id);
                put(s, 8, number_of_agents);
                put(s, 10, self.config_operation);
            });
        }
        if v >= 19 {
            w.fixed::<4>(|s| {
                put(s, 0, self.department_id);
            });
        }
        w.texts(
            const { &[TextField::new(243, 32)] },
            &[if v >= 16 { &self.agent_team_name } else { &None }],
        );
        {
            for entry in &self.agents {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentTeamConfigEvent<'_>> for AgentTeamConfigEvent {
    fn from(view: views::AgentTeamConfigEvent<'_>) -> Self {
        Self {
            peripheral_id: view.peripheral_id,
            team_id: view.team_id,
            config_operation: view.config_operation,
            department_id: view.department_id,
            agent_team_name: view.agent_team_name.map(|x| x.to_string()),
            agents: view.agents.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// LIST_AGENT_TEAM_REQ: supervisor's client asks which agent teams it may monitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAgentTeamReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `SupervisorID`: supervisor who makes the request, by skill target id.
    pub supervisor_id: u32,
}

impl Body for ListAgentTeamReq {
    const DEF: &'static MessageDef = &tables::LIST_AGENT_TEAM_REQ;
    type View<'a> = views::ListAgentTeamReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.supervisor_id);
            });
        }
    }
}

impl From<views::ListAgentTeamReq> for ListAgentTeamReq {
    fn from(view: views::ListAgentTeamReq) -> Self {
        Self { invoke_id: view.invoke_id, supervisor_id: view.supervisor_id }
    }
}

impl Request for ListAgentTeamReq {
    type Confirmation = ListAgentTeamConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// LIST_AGENT_TEAM_CONF: server returns team ids, in several parts when there are many.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAgentTeamConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `SegmentNumber`: place of this confirmation in a series of them.
    pub segment_number: u16,
    /// `More`: whether another confirmation comes after this one: 1 yes, 0 no.
    pub more: More,
    /// `TeamID`: identifies an agent team.
    pub team_ids: Vec<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ListAgentTeamConf {
    const DEF: &'static MessageDef = &tables::LIST_AGENT_TEAM_CONF;
    type View<'a> = views::ListAgentTeamConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let number_of_agent_teams = w.count::<u16>(self.team_ids.len());
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, number_of_agent_teams);
                put(s, 6, self.segment_number);
                put(s, 8, self.more);
            });
        }
        {
            for x in &self.team_ids {
                w.scalar(92, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::ListAgentTeamConf<'_>> for ListAgentTeamConf {
    fn from(view: views::ListAgentTeamConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            segment_number: view.segment_number,
            more: view.more,
            team_ids: view.team_ids.iter().collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// MONITOR_AGENT_TEAM_START_REQ: supervisor's client asks for the agent state events of a team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorAgentTeamStartReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `TeamID`: identifies an agent team.
    pub team_id: u32,
}

impl Body for MonitorAgentTeamStartReq {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_START_REQ;
    type View<'a> = views::MonitorAgentTeamStartReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.team_id);
            });
        }
    }
}

impl From<views::MonitorAgentTeamStartReq> for MonitorAgentTeamStartReq {
    fn from(view: views::MonitorAgentTeamStartReq) -> Self {
        Self { invoke_id: view.invoke_id, team_id: view.team_id }
    }
}

impl Request for MonitorAgentTeamStartReq {
    type Confirmation = MonitorAgentTeamStartConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// MONITOR_AGENT_TEAM_START_CONF: server has received the request and returns the id of the team monitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorAgentTeamStartConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
}

impl Body for MonitorAgentTeamStartConf {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_START_CONF;
    type View<'a> = views::MonitorAgentTeamStartConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.monitor_id);
            });
        }
    }
}

impl From<views::MonitorAgentTeamStartConf> for MonitorAgentTeamStartConf {
    fn from(view: views::MonitorAgentTeamStartConf) -> Self {
        Self { invoke_id: view.invoke_id, monitor_id: view.monitor_id }
    }
}

/// MONITOR_AGENT_TEAM_STOP_REQ: supervisor's client asks to end the monitoring of a team.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorAgentTeamStopReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
}

impl Body for MonitorAgentTeamStopReq {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_STOP_REQ;
    type View<'a> = views::MonitorAgentTeamStopReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.monitor_id);
            });
        }
    }
}

impl From<views::MonitorAgentTeamStopReq> for MonitorAgentTeamStopReq {
    fn from(view: views::MonitorAgentTeamStopReq) -> Self {
        Self { invoke_id: view.invoke_id, monitor_id: view.monitor_id }
    }
}

impl Request for MonitorAgentTeamStopReq {
    type Confirmation = MonitorAgentTeamStopConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// MONITOR_AGENT_TEAM_STOP_CONF: server has ended the team monitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorAgentTeamStopConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for MonitorAgentTeamStopConf {
    const DEF: &'static MessageDef = &tables::MONITOR_AGENT_TEAM_STOP_CONF;
    type View<'a> = views::MonitorAgentTeamStopConf;

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

impl From<views::MonitorAgentTeamStopConf> for MonitorAgentTeamStopConf {
    fn from(view: views::MonitorAgentTeamStopConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

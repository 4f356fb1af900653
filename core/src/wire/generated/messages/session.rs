// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// FAILURE_CONF: server's answer to any request that it refuses, sent instead of the proper confirmation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailureConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `Status`: status code that tells why the session is over.
    pub status: StatusCode,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for FailureConf {
    const DEF: &'static MessageDef = &tables::FAILURE_CONF;
    type View<'a> = views::FailureConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.status);
            });
        }
        w.texts(const { &[TextField::new(7, 255)] }, &[&self.text]);
        w.unknown(&self.unknown);
    }
}

impl From<views::FailureConf<'_>> for FailureConf {
    fn from(view: views::FailureConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            status: view.status,
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// FAILURE_EVENT: server reports a failure that no request caused, such as going off line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailureEvent {
    /// `Status`: status code that tells why the session is over.
    pub status: StatusCode,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for FailureEvent {
    const DEF: &'static MessageDef = &tables::FAILURE_EVENT;
    type View<'a> = views::FailureEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.status);
            });
        }
        w.texts(const { &[TextField::new(7, 255)] }, &[&self.text]);
        w.unknown(&self.unknown);
    }
}

impl From<views::FailureEvent<'_>> for FailureEvent {
    fn from(view: views::FailureEvent<'_>) -> Self {
        Self {
            status: view.status,
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// OPEN_REQ: client opens its session: version, services, masks and who it is; first message of all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `VersionNumber`: protocol version the client wants; decides how all later messages are laid out.
    pub version_number: u32,
    /// `IdleTimeout`: after how many seconds of client silence the server ends the session; 0xFFFFFFFF: no limit. `None` is the protocol's null value.
    pub idle_timeout: Option<u32>,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ServicesRequested`: bit mask: CTI services that the client would like.
    pub services_requested: Services,
    /// `CallMsgMask`: bit mask: call events the client wants to get.
    pub call_msg_mask: CallMsgMask,
    /// `AgentStateMask`: bit mask: agent states the client wants to hear of.
    pub agent_state_mask: AgentStateMask,
    /// `ConfigMsgMask`: bit mask: configuration events the client wants to get.
    pub config_msg_mask: ConfigMsgMask,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientPassword`: password that goes with ClientID; may be empty but not missing. At most 64 bytes.
    pub client_password: Option<Vec<u8>>,
    /// `ClientSignature`: text by which the client signs. At most 63 characters.
    pub client_signature: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `ApplicationPathID`: identifies the application path.
    pub application_path_id: Option<i32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for OpenReq {
    const DEF: &'static MessageDef = &tables::OPEN_REQ;
    type View<'a> = views::OpenReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<44>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.version_number);
                put_or_null(s, 8, self.idle_timeout, 0xffffffff);
                put_or_null(s, 12, self.peripheral_id, 0xffffffff);
                put(s, 16, self.services_requested);
                put(s, 20, self.call_msg_mask);
                put(s, 24, self.agent_state_mask);
                put(s, 28, self.config_msg_mask);
            });
        }
        w.texts(const { &[TextField::new(1, 64)] }, &[&self.client_id]);
        {
            if let Some(x) = &self.client_password {
                w.bytes(2, x, 64);
            }
        }
        w.texts(
            const {
                &[
                    TextField::new(3, 64),
                    TextField::new(4, 16),
                    TextField::new(5, 12),
                    TextField::new(6, 64),
                ]
            },
            &[
                &self.client_signature,
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        {
            if let Some(x) = &self.application_path_id {
                w.scalar(97, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::OpenReq<'_>> for OpenReq {
    fn from(view: views::OpenReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            version_number: view.version_number,
            idle_timeout: view.idle_timeout,
            peripheral_id: view.peripheral_id,
            services_requested: view.services_requested,
            call_msg_mask: view.call_msg_mask,
            agent_state_mask: view.agent_state_mask,
            config_msg_mask: view.config_msg_mask,
            client_id: view.client_id.map(|x| x.to_string()),
            client_password: view.client_password.map(|x| x.to_vec()),
            client_signature: view.client_signature.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            application_path_id: view.application_path_id,
            unknown: view.unknown.into(),
        }
    }
}

impl Request for OpenReq {
    type Confirmation = OpenConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// OPEN_CONF: server grants the session and says what it allows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ServicesGranted`: bit mask: services that the server lets the session have.
    pub services_granted: Services,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PGStatus`: state of the peripheral gateway; any value but zero means that CTI does not work normally.
    pub pg_status: PgStatusCode,
    /// `ICMCentralControllerTime`: date and time at the central controller.
    pub icm_central_controller_time: u32,
    /// `PeripheralOnline`: whether the agent's peripheral is online; without Client Events, whether all of them are.
    pub peripheral_online: bool,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `AgentState`: state of the agent as a whole.
    pub agent_state: AgentState,
    /// `DepartmentID`: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// `SessionType`: side the session is with: 0 unknown, 1 active, 2 standby. Since version 24.
    pub session_type: SessionType,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `NumPeripherals`: number of FltPeripheralID and MultilineAgentControl pairs; 0 outside CCE or with PeripheralID given. Since version 14.
    pub num_peripherals: Option<u16>,
    /// `NumPeripherals`: FltPeripheralID, MultilineAgentControl.
    pub peripherals: Vec<OpenPeripheral>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for OpenConf {
    const DEF: &'static MessageDef = &tables::OPEN_CONF;
    type View<'a> = views::OpenConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<26>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.services_granted);
                put(s, 8, self.monitor_id);
                put(s, 12, self.pg_status);
                put(s, 16, self.icm_central_controller_time);
                put(s, 20, self.peripheral_online);
                put_or_null(s, 22, self.peripheral_type, 0xffff);
                put(s, 24, self.agent_state);
            });
        }
        if v >= 19 {
            w.fixed::<4>(|s| {
                put(s, 0, self.department_id);
            });
        }
        if v >= 24 {
            w.fixed::<2>(|s| {
                put(s, 0, self.session_type);
            });
        }
        w.texts(
            const { &[TextField::new(4, 16), TextField::new(5, 12), TextField::new(6, 64)] },
            &[&self.agent_extension, &self.agent_id, &self.agent_instrument],
        );
        if v >= 14 {
            if !self.peripherals.is_empty() {
                let count = w.count::<u16>(self.peripherals.len());
                w.scalar(228, count);
            } else if let Some(x) = self.num_peripherals {
                w.scalar(228, x);
            }
        }
        if v >= 14 {
            for entry in &self.peripherals {
                entry.write(w);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::OpenConf<'_>> for OpenConf {
    fn from(view: views::OpenConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            services_granted: view.services_granted,
            monitor_id: view.monitor_id,
            pg_status: view.pg_status,
            icm_central_controller_time: view.icm_central_controller_time,
            peripheral_online: view.peripheral_online,
            peripheral_type: view.peripheral_type,
            agent_state: view.agent_state,
            department_id: view.department_id,
            session_type: view.session_type,
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            num_peripherals: view.num_peripherals,
            peripherals: view.peripherals.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

/// HEARTBEAT_REQ: client shows that it is alive and checks that the server is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeartbeatReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for HeartbeatReq {
    const DEF: &'static MessageDef = &tables::HEARTBEAT_REQ;
    type View<'a> = views::HeartbeatReq;

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

impl From<views::HeartbeatReq> for HeartbeatReq {
    fn from(view: views::HeartbeatReq) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

impl Request for HeartbeatReq {
    type Confirmation = HeartbeatConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// HEARTBEAT_CONF: server answers a heartbeat at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeartbeatConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for HeartbeatConf {
    const DEF: &'static MessageDef = &tables::HEARTBEAT_CONF;
    type View<'a> = views::HeartbeatConf;

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

impl From<views::HeartbeatConf> for HeartbeatConf {
    fn from(view: views::HeartbeatConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// CLOSE_REQ: client ends its session and says why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloseReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `Status`: status code that tells why the session is over.
    pub status: StatusCode,
}

impl Body for CloseReq {
    const DEF: &'static MessageDef = &tables::CLOSE_REQ;
    type View<'a> = views::CloseReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.status);
            });
        }
    }
}

impl From<views::CloseReq> for CloseReq {
    fn from(view: views::CloseReq) -> Self {
        Self { invoke_id: view.invoke_id, status: view.status }
    }
}

impl Request for CloseReq {
    type Confirmation = CloseConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// CLOSE_CONF: server agrees to the end; the client then closes the connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloseConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for CloseConf {
    const DEF: &'static MessageDef = &tables::CLOSE_CONF;
    type View<'a> = views::CloseConf;

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

impl From<views::CloseConf> for CloseConf {
    fn from(view: views::CloseConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

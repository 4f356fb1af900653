// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// CLIENT_SESSION_OPENED_EVENT: server tells a client monitor client of a session of another client, new or open already.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientSessionOpenedEvent {
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ServicesGranted`: bit mask: services that the server lets the session have.
    pub services_granted: Services,
    /// `CallMsgMask`: bit mask: call events the client wants to get.
    pub call_msg_mask: CallMsgMask,
    /// `AgentStateMask`: bit mask: agent states the client wants to hear of.
    pub agent_state_mask: AgentStateMask,
    /// `ClientPort`: TCP port from which the client is connected.
    pub client_port: u32,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientSignature`: text by which the client signs. At most 63 characters.
    pub client_signature: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ClientSessionOpenedEvent {
    const DEF: &'static MessageDef = &tables::CLIENT_SESSION_OPENED_EVENT;
    type View<'a> = views::ClientSessionOpenedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<24>(|s| {
                put(s, 0, self.session_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.services_granted);
                put(s, 12, self.call_msg_mask);
                put(s, 16, self.agent_state_mask);
                put(s, 20, self.client_port);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(1, 64),
                        TextField::new(3, 64),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(1, 64),
                        TextField::new(3, 64),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            },
            &[
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.client_id,
                &self.client_signature,
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ClientSessionOpenedEvent<'_>> for ClientSessionOpenedEvent {
    fn from(view: views::ClientSessionOpenedEvent<'_>) -> Self {
        Self {
            session_id: view.session_id,
            peripheral_id: view.peripheral_id,
            services_granted: view.services_granted,
            call_msg_mask: view.call_msg_mask,
            agent_state_mask: view.agent_state_mask,
            client_port: view.client_port,
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            client_id: view.client_id.map(|x| x.to_string()),
            client_signature: view.client_signature.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// CLIENT_SESSION_CLOSED_EVENT: server tells a client monitor client that another client's session is over, and why.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientSessionClosedEvent {
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `Status`: status code that tells why the session is over.
    pub status: StatusCode,
    /// `ClientPort`: TCP port from which the client is connected.
    pub client_port: u32,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientSignature`: text by which the client signs. At most 63 characters.
    pub client_signature: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ClientSessionClosedEvent {
    const DEF: &'static MessageDef = &tables::CLIENT_SESSION_CLOSED_EVENT;
    type View<'a> = views::ClientSessionClosedEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.session_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.status);
                put(s, 12, self.client_port);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(1, 64),
                        TextField::new(3, 64),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(1, 64),
                        TextField::new(3, 64),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            },
            &[
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.client_id,
                &self.client_signature,
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ClientSessionClosedEvent<'_>> for ClientSessionClosedEvent {
    fn from(view: views::ClientSessionClosedEvent<'_>) -> Self {
        Self {
            session_id: view.session_id,
            peripheral_id: view.peripheral_id,
            status: view.status,
            client_port: view.client_port,
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            client_id: view.client_id.map(|x| x.to_string()),
            client_signature: view.client_signature.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// SESSION_MONITOR_START_REQ: client asks to watch the session of another client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionMonitorStartReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
}

impl Body for SessionMonitorStartReq {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_START_REQ;
    type View<'a> = views::SessionMonitorStartReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.session_id);
            });
        }
    }
}

impl From<views::SessionMonitorStartReq> for SessionMonitorStartReq {
    fn from(view: views::SessionMonitorStartReq) -> Self {
        Self { invoke_id: view.invoke_id, session_id: view.session_id }
    }
}

impl Request for SessionMonitorStartReq {
    type Confirmation = SessionMonitorStartConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SESSION_MONITOR_START_CONF: server has set up the session monitor and returns its id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionMonitorStartConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
}

impl Body for SessionMonitorStartConf {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_START_CONF;
    type View<'a> = views::SessionMonitorStartConf;

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

impl From<views::SessionMonitorStartConf> for SessionMonitorStartConf {
    fn from(view: views::SessionMonitorStartConf) -> Self {
        Self { invoke_id: view.invoke_id, monitor_id: view.monitor_id }
    }
}

/// SESSION_MONITOR_STOP_REQ: client asks to watch that session no longer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionMonitorStopReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
}

impl Body for SessionMonitorStopReq {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_STOP_REQ;
    type View<'a> = views::SessionMonitorStopReq;

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

impl From<views::SessionMonitorStopReq> for SessionMonitorStopReq {
    fn from(view: views::SessionMonitorStopReq) -> Self {
        Self { invoke_id: view.invoke_id, monitor_id: view.monitor_id }
    }
}

impl Request for SessionMonitorStopReq {
    type Confirmation = SessionMonitorStopConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SESSION_MONITOR_STOP_CONF: server has removed the session monitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionMonitorStopConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for SessionMonitorStopConf {
    const DEF: &'static MessageDef = &tables::SESSION_MONITOR_STOP_CONF;
    type View<'a> = views::SessionMonitorStopConf;

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

impl From<views::SessionMonitorStopConf> for SessionMonitorStopConf {
    fn from(view: views::SessionMonitorStopConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

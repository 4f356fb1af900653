// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// MONITOR_START_REQ: client asks for the events of one call or one device, chosen by masks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorStartReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `CallMsgMask`: bit mask: call events the client wants to get.
    pub call_msg_mask: CallMsgMask,
    /// `AgentStateMask`: bit mask: agent states the client wants to hear of.
    pub agent_state_mask: AgentStateMask,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `MonitoredDeviceType`: what type of id MonitoredDeviceID holds; DEVID_NONE when a call is monitored. `None` is the protocol's null value.
    pub monitored_device_type: Option<DeviceIdType>,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `MonitoredDeviceID`: device whose events are wanted. At most 63 characters.
    pub monitored_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for MonitorStartReq {
    const DEF: &'static MessageDef = &tables::MONITOR_START_REQ;
    type View<'a> = views::MonitorStartReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<24>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0x0);
                put(s, 12, self.call_msg_mask);
                put(s, 16, self.agent_state_mask);
                put_or_null(s, 20, self.connection_device_id_type, 0xffff);
                put_or_null(s, 22, self.monitored_device_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(25, 64), TextField::new(76, 64)] },
            &[&self.connection_device_id, &self.monitored_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::MonitorStartReq<'_>> for MonitorStartReq {
    fn from(view: views::MonitorStartReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            call_msg_mask: view.call_msg_mask,
            agent_state_mask: view.agent_state_mask,
            connection_device_id_type: view.connection_device_id_type,
            monitored_device_type: view.monitored_device_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            monitored_device_id: view.monitored_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for MonitorStartReq {
    type Confirmation = MonitorStartConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl MonitorStartReq {
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

/// MONITOR_START_CONF: server has set up the monitor and returns its id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorStartConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
}

impl Body for MonitorStartConf {
    const DEF: &'static MessageDef = &tables::MONITOR_START_CONF;
    type View<'a> = views::MonitorStartConf;

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

impl From<views::MonitorStartConf> for MonitorStartConf {
    fn from(view: views::MonitorStartConf) -> Self {
        Self { invoke_id: view.invoke_id, monitor_id: view.monitor_id }
    }
}

/// MONITOR_STOP_REQ: client asks to end a call or device monitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorStopReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
}

impl Body for MonitorStopReq {
    const DEF: &'static MessageDef = &tables::MONITOR_STOP_REQ;
    type View<'a> = views::MonitorStopReq;

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

impl From<views::MonitorStopReq> for MonitorStopReq {
    fn from(view: views::MonitorStopReq) -> Self {
        Self { invoke_id: view.invoke_id, monitor_id: view.monitor_id }
    }
}

impl Request for MonitorStopReq {
    type Confirmation = MonitorStopConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// MONITOR_STOP_CONF: server has removed the monitor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MonitorStopConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for MonitorStopConf {
    const DEF: &'static MessageDef = &tables::MONITOR_STOP_CONF;
    type View<'a> = views::MonitorStopConf;

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

impl From<views::MonitorStopConf> for MonitorStopConf {
    fn from(view: views::MonitorStopConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// CHANGE_MONITOR_MASK_REQ: client gives a call or device monitor new event masks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMonitorMaskReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `CallMsgMask`: bit mask: call events the client wants to get.
    pub call_msg_mask: CallMsgMask,
    /// `AgentStateMask`: bit mask: agent states the client wants to hear of.
    pub agent_state_mask: AgentStateMask,
}

impl Body for ChangeMonitorMaskReq {
    const DEF: &'static MessageDef = &tables::CHANGE_MONITOR_MASK_REQ;
    type View<'a> = views::ChangeMonitorMaskReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.monitor_id);
                put(s, 8, self.call_msg_mask);
                put(s, 12, self.agent_state_mask);
            });
        }
    }
}

impl From<views::ChangeMonitorMaskReq> for ChangeMonitorMaskReq {
    fn from(view: views::ChangeMonitorMaskReq) -> Self {
        Self {
            invoke_id: view.invoke_id,
            monitor_id: view.monitor_id,
            call_msg_mask: view.call_msg_mask,
            agent_state_mask: view.agent_state_mask,
        }
    }
}

impl Request for ChangeMonitorMaskReq {
    type Confirmation = ChangeMonitorMaskConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// CHANGE_MONITOR_MASK_CONF: server has put the new masks in force.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMonitorMaskConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ChangeMonitorMaskConf {
    const DEF: &'static MessageDef = &tables::CHANGE_MONITOR_MASK_CONF;
    type View<'a> = views::ChangeMonitorMaskConf;

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

impl From<views::ChangeMonitorMaskConf> for ChangeMonitorMaskConf {
    fn from(view: views::ChangeMonitorMaskConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// REGISTER_SERVICE_REQ: server application offers a service to the clients of the CTI server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterServiceReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ServerMode`: rule for the choice among several servers.
    pub server_mode: ServerMode,
    /// `ServiceName`: what the offered service is called, Cisco:CallRecording for one. At most 63 characters.
    pub service_name: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for RegisterServiceReq {
    const DEF: &'static MessageDef = &tables::REGISTER_SERVICE_REQ;
    type View<'a> = views::RegisterServiceReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<6>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.server_mode);
            });
        }
        w.texts(const { &[TextField::new(94, 64)] }, &[&self.service_name]);
        w.unknown(&self.unknown);
    }
}

impl From<views::RegisterServiceReq<'_>> for RegisterServiceReq {
    fn from(view: views::RegisterServiceReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            server_mode: view.server_mode,
            service_name: view.service_name.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for RegisterServiceReq {
    type Confirmation = RegisterServiceConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// REGISTER_SERVICE_CONF: server has registered the service and returns its id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterServiceConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `RegisteredServiceID`: identifies a service registration.
    pub registered_service_id: u32,
}

impl Body for RegisterServiceConf {
    const DEF: &'static MessageDef = &tables::REGISTER_SERVICE_CONF;
    type View<'a> = views::RegisterServiceConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.registered_service_id);
            });
        }
    }
}

impl From<views::RegisterServiceConf> for RegisterServiceConf {
    fn from(view: views::RegisterServiceConf) -> Self {
        Self { invoke_id: view.invoke_id, registered_service_id: view.registered_service_id }
    }
}

/// UNREGISTER_SERVICE_REQ: server application takes its service back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnregisterServiceReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `RegisteredServiceID`: identifies a service registration.
    pub registered_service_id: u32,
}

impl Body for UnregisterServiceReq {
    const DEF: &'static MessageDef = &tables::UNREGISTER_SERVICE_REQ;
    type View<'a> = views::UnregisterServiceReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.registered_service_id);
            });
        }
    }
}

impl From<views::UnregisterServiceReq> for UnregisterServiceReq {
    fn from(view: views::UnregisterServiceReq) -> Self {
        Self { invoke_id: view.invoke_id, registered_service_id: view.registered_service_id }
    }
}

impl Request for UnregisterServiceReq {
    type Confirmation = UnregisterServiceConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// UNREGISTER_SERVICE_CONF: server no longer has the service registered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnregisterServiceConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for UnregisterServiceConf {
    const DEF: &'static MessageDef = &tables::UNREGISTER_SERVICE_CONF;
    type View<'a> = views::UnregisterServiceConf;

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

impl From<views::UnregisterServiceConf> for UnregisterServiceConf {
    fn from(view: views::UnregisterServiceConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

//! Puts the centre back: no calls at the agents' phones, and nobody signed in there.

use super::link::{Link, Received};
use super::Options;
use crate::messages::{
    ClearConnectionReq, DeviceCall, OpenConf, OpenReq, SetAgentStateReq, SnapshotDeviceConf,
    SnapshotDeviceReq,
};
use crate::transport::Connector;
use crate::wire::{Body, Version};
use crate::{AgentState, DeviceIdType, ForcedFlag, Services};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

/// A session that may control every agent, by which the centre is tidied up.
#[derive(Debug)]
pub(super) struct Janitor {
    address: SocketAddr,
    connector: Connector,
    time: Duration,
    link: Option<Link>,
}

impl Janitor {
    pub fn new(address: SocketAddr, options: &Options) -> Janitor {
        let seconds = (5.0 * options.patience).clamp(0.001, 86_400.0);
        let connector = options.connector.clone();
        Janitor { address, connector, time: Duration::from_secs_f64(seconds), link: None }
    }

    /// Ends the calls of these agents and signs them out. A server that does not let a client do
    /// so shows it in the next dialogue.
    pub fn tidy(&mut self, agents: impl Iterator<Item = u32> + Clone) {
        if self.link.as_ref().is_none_or(|link| link.gone.is_some()) {
            self.link = self.open();
        }
        for agent in agents.clone() {
            self.end_calls(agent);
        }
        for agent in agents {
            self.sign_out(agent);
        }
    }

    fn open(&self) -> Option<Link> {
        let mut link =
            Link::connect(&self.connector, &self.address.to_string(), Version::NEWEST).ok()?;
        let request = OpenReq {
            invoke_id: link.next_invoke_id(),
            version_number: Version::NEWEST.number().into(),
            services_requested: Services::ALL_EVENTS | Services::CLIENT_CONTROL,
            client_id: Some("conformance".into()),
            client_password: Some(Vec::new()),
            ..OpenReq::default()
        };
        let answer = ask(&mut link, &request, request.invoke_id, self.time)?;
        (answer.message_type == OpenConf::DEF.number).then_some(link)
    }

    fn end_calls(&mut self, agent: u32) {
        let Some(link) = &mut self.link else { return };
        let request = SnapshotDeviceReq {
            invoke_id: link.next_invoke_id(),
            peripheral_id: Some(5000),
            snapshot_device_type: Some(DeviceIdType::AGENT_DEVICE),
            agent_instrument: Some((agent + 2000).to_string()),
            ..SnapshotDeviceReq::default()
        };
        let answer = ask(link, &request, request.invoke_id, self.time);
        let conf = answer
            .filter(|answer| answer.message_type == SnapshotDeviceConf::DEF.number)
            .and_then(|answer| SnapshotDeviceConf::decode(Version::NEWEST, &answer.body).ok());
        for call in conf.into_iter().flat_map(|conf| conf.calls) {
            self.clear(call);
        }
    }

    fn clear(&mut self, call: DeviceCall) {
        let Some(link) = &mut self.link else { return };
        let request = ClearConnectionReq {
            invoke_id: link.next_invoke_id(),
            peripheral_id: Some(5000),
            connection_call_id: call.call_connection_call_id,
            connection_device_id_type: call.call_connection_device_id_type,
            connection_device_id: call.call_connection_device_id,
            ..ClearConnectionReq::default()
        };
        ask(link, &request, request.invoke_id, self.time);
    }

    fn sign_out(&mut self, agent: u32) {
        let Some(link) = &mut self.link else { return };
        let request = SetAgentStateReq {
            invoke_id: link.next_invoke_id(),
            peripheral_id: Some(5000),
            agent_state: AgentState::LOGOUT,
            event_reason_code: 1,
            forced_flag: ForcedFlag::TRUE,
            agent_id: Some(agent.to_string()),
            agent_password: Some(agent.to_string()),
            agent_instrument: Some((agent + 2000).to_string()),
            ..SetAgentStateReq::default()
        };
        // An agent who is out already, as most are, is refused. So is one at another phone.
        let refused = ask(link, &request, request.invoke_id, self.time)
            .is_some_and(|answer| answer.message_type == crate::messages::FailureConf::DEF.number);
        if refused {
            let request = SetAgentStateReq {
                invoke_id: link.next_invoke_id(),
                agent_instrument: None,
                ..request
            };
            ask(link, &request, request.invoke_id, self.time);
        }
    }
}

/// Sends a request and gives its answer, if one comes in time.
fn ask(link: &mut Link, request: &impl Body, id: u32, time: Duration) -> Option<Received> {
    let deadline = Instant::now() + time;
    let mut bytes = Vec::new();
    request.encode(link.version, &mut bytes).ok()?;
    link.send(&bytes);
    loop {
        // Nothing else that comes here is of any matter.
        for received in std::mem::take(&mut link.unread) {
            let def = crate::wire::def::MessageDef::of(received.message_type);
            let is_conf = def.is_some_and(|def| def.kind == crate::wire::def::Kind::Conf);
            if is_conf && received.body.get(..4) == Some(&id.to_be_bytes()) {
                return Some(received);
            }
        }
        let came = link.receive(deadline);
        if !came && (link.gone.is_some() || Instant::now() >= deadline) {
            return None;
        }
    }
}

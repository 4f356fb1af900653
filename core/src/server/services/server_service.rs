//! Server Service: applications that serve requests of other clients. So far there is one service
//! that they may offer, the recording of calls.

use super::super::hub::{Hub, SessionId};
use super::assistance;
use super::client_monitor::address_fields;
use crate::messages::*;
use crate::peripheral::{DeviceName, Peripheral};
use crate::{Message, ServerMode, Services, StatusCode};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Instant;

/// ServiceName of the one service that the guide knows.
const CALL_RECORDING: &str = "Cisco:CallRecording";
/// The guide's E_CTI_NO_SERVER_FOR_REQUEST. No guide prints its number; this code says the same.
const NO_SERVER_FOR_REQUEST: StatusCode = StatusCode::FUNCTION_NOT_AVAILABLE;
/// SessionID of START_RECORDING_CONF: the request to stop is to come to the same server.
const THIS_SERVER: u32 = u32::MAX;
/// SessionID of STOP_RECORDING_REQ: any registered server will do.
const ANY_SERVER: u32 = 0;
/// Requests of one client that may wait for servers at a time, and of all clients.
const MAX_OF_CLIENT: usize = 100;
const MAX_FORWARDED: usize = 10_000;

/// The registered servers, and the requests that they have not answered yet.
#[derive(Debug, Default)]
pub struct Servers {
    /// ServerMode of those that are registered.
    mode: ServerMode,
    /// The one that has waited longest for a request first.
    registered: VecDeque<Registration>,
    last_registration: u32,
    /// By the InvokeID that the servers got.
    forwarded: BTreeMap<u32, Forwarded>,
    deadlines: BTreeSet<(Instant, u32)>,
    last_invoke_id: u32,
}

#[derive(Clone, Copy, Debug)]
struct Registration {
    /// RegisteredServiceID.
    id: u32,
    session: SessionId,
}

/// A client's request on its way.
#[derive(Debug)]
struct Forwarded {
    client: SessionId,
    /// The client's own InvokeID.
    invoke_id: u32,
    /// Type of the confirmation.
    confirmation: Option<u32>,
    /// Servers that have not answered.
    servers: Vec<SessionId>,
    /// The client has got an answer. In parallel mode more may come.
    answered: bool,
    deadline: Instant,
}

impl Servers {
    /// When the next request has waited long enough.
    pub fn deadline(&self) -> Option<Instant> {
        self.deadlines.first().map(|(at, _)| *at)
    }

    /// Who gets a request that names that SessionID, or none.
    fn choose(&mut self, session: SessionId) -> Vec<SessionId> {
        if session != ANY_SERVER {
            let known = self.registered.iter().any(|server| server.session == session);
            return known.then_some(session).into_iter().collect();
        }
        if self.mode == ServerMode::PARALLEL {
            return self.registered.iter().map(|server| server.session).collect();
        }
        // Who is asked now waits from now on: that is the whole of round-robin.
        self.registered.rotate_left(1.min(self.registered.len()));
        self.registered.back().map(|server| server.session).into_iter().collect()
    }

    fn check_room(&self, client: SessionId) -> Result<(), StatusCode> {
        let own = self.forwarded.values().filter(|waiting| waiting.client == client).count();
        match own < MAX_OF_CLIENT && self.forwarded.len() < MAX_FORWARDED {
            true => Ok(()),
            false => Err(StatusCode::UNSPECIFIED_FAILURE),
        }
    }

    /// An InvokeID that no request on its way has.
    fn next_invoke_id(&mut self) -> u32 {
        loop {
            self.last_invoke_id = self.last_invoke_id.wrapping_add(1);
            if !self.forwarded.contains_key(&self.last_invoke_id) {
                return self.last_invoke_id;
            }
        }
    }

    fn insert(&mut self, invoke_id: u32, request: Forwarded) {
        self.deadlines.insert((request.deadline, invoke_id));
        self.forwarded.insert(invoke_id, request);
    }

    fn remove(&mut self, invoke_id: u32) -> Option<Forwarded> {
        let request = self.forwarded.remove(&invoke_id)?;
        self.deadlines.remove(&(request.deadline, invoke_id));
        Some(request)
    }

    /// A server answers, or is gone. The request, and whether it waits for nobody else.
    fn settle(&mut self, invoke_id: u32, server: SessionId) -> Option<(&mut Forwarded, bool)> {
        let request = self.forwarded.get_mut(&invoke_id)?;
        let place = request.servers.iter().position(|waiting| *waiting == server)?;
        request.servers.swap_remove(place);
        let over = request.servers.is_empty();
        Some((request, over))
    }
}

/// Sessions of the recording servers: they get EMERGENCY_CALL_EVENT too.
pub fn recording_servers<P: Peripheral>(hub: &Hub<P>) -> Vec<SessionId> {
    hub.servers.registered.iter().map(|server| server.session).collect()
}

/// Answers a request of the service.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, request: &Message) {
    let done: Result<Message, StatusCode> = match request {
        Message::RegisterServiceReq(request) => {
            register(&mut hub.servers, id, request).map(|registered_service_id| {
                RegisterServiceConf { invoke_id, registered_service_id }.into()
            })
        }
        Message::UnregisterServiceReq(request) => unregister(&mut hub.servers, id, request)
            .map(|()| UnregisterServiceConf { invoke_id }.into()),
        _ => Err(StatusCode::FUNCTION_NOT_AVAILABLE),
    };
    match done {
        Ok(conf) => hub.send(id, &conf),
        Err(status) => hub.fail(id, invoke_id, status),
    }
}

fn register(
    servers: &mut Servers,
    session: SessionId,
    request: &RegisterServiceReq,
) -> Result<u32, StatusCode> {
    let mode = request.server_mode;
    if request.service_name.as_deref() != Some(CALL_RECORDING) {
        return Err(StatusCode::INVALID_SERVICE);
    }
    if mode.name().is_none() {
        return Err(StatusCode::UNSPECIFIED_FAILURE);
    }
    let first = servers.registered.is_empty();
    if !first && (mode == ServerMode::EXCLUSIVE || mode != servers.mode) {
        return Err(NO_SERVER_FOR_REQUEST);
    }
    // A second registration of one session would only double its requests.
    if let Some(known) = servers.registered.iter().find(|server| server.session == session) {
        return Ok(known.id);
    }
    servers.mode = mode;
    servers.last_registration = servers.last_registration.wrapping_add(1).max(1);
    let id = servers.last_registration;
    // It has waited shorter than all others.
    servers.registered.push_back(Registration { id, session });
    Ok(id)
}

/// What was forwarded to the server before may still be answered.
fn unregister(
    servers: &mut Servers,
    session: SessionId,
    request: &UnregisterServiceReq,
) -> Result<(), StatusCode> {
    let before = servers.registered.len();
    let id = request.registered_service_id;
    servers.registered.retain(|server| server.session != session || server.id != id);
    match servers.registered.len() < before {
        true => Ok(()),
        false => Err(StatusCode::INVALID_SERVICE),
    }
}

/// START_RECORDING_REQ or STOP_RECORDING_REQ of a client; `false` where it is another request.
pub fn forward<P: Peripheral>(
    hub: &mut Hub<P>,
    id: SessionId,
    invoke_id: u32,
    request: &Message,
    now: Instant,
) -> bool {
    let mut copy = request.clone();
    let checked = match &mut copy {
        Message::StartRecordingReq(request) => check_start(hub, id, request),
        Message::StopRecordingReq(request) => check_stop(hub, id, request),
        _ => return false,
    };
    let name = agent_named(&copy);
    if checked.is_ok() && is_for_peripheral(hub, &name) {
        assistance::answer_by_peripheral(hub, id, invoke_id, &name, &copy);
        return true;
    }
    let sent = checked.and_then(|session| pass_on(hub, id, invoke_id, session, copy, now));
    if let Err(status) = sent {
        hub.fail(id, invoke_id, status);
    }
    true
}

/// The agent whom the request names.
fn agent_named(request: &Message) -> DeviceName<'_> {
    let [extension, agent_id, instrument] = match request {
        Message::StartRecordingReq(m) => [&m.agent_extension, &m.agent_id, &m.agent_instrument],
        Message::StopRecordingReq(m) => [&m.agent_extension, &m.agent_id, &m.agent_instrument],
        _ => [&None; 3],
    };
    DeviceName {
        extension: extension.as_deref(),
        agent_id: agent_id.as_deref(),
        instrument: instrument.as_deref(),
    }
}

/// RecordingMode: the recordings of that agent are the switch's business.
fn is_for_peripheral<P: Peripheral>(hub: &Hub<P>, name: &DeviceName<'_>) -> bool {
    let agent = hub.peripheral.find_device(name).ok().and_then(|device| device.agent_id);
    agent.is_some_and(|agent_id| hub.peripheral.has_recording_mode(&agent_id))
}

/// The checks that both requests need, and ClientID and agent filled in. They differ in type only.
macro_rules! check_recording {
    ($hub:expr, $id:expr, $request:expr) => {{
        if $request.direction.name().is_none() {
            return Err(StatusCode::INVALID_RTP_DIRECTION);
        }
        if $request.connection_device_id_type.is_some_and(|kind| kind.name().is_none()) {
            return Err(StatusCode::INVALID_CONNECTION_ID_TYPE);
        }
        let name = DeviceName {
            extension: $request.agent_extension.as_deref(),
            agent_id: $request.agent_id.as_deref(),
            instrument: $request.agent_instrument.as_deref(),
        };
        check_agent($hub, $id, $request.peripheral_id, &name)?;
        if let Some(own) = own_agent($hub, $id, &name) {
            $request.agent_extension = Some(own.extension);
            $request.agent_id = own.agent_id;
            $request.agent_instrument = Some(own.instrument);
        }
        $request.client_id = $hub.granted($id).map(|open| open.client_id.clone());
    }};
}

fn check_start<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    request: &mut StartRecordingReq,
) -> Result<SessionId, StatusCode> {
    if request.rtp_type.name().is_none() {
        return Err(StatusCode::INVALID_RTP_TYPE);
    }
    check_recording!(hub, id, request);
    Ok(ANY_SERVER)
}

fn check_stop<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    request: &mut StopRecordingReq,
) -> Result<SessionId, StatusCode> {
    check_recording!(hub, id, request);
    Ok(request.session_id)
}

/// A bridge has to name the agent; whoever names one has to name one that is.
fn check_agent<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    peripheral_id: Option<u32>,
    name: &DeviceName<'_>,
) -> Result<(), StatusCode> {
    let peripherals = hub.peripheral.peripherals();
    if peripheral_id.is_some_and(|id| !peripherals.iter().any(|known| known.id == id)) {
        return Err(StatusCode::INVALID_PERIPHERAL_ID);
    }
    let bridge = Services::ALL_EVENTS | Services::PERIPHERAL_MONITOR;
    let is_bridge = hub.granted(id).is_some_and(|open| open.services.intersects(bridge));
    match is_bridge || names_agent(name) {
        true => hub.peripheral.find_device(name).map(|_| ()),
        false => Ok(()),
    }
}

fn names_agent(name: &DeviceName<'_>) -> bool {
    name.extension.or(name.agent_id).or(name.instrument).is_some()
}

/// The agent of a Client Events session that names none: the server could not know whom it means.
fn own_agent<P: Peripheral>(
    hub: &Hub<P>,
    id: SessionId,
    name: &DeviceName<'_>,
) -> Option<crate::peripheral::Device> {
    (!names_agent(name)).then(|| hub.device(id)).flatten()
}

/// Sends the request on under an InvokeID of this server's own.
fn pass_on<P: Peripheral>(
    hub: &mut Hub<P>,
    client: SessionId,
    invoke_id: u32,
    session: SessionId,
    mut copy: Message,
    now: Instant,
) -> Result<(), StatusCode> {
    hub.servers.check_room(client)?;
    let mut servers = hub.servers.choose(session);
    let own = hub.servers.next_invoke_id();
    let confirmation = copy.def().and_then(|def| def.confirmation);
    copy.set_invoke_id(own);
    servers.retain(|server| send_with_address(hub, *server, client, &mut copy));
    if servers.is_empty() {
        return Err(NO_SERVER_FOR_REQUEST);
    }
    let deadline = now.checked_add(hub.answer_timeout()).unwrap_or(now);
    let answered = false;
    hub.servers
        .insert(own, Forwarded { client, invoke_id, confirmation, servers, answered, deadline });
    Ok(())
}

/// Sends a copy with the address of the other end in the fields that the version has for it;
/// whether it could be sent.
fn send_with_address<P: Peripheral>(
    hub: &mut Hub<P>,
    to: SessionId,
    other_end: SessionId,
    copy: &mut Message,
) -> bool {
    let Some(address) = hub.sessions.get(&other_end).map(|entry| entry.address) else {
        return false;
    };
    let Some(entry) = hub.sessions.get_mut(&to).filter(|entry| entry.open.is_some()) else {
        return false;
    };
    let (v4, v6) = address_fields(address, entry.session.version());
    let (to_v4, to_v6) = match copy {
        Message::StartRecordingReq(m) => (&mut m.client_address, &mut m.client_address_ipv6),
        Message::StopRecordingReq(m) => (&mut m.client_address, &mut m.client_address_ipv6),
        Message::StartRecordingConf(m) => (&mut m.client_address, &mut m.client_address_ipv6),
        Message::StopRecordingConf(m) => (&mut m.client_address, &mut m.client_address_ipv6),
        _ => return false,
    };
    (*to_v4, *to_v6) = (Some(v4), v6);
    let sent = entry.session.send(copy).is_ok();
    hub.dirty.insert(to);
    sent
}

/// A client's answer to a request that was forwarded to it; `false` where it answers nothing that
/// this server asks. One that nobody waits for any more is dropped: answers are not answered.
pub fn answer<P: Peripheral>(hub: &mut Hub<P>, server: SessionId, message: &Message) -> bool {
    let invoke_id = match message {
        Message::StartRecordingConf(conf) => conf.invoke_id,
        Message::StopRecordingConf(conf) => conf.invoke_id,
        Message::FailureConf(conf) => conf.invoke_id,
        Message::ControlFailureConf(conf) => conf.invoke_id,
        _ => return false,
    };
    let failed = matches!(message, Message::FailureConf(_) | Message::ControlFailureConf(_));
    let number = message.def().map(|def| def.number);
    let expected = hub.servers.forwarded.get(&invoke_id).map(|waiting| waiting.confirmation);
    if expected.is_none_or(|expected| !failed && number != expected) {
        return true;
    }
    let Some((request, over)) = hub.servers.settle(invoke_id, server) else { return true };
    request.answered = true;
    let (client, own_id) = (request.client, request.invoke_id);
    if over {
        hub.servers.remove(invoke_id);
    }
    bring_back(hub, server, client, own_id, message.clone());
    true
}

/// Gives the client the answer, under the client's own InvokeID.
fn bring_back<P: Peripheral>(
    hub: &mut Hub<P>,
    server: SessionId,
    client: SessionId,
    invoke_id: u32,
    mut conf: Message,
) {
    conf.set_invoke_id(invoke_id);
    let server_id = hub.granted(server).map(|open| open.client_id.clone());
    match &mut conf {
        Message::StartRecordingConf(conf) => {
            conf.client_id = server_id;
            if conf.session_id == THIS_SERVER {
                conf.session_id = server;
            }
        }
        Message::StopRecordingConf(conf) => conf.client_id = server_id,
        failure => return hub.send(client, failure),
    }
    if !send_with_address(hub, client, server, &mut conf) {
        hub.fail(client, invoke_id, StatusCode::UNSPECIFIED_FAILURE);
    }
}

/// A session is over: it serves nobody any more, and asks nothing any more.
pub fn ended<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    hub.servers.registered.retain(|server| server.session != id);
    let ids = hub.servers.forwarded.keys().copied().collect::<Vec<_>>();
    for invoke_id in ids {
        if hub.servers.forwarded.get(&invoke_id).is_some_and(|request| request.client == id) {
            hub.servers.remove(invoke_id);
        } else if let Some((_, true)) = hub.servers.settle(invoke_id, id) {
            give_up(hub, invoke_id, NO_SERVER_FOR_REQUEST);
        }
    }
}

/// Requests that have waited too long are over.
pub fn on_time<P: Peripheral>(hub: &mut Hub<P>, now: Instant) {
    while let Some(&(at, invoke_id)) = hub.servers.deadlines.first() {
        if at > now {
            return;
        }
        give_up(hub, invoke_id, StatusCode::TIMEOUT);
    }
}

/// No more answers come. Where one has come already there is nothing to tell.
fn give_up<P: Peripheral>(hub: &mut Hub<P>, invoke_id: u32, status: StatusCode) {
    if let Some(request) = hub.servers.remove(invoke_id).filter(|request| !request.answered) {
        hub.fail(request.client, request.invoke_id, status);
    }
}

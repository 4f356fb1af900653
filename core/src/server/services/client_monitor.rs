//! Client Monitor: hearing of other sessions, and watching them.

use super::super::hub::{Entry, Granted, Hub, SessionId, Watch};
use crate::messages::*;
use crate::peripheral::Peripheral;
use crate::{Message, Services, StatusCode, Version};
use std::net::{IpAddr, SocketAddr};

/// Tells watchers of a new session, and a new watcher of the sessions that are there.
pub fn opened<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    for watcher in watchers(hub, id) {
        tell_opened(hub, watcher, id);
    }
    if hub.granted(id).is_some_and(|open| open.has(Services::CLIENT_MONITOR)) {
        for other in hub.index.open().iter().copied().filter(|o| *o != id).collect::<Vec<_>>() {
            tell_opened(hub, id, other);
        }
    }
}

/// Tells watchers that a session is over; its monitors and those on it are over too.
pub fn ended<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, open: &Granted, status: StatusCode) {
    hub.watched.remove(&id);
    if open.has(Services::CLIENT_MONITOR) {
        hub.watched.retain(|_, watches| {
            watches.retain(|watch| watch.watcher != id);
            !watches.is_empty()
        });
    }
    let Some(address) = hub.sessions.get(&id).map(|entry| entry.address) else { return };
    if !hub.is_active(id) {
        // The sessions of a standby are no business of the active side's watchers.
        return;
    }
    for watcher in watchers(hub, id) {
        let Some(version) = version(hub, watcher) else { continue };
        let (client_address, client_address_ipv6) = address_fields(address, version);
        let who = &open.identity;
        let event = ClientSessionClosedEvent {
            session_id: id,
            peripheral_id: who.peripheral_id,
            status,
            client_port: address.port().into(),
            client_address: Some(client_address),
            client_address_ipv6,
            client_id: Some(open.client_id.clone()),
            client_signature: Some(who.signature.clone().unwrap_or_default()),
            agent_extension: who.agent_extension.clone(),
            agent_id: who.agent_id.clone(),
            agent_instrument: who.agent_instrument.clone(),
            ..ClientSessionClosedEvent::default()
        };
        hub.send(watcher, &event.into());
    }
}

/// Sessions with the service, but for that one.
fn watchers<P: Peripheral>(hub: &Hub<P>, but: SessionId) -> Vec<SessionId> {
    hub.index.client_monitors().iter().copied().filter(|id| *id != but).collect()
}

fn version<P: Peripheral>(hub: &Hub<P>, id: SessionId) -> Option<Version> {
    hub.sessions.get(&id).map(|entry| entry.session.version())
}

fn tell_opened<P: Peripheral>(hub: &mut Hub<P>, watcher: SessionId, id: SessionId) {
    let Some(version) = version(hub, watcher) else { return };
    let Some(Entry { open: Some(open), address, .. }) = hub.sessions.get(&id) else { return };
    let (client_address, client_address_ipv6) = address_fields(*address, version);
    let who = &open.identity;
    let event = ClientSessionOpenedEvent {
        session_id: id,
        peripheral_id: who.peripheral_id,
        services_granted: open.services,
        call_msg_mask: open.masks.call,
        agent_state_mask: open.masks.agent,
        client_port: address.port().into(),
        client_address: Some(client_address),
        client_address_ipv6,
        client_id: Some(open.client_id.clone()),
        client_signature: Some(who.signature.clone().unwrap_or_default()),
        agent_extension: who.agent_extension.clone(),
        agent_id: who.agent_id.clone(),
        agent_instrument: who.agent_instrument.clone(),
        ..ClientSessionOpenedEvent::default()
    };
    hub.send(watcher, &event.into());
}

/// ClientAddress and ClientAddressIPV6: since version 19 the former has room for IPv6 too, before
/// version 14 there is no place for it.
pub fn address_fields(address: SocketAddr, version: Version) -> (String, Option<String>) {
    match address.ip().to_canonical() {
        IpAddr::V6(ip) if version.number() < 19 => {
            let own_field = (version.number() >= 14).then(|| ip.to_string());
            ("0.0.0.0".into(), own_field)
        }
        ip => (ip.to_string(), None),
    }
}

/// Answers a request of the service.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, invoke_id: u32, request: &Message) {
    let done: Result<Message, StatusCode> = match request {
        Message::SessionMonitorStartReq(request) => start(hub, id, request.session_id)
            .map(|monitor_id| SessionMonitorStartConf { invoke_id, monitor_id }.into()),
        Message::SessionMonitorStopReq(request) => {
            stop(hub, id, request.monitor_id).map(|()| SessionMonitorStopConf { invoke_id }.into())
        }
        _ => Err(StatusCode::FUNCTION_NOT_AVAILABLE),
    };
    match done {
        Ok(conf) => hub.send(id, &conf),
        Err(status) => hub.fail(id, invoke_id, status),
    }
}

fn start<P: Peripheral>(
    hub: &mut Hub<P>,
    watcher: SessionId,
    session: SessionId,
) -> Result<u32, StatusCode> {
    if session == watcher {
        return Err(StatusCode::SESSION_MONITOR_IS_CLIENTS);
    }
    if hub.granted(session).is_none() {
        return Err(StatusCode::CLIENT_NOT_FOUND);
    }
    let monitor_id = hub.next_monitor();
    let watches = hub.watched.entry(session).or_default();
    if watches.iter().any(|watch| watch.watcher == watcher) {
        return Err(StatusCode::SESSION_MONITOR_ALREADY_EXISTS);
    }
    watches.push(Watch { monitor_id, watcher });
    Ok(monitor_id)
}

fn stop<P: Peripheral>(
    hub: &mut Hub<P>,
    watcher: SessionId,
    monitor_id: u32,
) -> Result<(), StatusCode> {
    let mut found = false;
    hub.watched.retain(|_, watches| {
        watches.retain(|watch| {
            let this = watch.watcher == watcher && watch.monitor_id == monitor_id;
            found |= this;
            !this
        });
        !watches.is_empty()
    });
    if found {
        Ok(())
    } else {
        Err(StatusCode::INVALID_MONITORID)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ipv6_address_stands_where_the_version_has_room_for_it() {
        let fields = |address: &str, number| {
            address_fields(address.parse().unwrap(), Version::new(number).unwrap())
        };
        let six = || "2001:db8::1".to_string();
        assert_eq!(fields("[2001:db8::1]:1", 25), (six(), None));
        assert_eq!(fields("[2001:db8::1]:1", 18), ("0.0.0.0".into(), Some(six())));
        assert_eq!(fields("[2001:db8::1]:1", 13), ("0.0.0.0".into(), None));
        assert_eq!(fields("[::ffff:192.0.2.1]:1", 9), ("192.0.2.1".into(), None));
    }
}

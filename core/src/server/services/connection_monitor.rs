//! Connection Monitor: alarms when sessions that ask for it come and go.

use super::super::alarms::{AlarmClient, AlarmKind};
use super::super::hub::{Granted, Hub, SessionId};
use crate::peripheral::Peripheral;
use crate::session::{ServerEnd, ServerEndReason};
use crate::Services;

/// The alarm of a session that was opened.
pub fn opened<P: Peripheral>(hub: &mut Hub<P>, id: SessionId) {
    let client = hub.granted(id).and_then(|open| client(hub, id, open));
    if let Some(client) = client {
        hub.alarms.raise(hub.peripheral.time(), AlarmKind::SessionEstablished(client));
    }
}

/// The alarm of a session that is over: only CLOSE_REQ is the normal end.
pub fn ended<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, open: &Granted, end: ServerEnd) {
    if let Some(client) = client(hub, id, open) {
        let kind = match end.reason {
            ServerEndReason::ClosedByClient => AlarmKind::SessionClosed(client),
            _ => AlarmKind::SessionLost(client, end.status),
        };
        hub.alarms.raise(hub.peripheral.time(), kind);
    }
}

/// Who it is, where alarms were asked for.
fn client<P: Peripheral>(hub: &Hub<P>, id: SessionId, open: &Granted) -> Option<AlarmClient> {
    let entry = hub.sessions.get(&id).filter(|_| open.has(Services::CONNECTION_MONITOR))?;
    Some(AlarmClient {
        client_id: open.client_id.clone(),
        signature: open.identity.signature.clone().unwrap_or_default(),
        address: entry.address,
    })
}

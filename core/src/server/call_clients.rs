//! Which clients have to do with a call: CTIClientSignature and CTIClientTimestamp, and who asked
//! for a recording.

use super::hub::SessionId;
use crate::messages::{CtiClient, NetworkRecordingTargetInfoEvent, StartNetworkRecordingReq};
use crate::Message;
use std::collections::BTreeMap;

/// The most clients that a message lists.
const MAX_CLIENTS: usize = 16;
/// The most calls that are remembered; those with the lowest ids are forgotten first.
const MAX_CALLS: usize = 65_536;

/// The clients of each call, by ConnectionCallID.
#[derive(Debug, Default)]
pub struct CallClients(BTreeMap<u32, Clients>);

#[derive(Debug, Default)]
struct Clients {
    /// Who was sent BEGIN_CALL_EVENT, in that order.
    told: Vec<CtiClient>,
    /// Who asked for the recording of a connection, by its ConnectionDeviceID.
    recorders: Vec<(Option<String>, SessionId)>,
}

impl CallClients {
    /// The clients so far.
    pub fn of(&self, call: Option<u32>) -> Vec<CtiClient> {
        call.and_then(|call| self.0.get(&call)).map(|of| of.told.clone()).unwrap_or_default()
    }

    fn at(&mut self, call: u32) -> &mut Clients {
        if self.0.len() >= MAX_CALLS && !self.0.contains_key(&call) {
            self.0.pop_first();
        }
        self.0.entry(call).or_default()
    }

    /// A client was told of a call.
    pub fn add(&mut self, call: u32, signature: &str, time: u32) {
        let told = &mut self.at(call).told;
        let known = |client: &CtiClient| client.cti_client_signature.as_deref() == Some(signature);
        if told.len() < MAX_CLIENTS && !told.iter().any(known) {
            told.push(CtiClient {
                cti_client_signature: Some(signature.to_owned()),
                cti_client_timestamp: Some(time),
            });
        }
    }

    /// Writes the clients so far into the messages that list them.
    pub fn name_in(&mut self, message: &mut Message) {
        match message {
            Message::BeginCallEvent(event) => {
                event.cti_clients = self.of(event.connection_call_id);
            }
            Message::CallDataUpdateEvent(event) => {
                let (old, new) = (event.connection_call_id, event.new_connection_call_id);
                if let (Some(old), Some(new)) = (old, new.filter(|_| old != new)) {
                    self.renumber(old, new);
                }
                event.cti_clients = self.of(new.or(old));
            }
            _ => {}
        }
    }

    /// A call goes on under another id; the clients of both are those of the new one.
    fn renumber(&mut self, old: u32, new: u32) {
        let Some(clients) = self.0.get(&old).map(|of| of.told.clone()) else { return };
        for client in clients {
            let signature = client.cti_client_signature.unwrap_or_default();
            self.add(new, &signature, client.cti_client_timestamp.unwrap_or_default());
        }
    }

    /// A session's START_NETWORK_RECORDING_REQ was carried out.
    pub fn asked_for_recording(&mut self, session: SessionId, request: &StartNetworkRecordingReq) {
        let Some(call) = request.connection_call_id else { return };
        let recorders = &mut self.at(call).recorders;
        recorders.retain(|(device, _)| *device != request.connection_device_id);
        if recorders.len() < MAX_CLIENTS {
            recorders.push((request.connection_device_id.clone(), session));
        }
    }

    /// Who is to get NETWORK_RECORDING_TARGET_INFO_EVENT.
    pub fn initiator(&self, event: &NetworkRecordingTargetInfoEvent) -> Option<SessionId> {
        let recorders = &self.0.get(&event.connection_call_id?)?.recorders;
        let asked = recorders.iter().find(|(device, _)| *device == event.connection_device_id);
        asked.map(|(_, session)| *session)
    }

    /// A call is over.
    pub fn end_call(&mut self, call: u32) {
        self.0.remove(&call);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_lists_sixteen_clients_each_once_and_those_that_a_conference_brings() {
        let mut clients = CallClients::default();
        for number in 0..20 {
            clients.add(1, &format!("client {number}"), number);
            clients.add(1, "client 0", 99);
        }
        let listed = clients.of(Some(1));
        assert_eq!(listed.len(), 16);
        assert_eq!(listed[0].cti_client_timestamp, Some(0), "first tied to the call");
        clients.renumber(1, 2);
        assert_eq!(clients.of(Some(2)), listed);
        clients.end_call(1);
        assert!(clients.of(Some(1)).is_empty());
    }

    #[test]
    fn only_so_many_calls_are_remembered() {
        let mut clients = CallClients::default();
        for call in 0..=MAX_CALLS as u32 {
            clients.add(call, "client", 0);
        }
        assert!(clients.of(Some(0)).is_empty());
        assert_eq!(clients.of(Some(MAX_CALLS as u32)).len(), 1);
    }
}

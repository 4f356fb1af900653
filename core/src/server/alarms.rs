//! Alarms: what the product would log and forward as SNMP traps.

use crate::{AlarmState, Side, StatusCode};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

/// Alarms that are kept; older ones are forgotten.
const MAX_ALARMS: usize = 1000;
/// Named alarm objects that clients may create.
const MAX_OBJECTS: usize = 1000;

/// Something an operator should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Counts from 1: tells which alarms are new since the last look.
    pub number: u64,
    /// The centre's time, in seconds since 1970 UTC.
    pub time: u32,
    /// What it is.
    pub kind: AlarmKind,
}

/// What an alarm tells.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AlarmKind {
    /// A client reported an event by CLIENT_EVENT_REPORT_REQ.
    ClientEvent {
        /// ClientID of the session that reported it.
        client_id: String,
        /// State.
        state: AlarmState,
        /// ObjectName; `None` for an event of no named object.
        object_name: Option<String>,
        /// Text.
        text: Option<String>,
    },
    /// A session with the Connection Monitor service was opened.
    SessionEstablished(AlarmClient),
    /// Its client ended it by CLOSE_REQ.
    SessionClosed(AlarmClient),
    /// It ended in any other way: the connection broke, the client fell silent, the server ended
    /// it. With the status code for that.
    SessionLost(AlarmClient, StatusCode),
    /// A client declared an emergency by EMERGENCY_CALL_REQ.
    EmergencyCall {
        /// ClientID of the session that declared it.
        client_id: String,
        /// AgentID of the agent who needs help; empty where nobody is signed in there.
        agent_id: String,
        /// Whether a supervisor was found and called.
        supervisor_found: bool,
    },
    /// A client, whatever its services, did not read until too many bytes waited for it: its
    /// session ended with that status.
    ClientTooSlow(AlarmClient, StatusCode),
    /// That side of a duplex server has become the active one.
    SideActive(Side),
    /// A client refused a switch-over, or did not answer in time: that side stays active.
    SwitchOverRefused(Side),
    /// A capture of CTI_SERVICE_DEBUG ended early; its session goes on.
    CaptureStopped {
        /// ClientID of the session.
        client_id: String,
        /// Which session's, and why.
        why: String,
    },
    /// A connection failed because of its TLS: the client trusts another authority, has no
    /// certificate, or speaks no TLS. There is one such alarm in a second at most.
    ConnectionFailed {
        /// The side it came to.
        side: Side,
        /// Where it came from.
        address: SocketAddr,
        /// What was wrong.
        why: String,
        /// Connections that failed so since the last such alarm and were not told of.
        others: u32,
    },
}

impl AlarmKind {
    /// What kind it is, in a word: `session_lost`.
    pub fn name(&self) -> &'static str {
        match self {
            AlarmKind::ClientEvent { .. } => "client_event",
            AlarmKind::SessionEstablished(_) => "session_established",
            AlarmKind::SessionClosed(_) => "session_closed",
            AlarmKind::SessionLost(..) => "session_lost",
            AlarmKind::EmergencyCall { .. } => "emergency_call",
            AlarmKind::ClientTooSlow(..) => "client_too_slow",
            AlarmKind::SideActive(_) => "side_active",
            AlarmKind::SwitchOverRefused(_) => "switch_over_refused",
            AlarmKind::CaptureStopped { .. } => "capture_stopped",
            AlarmKind::ConnectionFailed { .. } => "connection_failed",
        }
    }

    /// ClientID of the session that it is about; empty where it is about none.
    pub fn client_id(&self) -> &str {
        match self {
            AlarmKind::ClientEvent { client_id, .. }
            | AlarmKind::EmergencyCall { client_id, .. }
            | AlarmKind::CaptureStopped { client_id, .. } => client_id,
            AlarmKind::SessionEstablished(client)
            | AlarmKind::SessionClosed(client)
            | AlarmKind::SessionLost(client, _)
            | AlarmKind::ClientTooSlow(client, _) => &client.client_id,
            AlarmKind::SideActive(_)
            | AlarmKind::SwitchOverRefused(_)
            | AlarmKind::ConnectionFailed { .. } => "",
        }
    }

    /// Why the session ended, where one did that was not closed by its client.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            AlarmKind::SessionLost(_, status) | AlarmKind::ClientTooSlow(_, status) => {
                Some(*status)
            }
            _ => None,
        }
    }
}

/// The client whose connection is monitored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmClient {
    /// ClientID.
    pub client_id: String,
    /// ClientSignature; empty where the client gave none.
    pub signature: String,
    /// Where it connected from.
    pub address: SocketAddr,
}

impl fmt::Display for AlarmClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Quoted: both texts are the client's own and could hold anything.
        write!(f, "{:?}, signature {:?}, at {}", self.client_id, self.signature, self.address)
    }
}

/// One line for a log.
impl fmt::Display for Alarm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            AlarmKind::ClientEvent { client_id, state, object_name, text } => {
                write!(f, "event report {state} of client {client_id:?}")?;
                if let Some(name) = object_name {
                    write!(f, ", object {name:?}")?;
                }
                match text {
                    Some(text) => write!(f, ": {text:?}"),
                    None => Ok(()),
                }
            }
            AlarmKind::SessionEstablished(client) => write!(f, "session established: {client}"),
            AlarmKind::SessionClosed(client) => write!(f, "session closed: {client}"),
            AlarmKind::SessionLost(client, status) => {
                write!(f, "session lost with {status}: {client}")
            }
            AlarmKind::EmergencyCall { client_id, agent_id, supervisor_found } => {
                let found = if *supervisor_found { "called" } else { "not found" };
                write!(
                    f,
                    "emergency of agent {agent_id:?}, client {client_id:?}: supervisor {found}"
                )
            }

            AlarmKind::ClientTooSlow(client, status) => {
                write!(f, "session ended with {status} because its client does not read: {client}")
            }
            AlarmKind::SideActive(side) => write!(f, "side {side} is active"),
            AlarmKind::SwitchOverRefused(side) => {
                write!(f, "switch-over refused: side {side} stays active")
            }
            AlarmKind::CaptureStopped { why, .. } => write!(f, "capture stopped: {why}"),
            AlarmKind::ConnectionFailed { side, address, why, others } => {
                write!(f, "connection of {address} to side {side} failed: {why}")?;
                match others {
                    0 => Ok(()),
                    others => write!(f, "; {others} others before it"),
                }
            }
        }
    }
}

/// A named alarm object: all clients that use the name drive the same object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlarmObject {
    /// ObjectName.
    pub name: String,
    /// Its last State.
    pub state: AlarmState,
    /// The Text that came with it.
    pub text: Option<String>,
}

/// The latest alarms, and all named objects.
#[derive(Debug, Default)]
pub struct Alarms {
    kept: VecDeque<Alarm>,
    raised: u64,
    objects: BTreeMap<String, AlarmObject>,
    hook: Option<AlarmHook>,
}

/// What is called with every alarm, on the server's thread.
#[derive(Clone)]
pub struct AlarmHook(pub Arc<dyn Fn(&Alarm) + Send + Sync>);

impl fmt::Debug for AlarmHook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AlarmHook")
    }
}

impl Alarms {
    pub fn new(hook: Option<AlarmHook>) -> Alarms {
        Alarms { hook, ..Alarms::default() }
    }

    pub fn raise(&mut self, time: u32, kind: AlarmKind) {
        self.raised += 1;
        let alarm = Alarm { number: self.raised, time, kind };
        if let Some(hook) = &self.hook {
            (hook.0)(&alarm);
        }
        if self.kept.len() == MAX_ALARMS {
            self.kept.pop_front();
        }
        self.kept.push_back(alarm);
    }

    /// Sets the state of a named object, which begins to exist by that.
    ///
    /// # Errors
    /// E_CTI_TOO_MUCH_DATA where there are too many objects already: clients must not be able to
    /// take all memory.
    pub fn set_object(&mut self, object: AlarmObject) -> Result<(), StatusCode> {
        if self.objects.len() >= MAX_OBJECTS && !self.objects.contains_key(&object.name) {
            return Err(StatusCode::TOO_MUCH_DATA);
        }
        self.objects.insert(object.name.clone(), object);
        Ok(())
    }

    /// The latest alarms, the oldest first.
    pub fn kept(&self) -> Vec<Alarm> {
        self.kept.iter().cloned().collect()
    }

    /// All named objects, by name.
    pub fn objects(&self) -> Vec<AlarmObject> {
        self.objects.values().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(text: String) -> AlarmKind {
        let state = AlarmState::NORMAL;
        AlarmKind::ClientEvent { client_id: "c".into(), state, object_name: None, text: Some(text) }
    }

    #[test]
    fn only_the_latest_alarms_are_kept_and_their_numbers_go_on() {
        let mut alarms = Alarms::default();
        for text in 0..MAX_ALARMS + 5 {
            alarms.raise(0, event(text.to_string()));
        }
        let kept = alarms.kept();
        assert_eq!(kept.len(), MAX_ALARMS);
        assert_eq!(kept[0].number, 6);
        assert_eq!(kept[0].kind, event("5".into()));
    }

    #[test]
    fn an_alarm_is_one_line_whatever_a_client_calls_itself() {
        let client = AlarmClient {
            client_id: "a\nb".into(),
            signature: String::new(),
            address: "192.0.2.1:4711".parse().unwrap(),
        };
        let kind = AlarmKind::SessionLost(client, StatusCode::CLIENT_DISCONNECTED);
        let line = Alarm { number: 1, time: 0, kind }.to_string();
        assert_eq!(
            line,
            "session lost with E_CTI_CLIENT_DISCONNECTED: \"a\\nb\", signature \"\", at 192.0.2.1:4711"
        );
    }

    #[test]
    fn named_objects_are_bounded_and_known_ones_still_change() {
        let mut alarms = Alarms::default();
        let object = |name: usize, state| AlarmObject { name: name.to_string(), state, text: None };
        for name in 0..MAX_OBJECTS {
            assert_eq!(alarms.set_object(object(name, AlarmState::NORMAL)), Ok(()));
        }
        let one_more = alarms.set_object(object(MAX_OBJECTS, AlarmState::NORMAL));
        assert_eq!(one_more, Err(StatusCode::TOO_MUCH_DATA));
        assert_eq!(alarms.set_object(object(0, AlarmState::ERROR)), Ok(()));
        assert_eq!(alarms.objects()[0].state, AlarmState::ERROR);
    }
}

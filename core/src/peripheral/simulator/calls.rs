//! Calls and the connections of devices to them.

use super::events::Target;
use super::parts::Part;
use super::vru::AtVru;
use crate::messages::{NamedArray, NamedVariable};
use crate::wire::Connection;
use crate::{
    AllocationState, CallType, ConnectionDeviceIdType, DeviceIdType, DispositionCode,
    EnabledService, EventCause, LocalConnectionState,
};
use std::time::Duration;

/// Call ids go up from here.
pub(super) const FIRST_CALL_ID: u32 = 16_777_217;

/// One end of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Endpoint {
    /// An agent's phone: its index and its extension.
    Phone(usize, String),
    /// A party outside, by its number.
    Outside(String),
    /// A route point, by its number.
    RoutePoint(String),
    /// A port of a VRU, by its name.
    VruPort(String),
    /// A number that leads nowhere.
    Nowhere(String),
}

impl Endpoint {
    /// Its device id, and its connection's too.
    pub fn id(&self) -> &str {
        match self {
            Self::Phone(_, id)
            | Self::Outside(id)
            | Self::RoutePoint(id)
            | Self::VruPort(id)
            | Self::Nowhere(id) => id,
        }
    }

    pub fn device_type(&self) -> DeviceIdType {
        match self {
            Self::Phone(..) => DeviceIdType::AGENT_DEVICE,
            Self::Outside(_) => DeviceIdType::EXTERNAL,
            Self::RoutePoint(_) => DeviceIdType::ROUTE_POINT,
            Self::VruPort(_) | Self::Nowhere(_) => DeviceIdType::DEVICE_IDENTIFIER,
        }
    }

    pub fn phone(&self) -> Option<usize> {
        match self {
            Self::Phone(index, _) => Some(*index),
            _ => None,
        }
    }
}

/// Where a routed call goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Route {
    /// Index of the service.
    pub service: usize,
    /// Number of the skill group, once one is chosen.
    pub skill_group: Option<u32>,
}

/// What MAKE_PREDICTIVE_CALL_REQ wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Predictive {
    /// When the call is to look for an agent.
    pub allocation: AllocationState,
    /// Index of the service whose agents get it.
    pub service: usize,
}

/// RouterCallKeyDay, RouterCallKeyCallID and RouterCallKeySequenceNumber.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct RouterKey {
    pub day: u32,
    pub call_id: u32,
    pub sequence: u32,
}

/// What the centre knows of the caller and the matter: the call's context.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CallData {
    pub variables: [Option<String>; 10],
    pub wrapup: Option<String>,
    pub user_to_user_info: Option<Vec<u8>>,
    pub caller_entered_digits: Option<String>,
    pub named_variables: Vec<NamedVariable>,
    pub named_arrays: Vec<NamedArray>,
    pub customer_phone_number: Option<String>,
    pub customer_account_number: Option<String>,
    pub campaign_id: u32,
    pub query_rule_id: u32,
    pub disposition: DispositionCode,
    /// AI services that are on for the agent.
    pub enabled_services: Vec<EnabledService>,
}

/// A device's connection to a call. It stays until END_CALL_EVENT, cleared or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leg {
    pub endpoint: Endpoint,
    pub state: LocalConnectionState,
    /// What the call is for this device: an agent's outgoing call is another one's ACD call.
    pub call_type: CallType,
    /// BEGIN_CALL_EVENT was sent to it, END_CALL_EVENT was not.
    pub associated: bool,
    /// Its agent wraps the call up.
    pub wrap_up: bool,
    /// Its client has said RELEASE_CALL_REQ.
    pub released: bool,
    /// The port of its RTP peer while there is sound.
    pub rtp: Option<u32>,
    /// While it rings: until when it may.
    pub rings_until: Option<Duration>,
    /// InvocationType of the recording, while there is one.
    pub recording: Option<u16>,
    /// The greeting that plays here, by a number of its own.
    pub greeting: Option<u64>,
    /// A supervisor listens here: the phone's own calls do not know of it.
    pub silent: bool,
    /// Why it is cleared, where the clearing itself does not say it.
    pub cleared_by: Option<EventCause>,
    /// What its agent does in the call, for statistics and records.
    pub part: Option<Part>,
}

impl Leg {
    pub fn new(endpoint: Endpoint, state: LocalConnectionState, call_type: CallType) -> Leg {
        Leg {
            endpoint,
            state,
            call_type,
            associated: false,
            wrap_up: false,
            released: false,
            rtp: None,
            rings_until: None,
            recording: None,
            greeting: None,
            silent: false,
            cleared_by: None,
            part: None,
        }
    }

    /// Whether the device still takes part.
    pub fn is_live(&self) -> bool {
        self.state != LocalConnectionState::NULL
    }
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub id: u32,
    pub calling: Endpoint,
    pub called: Endpoint,
    pub ani: Option<String>,
    pub dialed: String,
    pub data: CallData,
    pub route: Option<Route>,
    /// What it is for, while it is not routed: what the calling device's calls are for.
    pub defaults: Target,
    pub router_key: Option<RouterKey>,
    pub legs: Vec<Leg>,
    /// How often it was offered to an agent.
    pub offers: u32,
    /// Somebody has answered it.
    pub answered: bool,
    /// The connection that All Events sessions know it by, once they know it.
    pub bridge: Option<Endpoint>,
    /// The call it was made from, if it is a consult call.
    pub consults: Option<u32>,
    /// What the call is for the one who is called, where that is no usual call.
    pub offered_as: Option<CallType>,
    /// The phone that made it a conference: it alone may add parties.
    pub controller: Option<usize>,
    /// It was routed with its router call key already: the next routing has the next number.
    pub key_used: bool,
    /// Where it is at a VRU.
    pub vru: Option<AtVru>,
    /// The agent it is on its way to.
    pub arriving: Option<usize>,
    /// What is to become of it, if MAKE_PREDICTIVE_CALL_REQ made it.
    pub predictive: Option<Predictive>,
    /// CallReferenceID: unlike the call's id it stays the same in a conference.
    pub reference: Vec<u8>,
    /// The phone of a supervisor who has barged in.
    pub barged_in: Option<usize>,
    /// When it began.
    pub began: Duration,
    /// When it began to wait for an agent.
    pub queued: Duration,
    /// When nobody took part in it any more.
    pub ended: Option<Duration>,
    /// What agents did who are done with it, the earliest first.
    pub parts: Vec<Part>,
}

impl Call {
    pub fn new(id: u32, calling: Endpoint, called: Endpoint, now: Duration) -> Call {
        Call {
            id,
            ani: Some(calling.id().to_owned()),
            dialed: called.id().to_owned(),
            calling,
            called,
            data: CallData::default(),
            route: None,
            defaults: Target::default(),
            router_key: None,
            legs: Vec::new(),
            offers: 0,
            answered: false,
            bridge: None,
            consults: None,
            offered_as: None,
            controller: None,
            key_used: false,
            vru: None,
            arriving: None,
            predictive: None,
            reference: Vec::new(),
            barged_in: None,
            began: now,
            queued: now,
            ended: None,
            parts: Vec::new(),
        }
    }

    /// The connection of that endpoint to this call, in the protocol's terms.
    pub fn connection(&self, endpoint: &Endpoint) -> Connection {
        Connection {
            call_id: Some(self.id),
            device_id_type: Some(ConnectionDeviceIdType::STATIC),
            device_id: Some(endpoint.id().to_owned()),
        }
    }

    /// The leg with that ConnectionDeviceID. An agent's phone comes before an outside party whose
    /// number happens to be the same.
    pub fn leg_by_id(&self, id: &str) -> Option<usize> {
        let named = |leg: &Leg| leg.endpoint.id() == id;
        self.legs
            .iter()
            .position(|leg| named(leg) && leg.endpoint.phone().is_some())
            .or_else(|| self.legs.iter().position(named))
    }

    /// The leg of that phone.
    pub fn leg_of_phone(&self, phone: usize) -> Option<usize> {
        self.legs.iter().position(|leg| leg.endpoint.phone() == Some(phone))
    }

    /// The phones whose sessions know of the call.
    pub fn associated_phones(&self) -> impl Iterator<Item = usize> + '_ {
        self.legs.iter().filter(|leg| leg.associated).filter_map(|leg| leg.endpoint.phone())
    }
}

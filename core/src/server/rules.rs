//! What a server gives its clients at most.

use super::hub::Hub;
use crate::messages::OpenReq;
use crate::session::ServerConfig;
use crate::{Services, StatusCode};

/// Connections without a session, besides those with one: more are reset as they come.
const MAX_OPENING: usize = 1000;
/// The first version with CTI_AGENT_STATE_CONTROL_ONLY.
const AGENT_STATE_CONTROL_ONLY_SINCE: u32 = 12;

/// Limits of a server and its sessions.
#[derive(Clone, Debug)]
pub struct Rules {
    pub session: ServerConfig,
    /// Open sessions, of both sides together.
    pub sessions: usize,
    /// Grants CTI_AGENT_STATE_CONTROL_ONLY in place of CTI_SERVICE_CLIENT_CONTROL.
    pub agent_state_control_only: bool,
}

impl Default for Rules {
    fn default() -> Self {
        let session = ServerConfig::default();
        Rules { session, sessions: 20_000, agent_state_control_only: false }
    }
}

impl Rules {
    /// What is left of the services that are served at all.
    pub fn services(&self, request: &OpenReq, served: Services) -> Services {
        let only = Services::AGENT_STATE_CONTROL_ONLY;
        let mut services = request.services_requested & served;
        if services.contains(Services::CLIENT_CONTROL) {
            services.remove(only);
            if self.agent_state_control_only {
                services.remove(Services::CLIENT_CONTROL);
                services.insert(only);
            }
        }
        if request.version_number < AGENT_STATE_CONTROL_ONLY_SINCE {
            services.remove(only);
        }
        services
    }
}

impl<P> Hub<P> {
    /// Whether there is room for one more session. A client that is refused goes to the other side,
    /// as it does where the server is off line.
    pub fn check_room(&self) -> Result<(), StatusCode> {
        let open = self.index.open().len() + self.standby.open().len();
        match open < self.rules.sessions {
            true => Ok(()),
            false => Err(StatusCode::CTI_SERVER_OFFLINE),
        }
    }

    /// Whether there is no room even for a connection.
    pub fn is_crowded(&self) -> bool {
        self.sessions.len() >= self.rules.sessions.saturating_add(MAX_OPENING)
    }
}

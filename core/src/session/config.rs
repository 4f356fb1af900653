//! What a client tells a server about itself.

use crate::messages::OpenReq;
use crate::wire::constants::MIN_HEARTBEAT_INTERVAL;
use crate::{AgentStateMask, CallMsgMask, ConfigMsgMask, Services, Version};
use std::time::Duration;
use thiserror::Error;

/// What OPEN_REQ asks for, and the times of the session.
///
/// The default asks for no service, for all call and agent events of the services that it gets,
/// and sends no heartbeats.
#[derive(Clone, Debug)]
pub struct ClientConfig {
    /// VersionNumber: the layout of all messages of the session.
    pub version: Version,
    /// ServicesRequested.
    pub services: Services,
    /// CallMsgMask: the call events wanted.
    pub call_msg_mask: CallMsgMask,
    /// AgentStateMask: the agent states wanted.
    pub agent_state_mask: AgentStateMask,
    /// ConfigMsgMask: the configuration events wanted.
    pub config_msg_mask: ConfigMsgMask,
    /// PeripheralID: needed for CLIENT EVENTS.
    pub peripheral_id: Option<u32>,
    /// ClientID: at most 63 characters; the protocol wants one.
    pub client_id: String,
    /// ClientPassword: at most 64 bytes; empty where no authentication is used.
    pub client_password: Vec<u8>,
    /// ClientSignature: written into the history of calls that this client handles; ClientID where
    /// it is absent.
    pub client_signature: Option<String>,
    /// AgentExtension: at most 15 characters.
    pub agent_extension: Option<String>,
    /// AgentID: at most 11 characters.
    pub agent_id: Option<String>,
    /// AgentInstrument: at most 63 characters.
    pub agent_instrument: Option<String>,
    /// Heartbeat interval, whole seconds, at least 5; `None`: no heartbeats. The guide advises 90
    /// seconds or more for desktops. IdleTimeout follows from it: four times the interval.
    pub heartbeat: Option<Duration>,
    /// How long OPEN_REQ may take; the guide wants 30 seconds at least, 60 in large systems.
    pub open_timeout: Duration,
    /// How long CLOSE_REQ may take.
    pub close_timeout: Duration,
    /// InvokeID of the first request; the others count up from it.
    pub first_invoke_id: u32,
    /// Bytes that may wait to be sent; with more the session ends, as the server does not read.
    pub send_limit: usize,
}

impl Default for ClientConfig {
    fn default() -> Self {
        ClientConfig {
            version: Version::NEWEST,
            services: Services::empty(),
            call_msg_mask: CallMsgMask::known(),
            agent_state_mask: AgentStateMask::known(),
            config_msg_mask: ConfigMsgMask::empty(),
            peripheral_id: None,
            client_id: "ctisp".into(),
            client_password: Vec::new(),
            client_signature: None,
            agent_extension: None,
            agent_id: None,
            agent_instrument: None,
            heartbeat: None,
            open_timeout: Duration::from_secs(30),
            close_timeout: Duration::from_secs(5),
            first_invoke_id: 1,
            send_limit: 4 << 20,
        }
    }
}

/// A configuration that cannot be.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The heartbeat interval is below 5 seconds or not a number of whole seconds.
    #[error("heartbeat interval {0:?}: whole seconds, 5 at least, or none")]
    Heartbeat(Duration),
    /// A message was named as an event that is wanted, and is none.
    #[error(transparent)]
    NotAnEvent(#[from] crate::wire::NotAnEvent),
    /// A value that OPEN_REQ cannot carry.
    #[error(transparent)]
    OpenReq(#[from] crate::wire::EncodeError),
}

impl ClientConfig {
    /// IdleTimeout: after this many silent seconds the server gives the session up.
    ///
    /// # Errors
    /// When the heartbeat interval is not allowed.
    pub fn idle_timeout(&self) -> Result<Option<u32>, ConfigError> {
        let Some(interval) = self.heartbeat else { return Ok(None) };
        let wrong = ConfigError::Heartbeat(interval);
        if interval.subsec_nanos() != 0 || interval.as_secs() < MIN_HEARTBEAT_INTERVAL.into() {
            return Err(wrong);
        }
        let seconds = u32::try_from(interval.as_secs()).ok().and_then(|s| s.checked_mul(4));
        // All ones would say "no heartbeats".
        seconds.filter(|s| *s != u32::MAX).map(Some).ok_or(wrong)
    }

    pub(super) fn open_req(&self, invoke_id: u32) -> Result<OpenReq, ConfigError> {
        Ok(OpenReq {
            invoke_id,
            version_number: self.version.number().into(),
            idle_timeout: self.idle_timeout()?,
            peripheral_id: self.peripheral_id,
            services_requested: self.services,
            call_msg_mask: self.call_msg_mask,
            agent_state_mask: self.agent_state_mask,
            config_msg_mask: self.config_msg_mask,
            client_id: Some(self.client_id.clone()),
            client_password: Some(self.client_password.clone()),
            client_signature: self.client_signature.clone(),
            agent_extension: self.agent_extension.clone(),
            agent_id: self.agent_id.clone(),
            agent_instrument: self.agent_instrument.clone(),
            ..OpenReq::default()
        })
    }
}

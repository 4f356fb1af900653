//! What an agent's desktop does most.

use super::{lock, Client, Error};
use crate::messages::*;
use crate::wire::Connection;
use crate::AgentState;
use std::borrow::Borrow;

/// The fields that name a connection, and who asks, in a request about one call.
macro_rules! about_call {
    ($client:ident, $request:ident, $set:ident, $connection:expr) => {{
        let mut request = $request {
            peripheral_id: $client.inner.peripheral_id,
            agent_instrument: $client.agent_instrument(),
            ..$request::default()
        };
        request.$set($connection.borrow());
        $client.request(request).map(drop)
    }};
}

/// PeripheralID and AgentInstrument are those of the session.
///
/// A confirmation says that the server has the request; what became of it is told by events. With
/// CTI_SERVICE_IGNORE_CONF the server confirms nothing, so use
/// [`Client::request_async`] then and drop the ticket.
impl Client {
    /// Signs an agent in: SET_AGENT_STATE_REQ with AGENT_STATE_LOGIN.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn login(&self, agent_id: &str, password: &str) -> Result<(), Error> {
        let who = (agent_id.to_string(), password.to_string());
        let mut request = self.state_request(AgentState::LOGIN);
        (request.agent_id, request.agent_password) = (Some(who.0.clone()), Some(who.1.clone()));
        self.request(request)?;
        *lock(&self.inner.credentials) = Some(who);
        Ok(())
    }

    /// Signs the agent of [`Client::login`] out: SET_AGENT_STATE_REQ with AGENT_STATE_LOGOUT.
    /// `reason` is the EventReasonCode, 0 for none.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn logout(&self, reason: u16) -> Result<(), Error> {
        let mut request = self.state_request(AgentState::LOGOUT);
        request.event_reason_code = reason;
        if let Some((agent_id, password)) = lock(&self.inner.credentials).clone() {
            (request.agent_id, request.agent_password) = (Some(agent_id), Some(password));
        }
        self.request(request).map(drop)
    }

    /// Takes the agent to another state: SET_AGENT_STATE_REQ.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn set_agent_state(&self, state: AgentState) -> Result<(), Error> {
        self.set_agent_state_with_reason(state, 0)
    }

    /// As [`Client::set_agent_state`], with an EventReasonCode: why the agent is not ready.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn set_agent_state_with_reason(&self, state: AgentState, reason: u16) -> Result<(), Error> {
        let mut request = self.state_request(state);
        request.event_reason_code = reason;
        if let Some((agent_id, _)) = &*lock(&self.inner.credentials) {
            request.agent_id = Some(agent_id.clone());
        }
        self.request(request).map(drop)
    }

    fn state_request(&self, agent_state: AgentState) -> SetAgentStateReq {
        SetAgentStateReq {
            peripheral_id: self.inner.peripheral_id,
            agent_instrument: self.agent_instrument(),
            agent_state,
            ..SetAgentStateReq::default()
        }
    }

    /// Calls a number from the agent's phone: MAKE_CALL_REQ. Gives the agent's own connection.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn make_call(&self, dialed: &str) -> Result<Connection, Error> {
        let request = MakeCallReq {
            peripheral_id: self.inner.peripheral_id,
            agent_instrument: self.agent_instrument(),
            dialed_number: Some(dialed.to_string()),
            ..MakeCallReq::default()
        };
        Ok(self.request(request)?.new_connection())
    }

    /// Answers the call that rings: ANSWER_CALL_REQ.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn answer_call(&self, connection: impl Borrow<Connection>) -> Result<(), Error> {
        about_call!(self, AnswerCallReq, set_connection, connection)
    }

    /// Takes this device out of a call: CLEAR_CONNECTION_REQ.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn clear_connection(&self, connection: impl Borrow<Connection>) -> Result<(), Error> {
        about_call!(self, ClearConnectionReq, set_connection, connection)
    }

    /// Puts a call on hold: HOLD_CALL_REQ.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn hold_call(&self, connection: impl Borrow<Connection>) -> Result<(), Error> {
        about_call!(self, HoldCallReq, set_connection, connection)
    }

    /// Takes up a held call again: RETRIEVE_CALL_REQ.
    ///
    /// # Errors
    /// As [`Client::request`].
    pub fn retrieve_call(&self, connection: impl Borrow<Connection>) -> Result<(), Error> {
        about_call!(self, RetrieveCallReq, set_held_connection, connection)
    }
}

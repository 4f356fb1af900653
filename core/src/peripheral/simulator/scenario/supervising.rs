//! The requests by which agents ask for help, and supervisors listen in and help.

use super::requests::Actor;
use crate::messages::*;
use crate::wire::Connection;
use crate::{Message, SupervisoryAction};

impl Actor<'_> {
    pub(super) fn supervise(
        &self,
        action: SupervisoryAction,
        whom: Option<&String>,
    ) -> Result<Message, String> {
        let request = SuperviseCallReq {
            peripheral_id: self.peripheral_id(),
            supervisory_action: action,
            supervisor_instrument: Some(self.instrument()?),
            agent_id: whom.cloned(),
            ..Default::default()
        };
        Ok(request.into())
    }

    /// Without a name the centre finds the call that the agent talks in.
    pub(super) fn ask_for_help(
        &self,
        call: Option<&str>,
        emergency: bool,
    ) -> Result<Message, String> {
        let (peripheral_id, agent_instrument) = (self.peripheral_id(), Some(self.instrument()?));
        let connection = match call {
            Some(_) => self.active(call)?,
            None => Connection::default(),
        };
        if emergency {
            let mut request =
                EmergencyCallReq { peripheral_id, agent_instrument, ..Default::default() };
            request.set_connection(&connection);
            return Ok(request.into());
        }
        let mut request =
            SupervisorAssistReq { peripheral_id, agent_instrument, ..Default::default() };
        request.set_connection(&connection);
        Ok(request.into())
    }
}

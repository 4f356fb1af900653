//! Requests that need no switch: the centre answers them on line or not. Call data are among them,
//! as those of calls that ended with the line may still be written.

use super::Simulator;
use crate::peripheral::Refusal;
use crate::{Message, StatusCode};

impl Simulator {
    /// The answer; `None` where the request is of another service.
    pub(super) fn answer_question(
        &mut self,
        request: &Message,
    ) -> Option<Result<Message, Refusal>> {
        let own =
            |centre: &Simulator, id: Option<u32>| match id == Some(centre.config.peripheral.id) {
                true => Ok(()),
                false => Err(Refusal::from(StatusCode::INVALID_PERIPHERAL_ID)),
            };
        Some(match request {
            Message::QueryAgentStatisticsReq(req) => {
                own(self, req.peripheral_id).and_then(|()| self.agent_statistics(req))
            }
            Message::QuerySkillGroupStatisticsReq(req) => {
                own(self, req.peripheral_id).and_then(|()| self.skill_group_statistics(req))
            }
            Message::AgentDeskSettingsReq(req) => {
                own(self, req.peripheral_id).and_then(|()| self.agent_desk_settings(req))
            }
            Message::SetDeviceAttributesReq(req) => {
                own(self, req.peripheral_id).and_then(|()| self.set_device_attributes(req))
            }
            Message::SetCallDataReq(req) => {
                own(self, req.peripheral_id).and_then(|()| self.set_call_data(req))
            }
            Message::ReleaseCallReq(req) => {
                own(self, req.peripheral_id).and_then(|()| self.release_call(req))
            }
            Message::SetAppDataReq(req) => self.set_app_data(req),
            Message::SetAgentServiceDataReq(req) => self.set_agent_service_data(req),
            _ => return None,
        })
    }
}

//! Configuration acquisition. It is not served yet: its two questions, which are named events and
//! have no InvokeID, are answered by the events that say so.

use super::super::hub::{Hub, SessionId};
use crate::messages::{ConfigEndEvent, ConfigKeyEvent};
use crate::peripheral::Peripheral;
use crate::{ConfigEndStatus, ConfigKeyStatus, Message};

/// Answers CONFIG_REQUEST_KEY_EVENT and CONFIG_REQUEST_EVENT.
pub fn serve<P: Peripheral>(hub: &mut Hub<P>, id: SessionId, message: &Message) {
    match message {
        Message::ConfigRequestKeyEvent(_) => {
            let configkey_status = ConfigKeyStatus::NO_KEY_SUPPORT;
            let answer = ConfigKeyEvent { configkey_status, ..ConfigKeyEvent::default() };
            hub.send(id, &answer.into());
        }
        Message::ConfigRequestEvent(_) => {
            let config_end_status = ConfigEndStatus::EMPTY;
            let text = Some("this server holds no configuration".into());
            let answer = ConfigEndEvent { config_end_status, text, ..ConfigEndEvent::default() };
            hub.send(id, &answer.into());
        }
        _ => {}
    }
}

//! The masks by which a client picks the events that it is sent.

use super::def::{EventMask, Kind, MessageDef};
use super::generated::enums::{AgentState, AgentStateMask, CallMsgMask, ConfigMsgMask};
use thiserror::Error;

/// CallMsgMask, AgentStateMask and ConfigMsgMask, as OPEN_REQ has them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventMasks {
    /// CallMsgMask: the call events wanted.
    pub call_msg: CallMsgMask,
    /// AgentStateMask: the agent states wanted.
    pub agent_state: AgentStateMask,
    /// ConfigMsgMask: the configuration events wanted.
    pub config_msg: ConfigMsgMask,
}

/// A message was named as an event, and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{0} is no event")]
pub struct NotAnEvent(pub &'static str);

impl EventMasks {
    /// The masks that let these events through, and no others. AGENT_STATE_EVENT is wanted of all
    /// states. Events that no mask rules are always sent: to name them changes nothing.
    ///
    /// # Errors
    /// When one of them is a request, a confirmation or an indication.
    pub fn of(
        events: impl IntoIterator<Item = &'static MessageDef>,
    ) -> Result<EventMasks, NotAnEvent> {
        let mut masks = EventMasks {
            call_msg: CallMsgMask::empty(),
            agent_state: AgentStateMask::empty(),
            config_msg: ConfigMsgMask::empty(),
        };
        for event in events {
            if event.kind != Kind::Event {
                return Err(NotAnEvent(event.name));
            }
            match event.mask {
                Some(EventMask::CallMsg(bits)) => masks.call_msg |= bits,
                Some(EventMask::AgentState(bits)) => masks.agent_state |= bits,
                Some(EventMask::ConfigMsg(bits)) => masks.config_msg |= bits,
                None => {}
            }
        }
        Ok(masks)
    }
}

impl AgentStateMask {
    /// The bit of a state; none for [`AgentState::UNKNOWN`], which has none.
    ///
    /// The bits stand in the order of the states, without UNKNOWN, so that HOLD and those after it
    /// come one earlier.
    pub fn of(state: AgentState) -> AgentStateMask {
        let place = match state {
            AgentState::UNKNOWN => return AgentStateMask::empty(),
            AgentState(number @ 0..=8) => number,
            AgentState(number) => number - 1,
        };
        AgentStateMask::from_bits_retain(1u32.checked_shl(place.into()).unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::{
        AgentStateEvent, BeginCallEvent, ConfigAgentEvent, MakeCallReq, SystemEvent,
    };
    use crate::wire::Body as _;

    #[test]
    fn each_state_has_the_bit_of_its_name() {
        for (number, name, _) in AgentState::DEF.values {
            let state = AgentState(u16::try_from(*number).unwrap());
            let bit = name.replace("AGENT_STATE_", "AGENT_") + "_MASK";
            let bit = AgentStateMask::DEF.value_of(&bit).unwrap_or(0);
            assert_eq!(AgentStateMask::of(state).bits(), bit, "{name}");
            assert_eq!(bit == 0, state == AgentState::UNKNOWN, "{name}");
        }
        assert_eq!(AgentStateMask::of(AgentState(u16::MAX)), AgentStateMask::empty());
    }

    #[test]
    fn events_by_name_make_the_masks() {
        let masks = EventMasks::of([BeginCallEvent::DEF, ConfigAgentEvent::DEF, SystemEvent::DEF]);
        let masks = masks.unwrap();
        assert_eq!(masks.call_msg, CallMsgMask::BEGIN_CALL);
        assert_eq!(masks.agent_state, AgentStateMask::empty());
        assert_eq!(masks.config_msg, ConfigMsgMask::AGENT);
        let states = EventMasks::of([AgentStateEvent::DEF]).unwrap().agent_state;
        assert_eq!(states, AgentStateMask::known());
        assert_eq!(EventMasks::of([MakeCallReq::DEF]), Err(NotAnEvent("MAKE_CALL_REQ")));
    }

    #[test]
    fn every_bit_of_the_masks_lets_an_event_through() {
        let all =
            EventMasks::of(MessageDef::all().iter().copied().filter(|d| d.kind == Kind::Event));
        let all = all.unwrap();
        // One bit is reserved, and of one event no guide has a table.
        let without = CallMsgMask::CALL_TERMINATION | CallMsgMask::AGENT_LEGACY_PRE_CALL;
        assert_eq!(all.call_msg, CallMsgMask::known() - without);
        assert_eq!(all.agent_state, AgentStateMask::known());
        assert_eq!(all.config_msg, ConfigMsgMask::known());
    }
}

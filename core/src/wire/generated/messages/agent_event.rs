// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// AGENT_STATE_EVENT: server tells a client that an agent has entered another state, login included.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentStateEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
    /// `PeripheralType`: what sort of ACD it is, one of the PT_ values. `None` is the protocol's null value.
    pub peripheral_type: Option<PeripheralType>,
    /// `SkillGroupState`: state of the agent as far as this skill group goes.
    pub skill_group_state: AgentState,
    /// `StateDuration`: how many seconds the state has lasted.
    pub state_duration: u32,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `AgentState`: state of the agent as a whole.
    pub agent_state: AgentState,
    /// `EventReasonCode`: why the peripheral changed the state; says something in Not Ready and Logged Off only.
    pub event_reason_code: u16,
    /// `MRDID`: identifies the media routing domain.
    pub mrd_id: i32,
    /// `NumTasks`: number of tasks the agent has, whether active, offered, paused or in wrap-up.
    pub num_tasks: u32,
    /// `AgentMode`: whether calls and tasks may be routed to the agent: 1 yes, 0 no.
    pub agent_mode: AgentMode,
    /// `MaxTaskLimit`: how many tasks the agent may have at the same time.
    pub max_task_limit: u32,
    /// `ICMAgentID`: agent in Unified CCE, by skill target id.
    pub icm_agent_id: i32,
    /// `AgentAvailabilityStatus`: how available the agent is in this media routing domain: 0, 1 or 2.
    pub agent_availability_status: AgentAvailabilityStatus,
    /// `DepartmentID`: department that the agent or team belongs to. Since version 19.
    pub department_id: i32,
    /// `CTIClientSignature`: signature of one client that belongs to the call or agent. At most 63 characters.
    pub cti_client_signature: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `ActiveTerminal`: terminal the agent works at, by device name, when one was chosen. At most 63 characters. Since version 23.
    pub active_terminal: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `Duration`: how many seconds the agent should remain in the state. Since version 10.
    pub duration: Option<u32>,
    /// `NextAgentState`: state that comes after the present one, as far as it is known. Since version 10.
    pub next_agent_state: Option<AgentState>,
    /// `Direction`: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. Since version 16.
    pub direction: Option<CallDirection>,
    /// `NumFltSkillGroups`: FltSkillGroupNumber, FltSkillGroupID, FltSkillGroupPriority, FltSkillGroupState.
    pub flt_skill_groups: Vec<FltSkillGroup>,
    /// `MaxBeyondTaskLimit`: how many tasks the agent may have in excess of MaxTaskLimit. Since version 22.
    pub max_beyond_task_limit: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentStateEvent {
    const DEF: &'static MessageDef = &tables::AGENT_STATE_EVENT;
    type View<'a> = views::AgentStateEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<56>(|s| {
                put(s, 0, self.monitor_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.session_id);
                put_or_null(s, 12, self.peripheral_type, 0xffff);
                put(s, 14, self.skill_group_state);
                put(s, 16, self.state_duration);
                put_or_null(s, 20, self.skill_group_number, 0xffffffff);
                put_or_null(s, 24, self.skill_group_id, 0xffffffff);
                put(s, 28, self.skill_group_priority);
                put(s, 30, self.agent_state);
                put(s, 32, self.event_reason_code);
                put(s, 34, self.mrd_id);
                put(s, 38, self.num_tasks);
                put(s, 42, self.agent_mode);
                put(s, 44, self.max_task_limit);
                put(s, 48, self.icm_agent_id);
                put(s, 52, self.agent_availability_status);
            });
        }
        if v >= 10 {
            let num_flt_skill_groups = w.count::<u16>(self.flt_skill_groups.len());
            w.fixed::<2>(|s| {
                put(s, 0, num_flt_skill_groups);
            });
        }
        if v >= 19 {
            w.fixed::<4>(|s| {
                put(s, 0, self.department_id);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(3, 64),
                    TextField::new(5, 12),
                    TextField::new(4, 16),
                    TextField::new(303, 64),
                    TextField::new(6, 64),
                ]
            },
            &[
                &self.cti_client_signature,
                &self.agent_id,
                &self.agent_extension,
                if v >= 23 { &self.active_terminal } else { &None },
                &self.agent_instrument,
            ],
        );
        if v >= 10 {
            if let Some(x) = &self.duration {
                w.scalar(150, *x);
            }
        }
        if v >= 10 {
            if let Some(x) = &self.next_agent_state {
                w.scalar(123, *x);
            }
        }
        if v >= 16 {
            if let Some(x) = &self.direction {
                w.scalar(244, *x);
            }
        }
        if v >= 10 {
            for entry in &self.flt_skill_groups {
                entry.write(w);
            }
        }
        if v >= 22 {
            if let Some(x) = &self.max_beyond_task_limit {
                w.scalar(266, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentStateEvent<'_>> for AgentStateEvent {
    fn from(view: views::AgentStateEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            peripheral_id: view.peripheral_id,
            session_id: view.session_id,
            peripheral_type: view.peripheral_type,
            skill_group_state: view.skill_group_state,
            state_duration: view.state_duration,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            agent_state: view.agent_state,
            event_reason_code: view.event_reason_code,
            mrd_id: view.mrd_id,
            num_tasks: view.num_tasks,
            agent_mode: view.agent_mode,
            max_task_limit: view.max_task_limit,
            icm_agent_id: view.icm_agent_id,
            agent_availability_status: view.agent_availability_status,
            department_id: view.department_id,
            cti_client_signature: view.cti_client_signature.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            active_terminal: view.active_terminal.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            duration: view.duration,
            next_agent_state: view.next_agent_state,
            direction: view.direction,
            flt_skill_groups: view.flt_skill_groups.iter().map(Into::into).collect(),
            max_beyond_task_limit: view.max_beyond_task_limit,
            unknown: view.unknown.into(),
        }
    }
}

/// AGENT_PRE_CALL_EVENT: server announces a call or task that is routed to an agent, along with its context.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentPreCallEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `ServiceNumber`: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_number: Option<u32>,
    /// `ServiceID`: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub service_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `SkillGroupPriority`: how high the skill group ranks; 0 when it has no priority.
    pub skill_group_priority: u16,
    /// `MRDID`: identifies the media routing domain.
    pub mrd_id: i32,
    /// `AgentSkillTargetID`: agent that was selected, by skill target id. Since version 20.
    pub agent_skill_target_id: u32,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: Option<u32>,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID.
    pub router_call_key_sequence_number: Option<u32>,
    /// `ANI`: identity of the line the caller calls from. At most 39 characters.
    pub ani: Option<String>,
    /// `UserToUserInfo`: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes.
    pub user_to_user_info: Option<Vec<u8>>,
    /// `DialedNumber`: digits that were dialed or are to be dialed. At most 39 characters.
    pub dialed_number: Option<String>,
    /// `CallerEnteredDigits`: digits the caller gave when an IVR asked for them. At most 39 characters.
    pub caller_entered_digits: Option<String>,
    /// `FltCallTypeID`: call type that Unified CCE gives the call. Since version 14.
    pub flt_call_type_id: Option<u32>,
    /// `PreCallInvokeID`: invoke id of the pre-call that led to the event. Since version 14.
    pub pre_call_invoke_id: Option<u32>,
    /// `CallVariable1`: text of call variable 1, at most 40 characters and a null. At most 40 characters.
    pub call_variable1: Option<String>,
    /// `CallVariable2`: text of call variable 2, at most 40 characters and a null. At most 40 characters.
    pub call_variable2: Option<String>,
    /// `CallVariable3`: text of call variable 3, at most 40 characters and a null. At most 40 characters.
    pub call_variable3: Option<String>,
    /// `CallVariable4`: text of call variable 4, at most 40 characters and a null. At most 40 characters.
    pub call_variable4: Option<String>,
    /// `CallVariable5`: text of call variable 5, at most 40 characters and a null. At most 40 characters.
    pub call_variable5: Option<String>,
    /// `CallVariable6`: text of call variable 6, at most 40 characters and a null. At most 40 characters.
    pub call_variable6: Option<String>,
    /// `CallVariable7`: text of call variable 7, at most 40 characters and a null. At most 40 characters.
    pub call_variable7: Option<String>,
    /// `CallVariable8`: text of call variable 8, at most 40 characters and a null. At most 40 characters.
    pub call_variable8: Option<String>,
    /// `CallVariable9`: text of call variable 9, at most 40 characters and a null. At most 40 characters.
    pub call_variable9: Option<String>,
    /// `CallVariable10`: text of call variable 10, at most 40 characters and a null. At most 40 characters.
    pub call_variable10: Option<String>,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters. Since version 20.
    pub agent_id: Option<String>,
    /// `ProtocolReferenceGUID`: GUID of the call in the protocol below, up to 40 or 64 bytes as the message says. At most 39 characters. Since version 24.
    pub protocol_reference_guid: Option<String>,
    /// `NumOfEnabledServices`: number of AI services that are on for the call. Since version 24.
    pub num_of_enabled_services: Option<u16>,
    /// `FltEnabledServices`: which AI services are on: 1 answers, 2 transcription. Since version 24.
    pub flt_enabled_services: Vec<EnabledService>,
    /// `CcaiConfigId`: id the AI service made for its configuration. At most 39 characters. Since version 24.
    pub ccai_config_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentPreCallEvent {
    const DEF: &'static MessageDef = &tables::AGENT_PRE_CALL_EVENT;
    type View<'a> = views::AgentPreCallEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<30>(|s| {
                put(s, 0, self.monitor_id);
                put(s, 4, num_named_variables);
                put(s, 6, num_named_arrays);
                put_or_null(s, 8, self.service_number, 0xffffffff);
                put_or_null(s, 12, self.service_id, 0xffffffff);
                put_or_null(s, 16, self.skill_group_number, 0xffffffff);
                put_or_null(s, 20, self.skill_group_id, 0xffffffff);
                put(s, 24, self.skill_group_priority);
                put(s, 26, self.mrd_id);
            });
        }
        if v >= 20 {
            w.fixed::<4>(|s| {
                put(s, 0, self.agent_skill_target_id);
            });
        }
        w.texts(const { &[TextField::new(6, 64)] }, &[&self.agent_instrument]);
        {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_sequence_number {
                w.scalar(110, *x);
            }
        }
        w.texts(const { &[TextField::new(8, 40)] }, &[&self.ani]);
        {
            if let Some(x) = &self.user_to_user_info {
                w.bytes(9, x, 131);
            }
        }
        w.texts(
            const { &[TextField::new(11, 40), TextField::new(12, 40)] },
            &[&self.dialed_number, &self.caller_entered_digits],
        );
        if v >= 14 {
            if let Some(x) = &self.flt_call_type_id {
                w.scalar(210, *x);
            }
        }
        if v >= 14 {
            if let Some(x) = &self.pre_call_invoke_id {
                w.scalar(221, *x);
            }
        }
        w.texts(
            if v <= 9 {
                const {
                    &[
                        TextField::new(13, 40),
                        TextField::new(14, 40),
                        TextField::new(15, 40),
                        TextField::new(16, 40),
                        TextField::new(17, 40),
                        TextField::new(18, 40),
                        TextField::new(19, 40),
                        TextField::new(20, 40),
                        TextField::new(21, 40),
                        TextField::new(22, 40),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(13, 41),
                        TextField::new(14, 41),
                        TextField::new(15, 41),
                        TextField::new(16, 41),
                        TextField::new(17, 41),
                        TextField::new(18, 41),
                        TextField::new(19, 41),
                        TextField::new(20, 41),
                        TextField::new(21, 41),
                        TextField::new(22, 41),
                    ]
                }
            },
            &[
                &self.call_variable1,
                &self.call_variable2,
                &self.call_variable3,
                &self.call_variable4,
                &self.call_variable5,
                &self.call_variable6,
                &self.call_variable7,
                &self.call_variable8,
                &self.call_variable9,
                &self.call_variable10,
            ],
        );
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.texts(
            const { &[TextField::new(5, 12), TextField::new(294, 40)] },
            &[
                if v >= 20 { &self.agent_id } else { &None },
                if v >= 24 { &self.protocol_reference_guid } else { &None },
            ],
        );
        if v >= 24 {
            if !self.flt_enabled_services.is_empty() {
                let count = w.count::<u16>(self.flt_enabled_services.len());
                w.scalar(310, count);
            } else if let Some(x) = self.num_of_enabled_services {
                w.scalar(310, x);
            }
        }
        if v >= 24 {
            w.array(309, &self.flt_enabled_services, 6);
        }
        w.texts(
            const { &[TextField::new(311, 40)] },
            &[if v >= 24 { &self.ccai_config_id } else { &None }],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentPreCallEvent<'_>> for AgentPreCallEvent {
    fn from(view: views::AgentPreCallEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            service_number: view.service_number,
            service_id: view.service_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            skill_group_priority: view.skill_group_priority,
            mrd_id: view.mrd_id,
            agent_skill_target_id: view.agent_skill_target_id,
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            ani: view.ani.map(|x| x.to_string()),
            user_to_user_info: view.user_to_user_info.map(|x| x.to_vec()),
            dialed_number: view.dialed_number.map(|x| x.to_string()),
            caller_entered_digits: view.caller_entered_digits.map(|x| x.to_string()),
            flt_call_type_id: view.flt_call_type_id,
            pre_call_invoke_id: view.pre_call_invoke_id,
            call_variable1: view.call_variable1.map(|x| x.to_string()),
            call_variable2: view.call_variable2.map(|x| x.to_string()),
            call_variable3: view.call_variable3.map(|x| x.to_string()),
            call_variable4: view.call_variable4.map(|x| x.to_string()),
            call_variable5: view.call_variable5.map(|x| x.to_string()),
            call_variable6: view.call_variable6.map(|x| x.to_string()),
            call_variable7: view.call_variable7.map(|x| x.to_string()),
            call_variable8: view.call_variable8.map(|x| x.to_string()),
            call_variable9: view.call_variable9.map(|x| x.to_string()),
            call_variable10: view.call_variable10.map(|x| x.to_string()),
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            agent_id: view.agent_id.map(|x| x.to_string()),
            protocol_reference_guid: view.protocol_reference_guid.map(|x| x.to_string()),
            num_of_enabled_services: view.num_of_enabled_services,
            flt_enabled_services: view.flt_enabled_services.iter().collect(),
            ccai_config_id: view.ccai_config_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// AGENT_PRE_CALL_ABORT_EVENT: server withdraws an announced call or task that could not be routed as planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentPreCallAbortEvent {
    /// `MonitorID`: monitor (device, call, session or team) that causes the message; 0: none, as with All Events.
    pub monitor_id: u32,
    /// `MRDID`: identifies the media routing domain.
    pub mrd_id: i32,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: Option<u32>,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: Option<u32>,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID.
    pub router_call_key_sequence_number: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentPreCallAbortEvent {
    const DEF: &'static MessageDef = &tables::AGENT_PRE_CALL_ABORT_EVENT;
    type View<'a> = views::AgentPreCallAbortEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.monitor_id);
                put(s, 4, self.mrd_id);
            });
        }
        w.texts(const { &[TextField::new(6, 64)] }, &[&self.agent_instrument]);
        {
            if let Some(x) = &self.router_call_key_day {
                w.scalar(72, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_call_id {
                w.scalar(73, *x);
            }
        }
        {
            if let Some(x) = &self.router_call_key_sequence_number {
                w.scalar(110, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentPreCallAbortEvent<'_>> for AgentPreCallAbortEvent {
    fn from(view: views::AgentPreCallAbortEvent<'_>) -> Self {
        Self {
            monitor_id: view.monitor_id,
            mrd_id: view.mrd_id,
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            unknown: view.unknown.into(),
        }
    }
}

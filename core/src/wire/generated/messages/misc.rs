// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.

use super::*;
use crate::wire::codec::*;
use crate::wire::def::MessageDef;
use crate::wire::generated::{enums::*, tables, views};
use crate::wire::{Connection, EncodeError, Version};

/// SYSTEM_EVENT: server tells a client of a change in the health of PG, peripheral or server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemEvent {
    /// `PGStatus`: state of the peripheral gateway; any value but zero means that CTI does not work normally.
    pub pg_status: PgStatusCode,
    /// `ICMCentralControllerTime`: date and time at the central controller.
    pub icm_central_controller_time: u32,
    /// `SystemEventID`: tells what happened in the system.
    pub system_event_id: SystemEventId,
    /// `SystemEventArg1`: argument 1 of the system event, which says what it stands for.
    pub system_event_arg1: u32,
    /// `SystemEventArg2`: argument 2 of the system event; some events have none.
    pub system_event_arg2: u32,
    /// `SystemEventArg3`: argument 3 of the system event; some events have none.
    pub system_event_arg3: u32,
    /// `EventDeviceType`: what type of id EventDeviceID holds; DEVID_NONE when it is missing. `None` is the protocol's null value. Since version 10.
    pub event_device_type: Option<DeviceIdType>,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// `EventDeviceID`: device that the system event concerns, when there is one. At most 63 characters.
    pub event_device_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SystemEvent {
    const DEF: &'static MessageDef = &tables::SYSTEM_EVENT;
    type View<'a> = views::SystemEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<24>(|s| {
                put(s, 0, self.pg_status);
                put(s, 4, self.icm_central_controller_time);
                put(s, 8, self.system_event_id);
                put(s, 12, self.system_event_arg1);
                put(s, 16, self.system_event_arg2);
                put(s, 20, self.system_event_arg3);
            });
        }
        if v >= 10 {
            w.fixed::<2>(|s| {
                put_or_null(s, 0, self.event_device_type, 0xffff);
            });
        }
        w.texts(
            const { &[TextField::new(7, 255), TextField::new(206, 64)] },
            &[&self.text, &self.event_device_id],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::SystemEvent<'_>> for SystemEvent {
    fn from(view: views::SystemEvent<'_>) -> Self {
        Self {
            pg_status: view.pg_status,
            icm_central_controller_time: view.icm_central_controller_time,
            system_event_id: view.system_event_id,
            system_event_arg1: view.system_event_arg1,
            system_event_arg2: view.system_event_arg2,
            system_event_arg3: view.system_event_arg3,
            event_device_type: view.event_device_type,
            text: view.text.map(|x| x.to_string()),
            event_device_id: view.event_device_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// CLIENT_EVENT_REPORT_REQ: client raises an alarm, as plain text or as the state of a named object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientEventReportReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `State`: how serious the event is: 0 normal, 1 a warning, 2 an error.
    pub state: AlarmState,
    /// `ObjectName`: alarm object that the event sets; one that does not exist yet is created. At most 127 characters.
    pub object_name: Option<String>,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for ClientEventReportReq {
    const DEF: &'static MessageDef = &tables::CLIENT_EVENT_REPORT_REQ;
    type View<'a> = views::ClientEventReportReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<6>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.state);
            });
        }
        w.texts(
            const { &[TextField::new(66, 128), TextField::new(7, 255)] },
            &[&self.object_name, &self.text],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::ClientEventReportReq<'_>> for ClientEventReportReq {
    fn from(view: views::ClientEventReportReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            state: view.state,
            object_name: view.object_name.map(|x| x.to_string()),
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for ClientEventReportReq {
    type Confirmation = ClientEventReportConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// CLIENT_EVENT_REPORT_CONF: server has passed the alarm on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClientEventReportConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for ClientEventReportConf {
    const DEF: &'static MessageDef = &tables::CLIENT_EVENT_REPORT_CONF;
    type View<'a> = views::ClientEventReportConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::ClientEventReportConf> for ClientEventReportConf {
    fn from(view: views::ClientEventReportConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// USER_MESSAGE_REQ: client sends a text to another client, a supervisor, a team or everybody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserMessageReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `Distribution`: circle of clients that the text goes to.
    pub distribution: MessageDistribution,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for UserMessageReq {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_REQ;
    type View<'a> = views::UserMessageReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.distribution);
            });
        }
        w.texts(
            const {
                &[
                    TextField::new(1, 64),
                    TextField::new(4, 16),
                    TextField::new(5, 12),
                    TextField::new(6, 64),
                    TextField::new(7, 255),
                ]
            },
            &[
                &self.client_id,
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
                &self.text,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::UserMessageReq<'_>> for UserMessageReq {
    fn from(view: views::UserMessageReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            distribution: view.distribution,
            client_id: view.client_id.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for UserMessageReq {
    type Confirmation = UserMessageConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// USER_MESSAGE_CONF: server has accepted the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserMessageConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for UserMessageConf {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_CONF;
    type View<'a> = views::UserMessageConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::UserMessageConf> for UserMessageConf {
    fn from(view: views::UserMessageConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// USER_MESSAGE_EVENT: server hands a text over to a client and names the sender.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserMessageEvent {
    /// `ICMCentralControllerTime`: date and time at the central controller.
    pub icm_central_controller_time: u32,
    /// `Distribution`: circle of clients that the text goes to.
    pub distribution: MessageDistribution,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `Text`: message in plain words: of the user, or about the event. At most 254 characters.
    pub text: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for UserMessageEvent {
    const DEF: &'static MessageDef = &tables::USER_MESSAGE_EVENT;
    type View<'a> = views::UserMessageEvent<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<6>(|s| {
                put(s, 0, self.icm_central_controller_time);
                put(s, 4, self.distribution);
            });
        }
        w.texts(
            const { &[TextField::new(1, 64), TextField::new(7, 255)] },
            &[&self.client_id, &self.text],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::UserMessageEvent<'_>> for UserMessageEvent {
    fn from(view: views::UserMessageEvent<'_>) -> Self {
        Self {
            icm_central_controller_time: view.icm_central_controller_time,
            distribution: view.distribution,
            client_id: view.client_id.map(|x| x.to_string()),
            text: view.text.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// REGISTER_VARIABLES_REQ: client names the call variables it wants to be sent; until then it gets all of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterVariablesReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `CallVariableMask`: bit mask: call variables the client wants to get.
    pub call_variable_mask: CallVariableMask,
    /// `NamedVariable`: scalar ECC variable with its name; all named data share 2000 bytes.
    pub named_variables: Vec<NamedVariable>,
    /// `NamedArray`: element of an ECC array with its name; all named data share 2000 bytes.
    pub named_arrays: Vec<NamedArray>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for RegisterVariablesReq {
    const DEF: &'static MessageDef = &tables::REGISTER_VARIABLES_REQ;
    type View<'a> = views::RegisterVariablesReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            let num_named_variables = w.count::<u16>(self.named_variables.len());
            let num_named_arrays = w.count::<u16>(self.named_arrays.len());
            w.fixed::<10>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.call_variable_mask);
                put(s, 6, num_named_variables);
                put(s, 8, num_named_arrays);
            });
        }
        {
            w.ecc(82, &self.named_variables, 251);
        }
        {
            w.ecc(83, &self.named_arrays, 252);
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::RegisterVariablesReq<'_>> for RegisterVariablesReq {
    fn from(view: views::RegisterVariablesReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            call_variable_mask: view.call_variable_mask,
            named_variables: view.named_variables.iter().map(Into::into).collect(),
            named_arrays: view.named_arrays.iter().map(Into::into).collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for RegisterVariablesReq {
    type Confirmation = RegisterVariablesConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// REGISTER_VARIABLES_CONF: server has noted the client's choice of variables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterVariablesConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for RegisterVariablesConf {
    const DEF: &'static MessageDef = &tables::REGISTER_VARIABLES_CONF;
    type View<'a> = views::RegisterVariablesConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::RegisterVariablesConf> for RegisterVariablesConf {
    fn from(view: views::RegisterVariablesConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// QUERY_AGENT_STATISTICS_REQ: client asks for the statistics of an agent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryAgentStatisticsReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for QueryAgentStatisticsReq {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATISTICS_REQ;
    type View<'a> = views::QueryAgentStatisticsReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
            });
        }
        w.texts(
            const { &[TextField::new(4, 16), TextField::new(5, 12), TextField::new(6, 64)] },
            &[&self.agent_extension, &self.agent_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::QueryAgentStatisticsReq<'_>> for QueryAgentStatisticsReq {
    fn from(view: views::QueryAgentStatisticsReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for QueryAgentStatisticsReq {
    type Confirmation = QueryAgentStatisticsConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// QUERY_AGENT_STATISTICS_CONF: server returns the agent's figures since login and since midnight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryAgentStatisticsConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `AvailTimeSession`: since sign-in: time in the Available state, in seconds.
    pub avail_time_session: u32,
    /// `LoggedOnTimeSession`: since sign-in: time signed in, in seconds.
    pub logged_on_time_session: u32,
    /// `NotReadyTimeSession`: since sign-in: time in the Not Ready state, in seconds.
    pub not_ready_time_session: u32,
    /// `ICMAvailableTimeSession`: since sign-in: time in the Unified CCE Available state, in seconds.
    pub icm_available_time_session: u32,
    /// `RoutableTimeSession`: since sign-in: time in the Routable state over all skill groups, in seconds.
    pub routable_time_session: u32,
    /// `AgentOutCallsSession`: since sign-in: number of outbound ACD calls that ended.
    pub agent_out_calls_session: u32,
    /// `AgentOutCallsTalkTimeSession`: since sign-in: talk time of outbound ACD calls in seconds, with hold.
    pub agent_out_calls_talk_time_session: u32,
    /// `AgentOutCallsTimeSession`: since sign-in: handle time of outbound ACD calls in seconds (hold, after-call work too).
    pub agent_out_calls_time_session: u32,
    /// `AgentOutCallsHeldSession`: since sign-in: number of ended outbound ACD calls that were put on hold.
    pub agent_out_calls_held_session: u32,
    /// `AgentOutCallsHeldTimeSession`: since sign-in: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_session: u32,
    /// `HandledCallsSession`: since sign-in: number of inbound ACD calls that were handled.
    pub handled_calls_session: u32,
    /// `HandledCallsTalkTimeSession`: since sign-in: talk time of handled inbound calls in seconds, with hold.
    pub handled_calls_talk_time_session: u32,
    /// `HandledCallsAfterCallTimeSession`: since sign-in: after-call work time of handled inbound calls in seconds.
    pub handled_calls_after_call_time_session: u32,
    /// `HandledCallsTimeSession`: since sign-in: handle time of handled inbound calls in seconds (hold, after-call work too).
    pub handled_calls_time_session: u32,
    /// `IncomingCallsHeldSession`: since sign-in: number of ended inbound ACD calls that were put on hold.
    pub incoming_calls_held_session: u32,
    /// `IncomingCallsHeldTimeSession`: since sign-in: hold time of ended inbound ACD calls in seconds.
    pub incoming_calls_held_time_session: u32,
    /// `InternalCallsSession`: since sign-in: number of internal calls that the agent placed.
    pub internal_calls_session: u32,
    /// `InternalCallsTimeSession`: since sign-in: time on internal calls that the agent placed, in seconds.
    pub internal_calls_time_session: u32,
    /// `InternalCallsRcvdSession`: since sign-in: number of internal calls that came in.
    pub internal_calls_rcvd_session: u32,
    /// `InternalCallsRcvdTimeSession`: since sign-in: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_session: u32,
    /// `InternalCallsHeldSession`: since sign-in: number of internal calls that were put on hold.
    pub internal_calls_held_session: u32,
    /// `InternalCallsHeldTimeSession`: since sign-in: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_session: u32,
    /// `AutoOutCallsSession`: since sign-in: number of predictive outbound calls that ended.
    pub auto_out_calls_session: u32,
    /// `AutoOutCallsTalkTimeSession`: since sign-in: talk time of predictive outbound calls in seconds, with hold.
    pub auto_out_calls_talk_time_session: u32,
    /// `AutoOutCallsTimeSession`: since sign-in: handle time of predictive outbound calls in seconds (hold, after-call work too).
    pub auto_out_calls_time_session: u32,
    /// `AutoOutCallsHeldSession`: since sign-in: number of ended predictive outbound calls that were put on hold.
    pub auto_out_calls_held_session: u32,
    /// `AutoOutCallsHeldTimeSession`: since sign-in: hold time of predictive outbound calls in seconds.
    pub auto_out_calls_held_time_session: u32,
    /// `PreviewCallsSession`: since sign-in: number of outbound preview calls that ended.
    pub preview_calls_session: u32,
    /// `PreviewCallsTalkTimeSession`: since sign-in: talk time of outbound preview calls in seconds, with hold.
    pub preview_calls_talk_time_session: u32,
    /// `PreviewCallsTimeSession`: since sign-in: handle time of outbound preview calls in seconds (hold, after-call work too).
    pub preview_calls_time_session: u32,
    /// `PreviewCallsHeldSession`: since sign-in: number of ended outbound preview calls that were put on hold.
    pub preview_calls_held_session: u32,
    /// `PreviewCallsHeldTimeSession`: since sign-in: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_session: u32,
    /// `ReservationCallsSession`: since sign-in: number of agent reservation calls that ended.
    pub reservation_calls_session: u32,
    /// `ReservationCallsTalkTimeSession`: since sign-in: talk time of agent reservation calls in seconds, with hold.
    pub reservation_calls_talk_time_session: u32,
    /// `ReservationCallsTimeSession`: since sign-in: handle time of agent reservation calls in seconds (hold, after-call work too).
    pub reservation_calls_time_session: u32,
    /// `ReservationCallsHeldSession`: since sign-in: number of ended agent reservation calls that were put on hold.
    pub reservation_calls_held_session: u32,
    /// `ReservationCallsHeldTimeSession`: since sign-in: hold time of agent reservation calls in seconds.
    pub reservation_calls_held_time_session: u32,
    /// `BargeInCallsSession`: since sign-in: number of barge-ins that supervisors completed.
    pub barge_in_calls_session: u32,
    /// `InterceptCallsSession`: since sign-in: number of intercepts that supervisors completed.
    pub intercept_calls_session: u32,
    /// `MonitorCallsSession`: since sign-in: number of call monitorings that supervisors completed.
    pub monitor_calls_session: u32,
    /// `WhisperCallsSession`: since sign-in: number of whispers that supervisors completed.
    pub whisper_calls_session: u32,
    /// `EmergencyCallsSession`: since sign-in: number of emergency calls.
    pub emergency_calls_session: u32,
    /// `AvailTimeToday`: since midnight: time in the Available state, in seconds.
    pub avail_time_today: u32,
    /// `LoggedOnTimeToday`: since midnight: time signed in, in seconds.
    pub logged_on_time_today: u32,
    /// `NotReadyTimeToday`: since midnight: time in the Not Ready state, in seconds.
    pub not_ready_time_today: u32,
    /// `ICMAvailableTimeToday`: since midnight: time in the Unified CCE Available state, in seconds.
    pub icm_available_time_today: u32,
    /// `RoutableTimeToday`: since midnight: time in the Routable state over all skill groups, in seconds.
    pub routable_time_today: u32,
    /// `AgentOutCallsToday`: since midnight: number of outbound ACD calls that ended.
    pub agent_out_calls_today: u32,
    /// `AgentOutCallsTalkTimeToday`: since midnight: talk time of outbound ACD calls in seconds, with hold.
    pub agent_out_calls_talk_time_today: u32,
    /// `AgentOutCallsTimeToday`: since midnight: handle time of outbound ACD calls in seconds (hold, after-call work too).
    pub agent_out_calls_time_today: u32,
    /// `AgentOutCallsHeldToday`: since midnight: number of ended outbound ACD calls that were put on hold.
    pub agent_out_calls_held_today: u32,
    /// `AgentOutCallsHeldTimeToday`: since midnight: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_today: u32,
    /// `HandledCallsToday`: since midnight: number of inbound ACD calls that were handled.
    pub handled_calls_today: u32,
    /// `HandledCallsTalkTimeToday`: since midnight: talk time of handled inbound calls in seconds, with hold.
    pub handled_calls_talk_time_today: u32,
    /// `HandledCallsAfterCallTimeToday`: since midnight: after-call work time of handled inbound calls in seconds.
    pub handled_calls_after_call_time_today: u32,
    /// `HandledCallsTimeToday`: since midnight: handle time of handled inbound calls in seconds (hold, after-call work too).
    pub handled_calls_time_today: u32,
    /// `IncomingCallsHeldToday`: since midnight: number of ended inbound ACD calls that were put on hold.
    pub incoming_calls_held_today: u32,
    /// `IncomingCallsHeldTimeToday`: since midnight: hold time of ended inbound ACD calls in seconds.
    pub incoming_calls_held_time_today: u32,
    /// `InternalCallsToday`: since midnight: number of internal calls that the agent placed.
    pub internal_calls_today: u32,
    /// `InternalCallsTimeToday`: since midnight: time on internal calls that the agent placed, in seconds.
    pub internal_calls_time_today: u32,
    /// `InternalCallsRcvdToday`: since midnight: number of internal calls that came in.
    pub internal_calls_rcvd_today: u32,
    /// `InternalCallsRcvdTimeToday`: since midnight: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_today: u32,
    /// `InternalCallsHeldToday`: since midnight: number of internal calls that were put on hold.
    pub internal_calls_held_today: u32,
    /// `InternalCallsHeldTimeToday`: since midnight: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_today: u32,
    /// `AutoOutCallsToday`: since midnight: number of predictive outbound calls that ended.
    pub auto_out_calls_today: u32,
    /// `AutoOutCallsTalkTimeToday`: since midnight: talk time of predictive outbound calls in seconds, with hold.
    pub auto_out_calls_talk_time_today: u32,
    /// `AutoOutCallsTimeToday`: since midnight: handle time of predictive outbound calls in seconds (hold, after-call work too).
    pub auto_out_calls_time_today: u32,
    /// `AutoOutCallsHeldToday`: since midnight: number of ended predictive outbound calls that were put on hold.
    pub auto_out_calls_held_today: u32,
    /// `AutoOutCallsHeldTimeToday`: since midnight: hold time of predictive outbound calls in seconds.
    pub auto_out_calls_held_time_today: u32,
    /// `PreviewCallsToday`: since midnight: number of outbound preview calls that ended.
    pub preview_calls_today: u32,
    /// `PreviewCallsTalkTimeToday`: since midnight: talk time of outbound preview calls in seconds, with hold.
    pub preview_calls_talk_time_today: u32,
    /// `PreviewCallsTimeToday`: since midnight: handle time of outbound preview calls in seconds (hold, after-call work too).
    pub preview_calls_time_today: u32,
    /// `PreviewCallsHeldToday`: since midnight: number of ended outbound preview calls that were put on hold.
    pub preview_calls_held_today: u32,
    /// `PreviewCallsHeldTimeToday`: since midnight: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_today: u32,
    /// `ReservationCallsToday`: since midnight: number of agent reservation calls that ended.
    pub reservation_calls_today: u32,
    /// `ReservationCallsTalkTimeToday`: since midnight: talk time of agent reservation calls in seconds, with hold.
    pub reservation_calls_talk_time_today: u32,
    /// `ReservationCallsTimeToday`: since midnight: handle time of agent reservation calls in seconds (hold, after-call work too).
    pub reservation_calls_time_today: u32,
    /// `ReservationCallsHeldToday`: since midnight: number of ended agent reservation calls that were put on hold.
    pub reservation_calls_held_today: u32,
    /// `ReservationCallsHeldTimeToday`: since midnight: hold time of agent reservation calls in seconds.
    pub reservation_calls_held_time_today: u32,
    /// `BargeInCallsToday`: since midnight: number of barge-ins that supervisors completed.
    pub barge_in_calls_today: u32,
    /// `InterceptCallsToday`: since midnight: number of intercepts that supervisors completed.
    pub intercept_calls_today: u32,
    /// `MonitorCallsToday`: since midnight: number of call monitorings that supervisors completed.
    pub monitor_calls_today: u32,
    /// `WhisperCallsToday`: since midnight: number of whispers that supervisors completed.
    pub whisper_calls_today: u32,
    /// `EmergencyCallsToday`: since midnight: number of emergency calls.
    pub emergency_calls_today: u32,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for QueryAgentStatisticsConf {
    const DEF: &'static MessageDef = &tables::QUERY_AGENT_STATISTICS_CONF;
    type View<'a> = views::QueryAgentStatisticsConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<344>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.avail_time_session);
                put(s, 12, self.logged_on_time_session);
                put(s, 16, self.not_ready_time_session);
                put(s, 20, self.icm_available_time_session);
                put(s, 24, self.routable_time_session);
                put(s, 28, self.agent_out_calls_session);
                put(s, 32, self.agent_out_calls_talk_time_session);
                put(s, 36, self.agent_out_calls_time_session);
                put(s, 40, self.agent_out_calls_held_session);
                put(s, 44, self.agent_out_calls_held_time_session);
                put(s, 48, self.handled_calls_session);
                put(s, 52, self.handled_calls_talk_time_session);
                put(s, 56, self.handled_calls_after_call_time_session);
                put(s, 60, self.handled_calls_time_session);
                put(s, 64, self.incoming_calls_held_session);
                put(s, 68, self.incoming_calls_held_time_session);
                put(s, 72, self.internal_calls_session);
                put(s, 76, self.internal_calls_time_session);
                put(s, 80, self.internal_calls_rcvd_session);
                put(s, 84, self.internal_calls_rcvd_time_session);
                put(s, 88, self.internal_calls_held_session);
                put(s, 92, self.internal_calls_held_time_session);
                put(s, 96, self.auto_out_calls_session);
                put(s, 100, self.auto_out_calls_talk_time_session);
                put(s, 104, self.auto_out_calls_time_session);
                put(s, 108, self.auto_out_calls_held_session);
                put(s, 112, self.auto_out_calls_held_time_session);
                put(s, 116, self.preview_calls_session);
                put(s, 120, self.preview_calls_talk_time_session);
                put(s, 124, self.preview_calls_time_session);
                put(s, 128, self.preview_calls_held_session);
                put(s, 132, self.preview_calls_held_time_session);
                put(s, 136, self.reservation_calls_session);
                put(s, 140, self.reservation_calls_talk_time_session);
                put(s, 144, self.reservation_calls_time_session);
                put(s, 148, self.reservation_calls_held_session);
                put(s, 152, self.reservation_calls_held_time_session);
                put(s, 156, self.barge_in_calls_session);
                put(s, 160, self.intercept_calls_session);
                put(s, 164, self.monitor_calls_session);
                put(s, 168, self.whisper_calls_session);
                put(s, 172, self.emergency_calls_session);
                put(s, 176, self.avail_time_today);
                put(s, 180, self.logged_on_time_today);
                put(s, 184, self.not_ready_time_today);
                put(s, 188, self.icm_available_time_today);
                put(s, 192, self.routable_time_today);
                put(s, 196, self.agent_out_calls_today);
                put(s, 200, self.agent_out_calls_talk_time_today);
                put(s, 204, self.agent_out_calls_time_today);
                put(s, 208, self.agent_out_calls_held_today);
                put(s, 212, self.agent_out_calls_held_time_today);
                put(s, 216, self.handled_calls_today);
                put(s, 220, self.handled_calls_talk_time_today);
                put(s, 224, self.handled_calls_after_call_time_today);
                put(s, 228, self.handled_calls_time_today);
                put(s, 232, self.incoming_calls_held_today);
                put(s, 236, self.incoming_calls_held_time_today);
                put(s, 240, self.internal_calls_today);
                put(s, 244, self.internal_calls_time_today);
                put(s, 248, self.internal_calls_rcvd_today);
                put(s, 252, self.internal_calls_rcvd_time_today);
                put(s, 256, self.internal_calls_held_today);
                put(s, 260, self.internal_calls_held_time_today);
                put(s, 264, self.auto_out_calls_today);
                put(s, 268, self.auto_out_calls_talk_time_today);
                put(s, 272, self.auto_out_calls_time_today);
                put(s, 276, self.auto_out_calls_held_today);
                put(s, 280, self.auto_out_calls_held_time_today);
                put(s, 284, self.preview_calls_today);
                put(s, 288, self.preview_calls_talk_time_today);
                put(s, 292, self.preview_calls_time_today);
                put(s, 296, self.preview_calls_held_today);
                put(s, 300, self.preview_calls_held_time_today);
                put(s, 304, self.reservation_calls_today);
                put(s, 308, self.reservation_calls_talk_time_today);
                put(s, 312, self.reservation_calls_time_today);
                put(s, 316, self.reservation_calls_held_today);
                put(s, 320, self.reservation_calls_held_time_today);
                put(s, 324, self.barge_in_calls_today);
                put(s, 328, self.intercept_calls_today);
                put(s, 332, self.monitor_calls_today);
                put(s, 336, self.whisper_calls_today);
                put(s, 340, self.emergency_calls_today);
            });
        }
        w.texts(
            const { &[TextField::new(4, 16), TextField::new(5, 12), TextField::new(6, 64)] },
            &[&self.agent_extension, &self.agent_id, &self.agent_instrument],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::QueryAgentStatisticsConf<'_>> for QueryAgentStatisticsConf {
    fn from(view: views::QueryAgentStatisticsConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            avail_time_session: view.avail_time_session,
            logged_on_time_session: view.logged_on_time_session,
            not_ready_time_session: view.not_ready_time_session,
            icm_available_time_session: view.icm_available_time_session,
            routable_time_session: view.routable_time_session,
            agent_out_calls_session: view.agent_out_calls_session,
            agent_out_calls_talk_time_session: view.agent_out_calls_talk_time_session,
            agent_out_calls_time_session: view.agent_out_calls_time_session,
            agent_out_calls_held_session: view.agent_out_calls_held_session,
            agent_out_calls_held_time_session: view.agent_out_calls_held_time_session,
            handled_calls_session: view.handled_calls_session,
            handled_calls_talk_time_session: view.handled_calls_talk_time_session,
            handled_calls_after_call_time_session: view.handled_calls_after_call_time_session,
            handled_calls_time_session: view.handled_calls_time_session,
            incoming_calls_held_session: view.incoming_calls_held_session,
            incoming_calls_held_time_session: view.incoming_calls_held_time_session,
            internal_calls_session: view.internal_calls_session,
            internal_calls_time_session: view.internal_calls_time_session,
            internal_calls_rcvd_session: view.internal_calls_rcvd_session,
            internal_calls_rcvd_time_session: view.internal_calls_rcvd_time_session,
            internal_calls_held_session: view.internal_calls_held_session,
            internal_calls_held_time_session: view.internal_calls_held_time_session,
            auto_out_calls_session: view.auto_out_calls_session,
            auto_out_calls_talk_time_session: view.auto_out_calls_talk_time_session,
            auto_out_calls_time_session: view.auto_out_calls_time_session,
            auto_out_calls_held_session: view.auto_out_calls_held_session,
            auto_out_calls_held_time_session: view.auto_out_calls_held_time_session,
            preview_calls_session: view.preview_calls_session,
            preview_calls_talk_time_session: view.preview_calls_talk_time_session,
            preview_calls_time_session: view.preview_calls_time_session,
            preview_calls_held_session: view.preview_calls_held_session,
            preview_calls_held_time_session: view.preview_calls_held_time_session,
            reservation_calls_session: view.reservation_calls_session,
            reservation_calls_talk_time_session: view.reservation_calls_talk_time_session,
            reservation_calls_time_session: view.reservation_calls_time_session,
            reservation_calls_held_session: view.reservation_calls_held_session,
            reservation_calls_held_time_session: view.reservation_calls_held_time_session,
            barge_in_calls_session: view.barge_in_calls_session,
            intercept_calls_session: view.intercept_calls_session,
            monitor_calls_session: view.monitor_calls_session,
            whisper_calls_session: view.whisper_calls_session,
            emergency_calls_session: view.emergency_calls_session,
            avail_time_today: view.avail_time_today,
            logged_on_time_today: view.logged_on_time_today,
            not_ready_time_today: view.not_ready_time_today,
            icm_available_time_today: view.icm_available_time_today,
            routable_time_today: view.routable_time_today,
            agent_out_calls_today: view.agent_out_calls_today,
            agent_out_calls_talk_time_today: view.agent_out_calls_talk_time_today,
            agent_out_calls_time_today: view.agent_out_calls_time_today,
            agent_out_calls_held_today: view.agent_out_calls_held_today,
            agent_out_calls_held_time_today: view.agent_out_calls_held_time_today,
            handled_calls_today: view.handled_calls_today,
            handled_calls_talk_time_today: view.handled_calls_talk_time_today,
            handled_calls_after_call_time_today: view.handled_calls_after_call_time_today,
            handled_calls_time_today: view.handled_calls_time_today,
            incoming_calls_held_today: view.incoming_calls_held_today,
            incoming_calls_held_time_today: view.incoming_calls_held_time_today,
            internal_calls_today: view.internal_calls_today,
            internal_calls_time_today: view.internal_calls_time_today,
            internal_calls_rcvd_today: view.internal_calls_rcvd_today,
            internal_calls_rcvd_time_today: view.internal_calls_rcvd_time_today,
            internal_calls_held_today: view.internal_calls_held_today,
            internal_calls_held_time_today: view.internal_calls_held_time_today,
            auto_out_calls_today: view.auto_out_calls_today,
            auto_out_calls_talk_time_today: view.auto_out_calls_talk_time_today,
            auto_out_calls_time_today: view.auto_out_calls_time_today,
            auto_out_calls_held_today: view.auto_out_calls_held_today,
            auto_out_calls_held_time_today: view.auto_out_calls_held_time_today,
            preview_calls_today: view.preview_calls_today,
            preview_calls_talk_time_today: view.preview_calls_talk_time_today,
            preview_calls_time_today: view.preview_calls_time_today,
            preview_calls_held_today: view.preview_calls_held_today,
            preview_calls_held_time_today: view.preview_calls_held_time_today,
            reservation_calls_today: view.reservation_calls_today,
            reservation_calls_talk_time_today: view.reservation_calls_talk_time_today,
            reservation_calls_time_today: view.reservation_calls_time_today,
            reservation_calls_held_today: view.reservation_calls_held_today,
            reservation_calls_held_time_today: view.reservation_calls_held_time_today,
            barge_in_calls_today: view.barge_in_calls_today,
            intercept_calls_today: view.intercept_calls_today,
            monitor_calls_today: view.monitor_calls_today,
            whisper_calls_today: view.whisper_calls_today,
            emergency_calls_today: view.emergency_calls_today,
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// QUERY_SKILL_GROUP_STATISTICS_REQ: client asks for the statistics of a skill group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuerySkillGroupStatisticsReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
}

impl Body for QuerySkillGroupStatisticsReq {
    const DEF: &'static MessageDef = &tables::QUERY_SKILL_GROUP_STATISTICS_REQ;
    type View<'a> = views::QuerySkillGroupStatisticsReq;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<16>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.skill_group_number, 0xffffffff);
                put_or_null(s, 12, self.skill_group_id, 0xffffffff);
            });
        }
    }
}

impl From<views::QuerySkillGroupStatisticsReq> for QuerySkillGroupStatisticsReq {
    fn from(view: views::QuerySkillGroupStatisticsReq) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
        }
    }
}

impl Request for QuerySkillGroupStatisticsReq {
    type Confirmation = QuerySkillGroupStatisticsConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// QUERY_SKILL_GROUP_STATISTICS_CONF: server returns the group's figures: now, five minutes, half hour and since midnight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuerySkillGroupStatisticsConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `SkillGroupNumber`: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. `None` is the protocol's null value.
    pub skill_group_number: Option<u32>,
    /// `SkillGroupID`: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub skill_group_id: Option<u32>,
    /// `AgentsLoggedOn`: number of agents signed in to the skill group at this moment.
    pub agents_logged_on: u32,
    /// `AgentsAvail`: number of agents who are Available for the skill group at this moment.
    pub agents_avail: u32,
    /// `AgentsNotReady`: number of agents who are Not Ready at this moment.
    pub agents_not_ready: u32,
    /// `AgentsReady`: number of agents who are Ready at this moment.
    pub agents_ready: u32,
    /// `AgentsTalkingIn`: number of agents in talk on inbound calls at this moment.
    pub agents_talking_in: u32,
    /// `AgentsTalkingOut`: number of agents in talk on outbound calls at this moment.
    pub agents_talking_out: u32,
    /// `AgentsTalkingOther`: number of agents in talk on internal calls at this moment.
    pub agents_talking_other: u32,
    /// `AgentsWorkNotReady`: number of agents who are Work Not Ready at this moment.
    pub agents_work_not_ready: u32,
    /// `AgentsWorkReady`: number of agents who are Work Ready at this moment.
    pub agents_work_ready: u32,
    /// `AgentsBusyOther`: number of agents taken up by calls of other skill groups.
    pub agents_busy_other: u32,
    /// `AgentsReserved`: number of agents who are Reserved at this moment.
    pub agents_reserved: u32,
    /// `AgentsHold`: number of the skill group's calls on hold at this moment.
    pub agents_hold: u32,
    /// `AgentsICMAvailable`: number of agents who are Unified CCE Available at this moment.
    pub agents_icm_available: u32,
    /// `AgentsApplicationAvailable`: number of agents who are Application Available at this moment.
    pub agents_application_available: u32,
    /// `AgentsTalkingAutoOut`: number of predictive outbound calls in talk at this moment.
    pub agents_talking_auto_out: u32,
    /// `AgentsTalkingPreview`: number of outbound preview calls in talk at this moment.
    pub agents_talking_preview: u32,
    /// `AgentsTalkingReservation`: number of agent reservation calls in talk at this moment.
    pub agents_talking_reservation: u32,
    /// `RouterCallsQNow`: number of calls in the router's queue for the group (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub router_calls_q_now: Option<u32>,
    /// `LongestRouterCallQNow`: longest wait in the router's queue at this moment, in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub longest_router_call_q_now: Option<u32>,
    /// `CallsQNow`: number of calls in the group's queue at this moment (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_now: Option<u32>,
    /// `CallsQTimeNow`: summed waiting time in seconds of the calls now in the queue (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_time_now: Option<u32>,
    /// `LongestCallQNow`: longest waiting time in seconds among the calls now in the queue (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub longest_call_q_now: Option<u32>,
    /// `AvailTimeTo5`: present 5 minutes: time in the Available state, in seconds.
    pub avail_time_to5: u32,
    /// `LoggedOnTimeTo5`: present 5 minutes: time signed in, in seconds.
    pub logged_on_time_to5: u32,
    /// `NotReadyTimeTo5`: present 5 minutes: time in the Not Ready state, in seconds.
    pub not_ready_time_to5: u32,
    /// `AgentOutCallsTo5`: present 5 minutes: number of outbound ACD calls that ended.
    pub agent_out_calls_to5: u32,
    /// `AgentOutCallsTalkTimeTo5`: present 5 minutes: talk time of outbound ACD calls in seconds, with hold.
    pub agent_out_calls_talk_time_to5: u32,
    /// `AgentOutCallsTimeTo5`: present 5 minutes: handle time of outbound ACD calls in seconds (hold, after-call work too).
    pub agent_out_calls_time_to5: u32,
    /// `AgentOutCallsHeldTo5`: present 5 minutes: number of ended outbound ACD calls that were put on hold.
    pub agent_out_calls_held_to5: u32,
    /// `AgentOutCallsHeldTimeTo5`: present 5 minutes: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_to5: u32,
    /// `HandledCallsTo5`: present 5 minutes: number of inbound ACD calls that were handled.
    pub handled_calls_to5: u32,
    /// `HandledCallsTalkTimeTo5`: present 5 minutes: talk time of handled inbound calls in seconds, with hold.
    pub handled_calls_talk_time_to5: u32,
    /// `HandledCallsAfterCallTimeTo5`: present 5 minutes: after-call work time of handled inbound calls in seconds.
    pub handled_calls_after_call_time_to5: u32,
    /// `HandledCallsTimeTo5`: present 5 minutes: handle time of handled inbound calls in seconds (hold, after-call work too).
    pub handled_calls_time_to5: u32,
    /// `IncomingCallsHeldTo5`: present 5 minutes: number of ended inbound ACD calls that were put on hold.
    pub incoming_calls_held_to5: u32,
    /// `IncomingCallsHeldTimeTo5`: present 5 minutes: hold time of ended inbound ACD calls in seconds.
    pub incoming_calls_held_time_to5: u32,
    /// `InternalCallsRcvdTo5`: present 5 minutes: number of internal calls that came in.
    pub internal_calls_rcvd_to5: u32,
    /// `InternalCallsRcvdTimeTo5`: present 5 minutes: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_to5: u32,
    /// `InternalCallsHeldTo5`: present 5 minutes: number of internal calls that were put on hold.
    pub internal_calls_held_to5: u32,
    /// `InternalCallsHeldTimeTo5`: present 5 minutes: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_to5: u32,
    /// `AutoOutCallsTo5`: present 5 minutes: number of predictive outbound calls that ended.
    pub auto_out_calls_to5: u32,
    /// `AutoOutCallsTalkTimeTo5`: present 5 minutes: talk time of predictive outbound calls in seconds, with hold.
    pub auto_out_calls_talk_time_to5: u32,
    /// `AutoOutCallsTimeTo5`: present 5 minutes: handle time of predictive outbound calls in seconds (hold, after-call work too).
    pub auto_out_calls_time_to5: u32,
    /// `AutoOutCallsHeldTo5`: present 5 minutes: number of ended predictive outbound calls that were put on hold.
    pub auto_out_calls_held_to5: u32,
    /// `AutoOutCallsHeldTimeTo5`: present 5 minutes: hold time of predictive outbound calls in seconds.
    pub auto_out_calls_held_time_to5: u32,
    /// `PreviewCallsTo5`: present 5 minutes: number of outbound preview calls that ended.
    pub preview_calls_to5: u32,
    /// `PreviewCallsTalkTimeTo5`: present 5 minutes: talk time of outbound preview calls in seconds, with hold.
    pub preview_calls_talk_time_to5: u32,
    /// `PreviewCallsTimeTo5`: present 5 minutes: handle time of outbound preview calls in seconds (hold, after-call work too).
    pub preview_calls_time_to5: u32,
    /// `PreviewCallsHeldTo5`: present 5 minutes: number of ended outbound preview calls that were put on hold.
    pub preview_calls_held_to5: u32,
    /// `PreviewCallsHeldTimeTo5`: present 5 minutes: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_to5: u32,
    /// `ReservationCallsTo5`: present 5 minutes: number of agent reservation calls that ended.
    pub reservation_calls_to5: u32,
    /// `ReservationCallsTalkTimeTo5`: present 5 minutes: talk time of agent reservation calls in seconds, with hold.
    pub reservation_calls_talk_time_to5: u32,
    /// `ReservationCallsTimeTo5`: present 5 minutes: handle time of agent reservation calls in seconds (hold, after-call work too).
    pub reservation_calls_time_to5: u32,
    /// `ReservationCallsHeldTo5`: present 5 minutes: number of ended agent reservation calls that were put on hold.
    pub reservation_calls_held_to5: u32,
    /// `ReservationCallsHeldTimeTo5`: present 5 minutes: hold time of agent reservation calls in seconds.
    pub reservation_calls_held_time_to5: u32,
    /// `BargeInCallsTo5`: present 5 minutes: number of barge-ins that supervisors completed.
    pub barge_in_calls_to5: u32,
    /// `InterceptCallsTo5`: present 5 minutes: number of intercepts that supervisors completed.
    pub intercept_calls_to5: u32,
    /// `MonitorCallsTo5`: present 5 minutes: number of call monitorings that supervisors completed.
    pub monitor_calls_to5: u32,
    /// `WhisperCallsTo5`: present 5 minutes: number of whispers that supervisors completed.
    pub whisper_calls_to5: u32,
    /// `EmergencyCallsTo5`: present 5 minutes: number of emergency calls.
    pub emergency_calls_to5: u32,
    /// `CallsQ5`: present 5 minutes: number of calls that were queued to the group (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q5: Option<u32>,
    /// `CallsQTime5`: present 5 minutes: summed queue time in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_time5: Option<u32>,
    /// `LongestCallQ5`: present 5 minutes: longest queue time in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub longest_call_q5: Option<u32>,
    /// `AvailTimeToHalf`: present half hour: time in the Available state, in seconds.
    pub avail_time_to_half: u32,
    /// `LoggedOnTimeToHalf`: present half hour: time signed in, in seconds.
    pub logged_on_time_to_half: u32,
    /// `NotReadyTimeToHalf`: present half hour: time in the Not Ready state, in seconds.
    pub not_ready_time_to_half: u32,
    /// `AgentOutCallsToHalf`: present half hour: number of outbound ACD calls that ended.
    pub agent_out_calls_to_half: u32,
    /// `AgentOutCallsTalkTimeToHalf`: present half hour: talk time of outbound ACD calls in seconds, with hold.
    pub agent_out_calls_talk_time_to_half: u32,
    /// `AgentOutCallsTimeToHalf`: present half hour: handle time of outbound ACD calls in seconds (hold, after-call work too).
    pub agent_out_calls_time_to_half: u32,
    /// `AgentOutCallsHeldToHalf`: present half hour: number of ended outbound ACD calls that were put on hold.
    pub agent_out_calls_held_to_half: u32,
    /// `AgentOutCallsHeldTimeToHalf`: present half hour: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_to_half: u32,
    /// `HandledCallsToHalf`: present half hour: number of inbound ACD calls that were handled.
    pub handled_calls_to_half: u32,
    /// `HandledCallsTalkTimeToHalf`: present half hour: talk time of handled inbound calls in seconds, with hold.
    pub handled_calls_talk_time_to_half: u32,
    /// `HandledCallsAfterCallTimeToHalf`: present half hour: after-call work time of handled inbound calls in seconds.
    pub handled_calls_after_call_time_to_half: u32,
    /// `HandledCallsTimeToHalf`: present half hour: handle time of handled inbound calls in seconds (hold, after-call work too).
    pub handled_calls_time_to_half: u32,
    /// `IncomingCallsHeldToHalf`: present half hour: number of ended inbound ACD calls that were put on hold.
    pub incoming_calls_held_to_half: u32,
    /// `IncomingCallsHeldTimeToHalf`: present half hour: hold time of ended inbound ACD calls in seconds.
    pub incoming_calls_held_time_to_half: u32,
    /// `InternalCallsRcvdToHalf`: present half hour: number of internal calls that came in.
    pub internal_calls_rcvd_to_half: u32,
    /// `InternalCallsRcvdTimeToHalf`: present half hour: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_to_half: u32,
    /// `InternalCallsHeldToHalf`: present half hour: number of internal calls that were put on hold.
    pub internal_calls_held_to_half: u32,
    /// `InternalCallsHeldTimeToHalf`: present half hour: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_to_half: u32,
    /// `AutoOutCallsToHalf`: present half hour: number of predictive outbound calls that ended.
    pub auto_out_calls_to_half: u32,
    /// `AutoOutCallsTalkTimeToHalf`: present half hour: talk time of predictive outbound calls in seconds, with hold.
    pub auto_out_calls_talk_time_to_half: u32,
    /// `AutoOutCallsTimeToHalf`: present half hour: handle time of predictive outbound calls in seconds (hold, after-call work too).
    pub auto_out_calls_time_to_half: u32,
    /// `AutoOutCallsHeldToHalf`: present half hour: number of ended predictive outbound calls that were put on hold.
    pub auto_out_calls_held_to_half: u32,
    /// `AutoOutCallsHeldTimeToHalf`: present half hour: hold time of predictive outbound calls in seconds.
    pub auto_out_calls_held_time_to_half: u32,
    /// `PreviewCallsToHalf`: present half hour: number of outbound preview calls that ended.
    pub preview_calls_to_half: u32,
    /// `PreviewCallsTalkTimeToHalf`: present half hour: talk time of outbound preview calls in seconds, with hold.
    pub preview_calls_talk_time_to_half: u32,
    /// `PreviewCallsTimeToHalf`: present half hour: handle time of outbound preview calls in seconds (hold, after-call work too).
    pub preview_calls_time_to_half: u32,
    /// `PreviewCallsHeldToHalf`: present half hour: number of ended outbound preview calls that were put on hold.
    pub preview_calls_held_to_half: u32,
    /// `PreviewCallsHeldTimeToHalf`: present half hour: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_to_half: u32,
    /// `ReservationCallsToHalf`: present half hour: number of agent reservation calls that ended.
    pub reservation_calls_to_half: u32,
    /// `ReservationCallsTalkTimeToHalf`: present half hour: talk time of agent reservation calls in seconds, with hold.
    pub reservation_calls_talk_time_to_half: u32,
    /// `ReservationCallsTimeToHalf`: present half hour: handle time of agent reservation calls in seconds (hold, after-call work too).
    pub reservation_calls_time_to_half: u32,
    /// `ReservationCallsHeldToHalf`: present half hour: number of ended agent reservation calls that were put on hold.
    pub reservation_calls_held_to_half: u32,
    /// `ReservationCallsHeldTimeToHalf`: present half hour: hold time of agent reservation calls in seconds.
    pub reservation_calls_held_time_to_half: u32,
    /// `BargeInCallsToHalf`: present half hour: number of barge-ins that supervisors completed.
    pub barge_in_calls_to_half: u32,
    /// `InterceptCallsToHalf`: present half hour: number of intercepts that supervisors completed.
    pub intercept_calls_to_half: u32,
    /// `MonitorCallsToHalf`: present half hour: number of call monitorings that supervisors completed.
    pub monitor_calls_to_half: u32,
    /// `WhisperCallsToHalf`: present half hour: number of whispers that supervisors completed.
    pub whisper_calls_to_half: u32,
    /// `EmergencyCallsToHalf`: present half hour: number of emergency calls.
    pub emergency_calls_to_half: u32,
    /// `CallsQHalf`: present half hour: number of calls that were queued to the group (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_half: Option<u32>,
    /// `CallsQTimeHalf`: present half hour: summed queue time in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_time_half: Option<u32>,
    /// `LongestCallQHalf`: present half hour: longest queue time in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub longest_call_q_half: Option<u32>,
    /// `AvailTimeToday`: since midnight: time in the Available state, in seconds.
    pub avail_time_today: u32,
    /// `LoggedOnTimeToday`: since midnight: time signed in, in seconds.
    pub logged_on_time_today: u32,
    /// `NotReadyTimeToday`: since midnight: time in the Not Ready state, in seconds.
    pub not_ready_time_today: u32,
    /// `AgentOutCallsToday`: since midnight: number of outbound ACD calls that ended.
    pub agent_out_calls_today: u32,
    /// `AgentOutCallsTalkTimeToday`: since midnight: talk time of outbound ACD calls in seconds, with hold.
    pub agent_out_calls_talk_time_today: u32,
    /// `AgentOutCallsTimeToday`: since midnight: handle time of outbound ACD calls in seconds (hold, after-call work too).
    pub agent_out_calls_time_today: u32,
    /// `AgentOutCallsHeldToday`: since midnight: number of ended outbound ACD calls that were put on hold.
    pub agent_out_calls_held_today: u32,
    /// `AgentOutCallsHeldTimeToday`: since midnight: hold time of outbound ACD calls in seconds.
    pub agent_out_calls_held_time_today: u32,
    /// `HandledCallsToday`: since midnight: number of inbound ACD calls that were handled.
    pub handled_calls_today: u32,
    /// `HandledCallsTalkTimeToday`: since midnight: talk time of handled inbound calls in seconds, with hold.
    pub handled_calls_talk_time_today: u32,
    /// `HandledCallsAfterCallTimeToday`: since midnight: after-call work time of handled inbound calls in seconds.
    pub handled_calls_after_call_time_today: u32,
    /// `HandledCallsTimeToday`: since midnight: handle time of handled inbound calls in seconds (hold, after-call work too).
    pub handled_calls_time_today: u32,
    /// `IncomingCallsHeldToday`: since midnight: number of ended inbound ACD calls that were put on hold.
    pub incoming_calls_held_today: u32,
    /// `IncomingCallsHeldTimeToday`: since midnight: hold time of ended inbound ACD calls in seconds.
    pub incoming_calls_held_time_today: u32,
    /// `InternalCallsRcvdToday`: since midnight: number of internal calls that came in.
    pub internal_calls_rcvd_today: u32,
    /// `InternalCallsRcvdTimeToday`: since midnight: time on incoming internal calls in seconds.
    pub internal_calls_rcvd_time_today: u32,
    /// `InternalCallsHeldToday`: since midnight: number of internal calls that were put on hold.
    pub internal_calls_held_today: u32,
    /// `InternalCallsHeldTimeToday`: since midnight: hold time of ended internal calls in seconds.
    pub internal_calls_held_time_today: u32,
    /// `AutoOutCallsToday`: since midnight: number of predictive outbound calls that ended.
    pub auto_out_calls_today: u32,
    /// `AutoOutCallsTalkTimeToday`: since midnight: talk time of predictive outbound calls in seconds, with hold.
    pub auto_out_calls_talk_time_today: u32,
    /// `AutoOutCallsTimeToday`: since midnight: handle time of predictive outbound calls in seconds (hold, after-call work too).
    pub auto_out_calls_time_today: u32,
    /// `AutoOutCallsHeldToday`: since midnight: number of ended predictive outbound calls that were put on hold.
    pub auto_out_calls_held_today: u32,
    /// `AutoOutCallsHeldTimeToday`: since midnight: hold time of predictive outbound calls in seconds.
    pub auto_out_calls_held_time_today: u32,
    /// `PreviewCallsToday`: since midnight: number of outbound preview calls that ended.
    pub preview_calls_today: u32,
    /// `PreviewCallsTalkTimeToday`: since midnight: talk time of outbound preview calls in seconds, with hold.
    pub preview_calls_talk_time_today: u32,
    /// `PreviewCallsTimeToday`: since midnight: handle time of outbound preview calls in seconds (hold, after-call work too).
    pub preview_calls_time_today: u32,
    /// `PreviewCallsHeldToday`: since midnight: number of ended outbound preview calls that were put on hold.
    pub preview_calls_held_today: u32,
    /// `PreviewCallsHeldTimeToday`: since midnight: hold time of outbound preview calls in seconds.
    pub preview_calls_held_time_today: u32,
    /// `ReservationCallsToday`: since midnight: number of agent reservation calls that ended.
    pub reservation_calls_today: u32,
    /// `ReservationCallsTalkTimeToday`: since midnight: talk time of agent reservation calls in seconds, with hold.
    pub reservation_calls_talk_time_today: u32,
    /// `ReservationCallsTimeToday`: since midnight: handle time of agent reservation calls in seconds (hold, after-call work too).
    pub reservation_calls_time_today: u32,
    /// `ReservationCallsHeldToday`: since midnight: number of ended agent reservation calls that were put on hold.
    pub reservation_calls_held_today: u32,
    /// `ReservationCallsHeldTimeToday`: since midnight: hold time of agent reservation calls in seconds.
    pub reservation_calls_held_time_today: u32,
    /// `BargeInCallsToday`: since midnight: number of barge-ins that supervisors completed.
    pub barge_in_calls_today: u32,
    /// `InterceptCallsToday`: since midnight: number of intercepts that supervisors completed.
    pub intercept_calls_today: u32,
    /// `MonitorCallsToday`: since midnight: number of call monitorings that supervisors completed.
    pub monitor_calls_today: u32,
    /// `WhisperCallsToday`: since midnight: number of whispers that supervisors completed.
    pub whisper_calls_today: u32,
    /// `EmergencyCallsToday`: since midnight: number of emergency calls.
    pub emergency_calls_today: u32,
    /// `CallsQToday`: since midnight: number of calls that were queued to the group (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_today: Option<u32>,
    /// `CallsQTimeToday`: since midnight: summed queue time in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub calls_q_time_today: Option<u32>,
    /// `LongestCallQToday`: since midnight: longest queue time in seconds (0xFFFFFFFF: not known). `None` is the protocol's null value.
    pub longest_call_q_today: Option<u32>,
}

impl Body for QuerySkillGroupStatisticsConf {
    const DEF: &'static MessageDef = &tables::QUERY_SKILL_GROUP_STATISTICS_CONF;
    type View<'a> = views::QuerySkillGroupStatisticsConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<596>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.skill_group_number, 0xffffffff);
                put_or_null(s, 12, self.skill_group_id, 0xffffffff);
                put(s, 16, self.agents_logged_on);
                put(s, 20, self.agents_avail);
                put(s, 24, self.agents_not_ready);
                put(s, 28, self.agents_ready);
                put(s, 32, self.agents_talking_in);
                put(s, 36, self.agents_talking_out);
                put(s, 40, self.agents_talking_other);
                put(s, 44, self.agents_work_not_ready);
                put(s, 48, self.agents_work_ready);
                put(s, 52, self.agents_busy_other);
                put(s, 56, self.agents_reserved);
                put(s, 60, self.agents_hold);
                put(s, 64, self.agents_icm_available);
                put(s, 68, self.agents_application_available);
                put(s, 72, self.agents_talking_auto_out);
                put(s, 76, self.agents_talking_preview);
                put(s, 80, self.agents_talking_reservation);
                put_or_null(s, 84, self.router_calls_q_now, 0xffffffff);
                put_or_null(s, 88, self.longest_router_call_q_now, 0xffffffff);
                put_or_null(s, 92, self.calls_q_now, 0xffffffff);
                put_or_null(s, 96, self.calls_q_time_now, 0xffffffff);
                put_or_null(s, 100, self.longest_call_q_now, 0xffffffff);
                put(s, 104, self.avail_time_to5);
                put(s, 108, self.logged_on_time_to5);
                put(s, 112, self.not_ready_time_to5);
                put(s, 116, self.agent_out_calls_to5);
                put(s, 120, self.agent_out_calls_talk_time_to5);
                put(s, 124, self.agent_out_calls_time_to5);
                put(s, 128, self.agent_out_calls_held_to5);
                put(s, 132, self.agent_out_calls_held_time_to5);
                put(s, 136, self.handled_calls_to5);
                put(s, 140, self.handled_calls_talk_time_to5);
                put(s, 144, self.handled_calls_after_call_time_to5);
                put(s, 148, self.handled_calls_time_to5);
                put(s, 152, self.incoming_calls_held_to5);
                put(s, 156, self.incoming_calls_held_time_to5);
                put(s, 160, self.internal_calls_rcvd_to5);
                put(s, 164, self.internal_calls_rcvd_time_to5);
                put(s, 168, self.internal_calls_held_to5);
                put(s, 172, self.internal_calls_held_time_to5);
                put(s, 176, self.auto_out_calls_to5);
                put(s, 180, self.auto_out_calls_talk_time_to5);
                put(s, 184, self.auto_out_calls_time_to5);
                put(s, 188, self.auto_out_calls_held_to5);
                put(s, 192, self.auto_out_calls_held_time_to5);
                put(s, 196, self.preview_calls_to5);
                put(s, 200, self.preview_calls_talk_time_to5);
                put(s, 204, self.preview_calls_time_to5);
                put(s, 208, self.preview_calls_held_to5);
                put(s, 212, self.preview_calls_held_time_to5);
                put(s, 216, self.reservation_calls_to5);
                put(s, 220, self.reservation_calls_talk_time_to5);
                put(s, 224, self.reservation_calls_time_to5);
                put(s, 228, self.reservation_calls_held_to5);
                put(s, 232, self.reservation_calls_held_time_to5);
                put(s, 236, self.barge_in_calls_to5);
                put(s, 240, self.intercept_calls_to5);
                put(s, 244, self.monitor_calls_to5);
                put(s, 248, self.whisper_calls_to5);
                put(s, 252, self.emergency_calls_to5);
                put_or_null(s, 256, self.calls_q5, 0xffffffff);
                put_or_null(s, 260, self.calls_q_time5, 0xffffffff);
                put_or_null(s, 264, self.longest_call_q5, 0xffffffff);
                put(s, 268, self.avail_time_to_half);
                put(s, 272, self.logged_on_time_to_half);
                put(s, 276, self.not_ready_time_to_half);
                put(s, 280, self.agent_out_calls_to_half);
                put(s, 284, self.agent_out_calls_talk_time_to_half);
                put(s, 288, self.agent_out_calls_time_to_half);
                put(s, 292, self.agent_out_calls_held_to_half);
                put(s, 296, self.agent_out_calls_held_time_to_half);
                put(s, 300, self.handled_calls_to_half);
                put(s, 304, self.handled_calls_talk_time_to_half);
                put(s, 308, self.handled_calls_after_call_time_to_half);
                put(s, 312, self.handled_calls_time_to_half);
                put(s, 316, self.incoming_calls_held_to_half);
                put(s, 320, self.incoming_calls_held_time_to_half);
                put(s, 324, self.internal_calls_rcvd_to_half);
                put(s, 328, self.internal_calls_rcvd_time_to_half);
                put(s, 332, self.internal_calls_held_to_half);
                put(s, 336, self.internal_calls_held_time_to_half);
                put(s, 340, self.auto_out_calls_to_half);
                put(s, 344, self.auto_out_calls_talk_time_to_half);
                put(s, 348, self.auto_out_calls_time_to_half);
                put(s, 352, self.auto_out_calls_held_to_half);
                put(s, 356, self.auto_out_calls_held_time_to_half);
                put(s, 360, self.preview_calls_to_half);
                put(s, 364, self.preview_calls_talk_time_to_half);
                put(s, 368, self.preview_calls_time_to_half);
                put(s, 372, self.preview_calls_held_to_half);
                put(s, 376, self.preview_calls_held_time_to_half);
                put(s, 380, self.reservation_calls_to_half);
                put(s, 384, self.reservation_calls_talk_time_to_half);
                put(s, 388, self.reservation_calls_time_to_half);
                put(s, 392, self.reservation_calls_held_to_half);
                put(s, 396, self.reservation_calls_held_time_to_half);
                put(s, 400, self.barge_in_calls_to_half);
                put(s, 404, self.intercept_calls_to_half);
                put(s, 408, self.monitor_calls_to_half);
                put(s, 412, self.whisper_calls_to_half);
                put(s, 416, self.emergency_calls_to_half);
                put_or_null(s, 420, self.calls_q_half, 0xffffffff);
                put_or_null(s, 424, self.calls_q_time_half, 0xffffffff);
                put_or_null(s, 428, self.longest_call_q_half, 0xffffffff);
                put(s, 432, self.avail_time_today);
                put(s, 436, self.logged_on_time_today);
                put(s, 440, self.not_ready_time_today);
                put(s, 444, self.agent_out_calls_today);
                put(s, 448, self.agent_out_calls_talk_time_today);
                put(s, 452, self.agent_out_calls_time_today);
                put(s, 456, self.agent_out_calls_held_today);
                put(s, 460, self.agent_out_calls_held_time_today);
                put(s, 464, self.handled_calls_today);
                put(s, 468, self.handled_calls_talk_time_today);
                put(s, 472, self.handled_calls_after_call_time_today);
                put(s, 476, self.handled_calls_time_today);
                put(s, 480, self.incoming_calls_held_today);
                put(s, 484, self.incoming_calls_held_time_today);
                put(s, 488, self.internal_calls_rcvd_today);
                put(s, 492, self.internal_calls_rcvd_time_today);
                put(s, 496, self.internal_calls_held_today);
                put(s, 500, self.internal_calls_held_time_today);
                put(s, 504, self.auto_out_calls_today);
                put(s, 508, self.auto_out_calls_talk_time_today);
                put(s, 512, self.auto_out_calls_time_today);
                put(s, 516, self.auto_out_calls_held_today);
                put(s, 520, self.auto_out_calls_held_time_today);
                put(s, 524, self.preview_calls_today);
                put(s, 528, self.preview_calls_talk_time_today);
                put(s, 532, self.preview_calls_time_today);
                put(s, 536, self.preview_calls_held_today);
                put(s, 540, self.preview_calls_held_time_today);
                put(s, 544, self.reservation_calls_today);
                put(s, 548, self.reservation_calls_talk_time_today);
                put(s, 552, self.reservation_calls_time_today);
                put(s, 556, self.reservation_calls_held_today);
                put(s, 560, self.reservation_calls_held_time_today);
                put(s, 564, self.barge_in_calls_today);
                put(s, 568, self.intercept_calls_today);
                put(s, 572, self.monitor_calls_today);
                put(s, 576, self.whisper_calls_today);
                put(s, 580, self.emergency_calls_today);
                put_or_null(s, 584, self.calls_q_today, 0xffffffff);
                put_or_null(s, 588, self.calls_q_time_today, 0xffffffff);
                put_or_null(s, 592, self.longest_call_q_today, 0xffffffff);
            });
        }
    }
}

impl From<views::QuerySkillGroupStatisticsConf> for QuerySkillGroupStatisticsConf {
    fn from(view: views::QuerySkillGroupStatisticsConf) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            skill_group_number: view.skill_group_number,
            skill_group_id: view.skill_group_id,
            agents_logged_on: view.agents_logged_on,
            agents_avail: view.agents_avail,
            agents_not_ready: view.agents_not_ready,
            agents_ready: view.agents_ready,
            agents_talking_in: view.agents_talking_in,
            agents_talking_out: view.agents_talking_out,
            agents_talking_other: view.agents_talking_other,
            agents_work_not_ready: view.agents_work_not_ready,
            agents_work_ready: view.agents_work_ready,
            agents_busy_other: view.agents_busy_other,
            agents_reserved: view.agents_reserved,
            agents_hold: view.agents_hold,
            agents_icm_available: view.agents_icm_available,
            agents_application_available: view.agents_application_available,
            agents_talking_auto_out: view.agents_talking_auto_out,
            agents_talking_preview: view.agents_talking_preview,
            agents_talking_reservation: view.agents_talking_reservation,
            router_calls_q_now: view.router_calls_q_now,
            longest_router_call_q_now: view.longest_router_call_q_now,
            calls_q_now: view.calls_q_now,
            calls_q_time_now: view.calls_q_time_now,
            longest_call_q_now: view.longest_call_q_now,
            avail_time_to5: view.avail_time_to5,
            logged_on_time_to5: view.logged_on_time_to5,
            not_ready_time_to5: view.not_ready_time_to5,
            agent_out_calls_to5: view.agent_out_calls_to5,
            agent_out_calls_talk_time_to5: view.agent_out_calls_talk_time_to5,
            agent_out_calls_time_to5: view.agent_out_calls_time_to5,
            agent_out_calls_held_to5: view.agent_out_calls_held_to5,
            agent_out_calls_held_time_to5: view.agent_out_calls_held_time_to5,
            handled_calls_to5: view.handled_calls_to5,
            handled_calls_talk_time_to5: view.handled_calls_talk_time_to5,
            handled_calls_after_call_time_to5: view.handled_calls_after_call_time_to5,
            handled_calls_time_to5: view.handled_calls_time_to5,
            incoming_calls_held_to5: view.incoming_calls_held_to5,
            incoming_calls_held_time_to5: view.incoming_calls_held_time_to5,
            internal_calls_rcvd_to5: view.internal_calls_rcvd_to5,
            internal_calls_rcvd_time_to5: view.internal_calls_rcvd_time_to5,
            internal_calls_held_to5: view.internal_calls_held_to5,
            internal_calls_held_time_to5: view.internal_calls_held_time_to5,
            auto_out_calls_to5: view.auto_out_calls_to5,
            auto_out_calls_talk_time_to5: view.auto_out_calls_talk_time_to5,
            auto_out_calls_time_to5: view.auto_out_calls_time_to5,
            auto_out_calls_held_to5: view.auto_out_calls_held_to5,
            auto_out_calls_held_time_to5: view.auto_out_calls_held_time_to5,
            preview_calls_to5: view.preview_calls_to5,
            preview_calls_talk_time_to5: view.preview_calls_talk_time_to5,
            preview_calls_time_to5: view.preview_calls_time_to5,
            preview_calls_held_to5: view.preview_calls_held_to5,
            preview_calls_held_time_to5: view.preview_calls_held_time_to5,
            reservation_calls_to5: view.reservation_calls_to5,
            reservation_calls_talk_time_to5: view.reservation_calls_talk_time_to5,
            reservation_calls_time_to5: view.reservation_calls_time_to5,
            reservation_calls_held_to5: view.reservation_calls_held_to5,
            reservation_calls_held_time_to5: view.reservation_calls_held_time_to5,
            barge_in_calls_to5: view.barge_in_calls_to5,
            intercept_calls_to5: view.intercept_calls_to5,
            monitor_calls_to5: view.monitor_calls_to5,
            whisper_calls_to5: view.whisper_calls_to5,
            emergency_calls_to5: view.emergency_calls_to5,
            calls_q5: view.calls_q5,
            calls_q_time5: view.calls_q_time5,
            longest_call_q5: view.longest_call_q5,
            avail_time_to_half: view.avail_time_to_half,
            logged_on_time_to_half: view.logged_on_time_to_half,
            not_ready_time_to_half: view.not_ready_time_to_half,
            agent_out_calls_to_half: view.agent_out_calls_to_half,
            agent_out_calls_talk_time_to_half: view.agent_out_calls_talk_time_to_half,
            agent_out_calls_time_to_half: view.agent_out_calls_time_to_half,
            agent_out_calls_held_to_half: view.agent_out_calls_held_to_half,
            agent_out_calls_held_time_to_half: view.agent_out_calls_held_time_to_half,
            handled_calls_to_half: view.handled_calls_to_half,
            handled_calls_talk_time_to_half: view.handled_calls_talk_time_to_half,
            handled_calls_after_call_time_to_half: view.handled_calls_after_call_time_to_half,
            handled_calls_time_to_half: view.handled_calls_time_to_half,
            incoming_calls_held_to_half: view.incoming_calls_held_to_half,
            incoming_calls_held_time_to_half: view.incoming_calls_held_time_to_half,
            internal_calls_rcvd_to_half: view.internal_calls_rcvd_to_half,
            internal_calls_rcvd_time_to_half: view.internal_calls_rcvd_time_to_half,
            internal_calls_held_to_half: view.internal_calls_held_to_half,
            internal_calls_held_time_to_half: view.internal_calls_held_time_to_half,
            auto_out_calls_to_half: view.auto_out_calls_to_half,
            auto_out_calls_talk_time_to_half: view.auto_out_calls_talk_time_to_half,
            auto_out_calls_time_to_half: view.auto_out_calls_time_to_half,
            auto_out_calls_held_to_half: view.auto_out_calls_held_to_half,
            auto_out_calls_held_time_to_half: view.auto_out_calls_held_time_to_half,
            preview_calls_to_half: view.preview_calls_to_half,
            preview_calls_talk_time_to_half: view.preview_calls_talk_time_to_half,
            preview_calls_time_to_half: view.preview_calls_time_to_half,
            preview_calls_held_to_half: view.preview_calls_held_to_half,
            preview_calls_held_time_to_half: view.preview_calls_held_time_to_half,
            reservation_calls_to_half: view.reservation_calls_to_half,
            reservation_calls_talk_time_to_half: view.reservation_calls_talk_time_to_half,
            reservation_calls_time_to_half: view.reservation_calls_time_to_half,
            reservation_calls_held_to_half: view.reservation_calls_held_to_half,
            reservation_calls_held_time_to_half: view.reservation_calls_held_time_to_half,
            barge_in_calls_to_half: view.barge_in_calls_to_half,
            intercept_calls_to_half: view.intercept_calls_to_half,
            monitor_calls_to_half: view.monitor_calls_to_half,
            whisper_calls_to_half: view.whisper_calls_to_half,
            emergency_calls_to_half: view.emergency_calls_to_half,
            calls_q_half: view.calls_q_half,
            calls_q_time_half: view.calls_q_time_half,
            longest_call_q_half: view.longest_call_q_half,
            avail_time_today: view.avail_time_today,
            logged_on_time_today: view.logged_on_time_today,
            not_ready_time_today: view.not_ready_time_today,
            agent_out_calls_today: view.agent_out_calls_today,
            agent_out_calls_talk_time_today: view.agent_out_calls_talk_time_today,
            agent_out_calls_time_today: view.agent_out_calls_time_today,
            agent_out_calls_held_today: view.agent_out_calls_held_today,
            agent_out_calls_held_time_today: view.agent_out_calls_held_time_today,
            handled_calls_today: view.handled_calls_today,
            handled_calls_talk_time_today: view.handled_calls_talk_time_today,
            handled_calls_after_call_time_today: view.handled_calls_after_call_time_today,
            handled_calls_time_today: view.handled_calls_time_today,
            incoming_calls_held_today: view.incoming_calls_held_today,
            incoming_calls_held_time_today: view.incoming_calls_held_time_today,
            internal_calls_rcvd_today: view.internal_calls_rcvd_today,
            internal_calls_rcvd_time_today: view.internal_calls_rcvd_time_today,
            internal_calls_held_today: view.internal_calls_held_today,
            internal_calls_held_time_today: view.internal_calls_held_time_today,
            auto_out_calls_today: view.auto_out_calls_today,
            auto_out_calls_talk_time_today: view.auto_out_calls_talk_time_today,
            auto_out_calls_time_today: view.auto_out_calls_time_today,
            auto_out_calls_held_today: view.auto_out_calls_held_today,
            auto_out_calls_held_time_today: view.auto_out_calls_held_time_today,
            preview_calls_today: view.preview_calls_today,
            preview_calls_talk_time_today: view.preview_calls_talk_time_today,
            preview_calls_time_today: view.preview_calls_time_today,
            preview_calls_held_today: view.preview_calls_held_today,
            preview_calls_held_time_today: view.preview_calls_held_time_today,
            reservation_calls_today: view.reservation_calls_today,
            reservation_calls_talk_time_today: view.reservation_calls_talk_time_today,
            reservation_calls_time_today: view.reservation_calls_time_today,
            reservation_calls_held_today: view.reservation_calls_held_today,
            reservation_calls_held_time_today: view.reservation_calls_held_time_today,
            barge_in_calls_today: view.barge_in_calls_today,
            intercept_calls_today: view.intercept_calls_today,
            monitor_calls_today: view.monitor_calls_today,
            whisper_calls_today: view.whisper_calls_today,
            emergency_calls_today: view.emergency_calls_today,
            calls_q_today: view.calls_q_today,
            calls_q_time_today: view.calls_q_time_today,
            longest_call_q_today: view.longest_call_q_today,
        }
    }
}

/// SET_APP_DATA_REQ: client sets variables of an application path; what it leaves out stays as it was.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAppDataReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ApplicationPathID`: identifies the application path.
    pub application_path_id: Option<i32>,
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
    /// `FltCallTypeID`: call type that Unified CCE gives the call.
    pub flt_call_type_id: Option<u32>,
    /// `PreCallInvokeID`: invoke id of the pre-call that led to the event.
    pub pre_call_invoke_id: Option<u32>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SetAppDataReq {
    const DEF: &'static MessageDef = &tables::SET_APP_DATA_REQ;
    type View<'a> = views::SetAppDataReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
        {
            if let Some(x) = &self.application_path_id {
                w.scalar(97, *x);
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
            if let Some(x) = &self.flt_call_type_id {
                w.scalar(210, *x);
            }
        }
        {
            if let Some(x) = &self.pre_call_invoke_id {
                w.scalar(221, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::SetAppDataReq<'_>> for SetAppDataReq {
    fn from(view: views::SetAppDataReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            application_path_id: view.application_path_id,
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
            flt_call_type_id: view.flt_call_type_id,
            pre_call_invoke_id: view.pre_call_invoke_id,
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SetAppDataReq {
    type Confirmation = SetAppDataConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SET_APP_DATA_CONF: server answers once the application variables are stored safely.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAppDataConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
}

impl Body for SetAppDataConf {
    const DEF: &'static MessageDef = &tables::SET_APP_DATA_CONF;
    type View<'a> = views::SetAppDataConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
    }
}

impl From<views::SetAppDataConf> for SetAppDataConf {
    fn from(view: views::SetAppDataConf) -> Self {
        Self { invoke_id: view.invoke_id }
    }
}

/// AGENT_DESK_SETTINGS_REQ: client asks for the desk settings of an agent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentDeskSettingsReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentDeskSettingsReq {
    const DEF: &'static MessageDef = &tables::AGENT_DESK_SETTINGS_REQ;
    type View<'a> = views::AgentDeskSettingsReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
            });
        }
        w.texts(const { &[TextField::new(5, 12)] }, &[&self.agent_id]);
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentDeskSettingsReq<'_>> for AgentDeskSettingsReq {
    fn from(view: views::AgentDeskSettingsReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            agent_id: view.agent_id.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for AgentDeskSettingsReq {
    type Confirmation = AgentDeskSettingsConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// AGENT_DESK_SETTINGS_CONF: server returns the agent's desk settings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgentDeskSettingsConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `DeskSettingsMask`: bit mask: desk settings that are on or off.
    pub desk_settings_mask: DeskSettingsMask,
    /// `WrapupDataIncomingMode`: what the agent must do about wrap-up once an inbound call ends.
    pub wrapup_data_incoming_mode: WrapupDataIncomingMode,
    /// `WrapupDataOutgoingMode`: what the agent must do about wrap-up once an outbound call ends.
    pub wrapup_data_outgoing_mode: WrapupDataOutgoingMode,
    /// `LogoutNonActivityTime`: after how many seconds without desktop activity the agent is signed out.
    pub logout_non_activity_time: u32,
    /// `QualityRecordingRate`: rate at which calls of the agent are recorded.
    pub quality_recording_rate: u32,
    /// `RingNoAnswerTime`: after how many seconds of ringing a call goes elsewhere.
    pub ring_no_answer_time: u32,
    /// `SilentMonitorWarningMessage`: anything but zero: a warning box appears when silent monitoring begins.
    pub silent_monitor_warning_message: u32,
    /// `SilentMonitorAudibleIndication`: anything but zero: silent monitoring begins with an audible click.
    pub silent_monitor_audible_indication: u32,
    /// `SupervisorAssistCallMethod`: how assistance joins: zero by consultation, any other value by blind conference.
    pub supervisor_assist_call_method: u32,
    /// `EmergencyCallMethod`: how emergency help joins: zero by consultation, any other value by blind conference.
    pub emergency_call_method: u32,
    /// `AutoRecordOnEmergency`: anything but zero: a request for emergency help starts a recording.
    pub auto_record_on_emergency: u32,
    /// `RecordingMode`: anything but zero: recording requests take the way over Unified CM and PIM.
    pub recording_mode: u32,
    /// `WorkModeTimer`: when automatic wrap-up ends.
    pub work_mode_timer: u32,
    /// `RingNoAnswerDN`: where unanswered calls are routed next, by dialed number id.
    pub ring_no_answer_dn: u32,
    /// `DefaultDevicePortAddress`: takes the place of the agent device's default port address. At most 31 characters.
    pub default_device_port_address: Option<String>,
    /// `PlayZipTone`: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no. Since version 23.
    pub play_zip_tone: Option<PlayZipTone>,
    /// `ACDSharedLineUsage`: whether the agent may work on shared lines: 1 yes, 0 no. Since version 23.
    pub acd_shared_line_usage: Option<AcdSharedLineUsage>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for AgentDeskSettingsConf {
    const DEF: &'static MessageDef = &tables::AGENT_DESK_SETTINGS_CONF;
    type View<'a> = views::AgentDeskSettingsConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<64>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put(s, 8, self.desk_settings_mask);
                put(s, 12, self.wrapup_data_incoming_mode);
                put(s, 16, self.wrapup_data_outgoing_mode);
                put(s, 20, self.logout_non_activity_time);
                put(s, 24, self.quality_recording_rate);
                put(s, 28, self.ring_no_answer_time);
                put(s, 32, self.silent_monitor_warning_message);
                put(s, 36, self.silent_monitor_audible_indication);
                put(s, 40, self.supervisor_assist_call_method);
                put(s, 44, self.emergency_call_method);
                put(s, 48, self.auto_record_on_emergency);
                put(s, 52, self.recording_mode);
                put(s, 56, self.work_mode_timer);
                put(s, 60, self.ring_no_answer_dn);
            });
        }
        w.texts(const { &[TextField::new(93, 32)] }, &[&self.default_device_port_address]);
        if v >= 23 {
            if let Some(x) = &self.play_zip_tone {
                w.scalar(307, *x);
            }
        }
        if v >= 23 {
            if let Some(x) = &self.acd_shared_line_usage {
                w.scalar(306, *x);
            }
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::AgentDeskSettingsConf<'_>> for AgentDeskSettingsConf {
    fn from(view: views::AgentDeskSettingsConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            desk_settings_mask: view.desk_settings_mask,
            wrapup_data_incoming_mode: view.wrapup_data_incoming_mode,
            wrapup_data_outgoing_mode: view.wrapup_data_outgoing_mode,
            logout_non_activity_time: view.logout_non_activity_time,
            quality_recording_rate: view.quality_recording_rate,
            ring_no_answer_time: view.ring_no_answer_time,
            silent_monitor_warning_message: view.silent_monitor_warning_message,
            silent_monitor_audible_indication: view.silent_monitor_audible_indication,
            supervisor_assist_call_method: view.supervisor_assist_call_method,
            emergency_call_method: view.emergency_call_method,
            auto_record_on_emergency: view.auto_record_on_emergency,
            recording_mode: view.recording_mode,
            work_mode_timer: view.work_mode_timer,
            ring_no_answer_dn: view.ring_no_answer_dn,
            default_device_port_address: view.default_device_port_address.map(|x| x.to_string()),
            play_zip_tone: view.play_zip_tone,
            acd_shared_line_usage: view.acd_shared_line_usage,
            unknown: view.unknown.into(),
        }
    }
}

/// START_RECORDING_REQ: client asks to record a call; the server passes this on to a recording application.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartRecordingReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ClientPort`: TCP port from which the client is connected.
    pub client_port: u32,
    /// `BitRate`: media bit rate; matters for G.723 alone.
    pub bit_rate: u32,
    /// `PacketSize`: how many milliseconds of media a packet holds.
    pub packet_size: u32,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `Direction`: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways.
    pub direction: RtpDirection,
    /// `RTPType`: media of the stream: 0 audio, 1 video, 2 data.
    pub rtp_type: RtpType,
    /// `EchoCancellation`: whether echo is cancelled: off or on.
    pub echo_cancellation: EchoCancellation,
    /// `PayloadType`: which audio codec is used, by number.
    pub payload_type: u16,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for StartRecordingReq {
    const DEF: &'static MessageDef = &tables::START_RECORDING_REQ;
    type View<'a> = views::StartRecordingReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<34>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put(s, 12, self.client_port);
                put(s, 16, self.bit_rate);
                put(s, 20, self.packet_size);
                put_or_null(s, 24, self.connection_device_id_type, 0xffff);
                put(s, 26, self.direction);
                put(s, 28, self.rtp_type);
                put(s, 30, self.echo_cancellation);
                put(s, 32, self.payload_type);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(1, 64),
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(1, 64),
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            },
            &[
                &self.connection_device_id,
                &self.client_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::StartRecordingReq<'_>> for StartRecordingReq {
    fn from(view: views::StartRecordingReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            client_port: view.client_port,
            bit_rate: view.bit_rate,
            packet_size: view.packet_size,
            connection_device_id_type: view.connection_device_id_type,
            direction: view.direction,
            rtp_type: view.rtp_type,
            echo_cancellation: view.echo_cancellation,
            payload_type: view.payload_type,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            client_id: view.client_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for StartRecordingReq {
    type Confirmation = StartRecordingConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl StartRecordingReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// START_RECORDING_CONF: recording application says that it records; the server passes this on to the client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartRecordingConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
    /// `ServerData`: value of the recording server's own, to be returned to it in STOP_RECORDING_REQ.
    pub server_data: u32,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for StartRecordingConf {
    const DEF: &'static MessageDef = &tables::START_RECORDING_CONF;
    type View<'a> = views::StartRecordingConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<12>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.session_id);
                put(s, 8, self.server_data);
            });
        }
        w.texts(
            if v <= 18 {
                const { &[TextField::new(1, 64), TextField::new(81, 16), TextField::new(226, 46)] }
            } else {
                const { &[TextField::new(1, 64), TextField::new(81, 64), TextField::new(226, 46)] }
            },
            &[
                &self.client_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::StartRecordingConf<'_>> for StartRecordingConf {
    fn from(view: views::StartRecordingConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            session_id: view.session_id,
            server_data: view.server_data,
            client_id: view.client_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// STOP_RECORDING_REQ: client asks to end a recording; the server passes this on to the recording application.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopRecordingReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `PeripheralID`: ACD that the message is about; 0xFFFFFFFF if there is none to name. `None` is the protocol's null value.
    pub peripheral_id: Option<u32>,
    /// `ConnectionCallID`: call id, which only the device id and its type make unique; 0xFFFFFFFF when there is none. `None` is the protocol's null value.
    pub connection_call_id: Option<u32>,
    /// `ClientPort`: TCP port from which the client is connected.
    pub client_port: u32,
    /// `SessionID`: CTI session in question; 0 in an agent state event: the agent has no session open.
    pub session_id: u32,
    /// `ServerData`: value of the recording server's own, to be returned to it in STOP_RECORDING_REQ.
    pub server_data: u32,
    /// `ConnectionDeviceIDType`: whether ConnectionDeviceID is a static id, a dynamic one or left out. `None` is the protocol's null value.
    pub connection_device_id_type: Option<ConnectionDeviceIdType>,
    /// `Direction`: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways.
    pub direction: RtpDirection,
    /// `ConnectionDeviceID`: device half of what identifies the connection. At most 63 characters.
    pub connection_device_id: Option<String>,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// `AgentExtension`: extension of the agent's phone. At most 15 characters.
    pub agent_extension: Option<String>,
    /// `AgentID`: id the agent signs in with at the ACD. At most 11 characters.
    pub agent_id: Option<String>,
    /// `AgentInstrument`: number of the agent's instrument at the ACD. At most 63 characters.
    pub agent_instrument: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for StopRecordingReq {
    const DEF: &'static MessageDef = &tables::STOP_RECORDING_REQ;
    type View<'a> = views::StopRecordingReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<28>(|s| {
                put(s, 0, self.invoke_id);
                put_or_null(s, 4, self.peripheral_id, 0xffffffff);
                put_or_null(s, 8, self.connection_call_id, 0xffffffff);
                put(s, 12, self.client_port);
                put(s, 16, self.session_id);
                put(s, 20, self.server_data);
                put_or_null(s, 24, self.connection_device_id_type, 0xffff);
                put(s, 26, self.direction);
            });
        }
        w.texts(
            if v <= 18 {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(1, 64),
                        TextField::new(81, 16),
                        TextField::new(226, 46),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            } else {
                const {
                    &[
                        TextField::new(25, 64),
                        TextField::new(1, 64),
                        TextField::new(81, 64),
                        TextField::new(226, 46),
                        TextField::new(4, 16),
                        TextField::new(5, 12),
                        TextField::new(6, 64),
                    ]
                }
            },
            &[
                &self.connection_device_id,
                &self.client_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
                &self.agent_extension,
                &self.agent_id,
                &self.agent_instrument,
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::StopRecordingReq<'_>> for StopRecordingReq {
    fn from(view: views::StopRecordingReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            peripheral_id: view.peripheral_id,
            connection_call_id: view.connection_call_id,
            client_port: view.client_port,
            session_id: view.session_id,
            server_data: view.server_data,
            connection_device_id_type: view.connection_device_id_type,
            direction: view.direction,
            connection_device_id: view.connection_device_id.map(|x| x.to_string()),
            client_id: view.client_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            agent_extension: view.agent_extension.map(|x| x.to_string()),
            agent_id: view.agent_id.map(|x| x.to_string()),
            agent_instrument: view.agent_instrument.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for StopRecordingReq {
    type Confirmation = StopRecordingConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

impl StopRecordingReq {
    /// ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value.
    pub fn connection(&self) -> Connection {
        Connection {
            call_id: self.connection_call_id,
            device_id_type: self.connection_device_id_type,
            device_id: self.connection_device_id.clone(),
        }
    }

    /// Sets ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID.
    pub fn set_connection(&mut self, connection: &Connection) {
        self.connection_call_id = connection.call_id;
        self.connection_device_id_type = connection.device_id_type;
        self.connection_device_id = connection.device_id.clone();
    }
}

/// STOP_RECORDING_CONF: recording application says that it has ended; the server passes this on to the client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopRecordingConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `ClientID`: name by which the client identifies its user. At most 63 characters.
    pub client_id: Option<String>,
    /// `ClientAddress`: IP address from which the client is connected. At most 63 characters.
    pub client_address: Option<String>,
    /// `ClientAddressIPV6`: client's IPv6 address in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
    pub client_address_ipv6: Option<String>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for StopRecordingConf {
    const DEF: &'static MessageDef = &tables::STOP_RECORDING_CONF;
    type View<'a> = views::StopRecordingConf<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<4>(|s| {
                put(s, 0, self.invoke_id);
            });
        }
        w.texts(
            if v <= 18 {
                const { &[TextField::new(1, 64), TextField::new(81, 16), TextField::new(226, 46)] }
            } else {
                const { &[TextField::new(1, 64), TextField::new(81, 64), TextField::new(226, 46)] }
            },
            &[
                &self.client_id,
                &self.client_address,
                if (14..=18).contains(&v) { &self.client_address_ipv6 } else { &None },
            ],
        );
        w.unknown(&self.unknown);
    }
}

impl From<views::StopRecordingConf<'_>> for StopRecordingConf {
    fn from(view: views::StopRecordingConf<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            client_id: view.client_id.map(|x| x.to_string()),
            client_address: view.client_address.map(|x| x.to_string()),
            client_address_ipv6: view.client_address_ipv6.map(|x| x.to_string()),
            unknown: view.unknown.into(),
        }
    }
}

/// SET_AGENT_SERVICE_DATA_REQ: client reports how the agent rated the suggestions of an answer service.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAgentServiceDataReq {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `RouterCallKeyDay`: router call key: the day in the 64-bit key.
    pub router_call_key_day: u32,
    /// `RouterCallKeyCallID`: router call key: number of the call, counted anew from each midnight.
    pub router_call_key_call_id: u32,
    /// `RouterCallKeySequenceNumber`: router call key: sequence number, which with day and call gives the TaskID.
    pub router_call_key_sequence_number: u32,
    /// `AgentSkillTargetID`: agent that was selected, by skill target id.
    pub agent_skill_target_id: u32,
    /// `NumOfEnabledServices`: number of AI services that are on for the call.
    pub num_of_enabled_services: Option<u16>,
    /// `FltEnabledServices`: which AI services are on: 1 answers, 2 transcription.
    pub flt_enabled_services: Vec<EnabledService>,
    /// Floating fields that the table of this message does not list, as received; written last.
    pub unknown: UnknownFields,
}

impl Body for SetAgentServiceDataReq {
    const DEF: &'static MessageDef = &tables::SET_AGENT_SERVICE_DATA_REQ;
    type View<'a> = views::SetAgentServiceDataReq<'a>;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<20>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.router_call_key_day);
                put(s, 8, self.router_call_key_call_id);
                put(s, 12, self.router_call_key_sequence_number);
                put(s, 16, self.agent_skill_target_id);
            });
        }
        {
            if !self.flt_enabled_services.is_empty() {
                let count = w.count::<u16>(self.flt_enabled_services.len());
                w.scalar(310, count);
            } else if let Some(x) = self.num_of_enabled_services {
                w.scalar(310, x);
            }
        }
        {
            w.array(309, &self.flt_enabled_services, 6);
        }
        w.unknown(&self.unknown);
    }
}

impl From<views::SetAgentServiceDataReq<'_>> for SetAgentServiceDataReq {
    fn from(view: views::SetAgentServiceDataReq<'_>) -> Self {
        Self {
            invoke_id: view.invoke_id,
            router_call_key_day: view.router_call_key_day,
            router_call_key_call_id: view.router_call_key_call_id,
            router_call_key_sequence_number: view.router_call_key_sequence_number,
            agent_skill_target_id: view.agent_skill_target_id,
            num_of_enabled_services: view.num_of_enabled_services,
            flt_enabled_services: view.flt_enabled_services.iter().collect(),
            unknown: view.unknown.into(),
        }
    }
}

impl Request for SetAgentServiceDataReq {
    type Confirmation = SetAgentServiceDataConf;
    fn set_invoke_id(&mut self, id: u32) {
        self.invoke_id = id;
    }
}

/// SET_AGENT_SERVICE_DATA_CONF: server answers with a status, which may tell of a failure.
///
/// Since protocol version 24.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetAgentServiceDataConf {
    /// `InvokeID`: number the requester picks for its request; comes back in the confirmation.
    pub invoke_id: u32,
    /// `Status`: status code that tells why the session is over.
    pub status: StatusCode,
}

impl Body for SetAgentServiceDataConf {
    const DEF: &'static MessageDef = &tables::SET_AGENT_SERVICE_DATA_CONF;
    type View<'a> = views::SetAgentServiceDataConf;

    #[inline(always)]
    fn encode_body(&self, w: &mut Writer<'_>) {
        let v = w.version();
        {
            w.fixed::<8>(|s| {
                put(s, 0, self.invoke_id);
                put(s, 4, self.status);
            });
        }
    }
}

impl From<views::SetAgentServiceDataConf> for SetAgentServiceDataConf {
    fn from(view: views::SetAgentServiceDataConf) -> Self {
        Self { invoke_id: view.invoke_id, status: view.status }
    }
}

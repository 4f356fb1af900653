// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Every event of the protocol, to match on.

use crate::client::{Resynchronised, Side};
use crate::messages::{self, Message, OpenConf};
use crate::session::ClientEndReason;
use crate::wire::{DecodeError, RawMessage};
use crate::{StatusCode, Version};
use std::time::Duration;

/// What a client hears of unasked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// STANDBY_ACTIVE_EVENT: standby server tells its clients that it is the active one from now on.
    StandbyActive(Box<messages::StandbyActiveEvent>),
    /// ACTIVE_MAINTENANCE_EVENT: active server tells its clients whether maintenance mode goes ahead or is called off.
    ActiveMaintenance(Box<messages::ActiveMaintenanceEvent>),
    /// AGENT_STATE_EVENT: server tells a client that an agent has entered another state, login included.
    AgentState(Box<messages::AgentStateEvent>),
    /// AGENT_PRE_CALL_EVENT: server announces a call or task that is routed to an agent, along with its context.
    AgentPreCall(Box<messages::AgentPreCallEvent>),
    /// AGENT_PRE_CALL_ABORT_EVENT: server withdraws an announced call or task that could not be routed as planned.
    AgentPreCallAbort(Box<messages::AgentPreCallAbortEvent>),
    /// CALL_DELIVERED_EVENT: server tells a client that a call rings at an agent's phone or came in on an ACD trunk.
    CallDelivered(Box<messages::CallDeliveredEvent>),
    /// CALL_ESTABLISHED_EVENT: server tells a client that a call was answered.
    CallEstablished(Box<messages::CallEstablishedEvent>),
    /// CALL_HELD_EVENT: server tells a client that a device put a call on hold.
    CallHeld(Box<messages::CallHeldEvent>),
    /// CALL_RETRIEVED_EVENT: server tells a client that a device took up a held call again.
    CallRetrieved(Box<messages::CallRetrievedEvent>),
    /// CALL_CLEARED_EVENT: server tells a client that a call is over, usually when its last device leaves.
    CallCleared(Box<messages::CallClearedEvent>),
    /// CALL_CONNECTION_CLEARED_EVENT: server tells a client that one party dropped out of a call.
    CallConnectionCleared(Box<messages::CallConnectionClearedEvent>),
    /// CALL_ORIGINATED_EVENT: server tells a client that the peripheral has begun an outbound call.
    CallOriginated(Box<messages::CallOriginatedEvent>),
    /// CALL_FAILED_EVENT: server tells a client that a call cannot be put through.
    CallFailed(Box<messages::CallFailedEvent>),
    /// CALL_CONFERENCED_EVENT: server tells a client that two calls have become one conference.
    CallConferenced(Box<messages::CallConferencedEvent>),
    /// CALL_TRANSFERRED_EVENT: server tells a client that a call has been transferred.
    CallTransferred(Box<messages::CallTransferredEvent>),
    /// CALL_DIVERTED_EVENT: server tells a client that a call was taken from one target and sent to another.
    CallDiverted(Box<messages::CallDivertedEvent>),
    /// CALL_SERVICE_INITIATED_EVENT: server tells a client that dial tone has begun at a phone.
    CallServiceInitiated(Box<messages::CallServiceInitiatedEvent>),
    /// CALL_QUEUED_EVENT: server tells a client that a call now waits in one or more queues.
    CallQueued(Box<messages::CallQueuedEvent>),
    /// CALL_TRANSLATION_ROUTE_EVENT: server gives a client the context of a call that will arrive over a translation route.
    CallTranslationRoute(Box<messages::CallTranslationRouteEvent>),
    /// BEGIN_CALL_EVENT: server links a client with a call and gives its context; comes before the call's other events.
    BeginCall(Box<messages::BeginCallEvent>),
    /// END_CALL_EVENT: server ends a client's link with a call: no more of its events follow, the call may go on.
    EndCall(Box<messages::EndCallEvent>),
    /// CALL_DATA_UPDATE_EVENT: server tells a client what changed in a call's context, its identifiers included.
    CallDataUpdate(Box<messages::CallDataUpdateEvent>),
    /// CALL_REACHED_NETWORK_EVENT: server tells a client that an outbound call has got to another network.
    CallReachedNetwork(Box<messages::CallReachedNetworkEvent>),
    /// CALL_DEQUEUED_EVENT: server tells a client that a call has left one or more queues.
    CallDequeued(Box<messages::CallDequeuedEvent>),
    /// RTP_STARTED_EVENT: server tells a client that one direction of a media stream has begun.
    RtpStarted(Box<messages::RtpStartedEvent>),
    /// RTP_STOPPED_EVENT: server tells a client that one direction of a media stream has ended.
    RtpStopped(Box<messages::RtpStoppedEvent>),
    /// CALL_ATTRIBUTE_CHANGE_EVENT: server tells a client that the call type or service of a call is now another one.
    CallAttributeChange(Box<messages::CallAttributeChangeEvent>),
    /// CALL_AGENT_GREETING_EVENT: server tells a client that an agent greeting started, ended or failed.
    CallAgentGreeting(Box<messages::CallAgentGreetingEvent>),
    /// NETWORK_RECORDING_STARTED_EVENT: server tells a client that the recording server has begun to record a call.
    NetworkRecordingStarted(Box<messages::NetworkRecordingStartedEvent>),
    /// NETWORK_RECORDING_ENDED_EVENT: server tells a client that the recording server no longer records a call.
    NetworkRecordingEnded(Box<messages::NetworkRecordingEndedEvent>),
    /// NETWORK_RECORDING_FAILED_EVENT: server tells a client that recording of a call failed, and why.
    NetworkRecordingFailed(Box<messages::NetworkRecordingFailedEvent>),
    /// NETWORK_RECORDING_TARGET_INFO_EVENT: server describes the recorder to the client that started the recording.
    NetworkRecordingTargetInfo(Box<messages::NetworkRecordingTargetInfoEvent>),
    /// CLIENT_SESSION_OPENED_EVENT: server tells a client monitor client of a session of another client, new or open already.
    ClientSessionOpened(Box<messages::ClientSessionOpenedEvent>),
    /// CLIENT_SESSION_CLOSED_EVENT: server tells a client monitor client that another client's session is over, and why.
    ClientSessionClosed(Box<messages::ClientSessionClosedEvent>),
    /// CONFIG_REQUEST_KEY_EVENT: client asks for the configuration keys, to learn whether anything changed.
    ConfigRequestKey(Box<messages::ConfigRequestKeyEvent>),
    /// CONFIG_KEY_EVENT: server returns its configuration keys.
    ConfigKey(Box<messages::ConfigKeyEvent>),
    /// CONFIG_REQUEST_EVENT: client asks for a configuration load, or only opens the way for updates.
    ConfigRequest(Box<messages::ConfigRequestEvent>),
    /// CONFIG_BEGIN_EVENT: server opens a block of configuration records and says what is in it.
    ConfigBegin(Box<messages::ConfigBeginEvent>),
    /// CONFIG_END_EVENT: server closes a block of configuration records and says how it went.
    ConfigEnd(Box<messages::ConfigEndEvent>),
    /// CONFIG_SERVICE_EVENT: server sends records of services to a client.
    ConfigService(Box<messages::ConfigServiceEvent>),
    /// CONFIG_SKILL_GROUP_EVENT: server sends records of skill groups to a client.
    ConfigSkillGroup(Box<messages::ConfigSkillGroupEvent>),
    /// CONFIG_AGENT_EVENT: server sends records of agents to a client.
    ConfigAgent(Box<messages::ConfigAgentEvent>),
    /// CONFIG_DEVICE_EVENT: server sends records of devices to a client: phones, route points, CTI ports and others.
    ConfigDevice(Box<messages::ConfigDeviceEvent>),
    /// TEAM_CONFIG_EVENT: server sends one agent team, first in the load, later whenever the team changes.
    TeamConfig(Box<messages::TeamConfigEvent>),
    /// CONFIG_CALL_TYPE_EVENT: server sends records of call types to a client.
    ConfigCallType(Box<messages::ConfigCallTypeEvent>),
    /// CONFIG_MRD_EVENT: server sends records of media routing domains to a client.
    ConfigMrd(Box<messages::ConfigMrdEvent>),
    /// CONFIG_PERIPHERAL_EVENT: server sends records of peripherals to a client.
    ConfigPeripheral(Box<messages::ConfigPeripheralEvent>),
    /// CONFIG_AGENT_DESK_SETTINGS_EVENT: server sends records of agent desk settings to a client.
    ConfigAgentDeskSettings(Box<messages::ConfigAgentDeskSettingsEvent>),
    /// CONFIG_TERMINAL_EVENT: server sends records of the terminals that agents use to a client.
    ConfigTerminal(Box<messages::ConfigTerminalEvent>),
    /// CONFIG_AGENT_SERVICE_EVENT: server tells a client which services are enabled for agents.
    ConfigAgentService(Box<messages::ConfigAgentServiceEvent>),
    /// SYSTEM_EVENT: server tells a client of a change in the health of PG, peripheral or server.
    System(Box<messages::SystemEvent>),
    /// USER_MESSAGE_EVENT: server hands a text over to a client and names the sender.
    UserMessage(Box<messages::UserMessageEvent>),
    /// FAILURE_EVENT: server reports a failure that no request caused, such as going off line.
    Failure(Box<messages::FailureEvent>),
    /// EMERGENCY_CALL_EVENT: server tells bridge clients, team supervisors and recording servers of an emergency.
    EmergencyCall(Box<messages::EmergencyCallEvent>),
    /// AGENT_TEAM_CONFIG_EVENT: server sends a supervisor's client the members of the agent team, and every change of them.
    AgentTeamConfig(Box<messages::AgentTeamConfigEvent>),
    /// The first session is open: told to clients of
    /// [`ClientBuilder::open_async`](crate::client::ClientBuilder::open_async) alone.
    Opened {
        /// The side that took it.
        side: Side,
        /// The version of the session.
        version: Version,
        /// What the server granted and told.
        open_conf: Box<OpenConf>,
    },
    /// A side could not be opened, at first or after a loss, and the client goes on trying. It is told
    /// when the reason is another than the time before, and once more when the first pause begins; then not
    /// again until that side was open. With
    /// [`Services::ACTIVE_STANDBY`](crate::Services::ACTIVE_STANDBY) it may be the standby, while the other
    /// side is used.
    OpenFailed {
        /// That side.
        side: Side,
        /// Status code the server gave, or that fits.
        status: Option<StatusCode>,
        /// Why, in words: that nobody listens there, that a certificate has expired, why the session was
        /// refused.
        text: String,
        /// How long until a side is tried again; nothing: one is tried at once.
        retry_in: Duration,
    },
    /// The session is lost, and all requests that were on their way. The client looks for a side that
    /// takes it: [`Event::Reconnected`], [`Event::Switched`] or [`Event::Closed`] follows, and before it
    /// [`Event::OpenFailed`] for what went wrong.
    ConnectionLost {
        /// The side that was lost.
        side: Side,
        /// Why.
        reason: ClientEndReason,
        /// Status code the server gave, or that fits.
        status: Option<StatusCode>,
    },
    /// There is a session again. What happened meanwhile is not known: events of that time are lost.
    /// The client now sets up again what it had, and [`Event::Resynchronised`] follows.
    Reconnected {
        /// The side that took it.
        side: Side,
        /// The version of the new session.
        version: Version,
        /// What the server granted and told.
        open_conf: Box<OpenConf>,
    },
    /// Monitors and registrations are set up again, and this is how things stand.
    Resynchronised(Box<Resynchronised>),
    /// The side that was the standby is the active one, and requests go there from now on. It follows
    /// upon [`Event::ConnectionLost`], or without it in a planned switch-over: then no event is lost and
    /// no request. [`Event::Resynchronised`] follows.
    Switched {
        /// That side.
        side: Side,
    },
    /// Here events are missing, because they were not read in time: see
    /// [`Overflow::DropOldest`](crate::client::Overflow::DropOldest).
    Gap {
        /// How many.
        dropped: u64,
    },
    /// The client is closed, by its user or because no server will take it; nothing comes after it.
    Closed {
        /// Status code the server gave, or that fits.
        status: Option<StatusCode>,
        /// Why it ended.
        reason: ClientEndReason,
    },
    /// A message that is no event of the tables: a request of the server, or a type unknown here.
    Other(Message),
    /// A message whose body is not what its type says.
    Unreadable {
        /// What is wrong with it.
        error: DecodeError,
        /// The message as received.
        message: RawMessage,
    },
}

impl From<Message> for Event {
    fn from(message: Message) -> Event {
        match message {
            Message::StandbyActiveEvent(m) => Event::StandbyActive(m),
            Message::ActiveMaintenanceEvent(m) => Event::ActiveMaintenance(m),
            Message::AgentStateEvent(m) => Event::AgentState(m),
            Message::AgentPreCallEvent(m) => Event::AgentPreCall(m),
            Message::AgentPreCallAbortEvent(m) => Event::AgentPreCallAbort(m),
            Message::CallDeliveredEvent(m) => Event::CallDelivered(m),
            Message::CallEstablishedEvent(m) => Event::CallEstablished(m),
            Message::CallHeldEvent(m) => Event::CallHeld(m),
            Message::CallRetrievedEvent(m) => Event::CallRetrieved(m),
            Message::CallClearedEvent(m) => Event::CallCleared(m),
            Message::CallConnectionClearedEvent(m) => Event::CallConnectionCleared(m),
            Message::CallOriginatedEvent(m) => Event::CallOriginated(m),
            Message::CallFailedEvent(m) => Event::CallFailed(m),
            Message::CallConferencedEvent(m) => Event::CallConferenced(m),
            Message::CallTransferredEvent(m) => Event::CallTransferred(m),
            Message::CallDivertedEvent(m) => Event::CallDiverted(m),
            Message::CallServiceInitiatedEvent(m) => Event::CallServiceInitiated(m),
            Message::CallQueuedEvent(m) => Event::CallQueued(m),
            Message::CallTranslationRouteEvent(m) => Event::CallTranslationRoute(m),
            Message::BeginCallEvent(m) => Event::BeginCall(m),
            Message::EndCallEvent(m) => Event::EndCall(m),
            Message::CallDataUpdateEvent(m) => Event::CallDataUpdate(m),
            Message::CallReachedNetworkEvent(m) => Event::CallReachedNetwork(m),
            Message::CallDequeuedEvent(m) => Event::CallDequeued(m),
            Message::RtpStartedEvent(m) => Event::RtpStarted(m),
            Message::RtpStoppedEvent(m) => Event::RtpStopped(m),
            Message::CallAttributeChangeEvent(m) => Event::CallAttributeChange(m),
            Message::CallAgentGreetingEvent(m) => Event::CallAgentGreeting(m),
            Message::NetworkRecordingStartedEvent(m) => Event::NetworkRecordingStarted(m),
            Message::NetworkRecordingEndedEvent(m) => Event::NetworkRecordingEnded(m),
            Message::NetworkRecordingFailedEvent(m) => Event::NetworkRecordingFailed(m),
            Message::NetworkRecordingTargetInfoEvent(m) => Event::NetworkRecordingTargetInfo(m),
            Message::ClientSessionOpenedEvent(m) => Event::ClientSessionOpened(m),
            Message::ClientSessionClosedEvent(m) => Event::ClientSessionClosed(m),
            Message::ConfigRequestKeyEvent(m) => Event::ConfigRequestKey(m),
            Message::ConfigKeyEvent(m) => Event::ConfigKey(m),
            Message::ConfigRequestEvent(m) => Event::ConfigRequest(m),
            Message::ConfigBeginEvent(m) => Event::ConfigBegin(m),
            Message::ConfigEndEvent(m) => Event::ConfigEnd(m),
            Message::ConfigServiceEvent(m) => Event::ConfigService(m),
            Message::ConfigSkillGroupEvent(m) => Event::ConfigSkillGroup(m),
            Message::ConfigAgentEvent(m) => Event::ConfigAgent(m),
            Message::ConfigDeviceEvent(m) => Event::ConfigDevice(m),
            Message::TeamConfigEvent(m) => Event::TeamConfig(m),
            Message::ConfigCallTypeEvent(m) => Event::ConfigCallType(m),
            Message::ConfigMrdEvent(m) => Event::ConfigMrd(m),
            Message::ConfigPeripheralEvent(m) => Event::ConfigPeripheral(m),
            Message::ConfigAgentDeskSettingsEvent(m) => Event::ConfigAgentDeskSettings(m),
            Message::ConfigTerminalEvent(m) => Event::ConfigTerminal(m),
            Message::ConfigAgentServiceEvent(m) => Event::ConfigAgentService(m),
            Message::SystemEvent(m) => Event::System(m),
            Message::UserMessageEvent(m) => Event::UserMessage(m),
            Message::FailureEvent(m) => Event::Failure(m),
            Message::EmergencyCallEvent(m) => Event::EmergencyCall(m),
            Message::AgentTeamConfigEvent(m) => Event::AgentTeamConfig(m),
            other => Event::Other(other),
        }
    }
}

# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
# `make generate`.
from collections.abc import Iterable
from typing import ClassVar, Final, Literal

from ctisp._base import (
    Confirmation,
    Connection,
    Event,
    Indication,
    NamedArray,
    NamedVariable,
    Request,
    UnknownField,
)
from ctisp._entries import (
    AgentRecord,
    AgentServiceRecord,
    AgentSkillGroup,
    CallDevice,
    CallTypeRecord,
    ConnectedParty,
    CtiClient,
    DequeuedSkillGroup,
    DeskSettingsRecord,
    DeviceCall,
    DeviceRecord,
    FltSkillGroup,
    Line,
    LoginSkillGroup,
    MrdRecord,
    OpenPeripheral,
    PeripheralRecord,
    QueuedSkillGroup,
    ServiceRecord,
    SkillGroupRecord,
    TeamAgent,
    TeamMember,
    TerminalRecord,
)
from ctisp._enums import (
    AcdSharedLineUsage,
    AgentAvailabilityStatus,
    AgentGreetingAction,
    AgentGreetingEventCode,
    AgentMode,
    AgentServiceRequest,
    AgentState,
    AgentStateMask,
    AgentWorkMode,
    AlarmState,
    AllocationState,
    AnswerDetectMode,
    AnsweringMachine,
    CallControlMask,
    CallDirection,
    CallMannerType,
    CallMsgMask,
    CallOption,
    CallOriginatedFrom,
    CallPlacementType,
    CallType,
    CallVariableMask,
    ClassOfDevice,
    ConfigEndStatus,
    ConfigKeyStatus,
    ConfigMsgMask,
    ConfigType,
    ConnectionDeviceIdType,
    ConsultType,
    ControlFailureCode,
    DeskSettingsMask,
    DestinationCountry,
    DeviceIdType,
    DispositionCode,
    EchoCancellation,
    EnabledService,
    EventCause,
    FacilityType,
    ForcedFlag,
    LineType,
    LocalConnectionState,
    MaintenanceModeAccepted,
    MaintenanceModeStatus,
    MediaForkingDeviceType,
    MessageDistribution,
    More,
    OtherFeatureMask,
    PeripheralType,
    PgStatusCode,
    PlayToneDirection,
    PlayZipTone,
    RecorderStatus,
    RecorderType,
    RecordingType,
    RtpDirection,
    RtpType,
    ServerMode,
    Services,
    SessionType,
    SsoEnabled,
    StatusCode,
    SupervisoryAction,
    SystemEventId,
    TeamConfigOperation,
    TeamConfigParam,
    TeamConfigStatus,
    TeamOperation,
    TransferConferenceSetupMask,
    TypeOfDevice,
    WrapupDataIncomingMode,
    WrapupDataOutgoingMode,
)

__all__ = [
    "ActiveMaintenanceEvent",
    "ActiveMaintenanceReq",
    "ActiveMaintenanceResp",
    "AgentDeskSettingsConf",
    "AgentDeskSettingsReq",
    "AgentGreetingControlConf",
    "AgentGreetingControlReq",
    "AgentPreCallAbortEvent",
    "AgentPreCallEvent",
    "AgentStateEvent",
    "AgentTeamConfigEvent",
    "AlternateCallConf",
    "AlternateCallReq",
    "AnswerCallConf",
    "AnswerCallReq",
    "BadCallConf",
    "BadCallReq",
    "BeginCallEvent",
    "CallAgentGreetingEvent",
    "CallAttributeChangeEvent",
    "CallClearedEvent",
    "CallConferencedEvent",
    "CallConnectionClearedEvent",
    "CallDataUpdateEvent",
    "CallDeliveredEvent",
    "CallDequeuedEvent",
    "CallDivertedEvent",
    "CallEstablishedEvent",
    "CallFailedEvent",
    "CallHeldEvent",
    "CallOriginatedEvent",
    "CallQueuedEvent",
    "CallReachedNetworkEvent",
    "CallRetrievedEvent",
    "CallServiceInitiatedEvent",
    "CallTransferredEvent",
    "CallTranslationRouteEvent",
    "ChangeMonitorMaskConf",
    "ChangeMonitorMaskReq",
    "ClearCallConf",
    "ClearCallReq",
    "ClearConnectionConf",
    "ClearConnectionReq",
    "ClientEventReportConf",
    "ClientEventReportReq",
    "ClientSessionClosedEvent",
    "ClientSessionOpenedEvent",
    "CloseConf",
    "CloseReq",
    "ConferenceCallConf",
    "ConferenceCallReq",
    "ConfigAgentDeskSettingsEvent",
    "ConfigAgentEvent",
    "ConfigAgentServiceEvent",
    "ConfigBeginEvent",
    "ConfigCallTypeEvent",
    "ConfigDeviceEvent",
    "ConfigEndEvent",
    "ConfigKeyEvent",
    "ConfigMrdEvent",
    "ConfigPeripheralEvent",
    "ConfigRequestEvent",
    "ConfigRequestKeyEvent",
    "ConfigServiceEvent",
    "ConfigSkillGroupEvent",
    "ConfigTerminalEvent",
    "ConsultationCallConf",
    "ConsultationCallReq",
    "ControlFailureConf",
    "DeflectCallConf",
    "DeflectCallReq",
    "EmergencyCallConf",
    "EmergencyCallEvent",
    "EmergencyCallReq",
    "EndCallEvent",
    "FailureConf",
    "FailureEvent",
    "HeartbeatConf",
    "HeartbeatReq",
    "HoldCallConf",
    "HoldCallReq",
    "ListAgentTeamConf",
    "ListAgentTeamReq",
    "MakeCallConf",
    "MakeCallReq",
    "MakePredictiveCallConf",
    "MakePredictiveCallReq",
    "MonitorAgentTeamStartConf",
    "MonitorAgentTeamStartReq",
    "MonitorAgentTeamStopConf",
    "MonitorAgentTeamStopReq",
    "MonitorStartConf",
    "MonitorStartReq",
    "MonitorStopConf",
    "MonitorStopReq",
    "NetworkRecordingEndedEvent",
    "NetworkRecordingFailedEvent",
    "NetworkRecordingStartedEvent",
    "NetworkRecordingTargetInfoEvent",
    "OpenConf",
    "OpenReq",
    "QueryAgentStateConf",
    "QueryAgentStateReq",
    "QueryAgentStatisticsConf",
    "QueryAgentStatisticsReq",
    "QueryDeviceInfoConf",
    "QueryDeviceInfoReq",
    "QuerySkillGroupStatisticsConf",
    "QuerySkillGroupStatisticsReq",
    "ReconnectCallConf",
    "ReconnectCallReq",
    "RegisterServiceConf",
    "RegisterServiceReq",
    "RegisterVariablesConf",
    "RegisterVariablesReq",
    "ReleaseCallConf",
    "ReleaseCallReq",
    "RetrieveCallConf",
    "RetrieveCallReq",
    "RtpStartedEvent",
    "RtpStoppedEvent",
    "SendDtmfSignalConf",
    "SendDtmfSignalReq",
    "SessionMonitorStartConf",
    "SessionMonitorStartReq",
    "SessionMonitorStopConf",
    "SessionMonitorStopReq",
    "SetAgentServiceDataConf",
    "SetAgentServiceDataReq",
    "SetAgentStateConf",
    "SetAgentStateReq",
    "SetAppDataConf",
    "SetAppDataReq",
    "SetCallDataConf",
    "SetCallDataReq",
    "SetDeviceAttributesConf",
    "SetDeviceAttributesReq",
    "SnapshotCallConf",
    "SnapshotCallReq",
    "SnapshotDeviceConf",
    "SnapshotDeviceReq",
    "StandbyActiveEvent",
    "StartNetworkRecordingConf",
    "StartNetworkRecordingReq",
    "StartRecordingConf",
    "StartRecordingReq",
    "StopNetworkRecordingConf",
    "StopNetworkRecordingReq",
    "StopRecordingConf",
    "StopRecordingReq",
    "StoppingRequestsToThisSideInd",
    "SuperviseCallConf",
    "SuperviseCallReq",
    "SupervisorAssistConf",
    "SupervisorAssistReq",
    "SystemEvent",
    "TeamConfigConf",
    "TeamConfigEvent",
    "TeamConfigReq",
    "TransferCallConf",
    "TransferCallReq",
    "UnregisterServiceConf",
    "UnregisterServiceReq",
    "UserMessageConf",
    "UserMessageEvent",
    "UserMessageReq",
]

class StandbyActiveEvent(Event):
    """STANDBY_ACTIVE_EVENT.

    Standby server tells its clients that it is the active one from now on.
    """

    message_type: ClassVar[Literal[277]]
    name: ClassVar[Literal["STANDBY_ACTIVE_EVENT"]]
    def __init__(self) -> None: ...

class ActiveMaintenanceReq(Request[ActiveMaintenanceResp]):
    """ACTIVE_MAINTENANCE_REQ.

    Active server asks a client to agree to maintenance mode before a planned switch-over.
    """

    message_type: ClassVar[Literal[278]]
    name: ClassVar[Literal["ACTIVE_MAINTENANCE_REQ"]]
    confirmation_type: ClassVar[Literal[279]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ActiveMaintenanceResp(Confirmation):
    """ACTIVE_MAINTENANCE_RESP.

    Client agrees to or refuses maintenance mode, within 5 seconds of the server's question.
    """

    message_type: ClassVar[Literal[279]]
    name: ClassVar[Literal["ACTIVE_MAINTENANCE_RESP"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    maintenance_mode_accepted: Final[MaintenanceModeAccepted]
    """MaintenanceModeAccepted: what the client answers: 1 agrees, 0 refuses."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        maintenance_mode_accepted: MaintenanceModeAccepted | int | None = ...,
    ) -> None: ...

class ActiveMaintenanceEvent(Event):
    """ACTIVE_MAINTENANCE_EVENT.

    Active server tells its clients whether maintenance mode goes ahead or is called off.
    """

    message_type: ClassVar[Literal[280]]
    name: ClassVar[Literal["ACTIVE_MAINTENANCE_EVENT"]]
    maintenance_mode_status: Final[MaintenanceModeStatus]
    """MaintenanceModeStatus: what the PG has decided: 1 go on, 0 call it off."""
    def __init__(
        self,
        *,
        maintenance_mode_status: MaintenanceModeStatus | int | None = ...,
    ) -> None: ...

class StoppingRequestsToThisSideInd(Indication):
    """STOPPING_REQUESTS_TO_THIS_SIDE_IND.

    Client tells the old server that it sends it no further requests; the server then disconnects.
    """

    message_type: ClassVar[Literal[281]]
    name: ClassVar[Literal["STOPPING_REQUESTS_TO_THIS_SIDE_IND"]]
    def __init__(self) -> None: ...

class AgentStateEvent(Event):
    """AGENT_STATE_EVENT.

    Server tells a client that an agent has entered another state, login included.
    """

    message_type: ClassVar[Literal[30]]
    name: ClassVar[Literal["AGENT_STATE_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    skill_group_state: Final[AgentState]
    """SkillGroupState: state of the agent as far as this skill group goes. USHORT."""
    state_duration: Final[int]
    """StateDuration: how many seconds the state has lasted. UINT."""
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    agent_state: Final[AgentState]
    """AgentState: state of the agent as a whole. USHORT."""
    event_reason_code: Final[int]
    """EventReasonCode: why the peripheral changed the state; says something in Not Ready and Logged
    Off only. USHORT.
    """
    mrd_id: Final[int]
    """MRDID: identifies the media routing domain. INT."""
    num_tasks: Final[int]
    """NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up. UINT.
    """
    agent_mode: Final[AgentMode]
    """AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. USHORT."""
    max_task_limit: Final[int]
    """MaxTaskLimit: how many tasks the agent may have at the same time. UINT."""
    icm_agent_id: Final[int]
    """ICMAgentID: agent in Unified CCE, by skill target id. INT."""
    agent_availability_status: Final[AgentAvailabilityStatus]
    """AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or 2.
    UINT.
    """
    department_id: Final[int]
    """DepartmentID: department that the agent or team belongs to. INT. Since version 19."""
    cti_client_signature: Final[str | None]
    """CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    characters.
    """
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    active_terminal: Final[str | None]
    """ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most 63
    characters. Since version 23.
    """
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    duration: Final[int | None]
    """Duration: how many seconds the agent should remain in the state. UINT. Since version 10."""
    next_agent_state: Final[AgentState | None]
    """NextAgentState: state that comes after the present one, as far as it is known. USHORT. Since
    version 10.
    """
    direction: Final[CallDirection | None]
    """Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. UINT.
    Since version 16.
    """
    flt_skill_groups: Final[tuple[FltSkillGroup, ...]]
    """NumFltSkillGroups: the entries."""
    max_beyond_task_limit: Final[int | None]
    """MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. UINT. Since
    version 22.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        session_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        skill_group_state: AgentState | int | None = ...,
        state_duration: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        agent_state: AgentState | int | None = ...,
        event_reason_code: int | None = ...,
        mrd_id: int | None = ...,
        num_tasks: int | None = ...,
        agent_mode: AgentMode | int | None = ...,
        max_task_limit: int | None = ...,
        icm_agent_id: int | None = ...,
        agent_availability_status: AgentAvailabilityStatus | int | None = ...,
        department_id: int | None = ...,
        cti_client_signature: str | None = ...,
        agent_id: str | None = ...,
        agent_extension: str | None = ...,
        active_terminal: str | None = ...,
        agent_instrument: str | None = ...,
        duration: int | None = ...,
        next_agent_state: AgentState | int | None = ...,
        direction: CallDirection | int | None = ...,
        flt_skill_groups: Iterable[FltSkillGroup] = ...,
        max_beyond_task_limit: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class AgentPreCallEvent(Event):
    """AGENT_PRE_CALL_EVENT.

    Server announces a call or task that is routed to an agent, along with its context.
    """

    message_type: ClassVar[Literal[105]]
    name: ClassVar[Literal["AGENT_PRE_CALL_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    mrd_id: Final[int]
    """MRDID: identifies the media routing domain. INT."""
    agent_skill_target_id: Final[int]
    """AgentSkillTargetID: agent that was selected, by skill target id. UINT. Since version 20."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    router_call_key_sequence_number: Final[int | None]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT.
    """
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    flt_call_type_id: Final[int | None]
    """FltCallTypeID: call type that Unified CCE gives the call. UINT. Since version 14."""
    pre_call_invoke_id: Final[int | None]
    """PreCallInvokeID: invoke id of the pre-call that led to the event. UINT. Since version 14."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters. Since version 20."""
    protocol_reference_guid: Final[str | None]
    """ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    message says. At most 39 characters. Since version 24.
    """
    num_of_enabled_services: Final[int | None]
    """NumOfEnabledServices: number of AI services that are on for the call. USHORT. Since version
    24.
    """
    flt_enabled_services: Final[tuple[EnabledService, ...]]
    """FltEnabledServices: which AI services are on: 1 answers, 2 transcription. USHORT. Since
    version 24.
    """
    ccai_config_id: Final[str | None]
    """CcaiConfigId: id the AI service made for its configuration. At most 39 characters. Since
    version 24.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        mrd_id: int | None = ...,
        agent_skill_target_id: int | None = ...,
        agent_instrument: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        ani: str | None = ...,
        user_to_user_info: bytes | None = ...,
        dialed_number: str | None = ...,
        caller_entered_digits: str | None = ...,
        flt_call_type_id: int | None = ...,
        pre_call_invoke_id: int | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        agent_id: str | None = ...,
        protocol_reference_guid: str | None = ...,
        num_of_enabled_services: int | None = ...,
        flt_enabled_services: Iterable[EnabledService | int] = ...,
        ccai_config_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class AgentPreCallAbortEvent(Event):
    """AGENT_PRE_CALL_ABORT_EVENT.

    Server withdraws an announced call or task that could not be routed as planned.
    """

    message_type: ClassVar[Literal[106]]
    name: ClassVar[Literal["AGENT_PRE_CALL_ABORT_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    mrd_id: Final[int]
    """MRDID: identifies the media routing domain. INT."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    router_call_key_sequence_number: Final[int | None]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        mrd_id: int | None = ...,
        agent_instrument: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetCallDataReq(Request[SetCallDataConf]):
    """SET_CALL_DATA_REQ.

    Client changes variables, wrap-up or other data of a call; what it leaves out stays as it was.
    """

    message_type: ClassVar[Literal[26]]
    name: ClassVar[Literal["SET_CALL_DATA_REQ"]]
    confirmation_type: ClassVar[Literal[27]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    call_type: Final[CallType | None]
    """CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is
    none. USHORT.
    """
    called_party_disposition: Final[DispositionCode]
    """CalledPartyDisposition: disposition code: what came of the called party. USHORT."""
    campaign_id: Final[int]
    """CampaignID: outbound campaign of the call; 0 if not used. UINT."""
    query_rule_id: Final[int]
    """QueryRuleID: query rule of the outbound campaign; 0 if not used. UINT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    customer_phone_number: Final[str | None]
    """CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    19 characters.
    """
    customer_account_number: Final[str | None]
    """CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    most 31 characters.
    """
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT. Since version 14."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT. Since version 14.
    """
    router_call_key_sequence_number: Final[int | None]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT. Since version 14.
    """
    call_originated_from: Final[CallOriginatedFrom | None]
    """CallOriginatedFrom: where the call comes from: 'D' for the dialer. UCHAR. Since version 14.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        call_type: CallType | int | None = ...,
        called_party_disposition: DispositionCode | int | None = ...,
        campaign_id: int | None = ...,
        query_rule_id: int | None = ...,
        connection_device_id: str | None = ...,
        ani: str | None = ...,
        user_to_user_info: bytes | None = ...,
        caller_entered_digits: str | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        customer_phone_number: str | None = ...,
        customer_account_number: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        call_originated_from: CallOriginatedFrom | int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class SetCallDataConf(Confirmation):
    """SET_CALL_DATA_CONF: server answers once the new call data is stored safely."""

    message_type: ClassVar[Literal[27]]
    name: ClassVar[Literal["SET_CALL_DATA_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ReleaseCallReq(Request[ReleaseCallConf]):
    """RELEASE_CALL_REQ.

    Client says that it has made all its updates of a call; the call itself goes on.
    """

    message_type: ClassVar[Literal[28]]
    name: ClassVar[Literal["RELEASE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[29]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class ReleaseCallConf(Confirmation):
    """RELEASE_CALL_CONF: server takes note that the client is done with the call."""

    message_type: ClassVar[Literal[29]]
    name: ClassVar[Literal["RELEASE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class SetDeviceAttributesReq(Request[SetDeviceAttributesConf]):
    """SET_DEVICE_ATTRIBUTES_REQ.

    Client sets default service, skill group and call type for later calls from a device.
    """

    message_type: ClassVar[Literal[141]]
    name: ClassVar[Literal["SET_DEVICE_ATTRIBUTES_REQ"]]
    confirmation_type: ClassVar[Literal[142]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    call_type: Final[CallType | None]
    """CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is
    none. USHORT.
    """
    calling_device_type: Final[DeviceIdType | None]
    """CallingDeviceType: what type of id CallingDeviceID holds. USHORT."""
    calling_device_id: Final[str | None]
    """CallingDeviceID: device the call comes from. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        call_type: CallType | int | None = ...,
        calling_device_type: DeviceIdType | int | None = ...,
        calling_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetDeviceAttributesConf(Confirmation):
    """SET_DEVICE_ATTRIBUTES_CONF: server answers once the device's defaults are stored."""

    message_type: ClassVar[Literal[142]]
    name: ClassVar[Literal["SET_DEVICE_ATTRIBUTES_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class CallDeliveredEvent(Event):
    """CALL_DELIVERED_EVENT.

    Server tells a client that a call rings at an agent's phone or came in on an ACD trunk.
    """

    message_type: ClassVar[Literal[9]]
    name: ClassVar[Literal["CALL_DELIVERED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    alerting_device_type: Final[DeviceIdType | None]
    """AlertingDeviceType: what type of id AlertingDeviceID holds. USHORT."""
    calling_device_type: Final[DeviceIdType | None]
    """CallingDeviceType: what type of id CallingDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    last_redirect_device_type: Final[DeviceIdType | None]
    """LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    alerting_device_id: Final[str | None]
    """AlertingDeviceID: device at which the call rings. At most 63 characters."""
    calling_device_id: Final[str | None]
    """CallingDeviceID: device the call comes from. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    last_redirect_device_id: Final[str | None]
    """LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most 63
    characters.
    """
    trunk_number: Final[int | None]
    """TrunkNumber: trunk, by number. UINT."""
    trunk_group_number: Final[int | None]
    """TrunkGroupNumber: trunk group, by number. UINT."""
    secondary_connection_call_id: Final[int | None]
    """SecondaryConnectionCallID: call id of the consult call that a CTI port makes to the agent's
    device (CCX alone). UINT.
    """
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    ani_ii: Final[str | None]
    """ANI_II: ANI II digits; so far no server fills them in. At most 1 characters. Since version
    11.
    """
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    dnis: Final[str | None]
    """DNIS: DNIS the call has brought or should bring. At most 31 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        alerting_device_type: DeviceIdType | int | None = ...,
        calling_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        last_redirect_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        alerting_device_id: str | None = ...,
        calling_device_id: str | None = ...,
        called_device_id: str | None = ...,
        last_redirect_device_id: str | None = ...,
        trunk_number: int | None = ...,
        trunk_group_number: int | None = ...,
        secondary_connection_call_id: int | None = ...,
        ani: str | None = ...,
        ani_ii: str | None = ...,
        user_to_user_info: bytes | None = ...,
        dnis: str | None = ...,
        dialed_number: str | None = ...,
        caller_entered_digits: str | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallEstablishedEvent(Event):
    """CALL_ESTABLISHED_EVENT: server tells a client that a call was answered."""

    message_type: ClassVar[Literal[10]]
    name: ClassVar[Literal["CALL_ESTABLISHED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    answering_device_type: Final[DeviceIdType | None]
    """AnsweringDeviceType: what type of id AnsweringDeviceID holds. USHORT."""
    calling_device_type: Final[DeviceIdType | None]
    """CallingDeviceType: what type of id CallingDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    last_redirect_device_type: Final[DeviceIdType | None]
    """LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    answering_device_id: Final[str | None]
    """AnsweringDeviceID: device at which the call was answered. At most 63 characters."""
    calling_device_id: Final[str | None]
    """CallingDeviceID: device the call comes from. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    last_redirect_device_id: Final[str | None]
    """LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most 63
    characters.
    """
    trunk_number: Final[int | None]
    """TrunkNumber: trunk, by number. UINT."""
    trunk_group_number: Final[int | None]
    """TrunkGroupNumber: trunk group, by number. UINT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        answering_device_type: DeviceIdType | int | None = ...,
        calling_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        last_redirect_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        answering_device_id: str | None = ...,
        calling_device_id: str | None = ...,
        called_device_id: str | None = ...,
        last_redirect_device_id: str | None = ...,
        trunk_number: int | None = ...,
        trunk_group_number: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallHeldEvent(Event):
    """CALL_HELD_EVENT: server tells a client that a device put a call on hold."""

    message_type: ClassVar[Literal[11]]
    name: ClassVar[Literal["CALL_HELD_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    holding_device_type: Final[DeviceIdType | None]
    """HoldingDeviceType: what type of id HoldingDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    holding_device_id: Final[str | None]
    """HoldingDeviceID: device that holds the call. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        holding_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        holding_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallRetrievedEvent(Event):
    """CALL_RETRIEVED_EVENT: server tells a client that a device took up a held call again."""

    message_type: ClassVar[Literal[12]]
    name: ClassVar[Literal["CALL_RETRIEVED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    retrieving_device_type: Final[DeviceIdType | None]
    """RetrievingDeviceType: what type of id RetrievingDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    retrieving_device_id: Final[str | None]
    """RetrievingDeviceID: device that ended the hold of the call. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        retrieving_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        retrieving_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallClearedEvent(Event):
    """CALL_CLEARED_EVENT.

    Server tells a client that a call is over, usually when its last device leaves.
    """

    message_type: ClassVar[Literal[13]]
    name: ClassVar[Literal["CALL_CLEARED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallConnectionClearedEvent(Event):
    """CALL_CONNECTION_CLEARED_EVENT: server tells a client that one party dropped out of a call."""

    message_type: ClassVar[Literal[14]]
    name: ClassVar[Literal["CALL_CONNECTION_CLEARED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    releasing_device_type: Final[DeviceIdType | None]
    """ReleasingDeviceType: what type of id ReleasingDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    releasing_device_id: Final[str | None]
    """ReleasingDeviceID: device that let the connection go; on Contact Center Enterprise do not
    rely on it. At most 63 characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        releasing_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        releasing_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallOriginatedEvent(Event):
    """CALL_ORIGINATED_EVENT.

    Server tells a client that the peripheral has begun an outbound call.
    """

    message_type: ClassVar[Literal[15]]
    name: ClassVar[Literal["CALL_ORIGINATED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    calling_device_type: Final[DeviceIdType | None]
    """CallingDeviceType: what type of id CallingDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    calling_device_id: Final[str | None]
    """CallingDeviceID: device the call comes from. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        calling_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        calling_device_id: str | None = ...,
        called_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallFailedEvent(Event):
    """CALL_FAILED_EVENT: server tells a client that a call cannot be put through."""

    message_type: ClassVar[Literal[16]]
    name: ClassVar[Literal["CALL_FAILED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    failing_device_type: Final[DeviceIdType | None]
    """FailingDeviceType: what type of id FailingDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    failing_device_id: Final[str | None]
    """FailingDeviceID: device at which the call failed. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        failing_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        failing_device_id: str | None = ...,
        called_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallConferencedEvent(Event):
    """CALL_CONFERENCED_EVENT: server tells a client that two calls have become one conference."""

    message_type: ClassVar[Literal[17]]
    name: ClassVar[Literal["CALL_CONFERENCED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    primary_device_id_type: Final[ConnectionDeviceIdType | None]
    """PrimaryDeviceIDType: what type of id PrimaryDeviceID holds. USHORT."""
    primary_call_id: Final[int | None]
    """PrimaryCallID: identifies the primary call. UINT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    secondary_device_id_type: Final[ConnectionDeviceIdType | None]
    """SecondaryDeviceIDType: what type of id SecondaryDeviceID holds. USHORT."""
    secondary_call_id: Final[int | None]
    """SecondaryCallID: identifies the secondary call. UINT."""
    controller_device_type: Final[DeviceIdType | None]
    """ControllerDeviceType: what type of id ControllerDeviceID holds. USHORT."""
    added_party_device_type: Final[DeviceIdType | None]
    """AddedPartyDeviceType: what type of id AddedPartyDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    primary_device_id: Final[str | None]
    """PrimaryDeviceID: device of the connection to the primary call. At most 63 characters."""
    secondary_device_id: Final[str | None]
    """SecondaryDeviceID: device of the connection to the secondary call. At most 63 characters."""
    controller_device_id: Final[str | None]
    """ControllerDeviceID: device in charge of the conference. At most 63 characters."""
    added_party_device_id: Final[str | None]
    """AddedPartyDeviceID: device that joins the call. At most 63 characters."""
    parties: Final[tuple[ConnectedParty, ...]]
    """NumParties: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        primary_device_id_type: ConnectionDeviceIdType | int | None = ...,
        primary_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        secondary_device_id_type: ConnectionDeviceIdType | int | None = ...,
        secondary_call_id: int | None = ...,
        controller_device_type: DeviceIdType | int | None = ...,
        added_party_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        primary_device_id: str | None = ...,
        secondary_device_id: str | None = ...,
        controller_device_id: str | None = ...,
        added_party_device_id: str | None = ...,
        parties: Iterable[ConnectedParty] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class CallTransferredEvent(Event):
    """CALL_TRANSFERRED_EVENT: server tells a client that a call has been transferred."""

    message_type: ClassVar[Literal[18]]
    name: ClassVar[Literal["CALL_TRANSFERRED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    primary_device_id_type: Final[ConnectionDeviceIdType | None]
    """PrimaryDeviceIDType: what type of id PrimaryDeviceID holds. USHORT."""
    primary_call_id: Final[int | None]
    """PrimaryCallID: identifies the primary call. UINT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    secondary_device_id_type: Final[ConnectionDeviceIdType | None]
    """SecondaryDeviceIDType: what type of id SecondaryDeviceID holds. USHORT."""
    secondary_call_id: Final[int | None]
    """SecondaryCallID: identifies the secondary call. UINT."""
    transferring_device_type: Final[DeviceIdType | None]
    """TransferringDeviceType: what type of id TransferringDeviceID holds. USHORT."""
    transferred_device_type: Final[DeviceIdType | None]
    """TransferredDeviceType: what type of id TransferredDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    primary_device_id: Final[str | None]
    """PrimaryDeviceID: device of the connection to the primary call. At most 63 characters."""
    secondary_device_id: Final[str | None]
    """SecondaryDeviceID: device of the connection to the secondary call. At most 63 characters."""
    transferring_device_id: Final[str | None]
    """TransferringDeviceID: device that handed the call over. At most 63 characters."""
    transferred_device_id: Final[str | None]
    """TransferredDeviceID: device that has the call after the transfer. At most 63 characters."""
    parties: Final[tuple[ConnectedParty, ...]]
    """NumParties: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        primary_device_id_type: ConnectionDeviceIdType | int | None = ...,
        primary_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        secondary_device_id_type: ConnectionDeviceIdType | int | None = ...,
        secondary_call_id: int | None = ...,
        transferring_device_type: DeviceIdType | int | None = ...,
        transferred_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        primary_device_id: str | None = ...,
        secondary_device_id: str | None = ...,
        transferring_device_id: str | None = ...,
        transferred_device_id: str | None = ...,
        parties: Iterable[ConnectedParty] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class CallDivertedEvent(Event):
    """CALL_DIVERTED_EVENT.

    Server tells a client that a call was taken from one target and sent to another.
    """

    message_type: ClassVar[Literal[19]]
    name: ClassVar[Literal["CALL_DIVERTED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    diverting_device_type: Final[DeviceIdType | None]
    """DivertingDeviceType: what type of id DivertingDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    diverting_device_id: Final[str | None]
    """DivertingDeviceID: device that lost the call by diversion. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        diverting_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        diverting_device_id: str | None = ...,
        called_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallServiceInitiatedEvent(Event):
    """CALL_SERVICE_INITIATED_EVENT: server tells a client that dial tone has begun at a phone."""

    message_type: ClassVar[Literal[20]]
    name: ClassVar[Literal["CALL_SERVICE_INITIATED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: Final[int]
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    calling_device_type: Final[DeviceIdType | None]
    """CallingDeviceType: what type of id CallingDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    calling_device_id: Final[str | None]
    """CallingDeviceID: device the call comes from. At most 63 characters."""
    call_reference_id: Final[bytes | None]
    """CallReferenceID: identifies the call uniquely within Unified CM, which does not always supply
    it. At most 32 bytes.
    """
    coc_connection_call_id: Final[int | None]
    """COCConnectionCallID: original call of a consultation; only there when this call is made on
    behalf of a consult. UINT. Since version 14.
    """
    coc_call_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. USHORT. Since
    version 14.
    """
    coc_call_connection_device_id: Final[str | None]
    """COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters.
    Since version 14.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        skill_group_priority: int | None = ...,
        calling_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        calling_device_id: str | None = ...,
        call_reference_id: bytes | None = ...,
        coc_connection_call_id: int | None = ...,
        coc_call_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        coc_call_connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallQueuedEvent(Event):
    """CALL_QUEUED_EVENT: server tells a client that a call now waits in one or more queues."""

    message_type: ClassVar[Literal[21]]
    name: ClassVar[Literal["CALL_QUEUED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    queue_device_type: Final[DeviceIdType | None]
    """QueueDeviceType: what type of id the queue device has. USHORT."""
    calling_device_type: Final[DeviceIdType | None]
    """CallingDeviceType: what type of id CallingDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    last_redirect_device_type: Final[DeviceIdType | None]
    """LastRedirectDeviceType: what type of id LastRedirectDeviceID holds. USHORT."""
    num_queued: Final[int]
    """NumQueued: number of calls in the service's queue, or still in it after one has left. USHORT.
    """
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    queue_device_id: Final[str | None]
    """QueueDeviceID: device at which the call queues. At most 63 characters."""
    calling_device_id: Final[str | None]
    """CallingDeviceID: device the call comes from. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    last_redirect_device_id: Final[str | None]
    """LastRedirectDeviceID: device that redirected the call or was alerted by it before. At most 63
    characters.
    """
    skill_groups: Final[tuple[QueuedSkillGroup, ...]]
    """NumSkillGroups: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        queue_device_type: DeviceIdType | int | None = ...,
        calling_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        last_redirect_device_type: DeviceIdType | int | None = ...,
        num_queued: int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        queue_device_id: str | None = ...,
        calling_device_id: str | None = ...,
        called_device_id: str | None = ...,
        last_redirect_device_id: str | None = ...,
        skill_groups: Iterable[QueuedSkillGroup] = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallTranslationRouteEvent(Event):
    """CALL_TRANSLATION_ROUTE_EVENT.

    Server gives a client the context of a call that will arrive over a translation route.
    """

    message_type: ClassVar[Literal[22]]
    name: ClassVar[Literal["CALL_TRANSLATION_ROUTE_EVENT"]]
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    dnis: Final[str | None]
    """DNIS: DNIS the call has brought or should bring. At most 31 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    router_call_key_sequence_number: Final[int | None]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT.
    """
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        ani: str | None = ...,
        user_to_user_info: bytes | None = ...,
        dnis: str | None = ...,
        dialed_number: str | None = ...,
        caller_entered_digits: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class BeginCallEvent(Event):
    """BEGIN_CALL_EVENT.

    Server links a client with a call and gives its context; comes before the call's other events.
    """

    message_type: ClassVar[Literal[23]]
    name: ClassVar[Literal["BEGIN_CALL_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    call_type: Final[CallType | None]
    """CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is
    none. USHORT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    called_party_disposition: Final[DispositionCode]
    """CalledPartyDisposition: disposition code: what came of the called party. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    dnis: Final[str | None]
    """DNIS: DNIS the call has brought or should bring. At most 31 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    router_call_key_sequence_number: Final[int | None]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT.
    """
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    cti_clients: Final[tuple[CtiClient, ...]]
    """NumCTIClients: the entries."""
    call_reference_id: Final[bytes | None]
    """CallReferenceID: identifies the call uniquely within Unified CM, which does not always supply
    it. At most 32 bytes. Since version 14.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        call_type: CallType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        called_party_disposition: DispositionCode | int | None = ...,
        connection_device_id: str | None = ...,
        ani: str | None = ...,
        user_to_user_info: bytes | None = ...,
        dnis: str | None = ...,
        dialed_number: str | None = ...,
        caller_entered_digits: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        cti_clients: Iterable[CtiClient] = ...,
        call_reference_id: bytes | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class EndCallEvent(Event):
    """END_CALL_EVENT.

    Server ends a client's link with a call: no more of its events follow, the call may go on.
    """

    message_type: ClassVar[Literal[24]]
    name: ClassVar[Literal["END_CALL_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallDataUpdateEvent(Event):
    """CALL_DATA_UPDATE_EVENT.

    Server tells a client what changed in a call's context, its identifiers included.
    """

    message_type: ClassVar[Literal[25]]
    name: ClassVar[Literal["CALL_DATA_UPDATE_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    call_type: Final[CallType | None]
    """CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is
    none. USHORT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    new_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """NewConnectionDeviceIDType: what type of id NewConnectionDeviceID holds. USHORT."""
    new_connection_call_id: Final[int | None]
    """NewConnectionCallID: call id that the call has from now on. UINT."""
    called_party_disposition: Final[DispositionCode]
    """CalledPartyDisposition: disposition code: what came of the called party. USHORT."""
    campaign_id: Final[int]
    """CampaignID: outbound campaign of the call; 0 if not used. UINT."""
    query_rule_id: Final[int]
    """QueryRuleID: query rule of the outbound campaign; 0 if not used. UINT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    new_connection_device_id: Final[str | None]
    """NewConnectionDeviceID: device half of what identifies the connection from now on. At most 63
    characters.
    """
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    dnis: Final[str | None]
    """DNIS: DNIS the call has brought or should bring. At most 31 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    router_call_key_sequence_number: Final[int | None]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT.
    """
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    customer_phone_number: Final[str | None]
    """CustomerPhoneNumber: phone number of the customer, as in the Agent Real Time table. At most
    19 characters.
    """
    customer_account_number: Final[str | None]
    """CustomerAccountNumber: account number of the customer, as in the Agent Real Time table. At
    most 31 characters.
    """
    cti_clients: Final[tuple[CtiClient, ...]]
    """NumCTIClients: the entries."""
    call_reference_id: Final[bytes | None]
    """CallReferenceID: identifies the call uniquely within Unified CM, which does not always supply
    it. At most 32 bytes. Since version 14.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    new_connection: Final[Connection]
    """NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        call_type: CallType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        new_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        new_connection_call_id: int | None = ...,
        called_party_disposition: DispositionCode | int | None = ...,
        campaign_id: int | None = ...,
        query_rule_id: int | None = ...,
        connection_device_id: str | None = ...,
        new_connection_device_id: str | None = ...,
        ani: str | None = ...,
        user_to_user_info: bytes | None = ...,
        dnis: str | None = ...,
        dialed_number: str | None = ...,
        caller_entered_digits: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        customer_phone_number: str | None = ...,
        customer_account_number: str | None = ...,
        cti_clients: Iterable[CtiClient] = ...,
        call_reference_id: bytes | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
        new_connection: Connection | None = ...,
    ) -> None: ...

class CallReachedNetworkEvent(Event):
    """CALL_REACHED_NETWORK_EVENT.

    Server tells a client that an outbound call has got to another network.
    """

    message_type: ClassVar[Literal[34]]
    name: ClassVar[Literal["CALL_REACHED_NETWORK_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    trunk_used_device_type: Final[DeviceIdType | None]
    """TrunkUsedDeviceType: what type of id TrunkUsedDeviceID holds. USHORT."""
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    trunk_used_device_id: Final[str | None]
    """TrunkUsedDeviceID: trunk the call goes over. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    trunk_number: Final[int | None]
    """TrunkNumber: trunk, by number. UINT."""
    trunk_group_number: Final[int | None]
    """TrunkGroupNumber: trunk group, by number. UINT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        trunk_used_device_type: DeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        trunk_used_device_id: str | None = ...,
        called_device_id: str | None = ...,
        trunk_number: int | None = ...,
        trunk_group_number: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallDequeuedEvent(Event):
    """CALL_DEQUEUED_EVENT: server tells a client that a call has left one or more queues."""

    message_type: ClassVar[Literal[86]]
    name: ClassVar[Literal["CALL_DEQUEUED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    queue_device_type: Final[DeviceIdType | None]
    """QueueDeviceType: what type of id the queue device has. USHORT."""
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    service_id: Final[int | None]
    """ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
    """
    num_queued: Final[int]
    """NumQueued: number of calls in the service's queue, or still in it after one has left. USHORT.
    """
    local_connection_state: Final[LocalConnectionState | None]
    """LocalConnectionState: how the connection stands at its local end, one of the LCS_ values.
    USHORT.
    """
    event_cause: Final[EventCause | None]
    """EventCause: why the event came about, one of the CEC_ values. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    skill_groups: Final[tuple[DequeuedSkillGroup, ...]]
    """NumSkillGroups: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        queue_device_type: DeviceIdType | int | None = ...,
        service_number: int | None = ...,
        service_id: int | None = ...,
        num_queued: int | None = ...,
        local_connection_state: LocalConnectionState | int | None = ...,
        event_cause: EventCause | int | None = ...,
        connection_device_id: str | None = ...,
        skill_groups: Iterable[DequeuedSkillGroup] = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class RtpStartedEvent(Event):
    """RTP_STARTED_EVENT: server tells a client that one direction of a media stream has begun."""

    message_type: ClassVar[Literal[116]]
    name: ClassVar[Literal["RTP_STARTED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    client_port: Final[int]
    """ClientPort: TCP port from which the client is connected. UINT."""
    direction: Final[RtpDirection]
    """Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. USHORT.
    """
    rtp_type: Final[RtpType]
    """RTPType: media of the stream: 0 audio, 1 video, 2 data. USHORT."""
    bit_rate: Final[int]
    """BitRate: media bit rate; matters for G.723 alone. UINT."""
    echo_cancellation: Final[int]
    """EchoCancellation: whether echo is cancelled: off or on. USHORT."""
    packet_size: Final[int]
    """PacketSize: how many milliseconds of media a packet holds. UINT."""
    payload_type: Final[int]
    """PayloadType: which audio codec is used, by number. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    sending_address: Final[str | None]
    """SendingAddress: IP address to which the client sends its RTP packets. At most 63 characters.
    Since version 10.
    """
    sending_address_ipv6: Final[str | None]
    """SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    to v18. At most 45 characters. Versions 14 to 18.
    """
    sending_port: Final[int | None]
    """SendingPort: UDP port to which the client sends its RTP packets. UINT. Since version 10."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        client_port: int | None = ...,
        direction: RtpDirection | int | None = ...,
        rtp_type: RtpType | int | None = ...,
        bit_rate: int | None = ...,
        echo_cancellation: int | None = ...,
        packet_size: int | None = ...,
        payload_type: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        agent_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_instrument: str | None = ...,
        sending_address: str | None = ...,
        sending_address_ipv6: str | None = ...,
        sending_port: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class RtpStoppedEvent(Event):
    """RTP_STOPPED_EVENT: server tells a client that one direction of a media stream has ended."""

    message_type: ClassVar[Literal[117]]
    name: ClassVar[Literal["RTP_STOPPED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    client_port: Final[int]
    """ClientPort: TCP port from which the client is connected. UINT."""
    direction: Final[RtpDirection]
    """Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. USHORT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    sending_address: Final[str | None]
    """SendingAddress: IP address to which the client sends its RTP packets. At most 63 characters.
    Since version 10.
    """
    sending_address_ipv6: Final[str | None]
    """SendingAddressIPV6: IPv6 address to which RTP packets are sent, in text form, only from v14
    to v18. At most 45 characters. Versions 14 to 18.
    """
    sending_port: Final[int | None]
    """SendingPort: UDP port to which the client sends its RTP packets. UINT. Since version 10."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        client_port: int | None = ...,
        direction: RtpDirection | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        agent_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_instrument: str | None = ...,
        sending_address: str | None = ...,
        sending_address_ipv6: str | None = ...,
        sending_port: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class CallAttributeChangeEvent(Event):
    """CALL_ATTRIBUTE_CHANGE_EVENT.

    Server tells a client that the call type or service of a call is now another one.
    """

    message_type: ClassVar[Literal[240]]
    name: ClassVar[Literal["CALL_ATTRIBUTE_CHANGE_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    call_type_id: Final[int]
    """CallTypeID: call type that Unified CCE gives the call; 0 when it stays as it was. UINT."""
    service_number: Final[int | None]
    """ServiceNumber: service by its number on the peripheral; NULL_SERVICE 0xFFFFFFFF when there is
    none. UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        call_type_id: int | None = ...,
        service_number: int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class CallAgentGreetingEvent(Event):
    """CALL_AGENT_GREETING_EVENT.

    Server tells a client that an agent greeting started, ended or failed.
    """

    message_type: ClassVar[Literal[248]]
    name: ClassVar[Literal["CALL_AGENT_GREETING_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    event_code: Final[AgentGreetingEventCode]
    """EventCode: what the greeting did: 0 began, 1 came to its end, 2 failed. USHORT."""
    peripheral_error_code: Final[int]
    """PeripheralErrorCode: error number given by the peripheral; 0 if there was none. UINT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        event_code: AgentGreetingEventCode | int | None = ...,
        peripheral_error_code: int | None = ...,
        connection_device_id: str | None = ...,
        agent_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class NetworkRecordingStartedEvent(Event):
    """NETWORK_RECORDING_STARTED_EVENT.

    Server tells a client that the recording server has begun to record a call.
    """

    message_type: ClassVar[Literal[272]]
    name: ClassVar[Literal["NETWORK_RECORDING_STARTED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    recording_device_type: Final[DeviceIdType | None]
    """RecordingDeviceType: what type of id RecordingDeviceID holds. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    recording_device_id: Final[str | None]
    """RecordingDeviceID: device whose call is recorded. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        recording_device_type: DeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        recording_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class NetworkRecordingEndedEvent(Event):
    """NETWORK_RECORDING_ENDED_EVENT.

    Server tells a client that the recording server no longer records a call.
    """

    message_type: ClassVar[Literal[273]]
    name: ClassVar[Literal["NETWORK_RECORDING_ENDED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    recording_device_type: Final[DeviceIdType | None]
    """RecordingDeviceType: what type of id RecordingDeviceID holds. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    recording_device_id: Final[str | None]
    """RecordingDeviceID: device whose call is recorded. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        recording_device_type: DeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        recording_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class NetworkRecordingFailedEvent(Event):
    """NETWORK_RECORDING_FAILED_EVENT.

    Server tells a client that recording of a call failed, and why.
    """

    message_type: ClassVar[Literal[274]]
    name: ClassVar[Literal["NETWORK_RECORDING_FAILED_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    recording_device_type: Final[DeviceIdType | None]
    """RecordingDeviceType: what type of id RecordingDeviceID holds. USHORT."""
    record_failure_cause: Final[int]
    """RecordFailureCause: why recording failed, exactly as Unified CM reported it through JTAPI.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    recording_device_id: Final[str | None]
    """RecordingDeviceID: device whose call is recorded. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        recording_device_type: DeviceIdType | int | None = ...,
        record_failure_cause: int | None = ...,
        connection_device_id: str | None = ...,
        recording_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class NetworkRecordingTargetInfoEvent(Event):
    """NETWORK_RECORDING_TARGET_INFO_EVENT.

    Server describes the recorder to the client that started the recording.
    """

    message_type: ClassVar[Literal[275]]
    name: ClassVar[Literal["NETWORK_RECORDING_TARGET_INFO_EVENT"]]
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    recording_device_type: Final[DeviceIdType | None]
    """RecordingDeviceType: what type of id RecordingDeviceID holds. USHORT."""
    recording_type: Final[RecordingType]
    """RecordingType: in what way the recording came about. USHORT."""
    media_forking_device_type: Final[MediaForkingDeviceType]
    """MediaForkingDeviceType: where the media are forked: nowhere, at the phone, at a gateway.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    recording_device_id: Final[str | None]
    """RecordingDeviceID: device whose call is recorded. At most 63 characters."""
    recorder_address: Final[str | None]
    """RecorderAddress: address at which the recorder is found. At most 63 characters."""
    terminal_name: Final[str | None]
    """TerminalName: terminal of the device that is recorded. At most 63 characters."""
    media_forking_device_name: Final[str | None]
    """MediaForkingDeviceName: for gateway recording: name of the device that forks the media. At
    most 63 characters.
    """
    protocol_reference_guid: Final[str | None]
    """ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    message says. At most 63 characters.
    """
    media_forking_cluster_id: Final[str | None]
    """MediaForkingClusterID: for gateway recording: cluster of the device that forks the media. At
    most 63 characters.
    """
    recorder_uri: Final[str | None]
    """RecorderURI: URI of the first recorder, a mandatory one if there is any (since CUCM 12.5(1)).
    At most 63 characters.
    """
    recorder_error_msg: Final[str | None]
    """RecorderErrorMsg: that recorder's error in words (since CUCM 12.5(1)). At most 63 characters.
    """
    recorder_type: Final[RecorderType | None]
    """RecorderType: whether the recorder must be there: 0 unknown, 1 optional, 2 mandatory (since
    CUCM 12.5(1)). USHORT.
    """
    recorder_status: Final[RecorderStatus | None]
    """RecorderStatus: how that recorder fared: 0 unknown, 1 success, 2 failure (since CUCM
    12.5(1)). USHORT.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        monitor_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        recording_device_type: DeviceIdType | int | None = ...,
        recording_type: RecordingType | int | None = ...,
        media_forking_device_type: MediaForkingDeviceType | int | None = ...,
        connection_device_id: str | None = ...,
        recording_device_id: str | None = ...,
        recorder_address: str | None = ...,
        terminal_name: str | None = ...,
        media_forking_device_name: str | None = ...,
        protocol_reference_guid: str | None = ...,
        media_forking_cluster_id: str | None = ...,
        recorder_uri: str | None = ...,
        recorder_error_msg: str | None = ...,
        recorder_type: RecorderType | int | None = ...,
        recorder_status: RecorderStatus | int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class ControlFailureConf(Confirmation):
    """CONTROL_FAILURE_CONF.

    Server's answer in place of a confirmation when a client control request fails.
    """

    message_type: ClassVar[Literal[35]]
    name: ClassVar[Literal["CONTROL_FAILURE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    failure_code: Final[ControlFailureCode]
    """FailureCode: why the control request failed, one of the CF_ values. USHORT."""
    peripheral_error_code: Final[int]
    """PeripheralErrorCode: error number given by the peripheral; 0 if there was none. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        failure_code: ControlFailureCode | int | None = ...,
        peripheral_error_code: int | None = ...,
    ) -> None: ...

class QueryAgentStateReq(Request[QueryAgentStateConf]):
    """QUERY_AGENT_STATE_REQ.

    Client asks what state an agent is in, for one media routing domain.
    """

    message_type: ClassVar[Literal[36]]
    name: ClassVar[Literal["QUERY_AGENT_STATE_REQ"]]
    confirmation_type: ClassVar[Literal[37]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    mrd_id: Final[int]
    """MRDID: identifies the media routing domain. INT."""
    icm_agent_id: Final[int]
    """ICMAgentID: agent in Unified CCE, by skill target id. INT."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        mrd_id: int | None = ...,
        icm_agent_id: int | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class QueryAgentStateConf(Confirmation):
    """QUERY_AGENT_STATE_CONF.

    Server returns the agent's state, overall and for each skill group.
    """

    message_type: ClassVar[Literal[37]]
    name: ClassVar[Literal["QUERY_AGENT_STATE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    agent_state: Final[AgentState]
    """AgentState: state of the agent as a whole. USHORT."""
    mrd_id: Final[int]
    """MRDID: identifies the media routing domain. INT."""
    num_tasks: Final[int]
    """NumTasks: number of tasks the agent has, whether active, offered, paused or in wrap-up. UINT.
    """
    agent_mode: Final[AgentMode]
    """AgentMode: whether calls and tasks may be routed to the agent: 1 yes, 0 no. USHORT."""
    max_task_limit: Final[int]
    """MaxTaskLimit: how many tasks the agent may have at the same time. UINT."""
    icm_agent_id: Final[int]
    """ICMAgentID: agent in Unified CCE, by skill target id. INT."""
    agent_availability_status: Final[AgentAvailabilityStatus]
    """AgentAvailabilityStatus: how available the agent is in this media routing domain: 0, 1 or 2.
    UINT.
    """
    department_id: Final[int]
    """DepartmentID: department that the agent or team belongs to. INT. Since version 19."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    skill_groups: Final[tuple[AgentSkillGroup, ...]]
    """NumSkillGroups: the entries."""
    internal_agent_state: Final[int | None]
    """InternalAgentState: state for use inside Cisco only. USHORT."""
    max_beyond_task_limit: Final[int | None]
    """MaxBeyondTaskLimit: how many tasks the agent may have in excess of MaxTaskLimit. UINT. Since
    version 22.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        agent_state: AgentState | int | None = ...,
        mrd_id: int | None = ...,
        num_tasks: int | None = ...,
        agent_mode: AgentMode | int | None = ...,
        max_task_limit: int | None = ...,
        icm_agent_id: int | None = ...,
        agent_availability_status: AgentAvailabilityStatus | int | None = ...,
        department_id: int | None = ...,
        agent_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_instrument: str | None = ...,
        skill_groups: Iterable[AgentSkillGroup] = ...,
        internal_agent_state: int | None = ...,
        max_beyond_task_limit: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetAgentStateReq(Request[SetAgentStateConf]):
    """SET_AGENT_STATE_REQ.

    Client asks to bring an agent into another state, login and logout included.
    """

    message_type: ClassVar[Literal[38]]
    name: ClassVar[Literal["SET_AGENT_STATE_REQ"]]
    confirmation_type: ClassVar[Literal[39]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    agent_state: Final[AgentState]
    """AgentState: state of the agent as a whole. USHORT."""
    agent_work_mode: Final[AgentWorkMode]
    """AgentWorkMode: work mode the agent asks for, remote agent modes included. USHORT."""
    event_reason_code: Final[int]
    """EventReasonCode: why the peripheral changed the state; says something in Not Ready and Logged
    Off only. USHORT.
    """
    forced_flag: Final[ForcedFlag]
    """ForcedFlag: carry the change through by force; for login and logout alone. UCHAR. Since
    version 10.
    """
    agent_service_req: Final[AgentServiceRequest]
    """AgentServiceReq: bit mask: services the agent counts on. UINT. Since version 12."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    active_terminal: Final[str | None]
    """ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most 63
    characters. Since version 23.
    """
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_password: Final[str | None]
    """AgentPassword: password the agent signs in with. At most 63 characters."""
    position_id: Final[str | None]
    """PositionID: id of the agent's position, which certain peripherals ask for at login. At most
    11 characters.
    """
    supervisor_id: Final[str | None]
    """SupervisorID: supervisor who makes the request, by skill target id. At most 11 characters."""
    sso_enabled: Final[SsoEnabled | None]
    """SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. USHORT. Since version
    20.
    """
    skill_groups: Final[tuple[LoginSkillGroup, ...]]
    """NumSkillGroups: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        agent_state: AgentState | int | None = ...,
        agent_work_mode: AgentWorkMode | int | None = ...,
        event_reason_code: int | None = ...,
        forced_flag: ForcedFlag | int | None = ...,
        agent_service_req: AgentServiceRequest | int | None = ...,
        agent_instrument: str | None = ...,
        active_terminal: str | None = ...,
        agent_id: str | None = ...,
        agent_password: str | None = ...,
        position_id: str | None = ...,
        supervisor_id: str | None = ...,
        sso_enabled: SsoEnabled | int | None = ...,
        skill_groups: Iterable[LoginSkillGroup] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetAgentStateConf(Confirmation):
    """SET_AGENT_STATE_CONF.

    Server has received the state request; AGENT_STATE_EVENT shows the outcome.
    """

    message_type: ClassVar[Literal[39]]
    name: ClassVar[Literal["SET_AGENT_STATE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class AlternateCallReq(Request[AlternateCallConf]):
    """ALTERNATE_CALL_REQ.

    Client asks to hold the active call and go to the device's other call, held or alerting.
    """

    message_type: ClassVar[Literal[40]]
    name: ClassVar[Literal["ALTERNATE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[41]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    active_connection_call_id: Final[int | None]
    """ActiveConnectionCallID: identifies the active call. UINT."""
    other_connection_call_id: Final[int | None]
    """OtherConnectionCallID: identifies the other call, which is held or alerts. UINT."""
    active_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT."""
    other_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """OtherConnectionDeviceIDType: what type of id OtherConnectionDeviceID holds. USHORT."""
    active_connection_device_id: Final[str | None]
    """ActiveConnectionDeviceID: device of the connection to the active call. At most 63 characters.
    """
    other_connection_device_id: Final[str | None]
    """OtherConnectionDeviceID: device of the connection to the other call. At most 63 characters.
    """
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    active_connection: Final[Connection]
    """ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one
    value.
    """
    other_connection: Final[Connection]
    """OtherConnectionCallID, OtherConnectionDeviceIDType and OtherConnectionDeviceID as one value.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        active_connection_call_id: int | None = ...,
        other_connection_call_id: int | None = ...,
        active_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        other_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        active_connection_device_id: str | None = ...,
        other_connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        active_connection: Connection | None = ...,
        other_connection: Connection | None = ...,
    ) -> None: ...

class AlternateCallConf(Confirmation):
    """ALTERNATE_CALL_CONF: server has received the request to alternate."""

    message_type: ClassVar[Literal[41]]
    name: ClassVar[Literal["ALTERNATE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class AnswerCallReq(Request[AnswerCallConf]):
    """ANSWER_CALL_REQ: client asks to connect the call that alerts at a device."""

    message_type: ClassVar[Literal[42]]
    name: ClassVar[Literal["ANSWER_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[43]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class AnswerCallConf(Confirmation):
    """ANSWER_CALL_CONF: server has received the request to answer."""

    message_type: ClassVar[Literal[43]]
    name: ClassVar[Literal["ANSWER_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ClearCallReq(Request[ClearCallConf]):
    """CLEAR_CALL_REQ: client asks to disconnect all devices of a call."""

    message_type: ClassVar[Literal[44]]
    name: ClassVar[Literal["CLEAR_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[45]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class ClearCallConf(Confirmation):
    """CLEAR_CALL_CONF: server has received the request to clear the call."""

    message_type: ClassVar[Literal[45]]
    name: ClassVar[Literal["CLEAR_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ClearConnectionReq(Request[ClearConnectionConf]):
    """CLEAR_CONNECTION_REQ: client asks to disconnect a single device from a call."""

    message_type: ClassVar[Literal[46]]
    name: ClassVar[Literal["CLEAR_CONNECTION_REQ"]]
    confirmation_type: ClassVar[Literal[47]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    requesting_device_id: Final[str | None]
    """RequestingDeviceID: controlling device on whose behalf the connection is released. At most 63
    characters.
    """
    requesting_device_id_type: Final[DeviceIdType | None]
    """RequestingDeviceIDType: what type of id RequestingDeviceID holds; may be NONE. USHORT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        requesting_device_id: str | None = ...,
        requesting_device_id_type: DeviceIdType | int | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class ClearConnectionConf(Confirmation):
    """CLEAR_CONNECTION_CONF: server has received the request to clear the connection."""

    message_type: ClassVar[Literal[47]]
    name: ClassVar[Literal["CLEAR_CONNECTION_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ConferenceCallReq(Request[ConferenceCallConf]):
    """CONFERENCE_CALL_REQ.

    Client asks to merge a held and an active call, or to bring a dialed number into the active one.
    """

    message_type: ClassVar[Literal[48]]
    name: ClassVar[Literal["CONFERENCE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[49]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    held_connection_call_id: Final[int | None]
    """HeldConnectionCallID: identifies the held call. UINT."""
    active_connection_call_id: Final[int | None]
    """ActiveConnectionCallID: identifies the active call. UINT."""
    held_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """HeldConnectionDeviceIDType: what type of id HeldConnectionDeviceID holds. USHORT."""
    active_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT."""
    call_placement_type: Final[CallPlacementType]
    """CallPlacementType: in what way to place the call. USHORT."""
    call_manner_type: Final[CallMannerType]
    """CallMannerType: extra choices for the way the call is handled. USHORT."""
    alert_rings: Final[int]
    """AlertRings: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    USHORT.
    """
    call_option: Final[CallOption]
    """CallOption: extra call choices that depend on the peripheral. USHORT."""
    facility_type: Final[FacilityType]
    """FacilityType: what sort of facility is wanted. USHORT."""
    answering_machine: Final[AnsweringMachine]
    """AnsweringMachine: how to go on once an answering machine has picked up. USHORT."""
    priority: Final[bool]
    """Priority: TRUE asks to give the call priority."""
    active_connection_device_id: Final[str | None]
    """ActiveConnectionDeviceID: device of the connection to the active call. At most 63 characters.
    """
    held_connection_device_id: Final[str | None]
    """HeldConnectionDeviceID: device of the connection to the held call. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    facility_code: Final[str | None]
    """FacilityCode: code that gives access to the facility, such as a trunk access code. At most 39
    characters.
    """
    authorization_code: Final[str | None]
    """AuthorizationCode: code without which the call may not be made. At most 39 characters."""
    account_code: Final[str | None]
    """AccountCode: account or client that bears the cost of the call. At most 39 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    held_connection: Final[Connection]
    """HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value."""
    active_connection: Final[Connection]
    """ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one
    value.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        held_connection_call_id: int | None = ...,
        active_connection_call_id: int | None = ...,
        held_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        active_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        call_placement_type: CallPlacementType | int | None = ...,
        call_manner_type: CallMannerType | int | None = ...,
        alert_rings: int | None = ...,
        call_option: CallOption | int | None = ...,
        facility_type: FacilityType | int | None = ...,
        answering_machine: AnsweringMachine | int | None = ...,
        priority: bool | None = ...,
        active_connection_device_id: str | None = ...,
        held_connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        dialed_number: str | None = ...,
        user_to_user_info: bytes | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        facility_code: str | None = ...,
        authorization_code: str | None = ...,
        account_code: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        held_connection: Connection | None = ...,
        active_connection: Connection | None = ...,
    ) -> None: ...

class ConferenceCallConf(Confirmation):
    """CONFERENCE_CALL_CONF: server returns the conference call and who takes part in it."""

    message_type: ClassVar[Literal[49]]
    name: ClassVar[Literal["CONFERENCE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    new_connection_call_id: Final[int | None]
    """NewConnectionCallID: call id that the call has from now on. UINT."""
    new_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """NewConnectionDeviceIDType: what type of id NewConnectionDeviceID holds. USHORT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    new_connection_device_id: Final[str | None]
    """NewConnectionDeviceID: device half of what identifies the connection from now on. At most 63
    characters.
    """
    parties: Final[tuple[ConnectedParty, ...]]
    """NumParties: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    new_connection: Final[Connection]
    """NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        new_connection_call_id: int | None = ...,
        new_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        new_connection_device_id: str | None = ...,
        parties: Iterable[ConnectedParty] = ...,
        unknown: Iterable[UnknownField] = ...,
        new_connection: Connection | None = ...,
    ) -> None: ...

class ConsultationCallReq(Request[ConsultationCallConf]):
    """CONSULTATION_CALL_REQ.

    Client asks to hold the active call and call somebody else from the same device.
    """

    message_type: ClassVar[Literal[50]]
    name: ClassVar[Literal["CONSULTATION_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[51]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    active_connection_call_id: Final[int | None]
    """ActiveConnectionCallID: identifies the active call. UINT."""
    active_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT."""
    call_placement_type: Final[CallPlacementType]
    """CallPlacementType: in what way to place the call. USHORT."""
    call_manner_type: Final[CallMannerType]
    """CallMannerType: extra choices for the way the call is handled. USHORT."""
    consult_type: Final[ConsultType]
    """ConsultType: what the consultation call is for. USHORT."""
    alert_rings: Final[int]
    """AlertRings: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    USHORT.
    """
    call_option: Final[CallOption]
    """CallOption: extra call choices that depend on the peripheral. USHORT."""
    facility_type: Final[FacilityType]
    """FacilityType: what sort of facility is wanted. USHORT."""
    answering_machine: Final[AnsweringMachine]
    """AnsweringMachine: how to go on once an answering machine has picked up. USHORT."""
    priority: Final[bool]
    """Priority: TRUE asks to give the call priority."""
    active_connection_device_id: Final[str | None]
    """ActiveConnectionDeviceID: device of the connection to the active call. At most 63 characters.
    """
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    facility_code: Final[str | None]
    """FacilityCode: code that gives access to the facility, such as a trunk access code. At most 39
    characters.
    """
    authorization_code: Final[str | None]
    """AuthorizationCode: code without which the call may not be made. At most 39 characters."""
    account_code: Final[str | None]
    """AccountCode: account or client that bears the cost of the call. At most 39 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    active_connection: Final[Connection]
    """ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one
    value.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        active_connection_call_id: int | None = ...,
        active_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        call_placement_type: CallPlacementType | int | None = ...,
        call_manner_type: CallMannerType | int | None = ...,
        consult_type: ConsultType | int | None = ...,
        alert_rings: int | None = ...,
        call_option: CallOption | int | None = ...,
        facility_type: FacilityType | int | None = ...,
        answering_machine: AnsweringMachine | int | None = ...,
        priority: bool | None = ...,
        active_connection_device_id: str | None = ...,
        dialed_number: str | None = ...,
        agent_instrument: str | None = ...,
        user_to_user_info: bytes | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        facility_code: str | None = ...,
        authorization_code: str | None = ...,
        account_code: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        active_connection: Connection | None = ...,
    ) -> None: ...

class ConsultationCallConf(Confirmation):
    """CONSULTATION_CALL_CONF: server returns the identity of the consultation call."""

    message_type: ClassVar[Literal[51]]
    name: ClassVar[Literal["CONSULTATION_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    new_connection_call_id: Final[int | None]
    """NewConnectionCallID: call id that the call has from now on. UINT."""
    new_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """NewConnectionDeviceIDType: what type of id NewConnectionDeviceID holds. USHORT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    new_connection_device_id: Final[str | None]
    """NewConnectionDeviceID: device half of what identifies the connection from now on. At most 63
    characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    new_connection: Final[Connection]
    """NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        new_connection_call_id: int | None = ...,
        new_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        new_connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        new_connection: Connection | None = ...,
    ) -> None: ...

class DeflectCallReq(Request[DeflectCallConf]):
    """DEFLECT_CALL_REQ: client asks to move a call that alerts at one device to another."""

    message_type: ClassVar[Literal[52]]
    name: ClassVar[Literal["DEFLECT_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[53]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    called_device_type: Final[DeviceIdType | None]
    """CalledDeviceType: what type of id CalledDeviceID holds. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    called_device_id: Final[str | None]
    """CalledDeviceID: device the call was made to at first; for a diverted call the device it goes
    to now. At most 63 characters.
    """
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        called_device_type: DeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        called_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class DeflectCallConf(Confirmation):
    """DEFLECT_CALL_CONF: server has received the request to deflect."""

    message_type: ClassVar[Literal[53]]
    name: ClassVar[Literal["DEFLECT_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class HoldCallReq(Request[HoldCallConf]):
    """HOLD_CALL_REQ: client asks to hold an active connection."""

    message_type: ClassVar[Literal[54]]
    name: ClassVar[Literal["HOLD_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[55]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    reservation: Final[bool]
    """Reservation: TRUE retains the facility for the held call (ISDN)."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        reservation: bool | None = ...,
        connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class HoldCallConf(Confirmation):
    """HOLD_CALL_CONF: server has received the request to hold."""

    message_type: ClassVar[Literal[55]]
    name: ClassVar[Literal["HOLD_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class MakeCallReq(Request[MakeCallConf]):
    """MAKE_CALL_REQ: client asks to call a number from an agent's instrument."""

    message_type: ClassVar[Literal[56]]
    name: ClassVar[Literal["MAKE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[57]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    call_placement_type: Final[CallPlacementType]
    """CallPlacementType: in what way to place the call. USHORT."""
    call_manner_type: Final[CallMannerType]
    """CallMannerType: extra choices for the way the call is handled. USHORT."""
    alert_rings: Final[int]
    """AlertRings: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    USHORT.
    """
    call_option: Final[CallOption]
    """CallOption: extra call choices that depend on the peripheral. USHORT."""
    facility_type: Final[FacilityType]
    """FacilityType: what sort of facility is wanted. USHORT."""
    answering_machine: Final[AnsweringMachine]
    """AnsweringMachine: how to go on once an answering machine has picked up. USHORT."""
    priority: Final[bool]
    """Priority: TRUE asks to give the call priority."""
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT. Since version 14.
    """
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    facility_code: Final[str | None]
    """FacilityCode: code that gives access to the facility, such as a trunk access code. At most 39
    characters.
    """
    authorization_code: Final[str | None]
    """AuthorizationCode: code without which the call may not be made. At most 39 characters."""
    account_code: Final[str | None]
    """AccountCode: account or client that bears the cost of the call. At most 39 characters."""
    cct: Final[str | None]
    """CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        call_placement_type: CallPlacementType | int | None = ...,
        call_manner_type: CallMannerType | int | None = ...,
        alert_rings: int | None = ...,
        call_option: CallOption | int | None = ...,
        facility_type: FacilityType | int | None = ...,
        answering_machine: AnsweringMachine | int | None = ...,
        priority: bool | None = ...,
        skill_group_number: int | None = ...,
        agent_instrument: str | None = ...,
        dialed_number: str | None = ...,
        user_to_user_info: bytes | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        facility_code: str | None = ...,
        authorization_code: str | None = ...,
        account_code: str | None = ...,
        cct: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class MakeCallConf(Confirmation):
    """MAKE_CALL_CONF: server returns the identity of the new call."""

    message_type: ClassVar[Literal[57]]
    name: ClassVar[Literal["MAKE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    new_connection_call_id: Final[int | None]
    """NewConnectionCallID: call id that the call has from now on. UINT."""
    new_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """NewConnectionDeviceIDType: what type of id NewConnectionDeviceID holds. USHORT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    new_connection_device_id: Final[str | None]
    """NewConnectionDeviceID: device half of what identifies the connection from now on. At most 63
    characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    new_connection: Final[Connection]
    """NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        new_connection_call_id: int | None = ...,
        new_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        new_connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        new_connection: Connection | None = ...,
    ) -> None: ...

class MakePredictiveCallReq(Request[MakePredictiveCallConf]):
    """MAKE_PREDICTIVE_CALL_REQ.

    Client asks to call a number and then connect it to an originating ACD device.
    """

    message_type: ClassVar[Literal[58]]
    name: ClassVar[Literal["MAKE_PREDICTIVE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[59]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    call_placement_type: Final[CallPlacementType]
    """CallPlacementType: in what way to place the call. USHORT."""
    call_manner_type: Final[CallMannerType]
    """CallMannerType: extra choices for the way the call is handled. USHORT."""
    alert_rings: Final[int]
    """AlertRings: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    USHORT.
    """
    call_option: Final[CallOption]
    """CallOption: extra call choices that depend on the peripheral. USHORT."""
    facility_type: Final[FacilityType]
    """FacilityType: what sort of facility is wanted. USHORT."""
    answering_machine: Final[AnsweringMachine]
    """AnsweringMachine: how to go on once an answering machine has picked up. USHORT."""
    priority: Final[bool]
    """Priority: TRUE asks to give the call priority."""
    allocation_state: Final[AllocationState]
    """AllocationState: how far the destination's connection must be before the originator is
    connected. USHORT.
    """
    destination_country: Final[DestinationCountry]
    """DestinationCountry: country to which the call goes. USHORT."""
    answer_detect_mode: Final[AnswerDetectMode]
    """AnswerDetectMode: in what way answering machines are detected. USHORT."""
    answer_detect_time: Final[int]
    """AnswerDetectTime: how many seconds the detection may take; 0 leaves it to the peripheral.
    USHORT.
    """
    answer_detect_control1: Final[int]
    """AnswerDetectControl1: tunes the detection of answering machines, meaning set by the
    peripheral; 0 if not used. UINT.
    """
    answer_detect_control2: Final[int]
    """AnswerDetectControl2: tunes that detection further, meaning set by the peripheral; 0 if not
    used. UINT.
    """
    originating_device_id: Final[str | None]
    """OriginatingDeviceID: ACD device from which the call starts, for example a CCT or VDN. At most
    63 characters.
    """
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    facility_code: Final[str | None]
    """FacilityCode: code that gives access to the facility, such as a trunk access code. At most 39
    characters.
    """
    authorization_code: Final[str | None]
    """AuthorizationCode: code without which the call may not be made. At most 39 characters."""
    account_code: Final[str | None]
    """AccountCode: account or client that bears the cost of the call. At most 39 characters."""
    originating_line_id: Final[str | None]
    """OriginatingLineID: line id the call shows as its origin; some ACDs cannot do this. At most 39
    characters.
    """
    cct: Final[str | None]
    """CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        call_placement_type: CallPlacementType | int | None = ...,
        call_manner_type: CallMannerType | int | None = ...,
        alert_rings: int | None = ...,
        call_option: CallOption | int | None = ...,
        facility_type: FacilityType | int | None = ...,
        answering_machine: AnsweringMachine | int | None = ...,
        priority: bool | None = ...,
        allocation_state: AllocationState | int | None = ...,
        destination_country: DestinationCountry | int | None = ...,
        answer_detect_mode: AnswerDetectMode | int | None = ...,
        answer_detect_time: int | None = ...,
        answer_detect_control1: int | None = ...,
        answer_detect_control2: int | None = ...,
        originating_device_id: str | None = ...,
        dialed_number: str | None = ...,
        user_to_user_info: bytes | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        facility_code: str | None = ...,
        authorization_code: str | None = ...,
        account_code: str | None = ...,
        originating_line_id: str | None = ...,
        cct: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class MakePredictiveCallConf(Confirmation):
    """MAKE_PREDICTIVE_CALL_CONF: server returns the identity of the predictive call."""

    message_type: ClassVar[Literal[59]]
    name: ClassVar[Literal["MAKE_PREDICTIVE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    new_connection_call_id: Final[int | None]
    """NewConnectionCallID: call id that the call has from now on. UINT."""
    new_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """NewConnectionDeviceIDType: what type of id NewConnectionDeviceID holds. USHORT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    new_connection_device_id: Final[str | None]
    """NewConnectionDeviceID: device half of what identifies the connection from now on. At most 63
    characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    new_connection: Final[Connection]
    """NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        new_connection_call_id: int | None = ...,
        new_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        new_connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        new_connection: Connection | None = ...,
    ) -> None: ...

class ReconnectCallReq(Request[ReconnectCallConf]):
    """RECONNECT_CALL_REQ.

    Client asks to clear the active call and go back to the held one in a single step.
    """

    message_type: ClassVar[Literal[60]]
    name: ClassVar[Literal["RECONNECT_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[61]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    active_connection_call_id: Final[int | None]
    """ActiveConnectionCallID: identifies the active call. UINT."""
    held_connection_call_id: Final[int | None]
    """HeldConnectionCallID: identifies the held call. UINT."""
    active_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT."""
    held_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """HeldConnectionDeviceIDType: what type of id HeldConnectionDeviceID holds. USHORT."""
    active_connection_device_id: Final[str | None]
    """ActiveConnectionDeviceID: device of the connection to the active call. At most 63 characters.
    """
    held_connection_device_id: Final[str | None]
    """HeldConnectionDeviceID: device of the connection to the held call. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    active_connection: Final[Connection]
    """ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one
    value.
    """
    held_connection: Final[Connection]
    """HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        active_connection_call_id: int | None = ...,
        held_connection_call_id: int | None = ...,
        active_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        held_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        active_connection_device_id: str | None = ...,
        held_connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        active_connection: Connection | None = ...,
        held_connection: Connection | None = ...,
    ) -> None: ...

class ReconnectCallConf(Confirmation):
    """RECONNECT_CALL_CONF: server has received the request to reconnect."""

    message_type: ClassVar[Literal[61]]
    name: ClassVar[Literal["RECONNECT_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class RetrieveCallReq(Request[RetrieveCallConf]):
    """RETRIEVE_CALL_REQ: client asks to take up a held connection again."""

    message_type: ClassVar[Literal[62]]
    name: ClassVar[Literal["RETRIEVE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[63]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    held_connection_call_id: Final[int | None]
    """HeldConnectionCallID: identifies the held call. UINT."""
    held_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """HeldConnectionDeviceIDType: what type of id HeldConnectionDeviceID holds. USHORT."""
    held_connection_device_id: Final[str | None]
    """HeldConnectionDeviceID: device of the connection to the held call. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    held_connection: Final[Connection]
    """HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        held_connection_call_id: int | None = ...,
        held_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        held_connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        held_connection: Connection | None = ...,
    ) -> None: ...

class RetrieveCallConf(Confirmation):
    """RETRIEVE_CALL_CONF: server has received the request to retrieve."""

    message_type: ClassVar[Literal[63]]
    name: ClassVar[Literal["RETRIEVE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class TransferCallReq(Request[TransferCallConf]):
    """TRANSFER_CALL_REQ.

    Client asks to transfer a held call to the active one, or the active one straight to a number.
    """

    message_type: ClassVar[Literal[64]]
    name: ClassVar[Literal["TRANSFER_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[65]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    active_connection_call_id: Final[int | None]
    """ActiveConnectionCallID: identifies the active call. UINT."""
    held_connection_call_id: Final[int | None]
    """HeldConnectionCallID: identifies the held call. UINT."""
    active_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT."""
    held_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """HeldConnectionDeviceIDType: what type of id HeldConnectionDeviceID holds. USHORT."""
    call_placement_type: Final[CallPlacementType]
    """CallPlacementType: in what way to place the call. USHORT."""
    call_manner_type: Final[CallMannerType]
    """CallMannerType: extra choices for the way the call is handled. USHORT."""
    alert_rings: Final[int]
    """AlertRings: how many rings the destination may alert at most; 0 leaves it to the peripheral.
    USHORT.
    """
    call_option: Final[CallOption]
    """CallOption: extra call choices that depend on the peripheral. USHORT."""
    facility_type: Final[FacilityType]
    """FacilityType: what sort of facility is wanted. USHORT."""
    answering_machine: Final[AnsweringMachine]
    """AnsweringMachine: how to go on once an answering machine has picked up. USHORT."""
    priority: Final[bool]
    """Priority: TRUE asks to give the call priority."""
    active_connection_device_id: Final[str | None]
    """ActiveConnectionDeviceID: device of the connection to the active call. At most 63 characters.
    """
    held_connection_device_id: Final[str | None]
    """HeldConnectionDeviceID: device of the connection to the held call. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    facility_code: Final[str | None]
    """FacilityCode: code that gives access to the facility, such as a trunk access code. At most 39
    characters.
    """
    authorization_code: Final[str | None]
    """AuthorizationCode: code without which the call may not be made. At most 39 characters."""
    account_code: Final[str | None]
    """AccountCode: account or client that bears the cost of the call. At most 39 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    active_connection: Final[Connection]
    """ActiveConnectionCallID, ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one
    value.
    """
    held_connection: Final[Connection]
    """HeldConnectionCallID, HeldConnectionDeviceIDType and HeldConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        active_connection_call_id: int | None = ...,
        held_connection_call_id: int | None = ...,
        active_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        held_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        call_placement_type: CallPlacementType | int | None = ...,
        call_manner_type: CallMannerType | int | None = ...,
        alert_rings: int | None = ...,
        call_option: CallOption | int | None = ...,
        facility_type: FacilityType | int | None = ...,
        answering_machine: AnsweringMachine | int | None = ...,
        priority: bool | None = ...,
        active_connection_device_id: str | None = ...,
        held_connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        dialed_number: str | None = ...,
        user_to_user_info: bytes | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        facility_code: str | None = ...,
        authorization_code: str | None = ...,
        account_code: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        active_connection: Connection | None = ...,
        held_connection: Connection | None = ...,
    ) -> None: ...

class TransferCallConf(Confirmation):
    """TRANSFER_CALL_CONF.

    Server returns the call that results from the transfer and its parties.
    """

    message_type: ClassVar[Literal[65]]
    name: ClassVar[Literal["TRANSFER_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    new_connection_call_id: Final[int | None]
    """NewConnectionCallID: call id that the call has from now on. UINT."""
    new_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """NewConnectionDeviceIDType: what type of id NewConnectionDeviceID holds. USHORT."""
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    new_connection_device_id: Final[str | None]
    """NewConnectionDeviceID: device half of what identifies the connection from now on. At most 63
    characters.
    """
    parties: Final[tuple[ConnectedParty, ...]]
    """NumParties: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    new_connection: Final[Connection]
    """NewConnectionCallID, NewConnectionDeviceIDType and NewConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        new_connection_call_id: int | None = ...,
        new_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        new_connection_device_id: str | None = ...,
        parties: Iterable[ConnectedParty] = ...,
        unknown: Iterable[UnknownField] = ...,
        new_connection: Connection | None = ...,
    ) -> None: ...

class QueryDeviceInfoReq(Request[QueryDeviceInfoConf]):
    """QUERY_DEVICE_INFO_REQ: client asks about the lines and abilities of a device."""

    message_type: ClassVar[Literal[78]]
    name: ClassVar[Literal["QUERY_DEVICE_INFO_REQ"]]
    confirmation_type: ClassVar[Literal[79]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    reserved: Final[int]
    """Reserved: internal, always 0. USHORT."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        reserved: int | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class QueryDeviceInfoConf(Confirmation):
    """QUERY_DEVICE_INFO_CONF.

    Server returns type, lines, limits and supported features of the device.
    """

    message_type: ClassVar[Literal[79]]
    name: ClassVar[Literal["QUERY_DEVICE_INFO_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    type_of_device: Final[TypeOfDevice]
    """TypeOfDevice: what type of device it is. USHORT."""
    class_of_device: Final[ClassOfDevice]
    """ClassOfDevice: what class of device it is, or classes. USHORT."""
    reserved: Final[int]
    """Reserved: internal, always 0. USHORT."""
    max_active_calls: Final[int | None]
    """MaxActiveCalls: how many calls may be active at the device; 0xFFFF when not known. USHORT."""
    max_held_calls: Final[int | None]
    """MaxHeldCalls: how many calls the device may hold; 0xFFFF when not known. USHORT."""
    max_devices_in_conference: Final[int | None]
    """MaxDevicesInConference: how many devices a conference may have; 0xFFFF when not known.
    USHORT.
    """
    make_call_setup: Final[AgentStateMask]
    """MakeCallSetup: bit mask: agent states from which MAKE_CALL may be asked for. UINT."""
    transfer_conference_setup: Final[TransferConferenceSetupMask]
    """TransferConferenceSetup: bit mask: ways in which a transfer or conference may begin. UINT."""
    call_events_supported: Final[CallMsgMask]
    """CallEventsSupported: bit mask: call events that calls at the device may give. UINT."""
    call_control_supported: Final[CallControlMask]
    """CallControlSupported: bit mask: call control requests the device can carry out. UINT."""
    other_features_supported: Final[OtherFeatureMask]
    """OtherFeaturesSupported: bit mask: what else the device can do. UINT."""
    lines: Final[tuple[Line, ...]]
    """NumLines: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        type_of_device: TypeOfDevice | int | None = ...,
        class_of_device: ClassOfDevice | int | None = ...,
        reserved: int | None = ...,
        max_active_calls: int | None = ...,
        max_held_calls: int | None = ...,
        max_devices_in_conference: int | None = ...,
        make_call_setup: AgentStateMask | int | None = ...,
        transfer_conference_setup: TransferConferenceSetupMask | int | None = ...,
        call_events_supported: CallMsgMask | int | None = ...,
        call_control_supported: CallControlMask | int | None = ...,
        other_features_supported: OtherFeatureMask | int | None = ...,
        lines: Iterable[Line] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SnapshotCallReq(Request[SnapshotCallConf]):
    """SNAPSHOT_CALL_REQ: client asks for the data of a call and for the devices on it."""

    message_type: ClassVar[Literal[82]]
    name: ClassVar[Literal["SNAPSHOT_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[83]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class SnapshotCallConf(Confirmation):
    """SNAPSHOT_CALL_CONF.

    Server returns the call's data, its CTI clients and each device with its connection state.
    """

    message_type: ClassVar[Literal[83]]
    name: ClassVar[Literal["SNAPSHOT_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    call_type: Final[CallType | None]
    """CallType: broad kind of call, one of the CALLTYPE_ values; NULL_CALLTYPE 0xFFFF when there is
    none. USHORT.
    """
    called_party_disposition: Final[DispositionCode]
    """CalledPartyDisposition: disposition code: what came of the called party. USHORT."""
    ani: Final[str | None]
    """ANI: identity of the line the caller calls from. At most 39 characters."""
    user_to_user_info: Final[bytes | None]
    """UserToUserInfo: user-to-user element of ISDN as it came, byte for byte. At most 131 bytes."""
    dnis: Final[str | None]
    """DNIS: DNIS the call has brought or should bring. At most 31 characters."""
    dialed_number: Final[str | None]
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    caller_entered_digits: Final[str | None]
    """CallerEnteredDigits: digits the caller gave when an IVR asked for them. At most 39
    characters.
    """
    router_call_key_day: Final[int | None]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int | None]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    call_wrapup_data: Final[str | None]
    """CallWrapupData: what was noted about the call in wrap-up. At most 39 characters."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    cti_clients: Final[tuple[CtiClient, ...]]
    """NumCTIClients: the entries."""
    call_devices: Final[tuple[CallDevice, ...]]
    """NumCallDevices: the entries."""
    call_reference_id: Final[bytes | None]
    """CallReferenceID: identifies the call uniquely within Unified CM, which does not always supply
    it. At most 32 bytes. Since version 14.
    """
    coc_connection_call_id: Final[int | None]
    """COCConnectionCallID: original call of a consultation; only there when this call is made on
    behalf of a consult. UINT. Since version 14.
    """
    coc_call_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. USHORT. Since
    version 14.
    """
    coc_call_connection_device_id: Final[str | None]
    """COCCallConnectionDeviceID: device of the original call's connection. At most 63 characters.
    Since version 14.
    """
    protocol_reference_guid: Final[str | None]
    """ProtocolReferenceGUID: GUID of the call in the protocol below, up to 40 or 64 bytes as the
    message says. At most 39 characters. Since version 24.
    """
    ccai_config_id: Final[str | None]
    """CcaiConfigId: id the AI service made for its configuration. At most 39 characters. Since
    version 24.
    """
    num_of_enabled_services: Final[int | None]
    """NumOfEnabledServices: number of AI services that are on for the call. USHORT. Since version
    24.
    """
    flt_enabled_services: Final[tuple[EnabledService, ...]]
    """FltEnabledServices: which AI services are on: 1 answers, 2 transcription. USHORT. Since
    version 24.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        call_type: CallType | int | None = ...,
        called_party_disposition: DispositionCode | int | None = ...,
        ani: str | None = ...,
        user_to_user_info: bytes | None = ...,
        dnis: str | None = ...,
        dialed_number: str | None = ...,
        caller_entered_digits: str | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        call_wrapup_data: str | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        cti_clients: Iterable[CtiClient] = ...,
        call_devices: Iterable[CallDevice] = ...,
        call_reference_id: bytes | None = ...,
        coc_connection_call_id: int | None = ...,
        coc_call_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        coc_call_connection_device_id: str | None = ...,
        protocol_reference_guid: str | None = ...,
        ccai_config_id: str | None = ...,
        num_of_enabled_services: int | None = ...,
        flt_enabled_services: Iterable[EnabledService | int] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SnapshotDeviceReq(Request[SnapshotDeviceConf]):
    """SNAPSHOT_DEVICE_REQ: client asks which calls are at a device."""

    message_type: ClassVar[Literal[84]]
    name: ClassVar[Literal["SNAPSHOT_DEVICE_REQ"]]
    confirmation_type: ClassVar[Literal[85]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    snapshot_device_type: Final[DeviceIdType | None]
    """SnapshotDeviceType: what sort of device AgentInstrument names when it is not an agent's.
    USHORT. Since version 10.
    """
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        snapshot_device_type: DeviceIdType | int | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SnapshotDeviceConf(Confirmation):
    """SNAPSHOT_DEVICE_CONF: server returns the calls at the device with the state of each."""

    message_type: ClassVar[Literal[85]]
    name: ClassVar[Literal["SNAPSHOT_DEVICE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    calls: Final[tuple[DeviceCall, ...]]
    """NumCalls: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        calls: Iterable[DeviceCall] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SendDtmfSignalReq(Request[SendDtmfSignalConf]):
    """SEND_DTMF_SIGNAL_REQ: client asks to have DTMF digits sent on behalf of a party in a call."""

    message_type: ClassVar[Literal[91]]
    name: ClassVar[Literal["SEND_DTMF_SIGNAL_REQ"]]
    confirmation_type: ClassVar[Literal[92]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    tone_duration: Final[int]
    """ToneDuration: length of a DTMF tone in milliseconds; 0 for the default. USHORT."""
    pause_duration: Final[int]
    """PauseDuration: pause in milliseconds after a DTMF digit; 0 for the default. UINT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    dtmf_string: Final[str | None]
    """DTMFString: digits to be sent as tones. At most 31 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        tone_duration: int | None = ...,
        pause_duration: int | None = ...,
        connection_device_id: str | None = ...,
        dtmf_string: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class SendDtmfSignalConf(Confirmation):
    """SEND_DTMF_SIGNAL_CONF: server has received the request to send digits."""

    message_type: ClassVar[Literal[92]]
    name: ClassVar[Literal["SEND_DTMF_SIGNAL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class SupervisorAssistReq(Request[SupervisorAssistConf]):
    """SUPERVISOR_ASSIST_REQ: agent's client asks for help from a supervisor of the team."""

    message_type: ClassVar[Literal[118]]
    name: ClassVar[Literal["SUPERVISOR_ASSIST_REQ"]]
    confirmation_type: ClassVar[Literal[119]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class SupervisorAssistConf(Confirmation):
    """SUPERVISOR_ASSIST_CONF: server has found a supervisor and returns the assist call."""

    message_type: ClassVar[Literal[119]]
    name: ClassVar[Literal["SUPERVISOR_ASSIST_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class BadCallReq(Request[BadCallConf]):
    """BAD_CALL_REQ.

    Client reports a call of bad line quality, so that its devices are written down.
    """

    message_type: ClassVar[Literal[139]]
    name: ClassVar[Literal["BAD_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[140]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id: str | None = ...,
        agent_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class BadCallConf(Confirmation):
    """BAD_CALL_CONF: server has dealt with the bad call report."""

    message_type: ClassVar[Literal[140]]
    name: ClassVar[Literal["BAD_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class AgentGreetingControlReq(Request[AgentGreetingControlConf]):
    """AGENT_GREETING_CONTROL_REQ.

    Client stops the agent greeting that plays, or turns greetings off or on for the login session.
    """

    message_type: ClassVar[Literal[249]]
    name: ClassVar[Literal["AGENT_GREETING_CONTROL_REQ"]]
    confirmation_type: ClassVar[Literal[250]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    agent_action: Final[AgentGreetingAction]
    """AgentAction: order about the agent greeting: 0 stop it, 1 switch off, 2 switch on. USHORT."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        agent_action: AgentGreetingAction | int | None = ...,
        agent_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class AgentGreetingControlConf(Confirmation):
    """AGENT_GREETING_CONTROL_CONF: server has received the greeting request."""

    message_type: ClassVar[Literal[250]]
    name: ClassVar[Literal["AGENT_GREETING_CONTROL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class StartNetworkRecordingReq(Request[StartNetworkRecordingConf]):
    """START_NETWORK_RECORDING_REQ: client asks to have a connected call recorded in the network."""

    message_type: ClassVar[Literal[268]]
    name: ClassVar[Literal["START_NETWORK_RECORDING_REQ"]]
    confirmation_type: ClassVar[Literal[269]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    play_tone_direction: Final[PlayToneDirection | None]
    """PlayToneDirection: which party the recording tone is played to; to none when left out.
    USHORT.
    """
    invocation_type: Final[int | None]
    """InvocationType: recording on the user's demand or silent; silent when left out. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        play_tone_direction: PlayToneDirection | int | None = ...,
        invocation_type: int | None = ...,
        connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class StartNetworkRecordingConf(Confirmation):
    """START_NETWORK_RECORDING_CONF.

    Server has received the request; events tell when recording has really begun.
    """

    message_type: ClassVar[Literal[269]]
    name: ClassVar[Literal["START_NETWORK_RECORDING_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class StopNetworkRecordingReq(Request[StopNetworkRecordingConf]):
    """STOP_NETWORK_RECORDING_REQ: client asks to end the network recording of a call."""

    message_type: ClassVar[Literal[270]]
    name: ClassVar[Literal["STOP_NETWORK_RECORDING_REQ"]]
    confirmation_type: ClassVar[Literal[271]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    invocation_type: Final[int | None]
    """InvocationType: recording on the user's demand or silent; silent when left out. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        invocation_type: int | None = ...,
        connection_device_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class StopNetworkRecordingConf(Confirmation):
    """STOP_NETWORK_RECORDING_CONF.

    Server has received the request; events tell when recording has really ended.
    """

    message_type: ClassVar[Literal[271]]
    name: ClassVar[Literal["STOP_NETWORK_RECORDING_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ClientSessionOpenedEvent(Event):
    """CLIENT_SESSION_OPENED_EVENT.

    Server tells a client monitor client of a session of another client, new or open already.
    """

    message_type: ClassVar[Literal[99]]
    name: ClassVar[Literal["CLIENT_SESSION_OPENED_EVENT"]]
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    services_granted: Final[Services]
    """ServicesGranted: bit mask: services that the server lets the session have. UINT."""
    call_msg_mask: Final[CallMsgMask]
    """CallMsgMask: bit mask: call events the client wants to get. UINT."""
    agent_state_mask: Final[AgentStateMask]
    """AgentStateMask: bit mask: agent states the client wants to hear of. UINT."""
    client_port: Final[int]
    """ClientPort: TCP port from which the client is connected. UINT."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_signature: Final[str | None]
    """ClientSignature: text by which the client signs. At most 63 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        session_id: int | None = ...,
        peripheral_id: int | None = ...,
        services_granted: Services | int | None = ...,
        call_msg_mask: CallMsgMask | int | None = ...,
        agent_state_mask: AgentStateMask | int | None = ...,
        client_port: int | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        client_id: str | None = ...,
        client_signature: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ClientSessionClosedEvent(Event):
    """CLIENT_SESSION_CLOSED_EVENT.

    Server tells a client monitor client that another client's session is over, and why.
    """

    message_type: ClassVar[Literal[100]]
    name: ClassVar[Literal["CLIENT_SESSION_CLOSED_EVENT"]]
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    status: Final[StatusCode]
    """Status: status code that tells why the session is over. UINT."""
    client_port: Final[int]
    """ClientPort: TCP port from which the client is connected. UINT."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_signature: Final[str | None]
    """ClientSignature: text by which the client signs. At most 63 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        session_id: int | None = ...,
        peripheral_id: int | None = ...,
        status: StatusCode | int | None = ...,
        client_port: int | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        client_id: str | None = ...,
        client_signature: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SessionMonitorStartReq(Request[SessionMonitorStartConf]):
    """SESSION_MONITOR_START_REQ: client asks to watch the session of another client."""

    message_type: ClassVar[Literal[101]]
    name: ClassVar[Literal["SESSION_MONITOR_START_REQ"]]
    confirmation_type: ClassVar[Literal[102]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        session_id: int | None = ...,
    ) -> None: ...

class SessionMonitorStartConf(Confirmation):
    """SESSION_MONITOR_START_CONF: server has set up the session monitor and returns its id."""

    message_type: ClassVar[Literal[102]]
    name: ClassVar[Literal["SESSION_MONITOR_START_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
    ) -> None: ...

class SessionMonitorStopReq(Request[SessionMonitorStopConf]):
    """SESSION_MONITOR_STOP_REQ: client asks to watch that session no longer."""

    message_type: ClassVar[Literal[103]]
    name: ClassVar[Literal["SESSION_MONITOR_STOP_REQ"]]
    confirmation_type: ClassVar[Literal[104]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
    ) -> None: ...

class SessionMonitorStopConf(Confirmation):
    """SESSION_MONITOR_STOP_CONF: server has removed the session monitor."""

    message_type: ClassVar[Literal[104]]
    name: ClassVar[Literal["SESSION_MONITOR_STOP_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ConfigRequestKeyEvent(Event):
    """CONFIG_REQUEST_KEY_EVENT.

    Client asks for the configuration keys, to learn whether anything changed.
    """

    message_type: ClassVar[Literal[230]]
    name: ClassVar[Literal["CONFIG_REQUEST_KEY_EVENT"]]
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT. Since
    version 11.
    """
    customer_id: Final[int | None]
    """CustomerID: id of the customer; UCCE makes no use of it. UINT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        peripheral_id: int | None = ...,
        customer_id: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigKeyEvent(Event):
    """CONFIG_KEY_EVENT: server returns its configuration keys."""

    message_type: ClassVar[Literal[231]]
    name: ClassVar[Literal["CONFIG_KEY_EVENT"]]
    configkey_status: Final[ConfigKeyStatus]
    """ConfigkeyStatus: how the request for keys turned out. UINT."""
    service_config_key: Final[bytes | None]
    """ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes."""
    skill_group_config_key: Final[bytes | None]
    """SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes."""
    agent_config_key: Final[bytes | None]
    """AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    load. At most 8 bytes.
    """
    device_config_key: Final[bytes | None]
    """DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes."""
    call_type_config_key: Final[bytes | None]
    """CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes. Since
    version 11.
    """
    peripheral_config_key: Final[bytes | None]
    """PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes. Since
    version 22.
    """
    agent_desk_settings_config_key: Final[bytes | None]
    """AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8 bytes.
    Since version 22.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        configkey_status: ConfigKeyStatus | int | None = ...,
        service_config_key: bytes | None = ...,
        skill_group_config_key: bytes | None = ...,
        agent_config_key: bytes | None = ...,
        device_config_key: bytes | None = ...,
        call_type_config_key: bytes | None = ...,
        peripheral_config_key: bytes | None = ...,
        agent_desk_settings_config_key: bytes | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigRequestEvent(Event):
    """CONFIG_REQUEST_EVENT.

    Client asks for a configuration load, or only opens the way for updates.
    """

    message_type: ClassVar[Literal[232]]
    name: ClassVar[Literal["CONFIG_REQUEST_EVENT"]]
    config_information: Final[ConfigMsgMask]
    """ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none, only
    updates. UINT.
    """
    config_msg_mask: Final[ConfigMsgMask]
    """ConfigMsgMask: bit mask: configuration events the client wants to get. UINT. Since version
    20.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT. Since
    version 11.
    """
    customer_id: Final[int | None]
    """CustomerID: id of the customer; UCCE makes no use of it. UINT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        config_information: ConfigMsgMask | int | None = ...,
        config_msg_mask: ConfigMsgMask | int | None = ...,
        peripheral_id: int | None = ...,
        customer_id: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigBeginEvent(Event):
    """CONFIG_BEGIN_EVENT: server opens a block of configuration records and says what is in it."""

    message_type: ClassVar[Literal[233]]
    name: ClassVar[Literal["CONFIG_BEGIN_EVENT"]]
    config_type: Final[ConfigType]
    """ConfigType: whether the client asked for the block or the server updates on its own. USHORT.
    """
    config_information: Final[ConfigMsgMask]
    """ConfigInformation: bit mask: kinds of configuration asked for or sent; 0 asks for none, only
    updates. UINT.
    """
    service_config_key: Final[bytes | None]
    """ServiceConfigKey: key of the service configuration, 8 bytes. At most 8 bytes."""
    skill_group_config_key: Final[bytes | None]
    """SkillGroupConfigKey: key of the skill group configuration, 8 bytes. At most 8 bytes."""
    agent_config_key: Final[bytes | None]
    """AgentConfigKey: key of the agent configuration, 8 bytes; zero in all of them asks for a new
    load. At most 8 bytes.
    """
    device_config_key: Final[bytes | None]
    """DeviceConfigKey: key of the device configuration, 8 bytes. At most 8 bytes."""
    call_type_config_key: Final[bytes | None]
    """CallTypeConfigKey: key of the call type configuration, 8 bytes. At most 8 bytes. Since
    version 11.
    """
    peripheral_config_key: Final[bytes | None]
    """PeripheralConfigKey: key of the peripheral configuration, 8 bytes. At most 8 bytes. Since
    version 22.
    """
    agent_desk_settings_config_key: Final[bytes | None]
    """AgentDeskSettingsConfigKey: key of the desk settings configuration, 8 bytes. At most 8 bytes.
    Since version 22.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        config_type: ConfigType | int | None = ...,
        config_information: ConfigMsgMask | int | None = ...,
        service_config_key: bytes | None = ...,
        skill_group_config_key: bytes | None = ...,
        agent_config_key: bytes | None = ...,
        device_config_key: bytes | None = ...,
        call_type_config_key: bytes | None = ...,
        peripheral_config_key: bytes | None = ...,
        agent_desk_settings_config_key: bytes | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigEndEvent(Event):
    """CONFIG_END_EVENT: server closes a block of configuration records and says how it went."""

    message_type: ClassVar[Literal[234]]
    name: ClassVar[Literal["CONFIG_END_EVENT"]]
    config_end_status: Final[ConfigEndStatus]
    """ConfigEndStatus: how the configuration block turned out. UINT."""
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        config_end_status: ConfigEndStatus | int | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigServiceEvent(Event):
    """CONFIG_SERVICE_EVENT: server sends records of services to a client."""

    message_type: ClassVar[Literal[235]]
    name: ClassVar[Literal["CONFIG_SERVICE_EVENT"]]
    records: Final[tuple[ServiceRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[ServiceRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigSkillGroupEvent(Event):
    """CONFIG_SKILL_GROUP_EVENT: server sends records of skill groups to a client."""

    message_type: ClassVar[Literal[236]]
    name: ClassVar[Literal["CONFIG_SKILL_GROUP_EVENT"]]
    records: Final[tuple[SkillGroupRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[SkillGroupRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigAgentEvent(Event):
    """CONFIG_AGENT_EVENT: server sends records of agents to a client."""

    message_type: ClassVar[Literal[237]]
    name: ClassVar[Literal["CONFIG_AGENT_EVENT"]]
    records: Final[tuple[AgentRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[AgentRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigDeviceEvent(Event):
    """CONFIG_DEVICE_EVENT.

    Server sends records of devices to a client: phones, route points, CTI ports and others.
    """

    message_type: ClassVar[Literal[238]]
    name: ClassVar[Literal["CONFIG_DEVICE_EVENT"]]
    records: Final[tuple[DeviceRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[DeviceRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class TeamConfigReq(Request[TeamConfigConf]):
    """TEAM_CONFIG_REQ: client asks for the configuration of the agent teams."""

    message_type: ClassVar[Literal[242]]
    name: ClassVar[Literal["TEAM_CONFIG_REQ"]]
    confirmation_type: ClassVar[Literal[244]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    config_param: Final[TeamConfigParam]
    """ConfigParam: how much of the team configuration the client asks for. USHORT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        config_param: TeamConfigParam | int | None = ...,
    ) -> None: ...

class TeamConfigEvent(Event):
    """TEAM_CONFIG_EVENT.

    Server sends one agent team, first in the load, later whenever the team changes.
    """

    message_type: ClassVar[Literal[243]]
    name: ClassVar[Literal["TEAM_CONFIG_EVENT"]]
    team_id: Final[int]
    """TeamID: identifies an agent team. UINT."""
    operation: Final[TeamOperation]
    """Operation: what happened to the team: added, removed or changed. USHORT."""
    team_name: Final[str | None]
    """TeamName: what the agent team is called. At most 49 characters."""
    records: Final[tuple[TeamMember, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        team_id: int | None = ...,
        operation: TeamOperation | int | None = ...,
        team_name: str | None = ...,
        records: Iterable[TeamMember] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class TeamConfigConf(Confirmation):
    """TEAM_CONFIG_CONF: server has sent all teams; this comes after the data, not before it."""

    message_type: ClassVar[Literal[244]]
    name: ClassVar[Literal["TEAM_CONFIG_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    status: Final[TeamConfigStatus]
    """Status: status code that tells why the session is over. UINT."""
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 127 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        status: TeamConfigStatus | int | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigCallTypeEvent(Event):
    """CONFIG_CALL_TYPE_EVENT: server sends records of call types to a client."""

    message_type: ClassVar[Literal[245]]
    name: ClassVar[Literal["CONFIG_CALL_TYPE_EVENT"]]
    records: Final[tuple[CallTypeRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[CallTypeRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigMrdEvent(Event):
    """CONFIG_MRD_EVENT: server sends records of media routing domains to a client."""

    message_type: ClassVar[Literal[254]]
    name: ClassVar[Literal["CONFIG_MRD_EVENT"]]
    records: Final[tuple[MrdRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[MrdRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigPeripheralEvent(Event):
    """CONFIG_PERIPHERAL_EVENT: server sends records of peripherals to a client."""

    message_type: ClassVar[Literal[260]]
    name: ClassVar[Literal["CONFIG_PERIPHERAL_EVENT"]]
    records: Final[tuple[PeripheralRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[PeripheralRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigAgentDeskSettingsEvent(Event):
    """CONFIG_AGENT_DESK_SETTINGS_EVENT: server sends records of agent desk settings to a client."""

    message_type: ClassVar[Literal[261]]
    name: ClassVar[Literal["CONFIG_AGENT_DESK_SETTINGS_EVENT"]]
    records: Final[tuple[DeskSettingsRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[DeskSettingsRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigTerminalEvent(Event):
    """CONFIG_TERMINAL_EVENT: server sends records of the terminals that agents use to a client."""

    message_type: ClassVar[Literal[276]]
    name: ClassVar[Literal["CONFIG_TERMINAL_EVENT"]]
    records: Final[tuple[TerminalRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[TerminalRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ConfigAgentServiceEvent(Event):
    """CONFIG_AGENT_SERVICE_EVENT: server tells a client which services are enabled for agents."""

    message_type: ClassVar[Literal[282]]
    name: ClassVar[Literal["CONFIG_AGENT_SERVICE_EVENT"]]
    records: Final[tuple[AgentServiceRecord, ...]]
    """NumRecords: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        records: Iterable[AgentServiceRecord] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SystemEvent(Event):
    """SYSTEM_EVENT: server tells a client of a change in the health of PG, peripheral or server."""

    message_type: ClassVar[Literal[31]]
    name: ClassVar[Literal["SYSTEM_EVENT"]]
    pg_status: Final[PgStatusCode]
    """PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    normally. UINT.
    """
    icm_central_controller_time: Final[int]
    """ICMCentralControllerTime: date and time at the central controller. Seconds since 1970-01-01
    UTC.
    """
    system_event_id: Final[SystemEventId]
    """SystemEventID: tells what happened in the system. UINT."""
    system_event_arg1: Final[int]
    """SystemEventArg1: argument 1 of the system event, which says what it stands for. UINT."""
    system_event_arg2: Final[int]
    """SystemEventArg2: argument 2 of the system event; some events have none. UINT."""
    system_event_arg3: Final[int]
    """SystemEventArg3: argument 3 of the system event; some events have none. UINT."""
    event_device_type: Final[DeviceIdType | None]
    """EventDeviceType: what type of id EventDeviceID holds; DEVID_NONE when it is missing. USHORT.
    Since version 10.
    """
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    event_device_id: Final[str | None]
    """EventDeviceID: device that the system event concerns, when there is one. At most 63
    characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        pg_status: PgStatusCode | int | None = ...,
        icm_central_controller_time: int | None = ...,
        system_event_id: SystemEventId | int | None = ...,
        system_event_arg1: int | None = ...,
        system_event_arg2: int | None = ...,
        system_event_arg3: int | None = ...,
        event_device_type: DeviceIdType | int | None = ...,
        text: str | None = ...,
        event_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ClientEventReportReq(Request[ClientEventReportConf]):
    """CLIENT_EVENT_REPORT_REQ.

    Client raises an alarm, as plain text or as the state of a named object.
    """

    message_type: ClassVar[Literal[32]]
    name: ClassVar[Literal["CLIENT_EVENT_REPORT_REQ"]]
    confirmation_type: ClassVar[Literal[33]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    state: Final[AlarmState]
    """State: how serious the event is: 0 normal, 1 a warning, 2 an error. USHORT."""
    object_name: Final[str | None]
    """ObjectName: alarm object that the event sets; one that does not exist yet is created. At most
    127 characters.
    """
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        state: AlarmState | int | None = ...,
        object_name: str | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ClientEventReportConf(Confirmation):
    """CLIENT_EVENT_REPORT_CONF: server has passed the alarm on."""

    message_type: ClassVar[Literal[33]]
    name: ClassVar[Literal["CLIENT_EVENT_REPORT_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class UserMessageReq(Request[UserMessageConf]):
    """USER_MESSAGE_REQ.

    Client sends a text to another client, a supervisor, a team or everybody.
    """

    message_type: ClassVar[Literal[107]]
    name: ClassVar[Literal["USER_MESSAGE_REQ"]]
    confirmation_type: ClassVar[Literal[108]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    distribution: Final[MessageDistribution]
    """Distribution: circle of clients that the text goes to. USHORT."""
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        distribution: MessageDistribution | int | None = ...,
        client_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class UserMessageConf(Confirmation):
    """USER_MESSAGE_CONF: server has accepted the text."""

    message_type: ClassVar[Literal[108]]
    name: ClassVar[Literal["USER_MESSAGE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class UserMessageEvent(Event):
    """USER_MESSAGE_EVENT: server hands a text over to a client and names the sender."""

    message_type: ClassVar[Literal[109]]
    name: ClassVar[Literal["USER_MESSAGE_EVENT"]]
    icm_central_controller_time: Final[int]
    """ICMCentralControllerTime: date and time at the central controller. Seconds since 1970-01-01
    UTC.
    """
    distribution: Final[MessageDistribution]
    """Distribution: circle of clients that the text goes to. USHORT."""
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        icm_central_controller_time: int | None = ...,
        distribution: MessageDistribution | int | None = ...,
        client_id: str | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class RegisterVariablesReq(Request[RegisterVariablesConf]):
    """REGISTER_VARIABLES_REQ.

    Client names the call variables it wants to be sent; until then it gets all of them.
    """

    message_type: ClassVar[Literal[110]]
    name: ClassVar[Literal["REGISTER_VARIABLES_REQ"]]
    confirmation_type: ClassVar[Literal[111]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    call_variable_mask: Final[CallVariableMask]
    """CallVariableMask: bit mask: call variables the client wants to get. USHORT."""
    named_variables: Final[tuple[NamedVariable, ...]]
    """NamedVariable: scalar ECC variable with its name; all named data share 2000 bytes."""
    named_arrays: Final[tuple[NamedArray, ...]]
    """NamedArray: element of an ECC array with its name; all named data share 2000 bytes."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        call_variable_mask: CallVariableMask | int | None = ...,
        named_variables: Iterable[NamedVariable] = ...,
        named_arrays: Iterable[NamedArray] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class RegisterVariablesConf(Confirmation):
    """REGISTER_VARIABLES_CONF: server has noted the client's choice of variables."""

    message_type: ClassVar[Literal[111]]
    name: ClassVar[Literal["REGISTER_VARIABLES_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class QueryAgentStatisticsReq(Request[QueryAgentStatisticsConf]):
    """QUERY_AGENT_STATISTICS_REQ: client asks for the statistics of an agent."""

    message_type: ClassVar[Literal[112]]
    name: ClassVar[Literal["QUERY_AGENT_STATISTICS_REQ"]]
    confirmation_type: ClassVar[Literal[113]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class QueryAgentStatisticsConf(Confirmation):
    """QUERY_AGENT_STATISTICS_CONF.

    Server returns the agent's figures since login and since midnight.
    """

    message_type: ClassVar[Literal[113]]
    name: ClassVar[Literal["QUERY_AGENT_STATISTICS_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    avail_time_session: Final[int]
    """AvailTimeSession: since sign-in: time in the Available state, in seconds. UINT."""
    logged_on_time_session: Final[int]
    """LoggedOnTimeSession: since sign-in: time signed in, in seconds. UINT."""
    not_ready_time_session: Final[int]
    """NotReadyTimeSession: since sign-in: time in the Not Ready state, in seconds. UINT."""
    icm_available_time_session: Final[int]
    """ICMAvailableTimeSession: since sign-in: time in the Unified CCE Available state, in seconds.
    UINT.
    """
    routable_time_session: Final[int]
    """RoutableTimeSession: since sign-in: time in the Routable state over all skill groups, in
    seconds. UINT.
    """
    agent_out_calls_session: Final[int]
    """AgentOutCallsSession: since sign-in: number of outbound ACD calls that ended. UINT."""
    agent_out_calls_talk_time_session: Final[int]
    """AgentOutCallsTalkTimeSession: since sign-in: talk time of outbound ACD calls in seconds, with
    hold. UINT.
    """
    agent_out_calls_time_session: Final[int]
    """AgentOutCallsTimeSession: since sign-in: handle time of outbound ACD calls in seconds (hold,
    after-call work too). UINT.
    """
    agent_out_calls_held_session: Final[int]
    """AgentOutCallsHeldSession: since sign-in: number of ended outbound ACD calls that were put on
    hold. UINT.
    """
    agent_out_calls_held_time_session: Final[int]
    """AgentOutCallsHeldTimeSession: since sign-in: hold time of outbound ACD calls in seconds.
    UINT.
    """
    handled_calls_session: Final[int]
    """HandledCallsSession: since sign-in: number of inbound ACD calls that were handled. UINT."""
    handled_calls_talk_time_session: Final[int]
    """HandledCallsTalkTimeSession: since sign-in: talk time of handled inbound calls in seconds,
    with hold. UINT.
    """
    handled_calls_after_call_time_session: Final[int]
    """HandledCallsAfterCallTimeSession: since sign-in: after-call work time of handled inbound
    calls in seconds. UINT.
    """
    handled_calls_time_session: Final[int]
    """HandledCallsTimeSession: since sign-in: handle time of handled inbound calls in seconds
    (hold, after-call work too). UINT.
    """
    incoming_calls_held_session: Final[int]
    """IncomingCallsHeldSession: since sign-in: number of ended inbound ACD calls that were put on
    hold. UINT.
    """
    incoming_calls_held_time_session: Final[int]
    """IncomingCallsHeldTimeSession: since sign-in: hold time of ended inbound ACD calls in seconds.
    UINT.
    """
    internal_calls_session: Final[int]
    """InternalCallsSession: since sign-in: number of internal calls that the agent placed. UINT."""
    internal_calls_time_session: Final[int]
    """InternalCallsTimeSession: since sign-in: time on internal calls that the agent placed, in
    seconds. UINT.
    """
    internal_calls_rcvd_session: Final[int]
    """InternalCallsRcvdSession: since sign-in: number of internal calls that came in. UINT."""
    internal_calls_rcvd_time_session: Final[int]
    """InternalCallsRcvdTimeSession: since sign-in: time on incoming internal calls in seconds.
    UINT.
    """
    internal_calls_held_session: Final[int]
    """InternalCallsHeldSession: since sign-in: number of internal calls that were put on hold.
    UINT.
    """
    internal_calls_held_time_session: Final[int]
    """InternalCallsHeldTimeSession: since sign-in: hold time of ended internal calls in seconds.
    UINT.
    """
    auto_out_calls_session: Final[int]
    """AutoOutCallsSession: since sign-in: number of predictive outbound calls that ended. UINT."""
    auto_out_calls_talk_time_session: Final[int]
    """AutoOutCallsTalkTimeSession: since sign-in: talk time of predictive outbound calls in
    seconds, with hold. UINT.
    """
    auto_out_calls_time_session: Final[int]
    """AutoOutCallsTimeSession: since sign-in: handle time of predictive outbound calls in seconds
    (hold, after-call work too). UINT.
    """
    auto_out_calls_held_session: Final[int]
    """AutoOutCallsHeldSession: since sign-in: number of ended predictive outbound calls that were
    put on hold. UINT.
    """
    auto_out_calls_held_time_session: Final[int]
    """AutoOutCallsHeldTimeSession: since sign-in: hold time of predictive outbound calls in
    seconds. UINT.
    """
    preview_calls_session: Final[int]
    """PreviewCallsSession: since sign-in: number of outbound preview calls that ended. UINT."""
    preview_calls_talk_time_session: Final[int]
    """PreviewCallsTalkTimeSession: since sign-in: talk time of outbound preview calls in seconds,
    with hold. UINT.
    """
    preview_calls_time_session: Final[int]
    """PreviewCallsTimeSession: since sign-in: handle time of outbound preview calls in seconds
    (hold, after-call work too). UINT.
    """
    preview_calls_held_session: Final[int]
    """PreviewCallsHeldSession: since sign-in: number of ended outbound preview calls that were put
    on hold. UINT.
    """
    preview_calls_held_time_session: Final[int]
    """PreviewCallsHeldTimeSession: since sign-in: hold time of outbound preview calls in seconds.
    UINT.
    """
    reservation_calls_session: Final[int]
    """ReservationCallsSession: since sign-in: number of agent reservation calls that ended. UINT.
    """
    reservation_calls_talk_time_session: Final[int]
    """ReservationCallsTalkTimeSession: since sign-in: talk time of agent reservation calls in
    seconds, with hold. UINT.
    """
    reservation_calls_time_session: Final[int]
    """ReservationCallsTimeSession: since sign-in: handle time of agent reservation calls in seconds
    (hold, after-call work too). UINT.
    """
    reservation_calls_held_session: Final[int]
    """ReservationCallsHeldSession: since sign-in: number of ended agent reservation calls that were
    put on hold. UINT.
    """
    reservation_calls_held_time_session: Final[int]
    """ReservationCallsHeldTimeSession: since sign-in: hold time of agent reservation calls in
    seconds. UINT.
    """
    barge_in_calls_session: Final[int]
    """BargeInCallsSession: since sign-in: number of barge-ins that supervisors completed. UINT."""
    intercept_calls_session: Final[int]
    """InterceptCallsSession: since sign-in: number of intercepts that supervisors completed. UINT.
    """
    monitor_calls_session: Final[int]
    """MonitorCallsSession: since sign-in: number of call monitorings that supervisors completed.
    UINT.
    """
    whisper_calls_session: Final[int]
    """WhisperCallsSession: since sign-in: number of whispers that supervisors completed. UINT."""
    emergency_calls_session: Final[int]
    """EmergencyCallsSession: since sign-in: number of emergency calls. UINT."""
    avail_time_today: Final[int]
    """AvailTimeToday: since midnight: time in the Available state, in seconds. UINT."""
    logged_on_time_today: Final[int]
    """LoggedOnTimeToday: since midnight: time signed in, in seconds. UINT."""
    not_ready_time_today: Final[int]
    """NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds. UINT."""
    icm_available_time_today: Final[int]
    """ICMAvailableTimeToday: since midnight: time in the Unified CCE Available state, in seconds.
    UINT.
    """
    routable_time_today: Final[int]
    """RoutableTimeToday: since midnight: time in the Routable state over all skill groups, in
    seconds. UINT.
    """
    agent_out_calls_today: Final[int]
    """AgentOutCallsToday: since midnight: number of outbound ACD calls that ended. UINT."""
    agent_out_calls_talk_time_today: Final[int]
    """AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds, with
    hold. UINT.
    """
    agent_out_calls_time_today: Final[int]
    """AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    after-call work too). UINT.
    """
    agent_out_calls_held_today: Final[int]
    """AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    hold. UINT.
    """
    agent_out_calls_held_time_today: Final[int]
    """AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds. UINT.
    """
    handled_calls_today: Final[int]
    """HandledCallsToday: since midnight: number of inbound ACD calls that were handled. UINT."""
    handled_calls_talk_time_today: Final[int]
    """HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    with hold. UINT.
    """
    handled_calls_after_call_time_today: Final[int]
    """HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound calls
    in seconds. UINT.
    """
    handled_calls_time_today: Final[int]
    """HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds (hold,
    after-call work too). UINT.
    """
    incoming_calls_held_today: Final[int]
    """IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    hold. UINT.
    """
    incoming_calls_held_time_today: Final[int]
    """IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in seconds.
    UINT.
    """
    internal_calls_today: Final[int]
    """InternalCallsToday: since midnight: number of internal calls that the agent placed. UINT."""
    internal_calls_time_today: Final[int]
    """InternalCallsTimeToday: since midnight: time on internal calls that the agent placed, in
    seconds. UINT.
    """
    internal_calls_rcvd_today: Final[int]
    """InternalCallsRcvdToday: since midnight: number of internal calls that came in. UINT."""
    internal_calls_rcvd_time_today: Final[int]
    """InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds. UINT.
    """
    internal_calls_held_today: Final[int]
    """InternalCallsHeldToday: since midnight: number of internal calls that were put on hold. UINT.
    """
    internal_calls_held_time_today: Final[int]
    """InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    UINT.
    """
    auto_out_calls_today: Final[int]
    """AutoOutCallsToday: since midnight: number of predictive outbound calls that ended. UINT."""
    auto_out_calls_talk_time_today: Final[int]
    """AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in seconds,
    with hold. UINT.
    """
    auto_out_calls_time_today: Final[int]
    """AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    (hold, after-call work too). UINT.
    """
    auto_out_calls_held_today: Final[int]
    """AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    put on hold. UINT.
    """
    auto_out_calls_held_time_today: Final[int]
    """AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in seconds.
    UINT.
    """
    preview_calls_today: Final[int]
    """PreviewCallsToday: since midnight: number of outbound preview calls that ended. UINT."""
    preview_calls_talk_time_today: Final[int]
    """PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    with hold. UINT.
    """
    preview_calls_time_today: Final[int]
    """PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    (hold, after-call work too). UINT.
    """
    preview_calls_held_today: Final[int]
    """PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    on hold. UINT.
    """
    preview_calls_held_time_today: Final[int]
    """PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    UINT.
    """
    reservation_calls_today: Final[int]
    """ReservationCallsToday: since midnight: number of agent reservation calls that ended. UINT."""
    reservation_calls_talk_time_today: Final[int]
    """ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    seconds, with hold. UINT.
    """
    reservation_calls_time_today: Final[int]
    """ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in seconds
    (hold, after-call work too). UINT.
    """
    reservation_calls_held_today: Final[int]
    """ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that were
    put on hold. UINT.
    """
    reservation_calls_held_time_today: Final[int]
    """ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    seconds. UINT.
    """
    barge_in_calls_today: Final[int]
    """BargeInCallsToday: since midnight: number of barge-ins that supervisors completed. UINT."""
    intercept_calls_today: Final[int]
    """InterceptCallsToday: since midnight: number of intercepts that supervisors completed. UINT.
    """
    monitor_calls_today: Final[int]
    """MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    UINT.
    """
    whisper_calls_today: Final[int]
    """WhisperCallsToday: since midnight: number of whispers that supervisors completed. UINT."""
    emergency_calls_today: Final[int]
    """EmergencyCallsToday: since midnight: number of emergency calls. UINT."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        avail_time_session: int | None = ...,
        logged_on_time_session: int | None = ...,
        not_ready_time_session: int | None = ...,
        icm_available_time_session: int | None = ...,
        routable_time_session: int | None = ...,
        agent_out_calls_session: int | None = ...,
        agent_out_calls_talk_time_session: int | None = ...,
        agent_out_calls_time_session: int | None = ...,
        agent_out_calls_held_session: int | None = ...,
        agent_out_calls_held_time_session: int | None = ...,
        handled_calls_session: int | None = ...,
        handled_calls_talk_time_session: int | None = ...,
        handled_calls_after_call_time_session: int | None = ...,
        handled_calls_time_session: int | None = ...,
        incoming_calls_held_session: int | None = ...,
        incoming_calls_held_time_session: int | None = ...,
        internal_calls_session: int | None = ...,
        internal_calls_time_session: int | None = ...,
        internal_calls_rcvd_session: int | None = ...,
        internal_calls_rcvd_time_session: int | None = ...,
        internal_calls_held_session: int | None = ...,
        internal_calls_held_time_session: int | None = ...,
        auto_out_calls_session: int | None = ...,
        auto_out_calls_talk_time_session: int | None = ...,
        auto_out_calls_time_session: int | None = ...,
        auto_out_calls_held_session: int | None = ...,
        auto_out_calls_held_time_session: int | None = ...,
        preview_calls_session: int | None = ...,
        preview_calls_talk_time_session: int | None = ...,
        preview_calls_time_session: int | None = ...,
        preview_calls_held_session: int | None = ...,
        preview_calls_held_time_session: int | None = ...,
        reservation_calls_session: int | None = ...,
        reservation_calls_talk_time_session: int | None = ...,
        reservation_calls_time_session: int | None = ...,
        reservation_calls_held_session: int | None = ...,
        reservation_calls_held_time_session: int | None = ...,
        barge_in_calls_session: int | None = ...,
        intercept_calls_session: int | None = ...,
        monitor_calls_session: int | None = ...,
        whisper_calls_session: int | None = ...,
        emergency_calls_session: int | None = ...,
        avail_time_today: int | None = ...,
        logged_on_time_today: int | None = ...,
        not_ready_time_today: int | None = ...,
        icm_available_time_today: int | None = ...,
        routable_time_today: int | None = ...,
        agent_out_calls_today: int | None = ...,
        agent_out_calls_talk_time_today: int | None = ...,
        agent_out_calls_time_today: int | None = ...,
        agent_out_calls_held_today: int | None = ...,
        agent_out_calls_held_time_today: int | None = ...,
        handled_calls_today: int | None = ...,
        handled_calls_talk_time_today: int | None = ...,
        handled_calls_after_call_time_today: int | None = ...,
        handled_calls_time_today: int | None = ...,
        incoming_calls_held_today: int | None = ...,
        incoming_calls_held_time_today: int | None = ...,
        internal_calls_today: int | None = ...,
        internal_calls_time_today: int | None = ...,
        internal_calls_rcvd_today: int | None = ...,
        internal_calls_rcvd_time_today: int | None = ...,
        internal_calls_held_today: int | None = ...,
        internal_calls_held_time_today: int | None = ...,
        auto_out_calls_today: int | None = ...,
        auto_out_calls_talk_time_today: int | None = ...,
        auto_out_calls_time_today: int | None = ...,
        auto_out_calls_held_today: int | None = ...,
        auto_out_calls_held_time_today: int | None = ...,
        preview_calls_today: int | None = ...,
        preview_calls_talk_time_today: int | None = ...,
        preview_calls_time_today: int | None = ...,
        preview_calls_held_today: int | None = ...,
        preview_calls_held_time_today: int | None = ...,
        reservation_calls_today: int | None = ...,
        reservation_calls_talk_time_today: int | None = ...,
        reservation_calls_time_today: int | None = ...,
        reservation_calls_held_today: int | None = ...,
        reservation_calls_held_time_today: int | None = ...,
        barge_in_calls_today: int | None = ...,
        intercept_calls_today: int | None = ...,
        monitor_calls_today: int | None = ...,
        whisper_calls_today: int | None = ...,
        emergency_calls_today: int | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class QuerySkillGroupStatisticsReq(Request[QuerySkillGroupStatisticsConf]):
    """QUERY_SKILL_GROUP_STATISTICS_REQ: client asks for the statistics of a skill group."""

    message_type: ClassVar[Literal[114]]
    name: ClassVar[Literal["QUERY_SKILL_GROUP_STATISTICS_REQ"]]
    confirmation_type: ClassVar[Literal[115]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
    ) -> None: ...

class QuerySkillGroupStatisticsConf(Confirmation):
    """QUERY_SKILL_GROUP_STATISTICS_CONF.

    Server returns the group's figures: now, five minutes, half hour and since midnight.
    """

    message_type: ClassVar[Literal[115]]
    name: ClassVar[Literal["QUERY_SKILL_GROUP_STATISTICS_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    skill_group_number: Final[int | None]
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: Final[int | None]
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    agents_logged_on: Final[int]
    """AgentsLoggedOn: number of agents signed in to the skill group at this moment. UINT."""
    agents_avail: Final[int]
    """AgentsAvail: number of agents who are Available for the skill group at this moment. UINT."""
    agents_not_ready: Final[int]
    """AgentsNotReady: number of agents who are Not Ready at this moment. UINT."""
    agents_ready: Final[int]
    """AgentsReady: number of agents who are Ready at this moment. UINT."""
    agents_talking_in: Final[int]
    """AgentsTalkingIn: number of agents in talk on inbound calls at this moment. UINT."""
    agents_talking_out: Final[int]
    """AgentsTalkingOut: number of agents in talk on outbound calls at this moment. UINT."""
    agents_talking_other: Final[int]
    """AgentsTalkingOther: number of agents in talk on internal calls at this moment. UINT."""
    agents_work_not_ready: Final[int]
    """AgentsWorkNotReady: number of agents who are Work Not Ready at this moment. UINT."""
    agents_work_ready: Final[int]
    """AgentsWorkReady: number of agents who are Work Ready at this moment. UINT."""
    agents_busy_other: Final[int]
    """AgentsBusyOther: number of agents taken up by calls of other skill groups. UINT."""
    agents_reserved: Final[int]
    """AgentsReserved: number of agents who are Reserved at this moment. UINT."""
    agents_hold: Final[int]
    """AgentsHold: number of the skill group's calls on hold at this moment. UINT."""
    agents_icm_available: Final[int]
    """AgentsICMAvailable: number of agents who are Unified CCE Available at this moment. UINT."""
    agents_application_available: Final[int]
    """AgentsApplicationAvailable: number of agents who are Application Available at this moment.
    UINT.
    """
    agents_talking_auto_out: Final[int]
    """AgentsTalkingAutoOut: number of predictive outbound calls in talk at this moment. UINT."""
    agents_talking_preview: Final[int]
    """AgentsTalkingPreview: number of outbound preview calls in talk at this moment. UINT."""
    agents_talking_reservation: Final[int]
    """AgentsTalkingReservation: number of agent reservation calls in talk at this moment. UINT."""
    router_calls_q_now: Final[int | None]
    """RouterCallsQNow: number of calls in the router's queue for the group (0xFFFFFFFF: not known).
    UINT.
    """
    longest_router_call_q_now: Final[int | None]
    """LongestRouterCallQNow: longest wait in the router's queue at this moment, in seconds
    (0xFFFFFFFF: not known). UINT.
    """
    calls_q_now: Final[int | None]
    """CallsQNow: number of calls in the group's queue at this moment (0xFFFFFFFF: not known). UINT.
    """
    calls_q_time_now: Final[int | None]
    """CallsQTimeNow: summed waiting time in seconds of the calls now in the queue (0xFFFFFFFF: not
    known). UINT.
    """
    longest_call_q_now: Final[int | None]
    """LongestCallQNow: longest waiting time in seconds among the calls now in the queue
    (0xFFFFFFFF: not known). UINT.
    """
    avail_time_to5: Final[int]
    """AvailTimeTo5: present 5 minutes: time in the Available state, in seconds. UINT."""
    logged_on_time_to5: Final[int]
    """LoggedOnTimeTo5: present 5 minutes: time signed in, in seconds. UINT."""
    not_ready_time_to5: Final[int]
    """NotReadyTimeTo5: present 5 minutes: time in the Not Ready state, in seconds. UINT."""
    agent_out_calls_to5: Final[int]
    """AgentOutCallsTo5: present 5 minutes: number of outbound ACD calls that ended. UINT."""
    agent_out_calls_talk_time_to5: Final[int]
    """AgentOutCallsTalkTimeTo5: present 5 minutes: talk time of outbound ACD calls in seconds, with
    hold. UINT.
    """
    agent_out_calls_time_to5: Final[int]
    """AgentOutCallsTimeTo5: present 5 minutes: handle time of outbound ACD calls in seconds (hold,
    after-call work too). UINT.
    """
    agent_out_calls_held_to5: Final[int]
    """AgentOutCallsHeldTo5: present 5 minutes: number of ended outbound ACD calls that were put on
    hold. UINT.
    """
    agent_out_calls_held_time_to5: Final[int]
    """AgentOutCallsHeldTimeTo5: present 5 minutes: hold time of outbound ACD calls in seconds.
    UINT.
    """
    handled_calls_to5: Final[int]
    """HandledCallsTo5: present 5 minutes: number of inbound ACD calls that were handled. UINT."""
    handled_calls_talk_time_to5: Final[int]
    """HandledCallsTalkTimeTo5: present 5 minutes: talk time of handled inbound calls in seconds,
    with hold. UINT.
    """
    handled_calls_after_call_time_to5: Final[int]
    """HandledCallsAfterCallTimeTo5: present 5 minutes: after-call work time of handled inbound
    calls in seconds. UINT.
    """
    handled_calls_time_to5: Final[int]
    """HandledCallsTimeTo5: present 5 minutes: handle time of handled inbound calls in seconds
    (hold, after-call work too). UINT.
    """
    incoming_calls_held_to5: Final[int]
    """IncomingCallsHeldTo5: present 5 minutes: number of ended inbound ACD calls that were put on
    hold. UINT.
    """
    incoming_calls_held_time_to5: Final[int]
    """IncomingCallsHeldTimeTo5: present 5 minutes: hold time of ended inbound ACD calls in seconds.
    UINT.
    """
    internal_calls_rcvd_to5: Final[int]
    """InternalCallsRcvdTo5: present 5 minutes: number of internal calls that came in. UINT."""
    internal_calls_rcvd_time_to5: Final[int]
    """InternalCallsRcvdTimeTo5: present 5 minutes: time on incoming internal calls in seconds.
    UINT.
    """
    internal_calls_held_to5: Final[int]
    """InternalCallsHeldTo5: present 5 minutes: number of internal calls that were put on hold.
    UINT.
    """
    internal_calls_held_time_to5: Final[int]
    """InternalCallsHeldTimeTo5: present 5 minutes: hold time of ended internal calls in seconds.
    UINT.
    """
    auto_out_calls_to5: Final[int]
    """AutoOutCallsTo5: present 5 minutes: number of predictive outbound calls that ended. UINT."""
    auto_out_calls_talk_time_to5: Final[int]
    """AutoOutCallsTalkTimeTo5: present 5 minutes: talk time of predictive outbound calls in
    seconds, with hold. UINT.
    """
    auto_out_calls_time_to5: Final[int]
    """AutoOutCallsTimeTo5: present 5 minutes: handle time of predictive outbound calls in seconds
    (hold, after-call work too). UINT.
    """
    auto_out_calls_held_to5: Final[int]
    """AutoOutCallsHeldTo5: present 5 minutes: number of ended predictive outbound calls that were
    put on hold. UINT.
    """
    auto_out_calls_held_time_to5: Final[int]
    """AutoOutCallsHeldTimeTo5: present 5 minutes: hold time of predictive outbound calls in
    seconds. UINT.
    """
    preview_calls_to5: Final[int]
    """PreviewCallsTo5: present 5 minutes: number of outbound preview calls that ended. UINT."""
    preview_calls_talk_time_to5: Final[int]
    """PreviewCallsTalkTimeTo5: present 5 minutes: talk time of outbound preview calls in seconds,
    with hold. UINT.
    """
    preview_calls_time_to5: Final[int]
    """PreviewCallsTimeTo5: present 5 minutes: handle time of outbound preview calls in seconds
    (hold, after-call work too). UINT.
    """
    preview_calls_held_to5: Final[int]
    """PreviewCallsHeldTo5: present 5 minutes: number of ended outbound preview calls that were put
    on hold. UINT.
    """
    preview_calls_held_time_to5: Final[int]
    """PreviewCallsHeldTimeTo5: present 5 minutes: hold time of outbound preview calls in seconds.
    UINT.
    """
    reservation_calls_to5: Final[int]
    """ReservationCallsTo5: present 5 minutes: number of agent reservation calls that ended. UINT.
    """
    reservation_calls_talk_time_to5: Final[int]
    """ReservationCallsTalkTimeTo5: present 5 minutes: talk time of agent reservation calls in
    seconds, with hold. UINT.
    """
    reservation_calls_time_to5: Final[int]
    """ReservationCallsTimeTo5: present 5 minutes: handle time of agent reservation calls in seconds
    (hold, after-call work too). UINT.
    """
    reservation_calls_held_to5: Final[int]
    """ReservationCallsHeldTo5: present 5 minutes: number of ended agent reservation calls that were
    put on hold. UINT.
    """
    reservation_calls_held_time_to5: Final[int]
    """ReservationCallsHeldTimeTo5: present 5 minutes: hold time of agent reservation calls in
    seconds. UINT.
    """
    barge_in_calls_to5: Final[int]
    """BargeInCallsTo5: present 5 minutes: number of barge-ins that supervisors completed. UINT."""
    intercept_calls_to5: Final[int]
    """InterceptCallsTo5: present 5 minutes: number of intercepts that supervisors completed. UINT.
    """
    monitor_calls_to5: Final[int]
    """MonitorCallsTo5: present 5 minutes: number of call monitorings that supervisors completed.
    UINT.
    """
    whisper_calls_to5: Final[int]
    """WhisperCallsTo5: present 5 minutes: number of whispers that supervisors completed. UINT."""
    emergency_calls_to5: Final[int]
    """EmergencyCallsTo5: present 5 minutes: number of emergency calls. UINT."""
    calls_q5: Final[int | None]
    """CallsQ5: present 5 minutes: number of calls that were queued to the group (0xFFFFFFFF: not
    known). UINT.
    """
    calls_q_time5: Final[int | None]
    """CallsQTime5: present 5 minutes: summed queue time in seconds (0xFFFFFFFF: not known). UINT.
    """
    longest_call_q5: Final[int | None]
    """LongestCallQ5: present 5 minutes: longest queue time in seconds (0xFFFFFFFF: not known).
    UINT.
    """
    avail_time_to_half: Final[int]
    """AvailTimeToHalf: present half hour: time in the Available state, in seconds. UINT."""
    logged_on_time_to_half: Final[int]
    """LoggedOnTimeToHalf: present half hour: time signed in, in seconds. UINT."""
    not_ready_time_to_half: Final[int]
    """NotReadyTimeToHalf: present half hour: time in the Not Ready state, in seconds. UINT."""
    agent_out_calls_to_half: Final[int]
    """AgentOutCallsToHalf: present half hour: number of outbound ACD calls that ended. UINT."""
    agent_out_calls_talk_time_to_half: Final[int]
    """AgentOutCallsTalkTimeToHalf: present half hour: talk time of outbound ACD calls in seconds,
    with hold. UINT.
    """
    agent_out_calls_time_to_half: Final[int]
    """AgentOutCallsTimeToHalf: present half hour: handle time of outbound ACD calls in seconds
    (hold, after-call work too). UINT.
    """
    agent_out_calls_held_to_half: Final[int]
    """AgentOutCallsHeldToHalf: present half hour: number of ended outbound ACD calls that were put
    on hold. UINT.
    """
    agent_out_calls_held_time_to_half: Final[int]
    """AgentOutCallsHeldTimeToHalf: present half hour: hold time of outbound ACD calls in seconds.
    UINT.
    """
    handled_calls_to_half: Final[int]
    """HandledCallsToHalf: present half hour: number of inbound ACD calls that were handled. UINT.
    """
    handled_calls_talk_time_to_half: Final[int]
    """HandledCallsTalkTimeToHalf: present half hour: talk time of handled inbound calls in seconds,
    with hold. UINT.
    """
    handled_calls_after_call_time_to_half: Final[int]
    """HandledCallsAfterCallTimeToHalf: present half hour: after-call work time of handled inbound
    calls in seconds. UINT.
    """
    handled_calls_time_to_half: Final[int]
    """HandledCallsTimeToHalf: present half hour: handle time of handled inbound calls in seconds
    (hold, after-call work too). UINT.
    """
    incoming_calls_held_to_half: Final[int]
    """IncomingCallsHeldToHalf: present half hour: number of ended inbound ACD calls that were put
    on hold. UINT.
    """
    incoming_calls_held_time_to_half: Final[int]
    """IncomingCallsHeldTimeToHalf: present half hour: hold time of ended inbound ACD calls in
    seconds. UINT.
    """
    internal_calls_rcvd_to_half: Final[int]
    """InternalCallsRcvdToHalf: present half hour: number of internal calls that came in. UINT."""
    internal_calls_rcvd_time_to_half: Final[int]
    """InternalCallsRcvdTimeToHalf: present half hour: time on incoming internal calls in seconds.
    UINT.
    """
    internal_calls_held_to_half: Final[int]
    """InternalCallsHeldToHalf: present half hour: number of internal calls that were put on hold.
    UINT.
    """
    internal_calls_held_time_to_half: Final[int]
    """InternalCallsHeldTimeToHalf: present half hour: hold time of ended internal calls in seconds.
    UINT.
    """
    auto_out_calls_to_half: Final[int]
    """AutoOutCallsToHalf: present half hour: number of predictive outbound calls that ended. UINT.
    """
    auto_out_calls_talk_time_to_half: Final[int]
    """AutoOutCallsTalkTimeToHalf: present half hour: talk time of predictive outbound calls in
    seconds, with hold. UINT.
    """
    auto_out_calls_time_to_half: Final[int]
    """AutoOutCallsTimeToHalf: present half hour: handle time of predictive outbound calls in
    seconds (hold, after-call work too). UINT.
    """
    auto_out_calls_held_to_half: Final[int]
    """AutoOutCallsHeldToHalf: present half hour: number of ended predictive outbound calls that
    were put on hold. UINT.
    """
    auto_out_calls_held_time_to_half: Final[int]
    """AutoOutCallsHeldTimeToHalf: present half hour: hold time of predictive outbound calls in
    seconds. UINT.
    """
    preview_calls_to_half: Final[int]
    """PreviewCallsToHalf: present half hour: number of outbound preview calls that ended. UINT."""
    preview_calls_talk_time_to_half: Final[int]
    """PreviewCallsTalkTimeToHalf: present half hour: talk time of outbound preview calls in
    seconds, with hold. UINT.
    """
    preview_calls_time_to_half: Final[int]
    """PreviewCallsTimeToHalf: present half hour: handle time of outbound preview calls in seconds
    (hold, after-call work too). UINT.
    """
    preview_calls_held_to_half: Final[int]
    """PreviewCallsHeldToHalf: present half hour: number of ended outbound preview calls that were
    put on hold. UINT.
    """
    preview_calls_held_time_to_half: Final[int]
    """PreviewCallsHeldTimeToHalf: present half hour: hold time of outbound preview calls in
    seconds. UINT.
    """
    reservation_calls_to_half: Final[int]
    """ReservationCallsToHalf: present half hour: number of agent reservation calls that ended.
    UINT.
    """
    reservation_calls_talk_time_to_half: Final[int]
    """ReservationCallsTalkTimeToHalf: present half hour: talk time of agent reservation calls in
    seconds, with hold. UINT.
    """
    reservation_calls_time_to_half: Final[int]
    """ReservationCallsTimeToHalf: present half hour: handle time of agent reservation calls in
    seconds (hold, after-call work too). UINT.
    """
    reservation_calls_held_to_half: Final[int]
    """ReservationCallsHeldToHalf: present half hour: number of ended agent reservation calls that
    were put on hold. UINT.
    """
    reservation_calls_held_time_to_half: Final[int]
    """ReservationCallsHeldTimeToHalf: present half hour: hold time of agent reservation calls in
    seconds. UINT.
    """
    barge_in_calls_to_half: Final[int]
    """BargeInCallsToHalf: present half hour: number of barge-ins that supervisors completed. UINT.
    """
    intercept_calls_to_half: Final[int]
    """InterceptCallsToHalf: present half hour: number of intercepts that supervisors completed.
    UINT.
    """
    monitor_calls_to_half: Final[int]
    """MonitorCallsToHalf: present half hour: number of call monitorings that supervisors completed.
    UINT.
    """
    whisper_calls_to_half: Final[int]
    """WhisperCallsToHalf: present half hour: number of whispers that supervisors completed. UINT.
    """
    emergency_calls_to_half: Final[int]
    """EmergencyCallsToHalf: present half hour: number of emergency calls. UINT."""
    calls_q_half: Final[int | None]
    """CallsQHalf: present half hour: number of calls that were queued to the group (0xFFFFFFFF: not
    known). UINT.
    """
    calls_q_time_half: Final[int | None]
    """CallsQTimeHalf: present half hour: summed queue time in seconds (0xFFFFFFFF: not known).
    UINT.
    """
    longest_call_q_half: Final[int | None]
    """LongestCallQHalf: present half hour: longest queue time in seconds (0xFFFFFFFF: not known).
    UINT.
    """
    avail_time_today: Final[int]
    """AvailTimeToday: since midnight: time in the Available state, in seconds. UINT."""
    logged_on_time_today: Final[int]
    """LoggedOnTimeToday: since midnight: time signed in, in seconds. UINT."""
    not_ready_time_today: Final[int]
    """NotReadyTimeToday: since midnight: time in the Not Ready state, in seconds. UINT."""
    agent_out_calls_today: Final[int]
    """AgentOutCallsToday: since midnight: number of outbound ACD calls that ended. UINT."""
    agent_out_calls_talk_time_today: Final[int]
    """AgentOutCallsTalkTimeToday: since midnight: talk time of outbound ACD calls in seconds, with
    hold. UINT.
    """
    agent_out_calls_time_today: Final[int]
    """AgentOutCallsTimeToday: since midnight: handle time of outbound ACD calls in seconds (hold,
    after-call work too). UINT.
    """
    agent_out_calls_held_today: Final[int]
    """AgentOutCallsHeldToday: since midnight: number of ended outbound ACD calls that were put on
    hold. UINT.
    """
    agent_out_calls_held_time_today: Final[int]
    """AgentOutCallsHeldTimeToday: since midnight: hold time of outbound ACD calls in seconds. UINT.
    """
    handled_calls_today: Final[int]
    """HandledCallsToday: since midnight: number of inbound ACD calls that were handled. UINT."""
    handled_calls_talk_time_today: Final[int]
    """HandledCallsTalkTimeToday: since midnight: talk time of handled inbound calls in seconds,
    with hold. UINT.
    """
    handled_calls_after_call_time_today: Final[int]
    """HandledCallsAfterCallTimeToday: since midnight: after-call work time of handled inbound calls
    in seconds. UINT.
    """
    handled_calls_time_today: Final[int]
    """HandledCallsTimeToday: since midnight: handle time of handled inbound calls in seconds (hold,
    after-call work too). UINT.
    """
    incoming_calls_held_today: Final[int]
    """IncomingCallsHeldToday: since midnight: number of ended inbound ACD calls that were put on
    hold. UINT.
    """
    incoming_calls_held_time_today: Final[int]
    """IncomingCallsHeldTimeToday: since midnight: hold time of ended inbound ACD calls in seconds.
    UINT.
    """
    internal_calls_rcvd_today: Final[int]
    """InternalCallsRcvdToday: since midnight: number of internal calls that came in. UINT."""
    internal_calls_rcvd_time_today: Final[int]
    """InternalCallsRcvdTimeToday: since midnight: time on incoming internal calls in seconds. UINT.
    """
    internal_calls_held_today: Final[int]
    """InternalCallsHeldToday: since midnight: number of internal calls that were put on hold. UINT.
    """
    internal_calls_held_time_today: Final[int]
    """InternalCallsHeldTimeToday: since midnight: hold time of ended internal calls in seconds.
    UINT.
    """
    auto_out_calls_today: Final[int]
    """AutoOutCallsToday: since midnight: number of predictive outbound calls that ended. UINT."""
    auto_out_calls_talk_time_today: Final[int]
    """AutoOutCallsTalkTimeToday: since midnight: talk time of predictive outbound calls in seconds,
    with hold. UINT.
    """
    auto_out_calls_time_today: Final[int]
    """AutoOutCallsTimeToday: since midnight: handle time of predictive outbound calls in seconds
    (hold, after-call work too). UINT.
    """
    auto_out_calls_held_today: Final[int]
    """AutoOutCallsHeldToday: since midnight: number of ended predictive outbound calls that were
    put on hold. UINT.
    """
    auto_out_calls_held_time_today: Final[int]
    """AutoOutCallsHeldTimeToday: since midnight: hold time of predictive outbound calls in seconds.
    UINT.
    """
    preview_calls_today: Final[int]
    """PreviewCallsToday: since midnight: number of outbound preview calls that ended. UINT."""
    preview_calls_talk_time_today: Final[int]
    """PreviewCallsTalkTimeToday: since midnight: talk time of outbound preview calls in seconds,
    with hold. UINT.
    """
    preview_calls_time_today: Final[int]
    """PreviewCallsTimeToday: since midnight: handle time of outbound preview calls in seconds
    (hold, after-call work too). UINT.
    """
    preview_calls_held_today: Final[int]
    """PreviewCallsHeldToday: since midnight: number of ended outbound preview calls that were put
    on hold. UINT.
    """
    preview_calls_held_time_today: Final[int]
    """PreviewCallsHeldTimeToday: since midnight: hold time of outbound preview calls in seconds.
    UINT.
    """
    reservation_calls_today: Final[int]
    """ReservationCallsToday: since midnight: number of agent reservation calls that ended. UINT."""
    reservation_calls_talk_time_today: Final[int]
    """ReservationCallsTalkTimeToday: since midnight: talk time of agent reservation calls in
    seconds, with hold. UINT.
    """
    reservation_calls_time_today: Final[int]
    """ReservationCallsTimeToday: since midnight: handle time of agent reservation calls in seconds
    (hold, after-call work too). UINT.
    """
    reservation_calls_held_today: Final[int]
    """ReservationCallsHeldToday: since midnight: number of ended agent reservation calls that were
    put on hold. UINT.
    """
    reservation_calls_held_time_today: Final[int]
    """ReservationCallsHeldTimeToday: since midnight: hold time of agent reservation calls in
    seconds. UINT.
    """
    barge_in_calls_today: Final[int]
    """BargeInCallsToday: since midnight: number of barge-ins that supervisors completed. UINT."""
    intercept_calls_today: Final[int]
    """InterceptCallsToday: since midnight: number of intercepts that supervisors completed. UINT.
    """
    monitor_calls_today: Final[int]
    """MonitorCallsToday: since midnight: number of call monitorings that supervisors completed.
    UINT.
    """
    whisper_calls_today: Final[int]
    """WhisperCallsToday: since midnight: number of whispers that supervisors completed. UINT."""
    emergency_calls_today: Final[int]
    """EmergencyCallsToday: since midnight: number of emergency calls. UINT."""
    calls_q_today: Final[int | None]
    """CallsQToday: since midnight: number of calls that were queued to the group (0xFFFFFFFF: not
    known). UINT.
    """
    calls_q_time_today: Final[int | None]
    """CallsQTimeToday: since midnight: summed queue time in seconds (0xFFFFFFFF: not known). UINT.
    """
    longest_call_q_today: Final[int | None]
    """LongestCallQToday: since midnight: longest queue time in seconds (0xFFFFFFFF: not known).
    UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        skill_group_number: int | None = ...,
        skill_group_id: int | None = ...,
        agents_logged_on: int | None = ...,
        agents_avail: int | None = ...,
        agents_not_ready: int | None = ...,
        agents_ready: int | None = ...,
        agents_talking_in: int | None = ...,
        agents_talking_out: int | None = ...,
        agents_talking_other: int | None = ...,
        agents_work_not_ready: int | None = ...,
        agents_work_ready: int | None = ...,
        agents_busy_other: int | None = ...,
        agents_reserved: int | None = ...,
        agents_hold: int | None = ...,
        agents_icm_available: int | None = ...,
        agents_application_available: int | None = ...,
        agents_talking_auto_out: int | None = ...,
        agents_talking_preview: int | None = ...,
        agents_talking_reservation: int | None = ...,
        router_calls_q_now: int | None = ...,
        longest_router_call_q_now: int | None = ...,
        calls_q_now: int | None = ...,
        calls_q_time_now: int | None = ...,
        longest_call_q_now: int | None = ...,
        avail_time_to5: int | None = ...,
        logged_on_time_to5: int | None = ...,
        not_ready_time_to5: int | None = ...,
        agent_out_calls_to5: int | None = ...,
        agent_out_calls_talk_time_to5: int | None = ...,
        agent_out_calls_time_to5: int | None = ...,
        agent_out_calls_held_to5: int | None = ...,
        agent_out_calls_held_time_to5: int | None = ...,
        handled_calls_to5: int | None = ...,
        handled_calls_talk_time_to5: int | None = ...,
        handled_calls_after_call_time_to5: int | None = ...,
        handled_calls_time_to5: int | None = ...,
        incoming_calls_held_to5: int | None = ...,
        incoming_calls_held_time_to5: int | None = ...,
        internal_calls_rcvd_to5: int | None = ...,
        internal_calls_rcvd_time_to5: int | None = ...,
        internal_calls_held_to5: int | None = ...,
        internal_calls_held_time_to5: int | None = ...,
        auto_out_calls_to5: int | None = ...,
        auto_out_calls_talk_time_to5: int | None = ...,
        auto_out_calls_time_to5: int | None = ...,
        auto_out_calls_held_to5: int | None = ...,
        auto_out_calls_held_time_to5: int | None = ...,
        preview_calls_to5: int | None = ...,
        preview_calls_talk_time_to5: int | None = ...,
        preview_calls_time_to5: int | None = ...,
        preview_calls_held_to5: int | None = ...,
        preview_calls_held_time_to5: int | None = ...,
        reservation_calls_to5: int | None = ...,
        reservation_calls_talk_time_to5: int | None = ...,
        reservation_calls_time_to5: int | None = ...,
        reservation_calls_held_to5: int | None = ...,
        reservation_calls_held_time_to5: int | None = ...,
        barge_in_calls_to5: int | None = ...,
        intercept_calls_to5: int | None = ...,
        monitor_calls_to5: int | None = ...,
        whisper_calls_to5: int | None = ...,
        emergency_calls_to5: int | None = ...,
        calls_q5: int | None = ...,
        calls_q_time5: int | None = ...,
        longest_call_q5: int | None = ...,
        avail_time_to_half: int | None = ...,
        logged_on_time_to_half: int | None = ...,
        not_ready_time_to_half: int | None = ...,
        agent_out_calls_to_half: int | None = ...,
        agent_out_calls_talk_time_to_half: int | None = ...,
        agent_out_calls_time_to_half: int | None = ...,
        agent_out_calls_held_to_half: int | None = ...,
        agent_out_calls_held_time_to_half: int | None = ...,
        handled_calls_to_half: int | None = ...,
        handled_calls_talk_time_to_half: int | None = ...,
        handled_calls_after_call_time_to_half: int | None = ...,
        handled_calls_time_to_half: int | None = ...,
        incoming_calls_held_to_half: int | None = ...,
        incoming_calls_held_time_to_half: int | None = ...,
        internal_calls_rcvd_to_half: int | None = ...,
        internal_calls_rcvd_time_to_half: int | None = ...,
        internal_calls_held_to_half: int | None = ...,
        internal_calls_held_time_to_half: int | None = ...,
        auto_out_calls_to_half: int | None = ...,
        auto_out_calls_talk_time_to_half: int | None = ...,
        auto_out_calls_time_to_half: int | None = ...,
        auto_out_calls_held_to_half: int | None = ...,
        auto_out_calls_held_time_to_half: int | None = ...,
        preview_calls_to_half: int | None = ...,
        preview_calls_talk_time_to_half: int | None = ...,
        preview_calls_time_to_half: int | None = ...,
        preview_calls_held_to_half: int | None = ...,
        preview_calls_held_time_to_half: int | None = ...,
        reservation_calls_to_half: int | None = ...,
        reservation_calls_talk_time_to_half: int | None = ...,
        reservation_calls_time_to_half: int | None = ...,
        reservation_calls_held_to_half: int | None = ...,
        reservation_calls_held_time_to_half: int | None = ...,
        barge_in_calls_to_half: int | None = ...,
        intercept_calls_to_half: int | None = ...,
        monitor_calls_to_half: int | None = ...,
        whisper_calls_to_half: int | None = ...,
        emergency_calls_to_half: int | None = ...,
        calls_q_half: int | None = ...,
        calls_q_time_half: int | None = ...,
        longest_call_q_half: int | None = ...,
        avail_time_today: int | None = ...,
        logged_on_time_today: int | None = ...,
        not_ready_time_today: int | None = ...,
        agent_out_calls_today: int | None = ...,
        agent_out_calls_talk_time_today: int | None = ...,
        agent_out_calls_time_today: int | None = ...,
        agent_out_calls_held_today: int | None = ...,
        agent_out_calls_held_time_today: int | None = ...,
        handled_calls_today: int | None = ...,
        handled_calls_talk_time_today: int | None = ...,
        handled_calls_after_call_time_today: int | None = ...,
        handled_calls_time_today: int | None = ...,
        incoming_calls_held_today: int | None = ...,
        incoming_calls_held_time_today: int | None = ...,
        internal_calls_rcvd_today: int | None = ...,
        internal_calls_rcvd_time_today: int | None = ...,
        internal_calls_held_today: int | None = ...,
        internal_calls_held_time_today: int | None = ...,
        auto_out_calls_today: int | None = ...,
        auto_out_calls_talk_time_today: int | None = ...,
        auto_out_calls_time_today: int | None = ...,
        auto_out_calls_held_today: int | None = ...,
        auto_out_calls_held_time_today: int | None = ...,
        preview_calls_today: int | None = ...,
        preview_calls_talk_time_today: int | None = ...,
        preview_calls_time_today: int | None = ...,
        preview_calls_held_today: int | None = ...,
        preview_calls_held_time_today: int | None = ...,
        reservation_calls_today: int | None = ...,
        reservation_calls_talk_time_today: int | None = ...,
        reservation_calls_time_today: int | None = ...,
        reservation_calls_held_today: int | None = ...,
        reservation_calls_held_time_today: int | None = ...,
        barge_in_calls_today: int | None = ...,
        intercept_calls_today: int | None = ...,
        monitor_calls_today: int | None = ...,
        whisper_calls_today: int | None = ...,
        emergency_calls_today: int | None = ...,
        calls_q_today: int | None = ...,
        calls_q_time_today: int | None = ...,
        longest_call_q_today: int | None = ...,
    ) -> None: ...

class SetAppDataReq(Request[SetAppDataConf]):
    """SET_APP_DATA_REQ.

    Client sets variables of an application path; what it leaves out stays as it was.
    """

    message_type: ClassVar[Literal[129]]
    name: ClassVar[Literal["SET_APP_DATA_REQ"]]
    confirmation_type: ClassVar[Literal[130]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    application_path_id: Final[int | None]
    """ApplicationPathID: identifies the application path. INT."""
    call_variable1: Final[str | None]
    """CallVariable1: text of call variable 1, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable2: Final[str | None]
    """CallVariable2: text of call variable 2, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable3: Final[str | None]
    """CallVariable3: text of call variable 3, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable4: Final[str | None]
    """CallVariable4: text of call variable 4, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable5: Final[str | None]
    """CallVariable5: text of call variable 5, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable6: Final[str | None]
    """CallVariable6: text of call variable 6, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable7: Final[str | None]
    """CallVariable7: text of call variable 7, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable8: Final[str | None]
    """CallVariable8: text of call variable 8, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable9: Final[str | None]
    """CallVariable9: text of call variable 9, at most 40 characters and a null. At most 40
    characters.
    """
    call_variable10: Final[str | None]
    """CallVariable10: text of call variable 10, at most 40 characters and a null. At most 40
    characters.
    """
    flt_call_type_id: Final[int | None]
    """FltCallTypeID: call type that Unified CCE gives the call. UINT."""
    pre_call_invoke_id: Final[int | None]
    """PreCallInvokeID: invoke id of the pre-call that led to the event. UINT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        application_path_id: int | None = ...,
        call_variable1: str | None = ...,
        call_variable2: str | None = ...,
        call_variable3: str | None = ...,
        call_variable4: str | None = ...,
        call_variable5: str | None = ...,
        call_variable6: str | None = ...,
        call_variable7: str | None = ...,
        call_variable8: str | None = ...,
        call_variable9: str | None = ...,
        call_variable10: str | None = ...,
        flt_call_type_id: int | None = ...,
        pre_call_invoke_id: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetAppDataConf(Confirmation):
    """SET_APP_DATA_CONF: server answers once the application variables are stored safely."""

    message_type: ClassVar[Literal[130]]
    name: ClassVar[Literal["SET_APP_DATA_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class AgentDeskSettingsReq(Request[AgentDeskSettingsConf]):
    """AGENT_DESK_SETTINGS_REQ: client asks for the desk settings of an agent."""

    message_type: ClassVar[Literal[131]]
    name: ClassVar[Literal["AGENT_DESK_SETTINGS_REQ"]]
    confirmation_type: ClassVar[Literal[132]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        agent_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class AgentDeskSettingsConf(Confirmation):
    """AGENT_DESK_SETTINGS_CONF: server returns the agent's desk settings."""

    message_type: ClassVar[Literal[132]]
    name: ClassVar[Literal["AGENT_DESK_SETTINGS_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    desk_settings_mask: Final[DeskSettingsMask]
    """DeskSettingsMask: bit mask: desk settings that are on or off. UINT."""
    wrapup_data_incoming_mode: Final[WrapupDataIncomingMode]
    """WrapupDataIncomingMode: what the agent must do about wrap-up once an inbound call ends. UINT.
    """
    wrapup_data_outgoing_mode: Final[WrapupDataOutgoingMode]
    """WrapupDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    UINT.
    """
    logout_non_activity_time: Final[int]
    """LogoutNonActivityTime: after how many seconds without desktop activity the agent is signed
    out. UINT.
    """
    quality_recording_rate: Final[int]
    """QualityRecordingRate: rate at which calls of the agent are recorded. UINT."""
    ring_no_answer_time: Final[int]
    """RingNoAnswerTime: after how many seconds of ringing a call goes elsewhere. UINT."""
    silent_monitor_warning_message: Final[int]
    """SilentMonitorWarningMessage: anything but zero: a warning box appears when silent monitoring
    begins. UINT.
    """
    silent_monitor_audible_indication: Final[int]
    """SilentMonitorAudibleIndication: anything but zero: silent monitoring begins with an audible
    click. UINT.
    """
    supervisor_assist_call_method: Final[int]
    """SupervisorAssistCallMethod: how assistance joins: zero by consultation, any other value by
    blind conference. UINT.
    """
    emergency_call_method: Final[int]
    """EmergencyCallMethod: how emergency help joins: zero by consultation, any other value by blind
    conference. UINT.
    """
    auto_record_on_emergency: Final[int]
    """AutoRecordOnEmergency: anything but zero: a request for emergency help starts a recording.
    UINT.
    """
    recording_mode: Final[int]
    """RecordingMode: anything but zero: recording requests take the way over Unified CM and PIM.
    UINT.
    """
    work_mode_timer: Final[int]
    """WorkModeTimer: when automatic wrap-up ends. UINT."""
    ring_no_answer_dn: Final[int]
    """RingNoAnswerDN: where unanswered calls are routed next, by dialed number id. UINT."""
    default_device_port_address: Final[str | None]
    """DefaultDevicePortAddress: takes the place of the agent device's default port address. At most
    31 characters.
    """
    play_zip_tone: Final[PlayZipTone | None]
    """PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    UINT. Since version 23.
    """
    acd_shared_line_usage: Final[AcdSharedLineUsage | None]
    """ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. UINT. Since
    version 23.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        desk_settings_mask: DeskSettingsMask | int | None = ...,
        wrapup_data_incoming_mode: WrapupDataIncomingMode | int | None = ...,
        wrapup_data_outgoing_mode: WrapupDataOutgoingMode | int | None = ...,
        logout_non_activity_time: int | None = ...,
        quality_recording_rate: int | None = ...,
        ring_no_answer_time: int | None = ...,
        silent_monitor_warning_message: int | None = ...,
        silent_monitor_audible_indication: int | None = ...,
        supervisor_assist_call_method: int | None = ...,
        emergency_call_method: int | None = ...,
        auto_record_on_emergency: int | None = ...,
        recording_mode: int | None = ...,
        work_mode_timer: int | None = ...,
        ring_no_answer_dn: int | None = ...,
        default_device_port_address: str | None = ...,
        play_zip_tone: PlayZipTone | int | None = ...,
        acd_shared_line_usage: AcdSharedLineUsage | int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class StartRecordingReq(Request[StartRecordingConf]):
    """START_RECORDING_REQ.

    Client asks to record a call; the server passes this on to a recording application.
    """

    message_type: ClassVar[Literal[147]]
    name: ClassVar[Literal["START_RECORDING_REQ"]]
    confirmation_type: ClassVar[Literal[148]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    client_port: Final[int]
    """ClientPort: TCP port from which the client is connected. UINT."""
    bit_rate: Final[int]
    """BitRate: media bit rate; matters for G.723 alone. UINT."""
    packet_size: Final[int]
    """PacketSize: how many milliseconds of media a packet holds. UINT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    direction: Final[RtpDirection]
    """Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. USHORT.
    """
    rtp_type: Final[RtpType]
    """RTPType: media of the stream: 0 audio, 1 video, 2 data. USHORT."""
    echo_cancellation: Final[EchoCancellation]
    """EchoCancellation: whether echo is cancelled: off or on. USHORT."""
    payload_type: Final[int]
    """PayloadType: which audio codec is used, by number. USHORT."""
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        client_port: int | None = ...,
        bit_rate: int | None = ...,
        packet_size: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        direction: RtpDirection | int | None = ...,
        rtp_type: RtpType | int | None = ...,
        echo_cancellation: EchoCancellation | int | None = ...,
        payload_type: int | None = ...,
        connection_device_id: str | None = ...,
        client_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class StartRecordingConf(Confirmation):
    """START_RECORDING_CONF.

    Recording application says that it records; the server passes this on to the client.
    """

    message_type: ClassVar[Literal[148]]
    name: ClassVar[Literal["START_RECORDING_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    server_data: Final[int]
    """ServerData: value of the recording server's own, to be returned to it in STOP_RECORDING_REQ.
    UINT.
    """
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        session_id: int | None = ...,
        server_data: int | None = ...,
        client_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class StopRecordingReq(Request[StopRecordingConf]):
    """STOP_RECORDING_REQ.

    Client asks to end a recording; the server passes this on to the recording application.
    """

    message_type: ClassVar[Literal[149]]
    name: ClassVar[Literal["STOP_RECORDING_REQ"]]
    confirmation_type: ClassVar[Literal[150]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    client_port: Final[int]
    """ClientPort: TCP port from which the client is connected. UINT."""
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    server_data: Final[int]
    """ServerData: value of the recording server's own, to be returned to it in STOP_RECORDING_REQ.
    UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    direction: Final[RtpDirection]
    """Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1 output, 2 both ways. USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        client_port: int | None = ...,
        session_id: int | None = ...,
        server_data: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        direction: RtpDirection | int | None = ...,
        connection_device_id: str | None = ...,
        client_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class StopRecordingConf(Confirmation):
    """STOP_RECORDING_CONF.

    Recording application says that it has ended; the server passes this on to the client.
    """

    message_type: ClassVar[Literal[150]]
    name: ClassVar[Literal["STOP_RECORDING_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        client_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetAgentServiceDataReq(Request[SetAgentServiceDataConf]):
    """SET_AGENT_SERVICE_DATA_REQ.

    Client reports how the agent rated the suggestions of an answer service.
    """

    message_type: ClassVar[Literal[283]]
    name: ClassVar[Literal["SET_AGENT_SERVICE_DATA_REQ"]]
    confirmation_type: ClassVar[Literal[284]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    router_call_key_day: Final[int]
    """RouterCallKeyDay: router call key: the day in the 64-bit key. UINT."""
    router_call_key_call_id: Final[int]
    """RouterCallKeyCallID: router call key: number of the call, counted anew from each midnight.
    UINT.
    """
    router_call_key_sequence_number: Final[int]
    """RouterCallKeySequenceNumber: router call key: sequence number, which with day and call gives
    the TaskID. UINT.
    """
    agent_skill_target_id: Final[int]
    """AgentSkillTargetID: agent that was selected, by skill target id. UINT."""
    num_of_enabled_services: Final[int | None]
    """NumOfEnabledServices: number of AI services that are on for the call. USHORT."""
    flt_enabled_services: Final[tuple[EnabledService, ...]]
    """FltEnabledServices: which AI services are on: 1 answers, 2 transcription. USHORT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        router_call_key_day: int | None = ...,
        router_call_key_call_id: int | None = ...,
        router_call_key_sequence_number: int | None = ...,
        agent_skill_target_id: int | None = ...,
        num_of_enabled_services: int | None = ...,
        flt_enabled_services: Iterable[EnabledService | int] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class SetAgentServiceDataConf(Confirmation):
    """SET_AGENT_SERVICE_DATA_CONF: server answers with a status, which may tell of a failure."""

    message_type: ClassVar[Literal[284]]
    name: ClassVar[Literal["SET_AGENT_SERVICE_DATA_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    status: Final[StatusCode]
    """Status: status code that tells why the session is over. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        status: StatusCode | int | None = ...,
    ) -> None: ...

class MonitorStartReq(Request[MonitorStartConf]):
    """MONITOR_START_REQ: client asks for the events of one call or one device, chosen by masks."""

    message_type: ClassVar[Literal[93]]
    name: ClassVar[Literal["MONITOR_START_REQ"]]
    confirmation_type: ClassVar[Literal[94]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    call_msg_mask: Final[CallMsgMask]
    """CallMsgMask: bit mask: call events the client wants to get. UINT."""
    agent_state_mask: Final[AgentStateMask]
    """AgentStateMask: bit mask: agent states the client wants to hear of. UINT."""
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    monitored_device_type: Final[DeviceIdType | None]
    """MonitoredDeviceType: what type of id MonitoredDeviceID holds; DEVID_NONE when a call is
    monitored. USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    monitored_device_id: Final[str | None]
    """MonitoredDeviceID: device whose events are wanted. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        call_msg_mask: CallMsgMask | int | None = ...,
        agent_state_mask: AgentStateMask | int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        monitored_device_type: DeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        monitored_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class MonitorStartConf(Confirmation):
    """MONITOR_START_CONF: server has set up the monitor and returns its id."""

    message_type: ClassVar[Literal[94]]
    name: ClassVar[Literal["MONITOR_START_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
    ) -> None: ...

class MonitorStopReq(Request[MonitorStopConf]):
    """MONITOR_STOP_REQ: client asks to end a call or device monitor."""

    message_type: ClassVar[Literal[95]]
    name: ClassVar[Literal["MONITOR_STOP_REQ"]]
    confirmation_type: ClassVar[Literal[96]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
    ) -> None: ...

class MonitorStopConf(Confirmation):
    """MONITOR_STOP_CONF: server has removed the monitor."""

    message_type: ClassVar[Literal[96]]
    name: ClassVar[Literal["MONITOR_STOP_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class ChangeMonitorMaskReq(Request[ChangeMonitorMaskConf]):
    """CHANGE_MONITOR_MASK_REQ: client gives a call or device monitor new event masks."""

    message_type: ClassVar[Literal[97]]
    name: ClassVar[Literal["CHANGE_MONITOR_MASK_REQ"]]
    confirmation_type: ClassVar[Literal[98]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    call_msg_mask: Final[CallMsgMask]
    """CallMsgMask: bit mask: call events the client wants to get. UINT."""
    agent_state_mask: Final[AgentStateMask]
    """AgentStateMask: bit mask: agent states the client wants to hear of. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
        call_msg_mask: CallMsgMask | int | None = ...,
        agent_state_mask: AgentStateMask | int | None = ...,
    ) -> None: ...

class ChangeMonitorMaskConf(Confirmation):
    """CHANGE_MONITOR_MASK_CONF: server has put the new masks in force."""

    message_type: ClassVar[Literal[98]]
    name: ClassVar[Literal["CHANGE_MONITOR_MASK_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class RegisterServiceReq(Request[RegisterServiceConf]):
    """REGISTER_SERVICE_REQ.

    Server application offers a service to the clients of the CTI server.
    """

    message_type: ClassVar[Literal[143]]
    name: ClassVar[Literal["REGISTER_SERVICE_REQ"]]
    confirmation_type: ClassVar[Literal[144]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    server_mode: Final[ServerMode]
    """ServerMode: rule for the choice among several servers. USHORT."""
    service_name: Final[str | None]
    """ServiceName: what the offered service is called, Cisco:CallRecording for one. At most 63
    characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        server_mode: ServerMode | int | None = ...,
        service_name: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class RegisterServiceConf(Confirmation):
    """REGISTER_SERVICE_CONF: server has registered the service and returns its id."""

    message_type: ClassVar[Literal[144]]
    name: ClassVar[Literal["REGISTER_SERVICE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    registered_service_id: Final[int]
    """RegisteredServiceID: identifies a service registration. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        registered_service_id: int | None = ...,
    ) -> None: ...

class UnregisterServiceReq(Request[UnregisterServiceConf]):
    """UNREGISTER_SERVICE_REQ: server application takes its service back."""

    message_type: ClassVar[Literal[145]]
    name: ClassVar[Literal["UNREGISTER_SERVICE_REQ"]]
    confirmation_type: ClassVar[Literal[146]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    registered_service_id: Final[int]
    """RegisteredServiceID: identifies a service registration. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        registered_service_id: int | None = ...,
    ) -> None: ...

class UnregisterServiceConf(Confirmation):
    """UNREGISTER_SERVICE_CONF: server no longer has the service registered."""

    message_type: ClassVar[Literal[146]]
    name: ClassVar[Literal["UNREGISTER_SERVICE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class FailureConf(Confirmation):
    """FAILURE_CONF.

    Server's answer to any request that it refuses, sent instead of the proper confirmation.
    """

    message_type: ClassVar[Literal[1]]
    name: ClassVar[Literal["FAILURE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    status: Final[StatusCode]
    """Status: status code that tells why the session is over. UINT."""
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        status: StatusCode | int | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class FailureEvent(Event):
    """FAILURE_EVENT: server reports a failure that no request caused, such as going off line."""

    message_type: ClassVar[Literal[2]]
    name: ClassVar[Literal["FAILURE_EVENT"]]
    status: Final[StatusCode]
    """Status: status code that tells why the session is over. UINT."""
    text: Final[str | None]
    """Text: message in plain words: of the user, or about the event. At most 254 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        status: StatusCode | int | None = ...,
        text: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class OpenReq(Request[OpenConf]):
    """OPEN_REQ.

    Client opens its session: version, services, masks and who it is; first message of all.
    """

    message_type: ClassVar[Literal[3]]
    name: ClassVar[Literal["OPEN_REQ"]]
    confirmation_type: ClassVar[Literal[4]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    version_number: Final[int]
    """VersionNumber: protocol version the client wants; decides how all later messages are laid
    out. UINT.
    """
    idle_timeout: Final[int | None]
    """IdleTimeout: after how many seconds of client silence the server ends the session;
    0xFFFFFFFF: no limit. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    services_requested: Final[Services]
    """ServicesRequested: bit mask: CTI services that the client would like. UINT."""
    call_msg_mask: Final[CallMsgMask]
    """CallMsgMask: bit mask: call events the client wants to get. UINT."""
    agent_state_mask: Final[AgentStateMask]
    """AgentStateMask: bit mask: agent states the client wants to hear of. UINT."""
    config_msg_mask: Final[ConfigMsgMask]
    """ConfigMsgMask: bit mask: configuration events the client wants to get. UINT."""
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_password: Final[bytes | None]
    """ClientPassword: password that goes with ClientID; may be empty but not missing. At most 64
    bytes.
    """
    client_signature: Final[str | None]
    """ClientSignature: text by which the client signs. At most 63 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    application_path_id: Final[int | None]
    """ApplicationPathID: identifies the application path. INT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        version_number: int | None = ...,
        idle_timeout: int | None = ...,
        peripheral_id: int | None = ...,
        services_requested: Services | int | None = ...,
        call_msg_mask: CallMsgMask | int | None = ...,
        agent_state_mask: AgentStateMask | int | None = ...,
        config_msg_mask: ConfigMsgMask | int | None = ...,
        client_id: str | None = ...,
        client_password: bytes | None = ...,
        client_signature: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        application_path_id: int | None = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class OpenConf(Confirmation):
    """OPEN_CONF: server grants the session and says what it allows."""

    message_type: ClassVar[Literal[4]]
    name: ClassVar[Literal["OPEN_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    services_granted: Final[Services]
    """ServicesGranted: bit mask: services that the server lets the session have. UINT."""
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    pg_status: Final[PgStatusCode]
    """PGStatus: state of the peripheral gateway; any value but zero means that CTI does not work
    normally. UINT.
    """
    icm_central_controller_time: Final[int]
    """ICMCentralControllerTime: date and time at the central controller. Seconds since 1970-01-01
    UTC.
    """
    peripheral_online: Final[bool]
    """PeripheralOnline: whether the agent's peripheral is online; without Client Events, whether
    all of them are.
    """
    peripheral_type: Final[PeripheralType | None]
    """PeripheralType: what sort of ACD it is, one of the PT_ values. USHORT."""
    agent_state: Final[AgentState]
    """AgentState: state of the agent as a whole. USHORT."""
    department_id: Final[int]
    """DepartmentID: department that the agent or team belongs to. INT. Since version 19."""
    session_type: Final[SessionType]
    """SessionType: side the session is with: 0 unknown, 1 active, 2 standby. USHORT. Since version
    24.
    """
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    num_peripherals: Final[int | None]
    """NumPeripherals: number of FltPeripheralID and MultilineAgentControl pairs; 0 outside CCE or
    with PeripheralID given. USHORT. Since version 14.
    """
    peripherals: Final[tuple[OpenPeripheral, ...]]
    """NumPeripherals: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        services_granted: Services | int | None = ...,
        monitor_id: int | None = ...,
        pg_status: PgStatusCode | int | None = ...,
        icm_central_controller_time: int | None = ...,
        peripheral_online: bool | None = ...,
        peripheral_type: PeripheralType | int | None = ...,
        agent_state: AgentState | int | None = ...,
        department_id: int | None = ...,
        session_type: SessionType | int | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        num_peripherals: int | None = ...,
        peripherals: Iterable[OpenPeripheral] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class HeartbeatReq(Request[HeartbeatConf]):
    """HEARTBEAT_REQ: client shows that it is alive and checks that the server is."""

    message_type: ClassVar[Literal[5]]
    name: ClassVar[Literal["HEARTBEAT_REQ"]]
    confirmation_type: ClassVar[Literal[6]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class HeartbeatConf(Confirmation):
    """HEARTBEAT_CONF: server answers a heartbeat at once."""

    message_type: ClassVar[Literal[6]]
    name: ClassVar[Literal["HEARTBEAT_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class CloseReq(Request[CloseConf]):
    """CLOSE_REQ: client ends its session and says why."""

    message_type: ClassVar[Literal[7]]
    name: ClassVar[Literal["CLOSE_REQ"]]
    confirmation_type: ClassVar[Literal[8]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    status: Final[StatusCode]
    """Status: status code that tells why the session is over. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        status: StatusCode | int | None = ...,
    ) -> None: ...

class CloseConf(Confirmation):
    """CLOSE_CONF: server agrees to the end; the client then closes the connection."""

    message_type: ClassVar[Literal[8]]
    name: ClassVar[Literal["CLOSE_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

class EmergencyCallReq(Request[EmergencyCallConf]):
    """EMERGENCY_CALL_REQ: client says that an agent treats a call as an emergency."""

    message_type: ClassVar[Literal[121]]
    name: ClassVar[Literal["EMERGENCY_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[122]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class EmergencyCallConf(Confirmation):
    """EMERGENCY_CALL_CONF: server has found a supervisor for the emergency."""

    message_type: ClassVar[Literal[122]]
    name: ClassVar[Literal["EMERGENCY_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    line_handle: Final[int | None]
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: Final[LineType | None]
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        line_handle: int | None = ...,
        line_type: LineType | int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class EmergencyCallEvent(Event):
    """EMERGENCY_CALL_EVENT.

    Server tells bridge clients, team supervisors and recording servers of an emergency.
    """

    message_type: ClassVar[Literal[123]]
    name: ClassVar[Literal["EMERGENCY_CALL_EVENT"]]
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    session_id: Final[int]
    """SessionID: CTI session in question; 0 in an agent state event: the agent has no session open.
    UINT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    client_id: Final[str | None]
    """ClientID: name by which the client identifies its user. At most 63 characters."""
    client_address: Final[str | None]
    """ClientAddress: IP address from which the client is connected. At most 63 characters."""
    client_address_ipv6: Final[str | None]
    """ClientAddressIPV6: client's IPv6 address in text form, only from v14 to v18. At most 45
    characters. Versions 14 to 18.
    """
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        peripheral_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        session_id: int | None = ...,
        connection_device_id: str | None = ...,
        client_id: str | None = ...,
        client_address: str | None = ...,
        client_address_ipv6: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class SuperviseCallReq(Request[SuperviseCallConf]):
    """SUPERVISE_CALL_REQ.

    Supervisor's client monitors, whispers into, barges into or intercepts an agent's call, or
    stops.
    """

    message_type: ClassVar[Literal[124]]
    name: ClassVar[Literal["SUPERVISE_CALL_REQ"]]
    confirmation_type: ClassVar[Literal[125]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    agent_connection_call_id: Final[int | None]
    """AgentConnectionCallID: call of the agent to be supervised; 0xFFFFFFFF means the one now
    active. UINT.
    """
    supervisor_connection_call_id: Final[int | None]
    """SupervisorConnectionCallID: call of the supervisor, 0xFFFFFFFF when there is none. UINT."""
    agent_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """AgentConnectionDeviceIDType: what type of id AgentConnectionDeviceID holds. USHORT."""
    supervisor_connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """SupervisorConnectionDeviceIDType: what type of id SupervisorConnectionDeviceID holds. USHORT.
    """
    supervisory_action: Final[SupervisoryAction]
    """SupervisoryAction: what the supervisor wants: clear, monitor, whisper, barge in or intercept.
    USHORT.
    """
    agent_connection_device_id: Final[str | None]
    """AgentConnectionDeviceID: device of the agent's connection. At most 63 characters."""
    supervisor_connection_device_id: Final[str | None]
    """SupervisorConnectionDeviceID: device of the supervisor's connection. At most 63 characters.
    """
    agent_extension: Final[str | None]
    """AgentExtension: extension of the agent's phone. At most 15 characters."""
    agent_id: Final[str | None]
    """AgentID: id the agent signs in with at the ACD. At most 11 characters."""
    agent_instrument: Final[str | None]
    """AgentInstrument: number of the agent's instrument at the ACD. At most 63 characters."""
    supervisor_instrument: Final[str | None]
    """SupervisorInstrument: number of the supervisor's instrument; bridge and monitor clients
    cannot leave it out. At most 63 characters.
    """
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    agent_connection: Final[Connection]
    """AgentConnectionCallID, AgentConnectionDeviceIDType and AgentConnectionDeviceID as one value.
    """
    supervisor_connection: Final[Connection]
    """SupervisorConnectionCallID, SupervisorConnectionDeviceIDType and SupervisorConnectionDeviceID
    as one value.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        peripheral_id: int | None = ...,
        agent_connection_call_id: int | None = ...,
        supervisor_connection_call_id: int | None = ...,
        agent_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        supervisor_connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        supervisory_action: SupervisoryAction | int | None = ...,
        agent_connection_device_id: str | None = ...,
        supervisor_connection_device_id: str | None = ...,
        agent_extension: str | None = ...,
        agent_id: str | None = ...,
        agent_instrument: str | None = ...,
        supervisor_instrument: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        agent_connection: Connection | None = ...,
        supervisor_connection: Connection | None = ...,
    ) -> None: ...

class SuperviseCallConf(Confirmation):
    """SUPERVISE_CALL_CONF: server has received the request and names the agent's call."""

    message_type: ClassVar[Literal[125]]
    name: ClassVar[Literal["SUPERVISE_CALL_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    connection_call_id: Final[int | None]
    """ConnectionCallID: call id, which only the device id and its type make unique; 0xFFFFFFFF when
    there is none. UINT.
    """
    connection_device_id_type: Final[ConnectionDeviceIdType | None]
    """ConnectionDeviceIDType: whether ConnectionDeviceID is a static id, a dynamic one or left out.
    USHORT.
    """
    connection_device_id: Final[str | None]
    """ConnectionDeviceID: device half of what identifies the connection. At most 63 characters."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    connection: Final[Connection]
    """ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as one value."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        connection_call_id: int | None = ...,
        connection_device_id_type: ConnectionDeviceIdType | int | None = ...,
        connection_device_id: str | None = ...,
        unknown: Iterable[UnknownField] = ...,
        connection: Connection | None = ...,
    ) -> None: ...

class AgentTeamConfigEvent(Event):
    """AGENT_TEAM_CONFIG_EVENT.

    Server sends a supervisor's client the members of the agent team, and every change of them.
    """

    message_type: ClassVar[Literal[128]]
    name: ClassVar[Literal["AGENT_TEAM_CONFIG_EVENT"]]
    peripheral_id: Final[int | None]
    """PeripheralID: ACD that the message is about; 0xFFFFFFFF if there is none to name. UINT."""
    team_id: Final[int]
    """TeamID: identifies an agent team. UINT."""
    config_operation: Final[TeamConfigOperation]
    """ConfigOperation: what the event does: 0 puts back the permanent team, 1 adds, 2 removes.
    USHORT.
    """
    department_id: Final[int]
    """DepartmentID: department that the agent or team belongs to. INT. Since version 19."""
    agent_team_name: Final[str | None]
    """AgentTeamName: what the team is called. At most 31 characters. Since version 16."""
    agents: Final[tuple[TeamAgent, ...]]
    """NumberOfAgents: the entries."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        peripheral_id: int | None = ...,
        team_id: int | None = ...,
        config_operation: TeamConfigOperation | int | None = ...,
        department_id: int | None = ...,
        agent_team_name: str | None = ...,
        agents: Iterable[TeamAgent] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class ListAgentTeamReq(Request[ListAgentTeamConf]):
    """LIST_AGENT_TEAM_REQ: supervisor's client asks which agent teams it may monitor."""

    message_type: ClassVar[Literal[133]]
    name: ClassVar[Literal["LIST_AGENT_TEAM_REQ"]]
    confirmation_type: ClassVar[Literal[134]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    supervisor_id: Final[int]
    """SupervisorID: supervisor who makes the request, by skill target id. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        supervisor_id: int | None = ...,
    ) -> None: ...

class ListAgentTeamConf(Confirmation):
    """LIST_AGENT_TEAM_CONF: server returns team ids, in several parts when there are many."""

    message_type: ClassVar[Literal[134]]
    name: ClassVar[Literal["LIST_AGENT_TEAM_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    segment_number: Final[int]
    """SegmentNumber: place of this confirmation in a series of them. USHORT."""
    more: Final[More]
    """More: whether another confirmation comes after this one: 1 yes, 0 no. USHORT."""
    team_ids: Final[tuple[int, ...]]
    """TeamID: identifies an agent team. UINT."""
    unknown: Final[tuple[UnknownField, ...]]
    """Floating fields that the table of this message does not list, as received."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        segment_number: int | None = ...,
        more: More | int | None = ...,
        team_ids: Iterable[int] = ...,
        unknown: Iterable[UnknownField] = ...,
    ) -> None: ...

class MonitorAgentTeamStartReq(Request[MonitorAgentTeamStartConf]):
    """MONITOR_AGENT_TEAM_START_REQ.

    Supervisor's client asks for the agent state events of a team.
    """

    message_type: ClassVar[Literal[135]]
    name: ClassVar[Literal["MONITOR_AGENT_TEAM_START_REQ"]]
    confirmation_type: ClassVar[Literal[136]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    team_id: Final[int]
    """TeamID: identifies an agent team. UINT."""
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        team_id: int | None = ...,
    ) -> None: ...

class MonitorAgentTeamStartConf(Confirmation):
    """MONITOR_AGENT_TEAM_START_CONF.

    Server has received the request and returns the id of the team monitor.
    """

    message_type: ClassVar[Literal[136]]
    name: ClassVar[Literal["MONITOR_AGENT_TEAM_START_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
    ) -> None: ...

class MonitorAgentTeamStopReq(Request[MonitorAgentTeamStopConf]):
    """MONITOR_AGENT_TEAM_STOP_REQ: supervisor's client asks to end the monitoring of a team."""

    message_type: ClassVar[Literal[137]]
    name: ClassVar[Literal["MONITOR_AGENT_TEAM_STOP_REQ"]]
    confirmation_type: ClassVar[Literal[138]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    monitor_id: Final[int]
    """MonitorID: monitor (device, call, session or team) that causes the message; 0: none, as with
    All Events. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
        monitor_id: int | None = ...,
    ) -> None: ...

class MonitorAgentTeamStopConf(Confirmation):
    """MONITOR_AGENT_TEAM_STOP_CONF: server has ended the team monitor."""

    message_type: ClassVar[Literal[138]]
    name: ClassVar[Literal["MONITOR_AGENT_TEAM_STOP_CONF"]]
    invoke_id: Final[int]
    """InvokeID: number the requester picks for its request; comes back in the confirmation. UINT.
    """
    def __init__(
        self,
        *,
        invoke_id: int | None = ...,
    ) -> None: ...

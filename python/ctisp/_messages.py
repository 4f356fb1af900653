# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
# `make generate`.
"""One class for each message. The attributes are bound to them by the package."""

from __future__ import annotations

from ctisp._base import Confirmation, Event, Indication, Request

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

    Message type 277, since protocol version 24.
    """

    __slots__ = ()
    message_type = 277
    name = "STANDBY_ACTIVE_EVENT"
    since = 24


class ActiveMaintenanceReq(Request):
    """ACTIVE_MAINTENANCE_REQ.

    Active server asks a client to agree to maintenance mode before a planned switch-over.

    Message type 278, since protocol version 24.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 278
    name = "ACTIVE_MAINTENANCE_REQ"
    since = 24
    confirmation_type = 279


class ActiveMaintenanceResp(Confirmation):
    """ACTIVE_MAINTENANCE_RESP.

    Client agrees to or refuses maintenance mode, within 5 seconds of the server's question.

    Message type 279, since protocol version 24.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        maintenance_mode_accepted (MaintenanceModeAccepted): MaintenanceModeAccepted: what the
            client answers: 1 agrees, 0 refuses.
    """

    __slots__ = ()
    message_type = 279
    name = "ACTIVE_MAINTENANCE_RESP"
    since = 24


class ActiveMaintenanceEvent(Event):
    """ACTIVE_MAINTENANCE_EVENT.

    Active server tells its clients whether maintenance mode goes ahead or is called off.

    Message type 280, since protocol version 24.

    Attributes:
        maintenance_mode_status (MaintenanceModeStatus): MaintenanceModeStatus: what the PG has
            decided: 1 go on, 0 call it off.
    """

    __slots__ = ()
    message_type = 280
    name = "ACTIVE_MAINTENANCE_EVENT"
    since = 24


class StoppingRequestsToThisSideInd(Indication):
    """STOPPING_REQUESTS_TO_THIS_SIDE_IND.

    Client tells the old server that it sends it no further requests; the server then disconnects.

    Message type 281, since protocol version 24.
    """

    __slots__ = ()
    message_type = 281
    name = "STOPPING_REQUESTS_TO_THIS_SIDE_IND"
    since = 24


class AgentStateEvent(Event):
    """AGENT_STATE_EVENT.

    Server tells a client that an agent has entered another state, login included.

    Message type 30.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        skill_group_state (AgentState): SkillGroupState: state of the agent as far as this skill
            group goes. USHORT.
        state_duration (int): StateDuration: how many seconds the state has lasted. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        agent_state (AgentState): AgentState: state of the agent as a whole. USHORT.
        event_reason_code (int): EventReasonCode: why the peripheral changed the state; says
            something in Not Ready and Logged Off only. USHORT.
        mrd_id (int): MRDID: identifies the media routing domain. INT.
        num_tasks (int): NumTasks: number of tasks the agent has, whether active, offered, paused or
            in wrap-up. UINT.
        agent_mode (AgentMode): AgentMode: whether calls and tasks may be routed to the agent: 1
            yes, 0 no. USHORT.
        max_task_limit (int): MaxTaskLimit: how many tasks the agent may have at the same time.
            UINT.
        icm_agent_id (int): ICMAgentID: agent in Unified CCE, by skill target id. INT.
        agent_availability_status (AgentAvailabilityStatus): AgentAvailabilityStatus: how available
            the agent is in this media routing domain: 0, 1 or 2. UINT.
        department_id (int): DepartmentID: department that the agent or team belongs to. INT. Since
            version 19.
        cti_client_signature (str | None): CTIClientSignature: signature of one client that belongs
            to the call or agent. At most 63 characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        active_terminal (str | None): ActiveTerminal: terminal the agent works at, by device name,
            when one was chosen. At most 63 characters. Since version 23.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        duration (int | None): Duration: how many seconds the agent should remain in the state.
            UINT. Since version 10.
        next_agent_state (AgentState | None): NextAgentState: state that comes after the present
            one, as far as it is known. USHORT. Since version 10.
        direction (CallDirection | None): Direction: agent's call: direction from 0 to 7; RTP: 0
            input, 1 output, 2 both ways. UINT. Since version 16.
        flt_skill_groups (tuple[FltSkillGroup, ...]): NumFltSkillGroups: the entries.
        max_beyond_task_limit (int | None): MaxBeyondTaskLimit: how many tasks the agent may have in
            excess of MaxTaskLimit. UINT. Since version 22.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 30
    name = "AGENT_STATE_EVENT"
    since = 9


class AgentPreCallEvent(Event):
    """AGENT_PRE_CALL_EVENT.

    Server announces a call or task that is routed to an agent, along with its context.

    Message type 105.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        mrd_id (int): MRDID: identifies the media routing domain. INT.
        agent_skill_target_id (int): AgentSkillTargetID: agent that was selected, by skill target
            id. UINT. Since version 20.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT.
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        flt_call_type_id (int | None): FltCallTypeID: call type that Unified CCE gives the call.
            UINT. Since version 14.
        pre_call_invoke_id (int | None): PreCallInvokeID: invoke id of the pre-call that led to the
            event. UINT. Since version 14.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters. Since version 20.
        protocol_reference_guid (str | None): ProtocolReferenceGUID: GUID of the call in the
            protocol below, up to 40 or 64 bytes as the message says. At most 39 characters. Since
            version 24.
        num_of_enabled_services (int | None): NumOfEnabledServices: number of AI services that are
            on for the call. USHORT. Since version 24.
        flt_enabled_services (tuple[EnabledService, ...]): FltEnabledServices: which AI services are
            on: 1 answers, 2 transcription. USHORT. Since version 24.
        ccai_config_id (str | None): CcaiConfigId: id the AI service made for its configuration. At
            most 39 characters. Since version 24.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 105
    name = "AGENT_PRE_CALL_EVENT"
    since = 9


class AgentPreCallAbortEvent(Event):
    """AGENT_PRE_CALL_ABORT_EVENT.

    Server withdraws an announced call or task that could not be routed as planned.

    Message type 106.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        mrd_id (int): MRDID: identifies the media routing domain. INT.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 106
    name = "AGENT_PRE_CALL_ABORT_EVENT"
    since = 9


class SetCallDataReq(Request):
    """SET_CALL_DATA_REQ.

    Client changes variables, wrap-up or other data of a call; what it leaves out stays as it was.

    Message type 26.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        call_type (CallType | None): CallType: broad kind of call, one of the CALLTYPE_ values;
            NULL_CALLTYPE 0xFFFF when there is none. USHORT.
        called_party_disposition (DispositionCode): CalledPartyDisposition: disposition code: what
            came of the called party. USHORT.
        campaign_id (int): CampaignID: outbound campaign of the call; 0 if not used. UINT.
        query_rule_id (int): QueryRuleID: query rule of the outbound campaign; 0 if not used. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        customer_phone_number (str | None): CustomerPhoneNumber: phone number of the customer, as in
            the Agent Real Time table. At most 19 characters.
        customer_account_number (str | None): CustomerAccountNumber: account number of the customer,
            as in the Agent Real Time table. At most 31 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT. Since version 14.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT. Since version 14.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT. Since version 14.
        call_originated_from (CallOriginatedFrom | None): CallOriginatedFrom: where the call comes
            from: 'D' for the dialer. UCHAR. Since version 14.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 26
    name = "SET_CALL_DATA_REQ"
    since = 9
    confirmation_type = 27


class SetCallDataConf(Confirmation):
    """SET_CALL_DATA_CONF.

    Server answers once the new call data is stored safely.

    Message type 27.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 27
    name = "SET_CALL_DATA_CONF"
    since = 9


class ReleaseCallReq(Request):
    """RELEASE_CALL_REQ.

    Client says that it has made all its updates of a call; the call itself goes on.

    Message type 28.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 28
    name = "RELEASE_CALL_REQ"
    since = 9
    confirmation_type = 29


class ReleaseCallConf(Confirmation):
    """RELEASE_CALL_CONF.

    Server takes note that the client is done with the call.

    Message type 29.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 29
    name = "RELEASE_CALL_CONF"
    since = 9


class SetDeviceAttributesReq(Request):
    """SET_DEVICE_ATTRIBUTES_REQ.

    Client sets default service, skill group and call type for later calls from a device.

    Message type 141.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        call_type (CallType | None): CallType: broad kind of call, one of the CALLTYPE_ values;
            NULL_CALLTYPE 0xFFFF when there is none. USHORT.
        calling_device_type (DeviceIdType | None): CallingDeviceType: what type of id
            CallingDeviceID holds. USHORT.
        calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 141
    name = "SET_DEVICE_ATTRIBUTES_REQ"
    since = 9
    confirmation_type = 142


class SetDeviceAttributesConf(Confirmation):
    """SET_DEVICE_ATTRIBUTES_CONF.

    Server answers once the device's defaults are stored.

    Message type 142.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 142
    name = "SET_DEVICE_ATTRIBUTES_CONF"
    since = 9


class CallDeliveredEvent(Event):
    """CALL_DELIVERED_EVENT.

    Server tells a client that a call rings at an agent's phone or came in on an ACD trunk.

    Message type 9.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        alerting_device_type (DeviceIdType | None): AlertingDeviceType: what type of id
            AlertingDeviceID holds. USHORT.
        calling_device_type (DeviceIdType | None): CallingDeviceType: what type of id
            CallingDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        last_redirect_device_type (DeviceIdType | None): LastRedirectDeviceType: what type of id
            LastRedirectDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        alerting_device_id (str | None): AlertingDeviceID: device at which the call rings. At most
            63 characters.
        calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
            characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        last_redirect_device_id (str | None): LastRedirectDeviceID: device that redirected the call
            or was alerted by it before. At most 63 characters.
        trunk_number (int | None): TrunkNumber: trunk, by number. UINT.
        trunk_group_number (int | None): TrunkGroupNumber: trunk group, by number. UINT.
        secondary_connection_call_id (int | None): SecondaryConnectionCallID: call id of the consult
            call that a CTI port makes to the agent's device (CCX alone). UINT.
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        ani_ii (str | None): ANI_II: ANI II digits; so far no server fills them in. At most 1
            characters. Since version 11.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        dnis (str | None): DNIS: DNIS the call has brought or should bring. At most 31 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 9
    name = "CALL_DELIVERED_EVENT"
    since = 9


class CallEstablishedEvent(Event):
    """CALL_ESTABLISHED_EVENT.

    Server tells a client that a call was answered.

    Message type 10.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        answering_device_type (DeviceIdType | None): AnsweringDeviceType: what type of id
            AnsweringDeviceID holds. USHORT.
        calling_device_type (DeviceIdType | None): CallingDeviceType: what type of id
            CallingDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        last_redirect_device_type (DeviceIdType | None): LastRedirectDeviceType: what type of id
            LastRedirectDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        answering_device_id (str | None): AnsweringDeviceID: device at which the call was answered.
            At most 63 characters.
        calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
            characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        last_redirect_device_id (str | None): LastRedirectDeviceID: device that redirected the call
            or was alerted by it before. At most 63 characters.
        trunk_number (int | None): TrunkNumber: trunk, by number. UINT.
        trunk_group_number (int | None): TrunkGroupNumber: trunk group, by number. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 10
    name = "CALL_ESTABLISHED_EVENT"
    since = 9


class CallHeldEvent(Event):
    """CALL_HELD_EVENT.

    Server tells a client that a device put a call on hold.

    Message type 11.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        holding_device_type (DeviceIdType | None): HoldingDeviceType: what type of id
            HoldingDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        holding_device_id (str | None): HoldingDeviceID: device that holds the call. At most 63
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 11
    name = "CALL_HELD_EVENT"
    since = 9


class CallRetrievedEvent(Event):
    """CALL_RETRIEVED_EVENT.

    Server tells a client that a device took up a held call again.

    Message type 12.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        retrieving_device_type (DeviceIdType | None): RetrievingDeviceType: what type of id
            RetrievingDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        retrieving_device_id (str | None): RetrievingDeviceID: device that ended the hold of the
            call. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 12
    name = "CALL_RETRIEVED_EVENT"
    since = 9


class CallClearedEvent(Event):
    """CALL_CLEARED_EVENT.

    Server tells a client that a call is over, usually when its last device leaves.

    Message type 13.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 13
    name = "CALL_CLEARED_EVENT"
    since = 9


class CallConnectionClearedEvent(Event):
    """CALL_CONNECTION_CLEARED_EVENT.

    Server tells a client that one party dropped out of a call.

    Message type 14.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        releasing_device_type (DeviceIdType | None): ReleasingDeviceType: what type of id
            ReleasingDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        releasing_device_id (str | None): ReleasingDeviceID: device that let the connection go; on
            Contact Center Enterprise do not rely on it. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 14
    name = "CALL_CONNECTION_CLEARED_EVENT"
    since = 9


class CallOriginatedEvent(Event):
    """CALL_ORIGINATED_EVENT.

    Server tells a client that the peripheral has begun an outbound call.

    Message type 15.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        calling_device_type (DeviceIdType | None): CallingDeviceType: what type of id
            CallingDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
            characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 15
    name = "CALL_ORIGINATED_EVENT"
    since = 9


class CallFailedEvent(Event):
    """CALL_FAILED_EVENT.

    Server tells a client that a call cannot be put through.

    Message type 16.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        failing_device_type (DeviceIdType | None): FailingDeviceType: what type of id
            FailingDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        failing_device_id (str | None): FailingDeviceID: device at which the call failed. At most 63
            characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 16
    name = "CALL_FAILED_EVENT"
    since = 9


class CallConferencedEvent(Event):
    """CALL_CONFERENCED_EVENT.

    Server tells a client that two calls have become one conference.

    Message type 17.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        primary_device_id_type (ConnectionDeviceIdType | None): PrimaryDeviceIDType: what type of id
            PrimaryDeviceID holds. USHORT.
        primary_call_id (int | None): PrimaryCallID: identifies the primary call. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        secondary_device_id_type (ConnectionDeviceIdType | None): SecondaryDeviceIDType: what type
            of id SecondaryDeviceID holds. USHORT.
        secondary_call_id (int | None): SecondaryCallID: identifies the secondary call. UINT.
        controller_device_type (DeviceIdType | None): ControllerDeviceType: what type of id
            ControllerDeviceID holds. USHORT.
        added_party_device_type (DeviceIdType | None): AddedPartyDeviceType: what type of id
            AddedPartyDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        primary_device_id (str | None): PrimaryDeviceID: device of the connection to the primary
            call. At most 63 characters.
        secondary_device_id (str | None): SecondaryDeviceID: device of the connection to the
            secondary call. At most 63 characters.
        controller_device_id (str | None): ControllerDeviceID: device in charge of the conference.
            At most 63 characters.
        added_party_device_id (str | None): AddedPartyDeviceID: device that joins the call. At most
            63 characters.
        parties (tuple[ConnectedParty, ...]): NumParties: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 17
    name = "CALL_CONFERENCED_EVENT"
    since = 9


class CallTransferredEvent(Event):
    """CALL_TRANSFERRED_EVENT.

    Server tells a client that a call has been transferred.

    Message type 18.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        primary_device_id_type (ConnectionDeviceIdType | None): PrimaryDeviceIDType: what type of id
            PrimaryDeviceID holds. USHORT.
        primary_call_id (int | None): PrimaryCallID: identifies the primary call. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        secondary_device_id_type (ConnectionDeviceIdType | None): SecondaryDeviceIDType: what type
            of id SecondaryDeviceID holds. USHORT.
        secondary_call_id (int | None): SecondaryCallID: identifies the secondary call. UINT.
        transferring_device_type (DeviceIdType | None): TransferringDeviceType: what type of id
            TransferringDeviceID holds. USHORT.
        transferred_device_type (DeviceIdType | None): TransferredDeviceType: what type of id
            TransferredDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        primary_device_id (str | None): PrimaryDeviceID: device of the connection to the primary
            call. At most 63 characters.
        secondary_device_id (str | None): SecondaryDeviceID: device of the connection to the
            secondary call. At most 63 characters.
        transferring_device_id (str | None): TransferringDeviceID: device that handed the call over.
            At most 63 characters.
        transferred_device_id (str | None): TransferredDeviceID: device that has the call after the
            transfer. At most 63 characters.
        parties (tuple[ConnectedParty, ...]): NumParties: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 18
    name = "CALL_TRANSFERRED_EVENT"
    since = 9


class CallDivertedEvent(Event):
    """CALL_DIVERTED_EVENT.

    Server tells a client that a call was taken from one target and sent to another.

    Message type 19.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        diverting_device_type (DeviceIdType | None): DivertingDeviceType: what type of id
            DivertingDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        diverting_device_id (str | None): DivertingDeviceID: device that lost the call by diversion.
            At most 63 characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 19
    name = "CALL_DIVERTED_EVENT"
    since = 9


class CallServiceInitiatedEvent(Event):
    """CALL_SERVICE_INITIATED_EVENT.

    Server tells a client that dial tone has begun at a phone.

    Message type 20.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        skill_group_priority (int): SkillGroupPriority: how high the skill group ranks; 0 when it
            has no priority. USHORT.
        calling_device_type (DeviceIdType | None): CallingDeviceType: what type of id
            CallingDeviceID holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
            characters.
        call_reference_id (bytes | None): CallReferenceID: identifies the call uniquely within
            Unified CM, which does not always supply it. At most 32 bytes.
        coc_connection_call_id (int | None): COCConnectionCallID: original call of a consultation;
            only there when this call is made on behalf of a consult. UINT. Since version 14.
        coc_call_connection_device_id_type (ConnectionDeviceIdType | None):
            COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. USHORT.
            Since version 14.
        coc_call_connection_device_id (str | None): COCCallConnectionDeviceID: device of the
            original call's connection. At most 63 characters. Since version 14.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 20
    name = "CALL_SERVICE_INITIATED_EVENT"
    since = 9


class CallQueuedEvent(Event):
    """CALL_QUEUED_EVENT.

    Server tells a client that a call now waits in one or more queues.

    Message type 21.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        queue_device_type (DeviceIdType | None): QueueDeviceType: what type of id the queue device
            has. USHORT.
        calling_device_type (DeviceIdType | None): CallingDeviceType: what type of id
            CallingDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        last_redirect_device_type (DeviceIdType | None): LastRedirectDeviceType: what type of id
            LastRedirectDeviceID holds. USHORT.
        num_queued (int): NumQueued: number of calls in the service's queue, or still in it after
            one has left. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        queue_device_id (str | None): QueueDeviceID: device at which the call queues. At most 63
            characters.
        calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
            characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        last_redirect_device_id (str | None): LastRedirectDeviceID: device that redirected the call
            or was alerted by it before. At most 63 characters.
        skill_groups (tuple[QueuedSkillGroup, ...]): NumSkillGroups: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 21
    name = "CALL_QUEUED_EVENT"
    since = 9


class CallTranslationRouteEvent(Event):
    """CALL_TRANSLATION_ROUTE_EVENT.

    Server gives a client the context of a call that will arrive over a translation route.

    Message type 22.

    Attributes:
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        dnis (str | None): DNIS: DNIS the call has brought or should bring. At most 31 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 22
    name = "CALL_TRANSLATION_ROUTE_EVENT"
    since = 9


class BeginCallEvent(Event):
    """BEGIN_CALL_EVENT.

    Server links a client with a call and gives its context; comes before the call's other events.

    Message type 23.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        call_type (CallType | None): CallType: broad kind of call, one of the CALLTYPE_ values;
            NULL_CALLTYPE 0xFFFF when there is none. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        called_party_disposition (DispositionCode): CalledPartyDisposition: disposition code: what
            came of the called party. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        dnis (str | None): DNIS: DNIS the call has brought or should bring. At most 31 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        cti_clients (tuple[CtiClient, ...]): NumCTIClients: the entries.
        call_reference_id (bytes | None): CallReferenceID: identifies the call uniquely within
            Unified CM, which does not always supply it. At most 32 bytes. Since version 14.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 23
    name = "BEGIN_CALL_EVENT"
    since = 9


class EndCallEvent(Event):
    """END_CALL_EVENT.

    Server ends a client's link with a call: no more of its events follow, the call may go on.

    Message type 24.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 24
    name = "END_CALL_EVENT"
    since = 9


class CallDataUpdateEvent(Event):
    """CALL_DATA_UPDATE_EVENT.

    Server tells a client what changed in a call's context, its identifiers included.

    Message type 25.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        call_type (CallType | None): CallType: broad kind of call, one of the CALLTYPE_ values;
            NULL_CALLTYPE 0xFFFF when there is none. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        new_connection_device_id_type (ConnectionDeviceIdType | None): NewConnectionDeviceIDType:
            what type of id NewConnectionDeviceID holds. USHORT.
        new_connection_call_id (int | None): NewConnectionCallID: call id that the call has from now
            on. UINT.
        called_party_disposition (DispositionCode): CalledPartyDisposition: disposition code: what
            came of the called party. USHORT.
        campaign_id (int): CampaignID: outbound campaign of the call; 0 if not used. UINT.
        query_rule_id (int): QueryRuleID: query rule of the outbound campaign; 0 if not used. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        new_connection_device_id (str | None): NewConnectionDeviceID: device half of what identifies
            the connection from now on. At most 63 characters.
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        dnis (str | None): DNIS: DNIS the call has brought or should bring. At most 31 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT.
        router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        customer_phone_number (str | None): CustomerPhoneNumber: phone number of the customer, as in
            the Agent Real Time table. At most 19 characters.
        customer_account_number (str | None): CustomerAccountNumber: account number of the customer,
            as in the Agent Real Time table. At most 31 characters.
        cti_clients (tuple[CtiClient, ...]): NumCTIClients: the entries.
        call_reference_id (bytes | None): CallReferenceID: identifies the call uniquely within
            Unified CM, which does not always supply it. At most 32 bytes. Since version 14.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
        new_connection (Connection): NewConnectionCallID, NewConnectionDeviceIDType and
            NewConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 25
    name = "CALL_DATA_UPDATE_EVENT"
    since = 9


class CallReachedNetworkEvent(Event):
    """CALL_REACHED_NETWORK_EVENT.

    Server tells a client that an outbound call has got to another network.

    Message type 34.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        trunk_used_device_type (DeviceIdType | None): TrunkUsedDeviceType: what type of id
            TrunkUsedDeviceID holds. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        trunk_used_device_id (str | None): TrunkUsedDeviceID: trunk the call goes over. At most 63
            characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        trunk_number (int | None): TrunkNumber: trunk, by number. UINT.
        trunk_group_number (int | None): TrunkGroupNumber: trunk group, by number. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 34
    name = "CALL_REACHED_NETWORK_EVENT"
    since = 9


class CallDequeuedEvent(Event):
    """CALL_DEQUEUED_EVENT.

    Server tells a client that a call has left one or more queues.

    Message type 86.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        queue_device_type (DeviceIdType | None): QueueDeviceType: what type of id the queue device
            has. USHORT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE 0xFFFFFFFF
            when there is none. UINT.
        num_queued (int): NumQueued: number of calls in the service's queue, or still in it after
            one has left. USHORT.
        local_connection_state (LocalConnectionState | None): LocalConnectionState: how the
            connection stands at its local end, one of the LCS_ values. USHORT.
        event_cause (EventCause | None): EventCause: why the event came about, one of the CEC_
            values. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        skill_groups (tuple[DequeuedSkillGroup, ...]): NumSkillGroups: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 86
    name = "CALL_DEQUEUED_EVENT"
    since = 9


class RtpStartedEvent(Event):
    """RTP_STARTED_EVENT.

    Server tells a client that one direction of a media stream has begun.

    Message type 116.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        client_port (int): ClientPort: TCP port from which the client is connected. UINT.
        direction (RtpDirection): Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1
            output, 2 both ways. USHORT.
        rtp_type (RtpType): RTPType: media of the stream: 0 audio, 1 video, 2 data. USHORT.
        bit_rate (int): BitRate: media bit rate; matters for G.723 alone. UINT.
        echo_cancellation (int): EchoCancellation: whether echo is cancelled: off or on. USHORT.
        packet_size (int): PacketSize: how many milliseconds of media a packet holds. UINT.
        payload_type (int): PayloadType: which audio codec is used, by number. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        sending_address (str | None): SendingAddress: IP address to which the client sends its RTP
            packets. At most 63 characters. Since version 10.
        sending_address_ipv6 (str | None): SendingAddressIPV6: IPv6 address to which RTP packets are
            sent, in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
        sending_port (int | None): SendingPort: UDP port to which the client sends its RTP packets.
            UINT. Since version 10.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 116
    name = "RTP_STARTED_EVENT"
    since = 9


class RtpStoppedEvent(Event):
    """RTP_STOPPED_EVENT.

    Server tells a client that one direction of a media stream has ended.

    Message type 117.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        client_port (int): ClientPort: TCP port from which the client is connected. UINT.
        direction (RtpDirection): Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1
            output, 2 both ways. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        sending_address (str | None): SendingAddress: IP address to which the client sends its RTP
            packets. At most 63 characters. Since version 10.
        sending_address_ipv6 (str | None): SendingAddressIPV6: IPv6 address to which RTP packets are
            sent, in text form, only from v14 to v18. At most 45 characters. Versions 14 to 18.
        sending_port (int | None): SendingPort: UDP port to which the client sends its RTP packets.
            UINT. Since version 10.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 117
    name = "RTP_STOPPED_EVENT"
    since = 9


class CallAttributeChangeEvent(Event):
    """CALL_ATTRIBUTE_CHANGE_EVENT.

    Server tells a client that the call type or service of a call is now another one.

    Message type 240, since protocol version 10.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        call_type_id (int): CallTypeID: call type that Unified CCE gives the call; 0 when it stays
            as it was. UINT.
        service_number (int | None): ServiceNumber: service by its number on the peripheral;
            NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 240
    name = "CALL_ATTRIBUTE_CHANGE_EVENT"
    since = 10


class CallAgentGreetingEvent(Event):
    """CALL_AGENT_GREETING_EVENT.

    Server tells a client that an agent greeting started, ended or failed.

    Message type 248, since protocol version 15.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        event_code (AgentGreetingEventCode): EventCode: what the greeting did: 0 began, 1 came to
            its end, 2 failed. USHORT.
        peripheral_error_code (int): PeripheralErrorCode: error number given by the peripheral; 0 if
            there was none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 248
    name = "CALL_AGENT_GREETING_EVENT"
    since = 15


class NetworkRecordingStartedEvent(Event):
    """NETWORK_RECORDING_STARTED_EVENT.

    Server tells a client that the recording server has begun to record a call.

    Message type 272, since protocol version 23.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        recording_device_type (DeviceIdType | None): RecordingDeviceType: what type of id
            RecordingDeviceID holds. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        recording_device_id (str | None): RecordingDeviceID: device whose call is recorded. At most
            63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 272
    name = "NETWORK_RECORDING_STARTED_EVENT"
    since = 23


class NetworkRecordingEndedEvent(Event):
    """NETWORK_RECORDING_ENDED_EVENT.

    Server tells a client that the recording server no longer records a call.

    Message type 273, since protocol version 23.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        recording_device_type (DeviceIdType | None): RecordingDeviceType: what type of id
            RecordingDeviceID holds. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        recording_device_id (str | None): RecordingDeviceID: device whose call is recorded. At most
            63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 273
    name = "NETWORK_RECORDING_ENDED_EVENT"
    since = 23


class NetworkRecordingFailedEvent(Event):
    """NETWORK_RECORDING_FAILED_EVENT.

    Server tells a client that recording of a call failed, and why.

    Message type 274, since protocol version 23.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        recording_device_type (DeviceIdType | None): RecordingDeviceType: what type of id
            RecordingDeviceID holds. USHORT.
        record_failure_cause (int): RecordFailureCause: why recording failed, exactly as Unified CM
            reported it through JTAPI. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        recording_device_id (str | None): RecordingDeviceID: device whose call is recorded. At most
            63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 274
    name = "NETWORK_RECORDING_FAILED_EVENT"
    since = 23


class NetworkRecordingTargetInfoEvent(Event):
    """NETWORK_RECORDING_TARGET_INFO_EVENT.

    Server describes the recorder to the client that started the recording.

    Message type 275, since protocol version 23.

    Attributes:
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        recording_device_type (DeviceIdType | None): RecordingDeviceType: what type of id
            RecordingDeviceID holds. USHORT.
        recording_type (RecordingType): RecordingType: in what way the recording came about. USHORT.
        media_forking_device_type (MediaForkingDeviceType): MediaForkingDeviceType: where the media
            are forked: nowhere, at the phone, at a gateway. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        recording_device_id (str | None): RecordingDeviceID: device whose call is recorded. At most
            63 characters.
        recorder_address (str | None): RecorderAddress: address at which the recorder is found. At
            most 63 characters.
        terminal_name (str | None): TerminalName: terminal of the device that is recorded. At most
            63 characters.
        media_forking_device_name (str | None): MediaForkingDeviceName: for gateway recording: name
            of the device that forks the media. At most 63 characters.
        protocol_reference_guid (str | None): ProtocolReferenceGUID: GUID of the call in the
            protocol below, up to 40 or 64 bytes as the message says. At most 63 characters.
        media_forking_cluster_id (str | None): MediaForkingClusterID: for gateway recording: cluster
            of the device that forks the media. At most 63 characters.
        recorder_uri (str | None): RecorderURI: URI of the first recorder, a mandatory one if there
            is any (since CUCM 12.5(1)). At most 63 characters.
        recorder_error_msg (str | None): RecorderErrorMsg: that recorder's error in words (since
            CUCM 12.5(1)). At most 63 characters.
        recorder_type (RecorderType | None): RecorderType: whether the recorder must be there: 0
            unknown, 1 optional, 2 mandatory (since CUCM 12.5(1)). USHORT.
        recorder_status (RecorderStatus | None): RecorderStatus: how that recorder fared: 0 unknown,
            1 success, 2 failure (since CUCM 12.5(1)). USHORT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 275
    name = "NETWORK_RECORDING_TARGET_INFO_EVENT"
    since = 23


class ControlFailureConf(Confirmation):
    """CONTROL_FAILURE_CONF.

    Server's answer in place of a confirmation when a client control request fails.

    Message type 35.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        failure_code (ControlFailureCode): FailureCode: why the control request failed, one of the
            CF_ values. USHORT.
        peripheral_error_code (int): PeripheralErrorCode: error number given by the peripheral; 0 if
            there was none. UINT.
    """

    __slots__ = ()
    message_type = 35
    name = "CONTROL_FAILURE_CONF"
    since = 9


class QueryAgentStateReq(Request):
    """QUERY_AGENT_STATE_REQ.

    Client asks what state an agent is in, for one media routing domain.

    Message type 36.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        mrd_id (int): MRDID: identifies the media routing domain. INT.
        icm_agent_id (int): ICMAgentID: agent in Unified CCE, by skill target id. INT.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 36
    name = "QUERY_AGENT_STATE_REQ"
    since = 9
    confirmation_type = 37


class QueryAgentStateConf(Confirmation):
    """QUERY_AGENT_STATE_CONF.

    Server returns the agent's state, overall and for each skill group.

    Message type 37.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        agent_state (AgentState): AgentState: state of the agent as a whole. USHORT.
        mrd_id (int): MRDID: identifies the media routing domain. INT.
        num_tasks (int): NumTasks: number of tasks the agent has, whether active, offered, paused or
            in wrap-up. UINT.
        agent_mode (AgentMode): AgentMode: whether calls and tasks may be routed to the agent: 1
            yes, 0 no. USHORT.
        max_task_limit (int): MaxTaskLimit: how many tasks the agent may have at the same time.
            UINT.
        icm_agent_id (int): ICMAgentID: agent in Unified CCE, by skill target id. INT.
        agent_availability_status (AgentAvailabilityStatus): AgentAvailabilityStatus: how available
            the agent is in this media routing domain: 0, 1 or 2. UINT.
        department_id (int): DepartmentID: department that the agent or team belongs to. INT. Since
            version 19.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        skill_groups (tuple[AgentSkillGroup, ...]): NumSkillGroups: the entries.
        internal_agent_state (int | None): InternalAgentState: state for use inside Cisco only.
            USHORT.
        max_beyond_task_limit (int | None): MaxBeyondTaskLimit: how many tasks the agent may have in
            excess of MaxTaskLimit. UINT. Since version 22.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 37
    name = "QUERY_AGENT_STATE_CONF"
    since = 9


class SetAgentStateReq(Request):
    """SET_AGENT_STATE_REQ.

    Client asks to bring an agent into another state, login and logout included.

    Message type 38.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        agent_state (AgentState): AgentState: state of the agent as a whole. USHORT.
        agent_work_mode (AgentWorkMode): AgentWorkMode: work mode the agent asks for, remote agent
            modes included. USHORT.
        event_reason_code (int): EventReasonCode: why the peripheral changed the state; says
            something in Not Ready and Logged Off only. USHORT.
        forced_flag (ForcedFlag): ForcedFlag: carry the change through by force; for login and
            logout alone. UCHAR. Since version 10.
        agent_service_req (AgentServiceRequest): AgentServiceReq: bit mask: services the agent
            counts on. UINT. Since version 12.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        active_terminal (str | None): ActiveTerminal: terminal the agent works at, by device name,
            when one was chosen. At most 63 characters. Since version 23.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_password (str | None): AgentPassword: password the agent signs in with. At most 63
            characters.
        position_id (str | None): PositionID: id of the agent's position, which certain peripherals
            ask for at login. At most 11 characters.
        supervisor_id (str | None): SupervisorID: supervisor who makes the request, by skill target
            id. At most 11 characters.
        sso_enabled (SsoEnabled | None): SSOEnabled: whether the client signs in by single sign-on:
            1 yes, 0 no. USHORT. Since version 20.
        skill_groups (tuple[LoginSkillGroup, ...]): NumSkillGroups: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 38
    name = "SET_AGENT_STATE_REQ"
    since = 9
    confirmation_type = 39


class SetAgentStateConf(Confirmation):
    """SET_AGENT_STATE_CONF.

    Server has received the state request; AGENT_STATE_EVENT shows the outcome.

    Message type 39.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 39
    name = "SET_AGENT_STATE_CONF"
    since = 9


class AlternateCallReq(Request):
    """ALTERNATE_CALL_REQ.

    Client asks to hold the active call and go to the device's other call, held or alerting.

    Message type 40.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        active_connection_call_id (int | None): ActiveConnectionCallID: identifies the active call.
            UINT.
        other_connection_call_id (int | None): OtherConnectionCallID: identifies the other call,
            which is held or alerts. UINT.
        active_connection_device_id_type (ConnectionDeviceIdType | None):
            ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT.
        other_connection_device_id_type (ConnectionDeviceIdType | None):
            OtherConnectionDeviceIDType: what type of id OtherConnectionDeviceID holds. USHORT.
        active_connection_device_id (str | None): ActiveConnectionDeviceID: device of the connection
            to the active call. At most 63 characters.
        other_connection_device_id (str | None): OtherConnectionDeviceID: device of the connection
            to the other call. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        active_connection (Connection): ActiveConnectionCallID, ActiveConnectionDeviceIDType and
            ActiveConnectionDeviceID as one value.
        other_connection (Connection): OtherConnectionCallID, OtherConnectionDeviceIDType and
            OtherConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 40
    name = "ALTERNATE_CALL_REQ"
    since = 9
    confirmation_type = 41


class AlternateCallConf(Confirmation):
    """ALTERNATE_CALL_CONF.

    Server has received the request to alternate.

    Message type 41.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 41
    name = "ALTERNATE_CALL_CONF"
    since = 9


class AnswerCallReq(Request):
    """ANSWER_CALL_REQ.

    Client asks to connect the call that alerts at a device.

    Message type 42.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 42
    name = "ANSWER_CALL_REQ"
    since = 9
    confirmation_type = 43


class AnswerCallConf(Confirmation):
    """ANSWER_CALL_CONF.

    Server has received the request to answer.

    Message type 43.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 43
    name = "ANSWER_CALL_CONF"
    since = 9


class ClearCallReq(Request):
    """CLEAR_CALL_REQ.

    Client asks to disconnect all devices of a call.

    Message type 44.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 44
    name = "CLEAR_CALL_REQ"
    since = 9
    confirmation_type = 45


class ClearCallConf(Confirmation):
    """CLEAR_CALL_CONF.

    Server has received the request to clear the call.

    Message type 45.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 45
    name = "CLEAR_CALL_CONF"
    since = 9


class ClearConnectionReq(Request):
    """CLEAR_CONNECTION_REQ.

    Client asks to disconnect a single device from a call.

    Message type 46.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        requesting_device_id (str | None): RequestingDeviceID: controlling device on whose behalf
            the connection is released. At most 63 characters.
        requesting_device_id_type (DeviceIdType | None): RequestingDeviceIDType: what type of id
            RequestingDeviceID holds; may be NONE. USHORT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 46
    name = "CLEAR_CONNECTION_REQ"
    since = 9
    confirmation_type = 47


class ClearConnectionConf(Confirmation):
    """CLEAR_CONNECTION_CONF.

    Server has received the request to clear the connection.

    Message type 47.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 47
    name = "CLEAR_CONNECTION_CONF"
    since = 9


class ConferenceCallReq(Request):
    """CONFERENCE_CALL_REQ.

    Client asks to merge a held and an active call, or to bring a dialed number into the active one.

    Message type 48.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        held_connection_call_id (int | None): HeldConnectionCallID: identifies the held call. UINT.
        active_connection_call_id (int | None): ActiveConnectionCallID: identifies the active call.
            UINT.
        held_connection_device_id_type (ConnectionDeviceIdType | None): HeldConnectionDeviceIDType:
            what type of id HeldConnectionDeviceID holds. USHORT.
        active_connection_device_id_type (ConnectionDeviceIdType | None):
            ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT.
        call_placement_type (CallPlacementType): CallPlacementType: in what way to place the call.
            USHORT.
        call_manner_type (CallMannerType): CallMannerType: extra choices for the way the call is
            handled. USHORT.
        alert_rings (int): AlertRings: how many rings the destination may alert at most; 0 leaves it
            to the peripheral. USHORT.
        call_option (CallOption): CallOption: extra call choices that depend on the peripheral.
            USHORT.
        facility_type (FacilityType): FacilityType: what sort of facility is wanted. USHORT.
        answering_machine (AnsweringMachine): AnsweringMachine: how to go on once an answering
            machine has picked up. USHORT.
        priority (bool): Priority: TRUE asks to give the call priority.
        active_connection_device_id (str | None): ActiveConnectionDeviceID: device of the connection
            to the active call. At most 63 characters.
        held_connection_device_id (str | None): HeldConnectionDeviceID: device of the connection to
            the held call. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        facility_code (str | None): FacilityCode: code that gives access to the facility, such as a
            trunk access code. At most 39 characters.
        authorization_code (str | None): AuthorizationCode: code without which the call may not be
            made. At most 39 characters.
        account_code (str | None): AccountCode: account or client that bears the cost of the call.
            At most 39 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        held_connection (Connection): HeldConnectionCallID, HeldConnectionDeviceIDType and
            HeldConnectionDeviceID as one value.
        active_connection (Connection): ActiveConnectionCallID, ActiveConnectionDeviceIDType and
            ActiveConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 48
    name = "CONFERENCE_CALL_REQ"
    since = 9
    confirmation_type = 49


class ConferenceCallConf(Confirmation):
    """CONFERENCE_CALL_CONF.

    Server returns the conference call and who takes part in it.

    Message type 49.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        new_connection_call_id (int | None): NewConnectionCallID: call id that the call has from now
            on. UINT.
        new_connection_device_id_type (ConnectionDeviceIdType | None): NewConnectionDeviceIDType:
            what type of id NewConnectionDeviceID holds. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        new_connection_device_id (str | None): NewConnectionDeviceID: device half of what identifies
            the connection from now on. At most 63 characters.
        parties (tuple[ConnectedParty, ...]): NumParties: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        new_connection (Connection): NewConnectionCallID, NewConnectionDeviceIDType and
            NewConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 49
    name = "CONFERENCE_CALL_CONF"
    since = 9


class ConsultationCallReq(Request):
    """CONSULTATION_CALL_REQ.

    Client asks to hold the active call and call somebody else from the same device.

    Message type 50.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        active_connection_call_id (int | None): ActiveConnectionCallID: identifies the active call.
            UINT.
        active_connection_device_id_type (ConnectionDeviceIdType | None):
            ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT.
        call_placement_type (CallPlacementType): CallPlacementType: in what way to place the call.
            USHORT.
        call_manner_type (CallMannerType): CallMannerType: extra choices for the way the call is
            handled. USHORT.
        consult_type (ConsultType): ConsultType: what the consultation call is for. USHORT.
        alert_rings (int): AlertRings: how many rings the destination may alert at most; 0 leaves it
            to the peripheral. USHORT.
        call_option (CallOption): CallOption: extra call choices that depend on the peripheral.
            USHORT.
        facility_type (FacilityType): FacilityType: what sort of facility is wanted. USHORT.
        answering_machine (AnsweringMachine): AnsweringMachine: how to go on once an answering
            machine has picked up. USHORT.
        priority (bool): Priority: TRUE asks to give the call priority.
        active_connection_device_id (str | None): ActiveConnectionDeviceID: device of the connection
            to the active call. At most 63 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        facility_code (str | None): FacilityCode: code that gives access to the facility, such as a
            trunk access code. At most 39 characters.
        authorization_code (str | None): AuthorizationCode: code without which the call may not be
            made. At most 39 characters.
        account_code (str | None): AccountCode: account or client that bears the cost of the call.
            At most 39 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        active_connection (Connection): ActiveConnectionCallID, ActiveConnectionDeviceIDType and
            ActiveConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 50
    name = "CONSULTATION_CALL_REQ"
    since = 9
    confirmation_type = 51


class ConsultationCallConf(Confirmation):
    """CONSULTATION_CALL_CONF.

    Server returns the identity of the consultation call.

    Message type 51.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        new_connection_call_id (int | None): NewConnectionCallID: call id that the call has from now
            on. UINT.
        new_connection_device_id_type (ConnectionDeviceIdType | None): NewConnectionDeviceIDType:
            what type of id NewConnectionDeviceID holds. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        new_connection_device_id (str | None): NewConnectionDeviceID: device half of what identifies
            the connection from now on. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        new_connection (Connection): NewConnectionCallID, NewConnectionDeviceIDType and
            NewConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 51
    name = "CONSULTATION_CALL_CONF"
    since = 9


class DeflectCallReq(Request):
    """DEFLECT_CALL_REQ.

    Client asks to move a call that alerts at one device to another.

    Message type 52.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        called_device_type (DeviceIdType | None): CalledDeviceType: what type of id CalledDeviceID
            holds. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        called_device_id (str | None): CalledDeviceID: device the call was made to at first; for a
            diverted call the device it goes to now. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 52
    name = "DEFLECT_CALL_REQ"
    since = 9
    confirmation_type = 53


class DeflectCallConf(Confirmation):
    """DEFLECT_CALL_CONF.

    Server has received the request to deflect.

    Message type 53.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 53
    name = "DEFLECT_CALL_CONF"
    since = 9


class HoldCallReq(Request):
    """HOLD_CALL_REQ.

    Client asks to hold an active connection.

    Message type 54.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        reservation (bool): Reservation: TRUE retains the facility for the held call (ISDN).
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 54
    name = "HOLD_CALL_REQ"
    since = 9
    confirmation_type = 55


class HoldCallConf(Confirmation):
    """HOLD_CALL_CONF.

    Server has received the request to hold.

    Message type 55.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 55
    name = "HOLD_CALL_CONF"
    since = 9


class MakeCallReq(Request):
    """MAKE_CALL_REQ.

    Client asks to call a number from an agent's instrument.

    Message type 56.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        call_placement_type (CallPlacementType): CallPlacementType: in what way to place the call.
            USHORT.
        call_manner_type (CallMannerType): CallMannerType: extra choices for the way the call is
            handled. USHORT.
        alert_rings (int): AlertRings: how many rings the destination may alert at most; 0 leaves it
            to the peripheral. USHORT.
        call_option (CallOption): CallOption: extra call choices that depend on the peripheral.
            USHORT.
        facility_type (FacilityType): FacilityType: what sort of facility is wanted. USHORT.
        answering_machine (AnsweringMachine): AnsweringMachine: how to go on once an answering
            machine has picked up. USHORT.
        priority (bool): Priority: TRUE asks to give the call priority.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT. Since version 14.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        facility_code (str | None): FacilityCode: code that gives access to the facility, such as a
            trunk access code. At most 39 characters.
        authorization_code (str | None): AuthorizationCode: code without which the call may not be
            made. At most 39 characters.
        account_code (str | None): AccountCode: account or client that bears the cost of the call.
            At most 39 characters.
        cct (str | None): CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 56
    name = "MAKE_CALL_REQ"
    since = 9
    confirmation_type = 57


class MakeCallConf(Confirmation):
    """MAKE_CALL_CONF.

    Server returns the identity of the new call.

    Message type 57.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        new_connection_call_id (int | None): NewConnectionCallID: call id that the call has from now
            on. UINT.
        new_connection_device_id_type (ConnectionDeviceIdType | None): NewConnectionDeviceIDType:
            what type of id NewConnectionDeviceID holds. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        new_connection_device_id (str | None): NewConnectionDeviceID: device half of what identifies
            the connection from now on. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        new_connection (Connection): NewConnectionCallID, NewConnectionDeviceIDType and
            NewConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 57
    name = "MAKE_CALL_CONF"
    since = 9


class MakePredictiveCallReq(Request):
    """MAKE_PREDICTIVE_CALL_REQ.

    Client asks to call a number and then connect it to an originating ACD device.

    Message type 58.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        call_placement_type (CallPlacementType): CallPlacementType: in what way to place the call.
            USHORT.
        call_manner_type (CallMannerType): CallMannerType: extra choices for the way the call is
            handled. USHORT.
        alert_rings (int): AlertRings: how many rings the destination may alert at most; 0 leaves it
            to the peripheral. USHORT.
        call_option (CallOption): CallOption: extra call choices that depend on the peripheral.
            USHORT.
        facility_type (FacilityType): FacilityType: what sort of facility is wanted. USHORT.
        answering_machine (AnsweringMachine): AnsweringMachine: how to go on once an answering
            machine has picked up. USHORT.
        priority (bool): Priority: TRUE asks to give the call priority.
        allocation_state (AllocationState): AllocationState: how far the destination's connection
            must be before the originator is connected. USHORT.
        destination_country (DestinationCountry): DestinationCountry: country to which the call
            goes. USHORT.
        answer_detect_mode (AnswerDetectMode): AnswerDetectMode: in what way answering machines are
            detected. USHORT.
        answer_detect_time (int): AnswerDetectTime: how many seconds the detection may take; 0
            leaves it to the peripheral. USHORT.
        answer_detect_control1 (int): AnswerDetectControl1: tunes the detection of answering
            machines, meaning set by the peripheral; 0 if not used. UINT.
        answer_detect_control2 (int): AnswerDetectControl2: tunes that detection further, meaning
            set by the peripheral; 0 if not used. UINT.
        originating_device_id (str | None): OriginatingDeviceID: ACD device from which the call
            starts, for example a CCT or VDN. At most 63 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        facility_code (str | None): FacilityCode: code that gives access to the facility, such as a
            trunk access code. At most 39 characters.
        authorization_code (str | None): AuthorizationCode: code without which the call may not be
            made. At most 39 characters.
        account_code (str | None): AccountCode: account or client that bears the cost of the call.
            At most 39 characters.
        originating_line_id (str | None): OriginatingLineID: line id the call shows as its origin;
            some ACDs cannot do this. At most 39 characters.
        cct (str | None): CCT: call control table; cannot be left out with CPT_OUTBOUND. At most 3
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 58
    name = "MAKE_PREDICTIVE_CALL_REQ"
    since = 9
    confirmation_type = 59


class MakePredictiveCallConf(Confirmation):
    """MAKE_PREDICTIVE_CALL_CONF.

    Server returns the identity of the predictive call.

    Message type 59.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        new_connection_call_id (int | None): NewConnectionCallID: call id that the call has from now
            on. UINT.
        new_connection_device_id_type (ConnectionDeviceIdType | None): NewConnectionDeviceIDType:
            what type of id NewConnectionDeviceID holds. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        new_connection_device_id (str | None): NewConnectionDeviceID: device half of what identifies
            the connection from now on. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        new_connection (Connection): NewConnectionCallID, NewConnectionDeviceIDType and
            NewConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 59
    name = "MAKE_PREDICTIVE_CALL_CONF"
    since = 9


class ReconnectCallReq(Request):
    """RECONNECT_CALL_REQ.

    Client asks to clear the active call and go back to the held one in a single step.

    Message type 60.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        active_connection_call_id (int | None): ActiveConnectionCallID: identifies the active call.
            UINT.
        held_connection_call_id (int | None): HeldConnectionCallID: identifies the held call. UINT.
        active_connection_device_id_type (ConnectionDeviceIdType | None):
            ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT.
        held_connection_device_id_type (ConnectionDeviceIdType | None): HeldConnectionDeviceIDType:
            what type of id HeldConnectionDeviceID holds. USHORT.
        active_connection_device_id (str | None): ActiveConnectionDeviceID: device of the connection
            to the active call. At most 63 characters.
        held_connection_device_id (str | None): HeldConnectionDeviceID: device of the connection to
            the held call. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        active_connection (Connection): ActiveConnectionCallID, ActiveConnectionDeviceIDType and
            ActiveConnectionDeviceID as one value.
        held_connection (Connection): HeldConnectionCallID, HeldConnectionDeviceIDType and
            HeldConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 60
    name = "RECONNECT_CALL_REQ"
    since = 9
    confirmation_type = 61


class ReconnectCallConf(Confirmation):
    """RECONNECT_CALL_CONF.

    Server has received the request to reconnect.

    Message type 61.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 61
    name = "RECONNECT_CALL_CONF"
    since = 9


class RetrieveCallReq(Request):
    """RETRIEVE_CALL_REQ.

    Client asks to take up a held connection again.

    Message type 62.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        held_connection_call_id (int | None): HeldConnectionCallID: identifies the held call. UINT.
        held_connection_device_id_type (ConnectionDeviceIdType | None): HeldConnectionDeviceIDType:
            what type of id HeldConnectionDeviceID holds. USHORT.
        held_connection_device_id (str | None): HeldConnectionDeviceID: device of the connection to
            the held call. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        held_connection (Connection): HeldConnectionCallID, HeldConnectionDeviceIDType and
            HeldConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 62
    name = "RETRIEVE_CALL_REQ"
    since = 9
    confirmation_type = 63


class RetrieveCallConf(Confirmation):
    """RETRIEVE_CALL_CONF.

    Server has received the request to retrieve.

    Message type 63.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 63
    name = "RETRIEVE_CALL_CONF"
    since = 9


class TransferCallReq(Request):
    """TRANSFER_CALL_REQ.

    Client asks to transfer a held call to the active one, or the active one straight to a number.

    Message type 64.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        active_connection_call_id (int | None): ActiveConnectionCallID: identifies the active call.
            UINT.
        held_connection_call_id (int | None): HeldConnectionCallID: identifies the held call. UINT.
        active_connection_device_id_type (ConnectionDeviceIdType | None):
            ActiveConnectionDeviceIDType: what type of id ActiveConnectionDeviceID holds. USHORT.
        held_connection_device_id_type (ConnectionDeviceIdType | None): HeldConnectionDeviceIDType:
            what type of id HeldConnectionDeviceID holds. USHORT.
        call_placement_type (CallPlacementType): CallPlacementType: in what way to place the call.
            USHORT.
        call_manner_type (CallMannerType): CallMannerType: extra choices for the way the call is
            handled. USHORT.
        alert_rings (int): AlertRings: how many rings the destination may alert at most; 0 leaves it
            to the peripheral. USHORT.
        call_option (CallOption): CallOption: extra call choices that depend on the peripheral.
            USHORT.
        facility_type (FacilityType): FacilityType: what sort of facility is wanted. USHORT.
        answering_machine (AnsweringMachine): AnsweringMachine: how to go on once an answering
            machine has picked up. USHORT.
        priority (bool): Priority: TRUE asks to give the call priority.
        active_connection_device_id (str | None): ActiveConnectionDeviceID: device of the connection
            to the active call. At most 63 characters.
        held_connection_device_id (str | None): HeldConnectionDeviceID: device of the connection to
            the held call. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        facility_code (str | None): FacilityCode: code that gives access to the facility, such as a
            trunk access code. At most 39 characters.
        authorization_code (str | None): AuthorizationCode: code without which the call may not be
            made. At most 39 characters.
        account_code (str | None): AccountCode: account or client that bears the cost of the call.
            At most 39 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        active_connection (Connection): ActiveConnectionCallID, ActiveConnectionDeviceIDType and
            ActiveConnectionDeviceID as one value.
        held_connection (Connection): HeldConnectionCallID, HeldConnectionDeviceIDType and
            HeldConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 64
    name = "TRANSFER_CALL_REQ"
    since = 9
    confirmation_type = 65


class TransferCallConf(Confirmation):
    """TRANSFER_CALL_CONF.

    Server returns the call that results from the transfer and its parties.

    Message type 65.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        new_connection_call_id (int | None): NewConnectionCallID: call id that the call has from now
            on. UINT.
        new_connection_device_id_type (ConnectionDeviceIdType | None): NewConnectionDeviceIDType:
            what type of id NewConnectionDeviceID holds. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        new_connection_device_id (str | None): NewConnectionDeviceID: device half of what identifies
            the connection from now on. At most 63 characters.
        parties (tuple[ConnectedParty, ...]): NumParties: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        new_connection (Connection): NewConnectionCallID, NewConnectionDeviceIDType and
            NewConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 65
    name = "TRANSFER_CALL_CONF"
    since = 9


class QueryDeviceInfoReq(Request):
    """QUERY_DEVICE_INFO_REQ.

    Client asks about the lines and abilities of a device.

    Message type 78.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        reserved (int): Reserved: internal, always 0. USHORT.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 78
    name = "QUERY_DEVICE_INFO_REQ"
    since = 9
    confirmation_type = 79


class QueryDeviceInfoConf(Confirmation):
    """QUERY_DEVICE_INFO_CONF.

    Server returns type, lines, limits and supported features of the device.

    Message type 79.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        type_of_device (TypeOfDevice): TypeOfDevice: what type of device it is. USHORT.
        class_of_device (ClassOfDevice): ClassOfDevice: what class of device it is, or classes.
            USHORT.
        reserved (int): Reserved: internal, always 0. USHORT.
        max_active_calls (int | None): MaxActiveCalls: how many calls may be active at the device;
            0xFFFF when not known. USHORT.
        max_held_calls (int | None): MaxHeldCalls: how many calls the device may hold; 0xFFFF when
            not known. USHORT.
        max_devices_in_conference (int | None): MaxDevicesInConference: how many devices a
            conference may have; 0xFFFF when not known. USHORT.
        make_call_setup (AgentStateMask): MakeCallSetup: bit mask: agent states from which MAKE_CALL
            may be asked for. UINT.
        transfer_conference_setup (TransferConferenceSetupMask): TransferConferenceSetup: bit mask:
            ways in which a transfer or conference may begin. UINT.
        call_events_supported (CallMsgMask): CallEventsSupported: bit mask: call events that calls
            at the device may give. UINT.
        call_control_supported (CallControlMask): CallControlSupported: bit mask: call control
            requests the device can carry out. UINT.
        other_features_supported (OtherFeatureMask): OtherFeaturesSupported: bit mask: what else the
            device can do. UINT.
        lines (tuple[Line, ...]): NumLines: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 79
    name = "QUERY_DEVICE_INFO_CONF"
    since = 9


class SnapshotCallReq(Request):
    """SNAPSHOT_CALL_REQ.

    Client asks for the data of a call and for the devices on it.

    Message type 82.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 82
    name = "SNAPSHOT_CALL_REQ"
    since = 9
    confirmation_type = 83


class SnapshotCallConf(Confirmation):
    """SNAPSHOT_CALL_CONF.

    Server returns the call's data, its CTI clients and each device with its connection state.

    Message type 83.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        call_type (CallType | None): CallType: broad kind of call, one of the CALLTYPE_ values;
            NULL_CALLTYPE 0xFFFF when there is none. USHORT.
        called_party_disposition (DispositionCode): CalledPartyDisposition: disposition code: what
            came of the called party. USHORT.
        ani (str | None): ANI: identity of the line the caller calls from. At most 39 characters.
        user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it came,
            byte for byte. At most 131 bytes.
        dnis (str | None): DNIS: DNIS the call has brought or should bring. At most 31 characters.
        dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed. At
            most 39 characters.
        caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an IVR
            asked for them. At most 39 characters.
        router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the 64-bit
            key. UINT.
        router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of the
            call, counted anew from each midnight. UINT.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up. At
            most 39 characters.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        cti_clients (tuple[CtiClient, ...]): NumCTIClients: the entries.
        call_devices (tuple[CallDevice, ...]): NumCallDevices: the entries.
        call_reference_id (bytes | None): CallReferenceID: identifies the call uniquely within
            Unified CM, which does not always supply it. At most 32 bytes. Since version 14.
        coc_connection_call_id (int | None): COCConnectionCallID: original call of a consultation;
            only there when this call is made on behalf of a consult. UINT. Since version 14.
        coc_call_connection_device_id_type (ConnectionDeviceIdType | None):
            COCCallConnectionDeviceIDType: what type of id COCCallConnectionDeviceID holds. USHORT.
            Since version 14.
        coc_call_connection_device_id (str | None): COCCallConnectionDeviceID: device of the
            original call's connection. At most 63 characters. Since version 14.
        protocol_reference_guid (str | None): ProtocolReferenceGUID: GUID of the call in the
            protocol below, up to 40 or 64 bytes as the message says. At most 39 characters. Since
            version 24.
        ccai_config_id (str | None): CcaiConfigId: id the AI service made for its configuration. At
            most 39 characters. Since version 24.
        num_of_enabled_services (int | None): NumOfEnabledServices: number of AI services that are
            on for the call. USHORT. Since version 24.
        flt_enabled_services (tuple[EnabledService, ...]): FltEnabledServices: which AI services are
            on: 1 answers, 2 transcription. USHORT. Since version 24.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 83
    name = "SNAPSHOT_CALL_CONF"
    since = 9


class SnapshotDeviceReq(Request):
    """SNAPSHOT_DEVICE_REQ.

    Client asks which calls are at a device.

    Message type 84.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        snapshot_device_type (DeviceIdType | None): SnapshotDeviceType: what sort of device
            AgentInstrument names when it is not an agent's. USHORT. Since version 10.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 84
    name = "SNAPSHOT_DEVICE_REQ"
    since = 9
    confirmation_type = 85


class SnapshotDeviceConf(Confirmation):
    """SNAPSHOT_DEVICE_CONF.

    Server returns the calls at the device with the state of each.

    Message type 85.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        calls (tuple[DeviceCall, ...]): NumCalls: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 85
    name = "SNAPSHOT_DEVICE_CONF"
    since = 9


class SendDtmfSignalReq(Request):
    """SEND_DTMF_SIGNAL_REQ.

    Client asks to have DTMF digits sent on behalf of a party in a call.

    Message type 91.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        tone_duration (int): ToneDuration: length of a DTMF tone in milliseconds; 0 for the default.
            USHORT.
        pause_duration (int): PauseDuration: pause in milliseconds after a DTMF digit; 0 for the
            default. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        dtmf_string (str | None): DTMFString: digits to be sent as tones. At most 31 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 91
    name = "SEND_DTMF_SIGNAL_REQ"
    since = 9
    confirmation_type = 92


class SendDtmfSignalConf(Confirmation):
    """SEND_DTMF_SIGNAL_CONF.

    Server has received the request to send digits.

    Message type 92.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 92
    name = "SEND_DTMF_SIGNAL_CONF"
    since = 9


class SupervisorAssistReq(Request):
    """SUPERVISOR_ASSIST_REQ.

    Agent's client asks for help from a supervisor of the team.

    Message type 118.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 118
    name = "SUPERVISOR_ASSIST_REQ"
    since = 9
    confirmation_type = 119


class SupervisorAssistConf(Confirmation):
    """SUPERVISOR_ASSIST_CONF.

    Server has found a supervisor and returns the assist call.

    Message type 119.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 119
    name = "SUPERVISOR_ASSIST_CONF"
    since = 9


class BadCallReq(Request):
    """BAD_CALL_REQ.

    Client reports a call of bad line quality, so that its devices are written down.

    Message type 139.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 139
    name = "BAD_CALL_REQ"
    since = 9
    confirmation_type = 140


class BadCallConf(Confirmation):
    """BAD_CALL_CONF.

    Server has dealt with the bad call report.

    Message type 140.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 140
    name = "BAD_CALL_CONF"
    since = 9


class AgentGreetingControlReq(Request):
    """AGENT_GREETING_CONTROL_REQ.

    Client stops the agent greeting that plays, or turns greetings off or on for the login session.

    Message type 249, since protocol version 15.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        agent_action (AgentGreetingAction): AgentAction: order about the agent greeting: 0 stop it,
            1 switch off, 2 switch on. USHORT.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 249
    name = "AGENT_GREETING_CONTROL_REQ"
    since = 15
    confirmation_type = 250


class AgentGreetingControlConf(Confirmation):
    """AGENT_GREETING_CONTROL_CONF.

    Server has received the greeting request.

    Message type 250, since protocol version 15.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 250
    name = "AGENT_GREETING_CONTROL_CONF"
    since = 15


class StartNetworkRecordingReq(Request):
    """START_NETWORK_RECORDING_REQ.

    Client asks to have a connected call recorded in the network.

    Message type 268, since protocol version 23.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        play_tone_direction (PlayToneDirection | None): PlayToneDirection: which party the recording
            tone is played to; to none when left out. USHORT.
        invocation_type (int | None): InvocationType: recording on the user's demand or silent;
            silent when left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 268
    name = "START_NETWORK_RECORDING_REQ"
    since = 23
    confirmation_type = 269


class StartNetworkRecordingConf(Confirmation):
    """START_NETWORK_RECORDING_CONF.

    Server has received the request; events tell when recording has really begun.

    Message type 269, since protocol version 23.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 269
    name = "START_NETWORK_RECORDING_CONF"
    since = 23


class StopNetworkRecordingReq(Request):
    """STOP_NETWORK_RECORDING_REQ.

    Client asks to end the network recording of a call.

    Message type 270, since protocol version 23.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        invocation_type (int | None): InvocationType: recording on the user's demand or silent;
            silent when left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 270
    name = "STOP_NETWORK_RECORDING_REQ"
    since = 23
    confirmation_type = 271


class StopNetworkRecordingConf(Confirmation):
    """STOP_NETWORK_RECORDING_CONF.

    Server has received the request; events tell when recording has really ended.

    Message type 271, since protocol version 23.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 271
    name = "STOP_NETWORK_RECORDING_CONF"
    since = 23


class ClientSessionOpenedEvent(Event):
    """CLIENT_SESSION_OPENED_EVENT.

    Server tells a client monitor client of a session of another client, new or open already.

    Message type 99.

    Attributes:
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        services_granted (Services): ServicesGranted: bit mask: services that the server lets the
            session have. UINT.
        call_msg_mask (CallMsgMask): CallMsgMask: bit mask: call events the client wants to get.
            UINT.
        agent_state_mask (AgentStateMask): AgentStateMask: bit mask: agent states the client wants
            to hear of. UINT.
        client_port (int): ClientPort: TCP port from which the client is connected. UINT.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_signature (str | None): ClientSignature: text by which the client signs. At most 63
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 99
    name = "CLIENT_SESSION_OPENED_EVENT"
    since = 9


class ClientSessionClosedEvent(Event):
    """CLIENT_SESSION_CLOSED_EVENT.

    Server tells a client monitor client that another client's session is over, and why.

    Message type 100.

    Attributes:
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        status (StatusCode): Status: status code that tells why the session is over. UINT.
        client_port (int): ClientPort: TCP port from which the client is connected. UINT.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_signature (str | None): ClientSignature: text by which the client signs. At most 63
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 100
    name = "CLIENT_SESSION_CLOSED_EVENT"
    since = 9


class SessionMonitorStartReq(Request):
    """SESSION_MONITOR_START_REQ.

    Client asks to watch the session of another client.

    Message type 101.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
    """

    __slots__ = ()
    message_type = 101
    name = "SESSION_MONITOR_START_REQ"
    since = 9
    confirmation_type = 102


class SessionMonitorStartConf(Confirmation):
    """SESSION_MONITOR_START_CONF.

    Server has set up the session monitor and returns its id.

    Message type 102.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
    """

    __slots__ = ()
    message_type = 102
    name = "SESSION_MONITOR_START_CONF"
    since = 9


class SessionMonitorStopReq(Request):
    """SESSION_MONITOR_STOP_REQ.

    Client asks to watch that session no longer.

    Message type 103.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
    """

    __slots__ = ()
    message_type = 103
    name = "SESSION_MONITOR_STOP_REQ"
    since = 9
    confirmation_type = 104


class SessionMonitorStopConf(Confirmation):
    """SESSION_MONITOR_STOP_CONF.

    Server has removed the session monitor.

    Message type 104.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 104
    name = "SESSION_MONITOR_STOP_CONF"
    since = 9


class ConfigRequestKeyEvent(Event):
    """CONFIG_REQUEST_KEY_EVENT.

    Client asks for the configuration keys, to learn whether anything changed.

    Message type 230, since protocol version 10.

    Attributes:
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT. Since version 11.
        customer_id (int | None): CustomerID: id of the customer; UCCE makes no use of it. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 230
    name = "CONFIG_REQUEST_KEY_EVENT"
    since = 10


class ConfigKeyEvent(Event):
    """CONFIG_KEY_EVENT.

    Server returns its configuration keys.

    Message type 231, since protocol version 10.

    Attributes:
        configkey_status (ConfigKeyStatus): ConfigkeyStatus: how the request for keys turned out.
            UINT.
        service_config_key (bytes | None): ServiceConfigKey: key of the service configuration, 8
            bytes. At most 8 bytes.
        skill_group_config_key (bytes | None): SkillGroupConfigKey: key of the skill group
            configuration, 8 bytes. At most 8 bytes.
        agent_config_key (bytes | None): AgentConfigKey: key of the agent configuration, 8 bytes;
            zero in all of them asks for a new load. At most 8 bytes.
        device_config_key (bytes | None): DeviceConfigKey: key of the device configuration, 8 bytes.
            At most 8 bytes.
        call_type_config_key (bytes | None): CallTypeConfigKey: key of the call type configuration,
            8 bytes. At most 8 bytes. Since version 11.
        peripheral_config_key (bytes | None): PeripheralConfigKey: key of the peripheral
            configuration, 8 bytes. At most 8 bytes. Since version 22.
        agent_desk_settings_config_key (bytes | None): AgentDeskSettingsConfigKey: key of the desk
            settings configuration, 8 bytes. At most 8 bytes. Since version 22.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 231
    name = "CONFIG_KEY_EVENT"
    since = 10


class ConfigRequestEvent(Event):
    """CONFIG_REQUEST_EVENT.

    Client asks for a configuration load, or only opens the way for updates.

    Message type 232, since protocol version 10.

    Attributes:
        config_information (ConfigMsgMask): ConfigInformation: bit mask: kinds of configuration
            asked for or sent; 0 asks for none, only updates. UINT.
        config_msg_mask (ConfigMsgMask): ConfigMsgMask: bit mask: configuration events the client
            wants to get. UINT. Since version 20.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT. Since version 11.
        customer_id (int | None): CustomerID: id of the customer; UCCE makes no use of it. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 232
    name = "CONFIG_REQUEST_EVENT"
    since = 10


class ConfigBeginEvent(Event):
    """CONFIG_BEGIN_EVENT.

    Server opens a block of configuration records and says what is in it.

    Message type 233, since protocol version 10.

    Attributes:
        config_type (ConfigType): ConfigType: whether the client asked for the block or the server
            updates on its own. USHORT.
        config_information (ConfigMsgMask): ConfigInformation: bit mask: kinds of configuration
            asked for or sent; 0 asks for none, only updates. UINT.
        service_config_key (bytes | None): ServiceConfigKey: key of the service configuration, 8
            bytes. At most 8 bytes.
        skill_group_config_key (bytes | None): SkillGroupConfigKey: key of the skill group
            configuration, 8 bytes. At most 8 bytes.
        agent_config_key (bytes | None): AgentConfigKey: key of the agent configuration, 8 bytes;
            zero in all of them asks for a new load. At most 8 bytes.
        device_config_key (bytes | None): DeviceConfigKey: key of the device configuration, 8 bytes.
            At most 8 bytes.
        call_type_config_key (bytes | None): CallTypeConfigKey: key of the call type configuration,
            8 bytes. At most 8 bytes. Since version 11.
        peripheral_config_key (bytes | None): PeripheralConfigKey: key of the peripheral
            configuration, 8 bytes. At most 8 bytes. Since version 22.
        agent_desk_settings_config_key (bytes | None): AgentDeskSettingsConfigKey: key of the desk
            settings configuration, 8 bytes. At most 8 bytes. Since version 22.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 233
    name = "CONFIG_BEGIN_EVENT"
    since = 10


class ConfigEndEvent(Event):
    """CONFIG_END_EVENT.

    Server closes a block of configuration records and says how it went.

    Message type 234, since protocol version 10.

    Attributes:
        config_end_status (ConfigEndStatus): ConfigEndStatus: how the configuration block turned
            out. UINT.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 234
    name = "CONFIG_END_EVENT"
    since = 10


class ConfigServiceEvent(Event):
    """CONFIG_SERVICE_EVENT.

    Server sends records of services to a client.

    Message type 235, since protocol version 10.

    Attributes:
        records (tuple[ServiceRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 235
    name = "CONFIG_SERVICE_EVENT"
    since = 10


class ConfigSkillGroupEvent(Event):
    """CONFIG_SKILL_GROUP_EVENT.

    Server sends records of skill groups to a client.

    Message type 236, since protocol version 10.

    Attributes:
        records (tuple[SkillGroupRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 236
    name = "CONFIG_SKILL_GROUP_EVENT"
    since = 10


class ConfigAgentEvent(Event):
    """CONFIG_AGENT_EVENT.

    Server sends records of agents to a client.

    Message type 237, since protocol version 10.

    Attributes:
        records (tuple[AgentRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 237
    name = "CONFIG_AGENT_EVENT"
    since = 10


class ConfigDeviceEvent(Event):
    """CONFIG_DEVICE_EVENT.

    Server sends records of devices to a client: phones, route points, CTI ports and others.

    Message type 238, since protocol version 10.

    Attributes:
        records (tuple[DeviceRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 238
    name = "CONFIG_DEVICE_EVENT"
    since = 10


class TeamConfigReq(Request):
    """TEAM_CONFIG_REQ.

    Client asks for the configuration of the agent teams.

    Message type 242, since protocol version 19.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        config_param (TeamConfigParam): ConfigParam: how much of the team configuration the client
            asks for. USHORT.
    """

    __slots__ = ()
    message_type = 242
    name = "TEAM_CONFIG_REQ"
    since = 19
    confirmation_type = 244


class TeamConfigEvent(Event):
    """TEAM_CONFIG_EVENT.

    Server sends one agent team, first in the load, later whenever the team changes.

    Message type 243, since protocol version 19.

    Attributes:
        team_id (int): TeamID: identifies an agent team. UINT.
        operation (TeamOperation): Operation: what happened to the team: added, removed or changed.
            USHORT.
        team_name (str | None): TeamName: what the agent team is called. At most 49 characters.
        records (tuple[TeamMember, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 243
    name = "TEAM_CONFIG_EVENT"
    since = 19


class TeamConfigConf(Confirmation):
    """TEAM_CONFIG_CONF.

    Server has sent all teams; this comes after the data, not before it.

    Message type 244, since protocol version 19.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        status (TeamConfigStatus): Status: status code that tells why the session is over. UINT.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            127 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 244
    name = "TEAM_CONFIG_CONF"
    since = 19


class ConfigCallTypeEvent(Event):
    """CONFIG_CALL_TYPE_EVENT.

    Server sends records of call types to a client.

    Message type 245, since protocol version 11.

    Attributes:
        records (tuple[CallTypeRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 245
    name = "CONFIG_CALL_TYPE_EVENT"
    since = 11


class ConfigMrdEvent(Event):
    """CONFIG_MRD_EVENT.

    Server sends records of media routing domains to a client.

    Message type 254, since protocol version 20.

    Attributes:
        records (tuple[MrdRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 254
    name = "CONFIG_MRD_EVENT"
    since = 20


class ConfigPeripheralEvent(Event):
    """CONFIG_PERIPHERAL_EVENT.

    Server sends records of peripherals to a client.

    Message type 260, since protocol version 22.

    Attributes:
        records (tuple[PeripheralRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 260
    name = "CONFIG_PERIPHERAL_EVENT"
    since = 22


class ConfigAgentDeskSettingsEvent(Event):
    """CONFIG_AGENT_DESK_SETTINGS_EVENT.

    Server sends records of agent desk settings to a client.

    Message type 261, since protocol version 22.

    Attributes:
        records (tuple[DeskSettingsRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 261
    name = "CONFIG_AGENT_DESK_SETTINGS_EVENT"
    since = 22


class ConfigTerminalEvent(Event):
    """CONFIG_TERMINAL_EVENT.

    Server sends records of the terminals that agents use to a client.

    Message type 276, since protocol version 24.

    Attributes:
        records (tuple[TerminalRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 276
    name = "CONFIG_TERMINAL_EVENT"
    since = 24


class ConfigAgentServiceEvent(Event):
    """CONFIG_AGENT_SERVICE_EVENT.

    Server tells a client which services are enabled for agents.

    Message type 282, since protocol version 24.

    Attributes:
        records (tuple[AgentServiceRecord, ...]): NumRecords: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 282
    name = "CONFIG_AGENT_SERVICE_EVENT"
    since = 24


class SystemEvent(Event):
    """SYSTEM_EVENT.

    Server tells a client of a change in the health of PG, peripheral or server.

    Message type 31.

    Attributes:
        pg_status (PgStatusCode): PGStatus: state of the peripheral gateway; any value but zero
            means that CTI does not work normally. UINT.
        icm_central_controller_time (int): ICMCentralControllerTime: date and time at the central
            controller. Seconds since 1970-01-01 UTC.
        system_event_id (SystemEventId): SystemEventID: tells what happened in the system. UINT.
        system_event_arg1 (int): SystemEventArg1: argument 1 of the system event, which says what it
            stands for. UINT.
        system_event_arg2 (int): SystemEventArg2: argument 2 of the system event; some events have
            none. UINT.
        system_event_arg3 (int): SystemEventArg3: argument 3 of the system event; some events have
            none. UINT.
        event_device_type (DeviceIdType | None): EventDeviceType: what type of id EventDeviceID
            holds; DEVID_NONE when it is missing. USHORT. Since version 10.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        event_device_id (str | None): EventDeviceID: device that the system event concerns, when
            there is one. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 31
    name = "SYSTEM_EVENT"
    since = 9


class ClientEventReportReq(Request):
    """CLIENT_EVENT_REPORT_REQ.

    Client raises an alarm, as plain text or as the state of a named object.

    Message type 32.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        state (AlarmState): State: how serious the event is: 0 normal, 1 a warning, 2 an error.
            USHORT.
        object_name (str | None): ObjectName: alarm object that the event sets; one that does not
            exist yet is created. At most 127 characters.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 32
    name = "CLIENT_EVENT_REPORT_REQ"
    since = 9
    confirmation_type = 33


class ClientEventReportConf(Confirmation):
    """CLIENT_EVENT_REPORT_CONF.

    Server has passed the alarm on.

    Message type 33.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 33
    name = "CLIENT_EVENT_REPORT_CONF"
    since = 9


class UserMessageReq(Request):
    """USER_MESSAGE_REQ.

    Client sends a text to another client, a supervisor, a team or everybody.

    Message type 107.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        distribution (MessageDistribution): Distribution: circle of clients that the text goes to.
            USHORT.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 107
    name = "USER_MESSAGE_REQ"
    since = 9
    confirmation_type = 108


class UserMessageConf(Confirmation):
    """USER_MESSAGE_CONF.

    Server has accepted the text.

    Message type 108.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 108
    name = "USER_MESSAGE_CONF"
    since = 9


class UserMessageEvent(Event):
    """USER_MESSAGE_EVENT.

    Server hands a text over to a client and names the sender.

    Message type 109.

    Attributes:
        icm_central_controller_time (int): ICMCentralControllerTime: date and time at the central
            controller. Seconds since 1970-01-01 UTC.
        distribution (MessageDistribution): Distribution: circle of clients that the text goes to.
            USHORT.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 109
    name = "USER_MESSAGE_EVENT"
    since = 9


class RegisterVariablesReq(Request):
    """REGISTER_VARIABLES_REQ.

    Client names the call variables it wants to be sent; until then it gets all of them.

    Message type 110.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        call_variable_mask (CallVariableMask): CallVariableMask: bit mask: call variables the client
            wants to get. USHORT.
        named_variables (tuple[NamedVariable, ...]): NamedVariable: scalar ECC variable with its
            name; all named data share 2000 bytes.
        named_arrays (tuple[NamedArray, ...]): NamedArray: element of an ECC array with its name;
            all named data share 2000 bytes.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 110
    name = "REGISTER_VARIABLES_REQ"
    since = 9
    confirmation_type = 111


class RegisterVariablesConf(Confirmation):
    """REGISTER_VARIABLES_CONF.

    Server has noted the client's choice of variables.

    Message type 111.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 111
    name = "REGISTER_VARIABLES_CONF"
    since = 9


class QueryAgentStatisticsReq(Request):
    """QUERY_AGENT_STATISTICS_REQ.

    Client asks for the statistics of an agent.

    Message type 112.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 112
    name = "QUERY_AGENT_STATISTICS_REQ"
    since = 9
    confirmation_type = 113


class QueryAgentStatisticsConf(Confirmation):
    """QUERY_AGENT_STATISTICS_CONF.

    Server returns the agent's figures since login and since midnight.

    Message type 113.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        avail_time_session (int): AvailTimeSession: since sign-in: time in the Available state, in
            seconds. UINT.
        logged_on_time_session (int): LoggedOnTimeSession: since sign-in: time signed in, in
            seconds. UINT.
        not_ready_time_session (int): NotReadyTimeSession: since sign-in: time in the Not Ready
            state, in seconds. UINT.
        icm_available_time_session (int): ICMAvailableTimeSession: since sign-in: time in the
            Unified CCE Available state, in seconds. UINT.
        routable_time_session (int): RoutableTimeSession: since sign-in: time in the Routable state
            over all skill groups, in seconds. UINT.
        agent_out_calls_session (int): AgentOutCallsSession: since sign-in: number of outbound ACD
            calls that ended. UINT.
        agent_out_calls_talk_time_session (int): AgentOutCallsTalkTimeSession: since sign-in: talk
            time of outbound ACD calls in seconds, with hold. UINT.
        agent_out_calls_time_session (int): AgentOutCallsTimeSession: since sign-in: handle time of
            outbound ACD calls in seconds (hold, after-call work too). UINT.
        agent_out_calls_held_session (int): AgentOutCallsHeldSession: since sign-in: number of ended
            outbound ACD calls that were put on hold. UINT.
        agent_out_calls_held_time_session (int): AgentOutCallsHeldTimeSession: since sign-in: hold
            time of outbound ACD calls in seconds. UINT.
        handled_calls_session (int): HandledCallsSession: since sign-in: number of inbound ACD calls
            that were handled. UINT.
        handled_calls_talk_time_session (int): HandledCallsTalkTimeSession: since sign-in: talk time
            of handled inbound calls in seconds, with hold. UINT.
        handled_calls_after_call_time_session (int): HandledCallsAfterCallTimeSession: since
            sign-in: after-call work time of handled inbound calls in seconds. UINT.
        handled_calls_time_session (int): HandledCallsTimeSession: since sign-in: handle time of
            handled inbound calls in seconds (hold, after-call work too). UINT.
        incoming_calls_held_session (int): IncomingCallsHeldSession: since sign-in: number of ended
            inbound ACD calls that were put on hold. UINT.
        incoming_calls_held_time_session (int): IncomingCallsHeldTimeSession: since sign-in: hold
            time of ended inbound ACD calls in seconds. UINT.
        internal_calls_session (int): InternalCallsSession: since sign-in: number of internal calls
            that the agent placed. UINT.
        internal_calls_time_session (int): InternalCallsTimeSession: since sign-in: time on internal
            calls that the agent placed, in seconds. UINT.
        internal_calls_rcvd_session (int): InternalCallsRcvdSession: since sign-in: number of
            internal calls that came in. UINT.
        internal_calls_rcvd_time_session (int): InternalCallsRcvdTimeSession: since sign-in: time on
            incoming internal calls in seconds. UINT.
        internal_calls_held_session (int): InternalCallsHeldSession: since sign-in: number of
            internal calls that were put on hold. UINT.
        internal_calls_held_time_session (int): InternalCallsHeldTimeSession: since sign-in: hold
            time of ended internal calls in seconds. UINT.
        auto_out_calls_session (int): AutoOutCallsSession: since sign-in: number of predictive
            outbound calls that ended. UINT.
        auto_out_calls_talk_time_session (int): AutoOutCallsTalkTimeSession: since sign-in: talk
            time of predictive outbound calls in seconds, with hold. UINT.
        auto_out_calls_time_session (int): AutoOutCallsTimeSession: since sign-in: handle time of
            predictive outbound calls in seconds (hold, after-call work too). UINT.
        auto_out_calls_held_session (int): AutoOutCallsHeldSession: since sign-in: number of ended
            predictive outbound calls that were put on hold. UINT.
        auto_out_calls_held_time_session (int): AutoOutCallsHeldTimeSession: since sign-in: hold
            time of predictive outbound calls in seconds. UINT.
        preview_calls_session (int): PreviewCallsSession: since sign-in: number of outbound preview
            calls that ended. UINT.
        preview_calls_talk_time_session (int): PreviewCallsTalkTimeSession: since sign-in: talk time
            of outbound preview calls in seconds, with hold. UINT.
        preview_calls_time_session (int): PreviewCallsTimeSession: since sign-in: handle time of
            outbound preview calls in seconds (hold, after-call work too). UINT.
        preview_calls_held_session (int): PreviewCallsHeldSession: since sign-in: number of ended
            outbound preview calls that were put on hold. UINT.
        preview_calls_held_time_session (int): PreviewCallsHeldTimeSession: since sign-in: hold time
            of outbound preview calls in seconds. UINT.
        reservation_calls_session (int): ReservationCallsSession: since sign-in: number of agent
            reservation calls that ended. UINT.
        reservation_calls_talk_time_session (int): ReservationCallsTalkTimeSession: since sign-in:
            talk time of agent reservation calls in seconds, with hold. UINT.
        reservation_calls_time_session (int): ReservationCallsTimeSession: since sign-in: handle
            time of agent reservation calls in seconds (hold, after-call work too). UINT.
        reservation_calls_held_session (int): ReservationCallsHeldSession: since sign-in: number of
            ended agent reservation calls that were put on hold. UINT.
        reservation_calls_held_time_session (int): ReservationCallsHeldTimeSession: since sign-in:
            hold time of agent reservation calls in seconds. UINT.
        barge_in_calls_session (int): BargeInCallsSession: since sign-in: number of barge-ins that
            supervisors completed. UINT.
        intercept_calls_session (int): InterceptCallsSession: since sign-in: number of intercepts
            that supervisors completed. UINT.
        monitor_calls_session (int): MonitorCallsSession: since sign-in: number of call monitorings
            that supervisors completed. UINT.
        whisper_calls_session (int): WhisperCallsSession: since sign-in: number of whispers that
            supervisors completed. UINT.
        emergency_calls_session (int): EmergencyCallsSession: since sign-in: number of emergency
            calls. UINT.
        avail_time_today (int): AvailTimeToday: since midnight: time in the Available state, in
            seconds. UINT.
        logged_on_time_today (int): LoggedOnTimeToday: since midnight: time signed in, in seconds.
            UINT.
        not_ready_time_today (int): NotReadyTimeToday: since midnight: time in the Not Ready state,
            in seconds. UINT.
        icm_available_time_today (int): ICMAvailableTimeToday: since midnight: time in the Unified
            CCE Available state, in seconds. UINT.
        routable_time_today (int): RoutableTimeToday: since midnight: time in the Routable state
            over all skill groups, in seconds. UINT.
        agent_out_calls_today (int): AgentOutCallsToday: since midnight: number of outbound ACD
            calls that ended. UINT.
        agent_out_calls_talk_time_today (int): AgentOutCallsTalkTimeToday: since midnight: talk time
            of outbound ACD calls in seconds, with hold. UINT.
        agent_out_calls_time_today (int): AgentOutCallsTimeToday: since midnight: handle time of
            outbound ACD calls in seconds (hold, after-call work too). UINT.
        agent_out_calls_held_today (int): AgentOutCallsHeldToday: since midnight: number of ended
            outbound ACD calls that were put on hold. UINT.
        agent_out_calls_held_time_today (int): AgentOutCallsHeldTimeToday: since midnight: hold time
            of outbound ACD calls in seconds. UINT.
        handled_calls_today (int): HandledCallsToday: since midnight: number of inbound ACD calls
            that were handled. UINT.
        handled_calls_talk_time_today (int): HandledCallsTalkTimeToday: since midnight: talk time of
            handled inbound calls in seconds, with hold. UINT.
        handled_calls_after_call_time_today (int): HandledCallsAfterCallTimeToday: since midnight:
            after-call work time of handled inbound calls in seconds. UINT.
        handled_calls_time_today (int): HandledCallsTimeToday: since midnight: handle time of
            handled inbound calls in seconds (hold, after-call work too). UINT.
        incoming_calls_held_today (int): IncomingCallsHeldToday: since midnight: number of ended
            inbound ACD calls that were put on hold. UINT.
        incoming_calls_held_time_today (int): IncomingCallsHeldTimeToday: since midnight: hold time
            of ended inbound ACD calls in seconds. UINT.
        internal_calls_today (int): InternalCallsToday: since midnight: number of internal calls
            that the agent placed. UINT.
        internal_calls_time_today (int): InternalCallsTimeToday: since midnight: time on internal
            calls that the agent placed, in seconds. UINT.
        internal_calls_rcvd_today (int): InternalCallsRcvdToday: since midnight: number of internal
            calls that came in. UINT.
        internal_calls_rcvd_time_today (int): InternalCallsRcvdTimeToday: since midnight: time on
            incoming internal calls in seconds. UINT.
        internal_calls_held_today (int): InternalCallsHeldToday: since midnight: number of internal
            calls that were put on hold. UINT.
        internal_calls_held_time_today (int): InternalCallsHeldTimeToday: since midnight: hold time
            of ended internal calls in seconds. UINT.
        auto_out_calls_today (int): AutoOutCallsToday: since midnight: number of predictive outbound
            calls that ended. UINT.
        auto_out_calls_talk_time_today (int): AutoOutCallsTalkTimeToday: since midnight: talk time
            of predictive outbound calls in seconds, with hold. UINT.
        auto_out_calls_time_today (int): AutoOutCallsTimeToday: since midnight: handle time of
            predictive outbound calls in seconds (hold, after-call work too). UINT.
        auto_out_calls_held_today (int): AutoOutCallsHeldToday: since midnight: number of ended
            predictive outbound calls that were put on hold. UINT.
        auto_out_calls_held_time_today (int): AutoOutCallsHeldTimeToday: since midnight: hold time
            of predictive outbound calls in seconds. UINT.
        preview_calls_today (int): PreviewCallsToday: since midnight: number of outbound preview
            calls that ended. UINT.
        preview_calls_talk_time_today (int): PreviewCallsTalkTimeToday: since midnight: talk time of
            outbound preview calls in seconds, with hold. UINT.
        preview_calls_time_today (int): PreviewCallsTimeToday: since midnight: handle time of
            outbound preview calls in seconds (hold, after-call work too). UINT.
        preview_calls_held_today (int): PreviewCallsHeldToday: since midnight: number of ended
            outbound preview calls that were put on hold. UINT.
        preview_calls_held_time_today (int): PreviewCallsHeldTimeToday: since midnight: hold time of
            outbound preview calls in seconds. UINT.
        reservation_calls_today (int): ReservationCallsToday: since midnight: number of agent
            reservation calls that ended. UINT.
        reservation_calls_talk_time_today (int): ReservationCallsTalkTimeToday: since midnight: talk
            time of agent reservation calls in seconds, with hold. UINT.
        reservation_calls_time_today (int): ReservationCallsTimeToday: since midnight: handle time
            of agent reservation calls in seconds (hold, after-call work too). UINT.
        reservation_calls_held_today (int): ReservationCallsHeldToday: since midnight: number of
            ended agent reservation calls that were put on hold. UINT.
        reservation_calls_held_time_today (int): ReservationCallsHeldTimeToday: since midnight: hold
            time of agent reservation calls in seconds. UINT.
        barge_in_calls_today (int): BargeInCallsToday: since midnight: number of barge-ins that
            supervisors completed. UINT.
        intercept_calls_today (int): InterceptCallsToday: since midnight: number of intercepts that
            supervisors completed. UINT.
        monitor_calls_today (int): MonitorCallsToday: since midnight: number of call monitorings
            that supervisors completed. UINT.
        whisper_calls_today (int): WhisperCallsToday: since midnight: number of whispers that
            supervisors completed. UINT.
        emergency_calls_today (int): EmergencyCallsToday: since midnight: number of emergency calls.
            UINT.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 113
    name = "QUERY_AGENT_STATISTICS_CONF"
    since = 9


class QuerySkillGroupStatisticsReq(Request):
    """QUERY_SKILL_GROUP_STATISTICS_REQ.

    Client asks for the statistics of a skill group.

    Message type 114.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
    """

    __slots__ = ()
    message_type = 114
    name = "QUERY_SKILL_GROUP_STATISTICS_REQ"
    since = 9
    confirmation_type = 115


class QuerySkillGroupStatisticsConf(Confirmation):
    """QUERY_SKILL_GROUP_STATISTICS_CONF.

    Server returns the group's figures: now, five minutes, half hour and since midnight.

    Message type 115.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
            peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
        skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
            NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
        agents_logged_on (int): AgentsLoggedOn: number of agents signed in to the skill group at
            this moment. UINT.
        agents_avail (int): AgentsAvail: number of agents who are Available for the skill group at
            this moment. UINT.
        agents_not_ready (int): AgentsNotReady: number of agents who are Not Ready at this moment.
            UINT.
        agents_ready (int): AgentsReady: number of agents who are Ready at this moment. UINT.
        agents_talking_in (int): AgentsTalkingIn: number of agents in talk on inbound calls at this
            moment. UINT.
        agents_talking_out (int): AgentsTalkingOut: number of agents in talk on outbound calls at
            this moment. UINT.
        agents_talking_other (int): AgentsTalkingOther: number of agents in talk on internal calls
            at this moment. UINT.
        agents_work_not_ready (int): AgentsWorkNotReady: number of agents who are Work Not Ready at
            this moment. UINT.
        agents_work_ready (int): AgentsWorkReady: number of agents who are Work Ready at this
            moment. UINT.
        agents_busy_other (int): AgentsBusyOther: number of agents taken up by calls of other skill
            groups. UINT.
        agents_reserved (int): AgentsReserved: number of agents who are Reserved at this moment.
            UINT.
        agents_hold (int): AgentsHold: number of the skill group's calls on hold at this moment.
            UINT.
        agents_icm_available (int): AgentsICMAvailable: number of agents who are Unified CCE
            Available at this moment. UINT.
        agents_application_available (int): AgentsApplicationAvailable: number of agents who are
            Application Available at this moment. UINT.
        agents_talking_auto_out (int): AgentsTalkingAutoOut: number of predictive outbound calls in
            talk at this moment. UINT.
        agents_talking_preview (int): AgentsTalkingPreview: number of outbound preview calls in talk
            at this moment. UINT.
        agents_talking_reservation (int): AgentsTalkingReservation: number of agent reservation
            calls in talk at this moment. UINT.
        router_calls_q_now (int | None): RouterCallsQNow: number of calls in the router's queue for
            the group (0xFFFFFFFF: not known). UINT.
        longest_router_call_q_now (int | None): LongestRouterCallQNow: longest wait in the router's
            queue at this moment, in seconds (0xFFFFFFFF: not known). UINT.
        calls_q_now (int | None): CallsQNow: number of calls in the group's queue at this moment
            (0xFFFFFFFF: not known). UINT.
        calls_q_time_now (int | None): CallsQTimeNow: summed waiting time in seconds of the calls
            now in the queue (0xFFFFFFFF: not known). UINT.
        longest_call_q_now (int | None): LongestCallQNow: longest waiting time in seconds among the
            calls now in the queue (0xFFFFFFFF: not known). UINT.
        avail_time_to5 (int): AvailTimeTo5: present 5 minutes: time in the Available state, in
            seconds. UINT.
        logged_on_time_to5 (int): LoggedOnTimeTo5: present 5 minutes: time signed in, in seconds.
            UINT.
        not_ready_time_to5 (int): NotReadyTimeTo5: present 5 minutes: time in the Not Ready state,
            in seconds. UINT.
        agent_out_calls_to5 (int): AgentOutCallsTo5: present 5 minutes: number of outbound ACD calls
            that ended. UINT.
        agent_out_calls_talk_time_to5 (int): AgentOutCallsTalkTimeTo5: present 5 minutes: talk time
            of outbound ACD calls in seconds, with hold. UINT.
        agent_out_calls_time_to5 (int): AgentOutCallsTimeTo5: present 5 minutes: handle time of
            outbound ACD calls in seconds (hold, after-call work too). UINT.
        agent_out_calls_held_to5 (int): AgentOutCallsHeldTo5: present 5 minutes: number of ended
            outbound ACD calls that were put on hold. UINT.
        agent_out_calls_held_time_to5 (int): AgentOutCallsHeldTimeTo5: present 5 minutes: hold time
            of outbound ACD calls in seconds. UINT.
        handled_calls_to5 (int): HandledCallsTo5: present 5 minutes: number of inbound ACD calls
            that were handled. UINT.
        handled_calls_talk_time_to5 (int): HandledCallsTalkTimeTo5: present 5 minutes: talk time of
            handled inbound calls in seconds, with hold. UINT.
        handled_calls_after_call_time_to5 (int): HandledCallsAfterCallTimeTo5: present 5 minutes:
            after-call work time of handled inbound calls in seconds. UINT.
        handled_calls_time_to5 (int): HandledCallsTimeTo5: present 5 minutes: handle time of handled
            inbound calls in seconds (hold, after-call work too). UINT.
        incoming_calls_held_to5 (int): IncomingCallsHeldTo5: present 5 minutes: number of ended
            inbound ACD calls that were put on hold. UINT.
        incoming_calls_held_time_to5 (int): IncomingCallsHeldTimeTo5: present 5 minutes: hold time
            of ended inbound ACD calls in seconds. UINT.
        internal_calls_rcvd_to5 (int): InternalCallsRcvdTo5: present 5 minutes: number of internal
            calls that came in. UINT.
        internal_calls_rcvd_time_to5 (int): InternalCallsRcvdTimeTo5: present 5 minutes: time on
            incoming internal calls in seconds. UINT.
        internal_calls_held_to5 (int): InternalCallsHeldTo5: present 5 minutes: number of internal
            calls that were put on hold. UINT.
        internal_calls_held_time_to5 (int): InternalCallsHeldTimeTo5: present 5 minutes: hold time
            of ended internal calls in seconds. UINT.
        auto_out_calls_to5 (int): AutoOutCallsTo5: present 5 minutes: number of predictive outbound
            calls that ended. UINT.
        auto_out_calls_talk_time_to5 (int): AutoOutCallsTalkTimeTo5: present 5 minutes: talk time of
            predictive outbound calls in seconds, with hold. UINT.
        auto_out_calls_time_to5 (int): AutoOutCallsTimeTo5: present 5 minutes: handle time of
            predictive outbound calls in seconds (hold, after-call work too). UINT.
        auto_out_calls_held_to5 (int): AutoOutCallsHeldTo5: present 5 minutes: number of ended
            predictive outbound calls that were put on hold. UINT.
        auto_out_calls_held_time_to5 (int): AutoOutCallsHeldTimeTo5: present 5 minutes: hold time of
            predictive outbound calls in seconds. UINT.
        preview_calls_to5 (int): PreviewCallsTo5: present 5 minutes: number of outbound preview
            calls that ended. UINT.
        preview_calls_talk_time_to5 (int): PreviewCallsTalkTimeTo5: present 5 minutes: talk time of
            outbound preview calls in seconds, with hold. UINT.
        preview_calls_time_to5 (int): PreviewCallsTimeTo5: present 5 minutes: handle time of
            outbound preview calls in seconds (hold, after-call work too). UINT.
        preview_calls_held_to5 (int): PreviewCallsHeldTo5: present 5 minutes: number of ended
            outbound preview calls that were put on hold. UINT.
        preview_calls_held_time_to5 (int): PreviewCallsHeldTimeTo5: present 5 minutes: hold time of
            outbound preview calls in seconds. UINT.
        reservation_calls_to5 (int): ReservationCallsTo5: present 5 minutes: number of agent
            reservation calls that ended. UINT.
        reservation_calls_talk_time_to5 (int): ReservationCallsTalkTimeTo5: present 5 minutes: talk
            time of agent reservation calls in seconds, with hold. UINT.
        reservation_calls_time_to5 (int): ReservationCallsTimeTo5: present 5 minutes: handle time of
            agent reservation calls in seconds (hold, after-call work too). UINT.
        reservation_calls_held_to5 (int): ReservationCallsHeldTo5: present 5 minutes: number of
            ended agent reservation calls that were put on hold. UINT.
        reservation_calls_held_time_to5 (int): ReservationCallsHeldTimeTo5: present 5 minutes: hold
            time of agent reservation calls in seconds. UINT.
        barge_in_calls_to5 (int): BargeInCallsTo5: present 5 minutes: number of barge-ins that
            supervisors completed. UINT.
        intercept_calls_to5 (int): InterceptCallsTo5: present 5 minutes: number of intercepts that
            supervisors completed. UINT.
        monitor_calls_to5 (int): MonitorCallsTo5: present 5 minutes: number of call monitorings that
            supervisors completed. UINT.
        whisper_calls_to5 (int): WhisperCallsTo5: present 5 minutes: number of whispers that
            supervisors completed. UINT.
        emergency_calls_to5 (int): EmergencyCallsTo5: present 5 minutes: number of emergency calls.
            UINT.
        calls_q5 (int | None): CallsQ5: present 5 minutes: number of calls that were queued to the
            group (0xFFFFFFFF: not known). UINT.
        calls_q_time5 (int | None): CallsQTime5: present 5 minutes: summed queue time in seconds
            (0xFFFFFFFF: not known). UINT.
        longest_call_q5 (int | None): LongestCallQ5: present 5 minutes: longest queue time in
            seconds (0xFFFFFFFF: not known). UINT.
        avail_time_to_half (int): AvailTimeToHalf: present half hour: time in the Available state,
            in seconds. UINT.
        logged_on_time_to_half (int): LoggedOnTimeToHalf: present half hour: time signed in, in
            seconds. UINT.
        not_ready_time_to_half (int): NotReadyTimeToHalf: present half hour: time in the Not Ready
            state, in seconds. UINT.
        agent_out_calls_to_half (int): AgentOutCallsToHalf: present half hour: number of outbound
            ACD calls that ended. UINT.
        agent_out_calls_talk_time_to_half (int): AgentOutCallsTalkTimeToHalf: present half hour:
            talk time of outbound ACD calls in seconds, with hold. UINT.
        agent_out_calls_time_to_half (int): AgentOutCallsTimeToHalf: present half hour: handle time
            of outbound ACD calls in seconds (hold, after-call work too). UINT.
        agent_out_calls_held_to_half (int): AgentOutCallsHeldToHalf: present half hour: number of
            ended outbound ACD calls that were put on hold. UINT.
        agent_out_calls_held_time_to_half (int): AgentOutCallsHeldTimeToHalf: present half hour:
            hold time of outbound ACD calls in seconds. UINT.
        handled_calls_to_half (int): HandledCallsToHalf: present half hour: number of inbound ACD
            calls that were handled. UINT.
        handled_calls_talk_time_to_half (int): HandledCallsTalkTimeToHalf: present half hour: talk
            time of handled inbound calls in seconds, with hold. UINT.
        handled_calls_after_call_time_to_half (int): HandledCallsAfterCallTimeToHalf: present half
            hour: after-call work time of handled inbound calls in seconds. UINT.
        handled_calls_time_to_half (int): HandledCallsTimeToHalf: present half hour: handle time of
            handled inbound calls in seconds (hold, after-call work too). UINT.
        incoming_calls_held_to_half (int): IncomingCallsHeldToHalf: present half hour: number of
            ended inbound ACD calls that were put on hold. UINT.
        incoming_calls_held_time_to_half (int): IncomingCallsHeldTimeToHalf: present half hour: hold
            time of ended inbound ACD calls in seconds. UINT.
        internal_calls_rcvd_to_half (int): InternalCallsRcvdToHalf: present half hour: number of
            internal calls that came in. UINT.
        internal_calls_rcvd_time_to_half (int): InternalCallsRcvdTimeToHalf: present half hour: time
            on incoming internal calls in seconds. UINT.
        internal_calls_held_to_half (int): InternalCallsHeldToHalf: present half hour: number of
            internal calls that were put on hold. UINT.
        internal_calls_held_time_to_half (int): InternalCallsHeldTimeToHalf: present half hour: hold
            time of ended internal calls in seconds. UINT.
        auto_out_calls_to_half (int): AutoOutCallsToHalf: present half hour: number of predictive
            outbound calls that ended. UINT.
        auto_out_calls_talk_time_to_half (int): AutoOutCallsTalkTimeToHalf: present half hour: talk
            time of predictive outbound calls in seconds, with hold. UINT.
        auto_out_calls_time_to_half (int): AutoOutCallsTimeToHalf: present half hour: handle time of
            predictive outbound calls in seconds (hold, after-call work too). UINT.
        auto_out_calls_held_to_half (int): AutoOutCallsHeldToHalf: present half hour: number of
            ended predictive outbound calls that were put on hold. UINT.
        auto_out_calls_held_time_to_half (int): AutoOutCallsHeldTimeToHalf: present half hour: hold
            time of predictive outbound calls in seconds. UINT.
        preview_calls_to_half (int): PreviewCallsToHalf: present half hour: number of outbound
            preview calls that ended. UINT.
        preview_calls_talk_time_to_half (int): PreviewCallsTalkTimeToHalf: present half hour: talk
            time of outbound preview calls in seconds, with hold. UINT.
        preview_calls_time_to_half (int): PreviewCallsTimeToHalf: present half hour: handle time of
            outbound preview calls in seconds (hold, after-call work too). UINT.
        preview_calls_held_to_half (int): PreviewCallsHeldToHalf: present half hour: number of ended
            outbound preview calls that were put on hold. UINT.
        preview_calls_held_time_to_half (int): PreviewCallsHeldTimeToHalf: present half hour: hold
            time of outbound preview calls in seconds. UINT.
        reservation_calls_to_half (int): ReservationCallsToHalf: present half hour: number of agent
            reservation calls that ended. UINT.
        reservation_calls_talk_time_to_half (int): ReservationCallsTalkTimeToHalf: present half
            hour: talk time of agent reservation calls in seconds, with hold. UINT.
        reservation_calls_time_to_half (int): ReservationCallsTimeToHalf: present half hour: handle
            time of agent reservation calls in seconds (hold, after-call work too). UINT.
        reservation_calls_held_to_half (int): ReservationCallsHeldToHalf: present half hour: number
            of ended agent reservation calls that were put on hold. UINT.
        reservation_calls_held_time_to_half (int): ReservationCallsHeldTimeToHalf: present half
            hour: hold time of agent reservation calls in seconds. UINT.
        barge_in_calls_to_half (int): BargeInCallsToHalf: present half hour: number of barge-ins
            that supervisors completed. UINT.
        intercept_calls_to_half (int): InterceptCallsToHalf: present half hour: number of intercepts
            that supervisors completed. UINT.
        monitor_calls_to_half (int): MonitorCallsToHalf: present half hour: number of call
            monitorings that supervisors completed. UINT.
        whisper_calls_to_half (int): WhisperCallsToHalf: present half hour: number of whispers that
            supervisors completed. UINT.
        emergency_calls_to_half (int): EmergencyCallsToHalf: present half hour: number of emergency
            calls. UINT.
        calls_q_half (int | None): CallsQHalf: present half hour: number of calls that were queued
            to the group (0xFFFFFFFF: not known). UINT.
        calls_q_time_half (int | None): CallsQTimeHalf: present half hour: summed queue time in
            seconds (0xFFFFFFFF: not known). UINT.
        longest_call_q_half (int | None): LongestCallQHalf: present half hour: longest queue time in
            seconds (0xFFFFFFFF: not known). UINT.
        avail_time_today (int): AvailTimeToday: since midnight: time in the Available state, in
            seconds. UINT.
        logged_on_time_today (int): LoggedOnTimeToday: since midnight: time signed in, in seconds.
            UINT.
        not_ready_time_today (int): NotReadyTimeToday: since midnight: time in the Not Ready state,
            in seconds. UINT.
        agent_out_calls_today (int): AgentOutCallsToday: since midnight: number of outbound ACD
            calls that ended. UINT.
        agent_out_calls_talk_time_today (int): AgentOutCallsTalkTimeToday: since midnight: talk time
            of outbound ACD calls in seconds, with hold. UINT.
        agent_out_calls_time_today (int): AgentOutCallsTimeToday: since midnight: handle time of
            outbound ACD calls in seconds (hold, after-call work too). UINT.
        agent_out_calls_held_today (int): AgentOutCallsHeldToday: since midnight: number of ended
            outbound ACD calls that were put on hold. UINT.
        agent_out_calls_held_time_today (int): AgentOutCallsHeldTimeToday: since midnight: hold time
            of outbound ACD calls in seconds. UINT.
        handled_calls_today (int): HandledCallsToday: since midnight: number of inbound ACD calls
            that were handled. UINT.
        handled_calls_talk_time_today (int): HandledCallsTalkTimeToday: since midnight: talk time of
            handled inbound calls in seconds, with hold. UINT.
        handled_calls_after_call_time_today (int): HandledCallsAfterCallTimeToday: since midnight:
            after-call work time of handled inbound calls in seconds. UINT.
        handled_calls_time_today (int): HandledCallsTimeToday: since midnight: handle time of
            handled inbound calls in seconds (hold, after-call work too). UINT.
        incoming_calls_held_today (int): IncomingCallsHeldToday: since midnight: number of ended
            inbound ACD calls that were put on hold. UINT.
        incoming_calls_held_time_today (int): IncomingCallsHeldTimeToday: since midnight: hold time
            of ended inbound ACD calls in seconds. UINT.
        internal_calls_rcvd_today (int): InternalCallsRcvdToday: since midnight: number of internal
            calls that came in. UINT.
        internal_calls_rcvd_time_today (int): InternalCallsRcvdTimeToday: since midnight: time on
            incoming internal calls in seconds. UINT.
        internal_calls_held_today (int): InternalCallsHeldToday: since midnight: number of internal
            calls that were put on hold. UINT.
        internal_calls_held_time_today (int): InternalCallsHeldTimeToday: since midnight: hold time
            of ended internal calls in seconds. UINT.
        auto_out_calls_today (int): AutoOutCallsToday: since midnight: number of predictive outbound
            calls that ended. UINT.
        auto_out_calls_talk_time_today (int): AutoOutCallsTalkTimeToday: since midnight: talk time
            of predictive outbound calls in seconds, with hold. UINT.
        auto_out_calls_time_today (int): AutoOutCallsTimeToday: since midnight: handle time of
            predictive outbound calls in seconds (hold, after-call work too). UINT.
        auto_out_calls_held_today (int): AutoOutCallsHeldToday: since midnight: number of ended
            predictive outbound calls that were put on hold. UINT.
        auto_out_calls_held_time_today (int): AutoOutCallsHeldTimeToday: since midnight: hold time
            of predictive outbound calls in seconds. UINT.
        preview_calls_today (int): PreviewCallsToday: since midnight: number of outbound preview
            calls that ended. UINT.
        preview_calls_talk_time_today (int): PreviewCallsTalkTimeToday: since midnight: talk time of
            outbound preview calls in seconds, with hold. UINT.
        preview_calls_time_today (int): PreviewCallsTimeToday: since midnight: handle time of
            outbound preview calls in seconds (hold, after-call work too). UINT.
        preview_calls_held_today (int): PreviewCallsHeldToday: since midnight: number of ended
            outbound preview calls that were put on hold. UINT.
        preview_calls_held_time_today (int): PreviewCallsHeldTimeToday: since midnight: hold time of
            outbound preview calls in seconds. UINT.
        reservation_calls_today (int): ReservationCallsToday: since midnight: number of agent
            reservation calls that ended. UINT.
        reservation_calls_talk_time_today (int): ReservationCallsTalkTimeToday: since midnight: talk
            time of agent reservation calls in seconds, with hold. UINT.
        reservation_calls_time_today (int): ReservationCallsTimeToday: since midnight: handle time
            of agent reservation calls in seconds (hold, after-call work too). UINT.
        reservation_calls_held_today (int): ReservationCallsHeldToday: since midnight: number of
            ended agent reservation calls that were put on hold. UINT.
        reservation_calls_held_time_today (int): ReservationCallsHeldTimeToday: since midnight: hold
            time of agent reservation calls in seconds. UINT.
        barge_in_calls_today (int): BargeInCallsToday: since midnight: number of barge-ins that
            supervisors completed. UINT.
        intercept_calls_today (int): InterceptCallsToday: since midnight: number of intercepts that
            supervisors completed. UINT.
        monitor_calls_today (int): MonitorCallsToday: since midnight: number of call monitorings
            that supervisors completed. UINT.
        whisper_calls_today (int): WhisperCallsToday: since midnight: number of whispers that
            supervisors completed. UINT.
        emergency_calls_today (int): EmergencyCallsToday: since midnight: number of emergency calls.
            UINT.
        calls_q_today (int | None): CallsQToday: since midnight: number of calls that were queued to
            the group (0xFFFFFFFF: not known). UINT.
        calls_q_time_today (int | None): CallsQTimeToday: since midnight: summed queue time in
            seconds (0xFFFFFFFF: not known). UINT.
        longest_call_q_today (int | None): LongestCallQToday: since midnight: longest queue time in
            seconds (0xFFFFFFFF: not known). UINT.
    """

    __slots__ = ()
    message_type = 115
    name = "QUERY_SKILL_GROUP_STATISTICS_CONF"
    since = 9


class SetAppDataReq(Request):
    """SET_APP_DATA_REQ.

    Client sets variables of an application path; what it leaves out stays as it was.

    Message type 129.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        application_path_id (int | None): ApplicationPathID: identifies the application path. INT.
        call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40 characters
            and a null. At most 40 characters.
        call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40 characters
            and a null. At most 40 characters.
        call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40 characters
            and a null. At most 40 characters.
        call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40 characters
            and a null. At most 40 characters.
        call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40 characters
            and a null. At most 40 characters.
        call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40 characters
            and a null. At most 40 characters.
        call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40 characters
            and a null. At most 40 characters.
        call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40 characters
            and a null. At most 40 characters.
        call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40 characters
            and a null. At most 40 characters.
        call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
            characters and a null. At most 40 characters.
        flt_call_type_id (int | None): FltCallTypeID: call type that Unified CCE gives the call.
            UINT.
        pre_call_invoke_id (int | None): PreCallInvokeID: invoke id of the pre-call that led to the
            event. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 129
    name = "SET_APP_DATA_REQ"
    since = 9
    confirmation_type = 130


class SetAppDataConf(Confirmation):
    """SET_APP_DATA_CONF.

    Server answers once the application variables are stored safely.

    Message type 130.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 130
    name = "SET_APP_DATA_CONF"
    since = 9


class AgentDeskSettingsReq(Request):
    """AGENT_DESK_SETTINGS_REQ.

    Client asks for the desk settings of an agent.

    Message type 131.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 131
    name = "AGENT_DESK_SETTINGS_REQ"
    since = 9
    confirmation_type = 132


class AgentDeskSettingsConf(Confirmation):
    """AGENT_DESK_SETTINGS_CONF.

    Server returns the agent's desk settings.

    Message type 132.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        desk_settings_mask (DeskSettingsMask): DeskSettingsMask: bit mask: desk settings that are on
            or off. UINT.
        wrapup_data_incoming_mode (WrapupDataIncomingMode): WrapupDataIncomingMode: what the agent
            must do about wrap-up once an inbound call ends. UINT.
        wrapup_data_outgoing_mode (WrapupDataOutgoingMode): WrapupDataOutgoingMode: what the agent
            must do about wrap-up once an outbound call ends. UINT.
        logout_non_activity_time (int): LogoutNonActivityTime: after how many seconds without
            desktop activity the agent is signed out. UINT.
        quality_recording_rate (int): QualityRecordingRate: rate at which calls of the agent are
            recorded. UINT.
        ring_no_answer_time (int): RingNoAnswerTime: after how many seconds of ringing a call goes
            elsewhere. UINT.
        silent_monitor_warning_message (int): SilentMonitorWarningMessage: anything but zero: a
            warning box appears when silent monitoring begins. UINT.
        silent_monitor_audible_indication (int): SilentMonitorAudibleIndication: anything but zero:
            silent monitoring begins with an audible click. UINT.
        supervisor_assist_call_method (int): SupervisorAssistCallMethod: how assistance joins: zero
            by consultation, any other value by blind conference. UINT.
        emergency_call_method (int): EmergencyCallMethod: how emergency help joins: zero by
            consultation, any other value by blind conference. UINT.
        auto_record_on_emergency (int): AutoRecordOnEmergency: anything but zero: a request for
            emergency help starts a recording. UINT.
        recording_mode (int): RecordingMode: anything but zero: recording requests take the way over
            Unified CM and PIM. UINT.
        work_mode_timer (int): WorkModeTimer: when automatic wrap-up ends. UINT.
        ring_no_answer_dn (int): RingNoAnswerDN: where unanswered calls are routed next, by dialed
            number id. UINT.
        default_device_port_address (str | None): DefaultDevicePortAddress: takes the place of the
            agent device's default port address. At most 31 characters.
        play_zip_tone (PlayZipTone | None): PlayZipTone: whether a zip tone sounds when a call is
            answered automatically: 1 yes, 0 no. UINT. Since version 23.
        acd_shared_line_usage (AcdSharedLineUsage | None): ACDSharedLineUsage: whether the agent may
            work on shared lines: 1 yes, 0 no. UINT. Since version 23.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 132
    name = "AGENT_DESK_SETTINGS_CONF"
    since = 9


class StartRecordingReq(Request):
    """START_RECORDING_REQ.

    Client asks to record a call; the server passes this on to a recording application.

    Message type 147.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        client_port (int): ClientPort: TCP port from which the client is connected. UINT.
        bit_rate (int): BitRate: media bit rate; matters for G.723 alone. UINT.
        packet_size (int): PacketSize: how many milliseconds of media a packet holds. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        direction (RtpDirection): Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1
            output, 2 both ways. USHORT.
        rtp_type (RtpType): RTPType: media of the stream: 0 audio, 1 video, 2 data. USHORT.
        echo_cancellation (EchoCancellation): EchoCancellation: whether echo is cancelled: off or
            on. USHORT.
        payload_type (int): PayloadType: which audio codec is used, by number. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 147
    name = "START_RECORDING_REQ"
    since = 9
    confirmation_type = 148


class StartRecordingConf(Confirmation):
    """START_RECORDING_CONF.

    Recording application says that it records; the server passes this on to the client.

    Message type 148.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
        server_data (int): ServerData: value of the recording server's own, to be returned to it in
            STOP_RECORDING_REQ. UINT.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 148
    name = "START_RECORDING_CONF"
    since = 9


class StopRecordingReq(Request):
    """STOP_RECORDING_REQ.

    Client asks to end a recording; the server passes this on to the recording application.

    Message type 149.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        client_port (int): ClientPort: TCP port from which the client is connected. UINT.
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
        server_data (int): ServerData: value of the recording server's own, to be returned to it in
            STOP_RECORDING_REQ. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        direction (RtpDirection): Direction: agent's call: direction from 0 to 7; RTP: 0 input, 1
            output, 2 both ways. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 149
    name = "STOP_RECORDING_REQ"
    since = 9
    confirmation_type = 150


class StopRecordingConf(Confirmation):
    """STOP_RECORDING_CONF.

    Recording application says that it has ended; the server passes this on to the client.

    Message type 150.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 150
    name = "STOP_RECORDING_CONF"
    since = 9


class SetAgentServiceDataReq(Request):
    """SET_AGENT_SERVICE_DATA_REQ.

    Client reports how the agent rated the suggestions of an answer service.

    Message type 283, since protocol version 24.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        router_call_key_day (int): RouterCallKeyDay: router call key: the day in the 64-bit key.
            UINT.
        router_call_key_call_id (int): RouterCallKeyCallID: router call key: number of the call,
            counted anew from each midnight. UINT.
        router_call_key_sequence_number (int): RouterCallKeySequenceNumber: router call key:
            sequence number, which with day and call gives the TaskID. UINT.
        agent_skill_target_id (int): AgentSkillTargetID: agent that was selected, by skill target
            id. UINT.
        num_of_enabled_services (int | None): NumOfEnabledServices: number of AI services that are
            on for the call. USHORT.
        flt_enabled_services (tuple[EnabledService, ...]): FltEnabledServices: which AI services are
            on: 1 answers, 2 transcription. USHORT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 283
    name = "SET_AGENT_SERVICE_DATA_REQ"
    since = 24
    confirmation_type = 284


class SetAgentServiceDataConf(Confirmation):
    """SET_AGENT_SERVICE_DATA_CONF.

    Server answers with a status, which may tell of a failure.

    Message type 284, since protocol version 24.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        status (StatusCode): Status: status code that tells why the session is over. UINT.
    """

    __slots__ = ()
    message_type = 284
    name = "SET_AGENT_SERVICE_DATA_CONF"
    since = 24


class MonitorStartReq(Request):
    """MONITOR_START_REQ.

    Client asks for the events of one call or one device, chosen by masks.

    Message type 93.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        call_msg_mask (CallMsgMask): CallMsgMask: bit mask: call events the client wants to get.
            UINT.
        agent_state_mask (AgentStateMask): AgentStateMask: bit mask: agent states the client wants
            to hear of. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        monitored_device_type (DeviceIdType | None): MonitoredDeviceType: what type of id
            MonitoredDeviceID holds; DEVID_NONE when a call is monitored. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        monitored_device_id (str | None): MonitoredDeviceID: device whose events are wanted. At most
            63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 93
    name = "MONITOR_START_REQ"
    since = 9
    confirmation_type = 94


class MonitorStartConf(Confirmation):
    """MONITOR_START_CONF.

    Server has set up the monitor and returns its id.

    Message type 94.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
    """

    __slots__ = ()
    message_type = 94
    name = "MONITOR_START_CONF"
    since = 9


class MonitorStopReq(Request):
    """MONITOR_STOP_REQ.

    Client asks to end a call or device monitor.

    Message type 95.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
    """

    __slots__ = ()
    message_type = 95
    name = "MONITOR_STOP_REQ"
    since = 9
    confirmation_type = 96


class MonitorStopConf(Confirmation):
    """MONITOR_STOP_CONF.

    Server has removed the monitor.

    Message type 96.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 96
    name = "MONITOR_STOP_CONF"
    since = 9


class ChangeMonitorMaskReq(Request):
    """CHANGE_MONITOR_MASK_REQ.

    Client gives a call or device monitor new event masks.

    Message type 97.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        call_msg_mask (CallMsgMask): CallMsgMask: bit mask: call events the client wants to get.
            UINT.
        agent_state_mask (AgentStateMask): AgentStateMask: bit mask: agent states the client wants
            to hear of. UINT.
    """

    __slots__ = ()
    message_type = 97
    name = "CHANGE_MONITOR_MASK_REQ"
    since = 9
    confirmation_type = 98


class ChangeMonitorMaskConf(Confirmation):
    """CHANGE_MONITOR_MASK_CONF.

    Server has put the new masks in force.

    Message type 98.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 98
    name = "CHANGE_MONITOR_MASK_CONF"
    since = 9


class RegisterServiceReq(Request):
    """REGISTER_SERVICE_REQ.

    Server application offers a service to the clients of the CTI server.

    Message type 143.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        server_mode (ServerMode): ServerMode: rule for the choice among several servers. USHORT.
        service_name (str | None): ServiceName: what the offered service is called,
            Cisco:CallRecording for one. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 143
    name = "REGISTER_SERVICE_REQ"
    since = 9
    confirmation_type = 144


class RegisterServiceConf(Confirmation):
    """REGISTER_SERVICE_CONF.

    Server has registered the service and returns its id.

    Message type 144.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        registered_service_id (int): RegisteredServiceID: identifies a service registration. UINT.
    """

    __slots__ = ()
    message_type = 144
    name = "REGISTER_SERVICE_CONF"
    since = 9


class UnregisterServiceReq(Request):
    """UNREGISTER_SERVICE_REQ.

    Server application takes its service back.

    Message type 145.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        registered_service_id (int): RegisteredServiceID: identifies a service registration. UINT.
    """

    __slots__ = ()
    message_type = 145
    name = "UNREGISTER_SERVICE_REQ"
    since = 9
    confirmation_type = 146


class UnregisterServiceConf(Confirmation):
    """UNREGISTER_SERVICE_CONF.

    Server no longer has the service registered.

    Message type 146.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 146
    name = "UNREGISTER_SERVICE_CONF"
    since = 9


class FailureConf(Confirmation):
    """FAILURE_CONF.

    Server's answer to any request that it refuses, sent instead of the proper confirmation.

    Message type 1.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        status (StatusCode): Status: status code that tells why the session is over. UINT.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 1
    name = "FAILURE_CONF"
    since = 9


class FailureEvent(Event):
    """FAILURE_EVENT.

    Server reports a failure that no request caused, such as going off line.

    Message type 2.

    Attributes:
        status (StatusCode): Status: status code that tells why the session is over. UINT.
        text (str | None): Text: message in plain words: of the user, or about the event. At most
            254 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 2
    name = "FAILURE_EVENT"
    since = 9


class OpenReq(Request):
    """OPEN_REQ.

    Client opens its session: version, services, masks and who it is; first message of all.

    Message type 3.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        version_number (int): VersionNumber: protocol version the client wants; decides how all
            later messages are laid out. UINT.
        idle_timeout (int | None): IdleTimeout: after how many seconds of client silence the server
            ends the session; 0xFFFFFFFF: no limit. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        services_requested (Services): ServicesRequested: bit mask: CTI services that the client
            would like. UINT.
        call_msg_mask (CallMsgMask): CallMsgMask: bit mask: call events the client wants to get.
            UINT.
        agent_state_mask (AgentStateMask): AgentStateMask: bit mask: agent states the client wants
            to hear of. UINT.
        config_msg_mask (ConfigMsgMask): ConfigMsgMask: bit mask: configuration events the client
            wants to get. UINT.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_password (bytes | None): ClientPassword: password that goes with ClientID; may be
            empty but not missing. At most 64 bytes.
        client_signature (str | None): ClientSignature: text by which the client signs. At most 63
            characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        application_path_id (int | None): ApplicationPathID: identifies the application path. INT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 3
    name = "OPEN_REQ"
    since = 9
    confirmation_type = 4


class OpenConf(Confirmation):
    """OPEN_CONF.

    Server grants the session and says what it allows.

    Message type 4.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        services_granted (Services): ServicesGranted: bit mask: services that the server lets the
            session have. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
        pg_status (PgStatusCode): PGStatus: state of the peripheral gateway; any value but zero
            means that CTI does not work normally. UINT.
        icm_central_controller_time (int): ICMCentralControllerTime: date and time at the central
            controller. Seconds since 1970-01-01 UTC.
        peripheral_online (bool): PeripheralOnline: whether the agent's peripheral is online;
            without Client Events, whether all of them are.
        peripheral_type (PeripheralType | None): PeripheralType: what sort of ACD it is, one of the
            PT_ values. USHORT.
        agent_state (AgentState): AgentState: state of the agent as a whole. USHORT.
        department_id (int): DepartmentID: department that the agent or team belongs to. INT. Since
            version 19.
        session_type (SessionType): SessionType: side the session is with: 0 unknown, 1 active, 2
            standby. USHORT. Since version 24.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        num_peripherals (int | None): NumPeripherals: number of FltPeripheralID and
            MultilineAgentControl pairs; 0 outside CCE or with PeripheralID given. USHORT. Since
            version 14.
        peripherals (tuple[OpenPeripheral, ...]): NumPeripherals: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 4
    name = "OPEN_CONF"
    since = 9


class HeartbeatReq(Request):
    """HEARTBEAT_REQ.

    Client shows that it is alive and checks that the server is.

    Message type 5.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 5
    name = "HEARTBEAT_REQ"
    since = 9
    confirmation_type = 6


class HeartbeatConf(Confirmation):
    """HEARTBEAT_CONF.

    Server answers a heartbeat at once.

    Message type 6.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 6
    name = "HEARTBEAT_CONF"
    since = 9


class CloseReq(Request):
    """CLOSE_REQ.

    Client ends its session and says why.

    Message type 7.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        status (StatusCode): Status: status code that tells why the session is over. UINT.
    """

    __slots__ = ()
    message_type = 7
    name = "CLOSE_REQ"
    since = 9
    confirmation_type = 8


class CloseConf(Confirmation):
    """CLOSE_CONF.

    Server agrees to the end; the client then closes the connection.

    Message type 8.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 8
    name = "CLOSE_CONF"
    since = 9


class EmergencyCallReq(Request):
    """EMERGENCY_CALL_REQ.

    Client says that an agent treats a call as an emergency.

    Message type 121.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 121
    name = "EMERGENCY_CALL_REQ"
    since = 9
    confirmation_type = 122


class EmergencyCallConf(Confirmation):
    """EMERGENCY_CALL_CONF.

    Server has found a supervisor for the emergency.

    Message type 122.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        line_handle (int | None): LineHandle: line of the phone that is used; 0xFFFF when not known.
            USHORT.
        line_type (LineType | None): LineType: what sort of line it is, one of the LINETYPE_ values;
            0xFFFF when there is none. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 122
    name = "EMERGENCY_CALL_CONF"
    since = 9


class EmergencyCallEvent(Event):
    """EMERGENCY_CALL_EVENT.

    Server tells bridge clients, team supervisors and recording servers of an emergency.

    Message type 123.

    Attributes:
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        session_id (int): SessionID: CTI session in question; 0 in an agent state event: the agent
            has no session open. UINT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        client_id (str | None): ClientID: name by which the client identifies its user. At most 63
            characters.
        client_address (str | None): ClientAddress: IP address from which the client is connected.
            At most 63 characters.
        client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
            only from v14 to v18. At most 45 characters. Versions 14 to 18.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 123
    name = "EMERGENCY_CALL_EVENT"
    since = 9


class SuperviseCallReq(Request):
    """SUPERVISE_CALL_REQ.

    Supervisor's client monitors, whispers into, barges into or intercepts an agent's call, or
    stops.

    Message type 124.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        agent_connection_call_id (int | None): AgentConnectionCallID: call of the agent to be
            supervised; 0xFFFFFFFF means the one now active. UINT.
        supervisor_connection_call_id (int | None): SupervisorConnectionCallID: call of the
            supervisor, 0xFFFFFFFF when there is none. UINT.
        agent_connection_device_id_type (ConnectionDeviceIdType | None):
            AgentConnectionDeviceIDType: what type of id AgentConnectionDeviceID holds. USHORT.
        supervisor_connection_device_id_type (ConnectionDeviceIdType | None):
            SupervisorConnectionDeviceIDType: what type of id SupervisorConnectionDeviceID holds.
            USHORT.
        supervisory_action (SupervisoryAction): SupervisoryAction: what the supervisor wants: clear,
            monitor, whisper, barge in or intercept. USHORT.
        agent_connection_device_id (str | None): AgentConnectionDeviceID: device of the agent's
            connection. At most 63 characters.
        supervisor_connection_device_id (str | None): SupervisorConnectionDeviceID: device of the
            supervisor's connection. At most 63 characters.
        agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
            characters.
        agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
            characters.
        agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the ACD.
            At most 63 characters.
        supervisor_instrument (str | None): SupervisorInstrument: number of the supervisor's
            instrument; bridge and monitor clients cannot leave it out. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        agent_connection (Connection): AgentConnectionCallID, AgentConnectionDeviceIDType and
            AgentConnectionDeviceID as one value.
        supervisor_connection (Connection): SupervisorConnectionCallID,
            SupervisorConnectionDeviceIDType and SupervisorConnectionDeviceID as one value.
    """

    __slots__ = ()
    message_type = 124
    name = "SUPERVISE_CALL_REQ"
    since = 9
    confirmation_type = 125


class SuperviseCallConf(Confirmation):
    """SUPERVISE_CALL_CONF.

    Server has received the request and names the agent's call.

    Message type 125.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        connection_call_id (int | None): ConnectionCallID: call id, which only the device id and its
            type make unique; 0xFFFFFFFF when there is none. UINT.
        connection_device_id_type (ConnectionDeviceIdType | None): ConnectionDeviceIDType: whether
            ConnectionDeviceID is a static id, a dynamic one or left out. USHORT.
        connection_device_id (str | None): ConnectionDeviceID: device half of what identifies the
            connection. At most 63 characters.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
        connection (Connection): ConnectionCallID, ConnectionDeviceIDType and ConnectionDeviceID as
            one value.
    """

    __slots__ = ()
    message_type = 125
    name = "SUPERVISE_CALL_CONF"
    since = 9


class AgentTeamConfigEvent(Event):
    """AGENT_TEAM_CONFIG_EVENT.

    Server sends a supervisor's client the members of the agent team, and every change of them.

    Message type 128.

    Attributes:
        peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if there
            is none to name. UINT.
        team_id (int): TeamID: identifies an agent team. UINT.
        config_operation (TeamConfigOperation): ConfigOperation: what the event does: 0 puts back
            the permanent team, 1 adds, 2 removes. USHORT.
        department_id (int): DepartmentID: department that the agent or team belongs to. INT. Since
            version 19.
        agent_team_name (str | None): AgentTeamName: what the team is called. At most 31 characters.
            Since version 16.
        agents (tuple[TeamAgent, ...]): NumberOfAgents: the entries.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 128
    name = "AGENT_TEAM_CONFIG_EVENT"
    since = 9


class ListAgentTeamReq(Request):
    """LIST_AGENT_TEAM_REQ.

    Supervisor's client asks which agent teams it may monitor.

    Message type 133.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        supervisor_id (int): SupervisorID: supervisor who makes the request, by skill target id.
            UINT.
    """

    __slots__ = ()
    message_type = 133
    name = "LIST_AGENT_TEAM_REQ"
    since = 9
    confirmation_type = 134


class ListAgentTeamConf(Confirmation):
    """LIST_AGENT_TEAM_CONF.

    Server returns team ids, in several parts when there are many.

    Message type 134.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        segment_number (int): SegmentNumber: place of this confirmation in a series of them. USHORT.
        more (More): More: whether another confirmation comes after this one: 1 yes, 0 no. USHORT.
        team_ids (tuple[int, ...]): TeamID: identifies an agent team. UINT.
        unknown (tuple[UnknownField, ...]): Floating fields that the table of this message does not
            list, as received.
    """

    __slots__ = ()
    message_type = 134
    name = "LIST_AGENT_TEAM_CONF"
    since = 9


class MonitorAgentTeamStartReq(Request):
    """MONITOR_AGENT_TEAM_START_REQ.

    Supervisor's client asks for the agent state events of a team.

    Message type 135.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        team_id (int): TeamID: identifies an agent team. UINT.
    """

    __slots__ = ()
    message_type = 135
    name = "MONITOR_AGENT_TEAM_START_REQ"
    since = 9
    confirmation_type = 136


class MonitorAgentTeamStartConf(Confirmation):
    """MONITOR_AGENT_TEAM_START_CONF.

    Server has received the request and returns the id of the team monitor.

    Message type 136.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
    """

    __slots__ = ()
    message_type = 136
    name = "MONITOR_AGENT_TEAM_START_CONF"
    since = 9


class MonitorAgentTeamStopReq(Request):
    """MONITOR_AGENT_TEAM_STOP_REQ.

    Supervisor's client asks to end the monitoring of a team.

    Message type 137.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
        monitor_id (int): MonitorID: monitor (device, call, session or team) that causes the
            message; 0: none, as with All Events. UINT.
    """

    __slots__ = ()
    message_type = 137
    name = "MONITOR_AGENT_TEAM_STOP_REQ"
    since = 9
    confirmation_type = 138


class MonitorAgentTeamStopConf(Confirmation):
    """MONITOR_AGENT_TEAM_STOP_CONF.

    Server has ended the team monitor.

    Message type 138.

    Attributes:
        invoke_id (int): InvokeID: number the requester picks for its request; comes back in the
            confirmation. UINT.
    """

    __slots__ = ()
    message_type = 138
    name = "MONITOR_AGENT_TEAM_STOP_CONF"
    since = 9

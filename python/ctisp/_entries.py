# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
# `make generate`.
"""The entries of the lists that messages hold."""

from __future__ import annotations

from typing import Any, NamedTuple

from ctisp._base import entry_dict, entry_repr
from ctisp._enums import (
    AcdSharedLineUsage,
    AgentFlags,
    AgentState,
    ConfigAgentType,
    ConfigDeviceType,
    ConfigRecordType,
    ConnectionDeviceIdType,
    DeskSettingsMask,
    DeviceIdType,
    EnabledService,
    LineType,
    LocalConnectionState,
    MultilineAgentControl,
    PlayZipTone,
    SilentMonitorStatus,
    SsoEnabled,
    TeamMemberType,
    TeamRecordType,
    WrapupDataIncomingMode,
    WrapupDataOutgoingMode,
)

__all__ = [
    "AgentRecord",
    "AgentServiceRecord",
    "AgentSkillGroup",
    "CallDevice",
    "CallTypeRecord",
    "ConnectedParty",
    "CtiClient",
    "DequeuedSkillGroup",
    "DeskSettingsRecord",
    "DeviceCall",
    "DeviceRecord",
    "FltSkillGroup",
    "Line",
    "LoginSkillGroup",
    "MrdRecord",
    "OpenPeripheral",
    "PeripheralRecord",
    "QueuedSkillGroup",
    "ServiceRecord",
    "SkillGroupRecord",
    "TeamAgent",
    "TeamMember",
    "TerminalRecord",
]


class AgentRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_AGENT_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    flt_peripheral_id: int | None = None
    """FltPeripheralID: peripheral that the record belongs to. UINT. Since version 11."""
    active_terminal: str | None = None
    """ActiveTerminal: terminal the agent works at, by device name, when one was chosen. At most 63
    characters. Since version 23.
    """
    agent_type: ConfigAgentType | None = None
    """AgentType: tells supervisors from ordinary agents. USHORT."""
    agent_desk_settings_id: int | None = None
    """AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1 by
    default. UINT. Since version 22.
    """
    login_id: str | None = None
    """LoginID: id the agent signs in with; identifies the record. At most 63 characters."""
    old_login_id: str | None = None
    """OldLoginID: in a change record the login id used until now. At most 63 characters."""
    login_name: str | None = None
    """LoginName: name the agent signs in with; before version 20 clients get 32 bytes of it. At
    most 254 characters. Since version 11.
    """
    last_name: str | None = None
    """LastName: last name of the agent. At most 31 characters."""
    first_name: str | None = None
    """FirstName: first name of the agent. At most 31 characters."""
    extension: str | None = None
    """Extension: number at which service, group, agent or device is reached. At most 15 characters.
    """
    description: str | None = None
    """Description: remark kept with the record. At most 127 characters."""
    agent_skill_target_id: int | None = None
    """AgentSkillTargetID: agent that was selected, by skill target id. UINT."""
    num_skills: int | None = None
    """NumSkills: length of the skill group arrays, up to 100. USHORT."""
    sso_enabled: SsoEnabled | None = None
    """SSOEnabled: whether the client signs in by single sign-on: 1 yes, 0 no. USHORT. Since version
    20.
    """
    num_mrds: int | None = None
    """NumMRDs: length of the MRD arrays, up to 40. USHORT. Since version 21."""
    flt_skill_group_number: tuple[int, ...] = ()
    """FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    none. UINT.
    """
    flt_skill_group_priority: tuple[int, ...] = ()
    """FltSkillGroupPriority: priority of one entry; must follow its id at once. USHORT."""
    flt_agent_mrd_id: tuple[int, ...] = ()
    """FltAgentMRDID: array: media routing domains where the agent is signed in. UINT. Since version
    21.
    """
    flt_agent_mrd_state: tuple[AgentState, ...] = ()
    """FltAgentMRDState: array: agent's state as a whole in each of those domains. USHORT. Since
    version 21.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class AgentServiceRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_AGENT_SERVICE_EVENT.
    """

    agent_skill_target_id: int | None = None
    """AgentSkillTargetID: agent that was selected, by skill target id. UINT."""
    num_of_enabled_services: int | None = None
    """NumOfEnabledServices: number of AI services that are on for the call. USHORT."""
    flt_enabled_services: tuple[EnabledService, ...] = ()
    """FltEnabledServices: which AI services are on: 1 answers, 2 transcription. USHORT."""
    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class AgentSkillGroup(NamedTuple):
    """One entry of a list.

    In QUERY_AGENT_STATE_CONF.
    """

    skill_group_number: int | None = None
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: int | None = None
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: int | None = None
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""
    skill_group_state: AgentState | None = None
    """SkillGroupState: state of the agent as far as this skill group goes. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class CallDevice(NamedTuple):
    """One entry of a list.

    In SNAPSHOT_CALL_CONF.
    """

    call_connection_call_id: int | None = None
    """CallConnectionCallID: call or connection of this list entry, by call id. UINT."""
    call_connection_device_id_type: ConnectionDeviceIdType | None = None
    """CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. USHORT."""
    call_connection_device_id: str | None = None
    """CallConnectionDeviceID: device of this list entry's connection. At most 63 characters."""
    call_device_type: DeviceIdType | None = None
    """CallDeviceType: what type of id the next CallDeviceID holds. USHORT."""
    call_device_id: str | None = None
    """CallDeviceID: one device on the call. At most 63 characters."""
    call_device_connection_state: LocalConnectionState | None = None
    """CallDeviceConnectionState: how one device on the call is connected, seen locally. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class CallTypeRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_CALL_TYPE_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    flt_call_type_id: int | None = None
    """FltCallTypeID: call type that Unified CCE gives the call. UINT."""
    customer_definition_id: int | None = None
    """CustomerDefinitionID: always 0: UCCE makes no use of it. UINT."""
    enterprise_name: str | None = None
    """EnterpriseName: what the call type is called. At most 31 characters."""
    description: str | None = None
    """Description: remark kept with the record. At most 127 characters."""
    service_level_threshold: int | None = None
    """ServiceLevelThreshold: how many seconds the service level allows. UINT."""
    service_level_type: int | None = None
    """ServiceLevelType: how the service level is reckoned. UINT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class ConnectedParty(NamedTuple):
    """One entry of a list.

    In CALL_CONFERENCED_EVENT, CALL_TRANSFERRED_EVENT, CONFERENCE_CALL_CONF, TRANSFER_CALL_CONF.
    """

    connected_party_call_id: int | None = None
    """ConnectedPartyCallID: one party, by call id. UINT."""
    connected_party_device_id_type: ConnectionDeviceIdType | None = None
    """ConnectedPartyDeviceIDType: type of the party's device id; must follow the party's call id at
    once. USHORT.
    """
    connected_party_device_id: str | None = None
    """ConnectedPartyDeviceID: device of one party; must follow the type of that id at once. At most
    63 characters.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class CtiClient(NamedTuple):
    """One entry of a list.

    In BEGIN_CALL_EVENT, CALL_DATA_UPDATE_EVENT, SNAPSHOT_CALL_CONF.
    """

    cti_client_signature: str | None = None
    """CTIClientSignature: signature of one client that belongs to the call or agent. At most 63
    characters.
    """
    cti_client_timestamp: int | None = None
    """CTIClientTimestamp: first time the client of that signature was tied to the call. Seconds
    since 1970-01-01 UTC.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class DequeuedSkillGroup(NamedTuple):
    """One entry of a list.

    In CALL_DEQUEUED_EVENT.
    """

    skill_group_number: int | None = None
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. UINT.
    """
    skill_group_id: int | None = None
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: int | None = None
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class DeskSettingsRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_AGENT_DESK_SETTINGS_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    agent_desk_settings_id: int | None = None
    """AgentDeskSettingsID: id of the desk settings that the agent has or the record is about; -1 by
    default. UINT.
    """
    flt_desk_settings_mask: DeskSettingsMask | None = None
    """FltDeskSettingsMask: bit mask: desk settings that are a plain yes or no. UINT."""
    flt_wrap_up_data_incoming_mode: WrapupDataIncomingMode | None = None
    """FltWrapUpDataIncomingMode: what the agent must do about wrap-up once an inbound call ends.
    UINT.
    """
    flt_wrap_up_data_outgoing_mode: WrapupDataOutgoingMode | None = None
    """FltWrapUpDataOutgoingMode: what the agent must do about wrap-up once an outbound call ends.
    UINT.
    """
    flt_logout_non_activity_time: int | None = None
    """FltLogoutNonActivityTime: after how many idle seconds the agent is signed out. UINT."""
    flt_quality_recording_rate: int | None = None
    """FltQualityRecordingRate: rate at which calls of the agent are recorded. UINT."""
    flt_ring_no_answer_time: int | None = None
    """FltRingNoAnswerTime: after how many seconds of ringing a call goes elsewhere. UINT."""
    flt_silent_monitor_warning_message: int | None = None
    """FltSilentMonitorWarningMessage: whether the desktop shows a warning box when monitoring
    starts. UINT.
    """
    flt_silent_monitor_audible_indication: int | None = None
    """FltSilentMonitorAudibleIndication: whether the start of silent monitoring makes a click.
    UINT.
    """
    flt_supervisor_assist_call_method: int | None = None
    """FltSupervisorAssistCallMethod: how assistance joins: by blind conference when set, else by
    consult call. UINT.
    """
    flt_emergency_call_method: int | None = None
    """FltEmergencyCallMethod: how emergency help joins: by blind conference when set, else by
    consult call. UINT.
    """
    flt_auto_record_on_emergency: int | None = None
    """FltAutoRecordOnEmergency: whether a request for emergency help starts a recording. UINT."""
    flt_recording_mode: int | None = None
    """FltRecordingMode: whether recording requests take the way over Unified CM and PIM. UINT."""
    flt_work_mode_timer: int | None = None
    """FltWorkModeTimer: when automatic wrap-up ends; the guides name no unit. UINT."""
    flt_ring_no_answer_dn_id: int | None = None
    """FltRingNoAnswerDnId: where unanswered calls go, by dialed number id. UINT."""
    flt_default_device_port_address: str | None = None
    """FltDefaultDevicePortAddress: takes the place of the default port address of the agent's
    phone. At most 31 characters.
    """
    play_zip_tone: PlayZipTone | None = None
    """PlayZipTone: whether a zip tone sounds when a call is answered automatically: 1 yes, 0 no.
    UINT. Since version 23.
    """
    acd_shared_line_usage: AcdSharedLineUsage | None = None
    """ACDSharedLineUsage: whether the agent may work on shared lines: 1 yes, 0 no. UINT. Since
    version 23.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class DeviceCall(NamedTuple):
    """One entry of a list.

    In SNAPSHOT_DEVICE_CONF.
    """

    call_connection_call_id: int | None = None
    """CallConnectionCallID: call or connection of this list entry, by call id. UINT."""
    call_connection_device_id_type: ConnectionDeviceIdType | None = None
    """CallConnectionDeviceIDType: what type of id the next CallConnectionDeviceID holds. USHORT."""
    call_connection_device_id: str | None = None
    """CallConnectionDeviceID: device of this list entry's connection. At most 63 characters."""
    call_state: LocalConnectionState | None = None
    """CallState: how the call stands at the device. USHORT."""
    silent_monitor_status: SilentMonitorStatus | None = None
    """SilentMonitorStatus: whether silent monitoring is part of the call, and on which side of it
    this is. USHORT.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class DeviceRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_DEVICE_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    flt_peripheral_id: int | None = None
    """FltPeripheralID: peripheral that the record belongs to. UINT. Since version 11."""
    peripheral_number: int | None = None
    """PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    groups. UINT.
    """
    device_type: ConfigDeviceType | None = None
    """DeviceType: what sort of device is configured, from 0 to 7. USHORT."""
    max_queued: int | None = None
    """MaxQueued: how many calls the queue takes. UINT."""
    flt_service_id: int | None = None
    """FltServiceID: service that the device is part of, when there is one. UINT."""
    dialed_number: str | None = None
    """DialedNumber: digits that were dialed or are to be dialed. At most 39 characters."""
    dnis: str | None = None
    """DNIS: DNIS the call has brought or should bring. At most 31 characters."""
    extension: str | None = None
    """Extension: number at which service, group, agent or device is reached. At most 15 characters.
    """
    description: str | None = None
    """Description: remark kept with the record. At most 127 characters."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class FltSkillGroup(NamedTuple):
    """One entry of a list.

    In AGENT_STATE_EVENT.
    """

    flt_skill_group_number: int | None = None
    """FltSkillGroupNumber: skill group number of one list entry; NULL_SKILL_GROUP when there is
    none. INT. Since version 10.
    """
    flt_skill_group_id: int | None = None
    """FltSkillGroupID: skill group id of one entry; must follow its number at once. UINT. Since
    version 10.
    """
    flt_skill_group_priority: int | None = None
    """FltSkillGroupPriority: priority of one entry; must follow its id at once. USHORT. Since
    version 10.
    """
    flt_skill_group_state: AgentState | None = None
    """FltSkillGroupState: state of the agent in the entry's group; must follow its priority at
    once. USHORT. Since version 10.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class Line(NamedTuple):
    """One entry of a list.

    In QUERY_DEVICE_INFO_CONF.
    """

    line_handle: int | None = None
    """LineHandle: line of the phone that is used; 0xFFFF when not known. USHORT."""
    line_type: LineType | None = None
    """LineType: what sort of line it is, one of the LINETYPE_ values; 0xFFFF when there is none.
    USHORT.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class LoginSkillGroup(NamedTuple):
    """One entry of a list.

    In SET_AGENT_STATE_REQ.
    """

    skill_group_number: int | None = None
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. INT.
    """
    skill_group_priority: int | None = None
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class MrdRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_MRD_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    flt_mr_domain_id: int | None = None
    """FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT. UINT."""
    flt_enterprise_name: str | None = None
    """FltEnterpriseName: what the media routing domain is called. At most 31 characters."""
    flt_description: str | None = None
    """FltDescription: remark kept with the media routing domain. At most 127 characters."""
    flt_max_task_duration: int | None = None
    """FltMaxTaskDuration: how many seconds a task may last at most. UINT."""
    flt_interruptible: bool | None = None
    """FltInterruptible: whether tasks of other media routing domains may break in on the agent."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class OpenPeripheral(NamedTuple):
    """One entry of a list.

    In OPEN_CONF.
    """

    flt_peripheral_id: int | None = None
    """FltPeripheralID: peripheral that the record belongs to. UINT. Since version 14."""
    multiline_agent_control: MultilineAgentControl | None = None
    """MultilineAgentControl: lines that can be controlled on that peripheral: 0 a single one, 1
    several. USHORT. Since version 14.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class PeripheralRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_PERIPHERAL_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    config_peripheral_id: int | None = None
    """ConfigPeripheralID: peripheral that this record is about. UINT."""
    default_agent_desk_settings_id: int | None = None
    """DefaultAgentDeskSettingsID: desk settings that hold on the peripheral by default. UINT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class QueuedSkillGroup(NamedTuple):
    """One entry of a list.

    In CALL_QUEUED_EVENT.
    """

    skill_group_number: int | None = None
    """SkillGroupNumber: skill group by its number on the peripheral; NULL_SKILL_GROUP 0xFFFFFFFF:
    none. INT.
    """
    skill_group_id: int | None = None
    """SkillGroupID: skill group by its Unified CCE id; NULL_SKILL_GROUP 0xFFFFFFFF when there is
    none. UINT.
    """
    skill_group_priority: int | None = None
    """SkillGroupPriority: how high the skill group ranks; 0 when it has no priority. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class ServiceRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_SERVICE_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    flt_peripheral_id: int | None = None
    """FltPeripheralID: peripheral that the record belongs to. UINT. Since version 11."""
    peripheral_number: int | None = None
    """PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    groups. UINT.
    """
    old_peripheral_number: int | None = None
    """OldPeripheralNumber: in a change record the peripheral number used until now. UINT."""
    max_queued: int | None = None
    """MaxQueued: how many calls the queue takes. UINT."""
    extension: str | None = None
    """Extension: number at which service, group, agent or device is reached. At most 15 characters.
    """
    service_skill_target_id: int | None = None
    """ServiceSkillTargetID: service by its skill target id. UINT."""
    peripheral_name: str | None = None
    """PeripheralName: what it is called on the peripheral. At most 63 characters."""
    description: str | None = None
    """Description: remark kept with the record. At most 127 characters."""
    service_level_threshold: int | None = None
    """ServiceLevelThreshold: how many seconds the service level allows. UINT."""
    service_level_type: int | None = None
    """ServiceLevelType: how the service level is reckoned. UINT."""
    config_param: str | None = None
    """ConfigParam: how much of the team configuration the client asks for. At most 254 characters.
    """
    flt_mr_domain_id: int | None = None
    """FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT. UINT."""
    num_service_members: int | None = None
    """NumServiceMembers: length of the member arrays, up to 10. USHORT."""
    service_member: tuple[int, ...] = ()
    """ServiceMember: array: skill groups that make up the service, by number. UINT."""
    service_priority: tuple[int, ...] = ()
    """ServicePriority: array: priority of each member. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class SkillGroupRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_SKILL_GROUP_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    flt_peripheral_id: int | None = None
    """FltPeripheralID: peripheral that the record belongs to. UINT. Since version 11."""
    peripheral_number: int | None = None
    """PeripheralNumber: number it has on the peripheral; identifies records of services and skill
    groups. UINT.
    """
    old_peripheral_number: int | None = None
    """OldPeripheralNumber: in a change record the peripheral number used until now. UINT."""
    flt_skill_group_priority: int | None = None
    """FltSkillGroupPriority: priority of one entry; must follow its id at once. USHORT."""
    skill_group_skill_target_id: int | None = None
    """SkillGroupSkillTargetID: skill group by its skill target id. UINT."""
    extension: str | None = None
    """Extension: number at which service, group, agent or device is reached. At most 15 characters.
    """
    peripheral_name: str | None = None
    """PeripheralName: what it is called on the peripheral. At most 63 characters."""
    description: str | None = None
    """Description: remark kept with the record. At most 127 characters."""
    flt_mr_domain_id: int | None = None
    """FltMRDomainID: identifies the media routing domain; record key in CONFIG_MRD_EVENT. UINT."""
    flt_precision_queue_id: int | None = None
    """FltPrecisionQueueID: precision queue of the group; any id but zero marks a group made for
    such a queue. UINT. Since version 22.
    """
    flt_precision_queue_name: str | None = None
    """FltPrecisionQueueName: what the precision queue is called; the word NULL for an ordinary
    group. At most 31 characters. Since version 22.
    """
    config_param: str | None = None
    """ConfigParam: how much of the team configuration the client asks for. At most 254 characters.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class TeamAgent(NamedTuple):
    """One entry of a list.

    In AGENT_TEAM_CONFIG_EVENT.
    """

    atc_agent_id: str | None = None
    """AtcAgentID: one agent or supervisor of the team, by agent id. At most 11 characters."""
    agent_flags: AgentFlags | None = None
    """AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    regular agent. USHORT.
    """
    atc_agent_state: AgentState | None = None
    """AtcAgentState: that member's state as a whole. USHORT."""
    atc_state_duration: int | None = None
    """AtcStateDuration: how many seconds that member's state has lasted. UINT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class TeamMember(NamedTuple):
    """One entry of a list.

    In TEAM_CONFIG_EVENT.
    """

    agent_id_long: str | None = None
    """AgentIDLong: agent's sign-in id in the long form of up to 128 characters. At most 128
    characters.
    """
    agent_flags: AgentFlags | None = None
    """AgentFlags: whether this member is primary supervisor, temporary or supervisor; 0 for a
    regular agent. USHORT.
    """
    record_type: TeamRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    member_type: TeamMemberType | None = None
    """MemberType: tells what sort of member the id stands for. USHORT."""

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)


class TerminalRecord(NamedTuple):
    """One entry of a list.

    In CONFIG_TERMINAL_EVENT.
    """

    record_type: ConfigRecordType | None = None
    """RecordType: what to do with the record: add it, change it or delete it. USHORT."""
    terminal_type: int | None = None
    """TerminalType: what sort of terminal it is. USHORT."""
    terminal_device_name: str | None = None
    """TerminalDeviceName: terminal, by the name of its device. At most 63 characters. Since version
    23.
    """
    terminal_type_name: str | None = None
    """TerminalTypeName: what this sort of terminal is called. At most 99 characters."""
    num_instruments: int | None = None
    """NumInstruments: number of instruments to come, up to 10. USHORT."""
    instruments: tuple[str, ...] = ()
    """Instrument: one instrument of the terminal, which has no more than 10. At most 63 characters.
    """

    def __repr__(self) -> str:
        return entry_repr(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the entry as a dict; lists as lists."""
        return entry_dict(self)

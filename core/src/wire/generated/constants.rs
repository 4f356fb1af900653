// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Special values, floating field tags and peripheral errors.

/// The oldest protocol version spoken here.
pub const OLDEST_VERSION: u8 = 9;
/// The newest protocol version spoken here.
pub const NEWEST_VERSION: u8 = 25;
/// From this version on a floating field's tag and length take two bytes each.
pub const WIDE_FLOATING_SINCE: u8 = 20;
/// The largest message, header included, by the version the limit came in.
pub const MESSAGE_LIMITS: &[(u8, usize)] = &[(9, 4329), (20, 12500)];
/// The product release that came with each protocol version.
pub const PRODUCTS: &[(u8, &str)] = &[
    (9, "ICM 5.0"),
    (10, "ICM 7.0"),
    (11, "ICM 7.0"),
    (12, "ICM 7.0"),
    (13, "ICM 7.2 and 7.5"),
    (14, "Unified CCE 8.0"),
    (15, "Unified CCE 8.5"),
    (16, "Unified CCE 9.0(1)"),
    (17, "Unified CCE 9.0(1), internal"),
    (18, "Unified CCE 10.0(1), internal"),
    (19, "Unified CCE 11.0(1)"),
    (20, "Unified CCE 11.5(1)"),
    (21, "Unified CCE 11.6(1)"),
    (22, "Unified CCE 12.0(1)"),
    (23, "Unified CCE 12.5(1)"),
    (24, "Unified CCE 12.6(1)"),
    (25, "Unified CCE 15.0(1)"),
];

/// CTI clients that one message lists at most.
pub const MAX_NUM_CTI_CLIENTS: u32 = 0x10;
/// Conference parties that one message lists at most.
pub const MAX_NUM_PARTIES: u32 = 0x10;
/// Devices of a call that one message lists at most.
pub const MAX_NUM_DEVICES: u32 = 0x10;
/// Calls that one message lists at most.
pub const MAX_NUM_CALLS: u32 = 0x10;
/// Skill groups that one message lists at most.
pub const MAX_NUM_SKILL_GROUPS: u32 = 0x14;
/// Phone lines that one message lists at most.
pub const MAX_NUM_LINES: u32 = 0xa;
/// In place of a call id: none given.
pub const NULL_CALL_ID: u32 = 0xffffffff;
/// In place of a PeripheralID: none given.
pub const NULL_PERIPHERAL_ID: u32 = 0xffffffff;
/// In place of a service: none given.
pub const NULL_SERVICE: u32 = 0xffffffff;
/// In place of a skill group: none given.
pub const NULL_SKILL_GROUP: u32 = 0xffffffff;
/// In place of a call type: none given.
pub const NULL_CALLTYPE: u32 = 0xffff;
/// Shortest heartbeat interval, in seconds.
pub const MIN_HEARTBEAT_INTERVAL: u32 = 0x5;
/// Least IdleTimeout of OPEN_REQ, in seconds: four heartbeat intervals.
pub const MIN_IDLE_TIMEOUT: u32 = 0x14;
/// Bytes of named variables and named arrays together in one message, at most.
pub const MAX_ECC_TOTAL_BYTES: u32 = 0x7d0;
/// First protocol version that knows active and standby servers.
pub const MIN_ACTIVE_STANDBY_VERSION: u32 = 0x18;
/// Reason that the system sets when a CMT_BELLIGERENT call takes an agent to Not Ready.
pub const REASON_CODE_BELLIGERENT_NOT_READY: u32 = 0xc356;

/// Numbers of the floating fields.
pub mod tags {
    /// Who the client's user is.
    pub const CLIENT_ID_TAG: u16 = 1;
    /// Secret that goes with the client's user id.
    pub const CLIENT_PASSWORD_TAG: u16 = 2;
    /// Words by which a client marks the calls it handles.
    pub const CLIENT_SIGNATURE_TAG: u16 = 3;
    /// Extension on the agent's desk.
    pub const AGENT_EXTENSION_TAG: u16 = 4;
    /// Id under which the agent is known to the ACD.
    pub const AGENT_ID_TAG: u16 = 5;
    /// Instrument under which the agent is known to the ACD.
    pub const AGENT_INSTRUMENT_TAG: u16 = 6;
    /// Any text.
    pub const TEXT_TAG: u16 = 7;
    /// Line the caller rings from.
    pub const ANI_TAG: u16 = 8;
    /// Data from user to user over ISDN.
    pub const UUI_TAG: u16 = 9;
    /// DNIS under which the call came.
    pub const DNIS_TAG: u16 = 10;
    /// What was dialed.
    pub const DIALED_NUMBER_TAG: u16 = 11;
    /// Digits given by the caller.
    pub const CED_TAG: u16 = 12;
    /// Content of call variable 1.
    pub const CALL_VAR_1_TAG: u16 = 13;
    /// Content of call variable 2.
    pub const CALL_VAR_2_TAG: u16 = 14;
    /// Content of call variable 3.
    pub const CALL_VAR_3_TAG: u16 = 15;
    /// Content of call variable 4.
    pub const CALL_VAR_4_TAG: u16 = 16;
    /// Content of call variable 5.
    pub const CALL_VAR_5_TAG: u16 = 17;
    /// Content of call variable 6.
    pub const CALL_VAR_6_TAG: u16 = 18;
    /// Content of call variable 7.
    pub const CALL_VAR_7_TAG: u16 = 19;
    /// Content of call variable 8.
    pub const CALL_VAR_8_TAG: u16 = 20;
    /// Content of call variable 9.
    pub const CALL_VAR_9_TAG: u16 = 21;
    /// Content of call variable 10.
    pub const CALL_VAR_10_TAG: u16 = 22;
    /// Mark of a client that dealt with the call.
    pub const CTI_CLIENT_SIGNATURE_TAG: u16 = 23;
    /// Moment at which that client came to the call.
    pub const CTI_CLIENT_TIMESTAMP_TAG: u16 = 24;
    /// Connection id, the half that names the device.
    pub const CONNECTION_DEVID_TAG: u16 = 25;
    /// Device at which the call rings.
    pub const ALERTING_DEVID_TAG: u16 = 26;
    /// Device from which the call was made.
    pub const CALLING_DEVID_TAG: u16 = 27;
    /// Device to which the call was made.
    pub const CALLED_DEVID_TAG: u16 = 28;
    /// Latest device to redirect the call.
    pub const LAST_REDIRECT_DEVID_TAG: u16 = 29;
    /// Device at which the call was taken.
    pub const ANSWERING_DEVID_TAG: u16 = 30;
    /// Device that holds the call.
    pub const HOLDING_DEVID_TAG: u16 = 31;
    /// Device that took the call back from hold.
    pub const RETRIEVING_DEVID_TAG: u16 = 32;
    /// Device that ended its connection.
    pub const RELEASING_DEVID_TAG: u16 = 33;
    /// Device at which the call came to grief.
    pub const FAILING_DEVID_TAG: u16 = 34;
    /// Primary call: its device.
    pub const PRIMARY_DEVID_TAG: u16 = 35;
    /// Secondary call: its device.
    pub const SECONDARY_DEVID_TAG: u16 = 36;
    /// Device in charge of the conference.
    pub const CONTROLLER_DEVID_TAG: u16 = 37;
    /// Device that came into the conference.
    pub const ADDED_PARTY_DEVID_TAG: u16 = 38;
    /// List: call id of a party.
    pub const PARTY_CALLID_TAG: u16 = 39;
    /// List: type of the party's device id.
    pub const PARTY_DEVID_TYPE_TAG: u16 = 40;
    /// List: device of a party.
    pub const PARTY_DEVID_TAG: u16 = 41;
    /// Device that gave the call away.
    pub const TRANSFERRING_DEVID_TAG: u16 = 42;
    /// Device that got the transferred call.
    pub const TRANSFERRED_DEVID_TAG: u16 = 43;
    /// Device that lost the call by diversion.
    pub const DIVERTING_DEVID_TAG: u16 = 44;
    /// Device that queues calls.
    pub const QUEUE_DEVID_TAG: u16 = 45;
    /// Notes about the call from wrap-up.
    pub const CALL_WRAPUP_DATA_TAG: u16 = 46;
    /// Connection id from now on, the half that names the device.
    pub const NEW_CONNECTION_DEVID_TAG: u16 = 47;
    /// Trunk that the call took.
    pub const TRUNK_USED_DEVID_TAG: u16 = 48;
    /// Secret with which the agent signs in.
    pub const AGENT_PASSWORD_TAG: u16 = 49;
    /// Active connection: its device.
    pub const ACTIVE_CONN_DEVID_TAG: u16 = 50;
    /// Code of a facility: trunk access, split and the like.
    pub const FACILITY_CODE_TAG: u16 = 51;
    /// Other connection: its device.
    pub const OTHER_CONN_DEVID_TAG: u16 = 52;
    /// Held connection: its device.
    pub const HELD_CONN_DEVID_TAG: u16 = 53;
    /// List: call id of a connection.
    pub const CALL_CONN_CALLID_TAG: u16 = 56;
    /// List: type of the connection's device id.
    pub const CALL_CONN_DEVID_TYPE_TAG: u16 = 57;
    /// List: device of a connection.
    pub const CALL_CONN_DEVID_TAG: u16 = 58;
    /// List: type of the device id of a party.
    pub const CALL_DEVID_TYPE_TAG: u16 = 59;
    /// List: device at which a party is.
    pub const CALL_DEVID_TAG: u16 = 60;
    /// List: how a party is connected locally.
    pub const CALL_DEV_CONN_STATE_TAG: u16 = 61;
    /// List: skill group number on the peripheral.
    pub const SKILL_GROUP_NUMBER_TAG: u16 = 62;
    /// List: skill group id in the system.
    pub const SKILL_GROUP_ID_TAG: u16 = 63;
    /// List: how high the skill group ranks.
    pub const SKILL_GROUP_PRIORITY_TAG: u16 = 64;
    /// List: state the agent has in that group.
    pub const SKILL_GROUP_STATE_TAG: u16 = 65;
    /// Object that reports, by name.
    pub const OBJECT_NAME_TAG: u16 = 66;
    /// Digits to play as tones.
    pub const DTMF_STRING_TAG: u16 = 67;
    /// Id of the position where the agent sits.
    pub const POSITION_ID_TAG: u16 = 68;
    /// Id of the supervisor.
    pub const SUPERVISOR_ID_TAG: u16 = 69;
    /// List: phone line, by handle.
    pub const LINE_HANDLE_TAG: u16 = 70;
    /// List: what sort of line it is.
    pub const LINE_TYPE_TAG: u16 = 71;
    /// Router call key: day.
    pub const ROUTER_CALL_KEY_DAY_TAG: u16 = 72;
    /// Router call key: call.
    pub const ROUTER_CALL_KEY_CALLID_TAG: u16 = 73;
    /// List: how a call stands at the device.
    pub const CALL_STATE_TAG: u16 = 75;
    /// Device whose events are wanted.
    pub const MONITORED_DEVID_TAG: u16 = 76;
    /// Code that permits the call.
    pub const AUTHORIZATION_CODE_TAG: u16 = 77;
    /// Code of the account to charge.
    pub const ACCOUNT_CODE_TAG: u16 = 78;
    /// Device at the origin of a predictive call.
    pub const ORIGINATING_DEVID_TAG: u16 = 79;
    /// Line id to be shown as the caller's.
    pub const ORIGINATING_LINE_ID_TAG: u16 = 80;
    /// Address of a client in the network.
    pub const CLIENT_ADDRESS_TAG: u16 = 81;
    /// Scalar ECC variable.
    pub const NAMED_VARIABLE_TAG: u16 = 82;
    /// Element of an ECC array.
    pub const NAMED_ARRAY_TAG: u16 = 83;
    /// Table for call control.
    pub const CALL_CONTROL_TABLE_TAG: u16 = 84;
    /// Instrument of the supervisor.
    pub const SUPERVISOR_INSTRUMENT_TAG: u16 = 85;
    /// List: a team member, by agent id.
    pub const ATC_AGENT_ID_TAG: u16 = 86;
    /// List: that member's flags.
    pub const AGENT_FLAGS_TAG: u16 = 87;
    /// List: that member's state.
    pub const ATC_AGENT_STATE_TAG: u16 = 88;
    /// List: how many seconds that member's state has lasted.
    pub const ATC_STATE_DURATION_TAG: u16 = 89;
    /// Agent's connection: its device.
    pub const AGENT_CONNECTION_DEVID_TAG: u16 = 90;
    /// Supervisor's connection: its device.
    pub const SUPERVISOR_CONNECTION_DEVID_TAG: u16 = 91;
    /// List: an agent team, by id.
    pub const LIST_TEAM_ID_TAG: u16 = 92;
    /// Port address that a device has by default.
    pub const DEFAULT_DEVICE_PORT_ADDRESS_TAG: u16 = 93;
    /// What the registered service is called.
    pub const SERVICE_NAME_TAG: u16 = 94;
    /// Phone number of the customer.
    pub const CUSTOMER_PHONE_NUMBER_TAG: u16 = 95;
    /// Account number of the customer.
    pub const CUSTOMER_ACCOUNT_NUMBER_TAG: u16 = 96;
    /// Identifies the application path.
    pub const APP_PATH_ID_TAG: u16 = 97;
    /// Picks the script for a task.
    pub const SCRIPT_SELECTOR_TAG: u16 = 99;
    /// First string that the application keeps with a task.
    pub const APPLICATION_STRING1_TAG: u16 = 100;
    /// Second string that the application keeps with a task.
    pub const APPLICATION_STRING2_TAG: u16 = 101;
    /// Task id: sequence number.
    pub const ROUTER_CALL_KEY_SEQUENCE_NUM_TAG: u16 = 110;
    /// Trunk, by number.
    pub const TRUNK_NUMBER_TAG: u16 = 121;
    /// Trunk group, by number.
    pub const TRUNK_GROUP_NUMBER_TAG: u16 = 122;
    /// State that is to follow the agent's present state.
    pub const EXT_AGENT_STATE_TAG: u16 = 123;
    /// In what way the call came out of the queue.
    pub const DEQUEUE_TYPE_TAG: u16 = 124;
    /// Where the media stream comes from: address.
    pub const SENDING_ADDRESS_TAG: u16 = 125;
    /// Where the media stream comes from: port.
    pub const SENDING_PORT_TAG: u16 = 126;
    /// How many calls may queue.
    pub const MAX_QUEUED_TAG: u16 = 129;
    /// Identifies the queue.
    pub const QUEUE_ID_TAG: u16 = 130;
    /// Id of the customer; UCCE makes no use of it.
    pub const CUSTOMER_ID_TAG: u16 = 131;
    /// Service, by skill target id.
    pub const SERVICE_SKILL_TARGET_ID_TAG: u16 = 132;
    /// What it is called on the peripheral.
    pub const PERIPHERAL_NAME_TAG: u16 = 133;
    /// Remark in free words.
    pub const DESCRIPTION_TAG: u16 = 134;
    /// One member that the service consists of.
    pub const SERVICE_MEMBER_ID_TAG: u16 = 135;
    /// How high that member of the service ranks.
    pub const SERVICE_MEMBER_PRIORITY_TAG: u16 = 136;
    /// First name of the agent.
    pub const FIRST_NAME_TAG: u16 = 137;
    /// Last name of the agent.
    pub const LAST_NAME_TAG: u16 = 138;
    /// Skill groups the agent belongs to.
    pub const SKILL_GROUP_TAG: u16 = 139;
    /// Agent, by skill target id.
    pub const AGENT_SKILL_TARGET_ID_TAG: u16 = 141;
    /// Service that the dialed number leads to.
    pub const SERVICE_TAG: u16 = 142;
    /// Seconds the state should last.
    pub const DURATION_TAG: u16 = 150;
    /// Number of the extension.
    pub const EXTENSION_TAG: u16 = 173;
    /// Seconds that the service level allows.
    pub const SERVICE_LEVEL_THRESHOLD_TAG: u16 = 174;
    /// How the service level is reckoned.
    pub const SERVICE_LEVEL_TYPE_TAG: u16 = 175;
    /// Parameter of the configuration.
    pub const CONFIG_PARAM_TAG: u16 = 176;
    /// Key that changes with the services' configuration.
    pub const SERVICE_CONFIG_KEY_TAG: u16 = 177;
    /// Key that changes with the skill groups' configuration.
    pub const SKILL_GROUP_CONFIG_KEY_TAG: u16 = 178;
    /// Key that changes with the agents' configuration.
    pub const AGENT_CONFIG_KEY_TAG: u16 = 179;
    /// Key that changes with the devices' configuration.
    pub const DEVICE_CONFIG_KEY_TAG: u16 = 180;
    /// What to do with the record: add it, change it, delete it.
    pub const RECORD_TYPE_TAG: u16 = 183;
    /// Number it has on the peripheral.
    pub const PERIPHERAL_NUMBER_TAG: u16 = 184;
    /// Agent, by skill target id.
    pub const AGENT_SKILL_TARGET_ID_TAG_185: u16 = 185;
    /// How many members the service has.
    pub const NUM_SERVICE_MEMBERS_TAG: u16 = 186;
    /// Array: member skill groups of the service, by number.
    pub const SERVICE_MEMBER_TAG: u16 = 187;
    /// Array: how high each of those members ranks.
    pub const SERVICE_PRIORITY_TAG: u16 = 188;
    /// Which type of agent it is.
    pub const AGENT_TYPE_TAG: u16 = 189;
    /// Id with which the agent signs in.
    pub const LOGIN_ID_TAG: u16 = 190;
    /// How many skill groups there are.
    pub const NUM_SKILLS_TAG: u16 = 191;
    /// Skill group, by skill target id.
    pub const SKILL_GROUP_SKILL_TARGET_ID_TAG: u16 = 192;
    /// Service of the device, by id.
    pub const SERVICE_ID_TAG: u16 = 193;
    /// Agent's id in its long form.
    pub const AGENT_ID_LONG_TAG: u16 = 194;
    /// Which type of device it is.
    pub const DEVICE_TYPE_TAG: u16 = 195;
    /// Switches routing on.
    pub const ENABLE_TAG: u16 = 198;
    /// Which device it is.
    pub const DEVICEID_TAG: u16 = 199;
    /// Limit of time.
    pub const TIMEOUT_TAG: u16 = 200;
    /// Route as it is now.
    pub const CURRENT_ROUTE_TAG: u16 = 201;
    /// Secondary call, by call id.
    pub const SECONDARY_CONNECTION_CALL_ID: u16 = 202;
    /// Number of the queue by priority.
    pub const PRIORITY_QUEUE_NUMBER_TAG: u16 = 203;
    /// What the team is called.
    pub const TEAM_NAME_TAG: u16 = 204;
    /// Which kind the member is of.
    pub const MEMBER_TYPE_TAG: u16 = 205;
    /// Device that the system event concerns.
    pub const EVENT_DEVICE_ID_TAG: u16 = 206;
    /// Name with which the agent signs in.
    pub const LOGIN_NAME_TAG: u16 = 207;
    /// Peripheral of the record, by id.
    pub const PERIPHERAL_ID_TAG: u16 = 208;
    /// Key that changes with the call types' configuration.
    pub const CALL_TYPE_KEY_CONFIG_TAG: u16 = 209;
    /// Call type, by id.
    pub const CALL_TYPE_ID_TAG: u16 = 210;
    /// Definition of the customer, by id.
    pub const CUSTOMER_DEFINITION_ID_TAG: u16 = 211;
    /// Name in the enterprise.
    pub const ENTERPRISE_NAME_TAG: u16 = 212;
    /// Number that the changed record had before.
    pub const OLD_PERIPHERAL_NUMBER_TAG: u16 = 213;
    /// Login id that the changed record had before.
    pub const CUR_LOGIN_ID: u16 = 214;
    /// Digits of ANI II.
    pub const ANI_II_TAG: u16 = 215;
    /// Media routing domain, by id.
    pub const MR_DOMAIN_ID_TAG: u16 = 216;
    /// Client of CTI OS, by id.
    pub const CTIOS_CIL_CLIENT_ID_TAG: u16 = 217;
    /// List: what part silent monitoring plays in the call.
    pub const SILENT_MONITOR_STATUS_TAG: u16 = 218;
    /// Device for which somebody makes the request.
    pub const REQUESTING_DEVICE_ID_TAG: u16 = 219;
    /// Type of the id of that requesting device.
    pub const REQUESTING_DEVICE_ID_TYPE_TAG: u16 = 220;
    /// Invoke id that belongs to the pre-call.
    pub const PRE_CALL_INVOKE_ID_TAG: u16 = 221;
    /// Time in queue across the enterprise.
    pub const ENTERPRISE_QUEUE_TIME: u16 = 222;
    /// Reference that Unified CM gives the call and no other.
    pub const CALL_REFERENCE_ID_TAG: u16 = 223;
    /// List: whether the peripheral controls several lines.
    pub const MULTI_LINE_AGENT_CONTROL_TAG: u16 = 224;
    /// Controlled by the network.
    pub const NETWORK_CONTROLLED_TAG: u16 = 225;
    /// Client's address in IPv6 text form, from v14 to v18 only.
    pub const CLIENT_ADDRESS_IPV6_TAG: u16 = 226;
    /// Address RTP goes to in IPv6 text form, from v14 to v18 only.
    pub const SENDING_ADDRESS_IPV6_TAG: u16 = 227;
    /// How many peripherals are to come.
    pub const NUM_PERIPHERALS_TAG: u16 = 228;
    /// Call on whose behalf this one was made, by call id.
    pub const COC_CONNECTION_CALL_ID_TAG: u16 = 229;
    /// Type of the device id of that original call.
    pub const COC_CONNECTION_DEVICE_ID_TYPE_TAG: u16 = 230;
    /// Device of that original call.
    pub const COC_CONNECTION_DEVICE_ID_TAG: u16 = 231;
    /// Where the call comes from.
    pub const CALL_ORIGINATED_FROM_TAG: u16 = 232;
    /// Call to which the application data belong, by id.
    pub const SET_APPDATA_CALLID_TAG: u16 = 233;
    /// Key that clients share.
    pub const CLIENT_SHARE_KEY_TAG: u16 = 234;
    /// What the agent team is called.
    pub const AGENT_TEAM_NAME_TAG: u16 = 243;
    /// Which way the agent's call goes.
    pub const DIRECTION_TAG: u16 = 244;
    /// Choices.
    pub const OPTIONS_TAG: u16 = 245;
    /// Media routing domain (MRD).
    pub const FLT_MRD_ID_TAG: u16 = 246;
    /// Class of media.
    pub const MEDIA_CLASS_ID_TAG: u16 = 247;
    /// How long a task may live.
    pub const TASK_LIFE_TAG: u16 = 248;
    /// How soon a task must start.
    pub const TASK_START_TIMEOUT_TAG: u16 = 249;
    /// How long a task may take.
    pub const MAX_TASK_DURATION_TAG: u16 = 250;
    /// Whether other tasks may break in.
    pub const INTERRUPTIBLE_TAG: u16 = 251;
    /// How many may queue.
    pub const MAX_CALLS_IN_QUEUE_TAG: u16 = 252;
    /// How many of each call type may queue.
    pub const MAX_CALLS_IN_QUEUE_PER_CALL_TYPE_TAG: u16 = 253;
    /// How long one may queue.
    pub const MAX_TIME_IN_QUEUE_TAG: u16 = 254;
    /// Agent's state inside the system.
    pub const INTERNAL_AGENT_STATE_TAG: u16 = 255;
    /// Whether single sign-on is used.
    pub const SSO_ENABLED_TAG: u16 = 257;
    /// Identifies the task.
    pub const FLT_TASK_ID_TAG: u16 = 258;
    /// Disposition that the system gives.
    pub const FLT_ICM_DISP_TAG: u16 = 259;
    /// Disposition that the application gives.
    pub const FLT_APP_DISP_TAG: u16 = 260;
    /// How many MRDs there are.
    pub const NUM_MRDS_TAG: u16 = 261;
    /// Array: the agent's MRDs, by id.
    pub const FLT_AGENT_MRD_ID_TAG: u16 = 262;
    /// Array: the agent's state in each of those MRDs.
    pub const FLT_AGENT_MRD_STATE_TAG: u16 = 263;
    /// Precision queue, by id.
    pub const FLT_PRECISION_QUEUE_ID_TAG: u16 = 264;
    /// What the precision queue is called.
    pub const FLT_PRECISION_QUEUE_NAME_TAG: u16 = 265;
    /// How many tasks may come on top of the limit.
    pub const MAX_BEYOND_TASK_LIMIT_TAG: u16 = 266;
    /// Desk settings, by id.
    pub const AGENT_DESK_SETTINGS_ID_TAG: u16 = 267;
    /// Whether transfers reach an agent who is logged out.
    pub const XFER_IN_WHILE_LOGGED_OUT_TAG: u16 = 268;
    /// Key that changes with the peripherals' configuration.
    pub const PERIPHERAL_CONFIG_KEY_TAG: u16 = 269;
    /// Key that changes with the desk settings' configuration.
    pub const AGENT_DESK_SETTINGS_CONFIG_KEY_TAG: u16 = 270;
    /// Peripheral, by id.
    pub const CONFIG_PERIPHERAL_ID_TAG: u16 = 271;
    /// Desk settings that hold by default, by id.
    pub const DEFAULT_AGENT_DESK_SETTINGS_ID_TAG: u16 = 272;
    /// Flags of the desk settings.
    pub const FLT_DESK_SETTINGS_MASK_TAG: u16 = 273;
    /// What wrap-up an incoming call asks for.
    pub const FLT_WRAP_UP_DATA_INCOMING_MODE_TAG: u16 = 274;
    /// What wrap-up an outgoing call asks for.
    pub const FLT_WRAP_UP_DATA_OUTGOING_MODE_TAG: u16 = 275;
    /// How long one may be idle before logout.
    pub const FLT_LOGOUT_NON_ACTIVITY_TIME_TAG: u16 = 276;
    /// Rate of recording for quality.
    pub const FLT_QUALITY_RECORDING_RATE_TAG: u16 = 277;
    /// How long a call rings unanswered.
    pub const FLT_RING_NO_ANSWER_TIME_TAG: u16 = 278;
    /// Whether silent monitoring gives a warning.
    pub const FLT_SILENT_MONITOR_WARNING_MESSAGE_TAG: u16 = 279;
    /// Whether silent monitoring makes a click.
    pub const FLT_SILENT_MONITOR_AUDIBLE_INDICATION_TAG: u16 = 280;
    /// In what way to make assist calls.
    pub const FLT_SUPERVISOR_ASSIST_CALL_METHOD_TAG: u16 = 281;
    /// In what way to make emergency calls.
    pub const FLT_EMERGENCY_CALL_METHOD_TAG: u16 = 282;
    /// Whether an emergency is recorded.
    pub const FLT_AUTO_RECORD_ON_EMERGENCY_TAG: u16 = 283;
    /// Mode in which to record.
    pub const FLT_RECORDING_MODE_TAG: u16 = 284;
    /// How long wrap-up may take.
    pub const FLT_WORK_MODE_TIMER_TAG: u16 = 285;
    /// Where unanswered calls go, by dialed number.
    pub const FLT_RING_NO_ANSWER_DN_ID_TAG: u16 = 286;
    /// Port address that a device has by default.
    pub const FLT_DEFAULT_DEVICE_PORT_ADDRESS_TAG: u16 = 287;
    /// Whether the desktop is connected.
    pub const DESKTOP_CONNECTED_FLAG_TAG: u16 = 288;
    /// To whom the recording tone is played.
    pub const PLAY_TONE_DIRECTION_TAG: u16 = 289;
    /// In what way recording was called for.
    pub const INVOCATION_TYPE_TAG: u16 = 290;
    /// Where the recorder is found.
    pub const RECORDER_ADDRESS_TAG: u16 = 291;
    /// What the terminal is called.
    pub const TERMINAL_NAME_TAG: u16 = 292;
    /// Device that forks the media.
    pub const MEDIA_FORKING_DEVICE_NAME_TAG: u16 = 293;
    /// Reference of the call in the protocol below.
    pub const PROTOCOL_REFERENCE_GUID_TAG: u16 = 294;
    /// Cluster in which the media are forked.
    pub const MEDIA_FORKING_CLUSTER_ID_TAG: u16 = 295;
    /// URI at which the recorder is found.
    pub const RECORDER_URI_TAG: u16 = 296;
    /// What the recorder says is wrong.
    pub const RECORDER_ERROR_MSG_TAG: u16 = 297;
    /// Which type of recorder it is.
    pub const RECORDER_TYPE_TAG: u16 = 298;
    /// How the recorder fared.
    pub const RECORDER_STATUS_TAG: u16 = 299;
    /// Device that is recorded.
    pub const RECORDING_DEVICE_ID_TAG: u16 = 300;
    /// Which type of terminal it is.
    pub const FLT_TERM_TYPE: u16 = 302;
    /// What the terminal's device is called.
    pub const FLT_TERM_DEVICE_NAME: u16 = 303;
    /// What the type of terminal is called.
    pub const FLT__TERM_TYPE_NAME: u16 = 304;
    /// How many instruments there are.
    pub const FLT_NUM_INSTRUMENTS: u16 = 305;
    /// Whether shared lines are used.
    pub const ACD_SHARED_LINE_USAGE: u16 = 306;
    /// Whether a zip tone is played.
    pub const PLAY_ZIP_TONE: u16 = 307;
    /// Which services the agent has.
    pub const FLT_ENABLED_SERVICES: u16 = 309;
    /// How many services the agent has.
    pub const NUM_OF_ENABLED_SERVICES: u16 = 310;
    /// Id of a CCAI configuration.
    pub const CCAI_CONFIG_ID: u16 = 311;
    /// Which type of media it is.
    pub const MEDIA_TYPE_TAG: u16 = 312;
    /// Who provides the media.
    pub const MEDIA_PROVIDER_TAG: u16 = 313;
    /// Every tag that the guides know, whichever messages carry it; in order.
    pub const ALL: &[u16] = &[
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
        49, 50, 51, 52, 53, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73,
        75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97,
        99, 100, 101, 110, 121, 122, 123, 124, 125, 126, 129, 130, 131, 132, 133, 134, 135, 136,
        137, 138, 139, 141, 142, 150, 173, 174, 175, 176, 177, 178, 179, 180, 183, 184, 185, 186,
        187, 188, 189, 190, 191, 192, 193, 194, 195, 198, 199, 200, 201, 202, 203, 204, 205, 206,
        207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224,
        225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 243, 244, 245, 246, 247, 248, 249, 250,
        251, 252, 253, 254, 255, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269,
        270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287,
        288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299, 300, 302, 303, 304, 305, 306,
        307, 309, 310, 311, 312, 313,
    ];
}

/// PeripheralErrorCode of Unified CCE: number, name, meaning; in the order of the numbers.
pub const PERIPHERAL_ERRORS: &[(u32, &str, &str)] = &[
(0x2711, "PERERR_TELDRIVE_LOCKTPSERVICES", "internal error: somebody else holds the lock on telephony services"),
(0x2712, "PERERR_TELDRIVE_LOCKINSTANCE", "internal error: somebody else holds the lock on the client instance"),
(0x2713, "PERERR_TELDRIVE_LOCKTELDRIVELAYER", "internal error: somebody else holds the lock on the driver layer"),
(0x2714, "PERERR_TELDRIVE_NOINSTRUMENTFOREXTENSION", "the extension belongs to no instrument that is known"),
(0x2775, "PERERR_TELDRIVE_AGENTALREADYLOGGEDOUT", "agent cannot log out without being logged in"),
(0x2776, "PERERR_TELDRIVE_AGENTALREADYSIGNEDON", "agent cannot log in twice"),
(0x2777, "PERERR_TELDRIVE_AGENTAVAILORWORK", "agent is available or in wrap-up and cannot do this now, call somebody for instance"),
(0x2778, "PERERR_TELDRIVE_AGENTCANTGOUNVAILABLE", "router keeps the agent available, maybe for a call on its way; another try usually succeeds"),
(0x2779, "PERERR_TELDRIVE_AGENTNOTINATEAM", "agent asked for a supervisor but is in no team"),
(0x277a, "PERERR_TELDRIVE_AGENTRESERVED", "agent is reserved for an incoming call and can neither call nor consult"),
(0x277b, "PERERR_TELDRIVE_AGENTTEAMNOTFOUND", "internal error: agent record refers to a team that does not exist"),
(0x277c, "PERERR_TELDRIVE_BADSTATETRANSITION", "agent cannot go from the present state to that one"),
(0x277d, "PERERR_TELDRIVE_CALLTYPENOTVALIDFORDIALPLAN", "dial plan forbids calls of this class"),
(0x277f, "PERERR_TELDRIVE_CANTGOREADYFROMCURRENTSTATE", "agent cannot become ready in the present state, during talk for instance"),
(0x2780, "PERERR_TELDRIVE_CANTLOGOUTFROMCURRENTSTATE", "agent must be not ready in order to log out"),
(0x32f2, "PERERR_GW_E_THREADCLEARCALL_DROP_EXCEPTION", "clearing a call: exception from JTAPI drop"),
(0x32f4, "PERERR_GW_E_THREADCLEARCONNECTION_UNKNOWN_CONNECTION", "clearing a connection: nobody knows this connection id"),
(0x32f5, "PERERR_GW_E_THREADCONFERENCECALL_ACTIVE_CONN_NOT_TALKING", "conferencing: the active connection is in no talking state"),
(0x32f6, "PERERR_GW_E_THREADCONFERENCECALL_BAD_ACTIVE_CONNECTION", "conferencing: no such active connection"),
(0x32f7, "PERERR_GW_E_THREADCONFERENCECALL_BAD_HELD_CONNECTION", "conferencing: no such held connection"),
(0x32f8, "PERERR_GW_E_THREADCONFERENCECALL_CREATECALL_NULL_CALL", "conferencing: JTAPI createCall returned nothing"),
(0x32f9, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_ADDPARTY", "conferencing: exception from JTAPI addParty"),
(0x32fa, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_CONFERENCE_NEW", "conferencing: exception from JTAPI conference on the new call"),
(0x32fb, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_CONFERENCE_HELD", "conferencing: exception from JTAPI conference on the held call"),
(0x32fc, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_CONSULT", "conferencing: exception from JTAPI consult"),
(0x32fd, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_CREATECALL", "conferencing: exception from JTAPI createCall"),
(0x32fe, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_SETCONFERENCEENABLE", "conferencing: exception from JTAPI setConferenceEnable"),
(0x32ff, "PERERR_GW_E_THREADCONFERENCECALL_EXCEPTION_SETTRANSFERCONTROLLER", "conferencing: exception from JTAPI setTransferController"),
(0x3300, "PERERR_GW_E_THREADCONFERENCECALL_HELD_CONN_NOT_HELD", "conferencing: the connection given as held is not held"),
(0x3301, "PERERR_GW_E_THREADCONFERENCECALL_NULL_DIALED_NUMBER", "conferencing: the number to dial is missing"),
(0x3302, "PERERR_GW_E_THREADCONSULTATIONCALL_CREATECALL_NULL_CALL", "consulting: JTAPI createCall returned nothing"),
(0x3303, "PERERR_GW_E_THREADCONSULTATIONCALL_EXCEPTION_CONSULT", "consulting: exception from JTAPI consult"),
(0x3304, "PERERR_GW_E_THREADCONSULTATIONCALL_EXCEPTION_CREATECALL", "consulting: exception from JTAPI createCall"),
(0x3305, "PERERR_GW_E_THREADCONSULTATIONCALL_EXCEPTION_SETCONFERENCEENABLE", "consulting: exception from JTAPI setConferenceEnable"),
(0x3306, "PERERR_GW_E_THREADCONSULTATIONCALL_INVALID_CONSULT_TYPE", "consulting: only transfer and conference are valid types"),
(0x3307, "PERERR_GW_E_THREADCONSULTATIONCALL_NO_ACTIVE_CONNECTION", "consulting: there is no active connection"),
(0x3308, "PERERR_GW_E_THREADESCAPESERVICE_CREATECALL_NULL_CALL1", "supervisor assistance with a new call: no call came about"),
(0x3309, "PERERR_GW_E_THREADESCAPESERVICE_CREATECALL_NULL_CALL2", "supervisor assistance with a consult call: no call came about"),
(0x330a, "PERERR_GW_E_THREADESCAPESERVICE_CREATECALL_NULL_CALL3", "supervisor assistance with a blind conference: no call came about"),
(0x330b, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CONFERENCE", "supervisor assistance with a blind conference: exception from JTAPI conference"),
(0x330c, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CONNECT", "supervisor assistance with a new call: exception from JTAPI connect"),
(0x330d, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CONSULT1", "supervisor assistance with a consult call: exception from JTAPI consult"),
(0x330e, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CONSULT2", "supervisor assistance with a blind conference: exception from JTAPI consult"),
(0x330f, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CREATECALL1", "supervisor assistance with a new call: exception from JTAPI createCall"),
(0x3310, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CREATECALL2", "supervisor assistance with a consult call: exception from JTAPI createCall"),
(0x3311, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_CREATECALL3", "supervisor assistance with a blind conference: exception from JTAPI createCall"),
(0x3312, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_GETADDRESS", "supervisor assistance with a new call: exception from JTAPI getAddress"),
(0x3313, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_GETTERMINALS", "supervisor assistance with a new call: exception from JTAPI getTerminals"),
(0x3314, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_SETCONFERENCEENABLE1", "supervisor assistance with a consult call: exception from JTAPI setConferenceEnable"),
(0x3315, "PERERR_GW_E_THREADESCAPESERVICE_EXCEPTION_SETCONFERENCEENABLE2", "supervisor assistance with a blind conference: exception from JTAPI setConferenceEnable"),
(0x3316, "PERERR_GW_E_THREADESCAPESERVICE_INVALID_EMERGENCY_ALERT_TYPE", "emergency call: only consult and blind conference are valid types"),
(0x3317, "PERERR_GW_E_THREADESCAPESERVICE_INVALID_SUPERVISOR_ASSIST_TYPE", "supervisor assistance: only consult and blind conference are valid types"),
(0x3318, "PERERR_GW_E_THREADESCAPESERVICE_NO_TERMINAL_LIST", "supervisor assistance with a new call: the list of terminals came back empty"),
(0x3319, "PERERR_GW_E_THREADHOLDCALL_CALL_NOT_CONTROLLED", "holding: the call is not one that is controlled"),
(0x331a, "PERERR_GW_E_THREADHOLDCALL_EXCEPTION_HOLD", "holding: exception from JTAPI hold"),
(0x331b, "PERERR_GW_E_THREADMAKECALL_CREATECALL_NULL_CALL", "making a call: JTAPI createCall returned nothing"),
(0x331c, "PERERR_GW_E_THREADMAKECALL_CREATE_CALL_FAILURE", "making a call: exception from JTAPI createCall"),
(0x331d, "PERERR_GW_E_THREADMAKECALL_GENERIC_CM_ERROR", "making a call: exception from JTAPI connect"),
(0x331e, "PERERR_GW_E_THREADMAKECALL_NULL_TERMINAL_LIST", "making a call: the list of terminals came back empty"),
(0x331f, "PERERR_GW_E_THREADMAKECALL_PROVIDER_GETADDRESS", "making a call: exception from JTAPI getAddress"),
(0x3320, "PERERR_GW_E_THREADMAKECALL_PROVIDER_GETTERMINAL", "making a call: exception from JTAPI getTerminals"),
(0x3321, "PERERR_GW_E_THREADREDIRECTCALL_EXCEPTION_REDIRECT", "redirecting: exception from JTAPI redirect"),
(0x3322, "PERERR_GW_E_THREADRETRIEVECALL_CALL_NOT_CONTROLLED", "retrieving: the call is not one that is controlled"),
(0x3323, "PERERR_GW_E_THREADRETRIEVECALL_EXCEPTION_UNHOLD", "retrieving: exception from JTAPI unhold"),
(0x3324, "PERERR_GW_E_THREADSENDDTMF_EXCEPTION_GENERATEDTMF", "sending DTMF: exception from JTAPI generateDTMF"),
(0x3325, "PERERR_GW_E_THREADSENDDTMF_INVALID_CONNECTION", "sending DTMF: nobody knows this connection id"),
(0x3326, "PERERR_GW_E_THREADSENDDTMF_NOT_MEDIATERMINALCONNECTION", "sending DTMF: the connection carries no media"),
(0x3327, "PERERR_GW_E_THREADSUPERVISECALL_ACTIVE_CONN_NOT_TALKING", "supervising: the active connection is in no talking state"),
(0x3328, "PERERR_GW_E_THREADSUPERVISECALL_ALREADY_BARGED_IN", "barging in: the call has been barged into before"),
(0x3329, "PERERR_GW_E_THREADSUPERVISECALL_CREATECALL_NULL_CALL", "supervising: JTAPI createCall returned nothing"),
(0x332a, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_ANSWER1", "direct barge-in: exception from JTAPI answer"),
(0x332b, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_ANSWER2", "barge-in by blind conference: exception from JTAPI answer"),
(0x332c, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_CONFERENCE1", "barging in: exception from JTAPI conference"),
(0x332d, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_CONFERENCE2", "direct barge-in: exception from JTAPI conference"),
(0x332e, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_CONSULT", "direct barge-in: exception from JTAPI consult"),
(0x332f, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_CREATECALL", "direct barge-in: exception from JTAPI createCall"),
(0x3330, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_DISCONNECT1", "dropping the supervisor: exception from JTAPI disconnect"),
(0x3331, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_DISCONNECT2", "intercepting: exception from JTAPI disconnect"),
(0x3332, "PERERR_GW_E_THREADSUPERVISECALL_EXCEPTION_SETCONFERENCEENABLE", "direct barge-in: exception from JTAPI setConferenceEnable"),
(0x3333, "PERERR_GW_E_THREADSUPERVISECALL_HELD_CONN_NOT_HELD1", "barging in: the connection given as held is not held"),
(0x3334, "PERERR_GW_E_THREADSUPERVISECALL_HELD_CONN_NOT_HELD2", "direct barge-in: the connection given as held is not held"),
(0x3335, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_ACTION", "supervising: the action has to be clear, barge-in or intercept"),
(0x3336, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_ACTIVE_CONNECTION", "supervising: there is no active connection"),
(0x3337, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_AGENT_CALLID1", "barging in: call id of the agent is not valid"),
(0x3338, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_AGENT_CALLID2", "direct barge-in: call id of the agent is not valid"),
(0x3339, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_AGENT_CONNECTION1", "barging in: connection id of the agent is not valid"),
(0x333a, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_AGENT_CONNECTION2", "intercepting: connection id of the agent is not valid"),
(0x333b, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_HELD_CONNECTION", "barging in: held connection id is not valid"),
(0x333c, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_SUPERVISOR_CONNECTION1", "dropping the supervisor: connection id of the supervisor is not valid"),
(0x333d, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_SUPERVISOR_CONNECTION2", "barging in: connection id of the supervisor is not valid"),
(0x333e, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_SUPERVISOR_CONNECTION3", "direct barge-in: connection id of the supervisor is not valid"),
(0x333f, "PERERR_GW_E_THREADSUPERVISECALL_INVALID_SUPERVISOR_CONNECTION4", "barge-in by blind transfer: connection id of the supervisor is not valid"),
(0x3340, "PERERR_GW_E_THREADSUPERVISECALL_SUPERVISOR_NOT_TALKING", "direct barge-in: the supervisor's connection is in no talking state"),
(0x3341, "PERERR_GW_E_THREADTRANSFERCALL_ACTIVE_CONN_NOT_TALKING", "transferring: the active connection is in no talking state"),
(0x3342, "PERERR_GW_E_THREADTRANSFERCALL_EXCEPTION_SETTRANSFERCONTROLLER", "transferring: exception from JTAPI setTransferController"),
(0x3343, "PERERR_GW_E_THREADTRANSFERCALL_EXCEPTION_TRANSFER1", "transferring: exception from JTAPI transfer on the held call"),
(0x3344, "PERERR_GW_E_THREADTRANSFERCALL_EXCEPTION_TRANSFER2", "transferring: exception from JTAPI transfer on the active call"),
(0x3345, "PERERR_GW_E_THREADTRANSFERCALL_HELD_CONN_NOT_HELD", "transferring: the connection given as held is not held"),
(0x3346, "PERERR_GW_E_THREADTRANSFERCALL_INVALID_ACTIVE_CONNECTION", "transferring: there is no active connection"),
(0x3347, "PERERR_GW_E_THREADTRANSFERCALL_INVALID_HELD_CONNECTION", "transferring: held connection id is not valid"),
(0x4e20, "PERERR_CM_UNSPECIFIED", "Unified CM failed without saying how"),
(0x4e21, "PERERR_CM_TIMEOUT", "Unified CM took too long over the operation"),
(0x4e22, "PERERR_CM_NO_ACTIVE_DEVICE_FOR_THIRDPARTY", "Unified CM has no active device that a third party could control"),
(0x4e23, "PERERR_CM_EXISTING_FIRSTPARTY", "Unified CM has a first party already, judging by the name; the guide's text is line not found"),
(0x4e24, "PERERR_CM_ILLEGAL_HANDLE", "Unified CM does not know the handle"),
(0x4e25, "PERERR_CM_UNDEFINED_LINE", "Unified CM has no such line"),
(0x4e26, "PERERR_CM_ILLEGAL_CALLINGPARTY", "Unified CM: the device does not have the calling number"),
(0x4e27, "PERERR_CM_CALL_ALREADY_EXISTS", "Unified CM: a call is on the line already"),
(0x4e28, "PERERR_CM_LINECONTROL_FAILURE", "Unified CM: the line is in no state to make a call"),
(0x4e29, "PERERR_CM_ILLEGAL_CALLSTATE", "Unified CM: the line is in no state for this command"),
(0x4e2a, "PERERR_CM_CALLHANDLE_NOTINCOMINGCALL", "Unified CM: the call to be answered has gone or does not ring"),
(0x4e2b, "PERERR_CM_TRANSFERFAILED_DESTINATION_UNALLOCATED", "Unified CM: nobody is registered under the number to transfer to"),
(0x4e2d, "PERERR_CM_TRANSFERFAILED_DESTINATION_BUSY", "Unified CM: the number to transfer to is busy"),
(0x4e2e, "PERERR_CM_TRANSFERFAILED", "Unified CM could not transfer, probably because one side had hung up"),
(0x4e2f, "PERERR_CM_HOLDFAILED", "Unified CM would not hold the call"),
(0x4e31, "PERERR_CM_RETRIEVEFAILED", "Unified CM would not retrieve the call"),
(0x4e32, "PERERR_CM_DB_NO_MORE_DEVICES", "Unified CM no longer uses this code"),
(0x4e34, "PERERR_CM_DB_ILLEGAL_DEVICE_TYPE", "Unified CM no longer uses this code"),
(0x4e35, "PERERR_CM_DB_ERROR", "Unified CM was queried about devices of a type that does not exist"),
(0x4e36, "PERERR_CM_CANNOT_TERMINATE_MEDIA_ON_PHONE", "Unified CM: a physical phone's media cannot end in an application"),
(0x4e39, "PERERR_CM_UNKNOWN_GLOBAL_CALL_HANDLE", "Unified CM no longer uses this code"),
(0x4e3a, "PERERR_CM_DEVICE_NOT_OPEN", "Unified CM: the device or line has yet to be opened"),
(0x4e3b, "PERERR_CM_ASSOCIATED_LINE_NOT_OPEN", "Unified CM: the device's line has yet to be opened"),
(0x4e3c, "PERERR_CM_SSAPI_NOT_REGISTERED", "Unified CM got a redirect too early, its inner interface was not up"),
(0x4e3d, "PERERR_CM_REDIRECT_CALL_DOES_NOT_EXIST", "Unified CM: the call to be redirected has gone"),
(0x4e50, "PERERR_CM_REDIRECT_CALLINFO_ERR", "Unified CM failed inside while redirecting: call info"),
(0x4e51, "PERERR_CM_REDIRECT_ERR", "Unified CM failed inside while redirecting"),
(0x4e52, "PERERR_CM_REDIRECT_CALL_CALL_TABLE_FULL", "Unified CM failed inside while redirecting: no room in the call table"),
(0x4e53, "PERERR_CM_REDIRECT_CALL_PROTOCOL_ERROR", "Unified CM failed inside while redirecting: protocol"),
(0x4e54, "PERERR_CM_REDIRECT_CALL_UNKNOWN_DESTINATION", "Unified CM does not know the number to redirect to"),
(0x4e55, "PERERR_CM_REDIRECT_CALL_DIGIT_ANALYSIS_TIMEOUT", "Unified CM failed inside while redirecting: digit analysis took too long"),
(0x4e56, "PERERR_CM_REDIRECT_CALL_MEDIA_CONNECTION_FAILED", "Unified CM failed inside while redirecting: media"),
(0x4e57, "PERERR_CM_REDIRECT_CALL_PARTY_TABLE_FULL", "Unified CM failed inside while redirecting: no room in the party table"),
(0x4e58, "PERERR_CM_REDIRECT_CALL_ORIGINATOR_ABANDONED", "Unified CM was redirecting when the caller hung up"),
(0x4e59, "PERERR_CM_REDIRECT_CALL_UNKNOWN_PARTY", "Unified CM failed inside while redirecting: no such party"),
(0x4e5a, "PERERR_CM_REDIRECT_CALL_INCOMPATIBLE_STATE", "Unified CM failed inside while redirecting: wrong state"),
(0x4e5b, "PERERR_CM_REDIRECT_CALL_PENDING_REDIRECT_TRANSACTION", "Unified CM failed inside while redirecting: one more redirect is under way"),
(0x4e5c, "PERERR_CM_REDIRECT_CALL_UNKNOWN_ERROR", "Unified CM failed inside while redirecting: reason not known"),
(0x4e5d, "PERERR_CM_REDIRECT_CALL_NORMAL_CLEARING", "Unified CM failed inside while redirecting: the call cleared normally"),
(0x4e5e, "PERERR_CM_REDIRECT_CALL_UNRECOGNIZED_MANAGER", "Unified CM failed inside while redirecting: no such manager"),
(0x4e5f, "PERERR_CM_REDIRECT_CALL_DESTINATION_BUSY", "Unified CM: the number to redirect to is busy"),
(0x4e60, "PERERR_CM_REDIRECT_CALL_DESTINATION_OUT_OF_ORDER", "Unified CM: the place to redirect to is out of order"),
(0x4e61, "PERERR_CM_CANNOT_OPEN_DEVICE", "Unified CM cannot open a device that is just unregistering"),
(0x4e62, "PERERR_CM_TRANSFERFAILED_OUTSTANDING_TRANSFER", "Unified CM has yet to finish the transfer before this one"),
(0x4e63, "PERERR_CM_TRANSFERFAILED_CALLCONTROL_TIMEOUT", "Unified CM: call control kept silent during the transfer"),
(0x4e64, "PERERR_CM_CALLHANDLE_UNKNOWN_TO_LINECONTROL", "Unified CM: the line knows nothing of the call to be redirected"),
(0x4e65, "PERERR_CM_OPERATION_NOT_AVAILABLE_IN_CURRENT_STATE", "Unified CM cannot do this in the present state"),
(0x4e66, "PERERR_CM_CONFERENCE_FULL", "Unified CM: no one else fits into the conference"),
(0x4e67, "PERERR_CM_MAX_NUMBER_OF_CTI_CONNECTIONS_REACHED", "Unified CM has reached its number of CTI connections"),
(0x4e70, "PERERR_CM_INCOMPATIBLE_PROTOCOL_VERSION", "Unified CM speaks another version of the protocol"),
(0x4e71, "PERERR_CM_UNRECOGNIZABLE_PDU", "Unified CM cannot make out the QBE message"),
(0x4e72, "PERERR_CM_ILLEGAL_MESSAGE_FORMAT", "Unified CM got a QBE message with a faulty format"),
(0x4e7e, "PERERR_CM_DIRECTORY_TEMPORARY_UNAVAILABLE", "Unified CM cannot reach the directory just now"),
(0x4e7f, "PERERR_CM_DIRECTORY_LOGIN_NOT_ALLOWED", "Unified CM may not log in to the directory"),
(0x4e80, "PERERR_CM_DIRECTORY_LOGIN_FAILED", "Unified CM could not log in to the directory when the provider was opened"),
(0x4e81, "PERERR_CM_PROVIDER_NOT_OPEN", "Unified CM got a command although no provider was open"),
(0x4e82, "PERERR_CM_PROVIDER_ALREADY_OPEN", "Unified CM was told to open a provider that is open"),
(0x4e83, "PERERR_CM_NOT_INITIALIZED", "Unified CM was told to open a provider while CTI was starting"),
(0x4e84, "PERERR_CM_CLUSTER_LINK_FAILURE", "Unified CM has lost the network link to a member of its cluster"),
(0x4e85, "PERERR_CM_LINE_INFO_DOES_NOT_EXIST", "Unified CM knows nothing about this line"),
(0x4e86, "PERERR_CM_DIGIT_GENERATION_ALREADY_IN_PROGRESS", "Unified CM has not finished sending earlier digits"),
(0x4e87, "PERERR_CM_DIGIT_GENERATION_WRONG_CALL_HANDLE", "Unified CM cannot send digits: call handle is wrong"),
(0x4e88, "PERERR_CM_DIGIT_GENERATION_WRONG_CALL_STATE", "Unified CM cannot send digits: call is in the wrong state"),
(0x4e89, "PERERR_CM_DIGIT_GENERATION_CALLSTATE_CHANGED", "Unified CM stopped sending digits: state of the call changed"),
(0x4e90, "PERERR_CM_RETRIEVEFAILED_ACTIVE_CALL_ON_LINE", "Unified CM cannot retrieve: another call on the line is active"),
(0x4e91, "PERERR_CM_INVALID_LINE_HANDLE", "Unified CM: line handle is not valid"),
(0x4e92, "PERERR_CM_LINE_NOT_PRIMARY", "Unified CM: this works on the primary line alone"),
(0x4e93, "PERERR_CM_CFWDALL_ALREADY_SET", "Unified CM has forward-all switched on before"),
(0x4e94, "PERERR_CM_CFWDALL_DESTN_INVALID", "Unified CM cannot forward all calls to that number"),
(0x4e95, "PERERR_CM_CFWDALL_ALREADY_OFF", "Unified CM has forward-all switched off before"),
(0x4e97, "PERERR_CM_DEVICE_OUT_OF_SERVICE", "Unified CM cannot use the device, it is out of service"),
(0x4e98, "PERERR_CM_MSGWAITING_DESTN_INVALID", "Unified CM cannot set message waiting for that number"),
(0x4e99, "PERERR_CM_DARES_INVALID_REQ_TYPE", "Unified CM got an invalid request for digit analysis"),
(0x4e9a, "PERERR_CM_CONFERENCE_FAILED", "Unified CM could not complete the conference"),
(0x4e9b, "PERERR_CM_CONFERENCE_INVALID_PARTICIPANT", "Unified CM: a party of the conference is not valid"),
(0x4e9c, "PERERR_CM_CONFERENCE_ALREADY_PRESENT", "Unified CM has that party in the conference already"),
(0x4e9d, "PERERR_CM_CONFERENCE_INACTIVE", "Unified CM is not setting up any conference"),
(0x4e9e, "PERERR_CM_TRANSFER_INACTIVE", "Unified CM is not setting up any transfer"),
(0x4eb9, "PERERR_CM_COMMAND_NOT_IMPLEMENTED_ON_DEVICE", "Unified CM has no such command for this device"),
(0x5020, "PERERR_CM_PROVIDER_CLOSED", "Unified CM has the provider closed"),
(0x5021, "PERERR_CM_PROTOCOL_TIMEOUT", "Unified CM waited too long for the protocol"),
(0x5e1f, "PERERR_CM_GENERAL", "Unified CM failed with a code that cannot be read"),
(0xffffffff, "PERERR_UNKNOWN", "the peripheral's error is not known"),
];

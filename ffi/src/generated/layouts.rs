// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run `make generate`.
//! Where each field of the tables is in its C struct.

use super::*;
use crate::layout::{Entry, Layout, Place};
use ctisp_core::wire::generated::tables;
use std::mem::{offset_of, size_of};

static ENTRY_FLT_SKILL_GROUP: Entry = Entry {
    size: size_of::<ctisp_flt_skill_group>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_flt_skill_group, flt_skill_group_number),
            has: offset_of!(ctisp_flt_skill_group, has_flt_skill_group_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_flt_skill_group, flt_skill_group_id),
            has: offset_of!(ctisp_flt_skill_group, has_flt_skill_group_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_flt_skill_group, flt_skill_group_priority),
            has: offset_of!(ctisp_flt_skill_group, has_flt_skill_group_priority),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_flt_skill_group, flt_skill_group_state),
            has: offset_of!(ctisp_flt_skill_group, has_flt_skill_group_state),
            counts: None,
        },
    ],
};

static ENTRY_CONNECTED_PARTY: Entry = Entry {
    size: size_of::<ctisp_connected_party>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_connected_party, connected_party_call_id),
            has: offset_of!(ctisp_connected_party, has_connected_party_call_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_connected_party, connected_party_device_id_type),
            has: offset_of!(ctisp_connected_party, has_connected_party_device_id_type),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_connected_party, connected_party_device_id)),
    ],
};

static ENTRY_QUEUED_SKILL_GROUP: Entry = Entry {
    size: size_of::<ctisp_queued_skill_group>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_queued_skill_group, skill_group_number),
            has: offset_of!(ctisp_queued_skill_group, has_skill_group_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_queued_skill_group, skill_group_id),
            has: offset_of!(ctisp_queued_skill_group, has_skill_group_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_queued_skill_group, skill_group_priority),
            has: offset_of!(ctisp_queued_skill_group, has_skill_group_priority),
            counts: None,
        },
    ],
};

static ENTRY_CTI_CLIENT: Entry = Entry {
    size: size_of::<ctisp_cti_client>(),
    places: &[
        Place::Text(offset_of!(ctisp_cti_client, cti_client_signature)),
        Place::Optional {
            value: offset_of!(ctisp_cti_client, cti_client_timestamp),
            has: offset_of!(ctisp_cti_client, has_cti_client_timestamp),
            counts: None,
        },
    ],
};

static ENTRY_DEQUEUED_SKILL_GROUP: Entry = Entry {
    size: size_of::<ctisp_dequeued_skill_group>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_dequeued_skill_group, skill_group_number),
            has: offset_of!(ctisp_dequeued_skill_group, has_skill_group_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_dequeued_skill_group, skill_group_id),
            has: offset_of!(ctisp_dequeued_skill_group, has_skill_group_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_dequeued_skill_group, skill_group_priority),
            has: offset_of!(ctisp_dequeued_skill_group, has_skill_group_priority),
            counts: None,
        },
    ],
};

static ENTRY_AGENT_SKILL_GROUP: Entry = Entry {
    size: size_of::<ctisp_agent_skill_group>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_agent_skill_group, skill_group_number),
            has: offset_of!(ctisp_agent_skill_group, has_skill_group_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_skill_group, skill_group_id),
            has: offset_of!(ctisp_agent_skill_group, has_skill_group_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_skill_group, skill_group_priority),
            has: offset_of!(ctisp_agent_skill_group, has_skill_group_priority),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_skill_group, skill_group_state),
            has: offset_of!(ctisp_agent_skill_group, has_skill_group_state),
            counts: None,
        },
    ],
};

static ENTRY_LOGIN_SKILL_GROUP: Entry = Entry {
    size: size_of::<ctisp_login_skill_group>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_login_skill_group, skill_group_number),
            has: offset_of!(ctisp_login_skill_group, has_skill_group_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_login_skill_group, skill_group_priority),
            has: offset_of!(ctisp_login_skill_group, has_skill_group_priority),
            counts: None,
        },
    ],
};

static ENTRY_LINE: Entry = Entry {
    size: size_of::<ctisp_line>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_line, line_handle),
            has: offset_of!(ctisp_line, has_line_handle),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_line, line_type),
            has: offset_of!(ctisp_line, has_line_type),
            counts: None,
        },
    ],
};

static ENTRY_CALL_DEVICE: Entry = Entry {
    size: size_of::<ctisp_call_device>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_call_device, call_connection_call_id),
            has: offset_of!(ctisp_call_device, has_call_connection_call_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_call_device, call_connection_device_id_type),
            has: offset_of!(ctisp_call_device, has_call_connection_device_id_type),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_call_device, call_connection_device_id)),
        Place::Optional {
            value: offset_of!(ctisp_call_device, call_device_type),
            has: offset_of!(ctisp_call_device, has_call_device_type),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_call_device, call_device_id)),
        Place::Optional {
            value: offset_of!(ctisp_call_device, call_device_connection_state),
            has: offset_of!(ctisp_call_device, has_call_device_connection_state),
            counts: None,
        },
    ],
};

static ENTRY_DEVICE_CALL: Entry = Entry {
    size: size_of::<ctisp_device_call>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_device_call, call_connection_call_id),
            has: offset_of!(ctisp_device_call, has_call_connection_call_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_call, call_connection_device_id_type),
            has: offset_of!(ctisp_device_call, has_call_connection_device_id_type),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_device_call, call_connection_device_id)),
        Place::Optional {
            value: offset_of!(ctisp_device_call, call_state),
            has: offset_of!(ctisp_device_call, has_call_state),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_call, silent_monitor_status),
            has: offset_of!(ctisp_device_call, has_silent_monitor_status),
            counts: None,
        },
    ],
};

static ENTRY_SERVICE_RECORD: Entry = Entry {
    size: size_of::<ctisp_service_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_service_record, record_type),
            has: offset_of!(ctisp_service_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_service_record, flt_peripheral_id),
            has: offset_of!(ctisp_service_record, has_flt_peripheral_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_service_record, peripheral_number),
            has: offset_of!(ctisp_service_record, has_peripheral_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_service_record, old_peripheral_number),
            has: offset_of!(ctisp_service_record, has_old_peripheral_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_service_record, max_queued),
            has: offset_of!(ctisp_service_record, has_max_queued),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_service_record, extension)),
        Place::Optional {
            value: offset_of!(ctisp_service_record, service_skill_target_id),
            has: offset_of!(ctisp_service_record, has_service_skill_target_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_service_record, peripheral_name)),
        Place::Text(offset_of!(ctisp_service_record, description)),
        Place::Optional {
            value: offset_of!(ctisp_service_record, service_level_threshold),
            has: offset_of!(ctisp_service_record, has_service_level_threshold),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_service_record, service_level_type),
            has: offset_of!(ctisp_service_record, has_service_level_type),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_service_record, config_param)),
        Place::Optional {
            value: offset_of!(ctisp_service_record, flt_mr_domain_id),
            has: offset_of!(ctisp_service_record, has_flt_mr_domain_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_service_record, num_service_members),
            has: offset_of!(ctisp_service_record, has_num_service_members),
            counts: Some(offset_of!(ctisp_service_record, service_member)),
        },
        Place::List(offset_of!(ctisp_service_record, service_member)),
        Place::List(offset_of!(ctisp_service_record, service_priority)),
    ],
};

static ENTRY_SKILL_GROUP_RECORD: Entry = Entry {
    size: size_of::<ctisp_skill_group_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, record_type),
            has: offset_of!(ctisp_skill_group_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, flt_peripheral_id),
            has: offset_of!(ctisp_skill_group_record, has_flt_peripheral_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, peripheral_number),
            has: offset_of!(ctisp_skill_group_record, has_peripheral_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, old_peripheral_number),
            has: offset_of!(ctisp_skill_group_record, has_old_peripheral_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, flt_skill_group_priority),
            has: offset_of!(ctisp_skill_group_record, has_flt_skill_group_priority),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, skill_group_skill_target_id),
            has: offset_of!(ctisp_skill_group_record, has_skill_group_skill_target_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_skill_group_record, extension)),
        Place::Text(offset_of!(ctisp_skill_group_record, peripheral_name)),
        Place::Text(offset_of!(ctisp_skill_group_record, description)),
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, flt_mr_domain_id),
            has: offset_of!(ctisp_skill_group_record, has_flt_mr_domain_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_skill_group_record, flt_precision_queue_id),
            has: offset_of!(ctisp_skill_group_record, has_flt_precision_queue_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_skill_group_record, flt_precision_queue_name)),
        Place::Text(offset_of!(ctisp_skill_group_record, config_param)),
    ],
};

static ENTRY_AGENT_RECORD: Entry = Entry {
    size: size_of::<ctisp_agent_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_agent_record, record_type),
            has: offset_of!(ctisp_agent_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_record, flt_peripheral_id),
            has: offset_of!(ctisp_agent_record, has_flt_peripheral_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_agent_record, active_terminal)),
        Place::Optional {
            value: offset_of!(ctisp_agent_record, agent_type),
            has: offset_of!(ctisp_agent_record, has_agent_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_record, agent_desk_settings_id),
            has: offset_of!(ctisp_agent_record, has_agent_desk_settings_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_agent_record, login_id)),
        Place::Text(offset_of!(ctisp_agent_record, old_login_id)),
        Place::Text(offset_of!(ctisp_agent_record, login_name)),
        Place::Text(offset_of!(ctisp_agent_record, last_name)),
        Place::Text(offset_of!(ctisp_agent_record, first_name)),
        Place::Text(offset_of!(ctisp_agent_record, extension)),
        Place::Text(offset_of!(ctisp_agent_record, description)),
        Place::Optional {
            value: offset_of!(ctisp_agent_record, agent_skill_target_id),
            has: offset_of!(ctisp_agent_record, has_agent_skill_target_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_record, num_skills),
            has: offset_of!(ctisp_agent_record, has_num_skills),
            counts: Some(offset_of!(ctisp_agent_record, flt_skill_group_number)),
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_record, sso_enabled),
            has: offset_of!(ctisp_agent_record, has_sso_enabled),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_record, num_mrds),
            has: offset_of!(ctisp_agent_record, has_num_mrds),
            counts: Some(offset_of!(ctisp_agent_record, flt_agent_mrd_id)),
        },
        Place::List(offset_of!(ctisp_agent_record, flt_skill_group_number)),
        Place::List(offset_of!(ctisp_agent_record, flt_skill_group_priority)),
        Place::List(offset_of!(ctisp_agent_record, flt_agent_mrd_id)),
        Place::List(offset_of!(ctisp_agent_record, flt_agent_mrd_state)),
    ],
};

static ENTRY_DEVICE_RECORD: Entry = Entry {
    size: size_of::<ctisp_device_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_device_record, record_type),
            has: offset_of!(ctisp_device_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_record, flt_peripheral_id),
            has: offset_of!(ctisp_device_record, has_flt_peripheral_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_record, peripheral_number),
            has: offset_of!(ctisp_device_record, has_peripheral_number),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_record, device_type),
            has: offset_of!(ctisp_device_record, has_device_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_record, max_queued),
            has: offset_of!(ctisp_device_record, has_max_queued),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_device_record, flt_service_id),
            has: offset_of!(ctisp_device_record, has_flt_service_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_device_record, dialed_number)),
        Place::Text(offset_of!(ctisp_device_record, dnis)),
        Place::Text(offset_of!(ctisp_device_record, extension)),
        Place::Text(offset_of!(ctisp_device_record, description)),
    ],
};

static ENTRY_TEAM_MEMBER: Entry = Entry {
    size: size_of::<ctisp_team_member>(),
    places: &[
        Place::Text(offset_of!(ctisp_team_member, agent_id_long)),
        Place::Optional {
            value: offset_of!(ctisp_team_member, agent_flags),
            has: offset_of!(ctisp_team_member, has_agent_flags),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_team_member, record_type),
            has: offset_of!(ctisp_team_member, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_team_member, member_type),
            has: offset_of!(ctisp_team_member, has_member_type),
            counts: None,
        },
    ],
};

static ENTRY_CALL_TYPE_RECORD: Entry = Entry {
    size: size_of::<ctisp_call_type_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_call_type_record, record_type),
            has: offset_of!(ctisp_call_type_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_call_type_record, flt_call_type_id),
            has: offset_of!(ctisp_call_type_record, has_flt_call_type_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_call_type_record, customer_definition_id),
            has: offset_of!(ctisp_call_type_record, has_customer_definition_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_call_type_record, enterprise_name)),
        Place::Text(offset_of!(ctisp_call_type_record, description)),
        Place::Optional {
            value: offset_of!(ctisp_call_type_record, service_level_threshold),
            has: offset_of!(ctisp_call_type_record, has_service_level_threshold),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_call_type_record, service_level_type),
            has: offset_of!(ctisp_call_type_record, has_service_level_type),
            counts: None,
        },
    ],
};

static ENTRY_MRD_RECORD: Entry = Entry {
    size: size_of::<ctisp_mrd_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_mrd_record, record_type),
            has: offset_of!(ctisp_mrd_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_mrd_record, flt_mr_domain_id),
            has: offset_of!(ctisp_mrd_record, has_flt_mr_domain_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_mrd_record, flt_enterprise_name)),
        Place::Text(offset_of!(ctisp_mrd_record, flt_description)),
        Place::Optional {
            value: offset_of!(ctisp_mrd_record, flt_max_task_duration),
            has: offset_of!(ctisp_mrd_record, has_flt_max_task_duration),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_mrd_record, flt_interruptible),
            has: offset_of!(ctisp_mrd_record, has_flt_interruptible),
            counts: None,
        },
    ],
};

static ENTRY_PERIPHERAL_RECORD: Entry = Entry {
    size: size_of::<ctisp_peripheral_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_peripheral_record, record_type),
            has: offset_of!(ctisp_peripheral_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_peripheral_record, config_peripheral_id),
            has: offset_of!(ctisp_peripheral_record, has_config_peripheral_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_peripheral_record, default_agent_desk_settings_id),
            has: offset_of!(ctisp_peripheral_record, has_default_agent_desk_settings_id),
            counts: None,
        },
    ],
};

static ENTRY_DESK_SETTINGS_RECORD: Entry = Entry {
    size: size_of::<ctisp_desk_settings_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, record_type),
            has: offset_of!(ctisp_desk_settings_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, agent_desk_settings_id),
            has: offset_of!(ctisp_desk_settings_record, has_agent_desk_settings_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_desk_settings_mask),
            has: offset_of!(ctisp_desk_settings_record, has_flt_desk_settings_mask),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_wrap_up_data_incoming_mode),
            has: offset_of!(ctisp_desk_settings_record, has_flt_wrap_up_data_incoming_mode),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_wrap_up_data_outgoing_mode),
            has: offset_of!(ctisp_desk_settings_record, has_flt_wrap_up_data_outgoing_mode),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_logout_non_activity_time),
            has: offset_of!(ctisp_desk_settings_record, has_flt_logout_non_activity_time),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_quality_recording_rate),
            has: offset_of!(ctisp_desk_settings_record, has_flt_quality_recording_rate),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_ring_no_answer_time),
            has: offset_of!(ctisp_desk_settings_record, has_flt_ring_no_answer_time),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_silent_monitor_warning_message),
            has: offset_of!(ctisp_desk_settings_record, has_flt_silent_monitor_warning_message),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_silent_monitor_audible_indication),
            has: offset_of!(ctisp_desk_settings_record, has_flt_silent_monitor_audible_indication),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_supervisor_assist_call_method),
            has: offset_of!(ctisp_desk_settings_record, has_flt_supervisor_assist_call_method),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_emergency_call_method),
            has: offset_of!(ctisp_desk_settings_record, has_flt_emergency_call_method),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_auto_record_on_emergency),
            has: offset_of!(ctisp_desk_settings_record, has_flt_auto_record_on_emergency),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_recording_mode),
            has: offset_of!(ctisp_desk_settings_record, has_flt_recording_mode),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_work_mode_timer),
            has: offset_of!(ctisp_desk_settings_record, has_flt_work_mode_timer),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, flt_ring_no_answer_dn_id),
            has: offset_of!(ctisp_desk_settings_record, has_flt_ring_no_answer_dn_id),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_desk_settings_record, flt_default_device_port_address)),
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, play_zip_tone),
            has: offset_of!(ctisp_desk_settings_record, has_play_zip_tone),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_desk_settings_record, acd_shared_line_usage),
            has: offset_of!(ctisp_desk_settings_record, has_acd_shared_line_usage),
            counts: None,
        },
    ],
};

static ENTRY_TERMINAL_RECORD: Entry = Entry {
    size: size_of::<ctisp_terminal_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_terminal_record, record_type),
            has: offset_of!(ctisp_terminal_record, has_record_type),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_terminal_record, terminal_type),
            has: offset_of!(ctisp_terminal_record, has_terminal_type),
            counts: None,
        },
        Place::Text(offset_of!(ctisp_terminal_record, terminal_device_name)),
        Place::Text(offset_of!(ctisp_terminal_record, terminal_type_name)),
        Place::Optional {
            value: offset_of!(ctisp_terminal_record, num_instruments),
            has: offset_of!(ctisp_terminal_record, has_num_instruments),
            counts: Some(offset_of!(ctisp_terminal_record, instruments)),
        },
        Place::List(offset_of!(ctisp_terminal_record, instruments)),
    ],
};

static ENTRY_AGENT_SERVICE_RECORD: Entry = Entry {
    size: size_of::<ctisp_agent_service_record>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_agent_service_record, agent_skill_target_id),
            has: offset_of!(ctisp_agent_service_record, has_agent_skill_target_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_agent_service_record, num_of_enabled_services),
            has: offset_of!(ctisp_agent_service_record, has_num_of_enabled_services),
            counts: Some(offset_of!(ctisp_agent_service_record, flt_enabled_services)),
        },
        Place::List(offset_of!(ctisp_agent_service_record, flt_enabled_services)),
        Place::Optional {
            value: offset_of!(ctisp_agent_service_record, record_type),
            has: offset_of!(ctisp_agent_service_record, has_record_type),
            counts: None,
        },
    ],
};

static ENTRY_OPEN_PERIPHERAL: Entry = Entry {
    size: size_of::<ctisp_open_peripheral>(),
    places: &[
        Place::Optional {
            value: offset_of!(ctisp_open_peripheral, flt_peripheral_id),
            has: offset_of!(ctisp_open_peripheral, has_flt_peripheral_id),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_open_peripheral, multiline_agent_control),
            has: offset_of!(ctisp_open_peripheral, has_multiline_agent_control),
            counts: None,
        },
    ],
};

static ENTRY_TEAM_AGENT: Entry = Entry {
    size: size_of::<ctisp_team_agent>(),
    places: &[
        Place::Text(offset_of!(ctisp_team_agent, atc_agent_id)),
        Place::Optional {
            value: offset_of!(ctisp_team_agent, agent_flags),
            has: offset_of!(ctisp_team_agent, has_agent_flags),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_team_agent, atc_agent_state),
            has: offset_of!(ctisp_team_agent, has_atc_agent_state),
            counts: None,
        },
        Place::Optional {
            value: offset_of!(ctisp_team_agent, atc_state_duration),
            has: offset_of!(ctisp_team_agent, has_atc_state_duration),
            counts: None,
        },
    ],
};

/// Every message that has a table, in the order of their numbers.
pub(crate) static LAYOUTS: &[Layout] = &[
    Layout {
        def: &tables::FAILURE_CONF,
        name: c"FAILURE_CONF",
        size: size_of::<ctisp_failure_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_failure_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_failure_conf, status)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_failure_conf, text))],
        unknown: Some(offset_of!(ctisp_failure_conf, unknown)),
    },
    Layout {
        def: &tables::FAILURE_EVENT,
        name: c"FAILURE_EVENT",
        size: size_of::<ctisp_failure_event>(),
        fixed: &[Place::Value(offset_of!(ctisp_failure_event, status))],
        floating: &[Place::Text(offset_of!(ctisp_failure_event, text))],
        unknown: Some(offset_of!(ctisp_failure_event, unknown)),
    },
    Layout {
        def: &tables::OPEN_REQ,
        name: c"OPEN_REQ",
        size: size_of::<ctisp_open_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_open_req, invoke_id)),
            Place::Value(offset_of!(ctisp_open_req, version_number)),
            Place::Value(offset_of!(ctisp_open_req, idle_timeout)),
            Place::Value(offset_of!(ctisp_open_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_open_req, services_requested)),
            Place::Value(offset_of!(ctisp_open_req, call_msg_mask)),
            Place::Value(offset_of!(ctisp_open_req, agent_state_mask)),
            Place::Value(offset_of!(ctisp_open_req, config_msg_mask)),
            Place::Absent,
            Place::Absent,
            Place::Absent,
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_open_req, client_id)),
            Place::Bytes(offset_of!(ctisp_open_req, client_password)),
            Place::Text(offset_of!(ctisp_open_req, client_signature)),
            Place::Text(offset_of!(ctisp_open_req, agent_extension)),
            Place::Text(offset_of!(ctisp_open_req, agent_id)),
            Place::Text(offset_of!(ctisp_open_req, agent_instrument)),
            Place::Optional {
                value: offset_of!(ctisp_open_req, application_path_id),
                has: offset_of!(ctisp_open_req, has_application_path_id),
                counts: None,
            },
            Place::Absent,
        ],
        unknown: Some(offset_of!(ctisp_open_req, unknown)),
    },
    Layout {
        def: &tables::OPEN_CONF,
        name: c"OPEN_CONF",
        size: size_of::<ctisp_open_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_open_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_open_conf, services_granted)),
            Place::Value(offset_of!(ctisp_open_conf, monitor_id)),
            Place::Value(offset_of!(ctisp_open_conf, pg_status)),
            Place::Value(offset_of!(ctisp_open_conf, icm_central_controller_time)),
            Place::Value(offset_of!(ctisp_open_conf, peripheral_online)),
            Place::Value(offset_of!(ctisp_open_conf, peripheral_type)),
            Place::Value(offset_of!(ctisp_open_conf, agent_state)),
            Place::Value(offset_of!(ctisp_open_conf, department_id)),
            Place::Value(offset_of!(ctisp_open_conf, session_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_open_conf, agent_extension)),
            Place::Text(offset_of!(ctisp_open_conf, agent_id)),
            Place::Text(offset_of!(ctisp_open_conf, agent_instrument)),
            Place::Optional {
                value: offset_of!(ctisp_open_conf, num_peripherals),
                has: offset_of!(ctisp_open_conf, has_num_peripherals),
                counts: Some(offset_of!(ctisp_open_conf, peripherals)),
            },
            Place::Entry {
                list: offset_of!(ctisp_open_conf, peripherals),
                first: 4,
                place: 0,
                entry: &ENTRY_OPEN_PERIPHERAL,
            },
            Place::Entry {
                list: offset_of!(ctisp_open_conf, peripherals),
                first: 4,
                place: 1,
                entry: &ENTRY_OPEN_PERIPHERAL,
            },
        ],
        unknown: Some(offset_of!(ctisp_open_conf, unknown)),
    },
    Layout {
        def: &tables::HEARTBEAT_REQ,
        name: c"HEARTBEAT_REQ",
        size: size_of::<ctisp_heartbeat_req>(),
        fixed: &[Place::Value(offset_of!(ctisp_heartbeat_req, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::HEARTBEAT_CONF,
        name: c"HEARTBEAT_CONF",
        size: size_of::<ctisp_heartbeat_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_heartbeat_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CLOSE_REQ,
        name: c"CLOSE_REQ",
        size: size_of::<ctisp_close_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_close_req, invoke_id)),
            Place::Value(offset_of!(ctisp_close_req, status)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CLOSE_CONF,
        name: c"CLOSE_CONF",
        size: size_of::<ctisp_close_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_close_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CALL_DELIVERED_EVENT,
        name: c"CALL_DELIVERED_EVENT",
        size: size_of::<ctisp_call_delivered_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_delivered_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_delivered_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_delivered_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_delivered_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_delivered_event, line_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, service_number)),
            Place::Value(offset_of!(ctisp_call_delivered_event, service_id)),
            Place::Value(offset_of!(ctisp_call_delivered_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_call_delivered_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_call_delivered_event, skill_group_priority)),
            Place::Value(offset_of!(ctisp_call_delivered_event, alerting_device_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, calling_device_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, last_redirect_device_type)),
            Place::Value(offset_of!(ctisp_call_delivered_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_delivered_event, event_cause)),
            Place::Count(offset_of!(ctisp_call_delivered_event, named_variables)),
            Place::Count(offset_of!(ctisp_call_delivered_event, named_arrays)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_delivered_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_delivered_event, alerting_device_id)),
            Place::Text(offset_of!(ctisp_call_delivered_event, calling_device_id)),
            Place::Text(offset_of!(ctisp_call_delivered_event, called_device_id)),
            Place::Text(offset_of!(ctisp_call_delivered_event, last_redirect_device_id)),
            Place::Optional {
                value: offset_of!(ctisp_call_delivered_event, trunk_number),
                has: offset_of!(ctisp_call_delivered_event, has_trunk_number),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_delivered_event, trunk_group_number),
                has: offset_of!(ctisp_call_delivered_event, has_trunk_group_number),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_delivered_event, secondary_connection_call_id),
                has: offset_of!(ctisp_call_delivered_event, has_secondary_connection_call_id),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_call_delivered_event, ani)),
            Place::Text(offset_of!(ctisp_call_delivered_event, ani_ii)),
            Place::Bytes(offset_of!(ctisp_call_delivered_event, user_to_user_info)),
            Place::Text(offset_of!(ctisp_call_delivered_event, dnis)),
            Place::Text(offset_of!(ctisp_call_delivered_event, dialed_number)),
            Place::Text(offset_of!(ctisp_call_delivered_event, caller_entered_digits)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable1)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable2)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable3)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable4)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable5)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable6)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable7)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable8)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable9)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_variable10)),
            Place::Text(offset_of!(ctisp_call_delivered_event, call_wrapup_data)),
            Place::List(offset_of!(ctisp_call_delivered_event, named_variables)),
            Place::List(offset_of!(ctisp_call_delivered_event, named_arrays)),
        ],
        unknown: Some(offset_of!(ctisp_call_delivered_event, unknown)),
    },
    Layout {
        def: &tables::CALL_ESTABLISHED_EVENT,
        name: c"CALL_ESTABLISHED_EVENT",
        size: size_of::<ctisp_call_established_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_established_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_established_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_established_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_established_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_established_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_established_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_established_event, line_type)),
            Place::Value(offset_of!(ctisp_call_established_event, service_number)),
            Place::Value(offset_of!(ctisp_call_established_event, service_id)),
            Place::Value(offset_of!(ctisp_call_established_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_call_established_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_call_established_event, skill_group_priority)),
            Place::Value(offset_of!(ctisp_call_established_event, answering_device_type)),
            Place::Value(offset_of!(ctisp_call_established_event, calling_device_type)),
            Place::Value(offset_of!(ctisp_call_established_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_established_event, last_redirect_device_type)),
            Place::Value(offset_of!(ctisp_call_established_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_established_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_established_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_established_event, answering_device_id)),
            Place::Text(offset_of!(ctisp_call_established_event, calling_device_id)),
            Place::Text(offset_of!(ctisp_call_established_event, called_device_id)),
            Place::Text(offset_of!(ctisp_call_established_event, last_redirect_device_id)),
            Place::Optional {
                value: offset_of!(ctisp_call_established_event, trunk_number),
                has: offset_of!(ctisp_call_established_event, has_trunk_number),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_established_event, trunk_group_number),
                has: offset_of!(ctisp_call_established_event, has_trunk_group_number),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_call_established_event, unknown)),
    },
    Layout {
        def: &tables::CALL_HELD_EVENT,
        name: c"CALL_HELD_EVENT",
        size: size_of::<ctisp_call_held_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_held_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_held_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_held_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_held_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_held_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_held_event, holding_device_type)),
            Place::Value(offset_of!(ctisp_call_held_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_held_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_held_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_held_event, holding_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_held_event, unknown)),
    },
    Layout {
        def: &tables::CALL_RETRIEVED_EVENT,
        name: c"CALL_RETRIEVED_EVENT",
        size: size_of::<ctisp_call_retrieved_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_retrieved_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, retrieving_device_type)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_retrieved_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_retrieved_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_retrieved_event, retrieving_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_retrieved_event, unknown)),
    },
    Layout {
        def: &tables::CALL_CLEARED_EVENT,
        name: c"CALL_CLEARED_EVENT",
        size: size_of::<ctisp_call_cleared_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_cleared_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_cleared_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_cleared_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_cleared_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_cleared_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_cleared_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_cleared_event, event_cause)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_call_cleared_event, connection.device_id))],
        unknown: Some(offset_of!(ctisp_call_cleared_event, unknown)),
    },
    Layout {
        def: &tables::CALL_CONNECTION_CLEARED_EVENT,
        name: c"CALL_CONNECTION_CLEARED_EVENT",
        size: size_of::<ctisp_call_connection_cleared_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, peripheral_type)),
            Place::Value(offset_of!(
                ctisp_call_connection_cleared_event,
                connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, releasing_device_type)),
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_connection_cleared_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_connection_cleared_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_connection_cleared_event, releasing_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_connection_cleared_event, unknown)),
    },
    Layout {
        def: &tables::CALL_ORIGINATED_EVENT,
        name: c"CALL_ORIGINATED_EVENT",
        size: size_of::<ctisp_call_originated_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_originated_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_originated_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_originated_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_originated_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_originated_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_originated_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_originated_event, line_type)),
            Place::Value(offset_of!(ctisp_call_originated_event, service_number)),
            Place::Value(offset_of!(ctisp_call_originated_event, service_id)),
            Place::Value(offset_of!(ctisp_call_originated_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_call_originated_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_call_originated_event, skill_group_priority)),
            Place::Value(offset_of!(ctisp_call_originated_event, calling_device_type)),
            Place::Value(offset_of!(ctisp_call_originated_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_originated_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_originated_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_originated_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_originated_event, calling_device_id)),
            Place::Text(offset_of!(ctisp_call_originated_event, called_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_originated_event, unknown)),
    },
    Layout {
        def: &tables::CALL_FAILED_EVENT,
        name: c"CALL_FAILED_EVENT",
        size: size_of::<ctisp_call_failed_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_failed_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_failed_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_failed_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_failed_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_failed_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_failed_event, failing_device_type)),
            Place::Value(offset_of!(ctisp_call_failed_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_failed_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_failed_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_failed_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_failed_event, failing_device_id)),
            Place::Text(offset_of!(ctisp_call_failed_event, called_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_failed_event, unknown)),
    },
    Layout {
        def: &tables::CALL_CONFERENCED_EVENT,
        name: c"CALL_CONFERENCED_EVENT",
        size: size_of::<ctisp_call_conferenced_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_conferenced_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, peripheral_type)),
            Place::Value(offset_of!(
                ctisp_call_conferenced_event,
                primary_connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_call_conferenced_event, primary_connection.call_id)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, line_type)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, skill_group_priority)),
            Place::Count(offset_of!(ctisp_call_conferenced_event, parties)),
            Place::Value(offset_of!(
                ctisp_call_conferenced_event,
                secondary_connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_call_conferenced_event, secondary_connection.call_id)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, controller_device_type)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, added_party_device_type)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_conferenced_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_conferenced_event, primary_connection.device_id)),
            Place::Text(offset_of!(ctisp_call_conferenced_event, secondary_connection.device_id)),
            Place::Text(offset_of!(ctisp_call_conferenced_event, controller_device_id)),
            Place::Text(offset_of!(ctisp_call_conferenced_event, added_party_device_id)),
            Place::Entry {
                list: offset_of!(ctisp_call_conferenced_event, parties),
                first: 4,
                place: 0,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_conferenced_event, parties),
                first: 4,
                place: 1,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_conferenced_event, parties),
                first: 4,
                place: 2,
                entry: &ENTRY_CONNECTED_PARTY,
            },
        ],
        unknown: Some(offset_of!(ctisp_call_conferenced_event, unknown)),
    },
    Layout {
        def: &tables::CALL_TRANSFERRED_EVENT,
        name: c"CALL_TRANSFERRED_EVENT",
        size: size_of::<ctisp_call_transferred_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_transferred_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_transferred_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_transferred_event, peripheral_type)),
            Place::Value(offset_of!(
                ctisp_call_transferred_event,
                primary_connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_call_transferred_event, primary_connection.call_id)),
            Place::Value(offset_of!(ctisp_call_transferred_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_transferred_event, line_type)),
            Place::Value(offset_of!(ctisp_call_transferred_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_call_transferred_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_call_transferred_event, skill_group_priority)),
            Place::Count(offset_of!(ctisp_call_transferred_event, parties)),
            Place::Value(offset_of!(
                ctisp_call_transferred_event,
                secondary_connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_call_transferred_event, secondary_connection.call_id)),
            Place::Value(offset_of!(ctisp_call_transferred_event, transferring_device_type)),
            Place::Value(offset_of!(ctisp_call_transferred_event, transferred_device_type)),
            Place::Value(offset_of!(ctisp_call_transferred_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_transferred_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_transferred_event, primary_connection.device_id)),
            Place::Text(offset_of!(ctisp_call_transferred_event, secondary_connection.device_id)),
            Place::Text(offset_of!(ctisp_call_transferred_event, transferring_device_id)),
            Place::Text(offset_of!(ctisp_call_transferred_event, transferred_device_id)),
            Place::Entry {
                list: offset_of!(ctisp_call_transferred_event, parties),
                first: 4,
                place: 0,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_transferred_event, parties),
                first: 4,
                place: 1,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_transferred_event, parties),
                first: 4,
                place: 2,
                entry: &ENTRY_CONNECTED_PARTY,
            },
        ],
        unknown: Some(offset_of!(ctisp_call_transferred_event, unknown)),
    },
    Layout {
        def: &tables::CALL_DIVERTED_EVENT,
        name: c"CALL_DIVERTED_EVENT",
        size: size_of::<ctisp_call_diverted_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_diverted_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_diverted_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_diverted_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_diverted_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_diverted_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_diverted_event, service_number)),
            Place::Value(offset_of!(ctisp_call_diverted_event, service_id)),
            Place::Value(offset_of!(ctisp_call_diverted_event, diverting_device_type)),
            Place::Value(offset_of!(ctisp_call_diverted_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_diverted_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_diverted_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_diverted_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_diverted_event, diverting_device_id)),
            Place::Text(offset_of!(ctisp_call_diverted_event, called_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_diverted_event, unknown)),
    },
    Layout {
        def: &tables::CALL_SERVICE_INITIATED_EVENT,
        name: c"CALL_SERVICE_INITIATED_EVENT",
        size: size_of::<ctisp_call_service_initiated_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_service_initiated_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, line_type)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, service_number)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, service_id)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, skill_group_priority)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, calling_device_type)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_service_initiated_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_service_initiated_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_service_initiated_event, calling_device_id)),
            Place::Bytes(offset_of!(ctisp_call_service_initiated_event, call_reference_id)),
            Place::Optional {
                value: offset_of!(ctisp_call_service_initiated_event, coc_connection_call_id),
                has: offset_of!(ctisp_call_service_initiated_event, has_coc_connection_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(
                    ctisp_call_service_initiated_event,
                    coc_call_connection_device_id_type
                ),
                has: offset_of!(
                    ctisp_call_service_initiated_event,
                    has_coc_call_connection_device_id_type
                ),
                counts: None,
            },
            Place::Text(offset_of!(
                ctisp_call_service_initiated_event,
                coc_call_connection_device_id
            )),
        ],
        unknown: Some(offset_of!(ctisp_call_service_initiated_event, unknown)),
    },
    Layout {
        def: &tables::CALL_QUEUED_EVENT,
        name: c"CALL_QUEUED_EVENT",
        size: size_of::<ctisp_call_queued_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_queued_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_queued_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_queued_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_queued_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_queued_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_queued_event, service_number)),
            Place::Value(offset_of!(ctisp_call_queued_event, service_id)),
            Place::Value(offset_of!(ctisp_call_queued_event, queue_device_type)),
            Place::Value(offset_of!(ctisp_call_queued_event, calling_device_type)),
            Place::Value(offset_of!(ctisp_call_queued_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_queued_event, last_redirect_device_type)),
            Place::Value(offset_of!(ctisp_call_queued_event, num_queued)),
            Place::Count(offset_of!(ctisp_call_queued_event, skill_groups)),
            Place::Value(offset_of!(ctisp_call_queued_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_queued_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_queued_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_queued_event, queue_device_id)),
            Place::Text(offset_of!(ctisp_call_queued_event, calling_device_id)),
            Place::Text(offset_of!(ctisp_call_queued_event, called_device_id)),
            Place::Text(offset_of!(ctisp_call_queued_event, last_redirect_device_id)),
            Place::Entry {
                list: offset_of!(ctisp_call_queued_event, skill_groups),
                first: 5,
                place: 0,
                entry: &ENTRY_QUEUED_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_queued_event, skill_groups),
                first: 5,
                place: 1,
                entry: &ENTRY_QUEUED_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_queued_event, skill_groups),
                first: 5,
                place: 2,
                entry: &ENTRY_QUEUED_SKILL_GROUP,
            },
        ],
        unknown: Some(offset_of!(ctisp_call_queued_event, unknown)),
    },
    Layout {
        def: &tables::CALL_TRANSLATION_ROUTE_EVENT,
        name: c"CALL_TRANSLATION_ROUTE_EVENT",
        size: size_of::<ctisp_call_translation_route_event>(),
        fixed: &[
            Place::Count(offset_of!(ctisp_call_translation_route_event, named_variables)),
            Place::Count(offset_of!(ctisp_call_translation_route_event, named_arrays)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_translation_route_event, ani)),
            Place::Bytes(offset_of!(ctisp_call_translation_route_event, user_to_user_info)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, dnis)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, dialed_number)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, caller_entered_digits)),
            Place::Optional {
                value: offset_of!(ctisp_call_translation_route_event, router_call_key_day),
                has: offset_of!(ctisp_call_translation_route_event, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_translation_route_event, router_call_key_call_id),
                has: offset_of!(ctisp_call_translation_route_event, has_router_call_key_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(
                    ctisp_call_translation_route_event,
                    router_call_key_sequence_number
                ),
                has: offset_of!(
                    ctisp_call_translation_route_event,
                    has_router_call_key_sequence_number
                ),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable1)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable2)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable3)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable4)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable5)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable6)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable7)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable8)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable9)),
            Place::Text(offset_of!(ctisp_call_translation_route_event, call_variable10)),
            Place::List(offset_of!(ctisp_call_translation_route_event, named_variables)),
            Place::List(offset_of!(ctisp_call_translation_route_event, named_arrays)),
        ],
        unknown: Some(offset_of!(ctisp_call_translation_route_event, unknown)),
    },
    Layout {
        def: &tables::BEGIN_CALL_EVENT,
        name: c"BEGIN_CALL_EVENT",
        size: size_of::<ctisp_begin_call_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_begin_call_event, monitor_id)),
            Place::Value(offset_of!(ctisp_begin_call_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_begin_call_event, peripheral_type)),
            Place::Count(offset_of!(ctisp_begin_call_event, cti_clients)),
            Place::Count(offset_of!(ctisp_begin_call_event, named_variables)),
            Place::Count(offset_of!(ctisp_begin_call_event, named_arrays)),
            Place::Value(offset_of!(ctisp_begin_call_event, call_type)),
            Place::Value(offset_of!(ctisp_begin_call_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_begin_call_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_begin_call_event, called_party_disposition)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_begin_call_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_begin_call_event, ani)),
            Place::Bytes(offset_of!(ctisp_begin_call_event, user_to_user_info)),
            Place::Text(offset_of!(ctisp_begin_call_event, dnis)),
            Place::Text(offset_of!(ctisp_begin_call_event, dialed_number)),
            Place::Text(offset_of!(ctisp_begin_call_event, caller_entered_digits)),
            Place::Optional {
                value: offset_of!(ctisp_begin_call_event, router_call_key_day),
                has: offset_of!(ctisp_begin_call_event, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_begin_call_event, router_call_key_call_id),
                has: offset_of!(ctisp_begin_call_event, has_router_call_key_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_begin_call_event, router_call_key_sequence_number),
                has: offset_of!(ctisp_begin_call_event, has_router_call_key_sequence_number),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable1)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable2)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable3)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable4)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable5)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable6)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable7)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable8)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable9)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_variable10)),
            Place::Text(offset_of!(ctisp_begin_call_event, call_wrapup_data)),
            Place::List(offset_of!(ctisp_begin_call_event, named_variables)),
            Place::List(offset_of!(ctisp_begin_call_event, named_arrays)),
            Place::Entry {
                list: offset_of!(ctisp_begin_call_event, cti_clients),
                first: 22,
                place: 0,
                entry: &ENTRY_CTI_CLIENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_begin_call_event, cti_clients),
                first: 22,
                place: 1,
                entry: &ENTRY_CTI_CLIENT,
            },
            Place::Bytes(offset_of!(ctisp_begin_call_event, call_reference_id)),
        ],
        unknown: Some(offset_of!(ctisp_begin_call_event, unknown)),
    },
    Layout {
        def: &tables::END_CALL_EVENT,
        name: c"END_CALL_EVENT",
        size: size_of::<ctisp_end_call_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_end_call_event, monitor_id)),
            Place::Value(offset_of!(ctisp_end_call_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_end_call_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_end_call_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_end_call_event, connection.call_id)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_end_call_event, connection.device_id))],
        unknown: Some(offset_of!(ctisp_end_call_event, unknown)),
    },
    Layout {
        def: &tables::CALL_DATA_UPDATE_EVENT,
        name: c"CALL_DATA_UPDATE_EVENT",
        size: size_of::<ctisp_call_data_update_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_data_update_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_data_update_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_data_update_event, peripheral_type)),
            Place::Count(offset_of!(ctisp_call_data_update_event, cti_clients)),
            Place::Count(offset_of!(ctisp_call_data_update_event, named_variables)),
            Place::Count(offset_of!(ctisp_call_data_update_event, named_arrays)),
            Place::Value(offset_of!(ctisp_call_data_update_event, call_type)),
            Place::Value(offset_of!(ctisp_call_data_update_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_data_update_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_data_update_event, new_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_data_update_event, new_connection.call_id)),
            Place::Value(offset_of!(ctisp_call_data_update_event, called_party_disposition)),
            Place::Value(offset_of!(ctisp_call_data_update_event, campaign_id)),
            Place::Value(offset_of!(ctisp_call_data_update_event, query_rule_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_data_update_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_data_update_event, new_connection.device_id)),
            Place::Text(offset_of!(ctisp_call_data_update_event, ani)),
            Place::Bytes(offset_of!(ctisp_call_data_update_event, user_to_user_info)),
            Place::Text(offset_of!(ctisp_call_data_update_event, dnis)),
            Place::Text(offset_of!(ctisp_call_data_update_event, dialed_number)),
            Place::Text(offset_of!(ctisp_call_data_update_event, caller_entered_digits)),
            Place::Optional {
                value: offset_of!(ctisp_call_data_update_event, router_call_key_day),
                has: offset_of!(ctisp_call_data_update_event, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_data_update_event, router_call_key_call_id),
                has: offset_of!(ctisp_call_data_update_event, has_router_call_key_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_data_update_event, router_call_key_sequence_number),
                has: offset_of!(ctisp_call_data_update_event, has_router_call_key_sequence_number),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable1)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable2)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable3)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable4)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable5)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable6)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable7)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable8)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable9)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_variable10)),
            Place::Text(offset_of!(ctisp_call_data_update_event, call_wrapup_data)),
            Place::List(offset_of!(ctisp_call_data_update_event, named_variables)),
            Place::List(offset_of!(ctisp_call_data_update_event, named_arrays)),
            Place::Text(offset_of!(ctisp_call_data_update_event, customer_phone_number)),
            Place::Text(offset_of!(ctisp_call_data_update_event, customer_account_number)),
            Place::Entry {
                list: offset_of!(ctisp_call_data_update_event, cti_clients),
                first: 25,
                place: 0,
                entry: &ENTRY_CTI_CLIENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_data_update_event, cti_clients),
                first: 25,
                place: 1,
                entry: &ENTRY_CTI_CLIENT,
            },
            Place::Bytes(offset_of!(ctisp_call_data_update_event, call_reference_id)),
        ],
        unknown: Some(offset_of!(ctisp_call_data_update_event, unknown)),
    },
    Layout {
        def: &tables::SET_CALL_DATA_REQ,
        name: c"SET_CALL_DATA_REQ",
        size: size_of::<ctisp_set_call_data_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_set_call_data_req, invoke_id)),
            Place::Value(offset_of!(ctisp_set_call_data_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_set_call_data_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_set_call_data_req, connection.call_id)),
            Place::Count(offset_of!(ctisp_set_call_data_req, named_variables)),
            Place::Count(offset_of!(ctisp_set_call_data_req, named_arrays)),
            Place::Value(offset_of!(ctisp_set_call_data_req, call_type)),
            Place::Value(offset_of!(ctisp_set_call_data_req, called_party_disposition)),
            Place::Value(offset_of!(ctisp_set_call_data_req, campaign_id)),
            Place::Value(offset_of!(ctisp_set_call_data_req, query_rule_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_set_call_data_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_set_call_data_req, ani)),
            Place::Bytes(offset_of!(ctisp_set_call_data_req, user_to_user_info)),
            Place::Text(offset_of!(ctisp_set_call_data_req, caller_entered_digits)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable1)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable2)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable3)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable4)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable5)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable6)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable7)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable8)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable9)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_variable10)),
            Place::Text(offset_of!(ctisp_set_call_data_req, call_wrapup_data)),
            Place::List(offset_of!(ctisp_set_call_data_req, named_variables)),
            Place::List(offset_of!(ctisp_set_call_data_req, named_arrays)),
            Place::Text(offset_of!(ctisp_set_call_data_req, customer_phone_number)),
            Place::Text(offset_of!(ctisp_set_call_data_req, customer_account_number)),
            Place::Optional {
                value: offset_of!(ctisp_set_call_data_req, router_call_key_day),
                has: offset_of!(ctisp_set_call_data_req, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_set_call_data_req, router_call_key_call_id),
                has: offset_of!(ctisp_set_call_data_req, has_router_call_key_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_set_call_data_req, router_call_key_sequence_number),
                has: offset_of!(ctisp_set_call_data_req, has_router_call_key_sequence_number),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_set_call_data_req, call_originated_from),
                has: offset_of!(ctisp_set_call_data_req, has_call_originated_from),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_set_call_data_req, unknown)),
    },
    Layout {
        def: &tables::SET_CALL_DATA_CONF,
        name: c"SET_CALL_DATA_CONF",
        size: size_of::<ctisp_set_call_data_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_set_call_data_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::RELEASE_CALL_REQ,
        name: c"RELEASE_CALL_REQ",
        size: size_of::<ctisp_release_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_release_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_release_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_release_call_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_release_call_req, connection.call_id)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_release_call_req, connection.device_id))],
        unknown: Some(offset_of!(ctisp_release_call_req, unknown)),
    },
    Layout {
        def: &tables::RELEASE_CALL_CONF,
        name: c"RELEASE_CALL_CONF",
        size: size_of::<ctisp_release_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_release_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::AGENT_STATE_EVENT,
        name: c"AGENT_STATE_EVENT",
        size: size_of::<ctisp_agent_state_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_state_event, monitor_id)),
            Place::Value(offset_of!(ctisp_agent_state_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_agent_state_event, session_id)),
            Place::Value(offset_of!(ctisp_agent_state_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_agent_state_event, skill_group_state)),
            Place::Value(offset_of!(ctisp_agent_state_event, state_duration)),
            Place::Value(offset_of!(ctisp_agent_state_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_agent_state_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_agent_state_event, skill_group_priority)),
            Place::Value(offset_of!(ctisp_agent_state_event, agent_state)),
            Place::Value(offset_of!(ctisp_agent_state_event, event_reason_code)),
            Place::Value(offset_of!(ctisp_agent_state_event, mrd_id)),
            Place::Value(offset_of!(ctisp_agent_state_event, num_tasks)),
            Place::Value(offset_of!(ctisp_agent_state_event, agent_mode)),
            Place::Value(offset_of!(ctisp_agent_state_event, max_task_limit)),
            Place::Value(offset_of!(ctisp_agent_state_event, icm_agent_id)),
            Place::Value(offset_of!(ctisp_agent_state_event, agent_availability_status)),
            Place::Count(offset_of!(ctisp_agent_state_event, flt_skill_groups)),
            Place::Value(offset_of!(ctisp_agent_state_event, department_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_agent_state_event, cti_client_signature)),
            Place::Text(offset_of!(ctisp_agent_state_event, agent_id)),
            Place::Text(offset_of!(ctisp_agent_state_event, agent_extension)),
            Place::Text(offset_of!(ctisp_agent_state_event, active_terminal)),
            Place::Text(offset_of!(ctisp_agent_state_event, agent_instrument)),
            Place::Optional {
                value: offset_of!(ctisp_agent_state_event, duration),
                has: offset_of!(ctisp_agent_state_event, has_duration),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_state_event, next_agent_state),
                has: offset_of!(ctisp_agent_state_event, has_next_agent_state),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_state_event, direction),
                has: offset_of!(ctisp_agent_state_event, has_direction),
                counts: None,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_state_event, flt_skill_groups),
                first: 8,
                place: 0,
                entry: &ENTRY_FLT_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_state_event, flt_skill_groups),
                first: 8,
                place: 1,
                entry: &ENTRY_FLT_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_state_event, flt_skill_groups),
                first: 8,
                place: 2,
                entry: &ENTRY_FLT_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_state_event, flt_skill_groups),
                first: 8,
                place: 3,
                entry: &ENTRY_FLT_SKILL_GROUP,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_state_event, max_beyond_task_limit),
                has: offset_of!(ctisp_agent_state_event, has_max_beyond_task_limit),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_agent_state_event, unknown)),
    },
    Layout {
        def: &tables::SYSTEM_EVENT,
        name: c"SYSTEM_EVENT",
        size: size_of::<ctisp_system_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_system_event, pg_status)),
            Place::Value(offset_of!(ctisp_system_event, icm_central_controller_time)),
            Place::Value(offset_of!(ctisp_system_event, system_event_id)),
            Place::Value(offset_of!(ctisp_system_event, system_event_arg1)),
            Place::Value(offset_of!(ctisp_system_event, system_event_arg2)),
            Place::Value(offset_of!(ctisp_system_event, system_event_arg3)),
            Place::Value(offset_of!(ctisp_system_event, event_device_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_system_event, text)),
            Place::Text(offset_of!(ctisp_system_event, event_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_system_event, unknown)),
    },
    Layout {
        def: &tables::CLIENT_EVENT_REPORT_REQ,
        name: c"CLIENT_EVENT_REPORT_REQ",
        size: size_of::<ctisp_client_event_report_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_client_event_report_req, invoke_id)),
            Place::Value(offset_of!(ctisp_client_event_report_req, state)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_client_event_report_req, object_name)),
            Place::Text(offset_of!(ctisp_client_event_report_req, text)),
        ],
        unknown: Some(offset_of!(ctisp_client_event_report_req, unknown)),
    },
    Layout {
        def: &tables::CLIENT_EVENT_REPORT_CONF,
        name: c"CLIENT_EVENT_REPORT_CONF",
        size: size_of::<ctisp_client_event_report_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_client_event_report_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CALL_REACHED_NETWORK_EVENT,
        name: c"CALL_REACHED_NETWORK_EVENT",
        size: size_of::<ctisp_call_reached_network_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_reached_network_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, line_handle)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, line_type)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, trunk_used_device_type)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, called_device_type)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_reached_network_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_reached_network_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_reached_network_event, trunk_used_device_id)),
            Place::Text(offset_of!(ctisp_call_reached_network_event, called_device_id)),
            Place::Optional {
                value: offset_of!(ctisp_call_reached_network_event, trunk_number),
                has: offset_of!(ctisp_call_reached_network_event, has_trunk_number),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_call_reached_network_event, trunk_group_number),
                has: offset_of!(ctisp_call_reached_network_event, has_trunk_group_number),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_call_reached_network_event, unknown)),
    },
    Layout {
        def: &tables::CONTROL_FAILURE_CONF,
        name: c"CONTROL_FAILURE_CONF",
        size: size_of::<ctisp_control_failure_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_control_failure_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_control_failure_conf, failure_code)),
            Place::Value(offset_of!(ctisp_control_failure_conf, peripheral_error_code)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::QUERY_AGENT_STATE_REQ,
        name: c"QUERY_AGENT_STATE_REQ",
        size: size_of::<ctisp_query_agent_state_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_agent_state_req, invoke_id)),
            Place::Value(offset_of!(ctisp_query_agent_state_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_query_agent_state_req, mrd_id)),
            Place::Value(offset_of!(ctisp_query_agent_state_req, icm_agent_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_query_agent_state_req, agent_extension)),
            Place::Text(offset_of!(ctisp_query_agent_state_req, agent_id)),
            Place::Text(offset_of!(ctisp_query_agent_state_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_query_agent_state_req, unknown)),
    },
    Layout {
        def: &tables::QUERY_AGENT_STATE_CONF,
        name: c"QUERY_AGENT_STATE_CONF",
        size: size_of::<ctisp_query_agent_state_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_agent_state_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, agent_state)),
            Place::Count(offset_of!(ctisp_query_agent_state_conf, skill_groups)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, mrd_id)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, num_tasks)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, agent_mode)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, max_task_limit)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, icm_agent_id)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, agent_availability_status)),
            Place::Value(offset_of!(ctisp_query_agent_state_conf, department_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_query_agent_state_conf, agent_id)),
            Place::Text(offset_of!(ctisp_query_agent_state_conf, agent_extension)),
            Place::Text(offset_of!(ctisp_query_agent_state_conf, agent_instrument)),
            Place::Entry {
                list: offset_of!(ctisp_query_agent_state_conf, skill_groups),
                first: 3,
                place: 0,
                entry: &ENTRY_AGENT_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_query_agent_state_conf, skill_groups),
                first: 3,
                place: 1,
                entry: &ENTRY_AGENT_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_query_agent_state_conf, skill_groups),
                first: 3,
                place: 2,
                entry: &ENTRY_AGENT_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_query_agent_state_conf, skill_groups),
                first: 3,
                place: 3,
                entry: &ENTRY_AGENT_SKILL_GROUP,
            },
            Place::Optional {
                value: offset_of!(ctisp_query_agent_state_conf, internal_agent_state),
                has: offset_of!(ctisp_query_agent_state_conf, has_internal_agent_state),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_query_agent_state_conf, max_beyond_task_limit),
                has: offset_of!(ctisp_query_agent_state_conf, has_max_beyond_task_limit),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_query_agent_state_conf, unknown)),
    },
    Layout {
        def: &tables::SET_AGENT_STATE_REQ,
        name: c"SET_AGENT_STATE_REQ",
        size: size_of::<ctisp_set_agent_state_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_set_agent_state_req, invoke_id)),
            Place::Value(offset_of!(ctisp_set_agent_state_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_set_agent_state_req, agent_state)),
            Place::Value(offset_of!(ctisp_set_agent_state_req, agent_work_mode)),
            Place::Count(offset_of!(ctisp_set_agent_state_req, skill_groups)),
            Place::Value(offset_of!(ctisp_set_agent_state_req, event_reason_code)),
            Place::Value(offset_of!(ctisp_set_agent_state_req, forced_flag)),
            Place::Value(offset_of!(ctisp_set_agent_state_req, agent_service_req)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_set_agent_state_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_set_agent_state_req, active_terminal)),
            Place::Text(offset_of!(ctisp_set_agent_state_req, agent_id)),
            Place::Text(offset_of!(ctisp_set_agent_state_req, agent_password)),
            Place::Text(offset_of!(ctisp_set_agent_state_req, position_id)),
            Place::Text(offset_of!(ctisp_set_agent_state_req, supervisor_id)),
            Place::Optional {
                value: offset_of!(ctisp_set_agent_state_req, sso_enabled),
                has: offset_of!(ctisp_set_agent_state_req, has_sso_enabled),
                counts: None,
            },
            Place::Entry {
                list: offset_of!(ctisp_set_agent_state_req, skill_groups),
                first: 7,
                place: 0,
                entry: &ENTRY_LOGIN_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_set_agent_state_req, skill_groups),
                first: 7,
                place: 1,
                entry: &ENTRY_LOGIN_SKILL_GROUP,
            },
        ],
        unknown: Some(offset_of!(ctisp_set_agent_state_req, unknown)),
    },
    Layout {
        def: &tables::SET_AGENT_STATE_CONF,
        name: c"SET_AGENT_STATE_CONF",
        size: size_of::<ctisp_set_agent_state_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_set_agent_state_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::ALTERNATE_CALL_REQ,
        name: c"ALTERNATE_CALL_REQ",
        size: size_of::<ctisp_alternate_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_alternate_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_alternate_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_alternate_call_req, active_connection.call_id)),
            Place::Value(offset_of!(ctisp_alternate_call_req, other_connection.call_id)),
            Place::Value(offset_of!(ctisp_alternate_call_req, active_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_alternate_call_req, other_connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_alternate_call_req, active_connection.device_id)),
            Place::Text(offset_of!(ctisp_alternate_call_req, other_connection.device_id)),
            Place::Text(offset_of!(ctisp_alternate_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_alternate_call_req, unknown)),
    },
    Layout {
        def: &tables::ALTERNATE_CALL_CONF,
        name: c"ALTERNATE_CALL_CONF",
        size: size_of::<ctisp_alternate_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_alternate_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::ANSWER_CALL_REQ,
        name: c"ANSWER_CALL_REQ",
        size: size_of::<ctisp_answer_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_answer_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_answer_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_answer_call_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_answer_call_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_answer_call_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_answer_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_answer_call_req, unknown)),
    },
    Layout {
        def: &tables::ANSWER_CALL_CONF,
        name: c"ANSWER_CALL_CONF",
        size: size_of::<ctisp_answer_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_answer_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CLEAR_CALL_REQ,
        name: c"CLEAR_CALL_REQ",
        size: size_of::<ctisp_clear_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_clear_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_clear_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_clear_call_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_clear_call_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_clear_call_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_clear_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_clear_call_req, unknown)),
    },
    Layout {
        def: &tables::CLEAR_CALL_CONF,
        name: c"CLEAR_CALL_CONF",
        size: size_of::<ctisp_clear_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_clear_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CLEAR_CONNECTION_REQ,
        name: c"CLEAR_CONNECTION_REQ",
        size: size_of::<ctisp_clear_connection_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_clear_connection_req, invoke_id)),
            Place::Value(offset_of!(ctisp_clear_connection_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_clear_connection_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_clear_connection_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_clear_connection_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_clear_connection_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_clear_connection_req, requesting_device_id)),
            Place::Optional {
                value: offset_of!(ctisp_clear_connection_req, requesting_device_id_type),
                has: offset_of!(ctisp_clear_connection_req, has_requesting_device_id_type),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_clear_connection_req, unknown)),
    },
    Layout {
        def: &tables::CLEAR_CONNECTION_CONF,
        name: c"CLEAR_CONNECTION_CONF",
        size: size_of::<ctisp_clear_connection_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_clear_connection_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CONFERENCE_CALL_REQ,
        name: c"CONFERENCE_CALL_REQ",
        size: size_of::<ctisp_conference_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_conference_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_conference_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_conference_call_req, held_connection.call_id)),
            Place::Value(offset_of!(ctisp_conference_call_req, active_connection.call_id)),
            Place::Value(offset_of!(ctisp_conference_call_req, held_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_conference_call_req, active_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_conference_call_req, call_placement_type)),
            Place::Value(offset_of!(ctisp_conference_call_req, call_manner_type)),
            Place::Value(offset_of!(ctisp_conference_call_req, alert_rings)),
            Place::Value(offset_of!(ctisp_conference_call_req, call_option)),
            Place::Value(offset_of!(ctisp_conference_call_req, facility_type)),
            Place::Value(offset_of!(ctisp_conference_call_req, answering_machine)),
            Place::Value(offset_of!(ctisp_conference_call_req, priority)),
            Place::Absent,
            Place::Count(offset_of!(ctisp_conference_call_req, named_variables)),
            Place::Count(offset_of!(ctisp_conference_call_req, named_arrays)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_conference_call_req, active_connection.device_id)),
            Place::Text(offset_of!(ctisp_conference_call_req, held_connection.device_id)),
            Place::Text(offset_of!(ctisp_conference_call_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_conference_call_req, dialed_number)),
            Place::Bytes(offset_of!(ctisp_conference_call_req, user_to_user_info)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable1)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable2)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable3)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable4)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable5)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable6)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable7)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable8)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable9)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_variable10)),
            Place::Text(offset_of!(ctisp_conference_call_req, call_wrapup_data)),
            Place::List(offset_of!(ctisp_conference_call_req, named_variables)),
            Place::List(offset_of!(ctisp_conference_call_req, named_arrays)),
            Place::Text(offset_of!(ctisp_conference_call_req, facility_code)),
            Place::Text(offset_of!(ctisp_conference_call_req, authorization_code)),
            Place::Text(offset_of!(ctisp_conference_call_req, account_code)),
        ],
        unknown: Some(offset_of!(ctisp_conference_call_req, unknown)),
    },
    Layout {
        def: &tables::CONFERENCE_CALL_CONF,
        name: c"CONFERENCE_CALL_CONF",
        size: size_of::<ctisp_conference_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_conference_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_conference_call_conf, new_connection.call_id)),
            Place::Value(offset_of!(ctisp_conference_call_conf, new_connection.device_id_type)),
            Place::Count(offset_of!(ctisp_conference_call_conf, parties)),
            Place::Value(offset_of!(ctisp_conference_call_conf, line_handle)),
            Place::Value(offset_of!(ctisp_conference_call_conf, line_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_conference_call_conf, new_connection.device_id)),
            Place::Entry {
                list: offset_of!(ctisp_conference_call_conf, parties),
                first: 1,
                place: 0,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_conference_call_conf, parties),
                first: 1,
                place: 1,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_conference_call_conf, parties),
                first: 1,
                place: 2,
                entry: &ENTRY_CONNECTED_PARTY,
            },
        ],
        unknown: Some(offset_of!(ctisp_conference_call_conf, unknown)),
    },
    Layout {
        def: &tables::CONSULTATION_CALL_REQ,
        name: c"CONSULTATION_CALL_REQ",
        size: size_of::<ctisp_consultation_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_consultation_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_consultation_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_consultation_call_req, active_connection.call_id)),
            Place::Value(offset_of!(ctisp_consultation_call_req, active_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_consultation_call_req, call_placement_type)),
            Place::Value(offset_of!(ctisp_consultation_call_req, call_manner_type)),
            Place::Value(offset_of!(ctisp_consultation_call_req, consult_type)),
            Place::Value(offset_of!(ctisp_consultation_call_req, alert_rings)),
            Place::Value(offset_of!(ctisp_consultation_call_req, call_option)),
            Place::Value(offset_of!(ctisp_consultation_call_req, facility_type)),
            Place::Value(offset_of!(ctisp_consultation_call_req, answering_machine)),
            Place::Value(offset_of!(ctisp_consultation_call_req, priority)),
            Place::Absent,
            Place::Count(offset_of!(ctisp_consultation_call_req, named_variables)),
            Place::Count(offset_of!(ctisp_consultation_call_req, named_arrays)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_consultation_call_req, active_connection.device_id)),
            Place::Text(offset_of!(ctisp_consultation_call_req, dialed_number)),
            Place::Text(offset_of!(ctisp_consultation_call_req, agent_instrument)),
            Place::Bytes(offset_of!(ctisp_consultation_call_req, user_to_user_info)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable1)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable2)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable3)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable4)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable5)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable6)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable7)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable8)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable9)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_variable10)),
            Place::Text(offset_of!(ctisp_consultation_call_req, call_wrapup_data)),
            Place::List(offset_of!(ctisp_consultation_call_req, named_variables)),
            Place::List(offset_of!(ctisp_consultation_call_req, named_arrays)),
            Place::Text(offset_of!(ctisp_consultation_call_req, facility_code)),
            Place::Text(offset_of!(ctisp_consultation_call_req, authorization_code)),
            Place::Text(offset_of!(ctisp_consultation_call_req, account_code)),
        ],
        unknown: Some(offset_of!(ctisp_consultation_call_req, unknown)),
    },
    Layout {
        def: &tables::CONSULTATION_CALL_CONF,
        name: c"CONSULTATION_CALL_CONF",
        size: size_of::<ctisp_consultation_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_consultation_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_consultation_call_conf, new_connection.call_id)),
            Place::Value(offset_of!(ctisp_consultation_call_conf, new_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_consultation_call_conf, line_handle)),
            Place::Value(offset_of!(ctisp_consultation_call_conf, line_type)),
        ],
        floating: &[Place::Text(offset_of!(
            ctisp_consultation_call_conf,
            new_connection.device_id
        ))],
        unknown: Some(offset_of!(ctisp_consultation_call_conf, unknown)),
    },
    Layout {
        def: &tables::DEFLECT_CALL_REQ,
        name: c"DEFLECT_CALL_REQ",
        size: size_of::<ctisp_deflect_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_deflect_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_deflect_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_deflect_call_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_deflect_call_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_deflect_call_req, called_device_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_deflect_call_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_deflect_call_req, called_device_id)),
            Place::Text(offset_of!(ctisp_deflect_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_deflect_call_req, unknown)),
    },
    Layout {
        def: &tables::DEFLECT_CALL_CONF,
        name: c"DEFLECT_CALL_CONF",
        size: size_of::<ctisp_deflect_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_deflect_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::HOLD_CALL_REQ,
        name: c"HOLD_CALL_REQ",
        size: size_of::<ctisp_hold_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_hold_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_hold_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_hold_call_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_hold_call_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_hold_call_req, reservation)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_hold_call_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_hold_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_hold_call_req, unknown)),
    },
    Layout {
        def: &tables::HOLD_CALL_CONF,
        name: c"HOLD_CALL_CONF",
        size: size_of::<ctisp_hold_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_hold_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MAKE_CALL_REQ,
        name: c"MAKE_CALL_REQ",
        size: size_of::<ctisp_make_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_make_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_make_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_make_call_req, call_placement_type)),
            Place::Value(offset_of!(ctisp_make_call_req, call_manner_type)),
            Place::Value(offset_of!(ctisp_make_call_req, alert_rings)),
            Place::Value(offset_of!(ctisp_make_call_req, call_option)),
            Place::Value(offset_of!(ctisp_make_call_req, facility_type)),
            Place::Value(offset_of!(ctisp_make_call_req, answering_machine)),
            Place::Value(offset_of!(ctisp_make_call_req, priority)),
            Place::Absent,
            Place::Count(offset_of!(ctisp_make_call_req, named_variables)),
            Place::Count(offset_of!(ctisp_make_call_req, named_arrays)),
            Place::Value(offset_of!(ctisp_make_call_req, skill_group_number)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_make_call_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_make_call_req, dialed_number)),
            Place::Bytes(offset_of!(ctisp_make_call_req, user_to_user_info)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable1)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable2)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable3)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable4)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable5)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable6)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable7)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable8)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable9)),
            Place::Text(offset_of!(ctisp_make_call_req, call_variable10)),
            Place::Text(offset_of!(ctisp_make_call_req, call_wrapup_data)),
            Place::List(offset_of!(ctisp_make_call_req, named_variables)),
            Place::List(offset_of!(ctisp_make_call_req, named_arrays)),
            Place::Text(offset_of!(ctisp_make_call_req, facility_code)),
            Place::Text(offset_of!(ctisp_make_call_req, authorization_code)),
            Place::Text(offset_of!(ctisp_make_call_req, account_code)),
            Place::Text(offset_of!(ctisp_make_call_req, cct)),
        ],
        unknown: Some(offset_of!(ctisp_make_call_req, unknown)),
    },
    Layout {
        def: &tables::MAKE_CALL_CONF,
        name: c"MAKE_CALL_CONF",
        size: size_of::<ctisp_make_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_make_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_make_call_conf, new_connection.call_id)),
            Place::Value(offset_of!(ctisp_make_call_conf, new_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_make_call_conf, line_handle)),
            Place::Value(offset_of!(ctisp_make_call_conf, line_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_make_call_conf, new_connection.device_id))],
        unknown: Some(offset_of!(ctisp_make_call_conf, unknown)),
    },
    Layout {
        def: &tables::MAKE_PREDICTIVE_CALL_REQ,
        name: c"MAKE_PREDICTIVE_CALL_REQ",
        size: size_of::<ctisp_make_predictive_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_make_predictive_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, call_placement_type)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, call_manner_type)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, alert_rings)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, call_option)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, facility_type)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, answering_machine)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, priority)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, allocation_state)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, destination_country)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, answer_detect_mode)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, answer_detect_time)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, answer_detect_control1)),
            Place::Value(offset_of!(ctisp_make_predictive_call_req, answer_detect_control2)),
            Place::Count(offset_of!(ctisp_make_predictive_call_req, named_variables)),
            Place::Count(offset_of!(ctisp_make_predictive_call_req, named_arrays)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_make_predictive_call_req, originating_device_id)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, dialed_number)),
            Place::Bytes(offset_of!(ctisp_make_predictive_call_req, user_to_user_info)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable1)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable2)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable3)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable4)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable5)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable6)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable7)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable8)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable9)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_variable10)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, call_wrapup_data)),
            Place::List(offset_of!(ctisp_make_predictive_call_req, named_variables)),
            Place::List(offset_of!(ctisp_make_predictive_call_req, named_arrays)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, facility_code)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, authorization_code)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, account_code)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, originating_line_id)),
            Place::Text(offset_of!(ctisp_make_predictive_call_req, cct)),
        ],
        unknown: Some(offset_of!(ctisp_make_predictive_call_req, unknown)),
    },
    Layout {
        def: &tables::MAKE_PREDICTIVE_CALL_CONF,
        name: c"MAKE_PREDICTIVE_CALL_CONF",
        size: size_of::<ctisp_make_predictive_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_make_predictive_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_make_predictive_call_conf, new_connection.call_id)),
            Place::Value(offset_of!(
                ctisp_make_predictive_call_conf,
                new_connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_make_predictive_call_conf, line_handle)),
            Place::Value(offset_of!(ctisp_make_predictive_call_conf, line_type)),
        ],
        floating: &[Place::Text(offset_of!(
            ctisp_make_predictive_call_conf,
            new_connection.device_id
        ))],
        unknown: Some(offset_of!(ctisp_make_predictive_call_conf, unknown)),
    },
    Layout {
        def: &tables::RECONNECT_CALL_REQ,
        name: c"RECONNECT_CALL_REQ",
        size: size_of::<ctisp_reconnect_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_reconnect_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_reconnect_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_reconnect_call_req, active_connection.call_id)),
            Place::Value(offset_of!(ctisp_reconnect_call_req, held_connection.call_id)),
            Place::Value(offset_of!(ctisp_reconnect_call_req, active_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_reconnect_call_req, held_connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_reconnect_call_req, active_connection.device_id)),
            Place::Text(offset_of!(ctisp_reconnect_call_req, held_connection.device_id)),
            Place::Text(offset_of!(ctisp_reconnect_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_reconnect_call_req, unknown)),
    },
    Layout {
        def: &tables::RECONNECT_CALL_CONF,
        name: c"RECONNECT_CALL_CONF",
        size: size_of::<ctisp_reconnect_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_reconnect_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::RETRIEVE_CALL_REQ,
        name: c"RETRIEVE_CALL_REQ",
        size: size_of::<ctisp_retrieve_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_retrieve_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_retrieve_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_retrieve_call_req, held_connection.call_id)),
            Place::Value(offset_of!(ctisp_retrieve_call_req, held_connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_retrieve_call_req, held_connection.device_id)),
            Place::Text(offset_of!(ctisp_retrieve_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_retrieve_call_req, unknown)),
    },
    Layout {
        def: &tables::RETRIEVE_CALL_CONF,
        name: c"RETRIEVE_CALL_CONF",
        size: size_of::<ctisp_retrieve_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_retrieve_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::TRANSFER_CALL_REQ,
        name: c"TRANSFER_CALL_REQ",
        size: size_of::<ctisp_transfer_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_transfer_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_transfer_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_transfer_call_req, active_connection.call_id)),
            Place::Value(offset_of!(ctisp_transfer_call_req, held_connection.call_id)),
            Place::Value(offset_of!(ctisp_transfer_call_req, active_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_transfer_call_req, held_connection.device_id_type)),
            Place::Value(offset_of!(ctisp_transfer_call_req, call_placement_type)),
            Place::Value(offset_of!(ctisp_transfer_call_req, call_manner_type)),
            Place::Value(offset_of!(ctisp_transfer_call_req, alert_rings)),
            Place::Value(offset_of!(ctisp_transfer_call_req, call_option)),
            Place::Value(offset_of!(ctisp_transfer_call_req, facility_type)),
            Place::Value(offset_of!(ctisp_transfer_call_req, answering_machine)),
            Place::Value(offset_of!(ctisp_transfer_call_req, priority)),
            Place::Absent,
            Place::Count(offset_of!(ctisp_transfer_call_req, named_variables)),
            Place::Count(offset_of!(ctisp_transfer_call_req, named_arrays)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_transfer_call_req, active_connection.device_id)),
            Place::Text(offset_of!(ctisp_transfer_call_req, held_connection.device_id)),
            Place::Text(offset_of!(ctisp_transfer_call_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_transfer_call_req, dialed_number)),
            Place::Bytes(offset_of!(ctisp_transfer_call_req, user_to_user_info)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable1)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable2)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable3)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable4)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable5)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable6)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable7)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable8)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable9)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_variable10)),
            Place::Text(offset_of!(ctisp_transfer_call_req, call_wrapup_data)),
            Place::List(offset_of!(ctisp_transfer_call_req, named_variables)),
            Place::List(offset_of!(ctisp_transfer_call_req, named_arrays)),
            Place::Text(offset_of!(ctisp_transfer_call_req, facility_code)),
            Place::Text(offset_of!(ctisp_transfer_call_req, authorization_code)),
            Place::Text(offset_of!(ctisp_transfer_call_req, account_code)),
        ],
        unknown: Some(offset_of!(ctisp_transfer_call_req, unknown)),
    },
    Layout {
        def: &tables::TRANSFER_CALL_CONF,
        name: c"TRANSFER_CALL_CONF",
        size: size_of::<ctisp_transfer_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_transfer_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_transfer_call_conf, new_connection.call_id)),
            Place::Value(offset_of!(ctisp_transfer_call_conf, new_connection.device_id_type)),
            Place::Count(offset_of!(ctisp_transfer_call_conf, parties)),
            Place::Value(offset_of!(ctisp_transfer_call_conf, line_handle)),
            Place::Value(offset_of!(ctisp_transfer_call_conf, line_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_transfer_call_conf, new_connection.device_id)),
            Place::Entry {
                list: offset_of!(ctisp_transfer_call_conf, parties),
                first: 1,
                place: 0,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_transfer_call_conf, parties),
                first: 1,
                place: 1,
                entry: &ENTRY_CONNECTED_PARTY,
            },
            Place::Entry {
                list: offset_of!(ctisp_transfer_call_conf, parties),
                first: 1,
                place: 2,
                entry: &ENTRY_CONNECTED_PARTY,
            },
        ],
        unknown: Some(offset_of!(ctisp_transfer_call_conf, unknown)),
    },
    Layout {
        def: &tables::QUERY_DEVICE_INFO_REQ,
        name: c"QUERY_DEVICE_INFO_REQ",
        size: size_of::<ctisp_query_device_info_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_device_info_req, invoke_id)),
            Place::Value(offset_of!(ctisp_query_device_info_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_query_device_info_req, reserved)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_query_device_info_req, agent_instrument))],
        unknown: Some(offset_of!(ctisp_query_device_info_req, unknown)),
    },
    Layout {
        def: &tables::QUERY_DEVICE_INFO_CONF,
        name: c"QUERY_DEVICE_INFO_CONF",
        size: size_of::<ctisp_query_device_info_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_device_info_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, peripheral_type)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, type_of_device)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, class_of_device)),
            Place::Count(offset_of!(ctisp_query_device_info_conf, lines)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, reserved)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, max_active_calls)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, max_held_calls)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, max_devices_in_conference)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, make_call_setup)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, transfer_conference_setup)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, call_events_supported)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, call_control_supported)),
            Place::Value(offset_of!(ctisp_query_device_info_conf, other_features_supported)),
        ],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_query_device_info_conf, lines),
                first: 0,
                place: 0,
                entry: &ENTRY_LINE,
            },
            Place::Entry {
                list: offset_of!(ctisp_query_device_info_conf, lines),
                first: 0,
                place: 1,
                entry: &ENTRY_LINE,
            },
        ],
        unknown: Some(offset_of!(ctisp_query_device_info_conf, unknown)),
    },
    Layout {
        def: &tables::SNAPSHOT_CALL_REQ,
        name: c"SNAPSHOT_CALL_REQ",
        size: size_of::<ctisp_snapshot_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_snapshot_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_snapshot_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_snapshot_call_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_snapshot_call_req, connection.device_id_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_snapshot_call_req, connection.device_id))],
        unknown: Some(offset_of!(ctisp_snapshot_call_req, unknown)),
    },
    Layout {
        def: &tables::SNAPSHOT_CALL_CONF,
        name: c"SNAPSHOT_CALL_CONF",
        size: size_of::<ctisp_snapshot_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_snapshot_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_snapshot_call_conf, call_type)),
            Place::Count(offset_of!(ctisp_snapshot_call_conf, cti_clients)),
            Place::Count(offset_of!(ctisp_snapshot_call_conf, call_devices)),
            Place::Count(offset_of!(ctisp_snapshot_call_conf, named_variables)),
            Place::Count(offset_of!(ctisp_snapshot_call_conf, named_arrays)),
            Place::Value(offset_of!(ctisp_snapshot_call_conf, called_party_disposition)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_snapshot_call_conf, ani)),
            Place::Bytes(offset_of!(ctisp_snapshot_call_conf, user_to_user_info)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, dnis)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, dialed_number)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, caller_entered_digits)),
            Place::Optional {
                value: offset_of!(ctisp_snapshot_call_conf, router_call_key_day),
                has: offset_of!(ctisp_snapshot_call_conf, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_snapshot_call_conf, router_call_key_call_id),
                has: offset_of!(ctisp_snapshot_call_conf, has_router_call_key_call_id),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable1)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable2)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable3)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable4)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable5)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable6)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable7)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable8)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable9)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_variable10)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, call_wrapup_data)),
            Place::List(offset_of!(ctisp_snapshot_call_conf, named_variables)),
            Place::List(offset_of!(ctisp_snapshot_call_conf, named_arrays)),
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, cti_clients),
                first: 20,
                place: 0,
                entry: &ENTRY_CTI_CLIENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, cti_clients),
                first: 20,
                place: 1,
                entry: &ENTRY_CTI_CLIENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, call_devices),
                first: 22,
                place: 0,
                entry: &ENTRY_CALL_DEVICE,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, call_devices),
                first: 22,
                place: 1,
                entry: &ENTRY_CALL_DEVICE,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, call_devices),
                first: 22,
                place: 2,
                entry: &ENTRY_CALL_DEVICE,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, call_devices),
                first: 22,
                place: 3,
                entry: &ENTRY_CALL_DEVICE,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, call_devices),
                first: 22,
                place: 4,
                entry: &ENTRY_CALL_DEVICE,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_call_conf, call_devices),
                first: 22,
                place: 5,
                entry: &ENTRY_CALL_DEVICE,
            },
            Place::Bytes(offset_of!(ctisp_snapshot_call_conf, call_reference_id)),
            Place::Optional {
                value: offset_of!(ctisp_snapshot_call_conf, coc_connection_call_id),
                has: offset_of!(ctisp_snapshot_call_conf, has_coc_connection_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_snapshot_call_conf, coc_call_connection_device_id_type),
                has: offset_of!(ctisp_snapshot_call_conf, has_coc_call_connection_device_id_type),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_snapshot_call_conf, coc_call_connection_device_id)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, protocol_reference_guid)),
            Place::Text(offset_of!(ctisp_snapshot_call_conf, ccai_config_id)),
            Place::Optional {
                value: offset_of!(ctisp_snapshot_call_conf, num_of_enabled_services),
                has: offset_of!(ctisp_snapshot_call_conf, has_num_of_enabled_services),
                counts: Some(offset_of!(ctisp_snapshot_call_conf, flt_enabled_services)),
            },
            Place::List(offset_of!(ctisp_snapshot_call_conf, flt_enabled_services)),
        ],
        unknown: Some(offset_of!(ctisp_snapshot_call_conf, unknown)),
    },
    Layout {
        def: &tables::SNAPSHOT_DEVICE_REQ,
        name: c"SNAPSHOT_DEVICE_REQ",
        size: size_of::<ctisp_snapshot_device_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_snapshot_device_req, invoke_id)),
            Place::Value(offset_of!(ctisp_snapshot_device_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_snapshot_device_req, snapshot_device_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_snapshot_device_req, agent_instrument))],
        unknown: Some(offset_of!(ctisp_snapshot_device_req, unknown)),
    },
    Layout {
        def: &tables::SNAPSHOT_DEVICE_CONF,
        name: c"SNAPSHOT_DEVICE_CONF",
        size: size_of::<ctisp_snapshot_device_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_snapshot_device_conf, invoke_id)),
            Place::Count(offset_of!(ctisp_snapshot_device_conf, calls)),
        ],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_snapshot_device_conf, calls),
                first: 0,
                place: 0,
                entry: &ENTRY_DEVICE_CALL,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_device_conf, calls),
                first: 0,
                place: 1,
                entry: &ENTRY_DEVICE_CALL,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_device_conf, calls),
                first: 0,
                place: 2,
                entry: &ENTRY_DEVICE_CALL,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_device_conf, calls),
                first: 0,
                place: 3,
                entry: &ENTRY_DEVICE_CALL,
            },
            Place::Entry {
                list: offset_of!(ctisp_snapshot_device_conf, calls),
                first: 0,
                place: 4,
                entry: &ENTRY_DEVICE_CALL,
            },
        ],
        unknown: Some(offset_of!(ctisp_snapshot_device_conf, unknown)),
    },
    Layout {
        def: &tables::CALL_DEQUEUED_EVENT,
        name: c"CALL_DEQUEUED_EVENT",
        size: size_of::<ctisp_call_dequeued_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_dequeued_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, queue_device_type)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, service_number)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, service_id)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, num_queued)),
            Place::Count(offset_of!(ctisp_call_dequeued_event, skill_groups)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, local_connection_state)),
            Place::Value(offset_of!(ctisp_call_dequeued_event, event_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_dequeued_event, connection.device_id)),
            Place::Entry {
                list: offset_of!(ctisp_call_dequeued_event, skill_groups),
                first: 1,
                place: 0,
                entry: &ENTRY_DEQUEUED_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_dequeued_event, skill_groups),
                first: 1,
                place: 1,
                entry: &ENTRY_DEQUEUED_SKILL_GROUP,
            },
            Place::Entry {
                list: offset_of!(ctisp_call_dequeued_event, skill_groups),
                first: 1,
                place: 2,
                entry: &ENTRY_DEQUEUED_SKILL_GROUP,
            },
        ],
        unknown: Some(offset_of!(ctisp_call_dequeued_event, unknown)),
    },
    Layout {
        def: &tables::SEND_DTMF_SIGNAL_REQ,
        name: c"SEND_DTMF_SIGNAL_REQ",
        size: size_of::<ctisp_send_dtmf_signal_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_send_dtmf_signal_req, invoke_id)),
            Place::Value(offset_of!(ctisp_send_dtmf_signal_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_send_dtmf_signal_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_send_dtmf_signal_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_send_dtmf_signal_req, tone_duration)),
            Place::Value(offset_of!(ctisp_send_dtmf_signal_req, pause_duration)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_send_dtmf_signal_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_send_dtmf_signal_req, dtmf_string)),
            Place::Text(offset_of!(ctisp_send_dtmf_signal_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_send_dtmf_signal_req, unknown)),
    },
    Layout {
        def: &tables::SEND_DTMF_SIGNAL_CONF,
        name: c"SEND_DTMF_SIGNAL_CONF",
        size: size_of::<ctisp_send_dtmf_signal_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_send_dtmf_signal_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MONITOR_START_REQ,
        name: c"MONITOR_START_REQ",
        size: size_of::<ctisp_monitor_start_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_monitor_start_req, invoke_id)),
            Place::Value(offset_of!(ctisp_monitor_start_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_monitor_start_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_monitor_start_req, call_msg_mask)),
            Place::Value(offset_of!(ctisp_monitor_start_req, agent_state_mask)),
            Place::Value(offset_of!(ctisp_monitor_start_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_monitor_start_req, monitored_device_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_monitor_start_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_monitor_start_req, monitored_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_monitor_start_req, unknown)),
    },
    Layout {
        def: &tables::MONITOR_START_CONF,
        name: c"MONITOR_START_CONF",
        size: size_of::<ctisp_monitor_start_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_monitor_start_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_monitor_start_conf, monitor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MONITOR_STOP_REQ,
        name: c"MONITOR_STOP_REQ",
        size: size_of::<ctisp_monitor_stop_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_monitor_stop_req, invoke_id)),
            Place::Value(offset_of!(ctisp_monitor_stop_req, monitor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MONITOR_STOP_CONF,
        name: c"MONITOR_STOP_CONF",
        size: size_of::<ctisp_monitor_stop_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_monitor_stop_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CHANGE_MONITOR_MASK_REQ,
        name: c"CHANGE_MONITOR_MASK_REQ",
        size: size_of::<ctisp_change_monitor_mask_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_change_monitor_mask_req, invoke_id)),
            Place::Value(offset_of!(ctisp_change_monitor_mask_req, monitor_id)),
            Place::Value(offset_of!(ctisp_change_monitor_mask_req, call_msg_mask)),
            Place::Value(offset_of!(ctisp_change_monitor_mask_req, agent_state_mask)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CHANGE_MONITOR_MASK_CONF,
        name: c"CHANGE_MONITOR_MASK_CONF",
        size: size_of::<ctisp_change_monitor_mask_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_change_monitor_mask_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CLIENT_SESSION_OPENED_EVENT,
        name: c"CLIENT_SESSION_OPENED_EVENT",
        size: size_of::<ctisp_client_session_opened_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_client_session_opened_event, session_id)),
            Place::Value(offset_of!(ctisp_client_session_opened_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_client_session_opened_event, services_granted)),
            Place::Value(offset_of!(ctisp_client_session_opened_event, call_msg_mask)),
            Place::Value(offset_of!(ctisp_client_session_opened_event, agent_state_mask)),
            Place::Value(offset_of!(ctisp_client_session_opened_event, client_port)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_client_session_opened_event, client_address)),
            Place::Text(offset_of!(ctisp_client_session_opened_event, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_client_session_opened_event, client_id)),
            Place::Text(offset_of!(ctisp_client_session_opened_event, client_signature)),
            Place::Text(offset_of!(ctisp_client_session_opened_event, agent_extension)),
            Place::Text(offset_of!(ctisp_client_session_opened_event, agent_id)),
            Place::Text(offset_of!(ctisp_client_session_opened_event, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_client_session_opened_event, unknown)),
    },
    Layout {
        def: &tables::CLIENT_SESSION_CLOSED_EVENT,
        name: c"CLIENT_SESSION_CLOSED_EVENT",
        size: size_of::<ctisp_client_session_closed_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_client_session_closed_event, session_id)),
            Place::Value(offset_of!(ctisp_client_session_closed_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_client_session_closed_event, status)),
            Place::Value(offset_of!(ctisp_client_session_closed_event, client_port)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_client_session_closed_event, client_address)),
            Place::Text(offset_of!(ctisp_client_session_closed_event, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_client_session_closed_event, client_id)),
            Place::Text(offset_of!(ctisp_client_session_closed_event, client_signature)),
            Place::Text(offset_of!(ctisp_client_session_closed_event, agent_extension)),
            Place::Text(offset_of!(ctisp_client_session_closed_event, agent_id)),
            Place::Text(offset_of!(ctisp_client_session_closed_event, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_client_session_closed_event, unknown)),
    },
    Layout {
        def: &tables::SESSION_MONITOR_START_REQ,
        name: c"SESSION_MONITOR_START_REQ",
        size: size_of::<ctisp_session_monitor_start_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_session_monitor_start_req, invoke_id)),
            Place::Value(offset_of!(ctisp_session_monitor_start_req, session_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::SESSION_MONITOR_START_CONF,
        name: c"SESSION_MONITOR_START_CONF",
        size: size_of::<ctisp_session_monitor_start_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_session_monitor_start_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_session_monitor_start_conf, monitor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::SESSION_MONITOR_STOP_REQ,
        name: c"SESSION_MONITOR_STOP_REQ",
        size: size_of::<ctisp_session_monitor_stop_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_session_monitor_stop_req, invoke_id)),
            Place::Value(offset_of!(ctisp_session_monitor_stop_req, monitor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::SESSION_MONITOR_STOP_CONF,
        name: c"SESSION_MONITOR_STOP_CONF",
        size: size_of::<ctisp_session_monitor_stop_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_session_monitor_stop_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::AGENT_PRE_CALL_EVENT,
        name: c"AGENT_PRE_CALL_EVENT",
        size: size_of::<ctisp_agent_pre_call_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_pre_call_event, monitor_id)),
            Place::Count(offset_of!(ctisp_agent_pre_call_event, named_variables)),
            Place::Count(offset_of!(ctisp_agent_pre_call_event, named_arrays)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, service_number)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, service_id)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, skill_group_number)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, skill_group_id)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, skill_group_priority)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, mrd_id)),
            Place::Value(offset_of!(ctisp_agent_pre_call_event, agent_skill_target_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_agent_pre_call_event, agent_instrument)),
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_event, router_call_key_day),
                has: offset_of!(ctisp_agent_pre_call_event, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_event, router_call_key_call_id),
                has: offset_of!(ctisp_agent_pre_call_event, has_router_call_key_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_event, router_call_key_sequence_number),
                has: offset_of!(ctisp_agent_pre_call_event, has_router_call_key_sequence_number),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_agent_pre_call_event, ani)),
            Place::Bytes(offset_of!(ctisp_agent_pre_call_event, user_to_user_info)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, dialed_number)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, caller_entered_digits)),
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_event, flt_call_type_id),
                has: offset_of!(ctisp_agent_pre_call_event, has_flt_call_type_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_event, pre_call_invoke_id),
                has: offset_of!(ctisp_agent_pre_call_event, has_pre_call_invoke_id),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable1)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable2)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable3)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable4)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable5)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable6)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable7)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable8)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable9)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, call_variable10)),
            Place::List(offset_of!(ctisp_agent_pre_call_event, named_variables)),
            Place::List(offset_of!(ctisp_agent_pre_call_event, named_arrays)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, agent_id)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, protocol_reference_guid)),
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_event, num_of_enabled_services),
                has: offset_of!(ctisp_agent_pre_call_event, has_num_of_enabled_services),
                counts: Some(offset_of!(ctisp_agent_pre_call_event, flt_enabled_services)),
            },
            Place::List(offset_of!(ctisp_agent_pre_call_event, flt_enabled_services)),
            Place::Text(offset_of!(ctisp_agent_pre_call_event, ccai_config_id)),
        ],
        unknown: Some(offset_of!(ctisp_agent_pre_call_event, unknown)),
    },
    Layout {
        def: &tables::AGENT_PRE_CALL_ABORT_EVENT,
        name: c"AGENT_PRE_CALL_ABORT_EVENT",
        size: size_of::<ctisp_agent_pre_call_abort_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_pre_call_abort_event, monitor_id)),
            Place::Value(offset_of!(ctisp_agent_pre_call_abort_event, mrd_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_agent_pre_call_abort_event, agent_instrument)),
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_abort_event, router_call_key_day),
                has: offset_of!(ctisp_agent_pre_call_abort_event, has_router_call_key_day),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_pre_call_abort_event, router_call_key_call_id),
                has: offset_of!(ctisp_agent_pre_call_abort_event, has_router_call_key_call_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(
                    ctisp_agent_pre_call_abort_event,
                    router_call_key_sequence_number
                ),
                has: offset_of!(
                    ctisp_agent_pre_call_abort_event,
                    has_router_call_key_sequence_number
                ),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_agent_pre_call_abort_event, unknown)),
    },
    Layout {
        def: &tables::USER_MESSAGE_REQ,
        name: c"USER_MESSAGE_REQ",
        size: size_of::<ctisp_user_message_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_user_message_req, invoke_id)),
            Place::Value(offset_of!(ctisp_user_message_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_user_message_req, distribution)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_user_message_req, client_id)),
            Place::Text(offset_of!(ctisp_user_message_req, agent_extension)),
            Place::Text(offset_of!(ctisp_user_message_req, agent_id)),
            Place::Text(offset_of!(ctisp_user_message_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_user_message_req, text)),
        ],
        unknown: Some(offset_of!(ctisp_user_message_req, unknown)),
    },
    Layout {
        def: &tables::USER_MESSAGE_CONF,
        name: c"USER_MESSAGE_CONF",
        size: size_of::<ctisp_user_message_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_user_message_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::USER_MESSAGE_EVENT,
        name: c"USER_MESSAGE_EVENT",
        size: size_of::<ctisp_user_message_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_user_message_event, icm_central_controller_time)),
            Place::Value(offset_of!(ctisp_user_message_event, distribution)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_user_message_event, client_id)),
            Place::Text(offset_of!(ctisp_user_message_event, text)),
        ],
        unknown: Some(offset_of!(ctisp_user_message_event, unknown)),
    },
    Layout {
        def: &tables::REGISTER_VARIABLES_REQ,
        name: c"REGISTER_VARIABLES_REQ",
        size: size_of::<ctisp_register_variables_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_register_variables_req, invoke_id)),
            Place::Value(offset_of!(ctisp_register_variables_req, call_variable_mask)),
            Place::Count(offset_of!(ctisp_register_variables_req, named_variables)),
            Place::Count(offset_of!(ctisp_register_variables_req, named_arrays)),
        ],
        floating: &[
            Place::List(offset_of!(ctisp_register_variables_req, named_variables)),
            Place::List(offset_of!(ctisp_register_variables_req, named_arrays)),
        ],
        unknown: Some(offset_of!(ctisp_register_variables_req, unknown)),
    },
    Layout {
        def: &tables::REGISTER_VARIABLES_CONF,
        name: c"REGISTER_VARIABLES_CONF",
        size: size_of::<ctisp_register_variables_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_register_variables_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::QUERY_AGENT_STATISTICS_REQ,
        name: c"QUERY_AGENT_STATISTICS_REQ",
        size: size_of::<ctisp_query_agent_statistics_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_agent_statistics_req, invoke_id)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_req, peripheral_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_query_agent_statistics_req, agent_extension)),
            Place::Text(offset_of!(ctisp_query_agent_statistics_req, agent_id)),
            Place::Text(offset_of!(ctisp_query_agent_statistics_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_query_agent_statistics_req, unknown)),
    },
    Layout {
        def: &tables::QUERY_AGENT_STATISTICS_CONF,
        name: c"QUERY_AGENT_STATISTICS_CONF",
        size: size_of::<ctisp_query_agent_statistics_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, peripheral_id)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, avail_time_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, logged_on_time_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, not_ready_time_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, icm_available_time_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, routable_time_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, agent_out_calls_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                agent_out_calls_talk_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                agent_out_calls_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                agent_out_calls_held_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                agent_out_calls_held_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, handled_calls_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                handled_calls_talk_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                handled_calls_after_call_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, handled_calls_time_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                incoming_calls_held_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                incoming_calls_held_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, internal_calls_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_rcvd_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_rcvd_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_held_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_held_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, auto_out_calls_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                auto_out_calls_talk_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                auto_out_calls_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                auto_out_calls_held_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                auto_out_calls_held_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, preview_calls_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                preview_calls_talk_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, preview_calls_time_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, preview_calls_held_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                preview_calls_held_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, reservation_calls_session)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_talk_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_time_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_held_session
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_held_time_session
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, barge_in_calls_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, intercept_calls_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, monitor_calls_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, whisper_calls_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, emergency_calls_session)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, avail_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, logged_on_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, not_ready_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, icm_available_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, routable_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, agent_out_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                agent_out_calls_talk_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, agent_out_calls_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, agent_out_calls_held_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                agent_out_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, handled_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                handled_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                handled_calls_after_call_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, handled_calls_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, incoming_calls_held_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                incoming_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, internal_calls_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, internal_calls_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, internal_calls_rcvd_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_rcvd_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, internal_calls_held_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                internal_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, auto_out_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                auto_out_calls_talk_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, auto_out_calls_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, auto_out_calls_held_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                auto_out_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, preview_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                preview_calls_talk_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, preview_calls_time_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, preview_calls_held_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                preview_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, reservation_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_agent_statistics_conf,
                reservation_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, barge_in_calls_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, intercept_calls_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, monitor_calls_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, whisper_calls_today)),
            Place::Value(offset_of!(ctisp_query_agent_statistics_conf, emergency_calls_today)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_query_agent_statistics_conf, agent_extension)),
            Place::Text(offset_of!(ctisp_query_agent_statistics_conf, agent_id)),
            Place::Text(offset_of!(ctisp_query_agent_statistics_conf, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_query_agent_statistics_conf, unknown)),
    },
    Layout {
        def: &tables::QUERY_SKILL_GROUP_STATISTICS_REQ,
        name: c"QUERY_SKILL_GROUP_STATISTICS_REQ",
        size: size_of::<ctisp_query_skill_group_statistics_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_req, invoke_id)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_req, skill_group_number)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_req, skill_group_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::QUERY_SKILL_GROUP_STATISTICS_CONF,
        name: c"QUERY_SKILL_GROUP_STATISTICS_CONF",
        size: size_of::<ctisp_query_skill_group_statistics_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, peripheral_id)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, skill_group_number)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, skill_group_id)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_logged_on)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_avail)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_not_ready)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_ready)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_talking_in)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_talking_out)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_talking_other)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agents_work_not_ready
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_work_ready)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_busy_other)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_reserved)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_hold)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agents_icm_available)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agents_application_available
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agents_talking_auto_out
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agents_talking_preview
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agents_talking_reservation
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, router_calls_q_now)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                longest_router_call_q_now
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_now)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_time_now)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, longest_call_q_now)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, avail_time_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, logged_on_time_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, not_ready_time_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, agent_out_calls_to5)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_talk_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_held_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_held_time_to5
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, handled_calls_to5)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_talk_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_after_call_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                incoming_calls_held_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                incoming_calls_held_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_rcvd_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_rcvd_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_held_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_held_time_to5
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, auto_out_calls_to5)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_talk_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_held_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_held_time_to5
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, preview_calls_to5)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_talk_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_held_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_held_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_talk_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_time_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_held_to5
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_held_time_to5
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, barge_in_calls_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, intercept_calls_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, monitor_calls_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, whisper_calls_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, emergency_calls_to5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_time5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, longest_call_q5)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, avail_time_to_half)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                logged_on_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                not_ready_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_talk_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_held_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_held_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_talk_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_after_call_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                incoming_calls_held_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                incoming_calls_held_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_rcvd_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_rcvd_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_held_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_held_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_talk_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_held_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_held_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_talk_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_held_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_held_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_talk_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_held_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_held_time_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                barge_in_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                intercept_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                monitor_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                whisper_calls_to_half
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                emergency_calls_to_half
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_half)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_time_half)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, longest_call_q_half)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, avail_time_today)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, logged_on_time_today)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, not_ready_time_today)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                agent_out_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, handled_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_after_call_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                handled_calls_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                incoming_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                incoming_calls_held_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_rcvd_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_rcvd_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                internal_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, auto_out_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                auto_out_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, preview_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                preview_calls_held_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_talk_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_time_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_held_today
            )),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                reservation_calls_held_time_today
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, barge_in_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                intercept_calls_today
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, monitor_calls_today)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, whisper_calls_today)),
            Place::Value(offset_of!(
                ctisp_query_skill_group_statistics_conf,
                emergency_calls_today
            )),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_today)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, calls_q_time_today)),
            Place::Value(offset_of!(ctisp_query_skill_group_statistics_conf, longest_call_q_today)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::RTP_STARTED_EVENT,
        name: c"RTP_STARTED_EVENT",
        size: size_of::<ctisp_rtp_started_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_rtp_started_event, monitor_id)),
            Place::Value(offset_of!(ctisp_rtp_started_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_rtp_started_event, client_port)),
            Place::Value(offset_of!(ctisp_rtp_started_event, direction)),
            Place::Value(offset_of!(ctisp_rtp_started_event, rtp_type)),
            Place::Value(offset_of!(ctisp_rtp_started_event, bit_rate)),
            Place::Value(offset_of!(ctisp_rtp_started_event, echo_cancellation)),
            Place::Value(offset_of!(ctisp_rtp_started_event, packet_size)),
            Place::Value(offset_of!(ctisp_rtp_started_event, payload_type)),
            Place::Value(offset_of!(ctisp_rtp_started_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_rtp_started_event, connection.call_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_rtp_started_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_rtp_started_event, client_address)),
            Place::Text(offset_of!(ctisp_rtp_started_event, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_rtp_started_event, agent_id)),
            Place::Text(offset_of!(ctisp_rtp_started_event, agent_extension)),
            Place::Text(offset_of!(ctisp_rtp_started_event, agent_instrument)),
            Place::Text(offset_of!(ctisp_rtp_started_event, sending_address)),
            Place::Text(offset_of!(ctisp_rtp_started_event, sending_address_ipv6)),
            Place::Optional {
                value: offset_of!(ctisp_rtp_started_event, sending_port),
                has: offset_of!(ctisp_rtp_started_event, has_sending_port),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_rtp_started_event, unknown)),
    },
    Layout {
        def: &tables::RTP_STOPPED_EVENT,
        name: c"RTP_STOPPED_EVENT",
        size: size_of::<ctisp_rtp_stopped_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_rtp_stopped_event, monitor_id)),
            Place::Value(offset_of!(ctisp_rtp_stopped_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_rtp_stopped_event, client_port)),
            Place::Value(offset_of!(ctisp_rtp_stopped_event, direction)),
            Place::Value(offset_of!(ctisp_rtp_stopped_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_rtp_stopped_event, connection.call_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_rtp_stopped_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, client_address)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, agent_id)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, agent_extension)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, agent_instrument)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, sending_address)),
            Place::Text(offset_of!(ctisp_rtp_stopped_event, sending_address_ipv6)),
            Place::Optional {
                value: offset_of!(ctisp_rtp_stopped_event, sending_port),
                has: offset_of!(ctisp_rtp_stopped_event, has_sending_port),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_rtp_stopped_event, unknown)),
    },
    Layout {
        def: &tables::SUPERVISOR_ASSIST_REQ,
        name: c"SUPERVISOR_ASSIST_REQ",
        size: size_of::<ctisp_supervisor_assist_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_supervisor_assist_req, invoke_id)),
            Place::Value(offset_of!(ctisp_supervisor_assist_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_supervisor_assist_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_supervisor_assist_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_supervisor_assist_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_supervisor_assist_req, agent_extension)),
            Place::Text(offset_of!(ctisp_supervisor_assist_req, agent_id)),
            Place::Text(offset_of!(ctisp_supervisor_assist_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_supervisor_assist_req, unknown)),
    },
    Layout {
        def: &tables::SUPERVISOR_ASSIST_CONF,
        name: c"SUPERVISOR_ASSIST_CONF",
        size: size_of::<ctisp_supervisor_assist_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_supervisor_assist_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_supervisor_assist_conf, connection.call_id)),
            Place::Value(offset_of!(ctisp_supervisor_assist_conf, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_supervisor_assist_conf, line_handle)),
            Place::Value(offset_of!(ctisp_supervisor_assist_conf, line_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_supervisor_assist_conf, connection.device_id))],
        unknown: Some(offset_of!(ctisp_supervisor_assist_conf, unknown)),
    },
    Layout {
        def: &tables::EMERGENCY_CALL_REQ,
        name: c"EMERGENCY_CALL_REQ",
        size: size_of::<ctisp_emergency_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_emergency_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_emergency_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_emergency_call_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_emergency_call_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_emergency_call_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_emergency_call_req, agent_extension)),
            Place::Text(offset_of!(ctisp_emergency_call_req, agent_id)),
            Place::Text(offset_of!(ctisp_emergency_call_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_emergency_call_req, unknown)),
    },
    Layout {
        def: &tables::EMERGENCY_CALL_CONF,
        name: c"EMERGENCY_CALL_CONF",
        size: size_of::<ctisp_emergency_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_emergency_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_emergency_call_conf, connection.call_id)),
            Place::Value(offset_of!(ctisp_emergency_call_conf, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_emergency_call_conf, line_handle)),
            Place::Value(offset_of!(ctisp_emergency_call_conf, line_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_emergency_call_conf, connection.device_id))],
        unknown: Some(offset_of!(ctisp_emergency_call_conf, unknown)),
    },
    Layout {
        def: &tables::EMERGENCY_CALL_EVENT,
        name: c"EMERGENCY_CALL_EVENT",
        size: size_of::<ctisp_emergency_call_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_emergency_call_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_emergency_call_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_emergency_call_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_emergency_call_event, session_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_emergency_call_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_emergency_call_event, client_id)),
            Place::Text(offset_of!(ctisp_emergency_call_event, client_address)),
            Place::Text(offset_of!(ctisp_emergency_call_event, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_emergency_call_event, agent_extension)),
            Place::Text(offset_of!(ctisp_emergency_call_event, agent_id)),
            Place::Text(offset_of!(ctisp_emergency_call_event, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_emergency_call_event, unknown)),
    },
    Layout {
        def: &tables::SUPERVISE_CALL_REQ,
        name: c"SUPERVISE_CALL_REQ",
        size: size_of::<ctisp_supervise_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_supervise_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_supervise_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_supervise_call_req, agent_connection.call_id)),
            Place::Value(offset_of!(ctisp_supervise_call_req, supervisor_connection.call_id)),
            Place::Value(offset_of!(ctisp_supervise_call_req, agent_connection.device_id_type)),
            Place::Value(offset_of!(
                ctisp_supervise_call_req,
                supervisor_connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_supervise_call_req, supervisory_action)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_supervise_call_req, agent_connection.device_id)),
            Place::Text(offset_of!(ctisp_supervise_call_req, supervisor_connection.device_id)),
            Place::Text(offset_of!(ctisp_supervise_call_req, agent_extension)),
            Place::Text(offset_of!(ctisp_supervise_call_req, agent_id)),
            Place::Text(offset_of!(ctisp_supervise_call_req, agent_instrument)),
            Place::Text(offset_of!(ctisp_supervise_call_req, supervisor_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_supervise_call_req, unknown)),
    },
    Layout {
        def: &tables::SUPERVISE_CALL_CONF,
        name: c"SUPERVISE_CALL_CONF",
        size: size_of::<ctisp_supervise_call_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_supervise_call_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_supervise_call_conf, connection.call_id)),
            Place::Value(offset_of!(ctisp_supervise_call_conf, connection.device_id_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_supervise_call_conf, connection.device_id))],
        unknown: Some(offset_of!(ctisp_supervise_call_conf, unknown)),
    },
    Layout {
        def: &tables::AGENT_TEAM_CONFIG_EVENT,
        name: c"AGENT_TEAM_CONFIG_EVENT",
        size: size_of::<ctisp_agent_team_config_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_team_config_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_agent_team_config_event, team_id)),
            Place::Count(offset_of!(ctisp_agent_team_config_event, agents)),
            Place::Value(offset_of!(ctisp_agent_team_config_event, config_operation)),
            Place::Value(offset_of!(ctisp_agent_team_config_event, department_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_agent_team_config_event, agent_team_name)),
            Place::Entry {
                list: offset_of!(ctisp_agent_team_config_event, agents),
                first: 1,
                place: 0,
                entry: &ENTRY_TEAM_AGENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_team_config_event, agents),
                first: 1,
                place: 1,
                entry: &ENTRY_TEAM_AGENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_team_config_event, agents),
                first: 1,
                place: 2,
                entry: &ENTRY_TEAM_AGENT,
            },
            Place::Entry {
                list: offset_of!(ctisp_agent_team_config_event, agents),
                first: 1,
                place: 3,
                entry: &ENTRY_TEAM_AGENT,
            },
        ],
        unknown: Some(offset_of!(ctisp_agent_team_config_event, unknown)),
    },
    Layout {
        def: &tables::SET_APP_DATA_REQ,
        name: c"SET_APP_DATA_REQ",
        size: size_of::<ctisp_set_app_data_req>(),
        fixed: &[Place::Value(offset_of!(ctisp_set_app_data_req, invoke_id))],
        floating: &[
            Place::Optional {
                value: offset_of!(ctisp_set_app_data_req, application_path_id),
                has: offset_of!(ctisp_set_app_data_req, has_application_path_id),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable1)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable2)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable3)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable4)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable5)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable6)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable7)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable8)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable9)),
            Place::Text(offset_of!(ctisp_set_app_data_req, call_variable10)),
            Place::Optional {
                value: offset_of!(ctisp_set_app_data_req, flt_call_type_id),
                has: offset_of!(ctisp_set_app_data_req, has_flt_call_type_id),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_set_app_data_req, pre_call_invoke_id),
                has: offset_of!(ctisp_set_app_data_req, has_pre_call_invoke_id),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_set_app_data_req, unknown)),
    },
    Layout {
        def: &tables::SET_APP_DATA_CONF,
        name: c"SET_APP_DATA_CONF",
        size: size_of::<ctisp_set_app_data_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_set_app_data_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::AGENT_DESK_SETTINGS_REQ,
        name: c"AGENT_DESK_SETTINGS_REQ",
        size: size_of::<ctisp_agent_desk_settings_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_desk_settings_req, invoke_id)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_req, peripheral_id)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_agent_desk_settings_req, agent_id))],
        unknown: Some(offset_of!(ctisp_agent_desk_settings_req, unknown)),
    },
    Layout {
        def: &tables::AGENT_DESK_SETTINGS_CONF,
        name: c"AGENT_DESK_SETTINGS_CONF",
        size: size_of::<ctisp_agent_desk_settings_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, peripheral_id)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, desk_settings_mask)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, wrapup_data_incoming_mode)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, wrapup_data_outgoing_mode)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, logout_non_activity_time)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, quality_recording_rate)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, ring_no_answer_time)),
            Place::Value(offset_of!(
                ctisp_agent_desk_settings_conf,
                silent_monitor_warning_message
            )),
            Place::Value(offset_of!(
                ctisp_agent_desk_settings_conf,
                silent_monitor_audible_indication
            )),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, supervisor_assist_call_method)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, emergency_call_method)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, auto_record_on_emergency)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, recording_mode)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, work_mode_timer)),
            Place::Value(offset_of!(ctisp_agent_desk_settings_conf, ring_no_answer_dn)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_agent_desk_settings_conf, default_device_port_address)),
            Place::Optional {
                value: offset_of!(ctisp_agent_desk_settings_conf, play_zip_tone),
                has: offset_of!(ctisp_agent_desk_settings_conf, has_play_zip_tone),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_agent_desk_settings_conf, acd_shared_line_usage),
                has: offset_of!(ctisp_agent_desk_settings_conf, has_acd_shared_line_usage),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_agent_desk_settings_conf, unknown)),
    },
    Layout {
        def: &tables::LIST_AGENT_TEAM_REQ,
        name: c"LIST_AGENT_TEAM_REQ",
        size: size_of::<ctisp_list_agent_team_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_list_agent_team_req, invoke_id)),
            Place::Value(offset_of!(ctisp_list_agent_team_req, supervisor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::LIST_AGENT_TEAM_CONF,
        name: c"LIST_AGENT_TEAM_CONF",
        size: size_of::<ctisp_list_agent_team_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_list_agent_team_conf, invoke_id)),
            Place::Count(offset_of!(ctisp_list_agent_team_conf, team_ids)),
            Place::Value(offset_of!(ctisp_list_agent_team_conf, segment_number)),
            Place::Value(offset_of!(ctisp_list_agent_team_conf, more)),
        ],
        floating: &[Place::List(offset_of!(ctisp_list_agent_team_conf, team_ids))],
        unknown: Some(offset_of!(ctisp_list_agent_team_conf, unknown)),
    },
    Layout {
        def: &tables::MONITOR_AGENT_TEAM_START_REQ,
        name: c"MONITOR_AGENT_TEAM_START_REQ",
        size: size_of::<ctisp_monitor_agent_team_start_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_monitor_agent_team_start_req, invoke_id)),
            Place::Value(offset_of!(ctisp_monitor_agent_team_start_req, team_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MONITOR_AGENT_TEAM_START_CONF,
        name: c"MONITOR_AGENT_TEAM_START_CONF",
        size: size_of::<ctisp_monitor_agent_team_start_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_monitor_agent_team_start_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_monitor_agent_team_start_conf, monitor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MONITOR_AGENT_TEAM_STOP_REQ,
        name: c"MONITOR_AGENT_TEAM_STOP_REQ",
        size: size_of::<ctisp_monitor_agent_team_stop_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_monitor_agent_team_stop_req, invoke_id)),
            Place::Value(offset_of!(ctisp_monitor_agent_team_stop_req, monitor_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::MONITOR_AGENT_TEAM_STOP_CONF,
        name: c"MONITOR_AGENT_TEAM_STOP_CONF",
        size: size_of::<ctisp_monitor_agent_team_stop_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_monitor_agent_team_stop_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::BAD_CALL_REQ,
        name: c"BAD_CALL_REQ",
        size: size_of::<ctisp_bad_call_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_bad_call_req, invoke_id)),
            Place::Value(offset_of!(ctisp_bad_call_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_bad_call_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_bad_call_req, connection.call_id)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_bad_call_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_bad_call_req, agent_id)),
        ],
        unknown: Some(offset_of!(ctisp_bad_call_req, unknown)),
    },
    Layout {
        def: &tables::BAD_CALL_CONF,
        name: c"BAD_CALL_CONF",
        size: size_of::<ctisp_bad_call_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_bad_call_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::SET_DEVICE_ATTRIBUTES_REQ,
        name: c"SET_DEVICE_ATTRIBUTES_REQ",
        size: size_of::<ctisp_set_device_attributes_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_set_device_attributes_req, invoke_id)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, service_number)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, service_id)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, skill_group_number)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, skill_group_id)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, skill_group_priority)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, call_type)),
            Place::Value(offset_of!(ctisp_set_device_attributes_req, calling_device_type)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_set_device_attributes_req, calling_device_id))],
        unknown: Some(offset_of!(ctisp_set_device_attributes_req, unknown)),
    },
    Layout {
        def: &tables::SET_DEVICE_ATTRIBUTES_CONF,
        name: c"SET_DEVICE_ATTRIBUTES_CONF",
        size: size_of::<ctisp_set_device_attributes_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_set_device_attributes_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::REGISTER_SERVICE_REQ,
        name: c"REGISTER_SERVICE_REQ",
        size: size_of::<ctisp_register_service_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_register_service_req, invoke_id)),
            Place::Value(offset_of!(ctisp_register_service_req, server_mode)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_register_service_req, service_name))],
        unknown: Some(offset_of!(ctisp_register_service_req, unknown)),
    },
    Layout {
        def: &tables::REGISTER_SERVICE_CONF,
        name: c"REGISTER_SERVICE_CONF",
        size: size_of::<ctisp_register_service_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_register_service_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_register_service_conf, registered_service_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::UNREGISTER_SERVICE_REQ,
        name: c"UNREGISTER_SERVICE_REQ",
        size: size_of::<ctisp_unregister_service_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_unregister_service_req, invoke_id)),
            Place::Value(offset_of!(ctisp_unregister_service_req, registered_service_id)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::UNREGISTER_SERVICE_CONF,
        name: c"UNREGISTER_SERVICE_CONF",
        size: size_of::<ctisp_unregister_service_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_unregister_service_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::START_RECORDING_REQ,
        name: c"START_RECORDING_REQ",
        size: size_of::<ctisp_start_recording_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_start_recording_req, invoke_id)),
            Place::Value(offset_of!(ctisp_start_recording_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_start_recording_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_start_recording_req, client_port)),
            Place::Value(offset_of!(ctisp_start_recording_req, bit_rate)),
            Place::Value(offset_of!(ctisp_start_recording_req, packet_size)),
            Place::Value(offset_of!(ctisp_start_recording_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_start_recording_req, direction)),
            Place::Value(offset_of!(ctisp_start_recording_req, rtp_type)),
            Place::Value(offset_of!(ctisp_start_recording_req, echo_cancellation)),
            Place::Value(offset_of!(ctisp_start_recording_req, payload_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_start_recording_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_start_recording_req, client_id)),
            Place::Text(offset_of!(ctisp_start_recording_req, client_address)),
            Place::Text(offset_of!(ctisp_start_recording_req, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_start_recording_req, agent_extension)),
            Place::Text(offset_of!(ctisp_start_recording_req, agent_id)),
            Place::Text(offset_of!(ctisp_start_recording_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_start_recording_req, unknown)),
    },
    Layout {
        def: &tables::START_RECORDING_CONF,
        name: c"START_RECORDING_CONF",
        size: size_of::<ctisp_start_recording_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_start_recording_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_start_recording_conf, session_id)),
            Place::Value(offset_of!(ctisp_start_recording_conf, server_data)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_start_recording_conf, client_id)),
            Place::Text(offset_of!(ctisp_start_recording_conf, client_address)),
            Place::Text(offset_of!(ctisp_start_recording_conf, client_address_ipv6)),
        ],
        unknown: Some(offset_of!(ctisp_start_recording_conf, unknown)),
    },
    Layout {
        def: &tables::STOP_RECORDING_REQ,
        name: c"STOP_RECORDING_REQ",
        size: size_of::<ctisp_stop_recording_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_stop_recording_req, invoke_id)),
            Place::Value(offset_of!(ctisp_stop_recording_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_stop_recording_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_stop_recording_req, client_port)),
            Place::Value(offset_of!(ctisp_stop_recording_req, session_id)),
            Place::Value(offset_of!(ctisp_stop_recording_req, server_data)),
            Place::Value(offset_of!(ctisp_stop_recording_req, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_stop_recording_req, direction)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_stop_recording_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_stop_recording_req, client_id)),
            Place::Text(offset_of!(ctisp_stop_recording_req, client_address)),
            Place::Text(offset_of!(ctisp_stop_recording_req, client_address_ipv6)),
            Place::Text(offset_of!(ctisp_stop_recording_req, agent_extension)),
            Place::Text(offset_of!(ctisp_stop_recording_req, agent_id)),
            Place::Text(offset_of!(ctisp_stop_recording_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_stop_recording_req, unknown)),
    },
    Layout {
        def: &tables::STOP_RECORDING_CONF,
        name: c"STOP_RECORDING_CONF",
        size: size_of::<ctisp_stop_recording_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_stop_recording_conf, invoke_id))],
        floating: &[
            Place::Text(offset_of!(ctisp_stop_recording_conf, client_id)),
            Place::Text(offset_of!(ctisp_stop_recording_conf, client_address)),
            Place::Text(offset_of!(ctisp_stop_recording_conf, client_address_ipv6)),
        ],
        unknown: Some(offset_of!(ctisp_stop_recording_conf, unknown)),
    },
    Layout {
        def: &tables::CONFIG_REQUEST_KEY_EVENT,
        name: c"CONFIG_REQUEST_KEY_EVENT",
        size: size_of::<ctisp_config_request_key_event>(),
        fixed: &[Place::Value(offset_of!(ctisp_config_request_key_event, peripheral_id))],
        floating: &[Place::Optional {
            value: offset_of!(ctisp_config_request_key_event, customer_id),
            has: offset_of!(ctisp_config_request_key_event, has_customer_id),
            counts: None,
        }],
        unknown: Some(offset_of!(ctisp_config_request_key_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_KEY_EVENT,
        name: c"CONFIG_KEY_EVENT",
        size: size_of::<ctisp_config_key_event>(),
        fixed: &[Place::Value(offset_of!(ctisp_config_key_event, configkey_status))],
        floating: &[
            Place::Bytes(offset_of!(ctisp_config_key_event, service_config_key)),
            Place::Bytes(offset_of!(ctisp_config_key_event, skill_group_config_key)),
            Place::Bytes(offset_of!(ctisp_config_key_event, agent_config_key)),
            Place::Bytes(offset_of!(ctisp_config_key_event, device_config_key)),
            Place::Bytes(offset_of!(ctisp_config_key_event, call_type_config_key)),
            Place::Bytes(offset_of!(ctisp_config_key_event, peripheral_config_key)),
            Place::Bytes(offset_of!(ctisp_config_key_event, agent_desk_settings_config_key)),
        ],
        unknown: Some(offset_of!(ctisp_config_key_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_REQUEST_EVENT,
        name: c"CONFIG_REQUEST_EVENT",
        size: size_of::<ctisp_config_request_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_config_request_event, config_information)),
            Place::Value(offset_of!(ctisp_config_request_event, config_msg_mask)),
            Place::Value(offset_of!(ctisp_config_request_event, peripheral_id)),
        ],
        floating: &[Place::Optional {
            value: offset_of!(ctisp_config_request_event, customer_id),
            has: offset_of!(ctisp_config_request_event, has_customer_id),
            counts: None,
        }],
        unknown: Some(offset_of!(ctisp_config_request_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_BEGIN_EVENT,
        name: c"CONFIG_BEGIN_EVENT",
        size: size_of::<ctisp_config_begin_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_config_begin_event, config_type)),
            Place::Value(offset_of!(ctisp_config_begin_event, config_information)),
        ],
        floating: &[
            Place::Bytes(offset_of!(ctisp_config_begin_event, service_config_key)),
            Place::Bytes(offset_of!(ctisp_config_begin_event, skill_group_config_key)),
            Place::Bytes(offset_of!(ctisp_config_begin_event, agent_config_key)),
            Place::Bytes(offset_of!(ctisp_config_begin_event, device_config_key)),
            Place::Bytes(offset_of!(ctisp_config_begin_event, call_type_config_key)),
            Place::Bytes(offset_of!(ctisp_config_begin_event, peripheral_config_key)),
            Place::Bytes(offset_of!(ctisp_config_begin_event, agent_desk_settings_config_key)),
        ],
        unknown: Some(offset_of!(ctisp_config_begin_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_END_EVENT,
        name: c"CONFIG_END_EVENT",
        size: size_of::<ctisp_config_end_event>(),
        fixed: &[Place::Value(offset_of!(ctisp_config_end_event, config_end_status))],
        floating: &[Place::Text(offset_of!(ctisp_config_end_event, text))],
        unknown: Some(offset_of!(ctisp_config_end_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_SERVICE_EVENT,
        name: c"CONFIG_SERVICE_EVENT",
        size: size_of::<ctisp_config_service_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_service_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 6,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 7,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 8,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 9,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 10,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 11,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 12,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 13,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 14,
                entry: &ENTRY_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_service_event, records),
                first: 0,
                place: 15,
                entry: &ENTRY_SERVICE_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_service_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_SKILL_GROUP_EVENT,
        name: c"CONFIG_SKILL_GROUP_EVENT",
        size: size_of::<ctisp_config_skill_group_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_skill_group_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Absent,
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 6,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 7,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 8,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 9,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 10,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 11,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_skill_group_event, records),
                first: 0,
                place: 12,
                entry: &ENTRY_SKILL_GROUP_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_skill_group_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_AGENT_EVENT,
        name: c"CONFIG_AGENT_EVENT",
        size: size_of::<ctisp_config_agent_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_agent_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 6,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 7,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 8,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 9,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 10,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 11,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 12,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 13,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 14,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 15,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 16,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 17,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 18,
                entry: &ENTRY_AGENT_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_event, records),
                first: 0,
                place: 19,
                entry: &ENTRY_AGENT_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_agent_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_DEVICE_EVENT,
        name: c"CONFIG_DEVICE_EVENT",
        size: size_of::<ctisp_config_device_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_device_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 6,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 7,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 8,
                entry: &ENTRY_DEVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_device_event, records),
                first: 0,
                place: 9,
                entry: &ENTRY_DEVICE_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_device_event, unknown)),
    },
    Layout {
        def: &tables::CALL_ATTRIBUTE_CHANGE_EVENT,
        name: c"CALL_ATTRIBUTE_CHANGE_EVENT",
        size: size_of::<ctisp_call_attribute_change_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_attribute_change_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_attribute_change_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_attribute_change_event, peripheral_type)),
            Place::Value(offset_of!(ctisp_call_attribute_change_event, connection_device_id_type)),
            Place::Value(offset_of!(ctisp_call_attribute_change_event, call_type_id)),
            Place::Value(offset_of!(ctisp_call_attribute_change_event, service_number)),
        ],
        floating: &[Place::Text(offset_of!(
            ctisp_call_attribute_change_event,
            connection_device_id
        ))],
        unknown: Some(offset_of!(ctisp_call_attribute_change_event, unknown)),
    },
    Layout {
        def: &tables::TEAM_CONFIG_REQ,
        name: c"TEAM_CONFIG_REQ",
        size: size_of::<ctisp_team_config_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_team_config_req, invoke_id)),
            Place::Value(offset_of!(ctisp_team_config_req, config_param)),
            Place::Absent,
            Place::Absent,
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::TEAM_CONFIG_EVENT,
        name: c"TEAM_CONFIG_EVENT",
        size: size_of::<ctisp_team_config_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_team_config_event, team_id)),
            Place::Count(offset_of!(ctisp_team_config_event, records)),
            Place::Value(offset_of!(ctisp_team_config_event, operation)),
            Place::Absent,
            Place::Absent,
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_team_config_event, team_name)),
            Place::Entry {
                list: offset_of!(ctisp_team_config_event, records),
                first: 1,
                place: 0,
                entry: &ENTRY_TEAM_MEMBER,
            },
            Place::Entry {
                list: offset_of!(ctisp_team_config_event, records),
                first: 1,
                place: 1,
                entry: &ENTRY_TEAM_MEMBER,
            },
            Place::Entry {
                list: offset_of!(ctisp_team_config_event, records),
                first: 1,
                place: 2,
                entry: &ENTRY_TEAM_MEMBER,
            },
            Place::Entry {
                list: offset_of!(ctisp_team_config_event, records),
                first: 1,
                place: 3,
                entry: &ENTRY_TEAM_MEMBER,
            },
        ],
        unknown: Some(offset_of!(ctisp_team_config_event, unknown)),
    },
    Layout {
        def: &tables::TEAM_CONFIG_CONF,
        name: c"TEAM_CONFIG_CONF",
        size: size_of::<ctisp_team_config_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_team_config_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_team_config_conf, status)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_team_config_conf, text))],
        unknown: Some(offset_of!(ctisp_team_config_conf, unknown)),
    },
    Layout {
        def: &tables::CONFIG_CALL_TYPE_EVENT,
        name: c"CONFIG_CALL_TYPE_EVENT",
        size: size_of::<ctisp_config_call_type_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_call_type_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_call_type_event, records),
                first: 0,
                place: 6,
                entry: &ENTRY_CALL_TYPE_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_call_type_event, unknown)),
    },
    Layout {
        def: &tables::CALL_AGENT_GREETING_EVENT,
        name: c"CALL_AGENT_GREETING_EVENT",
        size: size_of::<ctisp_call_agent_greeting_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_call_agent_greeting_event, monitor_id)),
            Place::Value(offset_of!(ctisp_call_agent_greeting_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_call_agent_greeting_event, connection.device_id_type)),
            Place::Value(offset_of!(ctisp_call_agent_greeting_event, connection.call_id)),
            Place::Value(offset_of!(ctisp_call_agent_greeting_event, event_code)),
            Place::Value(offset_of!(ctisp_call_agent_greeting_event, peripheral_error_code)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_call_agent_greeting_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_call_agent_greeting_event, agent_id)),
            Place::Absent,
        ],
        unknown: Some(offset_of!(ctisp_call_agent_greeting_event, unknown)),
    },
    Layout {
        def: &tables::AGENT_GREETING_CONTROL_REQ,
        name: c"AGENT_GREETING_CONTROL_REQ",
        size: size_of::<ctisp_agent_greeting_control_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_agent_greeting_control_req, invoke_id)),
            Place::Value(offset_of!(ctisp_agent_greeting_control_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_agent_greeting_control_req, agent_action)),
        ],
        floating: &[Place::Text(offset_of!(ctisp_agent_greeting_control_req, agent_id))],
        unknown: Some(offset_of!(ctisp_agent_greeting_control_req, unknown)),
    },
    Layout {
        def: &tables::AGENT_GREETING_CONTROL_CONF,
        name: c"AGENT_GREETING_CONTROL_CONF",
        size: size_of::<ctisp_agent_greeting_control_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_agent_greeting_control_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CONFIG_MRD_EVENT,
        name: c"CONFIG_MRD_EVENT",
        size: size_of::<ctisp_config_mrd_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_mrd_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_mrd_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_MRD_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_mrd_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_MRD_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_mrd_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_MRD_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_mrd_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_MRD_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_mrd_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_MRD_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_mrd_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_MRD_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_mrd_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_PERIPHERAL_EVENT,
        name: c"CONFIG_PERIPHERAL_EVENT",
        size: size_of::<ctisp_config_peripheral_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_peripheral_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_peripheral_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_PERIPHERAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_peripheral_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_PERIPHERAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_peripheral_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_PERIPHERAL_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_peripheral_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_AGENT_DESK_SETTINGS_EVENT,
        name: c"CONFIG_AGENT_DESK_SETTINGS_EVENT",
        size: size_of::<ctisp_config_agent_desk_settings_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_agent_desk_settings_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 6,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 7,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 8,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 9,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 10,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 11,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 12,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 13,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 14,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 15,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 16,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 17,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_desk_settings_event, records),
                first: 0,
                place: 18,
                entry: &ENTRY_DESK_SETTINGS_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_agent_desk_settings_event, unknown)),
    },
    Layout {
        def: &tables::START_NETWORK_RECORDING_REQ,
        name: c"START_NETWORK_RECORDING_REQ",
        size: size_of::<ctisp_start_network_recording_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_start_network_recording_req, invoke_id)),
            Place::Value(offset_of!(ctisp_start_network_recording_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_start_network_recording_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_start_network_recording_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Optional {
                value: offset_of!(ctisp_start_network_recording_req, play_tone_direction),
                has: offset_of!(ctisp_start_network_recording_req, has_play_tone_direction),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_start_network_recording_req, invocation_type),
                has: offset_of!(ctisp_start_network_recording_req, has_invocation_type),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_start_network_recording_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_start_network_recording_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_start_network_recording_req, unknown)),
    },
    Layout {
        def: &tables::START_NETWORK_RECORDING_CONF,
        name: c"START_NETWORK_RECORDING_CONF",
        size: size_of::<ctisp_start_network_recording_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_start_network_recording_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::STOP_NETWORK_RECORDING_REQ,
        name: c"STOP_NETWORK_RECORDING_REQ",
        size: size_of::<ctisp_stop_network_recording_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_stop_network_recording_req, invoke_id)),
            Place::Value(offset_of!(ctisp_stop_network_recording_req, peripheral_id)),
            Place::Value(offset_of!(ctisp_stop_network_recording_req, connection.call_id)),
            Place::Value(offset_of!(ctisp_stop_network_recording_req, connection.device_id_type)),
        ],
        floating: &[
            Place::Optional {
                value: offset_of!(ctisp_stop_network_recording_req, invocation_type),
                has: offset_of!(ctisp_stop_network_recording_req, has_invocation_type),
                counts: None,
            },
            Place::Text(offset_of!(ctisp_stop_network_recording_req, connection.device_id)),
            Place::Text(offset_of!(ctisp_stop_network_recording_req, agent_instrument)),
        ],
        unknown: Some(offset_of!(ctisp_stop_network_recording_req, unknown)),
    },
    Layout {
        def: &tables::STOP_NETWORK_RECORDING_CONF,
        name: c"STOP_NETWORK_RECORDING_CONF",
        size: size_of::<ctisp_stop_network_recording_conf>(),
        fixed: &[Place::Value(offset_of!(ctisp_stop_network_recording_conf, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::NETWORK_RECORDING_STARTED_EVENT,
        name: c"NETWORK_RECORDING_STARTED_EVENT",
        size: size_of::<ctisp_network_recording_started_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_network_recording_started_event, monitor_id)),
            Place::Value(offset_of!(ctisp_network_recording_started_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_network_recording_started_event, connection.call_id)),
            Place::Value(offset_of!(
                ctisp_network_recording_started_event,
                connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_network_recording_started_event, recording_device_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_network_recording_started_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_network_recording_started_event, recording_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_network_recording_started_event, unknown)),
    },
    Layout {
        def: &tables::NETWORK_RECORDING_ENDED_EVENT,
        name: c"NETWORK_RECORDING_ENDED_EVENT",
        size: size_of::<ctisp_network_recording_ended_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_network_recording_ended_event, monitor_id)),
            Place::Value(offset_of!(ctisp_network_recording_ended_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_network_recording_ended_event, connection.call_id)),
            Place::Value(offset_of!(
                ctisp_network_recording_ended_event,
                connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_network_recording_ended_event, recording_device_type)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_network_recording_ended_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_network_recording_ended_event, recording_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_network_recording_ended_event, unknown)),
    },
    Layout {
        def: &tables::NETWORK_RECORDING_FAILED_EVENT,
        name: c"NETWORK_RECORDING_FAILED_EVENT",
        size: size_of::<ctisp_network_recording_failed_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_network_recording_failed_event, monitor_id)),
            Place::Value(offset_of!(ctisp_network_recording_failed_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_network_recording_failed_event, connection.call_id)),
            Place::Value(offset_of!(
                ctisp_network_recording_failed_event,
                connection.device_id_type
            )),
            Place::Value(offset_of!(ctisp_network_recording_failed_event, recording_device_type)),
            Place::Value(offset_of!(ctisp_network_recording_failed_event, record_failure_cause)),
        ],
        floating: &[
            Place::Text(offset_of!(ctisp_network_recording_failed_event, connection.device_id)),
            Place::Text(offset_of!(ctisp_network_recording_failed_event, recording_device_id)),
        ],
        unknown: Some(offset_of!(ctisp_network_recording_failed_event, unknown)),
    },
    Layout {
        def: &tables::NETWORK_RECORDING_TARGET_INFO_EVENT,
        name: c"NETWORK_RECORDING_TARGET_INFO_EVENT",
        size: size_of::<ctisp_network_recording_target_info_event>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_network_recording_target_info_event, monitor_id)),
            Place::Value(offset_of!(ctisp_network_recording_target_info_event, peripheral_id)),
            Place::Value(offset_of!(ctisp_network_recording_target_info_event, connection.call_id)),
            Place::Value(offset_of!(
                ctisp_network_recording_target_info_event,
                connection.device_id_type
            )),
            Place::Value(offset_of!(
                ctisp_network_recording_target_info_event,
                recording_device_type
            )),
            Place::Value(offset_of!(ctisp_network_recording_target_info_event, recording_type)),
            Place::Value(offset_of!(
                ctisp_network_recording_target_info_event,
                media_forking_device_type
            )),
        ],
        floating: &[
            Place::Text(offset_of!(
                ctisp_network_recording_target_info_event,
                connection.device_id
            )),
            Place::Text(offset_of!(ctisp_network_recording_target_info_event, recording_device_id)),
            Place::Text(offset_of!(ctisp_network_recording_target_info_event, recorder_address)),
            Place::Text(offset_of!(ctisp_network_recording_target_info_event, terminal_name)),
            Place::Text(offset_of!(
                ctisp_network_recording_target_info_event,
                media_forking_device_name
            )),
            Place::Text(offset_of!(
                ctisp_network_recording_target_info_event,
                protocol_reference_guid
            )),
            Place::Text(offset_of!(
                ctisp_network_recording_target_info_event,
                media_forking_cluster_id
            )),
            Place::Text(offset_of!(ctisp_network_recording_target_info_event, recorder_uri)),
            Place::Text(offset_of!(ctisp_network_recording_target_info_event, recorder_error_msg)),
            Place::Optional {
                value: offset_of!(ctisp_network_recording_target_info_event, recorder_type),
                has: offset_of!(ctisp_network_recording_target_info_event, has_recorder_type),
                counts: None,
            },
            Place::Optional {
                value: offset_of!(ctisp_network_recording_target_info_event, recorder_status),
                has: offset_of!(ctisp_network_recording_target_info_event, has_recorder_status),
                counts: None,
            },
        ],
        unknown: Some(offset_of!(ctisp_network_recording_target_info_event, unknown)),
    },
    Layout {
        def: &tables::CONFIG_TERMINAL_EVENT,
        name: c"CONFIG_TERMINAL_EVENT",
        size: size_of::<ctisp_config_terminal_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_terminal_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_terminal_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_TERMINAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_terminal_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_TERMINAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_terminal_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_TERMINAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_terminal_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_TERMINAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_terminal_event, records),
                first: 0,
                place: 4,
                entry: &ENTRY_TERMINAL_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_terminal_event, records),
                first: 0,
                place: 5,
                entry: &ENTRY_TERMINAL_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_terminal_event, unknown)),
    },
    Layout {
        def: &tables::STANDBY_ACTIVE_EVENT,
        name: c"STANDBY_ACTIVE_EVENT",
        size: size_of::<ctisp_standby_active_event>(),
        fixed: &[],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::ACTIVE_MAINTENANCE_REQ,
        name: c"ACTIVE_MAINTENANCE_REQ",
        size: size_of::<ctisp_active_maintenance_req>(),
        fixed: &[Place::Value(offset_of!(ctisp_active_maintenance_req, invoke_id))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::ACTIVE_MAINTENANCE_RESP,
        name: c"ACTIVE_MAINTENANCE_RESP",
        size: size_of::<ctisp_active_maintenance_resp>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_active_maintenance_resp, invoke_id)),
            Place::Value(offset_of!(ctisp_active_maintenance_resp, maintenance_mode_accepted)),
        ],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::ACTIVE_MAINTENANCE_EVENT,
        name: c"ACTIVE_MAINTENANCE_EVENT",
        size: size_of::<ctisp_active_maintenance_event>(),
        fixed: &[Place::Value(offset_of!(ctisp_active_maintenance_event, maintenance_mode_status))],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::STOPPING_REQUESTS_TO_THIS_SIDE_IND,
        name: c"STOPPING_REQUESTS_TO_THIS_SIDE_IND",
        size: size_of::<ctisp_stopping_requests_to_this_side_ind>(),
        fixed: &[],
        floating: &[],
        unknown: None,
    },
    Layout {
        def: &tables::CONFIG_AGENT_SERVICE_EVENT,
        name: c"CONFIG_AGENT_SERVICE_EVENT",
        size: size_of::<ctisp_config_agent_service_event>(),
        fixed: &[Place::Count(offset_of!(ctisp_config_agent_service_event, records))],
        floating: &[
            Place::Entry {
                list: offset_of!(ctisp_config_agent_service_event, records),
                first: 0,
                place: 0,
                entry: &ENTRY_AGENT_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_service_event, records),
                first: 0,
                place: 1,
                entry: &ENTRY_AGENT_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_service_event, records),
                first: 0,
                place: 2,
                entry: &ENTRY_AGENT_SERVICE_RECORD,
            },
            Place::Entry {
                list: offset_of!(ctisp_config_agent_service_event, records),
                first: 0,
                place: 3,
                entry: &ENTRY_AGENT_SERVICE_RECORD,
            },
        ],
        unknown: Some(offset_of!(ctisp_config_agent_service_event, unknown)),
    },
    Layout {
        def: &tables::SET_AGENT_SERVICE_DATA_REQ,
        name: c"SET_AGENT_SERVICE_DATA_REQ",
        size: size_of::<ctisp_set_agent_service_data_req>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_set_agent_service_data_req, invoke_id)),
            Place::Value(offset_of!(ctisp_set_agent_service_data_req, router_call_key_day)),
            Place::Value(offset_of!(ctisp_set_agent_service_data_req, router_call_key_call_id)),
            Place::Value(offset_of!(
                ctisp_set_agent_service_data_req,
                router_call_key_sequence_number
            )),
            Place::Value(offset_of!(ctisp_set_agent_service_data_req, agent_skill_target_id)),
        ],
        floating: &[
            Place::Optional {
                value: offset_of!(ctisp_set_agent_service_data_req, num_of_enabled_services),
                has: offset_of!(ctisp_set_agent_service_data_req, has_num_of_enabled_services),
                counts: Some(offset_of!(ctisp_set_agent_service_data_req, flt_enabled_services)),
            },
            Place::List(offset_of!(ctisp_set_agent_service_data_req, flt_enabled_services)),
            Place::Absent,
            Place::Absent,
            Place::Absent,
        ],
        unknown: Some(offset_of!(ctisp_set_agent_service_data_req, unknown)),
    },
    Layout {
        def: &tables::SET_AGENT_SERVICE_DATA_CONF,
        name: c"SET_AGENT_SERVICE_DATA_CONF",
        size: size_of::<ctisp_set_agent_service_data_conf>(),
        fixed: &[
            Place::Value(offset_of!(ctisp_set_agent_service_data_conf, invoke_id)),
            Place::Value(offset_of!(ctisp_set_agent_service_data_conf, status)),
        ],
        floating: &[],
        unknown: None,
    },
];

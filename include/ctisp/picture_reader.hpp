// From the C library's agents, calls and so on to those of C++. Programs do not use this.
#ifndef CTISP_PICTURE_READER_HPP
#define CTISP_PICTURE_READER_HPP

#include <ctisp.h>
#include <ctisp/own_events.hpp>
#include <ctisp/picture.hpp>

namespace ctisp {
namespace detail {

inline std::optional<std::string> copy_text(const char *text)
{
    return text != nullptr ? std::optional<std::string>(text) : std::nullopt;
}

inline std::optional<std::string> copy_bytes(const ctisp_bytes &bytes)
{
    return bytes.data != nullptr
        ? std::optional<std::string>(std::in_place, reinterpret_cast<const char *>(bytes.data),
                                     bytes.length)
        : std::nullopt;
}

/// A value of C; none where it is the null value of its type, whose bits are all set.
template <class T, class C> std::optional<T> copy_null(C value)
{
    return value != static_cast<C>(-1) ? std::optional<T>(static_cast<T>(value)) : std::nullopt;
}

template <class T, class C> std::optional<T> copy_if(bool has, C value)
{
    return has ? std::optional<T>(static_cast<T>(value)) : std::nullopt;
}

/// Milliseconds since 1970; 0 is none.
inline std::optional<time_point> copy_time(std::int64_t milliseconds)
{
    return milliseconds != 0
        ? std::optional<time_point>(time_point(std::chrono::milliseconds(milliseconds)))
        : std::nullopt;
}

template <class T, class C> std::vector<T> copy_list(const C *list, std::size_t count);

inline void copy_to(agent_in_mrd &out, const ctisp_agent_in_mrd &c)
{
    out.mrd_id = c.mrd_id;
    out.state = static_cast<agent_state>(c.state);
    out.reason = c.reason;
    out.since = copy_time(c.since);
    out.mode = static_cast<agent_mode>(c.mode);
    out.num_tasks = c.num_tasks;
    out.max_task_limit = c.max_task_limit;
    out.max_beyond_task_limit =
        copy_if<std::uint32_t>(c.has_max_beyond_task_limit, c.max_beyond_task_limit);
    out.availability = static_cast<agent_availability_status>(c.availability);
    out.next_state = copy_if<agent_state>(c.has_next_state, c.next_state);
    out.direction = copy_if<call_direction>(c.has_direction, c.direction);
    out.duration = copy_if<std::uint32_t>(c.has_duration, c.duration);
}

inline void copy_to(agent_in_group &out, const ctisp_agent_in_group &c)
{
    out.mrd_id = c.mrd_id;
    out.number = c.number;
    out.id = copy_null<std::uint32_t>(c.id);
    out.priority = c.priority;
    out.state = static_cast<agent_state>(c.state);
}

inline void copy_to(agent &out, const ctisp_agent &c)
{
    out.peripheral_id = copy_null<std::uint32_t>(c.peripheral_id);
    out.agent_id = c.agent_id;
    out.icm_agent_id = copy_if<std::int32_t>(c.icm_agent_id != 0, c.icm_agent_id);
    out.login_name = copy_text(c.login_name);
    out.first_name = copy_text(c.first_name);
    out.last_name = copy_text(c.last_name);
    out.extension = copy_text(c.extension);
    out.instrument = copy_text(c.instrument);
    out.active_terminal = copy_text(c.active_terminal);
    out.cti_client_signature = copy_text(c.cti_client_signature);
    out.session_id = c.session_id;
    out.department_id = c.department_id;
    out.state = copy_if<agent_state>(c.has_state, c.state);
    out.reason = c.reason;
    out.since = copy_time(c.since);
    out.signed_in = c.signed_in;
    out.unsure = c.unsure;
    out.mrds = copy_list<agent_in_mrd>(c.mrds, c.mrds_count);
    out.skill_groups = copy_list<agent_in_group>(c.skill_groups, c.skill_groups_count);
    // Numbers only: there is no text in it.
    out.statistics = message_of<query_agent_statistics_conf>(c.statistics);
    out.statistics_at = copy_time(c.statistics_at);
}

inline void copy_to(connection &out, const ctisp_connection &c) { reader().plain(out, c); }

inline void copy_to(party &out, const ctisp_party &c)
{
    copy_to(out.connection, c.connection);
    out.device_id = copy_text(c.device_id);
    out.device_type = copy_null<device_id_type>(c.device_type);
    out.state = copy_null<local_connection_state>(c.state);
    out.since = copy_time(c.since);
    out.line_handle = copy_null<std::uint16_t>(c.line_handle);
    out.line_type = copy_null<line_type>(c.line_type);
    out.audio_in = c.audio_in;
    out.audio_out = c.audio_out;
}

inline void copy_to(ecc_variable &out, const ctisp_named_variable &c)
{
    out.name = c.name;
    out.value = c.value;
}

inline void copy_to(ecc_element &out, const ctisp_named_array &c)
{
    out.index = c.index;
    out.name = c.name;
    out.value = c.value;
}

inline void copy_to(call_client &out, const ctisp_cti_client &c)
{
    out.signature = copy_text(c.cti_client_signature);
    out.timestamp = copy_if<std::uint32_t>(c.has_cti_client_timestamp, c.cti_client_timestamp);
}

inline void copy_to(queued_for &out, const ctisp_queued_for &c)
{
    out.number = c.number;
    out.id = copy_null<std::uint32_t>(c.id);
    out.priority = c.priority;
}

/// What a call is: its ids, its devices, how far it is.
inline void copy_call(call &out, const ctisp_call &c)
{
    out.key = c.key;
    out.peripheral_id = copy_null<std::uint32_t>(c.peripheral_id);
    out.call_id = copy_null<std::uint32_t>(c.call_id);
    out.state = static_cast<call_state>(c.state);
    out.unsure = c.unsure;
    out.recorded = c.recorded;
    out.greeting = c.greeting;
    out.emergency = c.emergency;
    out.num_queued = copy_if<std::uint16_t>(c.has_num_queued, c.num_queued);
    out.queued_for = copy_list<queued_for>(c.queued_for, c.queued_for_count);
    out.since = copy_time(c.since);
    out.caller = copy_text(c.caller);
    out.parties = copy_list<party>(c.parties, c.parties_count);
    out.calling_device_id = copy_text(c.calling_device_id);
    out.called_device_id = copy_text(c.called_device_id);
    out.last_redirect_device_id = copy_text(c.last_redirect_device_id);
    out.calling_device_type = copy_null<device_id_type>(c.calling_device_type);
    out.called_device_type = copy_null<device_id_type>(c.called_device_type);
    out.last_redirect_device_type = copy_null<device_id_type>(c.last_redirect_device_type);
    if (c.consults.call_id != null_call_id) {
        copy_to(out.consults.emplace(), c.consults);
    }
    out.secondary_call_id = copy_null<std::uint32_t>(c.secondary_call_id);
}

inline void copy_to(call_context &out, const ctisp_call_context &c)
{
    out.call_type = copy_null<call_type>(c.call_type);
    out.called_party_disposition = static_cast<disposition_code>(c.called_party_disposition);
    out.campaign_id = c.campaign_id;
    out.query_rule_id = c.query_rule_id;
    out.ani = copy_text(c.ani);
    out.user_to_user_info = copy_bytes(c.user_to_user_info);
    out.dnis = copy_text(c.dnis);
    out.dialed_number = copy_text(c.dialed_number);
    out.caller_entered_digits = copy_text(c.caller_entered_digits);
    out.router_call_key_day =
        copy_if<std::uint32_t>(c.has_router_call_key_day, c.router_call_key_day);
    out.router_call_key_call_id =
        copy_if<std::uint32_t>(c.has_router_call_key_call_id, c.router_call_key_call_id);
    out.router_call_key_sequence_number = copy_if<std::uint32_t>(
        c.has_router_call_key_sequence_number, c.router_call_key_sequence_number);
    for (std::size_t i = 0; i < out.call_variables.size(); i++) {
        out.call_variables[i] = copy_text(c.call_variables[i]);
    }
    out.call_wrapup_data = copy_text(c.call_wrapup_data);
    out.named_variables = copy_list<ecc_variable>(c.named_variables, c.named_variables_count);
    out.named_arrays = copy_list<ecc_element>(c.named_arrays, c.named_arrays_count);
    out.customer_phone_number = copy_text(c.customer_phone_number);
    out.customer_account_number = copy_text(c.customer_account_number);
    out.cti_clients = copy_list<call_client>(c.cti_clients, c.cti_clients_count);
    out.call_reference_id = copy_bytes(c.call_reference_id);
    out.service_number = copy_null<std::uint32_t>(c.service_number);
    out.service_id = copy_null<std::uint32_t>(c.service_id);
    out.skill_group_number = copy_null<std::uint32_t>(c.skill_group_number);
    out.skill_group_id = copy_null<std::uint32_t>(c.skill_group_id);
    out.skill_group_priority = c.skill_group_priority;
    out.call_type_id = copy_if<std::uint32_t>(c.has_call_type_id, c.call_type_id);
    out.trunk_number = copy_if<std::uint32_t>(c.has_trunk_number, c.trunk_number);
    out.trunk_group_number = copy_if<std::uint32_t>(c.has_trunk_group_number, c.trunk_group_number);
}

inline void copy_to(call &out, const ctisp_call &c)
{
    copy_call(out, c);
    copy_to(static_cast<call_context &>(out), c.context);
}

inline void copy_to(announced_call &out, const ctisp_announced_call &c)
{
    out.instrument = copy_text(c.instrument);
    out.agent_id = copy_text(c.agent_id);
    out.icm_agent_id = copy_if<std::uint32_t>(c.icm_agent_id != 0, c.icm_agent_id);
    out.mrd_id = copy_if<std::int32_t>(c.has_mrd_id, c.mrd_id);
    out.since = copy_time(c.since);
    copy_to(static_cast<call_context &>(out), c.context);
}

inline void copy_to(device &out, const ctisp_device &c)
{
    out.peripheral_id = copy_null<std::uint32_t>(c.peripheral_id);
    out.device_id = c.device_id;
    out.device_type = copy_null<device_id_type>(c.device_type);
    out.in_service = c.in_service;
    out.agent_id = copy_text(c.agent_id);
    out.calls.assign(c.calls, c.calls + c.calls_count);
}

inline void copy_to(agents_in_state &out, const ctisp_agents_in_state &c)
{
    out.state = static_cast<agent_state>(c.state);
    out.count = c.count;
}

inline void copy_to(skill_group &out, const ctisp_skill_group &c)
{
    out.peripheral_id = copy_null<std::uint32_t>(c.peripheral_id);
    out.number = c.number;
    out.id = copy_null<std::uint32_t>(c.id);
    out.name = copy_text(c.name);
    out.agents_signed_in = c.agents_signed_in;
    out.agents_by_state = copy_list<agents_in_state>(c.agents_by_state, c.agents_by_state_count);
    // Numbers only: there is no text in it.
    out.statistics = message_of<query_skill_group_statistics_conf>(c.statistics);
    out.statistics_at = copy_time(c.statistics_at);
}

inline void copy_to(peripheral &out, const ctisp_peripheral &c)
{
    out.peripheral_id = c.peripheral_id;
    out.peripheral_type = copy_null<peripheral_type>(c.peripheral_type);
    out.online = c.online;
}

inline void copy_to(picture &out, const ctisp_picture &c)
{
    out.agents = copy_list<agent>(c.agents, c.agents_count);
    out.calls = copy_list<call>(c.calls, c.calls_count);
    out.announced_calls = copy_list<announced_call>(c.announced_calls, c.announced_calls_count);
    out.devices = copy_list<device>(c.devices, c.devices_count);
    out.skill_groups = copy_list<skill_group>(c.skill_groups, c.skill_groups_count);
    out.peripherals = copy_list<peripheral>(c.peripherals, c.peripherals_count);
    out.pg_status = static_cast<pg_status_code>(c.pg_status);
    out.unsure = c.unsure;
}

template <class T, class C> std::vector<T> copy_list(const C *list, std::size_t count)
{
    std::vector<T> out(count);
    for (std::size_t i = 0; i < count; i++) {
        copy_to(out[i], list[i]);
    }
    return out;
}

template <class T, class C> T copy_of(const C &c)
{
    T out{};
    copy_to(out, c);
    return out;
}

struct free_picture {
    void operator()(ctisp_picture *picture) const noexcept { ctisp_picture_free(picture); }
};

} // namespace detail
} // namespace ctisp

#endif

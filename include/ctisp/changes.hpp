// What a model tells of.
#ifndef CTISP_CHANGES_HPP
#define CTISP_CHANGES_HPP

#include <ctisp/picture.hpp>
#include <variant>

namespace ctisp {

/// Why a call left a model.
enum class call_end : std::uint32_t {
    /// END_CALL_EVENT: the session hears no more of it. The voices may go on.
    end_call = CTISP_CALL_END_EVENT,
    /// It goes on as another call, which the model had too.
    merged = CTISP_CALL_END_MERGED,
    /// It ended while the model could not hear of it.
    while_disconnected = CTISP_CALL_END_WHILE_DISCONNECTED,
    /// Its monitor was stopped.
    monitor_stopped = CTISP_CALL_END_MONITOR_STOPPED,
    /// It was the oldest of too many: END_CALL_EVENT has never come for it.
    too_many_calls = CTISP_CALL_END_TOO_MANY_CALLS,
};

/// Why a call is not on its way any more.
enum class announcement_end : std::uint32_t {
    /// It has arrived.
    arrived = CTISP_ANNOUNCEMENT_END_ARRIVED,
    /// AGENT_PRE_CALL_ABORT_EVENT: it does not come to that agent.
    aborted = CTISP_ANNOUNCEMENT_END_ABORTED,
    /// The session was lost, or events were: what became of it cannot be known.
    while_disconnected = CTISP_ANNOUNCEMENT_END_WHILE_DISCONNECTED,
    /// It was the oldest of too many.
    too_many = CTISP_ANNOUNCEMENT_END_TOO_MANY,
};

/// What there is too much of for a model.
enum class model_limit : std::uint32_t {
    /// Calls.
    calls = CTISP_MODEL_LIMIT_CALLS,
    /// Agents.
    agents = CTISP_MODEL_LIMIT_AGENTS,
    /// Skill groups.
    skill_groups = CTISP_MODEL_LIMIT_SKILL_GROUPS,
    /// Peripherals.
    peripherals = CTISP_MODEL_LIMIT_PERIPHERALS,
    /// Devices out of service.
    devices = CTISP_MODEL_LIMIT_DEVICES,
    /// Calls on their way.
    announced_calls = CTISP_MODEL_LIMIT_ANNOUNCED_CALLS,
};

/// One thing each that is different in a model. The model has the new state already when it is told,
/// and the call, agent or skill group of a change shows it.
namespace changes {

/// A call is in the model: BEGIN_CALL_EVENT, or whatever was first heard of it.
struct call_appeared {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_APPEARED;
    /// The call.
    ctisp::call call{};
};

/// A call has another ConnectionCallID.
struct call_rekeyed {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_REKEYED;
    /// The call.
    ctisp::call call{};
    /// What it was.
    std::optional<std::uint32_t> old_call_id{};
    /// What it is now.
    std::optional<std::uint32_t> new_call_id{};
};

/// A device's connection to a call has another state, has begun or is over.
struct connection_state {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CONNECTION_STATE;
    /// The call.
    ctisp::call call{};
    /// The connection.
    ctisp::connection connection{};
    /// The device's number or name, where it is known.
    std::optional<std::string> device_id{};
    /// The state before; std::nullopt where the connection is new or its state was not known.
    std::optional<local_connection_state> old_state{};
    /// The state now: `null` where the connection is over; std::nullopt where nobody told it yet.
    std::optional<local_connection_state> new_state{};
    /// Why, where the event said so.
    std::optional<event_cause> cause{};
};

/// A call's context is different: its variables, its wrap-up data and so on.
struct call_data {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_DATA;
    /// The call.
    ctisp::call call{};
};

/// Who calls, who is called, who sent a call on last, or what call it consults about is told otherwise.
struct call_devices {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_DEVICES;
    /// The call.
    ctisp::call call{};
};

/// A call waits in other queues than before, in none any more, or with more or fewer others.
struct call_queue {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_QUEUE;
    /// The call.
    ctisp::call call{};
};

/// A recording, a greeting or a stream of audio of a call has begun or is over.
struct call_media {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_MEDIA;
    /// The call.
    ctisp::call call{};
};

/// An agent handles a call as an emergency.
struct call_emergency {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_EMERGENCY;
    /// The call.
    ctisp::call call{};
};

/// Nobody takes part in a call any more. Its data can still change, until it ends.
struct call_cleared {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_CLEARED;
    /// The call.
    ctisp::call call{};
    /// Why, where the event said so.
    std::optional<event_cause> cause{};
};

/// A call is no longer in the model.
struct call_ended {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_ENDED;
    /// The call as it was last.
    ctisp::call call{};
    /// Why it is gone.
    call_end why = call_end::end_call;
    /// The key of the call that it goes on as; 0 but for call_end::merged.
    std::uint64_t merged_into{};
};

/// A call is on its way, to an agent or by a translation route.
struct call_announced {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_CALL_ANNOUNCED;
    /// The call.
    ctisp::announced_call announced_call{};
};

/// A call is not on its way any more.
struct announcement_over {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_ANNOUNCEMENT_OVER;
    /// The call, as it was announced.
    ctisp::announced_call announced_call{};
    /// Why.
    announcement_end why = announcement_end::arrived;
    /// The key of the call that it is; 0 but for announcement_end::arrived.
    std::uint64_t arrived{};
};

/// An agent has another state, or another reason for it.
struct agent_state {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_AGENT_STATE;
    /// The agent.
    ctisp::agent agent{};
    /// MRDID: the media routing domain in which it has.
    std::int32_t mrd_id{};
    /// The state before; std::nullopt where it was not known.
    std::optional<ctisp::agent_state> old_state{};
    /// The state now.
    ctisp::agent_state new_state{};
    /// EventReasonCode, 0 for none.
    std::uint16_t reason{};
};

/// Something else of an agent is different: the device, the tasks, the mode or the availability in a
/// media routing domain, the name or another field.
struct agent_details {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_AGENT_DETAILS;
    /// The agent.
    ctisp::agent agent{};
};

/// An agent has another state in a skill group, has joined it or left it.
struct agent_in_skill_group {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_AGENT_IN_SKILL_GROUP;
    /// The agent.
    ctisp::agent agent{};
    /// The skill group.
    ctisp::skill_group skill_group{};
    /// The state before; std::nullopt where the agent was not in it.
    std::optional<ctisp::agent_state> old_state{};
    /// The state now; std::nullopt where the agent is no longer in it.
    std::optional<ctisp::agent_state> new_state{};
};

/// Statistics of an agent have come: see model::ask().
struct agent_statistics {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_AGENT_STATISTICS;
    /// The agent.
    ctisp::agent agent{};
};

/// An agent is no longer in the model: the configuration has none of that AgentID any more.
struct agent_removed {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_AGENT_REMOVED;
    /// The agent as he was last.
    ctisp::agent agent{};
};

/// The name or the id of a skill group is told otherwise.
struct skill_group_details {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_SKILL_GROUP_DETAILS;
    /// The skill group.
    ctisp::skill_group skill_group{};
};

/// Statistics of a skill group have come: see model::ask().
struct skill_group_statistics {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_SKILL_GROUP_STATISTICS;
    /// The skill group.
    ctisp::skill_group skill_group{};
};

/// A skill group is no longer in the model: the configuration has none of that number any more.
struct skill_group_removed {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_SKILL_GROUP_REMOVED;
    /// The skill group as it was last.
    ctisp::skill_group skill_group{};
};

/// A device is in service again, or out of it.
struct device_service {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_DEVICE_SERVICE;
    /// PeripheralID.
    std::optional<std::uint32_t> peripheral_id{};
    /// The device's number or name.
    std::string device_id{};
    /// Whether it is in service.
    bool in_service{};
};

/// A peripheral is on line again, or off line.
struct peripheral_online {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_PERIPHERAL_ONLINE;
    /// PeripheralID.
    std::optional<std::uint32_t> peripheral_id{};
    /// Whether it is on line.
    bool online{};
};

/// The outages are others.
struct pg_status {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_PG_STATUS;
    /// PGStatus: the outages now.
    pg_status_code outages{};
};

/// The session is lost, or events are, or a peripheral is off line: what is in the model may be out of
/// date, until `resynchronised`.
struct unsure {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_UNSURE;
};

/// The model is right again, or has its first picture: see model::load_configuration().
struct resynchronised {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_RESYNCHRONISED;
    /// Agents and calls that nobody gave an answer about: they are marked as unsure, until an event
    /// tells of them.
    std::size_t still_unsure{};
};

/// Something was not kept, as the model would have become larger than it may.
struct limit_reached {
    /// Its number.
    static constexpr std::uint32_t type = CTISP_CHANGE_LIMIT_REACHED;
    /// What there is too much of.
    model_limit limit = model_limit::calls;
};

} // namespace changes

/// A change of whatever kind.
using change =
    std::variant<changes::call_appeared, changes::call_rekeyed, changes::connection_state,
                 changes::call_data, changes::call_devices, changes::call_queue,
                 changes::call_media, changes::call_emergency, changes::call_cleared,
                 changes::call_ended, changes::call_announced, changes::announcement_over,
                 changes::agent_state, changes::agent_details, changes::agent_in_skill_group,
                 changes::agent_statistics, changes::agent_removed, changes::skill_group_details,
                 changes::skill_group_statistics, changes::skill_group_removed,
                 changes::device_service,
                 changes::peripheral_online, changes::pg_status, changes::unsure,
                 changes::resynchronised, changes::limit_reached>;

namespace detail {

/// What of a change is in `call`, `announced_call`, `agent` and `skill_group` of ctisp_change.
template <class T, class = void> inline constexpr bool has_call = false;
template <class T> inline constexpr bool has_call<T, std::void_t<decltype(T::call)>> = true;
template <class T, class = void> inline constexpr bool has_announced = false;
template <class T>
inline constexpr bool has_announced<T, std::void_t<decltype(T::announced_call)>> = true;
template <class T, class = void> inline constexpr bool has_agent = false;
template <class T> inline constexpr bool has_agent<T, std::void_t<decltype(T::agent)>> = true;
template <class T, class = void> inline constexpr bool has_group = false;
template <class T> inline constexpr bool has_group<T, std::void_t<decltype(T::skill_group)>> = true;

/// What more there is, of those that have more.
template <class T> void copy_details(T &, const ctisp_change &) {}

inline void copy_details(changes::call_rekeyed &out, const ctisp_change &c)
{
    out.old_call_id = copy_null<std::uint32_t>(c.as.call_rekeyed->old_call_id);
    out.new_call_id = copy_null<std::uint32_t>(c.as.call_rekeyed->new_call_id);
}

inline void copy_details(changes::connection_state &out, const ctisp_change &c)
{
    const ctisp_change_connection_state &from = *c.as.connection_state;
    copy_to(out.connection, from.connection);
    out.device_id = copy_text(from.device_id);
    out.old_state = copy_null<local_connection_state>(from.old_state);
    out.new_state = copy_null<local_connection_state>(from.new_state);
    out.cause = copy_null<event_cause>(from.cause);
}

inline void copy_details(changes::call_cleared &out, const ctisp_change &c)
{
    out.cause = copy_null<event_cause>(c.as.call_cleared->cause);
}

inline void copy_details(changes::call_ended &out, const ctisp_change &c)
{
    out.why = static_cast<call_end>(c.as.call_ended->why);
    out.merged_into = c.as.call_ended->merged_into;
}

inline void copy_details(changes::announcement_over &out, const ctisp_change &c)
{
    out.why = static_cast<announcement_end>(c.as.announcement_over->why);
    out.arrived = c.as.announcement_over->arrived;
}

inline void copy_details(changes::agent_state &out, const ctisp_change &c)
{
    const ctisp_change_agent_state &from = *c.as.agent_state;
    out.mrd_id = from.mrd_id;
    out.old_state = copy_if<agent_state>(from.has_old_state, from.old_state);
    out.new_state = static_cast<agent_state>(from.new_state);
    out.reason = from.reason;
}

inline void copy_details(changes::agent_in_skill_group &out, const ctisp_change &c)
{
    const ctisp_change_agent_in_skill_group &from = *c.as.agent_in_skill_group;
    out.old_state = copy_if<agent_state>(from.has_old_state, from.old_state);
    out.new_state = copy_if<agent_state>(from.has_new_state, from.new_state);
}

inline void copy_details(changes::device_service &out, const ctisp_change &c)
{
    out.peripheral_id = copy_null<std::uint32_t>(c.as.device_service->peripheral_id);
    out.device_id = c.as.device_service->device_id;
    out.in_service = c.as.device_service->in_service;
}

inline void copy_details(changes::peripheral_online &out, const ctisp_change &c)
{
    out.peripheral_id = copy_null<std::uint32_t>(c.as.peripheral_online->peripheral_id);
    out.online = c.as.peripheral_online->online;
}

inline void copy_details(changes::pg_status &out, const ctisp_change &c)
{
    out.outages = static_cast<pg_status_code>(c.as.pg_status->pg_status);
}

inline void copy_details(changes::resynchronised &out, const ctisp_change &c)
{
    out.still_unsure = c.as.resynchronised->unsure;
}

inline void copy_details(changes::limit_reached &out, const ctisp_change &c)
{
    out.limit = static_cast<model_limit>(c.as.limit_reached->limit);
}

/// How a change of a kind is read.
template <class T> struct from_change {
    static T read(const ctisp_change &c)
    {
        T out{};
        if constexpr (has_call<T>) {
            copy_to(out.call, *c.call);
        }
        if constexpr (has_announced<T>) {
            copy_to(out.announced_call, *c.announced_call);
        }
        if constexpr (has_agent<T>) {
            copy_to(out.agent, *c.agent);
        }
        if constexpr (has_group<T>) {
            copy_to(out.skill_group, *c.skill_group);
        }
        copy_details(out, c);
        return out;
    }
};

/// Of whatever kind; none for one that this header does not know.
template <class... T> struct from_change<std::variant<T...>> {
    static std::optional<change> read(const ctisp_change &c)
    {
        std::optional<change> out;
        static_cast<void>(
            ((c.type == T::type ? (out = from_change<T>::read(c), true) : false) || ...));
        return out;
    }
};

} // namespace detail
} // namespace ctisp

#endif

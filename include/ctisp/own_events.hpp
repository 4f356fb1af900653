// What the client itself tells.
#ifndef CTISP_OWN_EVENTS_HPP
#define CTISP_OWN_EVENTS_HPP

#include <chrono>
#include <ctisp/event.hpp>

namespace ctisp {

/// The session has ended and there will be no other; the last event of all.
struct closed {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_CLOSED;
    /// The status that the server gave, or that fits.
    std::optional<status_code> status{};
    /// Whether it was closed by client::close().
    bool by_us{};
    /// Why, in words.
    std::string_view text{};
};

/// A message came that is not what its type says.
struct unreadable {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_UNREADABLE;
    /// The message type that it claims to be.
    std::uint32_t claimed_type{};
    /// What is wrong with it.
    ctisp::error error{CTISP_E_BAD_MESSAGE};
};

/// The session is lost, and all requests that were on their way. The client looks for a side that
/// takes it: reconnected, switched or closed follows, and before it open_failed for what went wrong.
/// Until then requests fail at once with CTISP_E_CONNECTION.
struct connection_lost {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_CONNECTION_LOST;
    /// The side that was lost, 'A' or 'B'.
    char side{};
    /// The status that the server gave, or that fits.
    std::optional<status_code> status{};
    /// Why, in words.
    std::string_view text{};
};

/// There is a session again. Events of the time between are lost. The client now sets up again what
/// it had, and resynchronised follows.
struct reconnected {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_RECONNECTED;
    /// The side that took it, 'A' or 'B'.
    char side{};
    /// The protocol version of the new session, 9 to 25.
    std::uint32_t version{};
    /// What the server granted and told.
    ctisp::open_conf open_conf{};
};

/// A monitor or a registration that has another number in the new session.
struct renumbered {
    /// MonitorID or RegisteredServiceID before.
    std::uint32_t before{};
    /// The same now.
    std::uint32_t now{};
};

/// A request that was repeated in a new session and did not succeed there.
struct not_restored {
    /// The request.
    ctisp::event request;
    /// The protocol's status code, where there is one.
    std::optional<status_code> status{};
    /// Why, in words.
    std::string_view text{};
};

/// Monitors, registered variables and service registrations are set up again, and this is how things
/// stand. Signed-in agents and their calls the server knows by itself.
struct resynchronised {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_RESYNCHRONISED;
    /// Monitors: their MonitorIDs.
    std::vector<renumbered> monitors{};
    /// Registrations of register_service_req: their RegisteredServiceIDs.
    std::vector<renumbered> services{};
    /// The state of the agent at the session's own device, where it has one.
    std::optional<query_agent_state_conf> agent{};
    /// The calls at that device.
    std::optional<snapshot_device_conf> calls{};
    /// What could not be set up again.
    std::vector<not_restored> refused{};
};

/// The side that was the standby is the active one, and requests go there from now on. It follows
/// upon connection_lost, or comes without it in a planned switch-over: then no event is lost and no
/// request. resynchronised follows.
struct switched {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_SWITCHED;
    /// That side, 'A' or 'B'.
    char side{};
};

/// Here events are missing, because they were not read in time: see overflow::drop_oldest.
struct gap {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_GAP;
    /// How many.
    std::uint64_t dropped{};
};

/// The first session is open; told to clients of client::open_async() alone.
struct opened {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_OPENED;
    /// The side that took it, 'A' or 'B'.
    char side{};
    /// The protocol version of the session, 9 to 25.
    std::uint32_t version{};
    /// What the server granted and told.
    ctisp::open_conf open_conf{};
};

/// A side could not be opened, at first or after a loss, and the client goes on trying. It is told
/// when the reason is another than the time before, and once more when the first pause begins; then not
/// again until that side was open. With services::active_standby it may be the standby, while the other
/// side is used.
struct open_failed {
    /// Its number.
    static constexpr std::uint32_t message_type = CTISP_OPEN_FAILED;
    /// That side, 'A' or 'B'.
    char side{};
    /// The status that the server gave, or that fits.
    std::optional<status_code> status{};
    /// How long until a side is tried again; 0: one is tried at once.
    std::chrono::milliseconds retry_in{};
    /// Why, in words.
    std::string_view text{};
};

namespace detail {

inline std::optional<status_code> status_of(std::uint32_t code)
{
    return code != 0 ? std::optional<status_code>(static_cast<status_code>(code)) : std::nullopt;
}

/// A message by its C struct; none for NULL.
template <class T> std::optional<T> message_of(const typename codec<T>::c_type *from)
{
    if (from == nullptr) {
        return std::nullopt;
    }
    T out{};
    reader in;
    codec<T>::each(in, out, *from);
    return out;
}

template <> struct from_event<closed> {
    static constexpr std::uint32_t type = CTISP_CLOSED;
    static closed read(const ctisp_event &event)
    {
        const ctisp_closed &from = *event.as.closed;
        return {status_of(from.status), from.by_us, from.text};
    }
};

template <> struct from_event<unreadable> {
    static constexpr std::uint32_t type = CTISP_UNREADABLE;
    static unreadable read(const ctisp_event &event)
    {
        const ctisp_unreadable &from = *event.as.unreadable;
        return {from.message_type, ctisp::error(from.error)};
    }
};

template <> struct from_event<connection_lost> {
    static constexpr std::uint32_t type = CTISP_CONNECTION_LOST;
    static connection_lost read(const ctisp_event &event)
    {
        const ctisp_connection_lost &from = *event.as.connection_lost;
        return {from.side, status_of(from.status), from.text};
    }
};

template <> struct from_event<reconnected> {
    static constexpr std::uint32_t type = CTISP_RECONNECTED;
    static reconnected read(const ctisp_event &event)
    {
        const ctisp_reconnected &from = *event.as.reconnected;
        return {from.side, from.version, *message_of<open_conf>(from.open_conf)};
    }
};

template <> struct from_event<opened> {
    static constexpr std::uint32_t type = CTISP_OPENED;
    static opened read(const ctisp_event &event)
    {
        const ctisp_opened &from = *event.as.opened;
        return {from.side, from.version, *message_of<open_conf>(from.open_conf)};
    }
};

template <> struct from_event<open_failed> {
    static constexpr std::uint32_t type = CTISP_OPEN_FAILED;
    static open_failed read(const ctisp_event &event)
    {
        const ctisp_open_failed &from = *event.as.open_failed;
        return {from.side, status_of(from.status), std::chrono::milliseconds(from.retry_in_ms),
                from.text};
    }
};

template <> struct from_event<resynchronised> {
    static constexpr std::uint32_t type = CTISP_RESYNCHRONISED;
    static resynchronised read(const ctisp_event &event)
    {
        const ctisp_resynchronised &from = *event.as.resynchronised;
        resynchronised out;
        for (std::size_t i = 0; i < from.monitors_count; i++) {
            out.monitors.push_back({from.monitors[i].before, from.monitors[i].now});
        }
        for (std::size_t i = 0; i < from.services_count; i++) {
            out.services.push_back({from.services[i].before, from.services[i].now});
        }
        out.agent = message_of<query_agent_state_conf>(from.agent);
        out.calls = message_of<snapshot_device_conf>(from.calls);
        for (std::size_t i = 0; i < from.refused_count; i++) {
            const ctisp_not_restored &not_again = from.refused[i];
            out.refused.push_back({ctisp::event(*not_again.request), status_of(not_again.status),
                                   not_again.text});
        }
        return out;
    }
};

template <> struct from_event<switched> {
    static constexpr std::uint32_t type = CTISP_SWITCHED;
    static switched read(const ctisp_event &event) { return {event.as.switched->side}; }
};

template <> struct from_event<gap> {
    static constexpr std::uint32_t type = CTISP_GAP;
    static gap read(const ctisp_event &event) { return {event.as.gap->dropped}; }
};

} // namespace detail
} // namespace ctisp

#endif

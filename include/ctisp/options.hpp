// How a session is opened.
#ifndef CTISP_OPTIONS_HPP
#define CTISP_OPTIONS_HPP

#include <chrono>
#include <ctisp/error.hpp>

namespace ctisp {

/// What happens when the program does not handle its events as fast as they come.
enum class overflow : std::uint32_t {
    /// The connection is not read until there is room: nothing is lost, but a server that waits too
    /// long ends the session.
    block = CTISP_OVERFLOW_BLOCK,
    /// The oldest event gives way; ctisp::gap stands where events are missing.
    drop_oldest = CTISP_OVERFLOW_DROP_OLDEST,
    /// The session ends; a new one is begun when half of the events are handled.
    disconnect = CTISP_OVERFLOW_DISCONNECT,
};

/// How a session is opened; only side_a() or sides() is required.
///
///     ctisp::client desk{ctisp::client_options()
///                            .sides("cti-a:42027", "cti-b:43027")
///                            .services(ctisp::services::client_events)
///                            .peripheral_id(5000)
///                            .agent_instrument("3001")};
///
/// It owns its texts.
class client_options {
public:
    client_options() { ctisp_client_config_init(&config_); }
    /// Side A of the CTI server as "host:port", usually port 42027. It is tried first.
    client_options &side_a(std::string address) { return set(side_a_, std::move(address)); }
    /// Side B, usually port 43027; a simplex system has none.
    client_options &side_b(std::string address) { return set(side_b_, std::move(address)); }
    /// Both sides.
    client_options &sides(std::string a, std::string b)
    {
        return side_a(std::move(a)).side_b(std::move(b));
    }
    /// Speaks TLS with the sides, whose ports are 42030 and 43030 usually, and trusts the authorities
    /// that the system trusts. Any of the options below turns TLS on too. Names of files are UTF-8;
    /// the files are in PEM and are read when the client is opened.
    client_options &tls()
    {
        config_.tls = 1;
        return *this;
    }
    /// Trusts the authorities in this file in place of the system's.
    client_options &tls_ca_file(std::string file) { return set(tls_ca_, std::move(file)); }
    /// The name that the servers' certificates must be for; the host of each side by default.
    client_options &tls_server_name(std::string name) { return set(tls_name_, std::move(name)); }
    /// The client's certificate, with those between it and its authority, for servers that ask for
    /// one, and its private key, without a password. None by default.
    client_options &tls_certificate_files(std::string certificate, std::string key)
    {
        return set(tls_certificate_, std::move(certificate)).set(tls_key_, std::move(key));
    }
    /// ServicesRequested; none by default.
    client_options &services(ctisp::services wanted)
    {
        config_.services = static_cast<std::uint32_t>(wanted);
        return *this;
    }
    /// VersionNumber, 9 to 25; newest_version by default. See min_version().
    client_options &version(std::uint32_t number)
    {
        config_.version = number;
        return *this;
    }
    /// The lowest version to fall back to, where a server does not take `version`; without, that
    /// one and no other.
    client_options &min_version(std::uint32_t number)
    {
        config_.min_version = number;
        return *this;
    }
    /// Whether a session that is lost is opened again, on either side, by the guide's schedule; so
    /// it is by default. Without, its loss is the end of the client.
    client_options &reconnect(bool again)
    {
        config_.reconnect = again;
        return *this;
    }
    /// How many clients the server has about; 1 by default. When it fails each waits a random time
    /// of up to a tenth of it in seconds, after it has tried each side once.
    client_options &expected_clients(std::uint32_t count)
    {
        config_.expected_clients = count;
        return *this;
    }
    /// With services::active_standby: whether a server may hand over to the other side; by default
    /// it may. A single client that refuses keeps it from doing so.
    client_options &accept_switch_over(bool accept)
    {
        config_.accept_switch_over = accept;
        return *this;
    }
    /// PeripheralID of the session, of login(), make_call() and the like; none by default.
    client_options &peripheral_id(std::uint32_t id)
    {
        config_.peripheral_id = id;
        return *this;
    }
    /// AgentInstrument, of the session and those functions; at most 63 characters.
    client_options &agent_instrument(std::string text) { return set(instrument_, std::move(text)); }
    /// AgentExtension; at most 15 characters.
    client_options &agent_extension(std::string text) { return set(extension_, std::move(text)); }
    /// AgentID; at most 11 characters.
    client_options &agent_id(std::string text) { return set(agent_id_, std::move(text)); }
    /// ClientID; at most 63 characters; "ctisp" by default.
    client_options &client_id(std::string text) { return set(client_id_, std::move(text)); }
    /// ClientPassword; at most 64 characters; empty by default.
    client_options &client_password(std::string text) { return set(password_, std::move(text)); }
    /// ClientSignature; at most 63 characters; as client_id() by default.
    client_options &client_signature(std::string text) { return set(signature_, std::move(text)); }
    /// CallMsgMask: the call events wanted; all by default.
    client_options &call_msg_mask(ctisp::call_msg_mask wanted)
    {
        config_.call_msg_mask = static_cast<std::uint32_t>(wanted);
        return *this;
    }
    /// AgentStateMask: the agent states wanted; all by default.
    client_options &agent_state_mask(ctisp::agent_state_mask wanted)
    {
        config_.agent_state_mask = static_cast<std::uint32_t>(wanted);
        return *this;
    }
    /// ConfigMsgMask: the configuration events wanted; none by default.
    client_options &config_msg_mask(ctisp::config_msg_mask wanted)
    {
        config_.config_msg_mask = static_cast<std::uint32_t>(wanted);
        return *this;
    }
    /// The events wanted, and no others, by their structs: it sets the three masks. Events that no mask
    /// rules are always sent, as are the client's own: to name them changes nothing.
    ///
    ///     options.events<ctisp::call_delivered_event, ctisp::call_cleared_event>();
    ///
    /// With agent_state_event among them the agent states stay as they were, all by default; without
    /// it none is wanted. So call agent_state_mask() after this to pick states. To name a message
    /// that is no event is an error, told when the client is opened: CTISP_E_INVALID_ARGUMENT.
    template <class... Events> client_options &events()
    {
        const std::uint32_t types[] = {Events::message_type..., CTISP_CLOSED};
        ctisp_error why{};
        if (ctisp_client_config_set_events(&config_, types, sizeof...(Events), &why) != CTISP_OK) {
            wrong_ = error(why);
        }
        return *this;
    }
    /// Time between heartbeats, 5 seconds at least; 0, the default: none. Desktops do well with 90.
    client_options &heartbeat(std::chrono::seconds interval)
    {
        config_.heartbeat_seconds = number(interval.count());
        return *this;
    }
    /// How long the TCP connection to one side may take; 5 seconds by default.
    client_options &connect_timeout(std::chrono::milliseconds longest)
    {
        config_.connect_timeout_ms = number(longest.count());
        return *this;
    }
    /// How long OPEN_REQ may take; 30 seconds by default, the guide's least.
    client_options &open_timeout(std::chrono::milliseconds longest)
    {
        config_.open_timeout_ms = number(longest.count());
        return *this;
    }
    /// How long a request may take; 20 seconds by default, because the answer to a request of Client
    /// Control may take 15.
    client_options &request_timeout(std::chrono::milliseconds longest)
    {
        config_.request_timeout_ms = number(longest.count());
        return *this;
    }
    /// How many events may wait to be handled; 10000 by default. See overflow().
    client_options &event_limit(std::uint32_t count)
    {
        config_.event_limit = count;
        return *this;
    }
    /// What happens when more events wait; overflow::block by default.
    client_options &overflow(ctisp::overflow policy)
    {
        config_.overflow = static_cast<std::uint32_t>(policy);
        return *this;
    }

    /// As the C library has it; it points into these options. Without callback.
    result<ctisp_client_config> config() const
    {
        if (wrong_) {
            return *wrong_;
        }
        ctisp_client_config out = config_;
        bool cut = false;
        auto put = [&cut](const char *&to, const std::optional<std::string> &text) {
            to = text ? text->c_str() : nullptr;
            cut = cut || (text && detail::has_nul(*text));
        };
        put(out.side_a, side_a_);
        put(out.side_b, side_b_);
        put(out.agent_instrument, instrument_);
        put(out.agent_extension, extension_);
        put(out.agent_id, agent_id_);
        put(out.client_id, client_id_);
        put(out.client_password, password_);
        put(out.client_signature, signature_);
        put(out.tls_ca_file, tls_ca_);
        put(out.tls_server_name, tls_name_);
        put(out.tls_certificate_file, tls_certificate_);
        put(out.tls_key_file, tls_key_);
        if (cut) {
            return detail::text_with_nul();
        }
        return out;
    }

private:
    client_options &set(std::optional<std::string> &to, std::string text)
    {
        to = std::move(text);
        return *this;
    }
    /// What is out of range becomes the nearest that is in it.
    template <class N> static std::uint32_t number(N count)
    {
        constexpr N most = static_cast<N>(UINT32_MAX);
        return count < 0 ? 0 : count > most ? UINT32_MAX : static_cast<std::uint32_t>(count);
    }
    ctisp_client_config config_{};
    std::optional<error> wrong_{};
    std::optional<std::string> side_a_{}, side_b_{}, instrument_{}, extension_{}, agent_id_{},
        client_id_{}, password_{}, signature_{}, tls_ca_{}, tls_name_{}, tls_certificate_{}, tls_key_{};
};

} // namespace ctisp

#endif

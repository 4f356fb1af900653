// A CTI server inside the program, for its tests and demonstrations.
#ifndef CTISP_SERVER_HPP
#define CTISP_SERVER_HPP

#include <ctisp/codec.hpp>
#include <ctisp/error.hpp>
#include <exception>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ctisp {

/// How a CTI server runs: with the defaults it serves the demo centre on a free port of 127.0.0.1.
class server_options {
public:
    server_options() { ctisp_server_config_init(&config_); }
    /// Where it listens, as "host:port"; port 0 takes a free one. "127.0.0.1:0" by default.
    server_options &listen(std::string address) { return set(listen_, std::move(address)); }
    /// Makes it a duplex server: side B, the standby, listens here, as "host:port"; port 0 takes a
    /// free one.
    server_options &side_b(std::string address) { return set(side_b_, std::move(address)); }
    /// Grants CTI_SERVICE_DEBUG: the messages of each session that asks for it go to a pcap file of
    /// its own in this folder. The name is UTF-8.
    server_options &capture_dir(std::string folder) { return set(capture_, std::move(folder)); }
    /// How many seconds of the centre pass in one second; above 0; 1 by default.
    server_options &speed(double factor)
    {
        config_.speed = factor;
        return *this;
    }
    /// What chance in the centre begins from: the same seed tells the same story; 1 by default.
    server_options &seed(std::uint64_t number)
    {
        config_.seed = number;
        return *this;
    }
    /// The centre, as the text of a TOML file such as examples/centre.toml.
    server_options &centre(std::string toml) { return set(centre_, std::move(toml)); }
    /// An exact story that begins with the server, as the text of a TOML file such as
    /// examples/scenario.toml.
    server_options &scenario(std::string toml) { return set(scenario_, std::move(toml)); }
    /// The centre's time stands still but for server::step().
    server_options &stepped()
    {
        config_.stepped = 1;
        return *this;
    }
    /// So many outside callers dial by themselves in an hour of the centre; 0: what the centre
    /// says.
    server_options &traffic(std::uint32_t calls_per_hour)
    {
        config_.traffic = calls_per_hour;
        return *this;
    }
    /// So many agents sign in and answer by themselves; 0: what the centre says.
    server_options &auto_agents(std::uint32_t count)
    {
        config_.auto_agents = count;
        return *this;
    }
    /// Speaks TLS: the file of the server's certificate, with those between it and its authority,
    /// and that of its private key, without a password. Names of files are UTF-8; the files are in
    /// PEM. Plain connections by default.
    server_options &tls_certificate_files(std::string certificate, std::string key)
    {
        return set(tls_certificate_, std::move(certificate)).set(tls_key_, std::move(key));
    }
    /// Lets only clients in that have a certificate of an authority in this file; by default no
    /// certificate is asked for.
    server_options &tls_client_ca_file(std::string file)
    {
        return set(tls_client_ca_, std::move(file));
    }
    /// As the C library has it; it points into these options.
    result<ctisp_server_config> config() const
    {
        ctisp_server_config out = config_;
        bool cut = false;
        auto put = [&cut](const char *&to, const std::optional<std::string> &text) {
            to = text ? text->c_str() : nullptr;
            cut = cut || (text && detail::has_nul(*text));
        };
        put(out.listen, listen_);
        put(out.side_b, side_b_);
        put(out.capture_dir, capture_);
        put(out.centre, centre_);
        put(out.scenario, scenario_);
        put(out.tls_certificate_file, tls_certificate_);
        put(out.tls_key_file, tls_key_);
        put(out.tls_client_ca_file, tls_client_ca_);
        if (cut) {
            return detail::text_with_nul();
        }
        return out;
    }
    /// The host that side 'A' or 'B' listens on.
    std::string host(char side = 'A') const
    {
        const auto &address = side == 'B' ? side_b_ : listen_;
        return address ? address->substr(0, address->rfind(':')) : std::string("127.0.0.1");
    }

private:
    server_options &set(std::optional<std::string> &to, std::string text)
    {
        to = std::move(text);
        return *this;
    }
    ctisp_server_config config_{};
    std::optional<std::string> listen_{}, side_b_{}, capture_{}, centre_{}, scenario_{},
        tls_certificate_{}, tls_key_{}, tls_client_ca_{};
};

/// Call variables of a call by their numbers, 1 to 10; at most 39 characters each.
using call_variables = std::map<int, std::string>;

/// A CTI server on a simulated contact centre: its destruction ends all sessions with
/// status_code::cti_server_offline.
///
/// Its functions may be called from any thread; but no other may be under way in the destructor.
class server {
public:
    /// Starts it, on threads of its own.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for a configuration that cannot be; of a centre or a
    /// scenario what() tells the lines. CTISP_E_SYSTEM where the address cannot be listened on.
    explicit server(const server_options &options = {}) : server(try_start(options).value()) {}
    /// As the constructor, without exceptions.
    static result<server> try_start(const server_options &options = {})
    {
        auto config = options.config();
        if (!config) {
            return config.error();
        }
        ctisp_server *started = nullptr;
        ctisp_error why{};
        if (ctisp_server_start(&*config, &started, &why) != CTISP_OK) {
            return error(why);
        }
        return server(started, options.host('A'), options.host('B'));
    }
    /// The TCP port that it listens on.
    std::uint16_t port() const { return ctisp_server_port(get()); }
    /// Where it listens, as client_options::side_a() takes it.
    std::string address() const { return host_ + ":" + std::to_string(port()); }
    /// Where side 'A' or 'B' listens; port 0 for a side that it does not have.
    std::string address(char side) const
    {
        return (side == 'B' ? host_b_ : host_) + ":"
               + std::to_string(ctisp_server_side_port(get(), side));
    }
    /// The active side, 'A' or 'B'; none when no side runs.
    std::optional<char> active_side() const
    {
        const char side = ctisp_server_active_side(get());
        return side != 0 ? std::optional<char>(side) : std::nullopt;
    }
    /// Begins a planned switch-over to the other side; an alarm tells how it ends.
    ///
    /// Throws: CTISP_E_REFUSED when there is no other side that runs, or one is on its way.
    void switch_over()
    {
        ctisp_error why{};
        detail::outcome(ctisp_server_switch_over(get(), &why), why).value();
    }
    /// Stops side 'A' or 'B' as a failure would; the other one takes over. Whether it ran.
    bool stop_side(char side) { return ctisp_server_stop_side(get(), side); }
    /// Lets a stopped side 'A' or 'B' run again, as the standby where the other one runs.
    ///
    /// Throws: CTISP_E_SYSTEM when another program has its port by now.
    void start_side(char side)
    {
        ctisp_error why{};
        detail::outcome(ctisp_server_start_side(get(), side, &why), why).value();
    }
    /// Lets an outside party call a number of the centre: `ani` is who calls. Gives the call's
    /// ConnectionCallID; none where the number is not one of the centre.
    std::optional<std::uint32_t> place_call(const std::string &ani, const std::string &dialed,
                                            const call_variables &variables = {})
    {
        ctisp_call_variables c{};
        for (const auto &[number, text] : variables) {
            if (number >= 1 && number <= 10) {
                c.variable[number - 1] = text.c_str();
            }
        }
        return call(ctisp_server_place_call(get(), ani.c_str(), dialed.c_str(), &c));
    }
    /// Lets the outside party of a call hang up; whether there was one.
    bool hang_up(std::uint32_t call_id) { return ctisp_server_hang_up(get(), call_id); }
    /// Breaks the connections of all clients at once, as a failure of the network would.
    void cut_connections() { ctisp_server_cut_connections(get()); }
    /// Moves the clock of a stepped server, and waits: when this returns, everything that was due
    /// in that time has happened and its events are on their way to the clients.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for a server whose clock goes by itself.
    void step(std::uint64_t milliseconds)
    {
        ctisp_error why{};
        detail::outcome(ctisp_server_step(get(), milliseconds, &why), why).value();
    }
    /// The centre's time in milliseconds, from its beginning.
    std::uint64_t now() const { return ctisp_server_now(get()); }
    /// Begins a scenario, as the text of a TOML file such as examples/scenario.toml; its times
    /// count from now.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for a text that is no scenario or does not fit the centre.
    void play(const std::string &scenario)
    {
        ctisp_error why{};
        detail::outcome(ctisp_server_play(get(), scenario.c_str(), &why), why).value();
    }
    /// The id that the call of that name in a scenario has now, if a step has made it.
    std::optional<std::uint32_t> call_named(const std::string &name) const
    {
        return call(ctisp_server_call_named(get(), name.c_str()));
    }
    /// Steps of scenarios that could not be carried out so far, the earliest first.
    std::vector<ctisp_failed_step> failed_steps() const
    {
        return all<ctisp_failed_step>(ctisp_server_failed_steps);
    }
    /// The open sessions, by their ids.
    std::vector<ctisp_session_info> sessions() const
    {
        return all<ctisp_session_info>(ctisp_server_sessions);
    }
    /// Ends a session as the server itself would. Whether there was one with that SessionID.
    bool kill_session(std::uint32_t session_id)
    {
        return ctisp_server_kill_session(get(), session_id);
    }
    /// Ends all sessions of a client, by its ClientID. How many there were.
    std::size_t kill_client(const std::string &client_id)
    {
        return ctisp_server_kill_client(get(), client_id.c_str());
    }
    /// Breaks the connection of one session. Whether there was one with that SessionID.
    bool cut_session(std::uint32_t session_id)
    {
        return ctisp_server_cut_session(get(), session_id);
    }
    /// Takes a peripheral off line, or back on line. Whether there is one of that PeripheralID.
    bool set_online(std::uint32_t peripheral_id, bool online)
    {
        return ctisp_server_set_online(get(), peripheral_id, online);
    }
    /// Lets outside callers dial by themselves from now on, so many in an hour; 0 for no more.
    void set_traffic(std::uint32_t calls_per_hour)
    {
        ctisp_server_set_traffic(get(), calls_per_hour);
    }
    /// The alarms with a number above `after`, the oldest first, of the latest 1000.
    std::vector<ctisp_alarm> alarms(std::uint64_t after = 0) const
    {
        return all<ctisp_alarm>([after](ctisp_server *of, ctisp_alarm *to, std::size_t room) {
            return ctisp_server_alarms(of, after, to, room);
        });
    }
    /// Hands `tell` the termination record of each of the latest 1000 calls so far, the oldest
    /// first. The record is valid until `tell` returns. What `tell` throws comes out, and ends it.
    void each_termination_record(
        const std::function<void(const ctisp_termination_record &)> &tell) const
    {
        struct telling {
            const std::function<void(const ctisp_termination_record &)> &tell;
            std::exception_ptr thrown;
        } now{tell, nullptr};
        auto callback = [](const ctisp_termination_record *record, void *user_data) {
            auto &us = *static_cast<telling *>(user_data);
            if (us.thrown) {
                return;
            }
            try {
                us.tell(*record);
            } catch (...) {
                us.thrown = std::current_exception();
            }
        };
        ctisp_server_each_termination_record(get(), callback, &now);
        if (now.thrown) {
            std::rethrow_exception(now.thrown);
        }
    }
    /// As the C library has it. Do not free it.
    ctisp_server *get() const noexcept { return server_.get(); }

private:
    server(ctisp_server *started, std::string host, std::string host_b)
        : server_(started), host_(std::move(host)), host_b_(std::move(host_b))
    {
    }

    static std::optional<std::uint32_t> call(std::uint32_t id)
    {
        return id != null_call_id ? std::optional<std::uint32_t>(id) : std::nullopt;
    }
    /// There may be more of them by the time they are written.
    template <class T, class F> std::vector<T> all(F list) const
    {
        std::vector<T> out;
        for (std::size_t count = list(get(), nullptr, 0); count > out.size();) {
            out.resize(count);
            count = list(get(), out.data(), out.size());
            if (count < out.size()) {
                out.resize(count);
            }
        }
        return out;
    }
    struct free_server {
        void operator()(ctisp_server *server) const noexcept { ctisp_server_free(server); }
    };
    std::unique_ptr<ctisp_server, free_server> server_;
    std::string host_, host_b_;
};

} // namespace ctisp

#endif

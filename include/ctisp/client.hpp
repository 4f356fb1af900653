// A session with a CTI server.
#ifndef CTISP_CLIENT_HPP
#define CTISP_CLIENT_HPP

#include <chrono>
#include <ctisp/options.hpp>
#include <ctisp/session.hpp>
#include <functional>
#include <memory>

namespace ctisp {

/// Is told what became of a request: its confirmation, valid until this returns, or what went
/// wrong.
template <class T> using answer_handler = std::function<void(const result<T> &)>;

class model;

/// A request on its way, and its confirmation of the type T later; client::request_start() makes it.
/// It may outlive its client. Without it the request is carried out all the same.
template <class T> class ticket {
public:
    /// Waits for the confirmation, and gives it as often as it is asked for. The time-out of the request
    /// is the longest that it takes.
    ///
    /// Throws: CTISP_E_REFUSED and CTISP_E_CONTROL_FAILURE where the server refused the request,
    /// CTISP_E_TIMED_OUT, CTISP_E_CONNECTION and CTISP_E_CLOSED where no answer came. Any thread;
    /// events wait meanwhile.
    owned<T> wait() { return try_wait().value(); }
    /// As wait(), without exceptions.
    result<owned<T>> try_wait()
    {
        return detail::confirmed<T>([&](ctisp_event **answer, ctisp_error *why) {
            return ctisp_ticket_wait(ticket_.get(), answer, why);
        });
    }
    /// Whether wait() would return at once; false while another thread waits.
    bool done() const noexcept { return ctisp_ticket_done(ticket_.get()); }

private:
    friend class client;
    struct free_ticket {
        void operator()(ctisp_ticket *of) const noexcept { ctisp_ticket_free(of); }
    };
    explicit ticket(ctisp_ticket *of) noexcept : ticket_(of) {}
    std::unique_ptr<ctisp_ticket, free_ticket> ticket_;
};

/// A session with a CTI server: from its construction on it is open, but for open_async(), its
/// destruction ends it. When
/// the session is lost another one is opened, if the options say so, and what was set up is set up
/// again: connection_lost, open_failed, reconnected and resynchronised tell of it.
///
/// The library reads and keeps events from the construction on; the functions given to on() are
/// told of them in run() or dispatch(), one at a time, on the thread that calls those, or on the
/// thread of start(). What such a function throws comes out of run() or dispatch(); what was to be
/// told after it is told by the next of those calls.
///
/// Each function of the name try_... does the same as the one without, and returns what went wrong
/// instead of throwing a ctisp::error. Its functions may be called from any thread, and from the
/// functions that it tells, but for those that say otherwise.
///
/// When the destructor returns, nothing is told any more. What other threads wait for in this
/// client ends with CTISP_E_CLOSED or, in run(), well. From a function that it tells, destruction
/// takes effect when that function returns. Do not destroy it with a lock held that such a function
/// may wait for.
class client {
public:
    /// Connects to side A, then to side B, and opens a session on the first that grants it.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for settings that cannot be, CTISP_E_CONNECTION where no
    /// side can be reached, CTISP_E_REFUSED where the server does not grant the session, for
    /// instance with status_code::device_in_use, CTISP_E_TIMED_OUT, CTISP_E_BAD_VALUE,
    /// CTISP_E_SYSTEM.
    explicit client(const client_options &options) : client(try_open(options).value()) {}
    /// As the constructor, without exceptions.
    static result<client> try_open(const client_options &options)
    {
        return open_by(ctisp_client_open, options);
    }
    /// A client whose session is not open yet, without waiting: for programs that have a loop of their
    /// own, or that start when no server may be there yet.
    ///
    /// The functions given to on() are told what becomes of it. `opened` comes when a session is open;
    /// until then requests fail at once with CTISP_E_CONNECTION. Sides are tried as after a loss, by
    /// the guide's schedule, and `open_failed` tells what is wrong. `closed` ends it: when a server
    /// refuses the session for good, as for a wrong password, or when the client is closed. With
    /// reconnect(false) each side is tried once only.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for settings that cannot be, CTISP_E_BAD_VALUE, CTISP_E_SYSTEM.
    static client open_async(const client_options &options)
    {
        return try_open_async(options).value();
    }
    /// As open_async(), without exceptions.
    static result<client> try_open_async(const client_options &options)
    {
        return open_by(ctisp_client_open_async, options);
    }
    client(client &&) noexcept = default;
    client &operator=(client &&other) noexcept
    {
        retire();
        session_ = std::move(other.session_);
        return *this;
    }
    ~client() { retire(); }

    /// Has `handle` told of each event of the type that it takes: `const
    /// ctisp::call_delivered_event &` or any other message, `const ctisp::reconnected &` or what else
    /// the client itself tells, or `const ctisp::event &` for all events. The event is valid until
    /// `handle` returns. Several for the same type are told one after the other, those for all
    /// events first.
    ///
    /// Before run() or dispatch(), or from a function that it tells.
    template <class F> void on(F handle)
    {
        on<typename detail::parameter_of<F>::type>(std::move(handle));
    }
    /// The same with the type named, for functions that do not tell it themselves.
    template <class T, class F> void on(F handle)
    {
        auto tell = [handle = std::move(handle)](const ctisp_event &event) mutable {
            handle(detail::from_event<T>::read(event));
        };
        if constexpr (std::is_same<T, event>::value) {
            session_->told.on_every(std::move(tell));
        } else {
            session_->told.on(detail::from_event<T>::type, std::move(tell));
        }
    }

    /// Tells events and answers on this thread until the session ends, or until stop().
    ///
    /// Returns where it was stopped, or ended here by close() or the destructor. Throws: CTISP_E_CONNECTION
    /// where it ended otherwise, CTISP_E_CLOSED where that had been told before, CTISP_E_NOT_NOW in
    /// a function that it tells, or while another thread does the same; and what the functions that
    /// it tells throw: it can be called again then.
    void run() { try_run().value(); }
    /// As run(), without exceptions of its own: what the functions that it tells throw comes out.
    result<void> try_run()
    {
        auto self = session_;
        return self ? self->run() : detail::outcome(CTISP_E_INVALID_ARGUMENT);
    }
    /// Tells events and answers on a thread of its own until the session ends, or until stop(). What
    /// the functions that it tells throw there ends the program.
    ///
    /// Throws: CTISP_E_NOT_NOW in a function that it tells, or while a thread tells them already;
    /// CTISP_E_SYSTEM where no thread can be had.
    void start() { try_start().value(); }
    /// As start(), without exceptions.
    result<void> try_start()
    {
        auto self = session_;
        return self ? self->start() : detail::outcome(CTISP_E_INVALID_ARGUMENT);
    }
    /// Ends run(), the thread of start() or a waiting dispatch(), once the function that is told just
    /// now has returned. The session goes on, and what waits is told by the next of those calls.
    /// Where none is under way the next one returns at once.
    void stop() noexcept
    {
        if (auto self = session_) {
            self->stop();
        }
    }
    /// A file descriptor for poll(), epoll, select(), GLib, Qt and the like: readable while something
    /// waits to be told; then call dispatch() with 0, and do nothing else with it. It belongs to the
    /// library. -1 where the process can have no more of them, and on Windows.
    int fd() const noexcept { return ctisp_client_fd(get()); }
    /// What fd() is elsewhere, on Windows: the HANDLE of an event object with manual reset.
    void *handle() const noexcept { return ctisp_client_handle(get()); }
    /// Tells the events and answers that are due, on this thread: for programs with a loop of their
    /// own. Waits for the first one as long as that; 0 does not wait.
    ///
    /// Whether the session goes on: false from the call on that tells `closed`. Throws:
    /// CTISP_E_NOT_NOW as run(), and what the functions that it tells throw.
    bool dispatch(std::chrono::milliseconds longest)
    {
        auto told = try_dispatch(longest);
        if (!told && told.error().code() != CTISP_E_CLOSED) {
            throw told.error();
        }
        return static_cast<bool>(told);
    }
    /// As dispatch(), without exceptions of its own; CTISP_E_CLOSED where that returns false.
    result<void> try_dispatch(std::chrono::milliseconds longest)
    {
        auto self = session_;
        return self ? self->dispatch(milliseconds(longest))
                    : detail::outcome(CTISP_E_INVALID_ARGUMENT);
    }
    /// Closes the session: CLOSE_REQ, then the end of the connection. Waits for the server's
    /// answer, five seconds at most. Requests under way end with CTISP_E_CLOSED, the events end
    /// with `closed`. It may be called again: nothing happens then.
    void close() noexcept
    {
        auto self = session_;
        ctisp_client_close(detail::client_of(self));
    }
    /// The services that the server granted: maybe fewer than asked for.
    ctisp::services services() const
    {
        return static_cast<ctisp::services>(ctisp_client_services(get()));
    }
    /// The protocol version of the session, 9 to 25.
    std::uint32_t version() const { return ctisp_client_version(get()); }
    /// The side that the session is with, 'A' or 'B'; without a session, that of the last one.
    char side() const { return ctisp_client_side(get()); }
    /// What the server granted and told when the session was opened.
    owned<ctisp::open_conf> open_conf() const
    {
        auto self = session_;
        return detail::confirmed<ctisp::open_conf>([&](ctisp_event **conf, ctisp_error *why) {
                   return ctisp_client_open_conf(detail::client_of(self), conf, why);
               })
            .value();
    }
    /// As the C library has it. Do not free it.
    ctisp_client *get() const noexcept { return detail::client_of(session_); }

    /// Sends a request, and waits for its confirmation. The library sets its InvokeID.
    ///
    ///     ctisp::query_agent_state_req query;
    ///     query.agent_instrument = "3001";
    ///     auto state = desk.request(query);
    ///     use(state->agent_state);
    ///
    /// Throws: CTISP_E_BAD_VALUE where the message does not fit the session's version,
    /// CTISP_E_REFUSED and CTISP_E_CONTROL_FAILURE where the server refused it, CTISP_E_TIMED_OUT,
    /// CTISP_E_CONNECTION and CTISP_E_CLOSED where no answer came. Any thread; events wait
    /// meanwhile.
    template <class T> owned<typename T::confirmation> request(const T &message)
    {
        return try_request(message).value();
    }
    /// As request(), without exceptions.
    template <class T> result<owned<typename T::confirmation>> try_request(const T &message)
    {
        auto self = session_;
        const detail::c_message<T> c(message);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        using confirmation = typename T::confirmation;
        return detail::confirmed<confirmation>([&](ctisp_event **answer, ctisp_error *why) {
            return ctisp_request(detail::client_of(self), T::message_type, &c.of, answer, why);
        });
    }
    /// Sends a request; `tell`, where one is given, is told what became of it, in run() or
    /// dispatch(): exactly once, also when the session ends, before `closed`; not where the client
    /// is destroyed before.
    ///
    /// Throws: as request() before the request is sent; `tell` is then not told.
    template <class T>
    void request_async(const T &message, answer_handler<typename T::confirmation> tell = {})
    {
        try_request_async(message, std::move(tell)).value();
    }
    /// As request_async(), without exceptions.
    template <class T>
    result<void> try_request_async(const T &message,
                                   answer_handler<typename T::confirmation> tell = {})
    {
        const detail::c_message<T> c(message);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        return ask(std::move(tell), [&](ctisp_client *with, auto callback, void *user_data) {
            return ctisp_request_async(with, T::message_type, &c.of, callback, user_data);
        });
    }
    /// Sends a request and does not wait: wait() of the ticket does, now or later, on any thread.
    ///
    ///     auto first = desk.request_start(query), second = desk.request_start(other);
    ///     use(first.wait()->agent_state, second.wait()->agent_state);
    ///
    /// `longest` is how long this request may take; 0: request_timeout() of the options. Any number may
    /// be on their way. Throws: as request() before the request is sent.
    template <class T>
    ticket<typename T::confirmation> request_start(const T &message,
                                                   std::chrono::milliseconds longest = {})
    {
        return try_request_start(message, longest).value();
    }
    /// As request_start(), without exceptions.
    template <class T>
    result<ticket<typename T::confirmation>>
    try_request_start(const T &message, std::chrono::milliseconds longest = {})
    {
        auto self = session_;
        const detail::c_message<T> c(message);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        ctisp_ticket *made = nullptr;
        ctisp_error why{};
        auto sent = detail::outcome(ctisp_request_start(detail::client_of(self), T::message_type,
                                                        &c.of, milliseconds(longest), &made, &why),
                                    why);
        if (!sent) {
            return sent.error();
        }
        return ticket<typename T::confirmation>(made);
    }
    /// Sends a message that nothing confirms, for instance config_request_event.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for a request, CTISP_E_BAD_VALUE where the message does not
    /// fit the session's version, CTISP_E_CONNECTION, CTISP_E_CLOSED.
    template <class T> void send(const T &message) { try_send(message).value(); }
    /// As send(), without exceptions.
    template <class T> result<void> try_send(const T &message)
    {
        auto self = session_;
        const detail::c_message<T> c(message);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        ctisp_error why{};
        return detail::outcome(ctisp_send(detail::client_of(self), T::message_type, &c.of, &why), why);
    }

    /// Signs an agent in at the session's instrument: SET_AGENT_STATE_REQ with AGENT_STATE_LOGIN.
    ///
    /// `agent_id`: at most 11 characters; `password`: at most 63.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void login(const std::string &agent_id, const std::string &password)
    {
        try_login(agent_id, password).value();
    }
    /// As login(), without exceptions.
    result<void> try_login(const std::string &agent_id, const std::string &password)
    {
        if (detail::has_nul(agent_id) || detail::has_nul(password)) {
            return detail::text_with_nul();
        }
        auto self = session_;
        ctisp_error why{};
        return detail::outcome(ctisp_login(detail::client_of(self), agent_id.c_str(),
                                           password.c_str(), &why),
                               why);
    }
    /// As login(), without waiting: `tell`, where one is given, is told what became of it.
    /// Throws and threads: as request_async().
    void login_async(const std::string &agent_id, const std::string &password,
                     answer_handler<void> tell = {})
    {
        try_login_async(agent_id, password, std::move(tell)).value();
    }
    /// As login_async(), without exceptions.
    result<void> try_login_async(const std::string &agent_id, const std::string &password,
                                 answer_handler<void> tell = {})
    {
        if (detail::has_nul(agent_id) || detail::has_nul(password)) {
            return detail::text_with_nul();
        }
        return ask(std::move(tell), [&](ctisp_client *with, auto callback, void *user_data) {
            return ctisp_login_async(with, agent_id.c_str(), password.c_str(), callback, user_data);
        });
    }

    /// Signs the agent of login() out: SET_AGENT_STATE_REQ with AGENT_STATE_LOGOUT.
    ///
    /// `reason`: EventReasonCode; 0: none.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void logout(std::uint16_t reason = 0) { try_logout(reason).value(); }
    /// As logout(), without exceptions.
    result<void> try_logout(std::uint16_t reason = 0)
    {
        auto self = session_;
        ctisp_error why{};
        return detail::outcome(ctisp_logout(detail::client_of(self), reason, &why), why);
    }
    /// As logout(), without waiting: `tell`, where one is given, is told what became of it.
    /// Throws and threads: as request_async().
    void logout_async(std::uint16_t reason = 0, answer_handler<void> tell = {})
    {
        try_logout_async(reason, std::move(tell)).value();
    }
    /// As logout_async(), without exceptions.
    result<void> try_logout_async(std::uint16_t reason = 0, answer_handler<void> tell = {})
    {
        return ask(std::move(tell), [&](ctisp_client *with, auto callback, void *user_data) {
            return ctisp_logout_async(with, reason, callback, user_data);
        });
    }

    /// Takes the agent to another state: SET_AGENT_STATE_REQ.
    ///
    /// `reason`: EventReasonCode, why the agent is not ready; 0: none.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void set_agent_state(agent_state state, std::uint16_t reason = 0)
    {
        try_set_agent_state(state, reason).value();
    }
    /// As set_agent_state(), without exceptions.
    result<void> try_set_agent_state(agent_state state, std::uint16_t reason = 0)
    {
        auto self = session_;
        ctisp_error why{};
        return detail::outcome(ctisp_set_agent_state(detail::client_of(self),
                                                     static_cast<std::uint16_t>(state), reason,
                                                     &why),
                               why);
    }
    /// As set_agent_state(), without waiting: `tell`, where one is given, is told what became of
    /// it. Throws and threads: as request_async().
    void set_agent_state_async(agent_state state, std::uint16_t reason = 0,
                               answer_handler<void> tell = {})
    {
        try_set_agent_state_async(state, reason, std::move(tell)).value();
    }
    /// As set_agent_state_async(), without exceptions.
    result<void> try_set_agent_state_async(agent_state state, std::uint16_t reason = 0,
                                           answer_handler<void> tell = {})
    {
        return ask(std::move(tell), [&](ctisp_client *with, auto callback, void *user_data) {
            return ctisp_set_agent_state_async(with, static_cast<std::uint16_t>(state), reason,
                                               callback, user_data);
        });
    }

    /// Calls a number from the agent's phone: MAKE_CALL_REQ; its new_connection is the agent's own.
    ///
    /// `dialed`: at most 39 characters.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    owned<make_call_conf> make_call(const std::string &dialed)
    {
        return try_make_call(dialed).value();
    }
    /// As make_call(), without exceptions.
    result<owned<make_call_conf>> try_make_call(const std::string &dialed)
    {
        if (detail::has_nul(dialed)) {
            return detail::text_with_nul();
        }
        auto self = session_;
        return detail::confirmed<make_call_conf>([&](ctisp_event **answer, ctisp_error *why) {
            return ctisp_make_call(detail::client_of(self), dialed.c_str(), answer, why);
        });
    }
    /// As make_call(), without waiting: `tell`, where one is given, is told what became of it.
    /// Throws and threads: as request_async().
    void make_call_async(const std::string &dialed, answer_handler<make_call_conf> tell = {})
    {
        try_make_call_async(dialed, std::move(tell)).value();
    }
    /// As make_call_async(), without exceptions.
    result<void> try_make_call_async(const std::string &dialed,
                                     answer_handler<make_call_conf> tell = {})
    {
        if (detail::has_nul(dialed)) {
            return detail::text_with_nul();
        }
        return ask(std::move(tell), [&](ctisp_client *with, auto callback, void *user_data) {
            return ctisp_make_call_async(with, dialed.c_str(), callback, user_data);
        });
    }

    /// Answers the call that rings: ANSWER_CALL_REQ.
    ///
    /// `to`: that of call_delivered_event.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void answer_call(const connection &to) { try_answer_call(to).value(); }
    /// As answer_call(), without exceptions.
    result<void> try_answer_call(const connection &to)
    {
        return about(to, ctisp_answer_call);
    }
    /// As answer_call(), without waiting: `tell`, where one is given, is told what became of it.
    /// Throws and threads: as request_async().
    void answer_call_async(const connection &to, answer_handler<void> tell = {})
    {
        try_answer_call_async(to, std::move(tell)).value();
    }
    /// As answer_call_async(), without exceptions.
    result<void> try_answer_call_async(const connection &to, answer_handler<void> tell = {})
    {
        return about_async(to, std::move(tell), ctisp_answer_call_async);
    }

    /// Takes the device out of a call: CLEAR_CONNECTION_REQ.
    ///
    /// `of`: that of the device to the call.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void clear_connection(const connection &of) { try_clear_connection(of).value(); }
    /// As clear_connection(), without exceptions.
    result<void> try_clear_connection(const connection &of)
    {
        return about(of, ctisp_clear_connection);
    }
    /// As clear_connection(), without waiting: `tell`, where one is given, is told what became of
    /// it. Throws and threads: as request_async().
    void clear_connection_async(const connection &of, answer_handler<void> tell = {})
    {
        try_clear_connection_async(of, std::move(tell)).value();
    }
    /// As clear_connection_async(), without exceptions.
    result<void> try_clear_connection_async(const connection &of, answer_handler<void> tell = {})
    {
        return about_async(of, std::move(tell), ctisp_clear_connection_async);
    }

    /// Puts a call on hold: HOLD_CALL_REQ.
    ///
    /// `of`: that of the device to the call.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void hold_call(const connection &of) { try_hold_call(of).value(); }
    /// As hold_call(), without exceptions.
    result<void> try_hold_call(const connection &of)
    {
        return about(of, ctisp_hold_call);
    }
    /// As hold_call(), without waiting: `tell`, where one is given, is told what became of it.
    /// Throws and threads: as request_async().
    void hold_call_async(const connection &of, answer_handler<void> tell = {})
    {
        try_hold_call_async(of, std::move(tell)).value();
    }
    /// As hold_call_async(), without exceptions.
    result<void> try_hold_call_async(const connection &of, answer_handler<void> tell = {})
    {
        return about_async(of, std::move(tell), ctisp_hold_call_async);
    }

    /// Takes up a held call again: RETRIEVE_CALL_REQ.
    ///
    /// `of`: that of the device to the held call.
    ///
    /// Waits until the server has confirmed the request; what becomes of it is told by events.
    /// Throws and threads: as request().
    void retrieve_call(const connection &of) { try_retrieve_call(of).value(); }
    /// As retrieve_call(), without exceptions.
    result<void> try_retrieve_call(const connection &of)
    {
        return about(of, ctisp_retrieve_call);
    }
    /// As retrieve_call(), without waiting: `tell`, where one is given, is told what became of it.
    /// Throws and threads: as request_async().
    void retrieve_call_async(const connection &of, answer_handler<void> tell = {})
    {
        try_retrieve_call_async(of, std::move(tell)).value();
    }
    /// As retrieve_call_async(), without exceptions.
    result<void> try_retrieve_call_async(const connection &of, answer_handler<void> tell = {})
    {
        return about_async(of, std::move(tell), ctisp_retrieve_call_async);
    }

private:
    friend class model;

    explicit client(std::shared_ptr<detail::session> session) : session_(std::move(session)) {}

    static std::uint32_t milliseconds(std::chrono::milliseconds time)
    {
        auto count = time.count();
        return count < 0            ? 0
               : count > UINT32_MAX ? UINT32_MAX
                                    : static_cast<std::uint32_t>(count);
    }
    static result<client> open_by(detail::session::open_function how, const client_options &options)
    {
        auto config = options.config();
        if (!config) {
            return config.error();
        }
        auto session = std::make_shared<detail::session>();
        if (auto opened = session->open(*config, how); !opened) {
            return opened.error();
        }
        return client(std::move(session));
    }

    /// Sends one of the C library's requests about a connection, and waits.
    template <class Call> result<void> about(const connection &which, Call call)
    {
        const detail::c_connection c(which);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        auto self = session_;
        ctisp_error why{};
        return detail::outcome(call(detail::client_of(self), &c.of, &why), why);
    }
    /// As about(), without waiting.
    template <class Call>
    result<void> about_async(const connection &which, answer_handler<void> tell, Call call)
    {
        const detail::c_connection c(which);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        return ask(std::move(tell), [&](ctisp_client *with, auto callback, void *user_data) {
            return call(with, &c.of, callback, user_data);
        });
    }

    void retire()
    {
        if (session_) {
            session_->retire();
        }
    }
    template <class T, class Send> result<void> ask(answer_handler<T> tell, Send send)
    {
        return detail::ask<T>(session_, std::move(tell), std::move(send));
    }
    std::shared_ptr<detail::session> session_;
};

} // namespace ctisp

#endif

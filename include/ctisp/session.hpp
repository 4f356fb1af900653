// What a client keeps for its callbacks. Programs do not use this.
#ifndef CTISP_SESSION_HPP
#define CTISP_SESSION_HPP

#include <atomic>
#include <condition_variable>
#include <ctisp/own_events.hpp>
#include <deque>
#include <exception>
#include <functional>
#include <future>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>
#include <type_traits>
#include <utility>

namespace ctisp {
namespace detail {

/// The functions that a program wants to be told of what the C library tells: C is ctisp_event or
/// ctisp_change. For the thread that tells.
template <class C> class handlers {
public:
    using handler = std::function<void(const C &)>;

    void on(std::uint32_t type, handler tell) { by_type_[type].push_back(std::move(tell)); }
    void on_every(handler tell) { every_.push_back(std::move(tell)); }

    /// They may add others, and may destroy what tells them: then `retired` becomes true, and no more
    /// are told.
    void tell(const C &what, const std::atomic<bool> &retired) const
    {
        for (std::size_t i = 0; i < every_.size() && !retired; i++) {
            every_[i](what);
        }
        auto found = by_type_.find(what.type);
        if (found != by_type_.end()) {
            for (std::size_t i = 0; i < found->second.size() && !retired; i++) {
                found->second[i](what);
            }
        }
    }

private:
    // A deque: what runs stays where it is when another one is added.
    std::map<std::uint32_t, std::deque<handler>> by_type_{};
    std::deque<handler> every_{};
};

/// A session of the C library, and the functions that are told of its events.
///
/// Whoever calls into the C library holds a share of it, so that the C client lives as long as it
/// is used, also where the program destroys its own meanwhile.
class session : public std::enable_shared_from_this<session> {
public:
    using answer_handler = std::function<void(const ctisp_error &, const ctisp_event *)>;

    session() = default;
    session(const session &) = delete;
    session &operator=(const session &) = delete;
    ~session() { ctisp_client_free(client_); }

    using open_function = decltype(&ctisp_client_open);

    result<void> open(ctisp_client_config config, open_function how)
    {
        config.on_event = on_event;
        config.user_data = this;
        ctisp_error why{};
        return outcome(how(&config, &client_, &why), why);
    }

    ctisp_client *client() const noexcept { return client_; }

    handlers<ctisp_event> told{};

    /// Hands `send` what the C library is to call, and sees to it that `tell` is called then.
    template <class Send> result<void> request(answer_handler tell, Send send)
    {
        if (!tell) {
            return outcome(send(nullptr, nullptr));
        }
        auto asked = asked_.end();
        {
            std::lock_guard<std::mutex> lock(mutex_);
            asked = asked_.insert(asked_.end(), asked_for{this, {}, std::move(tell)});
            asked->place = asked;
        }
        ctisp_result code = send(on_answer, &*asked);
        if (code != CTISP_OK) {
            take(asked);
        }
        return outcome(code);
    }

    /// Serves the callbacks until the session ends or somebody stops it.
    result<void> run()
    {
        turn ours(*this);
        return ours.ours() ? serve() : outcome(CTISP_E_NOT_NOW);
    }

    /// The same on a thread of its own. What is thrown there ends the program.
    result<void> start()
    {
        auto begun = std::make_shared<std::promise<bool>>();
        auto has_begun = begun->get_future();
        try {
            std::thread([self = shared_from_this(), begun] {
                turn ours(*self);
                begun->set_value(ours.ours());
                if (ours.ours()) {
                    static_cast<void>(self->serve());
                }
            }).detach();
        } catch (const std::system_error &why) {
            return error(CTISP_E_SYSTEM, why.what());
        }
        return outcome(has_begun.get() ? CTISP_OK : CTISP_E_NOT_NOW);
    }

    /// Serves the callbacks that are due.
    result<void> dispatch(std::uint32_t timeout_ms)
    {
        turn ours(*this);
        if (!ours.ours()) {
            return outcome(CTISP_E_NOT_NOW);
        }
        if (stopped_.exchange(false)) {
            timeout_ms = 0;
        }
        ctisp_result code = step(timeout_ms);
        end_.reset();
        if (retired_) {
            close_if_shared();
            return outcome(CTISP_E_CLOSED);
        }
        return outcome(code);
    }

    void stop()
    {
        stopped_ = true;
        ctisp_client_stop(client_);
    }

    /// The program is done with it: no callback runs when this returns, unless this is called in
    /// one.
    void retire()
    {
        retired_ = true;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            if (server_ == std::this_thread::get_id()) {
                ctisp_client_stop(client_); // Models take no more events either.
                return; // run() or dispatch() does the rest.
            }
        }
        close_if_shared();
        std::unique_lock<std::mutex> lock(mutex_);
        left_.wait(lock, [this] { return !server_; });
    }

    /// Calls what may throw, in a callback of the C library.
    template <class F> void guarded(F call) noexcept
    {
        if (retired_) {
            return;
        }
        try {
            call();
        } catch (...) {
            thrown_ = std::current_exception();
            ctisp_client_stop(client_);
        }
    }

private:
    struct asked_for {
        session *owner;
        std::list<asked_for>::iterator place;
        answer_handler tell;
    };

    /// One thread's turn to serve the callbacks.
    class turn {
    public:
        explicit turn(session &of) : of_(of)
        {
            std::lock_guard<std::mutex> lock(of_.mutex_);
            ours_ = !of_.server_;
            if (ours_) {
                of_.server_ = std::this_thread::get_id();
            }
        }
        turn(const turn &) = delete;
        turn &operator=(const turn &) = delete;
        ~turn()
        {
            if (ours_) {
                {
                    std::lock_guard<std::mutex> lock(of_.mutex_);
                    of_.server_.reset();
                }
                of_.left_.notify_all();
            }
        }
        bool ours() const { return ours_; }

    private:
        session &of_;
        bool ours_;
    };

    /// Ends what other threads wait for; without any, the last share does it on its way out.
    void close_if_shared()
    {
        if (weak_from_this().use_count() > 1) {
            ctisp_client_close(client_);
        }
    }

    result<void> serve()
    {
        for (;;) {
            ctisp_result code = step(UINT32_MAX);
            if (retired_) {
                close_if_shared();
                return {};
            }
            if (end_) {
                result<void> end = std::move(*end_);
                end_.reset();
                return end;
            }
            if (code != CTISP_OK || stopped_.exchange(false)) {
                return outcome(code);
            }
        }
    }

    /// Tells what waits. What a callback throws comes out of here; the C library keeps what was to be
    /// told after it.
    ctisp_result step(std::uint32_t timeout_ms)
    {
        if (retired_) {
            return CTISP_E_CLOSED;
        }
        ctisp_result code = ctisp_client_dispatch(client_, timeout_ms);
        if (thrown_) {
            std::rethrow_exception(std::exchange(thrown_, nullptr));
        }
        return code;
    }

    static void on_event(ctisp_client *, const ctisp_event *event, void *user_data) noexcept
    {
        // A share, for a callback that destroys the client.
        auto self = static_cast<session *>(user_data)->shared_from_this();
        self->guarded([&] { self->tell(*event); });
    }

    static void on_answer(ctisp_client *, const ctisp_error *error, const ctisp_event *confirmation,
                          void *user_data) noexcept
    {
        auto asked = static_cast<asked_for *>(user_data);
        auto self = asked->owner->shared_from_this();
        answer_handler tell = self->take(asked->place);
        self->guarded([&] { tell(*error, confirmation); });
    }

    void tell(const ctisp_event &event)
    {
        told.tell(event, retired_);
        if (event.type == CTISP_CLOSED) {
            end_ = event.as.closed->by_us
                ? result<void>()
                : result<void>(ctisp::error(CTISP_E_CONNECTION, event.as.closed->text));
        }
    }

    /// The function of a request that is answered, or was not sent.
    answer_handler take(std::list<asked_for>::iterator asked)
    {
        std::lock_guard<std::mutex> lock(mutex_);
        answer_handler tell = std::move(asked->tell);
        asked_.erase(asked);
        return tell;
    }

    ctisp_client *client_ = nullptr;
    std::atomic<bool> retired_{false}, stopped_{false};
    std::mutex mutex_{};
    // Under the mutex.
    std::condition_variable left_{};
    std::optional<std::thread::id> server_{};
    std::list<asked_for> asked_{};
    // For the thread whose turn it is.
    std::exception_ptr thrown_{};
    std::optional<result<void>> end_{};
};

/// The type that a function takes as its only parameter.
template <class F> struct parameter_of : parameter_of<decltype(&F::operator())> {};
template <class R, class A> struct parameter_of<R (*)(A)> {
    using type = std::decay_t<A>;
};
template <class R, class C, class A> struct parameter_of<R (C::*)(A)> : parameter_of<R (*)(A)> {};
template <class R, class C, class A>
struct parameter_of<R (C::*)(A) const> : parameter_of<R (*)(A)> {};
template <class R, class C, class A>
struct parameter_of<R (C::*)(A) noexcept> : parameter_of<R (*)(A)> {};
template <class R, class C, class A>
struct parameter_of<R (C::*)(A) const noexcept> : parameter_of<R (*)(A)> {};

/// A connection as the C library has it; it points into the other.
class c_connection {
public:
    explicit c_connection(const connection &from)
        : of{from.call_id, static_cast<std::uint16_t>(from.device_id_type),
             from.device_id ? from.device_id->c_str() : nullptr},
          cut_(from.device_id && has_nul(*from.device_id))
    {
    }
    ctisp_connection of;
    bool cut() const { return cut_; }

private:
    bool cut_;
};

/// The C client; NULL, which the C library refuses, of a client that was moved from.
inline ctisp_client *client_of(const std::shared_ptr<session> &session) noexcept
{
    return session ? session->client() : nullptr;
}

/// The confirmation that `ask` makes the C library give out.
template <class T, class Ask> result<owned<T>> confirmed(Ask ask)
{
    ctisp_event *answer = nullptr;
    ctisp_error why{};
    if (ask(&answer, &why) != CTISP_OK) {
        return error(why);
    }
    event_pointer event(answer);
    if (event->type != T::message_type || event->as.any == nullptr) {
        return error(CTISP_E_INTERNAL, "another confirmation than that of the request");
    }
    return owned<T>(std::move(event));
}

/// What the answer of the C library is to a program.
template <class T> result<T> answer(const ctisp_error &why, const ctisp_event *confirmation)
{
    if (why.code != CTISP_OK) {
        return error(why);
    }
    if constexpr (std::is_void<T>::value) {
        static_cast<void>(confirmation);
        return {};
    } else {
        if (confirmation == nullptr || confirmation->type != T::message_type
            || confirmation->as.any == nullptr) {
            return error(CTISP_E_INTERNAL, "another confirmation than that of the request");
        }
        return from_event<T>::read(*confirmation);
    }
}

/// Sends a request of the C library; `tell`, where there is one, is told what became of it.
template <class T, class Send>
result<void> ask(std::shared_ptr<session> self, std::function<void(const result<T> &)> tell,
                 Send send)
{
    if (!self) {
        return outcome(CTISP_E_INVALID_ARGUMENT);
    }
    session::answer_handler told;
    if (tell) {
        told = [tell = std::move(tell)](const ctisp_error &why, const ctisp_event *confirmation) {
            tell(answer<T>(why, confirmation));
        };
    }
    return self->request(std::move(told), [&](ctisp_request_callback callback, void *user_data) {
        return send(self->client(), callback, user_data);
    });
}

} // namespace detail
} // namespace ctisp

#endif

// What a client keeps for its callbacks. Programs do not use this.
#ifndef CTISP_SESSION_HPP
#define CTISP_SESSION_HPP

#include <atomic>
#include <condition_variable>
#include <ctisp/event.hpp>
#include <deque>
#include <exception>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace ctisp {
namespace detail {

/// A session of the C library, and the functions that are told of its events.
///
/// Whoever calls into the C library holds a share of it, so that the C client lives as long as it
/// is used, also where the program destroys its own meanwhile.
class session : public std::enable_shared_from_this<session> {
public:
    using handler = std::function<void(const ctisp_event &)>;
    using answer_handler = std::function<void(const ctisp_error &, const ctisp_event *)>;

    session() = default;
    session(const session &) = delete;
    session &operator=(const session &) = delete;
    ~session() { ctisp_client_free(client_); }

    result<void> open(ctisp_client_config config)
    {
        config.on_event = on_event;
        config.user_data = this;
        ctisp_error why{};
        return outcome(ctisp_client_open(&config, &client_, &why), why);
    }

    ctisp_client *client() const noexcept { return client_; }

    void on(std::uint32_t type, handler tell) { handlers_[type].push_back(std::move(tell)); }
    void on_every(handler tell) { every_.push_back(std::move(tell)); }

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

    /// Serves the callbacks until the session ends.
    result<void> run()
    {
        turn ours(*this);
        if (!ours.ours()) {
            return outcome(CTISP_E_NOT_NOW);
        }
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
            if (code != CTISP_OK) {
                return outcome(code);
            }
        }
    }

    /// Serves the callbacks that are due.
    result<void> dispatch(std::uint32_t timeout_ms)
    {
        turn ours(*this);
        if (!ours.ours()) {
            return outcome(CTISP_E_NOT_NOW);
        }
        ctisp_result code = step(timeout_ms);
        end_.reset();
        if (retired_) {
            close_if_shared();
            return outcome(CTISP_E_CLOSED);
        }
        return outcome(code);
    }

    /// The program is done with it: no callback runs when this returns, unless this is called in
    /// one.
    void retire()
    {
        retired_ = true;
        {
            std::lock_guard<std::mutex> lock(mutex_);
            if (server_ == std::this_thread::get_id()) {
                return; // run() or dispatch() does the rest.
            }
        }
        close_if_shared();
        std::unique_lock<std::mutex> lock(mutex_);
        left_.wait(lock, [this] { return !server_; });
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

    /// Tells what waits. What a callback throws comes out of here, and what was to be told after it
    /// is told by the next step.
    ctisp_result step(std::uint32_t timeout_ms)
    {
        while (!put_off_.empty() && !retired_) {
            auto next = std::move(put_off_.front());
            put_off_.pop_front();
            timeout_ms = 0;
            next();
        }
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
        if (self->retired_) {
            return;
        }
        if (self->thrown_) {
            session *later = self.get();
            later->put_off_.push_back([later, kept = keep(*event)] { later->tell(*kept); });
            return;
        }
        try {
            self->tell(*event);
        } catch (...) {
            self->thrown_ = std::current_exception();
        }
    }

    static void on_answer(ctisp_client *, const ctisp_error *error, const ctisp_event *confirmation,
                          void *user_data) noexcept
    {
        auto asked = static_cast<asked_for *>(user_data);
        auto self = asked->owner->shared_from_this();
        answer_handler tell = self->take(asked->place);
        if (self->retired_) {
            return;
        }
        if (self->thrown_) {
            std::shared_ptr<ctisp_event> kept;
            if (confirmation != nullptr) {
                kept = keep(*confirmation);
            }
            self->put_off_.push_back(
                [tell = std::move(tell), error = *error, kept] { tell(error, kept.get()); });
            return;
        }
        try {
            tell(*error, confirmation);
        } catch (...) {
            self->thrown_ = std::current_exception();
        }
    }

    void tell(const ctisp_event &event)
    {
        // Handlers may add handlers, and may destroy the client.
        for (std::size_t i = 0; i < every_.size() && !retired_; i++) {
            every_[i](event);
        }
        auto found = handlers_.find(event.type);
        if (found != handlers_.end()) {
            for (std::size_t i = 0; i < found->second.size() && !retired_; i++) {
                found->second[i](event);
            }
        }
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

    /// A copy of an event that outlives its callback.
    static std::shared_ptr<ctisp_event> keep(const ctisp_event &event)
    {
        struct copy {
            ctisp_event event;
            ctisp_closed closed;
            ctisp_unreadable unreadable;
            std::string text, bytes;
        };
        if (event.type != CTISP_CLOSED && event.type != CTISP_UNREADABLE) {
            ctisp_event *kept = nullptr;
            // It was read before: it can be read again.
            ctisp_decode(event.protocol_version, event.bytes.data, event.bytes.length, &kept,
                         nullptr);
            if (kept != nullptr) {
                return std::shared_ptr<ctisp_event>(kept, free_event());
            }
        }
        auto kept = std::make_shared<copy>(copy{event, {}, {}, {}, {}});
        if (event.type == CTISP_CLOSED) {
            kept->text = event.as.closed->text;
            kept->closed = *event.as.closed;
            kept->closed.text = kept->text.c_str();
            kept->event.as.closed = &kept->closed;
        } else if (event.type == CTISP_UNREADABLE) {
            kept->unreadable = *event.as.unreadable;
            kept->event.as.unreadable = &kept->unreadable;
        } else {
            kept->event.as.any = nullptr;
        }
        if (event.bytes.data != nullptr) {
            kept->bytes = std::string(ctisp::event(event).bytes());
            kept->event.bytes.data = reinterpret_cast<const std::uint8_t *>(kept->bytes.data());
        }
        return std::shared_ptr<ctisp_event>(kept, &kept->event);
    }

    ctisp_client *client_ = nullptr;
    std::atomic<bool> retired_{false};
    std::mutex mutex_{};
    // Under the mutex.
    std::condition_variable left_{};
    std::optional<std::thread::id> server_{};
    std::list<asked_for> asked_{};
    // For the thread whose turn it is.
    std::map<std::uint32_t, std::deque<handler>> handlers_{};
    std::deque<handler> every_{};
    std::exception_ptr thrown_{};
    std::deque<std::function<void()>> put_off_{};
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

} // namespace detail
} // namespace ctisp

#endif

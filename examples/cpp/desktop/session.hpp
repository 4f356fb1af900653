// The agent's session: a ctisp::client, told in Qt's own words.
#ifndef DESKTOP_SESSION_HPP
#define DESKTOP_SESSION_HPP

#include "account.hpp"
#include "calls_model.hpp"

#include <QFutureWatcher>
#include <ctisp/enums.hpp>
#include <memory>
#ifdef Q_OS_WIN
#include <QWinEventNotifier>
using notifier = QWinEventNotifier;
#else
#include <QSocketNotifier>
using notifier = QSocketNotifier;
#endif

namespace ctisp {
class client;
class error;
struct agent_state_event;
template <class T> class result;
}

/// Signs an agent in, keeps the session through failures, and asks for what the agent wants.
///
/// Nothing here waits: requests are sent, and what becomes of them is told by the signals, on the
/// thread of the window.
class session : public QObject {
    Q_OBJECT
public:
    enum class link { closed, opening, open, lost };

    session(calls_model &calls, clock_function clock, QObject *parent = nullptr);
    ~session() override;

    link state() const { return link_; }
    /// The side that the session is or was with: 'A' or 'B'.
    char side() const;
    /// Protocol version of the session.
    unsigned version() const;
    const account &signed_in_as() const { return account_; }
    bool is_signed_in() const { return signed_in_; }
    ctisp::agent_state agent_state() const { return agent_state_; }
    std::uint16_t reason() const { return reason_; }
    /// How long the agent is in that state, in milliseconds.
    qint64 time_in_state() const { return clock_() - since_; }
    /// What the agent wants to be after the call; unknown: has not said.
    ctisp::agent_state after_call() const { return after_call_; }

    void sign_in(const account &with);
    void sign_out();
    void ready();
    void not_ready(std::uint16_t reason);
    void wrap_up();

    void dial(const QString &number);
    void answer(const call &which);
    void hold(const call &which);
    void retrieve(const call &which);
    void hang_up(const call &which);
    void consult(const call &active, const QString &number);
    void alternate(const call &active, const call &held);
    /// Ends the active call and goes back to the held one.
    void reconnect(const call &active, const call &held);
    void transfer(const call &active, const call &held);
    void transfer_to(const call &active, const QString &number);
    void conference(const call &active, const call &held);
    void conference_with(const call &active, const QString &number);
    void set_variable(const call &of, int number, const QString &value);
    void set_ecc(const call &of, const ecc_variable &variable);
    void set_wrap_up(const call &of, const QString &text);

signals:
    /// state(), side() or version() is another.
    void link_changed();
    /// The agent's state, its reason or what follows it is another.
    void agent_changed();
    void signed_in();
    /// `why` is empty where the agent wanted it.
    void signed_out(const QString &why);
    void sign_in_failed(const QString &why);
    /// A request was refused, or had no answer.
    void refused(const QString &what, const QString &why);
    /// An event came: its name, and all of it as JSON.
    void told(const QString &name, const QString &json);

private:
    using outcome_handler = std::function<void(const ctisp::result<void> &)>;
    using request_about_call = ctisp::result<void> (ctisp::client::*)(const ctisp::connection &,
                                                                      outcome_handler);

    void open();
    void watch();
    void drop();
    void follow_link();
    void not_opened(const QString &why);
    void follow_agent();
    void ask_agent_state();
    void log_in();
    void leave(const QString &why);
    void set_link(link state);
    void set_agent_state(ctisp::agent_state state, std::uint16_t reason, qint64 since);
    void want(ctisp::agent_state state, std::uint16_t reason);
    template <class T> void ask(const QString &what, const T &request);
    template <class T> void ask_from(const QString &what, T &request, const call &active);
    template <class T>
    void ask_for_number(const QString &what, T &request, const call &active,
                        const QString &number);
    void about(const QString &what, const call &which, request_about_call request);
    outcome_handler or_tell(const QString &what);
    void tell(const QString &what, const ctisp::error &why);

    calls_model &calls_;
    clock_function clock_;
    account account_;
    std::unique_ptr<ctisp::client> client_;
    /// The session before this one, while it is being closed.
    QFutureWatcher<void> closing_;
    std::unique_ptr<notifier> notifier_;
    link link_ = link::closed;
    bool signed_in_ = false;
    ctisp::agent_state agent_state_ = ctisp::agent_state::logout;
    ctisp::agent_state after_call_ = ctisp::agent_state::unknown;
    std::uint16_t reason_ = 0;
    qint64 since_ = 0;
};

#endif

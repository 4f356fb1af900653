#include "session.hpp"

#include "call_events.hpp"
#include "words.hpp"

#include <QtConcurrent>
#include <chrono>
#include <ctisp.hpp>

using namespace std::chrono_literals;

namespace {

/// EventReasonCode of signing out: the affair of each contact centre.
constexpr std::uint16_t end_of_shift = 1;
/// The media routing domain of calls.
constexpr std::int32_t voice = 1;

bool is_in_call(ctisp::agent_state state)
{
    return state == ctisp::agent_state::talking || state == ctisp::agent_state::hold;
}

/// The error without the name of its code, which is for programs.
QString plain(const ctisp::error &why) { return QString::fromUtf8(why.what()); }

} // namespace

session::session(calls_model &calls, clock_function clock, QObject *parent)
    : QObject(parent), calls_(calls), clock_(std::move(clock))
{
    connect(&closing_, &QFutureWatcherBase::finished, this, [this] {
        if (link_ == link::opening && !client_) {
            open();
        }
    });
}

session::~session()
{
    drop();
    closing_.waitForFinished();
}

/// The next session is opened when the one before is closed, else the server would say that the phone
/// is in use.
void session::sign_in(const account &with)
{
    account_ = with;
    set_link(link::opening);
    if (closing_.isFinished()) {
        open();
    }
}

// --- The session's life ---

char session::side() const { return client_ ? client_->side() : 'A'; }

unsigned session::version() const { return client_ ? client_->version() : 0; }

/// Nothing waits for the servers: follow_link() is told what becomes of it.
void session::open()
{
    auto options = ctisp::client_options()
                       .side_a(words::bytes(account_.side_a))
                       .services(ctisp::services::client_events | ctisp::services::client_control
                                 | ctisp::services::call_data_update)
                       .peripheral_id(account_.peripheral_id)
                       .agent_id(words::bytes(account_.agent))
                       .agent_instrument(words::bytes(account_.phone))
                       .client_id("desktop of agent " + words::bytes(account_.agent))
                       .heartbeat(30s);
    if (!account_.side_b.isEmpty()) {
        options.side_b(words::bytes(account_.side_b));
    }
    auto client = ctisp::client::try_open_async(options);
    if (!client) {
        not_opened(plain(client.error()));
        return;
    }
    client_ = std::make_unique<ctisp::client>(std::move(*client));
    follow_calls(*client_, calls_);
    follow_agent();
    follow_link();
    client_->on([this](const ctisp::event &event) {
        emit told(words::text(event.name()), QString::fromStdString(event.json()));
    });
    watch();
}

/// Events come on the thread of the window: Qt's loop watches the client's descriptor with its own.
void session::watch()
{
    // That the session is over is told by ctisp::closed too.
    const auto dispatch = [this] { static_cast<void>(client_->try_dispatch(0ms)); };
#ifdef Q_OS_WIN
    notifier_ = std::make_unique<notifier>(client_->handle());
#else
    notifier_ = std::make_unique<notifier>(client_->fd(), notifier::Read);
#endif
    connect(notifier_.get(), &notifier::activated, this, dispatch);
}

/// Lets the client go, also from a function that it tells. To close a session may take a while, and the
/// window is not to wait for it.
void session::drop()
{
    if (notifier_) {
        // The descriptor goes with the client: Qt must not watch it any more.
        notifier_->setEnabled(false);
        notifier_.release()->deleteLater();
    }
    if (client_) {
        std::shared_ptr<ctisp::client> last = std::move(client_);
        closing_.setFuture(QtConcurrent::run([last = std::move(last)]() mutable { last.reset(); }));
    }
}

/// The client reconnects by itself. What happened meanwhile it cannot know: that is asked for.
void session::follow_link()
{
    client_->on([this](const ctisp::opened &) {
        set_link(link::open);
        ask_agent_state();
    });
    client_->on([this](const ctisp::open_failed &failed) {
        // The client would go on trying; who signs in is told, and may have mistyped something.
        if (link_ == link::opening && failed.retry_in > 0ms) {
            const bool a = failed.side == 'A';
            not_opened((a ? account_.side_a : account_.side_b) + ": " + words::text(failed.text));
        }
    });
    client_->on([this](const ctisp::connection_lost &) { set_link(link::lost); });
    client_->on([this](const ctisp::resynchronised &) {
        set_link(link::open);
        ask_agent_state();
    });
    client_->on([this](const ctisp::closed &end) {
        if (end.by_us) {
            return;
        }
        const QString why = words::text(end.text);
        if (signed_in_) {
            leave(why);
            return;
        }
        not_opened(why);
    });
}

void session::not_opened(const QString &why)
{
    drop();
    set_link(link::closed);
    emit sign_in_failed(why);
}

/// The agent is signed out; the session ends with that.
void session::leave(const QString &why)
{
    drop();
    signed_in_ = false;
    calls_.clear();
    set_agent_state(ctisp::agent_state::logout, 0, clock_());
    set_link(link::closed);
    emit signed_out(why);
}

void session::set_link(link state)
{
    link_ = state;
    emit link_changed();
}

// --- The agent ---

void session::follow_agent()
{
    client_->on([this](const ctisp::agent_state_event &event) {
        if (words::text(event.agent_id) != account_.agent || event.mrd_id != voice) {
            return;
        }
        if (event.agent_state == ctisp::agent_state::logout) {
            if (signed_in_) {
                const QString why = words::reason_text(event.event_reason_code);
                leave(event.event_reason_code == end_of_shift ? QString() : why);
            }
            return;
        }
        after_call_ = event.next_agent_state.value_or(
            is_in_call(event.agent_state) ? after_call_ : ctisp::agent_state::unknown);
        set_agent_state(event.agent_state, event.event_reason_code,
                        clock_() - qint64(event.state_duration) * 1000);
        if (!signed_in_) {
            signed_in_ = true;
            emit signed_in();
        }
    });
}

/// There is one event for each skill group: only the first of them is a change.
void session::set_agent_state(ctisp::agent_state state, std::uint16_t reason, qint64 since)
{
    if (state != agent_state_ || reason != reason_) {
        agent_state_ = state;
        reason_ = reason;
        since_ = since;
    }
    emit agent_changed();
}

/// A new session knows nothing: is the agent signed in already, as after a failure, and what calls
/// are there?
void session::ask_agent_state()
{
    ctisp::query_agent_state_req query;
    const std::string agent = words::bytes(account_.agent);
    query.peripheral_id = account_.peripheral_id;
    query.mrd_id = voice;
    query.agent_id = agent;
    auto asked = client_->try_request_async(
        query, [this](const ctisp::result<ctisp::query_agent_state_conf> &conf) {
            const auto state = conf ? conf->agent_state : ctisp::agent_state::logout;
            const bool here = conf && words::text(conf->agent_instrument) == account_.phone;
            if (state == ctisp::agent_state::logout || !here) {
                if (signed_in_) {
                    leave(tr("You were signed out while the connection was lost."));
                } else {
                    log_in();
                }
                return;
            }
            set_agent_state(state, state == agent_state_ ? reason_ : std::uint16_t(0), clock_());
            restore_calls(*client_, calls_, account_.peripheral_id, account_.phone);
            if (!signed_in_) {
                signed_in_ = true;
                emit signed_in();
            }
        });
    static_cast<void>(asked); // Where it cannot be sent, ctisp::closed tells why.
}

void session::log_in()
{
    auto refused = [this](const ctisp::result<void> &done) {
        if (!done) {
            drop();
            set_link(link::closed);
            emit sign_in_failed(plain(done.error()));
        }
    };
    const auto sent = client_->try_login_async(words::bytes(account_.agent),
                                               words::bytes(account_.password), refused);
    if (!sent) {
        refused(sent);
    }
}

void session::sign_out()
{
    ctisp::set_agent_state_req request;
    const std::string agent = words::bytes(account_.agent);
    const std::string password = words::bytes(account_.password);
    const std::string phone = words::bytes(account_.phone);
    request.peripheral_id = account_.peripheral_id;
    request.agent_state = ctisp::agent_state::logout;
    request.event_reason_code = end_of_shift;
    request.agent_instrument = phone;
    request.agent_id = agent;
    request.agent_password = password;
    ask(tr("Sign out"), request);
}

void session::ready() { want(ctisp::agent_state::available, 0); }

void session::not_ready(std::uint16_t reason) { want(ctisp::agent_state::not_ready, reason); }

void session::wrap_up() { want(ctisp::agent_state::work_ready, 0); }

/// During a call it is about what follows the call: no event tells that, the confirmation has to
/// do.
void session::want(ctisp::agent_state state, std::uint16_t reason)
{
    if (!client_) {
        return;
    }
    const QString what = words::state(state);
    const auto done = [this, what, state](const ctisp::result<void> &done) {
        if (!done) {
            tell(what, done.error());
        } else if (is_in_call(agent_state_)) {
            after_call_ = state;
            emit agent_changed();
        }
    };
    const auto sent = client_->try_set_agent_state_async(state, reason, done);
    if (!sent) {
        done(sent);
    }
}

// --- Calls ---

void session::tell(const QString &what, const ctisp::error &why) { emit refused(what, plain(why)); }

session::outcome_handler session::or_tell(const QString &what)
{
    return [this, what](const ctisp::result<void> &done) {
        if (!done) {
            tell(what, done.error());
        }
    };
}

/// Sends any request; only its refusal is of interest, events tell the rest.
template <class T> void session::ask(const QString &what, const T &request)
{
    if (!client_) {
        return;
    }
    const auto sent = client_->try_request_async(
        request, [this, what](const ctisp::result<typename T::confirmation> &conf) {
            if (!conf) {
                tell(what, conf.error());
            }
        });
    if (!sent) {
        tell(what, sent.error());
    }
}

/// The fields that all requests have that begin with a call of this phone.
template <class T> void session::ask_from(const QString &what, T &request, const call &active)
{
    const std::string phone = words::bytes(account_.phone);
    request.peripheral_id = account_.peripheral_id;
    request.active_connection = active.own;
    request.agent_instrument = phone;
    ask(what, request);
}

template <class T>
void session::ask_for_number(const QString &what, T &request, const call &active,
                             const QString &number)
{
    const std::string dialed = words::bytes(number);
    request.dialed_number = dialed;
    ask_from(what, request, active);
}

void session::dial(const QString &number)
{
    if (!client_) {
        return;
    }
    const QString what = tr("Call %1").arg(number);
    const auto sent = client_->try_make_call_async(
        words::bytes(number), [this, what](const ctisp::result<ctisp::make_call_conf> &conf) {
            if (!conf) {
                tell(what, conf.error());
            }
        });
    if (!sent) {
        tell(what, sent.error());
    }
}

void session::answer(const call &which)
{
    about(tr("Answer"), which, &ctisp::client::try_answer_call_async);
}

void session::hold(const call &which)
{
    about(tr("Hold"), which, &ctisp::client::try_hold_call_async);
}

void session::retrieve(const call &which)
{
    about(tr("Retrieve"), which, &ctisp::client::try_retrieve_call_async);
}

void session::hang_up(const call &which)
{
    about(tr("Hang up"), which, &ctisp::client::try_clear_connection_async);
}

void session::about(const QString &what, const call &which, request_about_call request)
{
    const auto done = or_tell(what);
    if (client_) {
        if (const auto sent = ((*client_).*request)(which.own, done); !sent) {
            done(sent);
        }
    }
}

void session::consult(const call &active, const QString &number)
{
    ctisp::consultation_call_req request;
    request.consult_type = ctisp::consult_type::transfer;
    ask_for_number(tr("Consult %1").arg(number), request, active, number);
}

void session::alternate(const call &active, const call &held)
{
    ctisp::alternate_call_req request;
    request.other_connection = held.own;
    ask_from(tr("Alternate"), request, active);
}

void session::reconnect(const call &active, const call &held)
{
    ctisp::reconnect_call_req request;
    request.held_connection = held.own;
    ask_from(tr("Back to the caller"), request, active);
}

void session::transfer(const call &active, const call &held)
{
    ctisp::transfer_call_req request;
    request.held_connection = held.own;
    ask_from(tr("Transfer"), request, active);
}

void session::transfer_to(const call &active, const QString &number)
{
    ctisp::transfer_call_req request;
    ask_for_number(tr("Transfer to %1").arg(number), request, active, number);
}

void session::conference(const call &active, const call &held)
{
    ctisp::conference_call_req request;
    request.held_connection = held.own;
    ask_from(tr("Conference"), request, active);
}

void session::conference_with(const call &active, const QString &number)
{
    ctisp::conference_call_req request;
    ask_for_number(tr("Conference with %1").arg(number), request, active, number);
}

// --- Call data ---

/// CALL_DATA_UPDATE_EVENT tells what has become of it.
void session::set_variable(const call &of, int number, const QString &value)
{
    ctisp::set_call_data_req request;
    const std::string text = words::bytes(value);
    request.peripheral_id = account_.peripheral_id;
    request.connection = of.own;
    std::optional<std::string_view> *const variables[] = {
        &request.call_variable1, &request.call_variable2, &request.call_variable3,
        &request.call_variable4, &request.call_variable5, &request.call_variable6,
        &request.call_variable7, &request.call_variable8, &request.call_variable9,
        &request.call_variable10};
    if (number < 1 || number > 10) {
        return;
    }
    *variables[number - 1] = text;
    ask(tr("Variable %1").arg(number), request);
}

void session::set_ecc(const call &of, const ecc_variable &variable)
{
    ctisp::set_call_data_req request;
    const std::string name = words::bytes(variable.name), value = words::bytes(variable.value);
    request.peripheral_id = account_.peripheral_id;
    request.connection = of.own;
    if (variable.element) {
        request.named_arrays.push_back({static_cast<std::uint8_t>(*variable.element), name, value});
    } else {
        request.named_variables.push_back({name, value});
    }
    ask(variable.name, request);
}

void session::set_wrap_up(const call &of, const QString &text)
{
    if (!client_) {
        return;
    }
    ctisp::set_call_data_req request;
    const std::string wrap_up = words::bytes(text);
    request.peripheral_id = account_.peripheral_id;
    request.connection = of.own;
    request.call_wrapup_data = wrap_up;
    const std::uint32_t id = of.id();
    const auto sent = client_->try_request_async(
        request, [this, id, text](const ctisp::result<ctisp::set_call_data_conf> &conf) {
            if (!conf) {
                tell(tr("Wrap-up"), conf.error());
                return;
            }
            // Of a call that is over there may be no event.
            calls_.change(id, [&](call &c) { c.wrap_up = text; });
        });
    if (!sent) {
        tell(tr("Wrap-up"), sent.error());
    }
}

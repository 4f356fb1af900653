#include "words.hpp"

#include <QCoreApplication>

namespace {

QString tr(const char *text) { return QCoreApplication::translate("words", text); }

namespace colors {
const QColor green(0x2e, 0x9e, 0x5b), blue(0x1d, 0x5c, 0xb8), amber(0xe0, 0x8a, 0x1e),
    red(0xd1, 0x3b, 0x3b), violet(0x85, 0x5c, 0xc8), grey(0x8a, 0x91, 0x99);
}

} // namespace

namespace words {

QVector<reason> not_ready_reasons()
{
    return {{1, tr("Break")},
            {2, tr("Lunch")},
            {3, tr("Meeting")},
            {4, tr("Training")},
            {5, tr("Back office")}};
}

QString reason_text(std::uint16_t code)
{
    for (const reason &known : not_ready_reasons()) {
        if (known.code == code) {
            return known.text;
        }
    }
    // What the peripheral itself gives as a reason.
    switch (code) {
    case 0:
        return {};
    case 999:
        return tr("by the supervisor");
    case 32767:
        return tr("call not answered");
    case 50002:
        return tr("connection was lost");
    case 50005:
        return tr("direct call");
    case 50006:
        return tr("placing a call");
    case 50010:
        return tr("calls not answered");
    default:
        return tr("reason %1").arg(code);
    }
}

QString state(ctisp::agent_state state)
{
    using ctisp::agent_state;
    switch (state) {
    case agent_state::login:
        return tr("Signing in");
    case agent_state::logout:
        return tr("Signed out");
    case agent_state::not_ready:
        return tr("Not ready");
    case agent_state::available:
        return tr("Ready");
    case agent_state::talking:
        return tr("Talking");
    case agent_state::work_not_ready:
    case agent_state::work_ready:
        return tr("Wrap-up");
    case agent_state::reserved:
        return tr("Reserved");
    case agent_state::hold:
        return tr("On hold");
    default:
        return tr("Busy");
    }
}

QString state(call_state state)
{
    switch (state) {
    case call_state::calling:
        return tr("Calling");
    case call_state::ringing:
        return tr("Ringing");
    case call_state::talking:
        return tr("Talking");
    case call_state::held:
        return tr("On hold");
    case call_state::failed:
        return tr("Failed");
    case call_state::wrap_up:
        return tr("Ended");
    }
    return {};
}

QString kind(std::optional<ctisp::call_type> type)
{
    using ctisp::call_type;
    if (!type) {
        return {};
    }
    switch (*type) {
    case call_type::acd_in:
    case call_type::preroute_acd_in:
    case call_type::preroute_direct_agent:
        return tr("Routed");
    case call_type::transfer_in:
    case call_type::offered:
        return tr("Transferred");
    case call_type::out:
    case call_type::agent_out:
    case call_type::auto_out:
        return tr("Outgoing");
    case call_type::agent_inside:
        return tr("Colleague");
    case call_type::consult:
    case call_type::consult_offerred:
    case call_type::consult_conference:
        return tr("Consult");
    case call_type::conference:
        return tr("Conference");
    case call_type::assist:
        return tr("Assistance");
    case call_type::emergency:
        return tr("Emergency");
    default:
        return tr("Direct");
    }
}

QString cause(std::optional<ctisp::event_cause> cause)
{
    using ctisp::event_cause;
    switch (cause.value_or(event_cause::none)) {
    case event_cause::busy:
        return tr("busy");
    case event_cause::dest_not_obtainable:
        return tr("there is no such number");
    case event_cause::call_not_answered:
        return tr("no answer");
    case event_cause::do_not_disturb:
        return tr("does not want to be disturbed");
    default:
        return tr("cannot be reached");
    }
}

QString duration(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(milliseconds, 0) / 1000;
    const auto two = [](qint64 n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600) {
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    }
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(two(seconds / 60 % 60))
        .arg(two(seconds % 60));
}

QString text(std::string_view of)
{
    return QString::fromLatin1(of.data(), static_cast<qsizetype>(of.size()));
}

QString text(std::optional<std::string_view> of) { return of ? text(*of) : QString(); }

std::string bytes(const QString &of) { return of.toLatin1().toStdString(); }

} // namespace words

QColor color_of(ctisp::agent_state state)
{
    using ctisp::agent_state;
    switch (state) {
    case agent_state::available:
        return colors::green;
    case agent_state::not_ready:
        return colors::red;
    case agent_state::talking:
        return colors::blue;
    case agent_state::reserved:
    case agent_state::hold:
        return colors::amber;
    case agent_state::work_ready:
    case agent_state::work_not_ready:
        return colors::violet;
    default:
        return colors::grey;
    }
}

QColor color_of(call_state state)
{
    switch (state) {
    case call_state::ringing:
        return colors::green;
    case call_state::calling:
    case call_state::talking:
        return colors::blue;
    case call_state::held:
        return colors::amber;
    case call_state::failed:
        return colors::red;
    case call_state::wrap_up:
        return colors::violet;
    }
    return colors::grey;
}

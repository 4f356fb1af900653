// What the desktop calls things.
#ifndef DESKTOP_WORDS_HPP
#define DESKTOP_WORDS_HPP

#include "call.hpp"

#include <QColor>
#include <QString>
#include <QVector>
#include <ctisp/enums.hpp>

namespace words {

/// An EventReasonCode with its meaning.
struct reason {
    std::uint16_t code;
    QString text;
};

/// Why agents are not ready: the affair of each contact centre.
QVector<reason> not_ready_reasons();
/// What a reason code means; empty for 0.
QString reason_text(std::uint16_t code);

QString state(ctisp::agent_state state);
QString state(call_state state);
QString kind(std::optional<ctisp::call_type> type);
/// Why a call failed.
QString cause(std::optional<ctisp::event_cause> cause);
/// 65000 is "1:05"; hours are shown where there are any.
QString duration(qint64 milliseconds);
/// Texts of messages are Latin-1.
QString text(std::string_view of);
QString text(std::optional<std::string_view> of);
std::string bytes(const QString &of);

} // namespace words

/// The colors that tell states at a glance; readable on light and on dark.
QColor color_of(ctisp::agent_state state);
QColor color_of(call_state state);

#endif

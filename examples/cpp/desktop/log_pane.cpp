#include "log_pane.hpp"

#include <QDateTime>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

namespace {

/// The oldest lines make room for new ones.
constexpr int longest = 2000;

QString text(const QJsonValue &value)
{
    if (value.isObject()) { // an ECC variable
        const QJsonObject parts = value.toObject();
        const QString index = parts.contains("index")
            ? QStringLiteral("[%1]").arg(parts["index"].toInt())
            : QString();
        return parts["name"].toString() + index + ':' + parts["value"].toString();
    }
    return value.isString() ? value.toString() : value.toVariant().toString();
}

/// What says nothing to a reader: lengths, null values, and the types that ids go with.
bool is_dull(const QString &field, const QString &value)
{
    return field.startsWith("Num") || field.endsWith("Type") || field == "MonitorID"
        || field == "PeripheralID" || value == "65535" || value == "4294967295"
        || value.endsWith("_NONE");
}

QString summary(const QString &json)
{
    const QJsonObject event = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject fixed = event["fixed"].toObject(), names = event["names"].toObject();
    QStringList out;
    if (event.contains("error")) {
        out << event["error"].toString();
    }
    const auto add = [&out](const QString &field, const QString &value) {
        if (!is_dull(field, value)) {
            out << field + '=' + value;
        }
    };
    for (auto field = fixed.begin(); field != fixed.end(); ++field) {
        const QJsonValue name = names[field.key()];
        add(field.key(), name.isString() ? name.toString() : text(*field));
    }
    for (const QJsonValue &element : event["floating"].toArray()) {
        add(element["name"].toString(), text(element["value"]));
    }
    return out.join(' ');
}

} // namespace

log_pane::log_pane(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setMaximumBlockCount(longest);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.9);
    setFont(fixed);
}

void log_pane::add(const QString &name, const QString &json)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("hh:mm:ss.zzz"));
    const int left = horizontalScrollBar()->value();
    appendPlainText(QStringLiteral("%1  %2  %3").arg(time, name.leftJustified(29), summary(json)));
    horizontalScrollBar()->setValue(left);
}

/// The latest events, from the beginning of their lines.
void log_pane::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    horizontalScrollBar()->setValue(0);
}

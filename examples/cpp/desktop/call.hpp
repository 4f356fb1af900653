// A call, as the agent sees it.
#ifndef DESKTOP_CALL_HPP
#define DESKTOP_CALL_HPP

#include <QString>
#include <QStringList>
#include <QVector>
#include <array>
#include <ctisp/values.hpp>
#include <optional>

/// Where the agent's own connection to a call stands.
enum class call_state { calling, ringing, talking, held, failed, wrap_up };

/// An ECC variable, or one element of an ECC array.
struct ecc_variable {
    QString name;
    std::optional<int> element;
    QString value;

    bool is(const ecc_variable &other) const
    {
        return name == other.name && element == other.element;
    }
};

struct call {
    /// The agent's own connection: what requests about the call name.
    ctisp::connection own;
    call_state state = call_state::calling;
    std::optional<ctisp::call_type> type;
    QString caller, called;
    /// Who is in a conference; empty: this is none.
    QStringList parties;
    std::array<QString, 10> variables;
    QVector<ecc_variable> ecc;
    QString wrap_up;
    /// Whether it rang at the agent's phone.
    bool incoming = false;
    /// When it came, was answered and ended, by the desktop's clock.
    qint64 began = 0;
    std::optional<qint64> answered, ended;

    std::uint32_t id() const { return own.call_id; }
    bool is_consult() const { return type == ctisp::call_type::consult && parties.isEmpty(); }
};

#endif

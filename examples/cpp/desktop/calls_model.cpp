#include "calls_model.hpp"

#include "icons.hpp"
#include "words.hpp"

#include <QFont>
#include <algorithm>

calls_model::calls_model(clock_function clock, QObject *parent)
    : QAbstractTableModel(parent), clock_(std::move(clock))
{
}

const call *calls_model::find(std::uint32_t id) const { return at(row_of(id)); }

const call *calls_model::first(call_state state) const
{
    const auto found = std::find_if(calls_.begin(), calls_.end(),
                                    [state](const call &c) { return c.state == state; });
    return found != calls_.end() ? &*found : nullptr;
}

const call *calls_model::at(int row) const
{
    return row >= 0 && row < calls_.size() ? &calls_[row] : nullptr;
}

int calls_model::row_of(std::uint32_t id) const
{
    for (int row = 0; row < calls_.size(); row++) {
        if (calls_[row].id() == id) {
            return row;
        }
    }
    return -1;
}

void calls_model::begin(const ctisp::connection &own)
{
    if (find(own.call_id) != nullptr) {
        return;
    }
    const int row = static_cast<int>(calls_.size());
    beginInsertRows({}, row, row);
    call added;
    added.own = own;
    added.began = clock_();
    calls_.push_back(added);
    endInsertRows();
    emit changed();
}

void calls_model::change(std::uint32_t id, const std::function<void(call &)> &make)
{
    const int row = row_of(id);
    if (row < 0) {
        return;
    }
    make(calls_[row]);
    emit dataChanged(index(row, 0), index(row, column_count - 1));
    emit changed();
}

void calls_model::enter(std::uint32_t id, call_state state)
{
    const call *known = find(id);
    if (known == nullptr || known->state == state) {
        return;
    }
    change(id, [&](call &c) {
        c.state = state;
        c.incoming |= state == call_state::ringing;
        if (state == call_state::talking && !c.answered) {
            c.answered = clock_();
        }
        if (state == call_state::wrap_up || state == call_state::failed) {
            c.ended = clock_();
        }
    });
    if (state == call_state::ringing) {
        emit rings(id);
    }
}

void calls_model::end(std::uint32_t id)
{
    const int row = row_of(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    calls_.removeAt(row);
    endRemoveRows();
    emit changed();
}

void calls_model::clear()
{
    beginResetModel();
    calls_.clear();
    endResetModel();
    emit changed();
}

void calls_model::tick()
{
    if (!calls_.isEmpty()) {
        emit dataChanged(index(0, waited), index(static_cast<int>(calls_.size()) - 1, duration));
    }
}

int calls_model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(calls_.size());
}

int calls_model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QVariant calls_model::data(const QModelIndex &index, int role) const
{
    const call *of = at(index.row());
    if (of == nullptr) {
        return {};
    }
    const bool time = index.column() == waited || index.column() == duration;
    switch (role) {
    case Qt::DisplayRole:
        return text(*of, index.column());
    case Qt::DecorationRole:
        return index.column() == state ? QVariant(dot(color_of(of->state))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(int(Qt::AlignVCenter | (time ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::FontRole: {
        QFont font;
        font.setBold(of->state == call_state::talking || of->state == call_state::ringing);
        return font;
    }
    case Qt::ToolTipRole:
        return of->parties.isEmpty() ? QVariant()
                                     : QVariant(tr("In this call: %1").arg(of->parties.join(", ")));
    default:
        return {};
    }
}

QString calls_model::text(const call &of, int column) const
{
    const qint64 now = clock_();
    switch (column) {
    case state:
        return words::state(of.state);
    case caller:
        return of.caller.isEmpty() ? tr("unknown") : of.caller;
    case called:
        return of.called;
    case kind:
        return of.parties.isEmpty() ? words::kind(of.type)
                                    : tr("Conference of %1").arg(of.parties.size());
    case waited:
        return of.incoming
            ? words::duration(of.answered.value_or(of.ended.value_or(now)) - of.began)
            : QString();
    case duration:
        return of.answered ? words::duration(of.ended.value_or(now) - *of.answered) : QString();
    default:
        return {};
    }
}

QVariant calls_model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    static const char *const titles[] = {QT_TR_NOOP("State"),  QT_TR_NOOP("Caller"),
                                         QT_TR_NOOP("Called"), QT_TR_NOOP("Kind"),
                                         QT_TR_NOOP("Queue"),  QT_TR_NOOP("Duration")};
    static const char *const tips[] = {
        QT_TR_NOOP("Where your own connection to the call stands"),
        QT_TR_NOOP("The caller's number"),
        QT_TR_NOOP("The number that was dialled"),
        QT_TR_NOOP("How the call came about"),
        QT_TR_NOOP("From the first that was heard of the call here to its answer"),
        QT_TR_NOOP("Since the answer"),
    };
    if (section < 0 || section >= column_count) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr(titles[section]);
    case Qt::ToolTipRole:
        return tr(tips[section]);
    case Qt::TextAlignmentRole: {
        const bool time = section == waited || section == duration;
        return QVariant(int(Qt::AlignVCenter | (time ? Qt::AlignRight : Qt::AlignLeft)));
    }
    default:
        return {};
    }
}

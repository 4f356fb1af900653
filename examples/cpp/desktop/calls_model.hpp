// The calls at the agent's phone.
#ifndef DESKTOP_CALLS_MODEL_HPP
#define DESKTOP_CALLS_MODEL_HPP

#include "call.hpp"
#include "clock.hpp"

#include <QAbstractTableModel>
#include <functional>

/// The calls as a table; a row for each, the oldest first.
class calls_model : public QAbstractTableModel {
    Q_OBJECT
public:
    enum column { state, caller, called, kind, waited, duration, column_count };

    explicit calls_model(clock_function clock, QObject *parent = nullptr);

    /// The call of that id; nullptr: there is none.
    const call *find(std::uint32_t id) const;
    /// The first call in that state; nullptr: there is none.
    const call *first(call_state state) const;
    /// The call of that row; nullptr: there is none.
    const call *at(int row) const;
    /// The row of that call; -1: there is none.
    int row_of(std::uint32_t id) const;

    /// Adds a call, unless it is there already.
    void begin(const ctisp::connection &own);
    /// Lets `make` change a call, if it is there.
    void change(std::uint32_t id, const std::function<void(call &)> &make);
    /// Takes a call into another state, and notes when.
    void enter(std::uint32_t id, call_state state);
    void end(std::uint32_t id);
    void clear();
    /// Time has passed.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Anything but the times is another.
    void changed();
    /// A call rings at the agent's phone.
    void rings(std::uint32_t id);
    /// A call that the agent made came to nothing.
    void failed(const QString &number, const QString &why);

private:
    QString text(const call &of, int column) const;

    clock_function clock_;
    QVector<call> calls_;
};

#endif

// The calls, and what can be done with them.
#ifndef DESKTOP_CALLS_PANEL_HPP
#define DESKTOP_CALLS_PANEL_HPP

#include "icons.hpp"

#include <QWidget>
#include <cstdint>
#include <functional>

class QAction;
class QHBoxLayout;
class QLineEdit;
class QTableView;
class calls_model;
class session;
struct call;

class calls_panel : public QWidget {
    Q_OBJECT
public:
    calls_panel(session &with, calls_model &calls, QWidget *parent = nullptr);

    /// The call that is selected; nullptr: there is none.
    const call *selected() const;
    /// What is possible now.
    void refresh();

signals:
    void selection_changed();

private:
    /// A call that talks and one that waits for it.
    struct pair {
        const call *active, *held;
    };
    QWidget *table();
    QWidget *buttons();
    QWidget *dial_row();
    QAction *action(QHBoxLayout *into, const char *name, shape of, const QString &text,
                    const QString &tip, const QKeySequence &key, std::function<void()> act);
    void select(std::uint32_t id);
    void select_another();
    pair both() const;
    bool can_complete() const;
    QString number() const;
    void show_ringing(bool rings);

    session &session_;
    calls_model &calls_;
    QTableView *view_;
    QLineEdit *number_;
    QAction *answer_, *hang_up_, *hold_, *retrieve_, *consult_, *alternate_, *reconnect_,
        *transfer_, *conference_, *dial_;
};

#endif

// The agent's state, and what may change it.
#ifndef DESKTOP_AGENT_BAR_HPP
#define DESKTOP_AGENT_BAR_HPP

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;
class calls_model;
class session;

class agent_bar : public QFrame {
    Q_OBJECT
public:
    agent_bar(session &with, calls_model &calls, QWidget *parent = nullptr);

    /// Shows the state and what is possible now.
    void refresh();
    /// Time has passed.
    void tick();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *labels();
    void add_reasons();

    session &session_;
    calls_model &calls_;
    QLabel *state_, *time_, *who_, *after_;
    QAction *ready_, *not_ready_, *wrap_up_, *sign_out_;
    QPushButton *reasons_;
};

#endif

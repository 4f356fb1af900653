// The window.
#ifndef DESKTOP_DESKTOP_WINDOW_HPP
#define DESKTOP_DESKTOP_WINDOW_HPP

#include "calls_model.hpp"
#include "session.hpp"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QFrame;
class QLabel;
class QStackedWidget;
class agent_bar;
class calls_panel;
class data_panel;
class log_pane;
class sign_in_page;

class desktop_window : public QMainWindow {
    Q_OBJECT
public:
    /// `clock`: what the times on the window are measured by; real time unless given.
    explicit desktop_window(clock_function clock = {}, QWidget *parent = nullptr);
    ~desktop_window() override;

    /// What the sign-in page begins with.
    void set_account(const account &to);
    const session &agent_session() const { return session_; }

signals:
    void signed_in(const account &as);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class mood { good, warning, bad };
    QWidget *desk_page();
    QWidget *notice();
    void add_log();
    void add_status();
    void follow_session();
    void refresh();
    void show_link();
    void show_notice(mood how, const QString &text, bool passes);

    calls_model calls_;
    session session_;
    QTimer seconds_, notice_over_;
    QStackedWidget *pages_;
    sign_in_page *sign_in_;
    agent_bar *agent_;
    calls_panel *phone_;
    data_panel *data_;
    QFrame *notice_;
    QLabel *notice_dot_, *notice_text_, *link_dot_, *link_text_;
    QDockWidget *log_dock_;
    log_pane *log_;
    session::link shown_link_ = session::link::closed;
};

#endif

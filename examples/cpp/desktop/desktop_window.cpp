#include "desktop_window.hpp"

#include "agent_bar.hpp"
#include "calls_panel.hpp"
#include "data_panel.hpp"
#include "icons.hpp"
#include "log_pane.hpp"
#include "sign_in_page.hpp"
#include "words.hpp"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <chrono>

using namespace std::chrono_literals;

namespace {

clock_function real_time()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

desktop_window::desktop_window(clock_function clock, QWidget *parent)
    : QMainWindow(parent), calls_(clock ? clock : clock = real_time()), session_(calls_, clock)
{
    setWindowIcon(icon(shape::answer, color_of(call_state::ringing)));
    pages_ = new QStackedWidget;
    sign_in_ = new sign_in_page;
    pages_->addWidget(sign_in_);
    pages_->addWidget(desk_page());
    setCentralWidget(pages_);
    add_log();
    add_status();
    follow_session();

    connect(&seconds_, &QTimer::timeout, this, [this] {
        calls_.tick();
        agent_->tick();
    });
    seconds_.start(500ms);
    notice_over_.setSingleShot(true);
    connect(&notice_over_, &QTimer::timeout, notice_, &QWidget::hide);
    resize(1120, 680);
    show_link();
    refresh();
}

desktop_window::~desktop_window() = default;

void desktop_window::set_account(const account &to) { sign_in_->set_account(to); }

// --- What is on it ---

QWidget *desktop_window::desk_page()
{
    agent_ = new agent_bar(session_, calls_);
    phone_ = new calls_panel(session_, calls_);
    data_ = new data_panel(session_, calls_);
    auto *columns = new QSplitter;
    columns->addWidget(phone_);
    columns->addWidget(data_);
    columns->setStretchFactor(0, 5);
    columns->setStretchFactor(1, 3);
    columns->setSizes({690, 400});
    columns->setHandleWidth(16);
    columns->setChildrenCollapsible(false);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(12, 12, 12, 6);
    rows->setSpacing(12);
    rows->addWidget(agent_);
    rows->addWidget(notice());
    rows->addWidget(columns, 1);
    return page;
}

QWidget *desktop_window::notice()
{
    notice_ = new QFrame;
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->setFrameShape(QFrame::StyledPanel);
    notice_dot_ = new QLabel;
    notice_text_ = new QLabel;
    notice_text_->setObjectName(QStringLiteral("notice_text"));
    notice_text_->setWordWrap(true);
    notice_text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("notice_close"));
    close->setText(tr("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide this message"));
    close->setAccessibleName(tr("Hide this message"));
    connect(close, &QToolButton::clicked, notice_, &QWidget::hide);
    auto *row = new QHBoxLayout(notice_);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(notice_dot_);
    row->addWidget(notice_text_, 1);
    row->addWidget(close);
    notice_->hide();
    return notice_;
}

void desktop_window::add_log()
{
    log_ = new log_pane;
    log_->setObjectName(QStringLiteral("log"));
    log_->setAccessibleName(tr("Event log"));
    log_dock_ = new QDockWidget(tr("Event log"));
    log_dock_->setObjectName(QStringLiteral("log_dock"));
    log_dock_->setWidget(log_);
    log_dock_->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, log_dock_);
    log_dock_->hide();
}

void desktop_window::add_status()
{
    link_dot_ = new QLabel;
    link_text_ = new QLabel;
    link_text_->setObjectName(QStringLiteral("connection"));
    link_text_->setAccessibleName(tr("Connection"));
    QAction *show_log = log_dock_->toggleViewAction();
    show_log->setIcon(icon(shape::log));
    show_log->setShortcut(Qt::CTRL | Qt::Key_L);
    show_log->setToolTip(tr("Show every event of the session (Ctrl+L)"));
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("show_log"));
    button->setDefaultAction(show_log);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 4);
    statusBar()->addWidget(link_dot_);
    statusBar()->addWidget(link_text_, 1);
    statusBar()->addPermanentWidget(button);
}

// --- What it shows ---

void desktop_window::follow_session()
{
    connect(sign_in_, &sign_in_page::sign_in, this, [this](const account &with) {
        sign_in_->set_error({});
        sign_in_->set_busy(true);
        session_.sign_in(with);
    });
    connect(&session_, &session::sign_in_failed, this, [this](const QString &why) {
        sign_in_->set_busy(false);
        sign_in_->set_error(why);
    });
    connect(&session_, &session::signed_in, this, [this] {
        sign_in_->set_busy(false);
        pages_->setCurrentIndex(1);
        refresh();
        emit signed_in(session_.signed_in_as());
    });
    connect(&session_, &session::signed_out, this, [this](const QString &why) {
        notice_->hide();
        pages_->setCurrentIndex(0);
        sign_in_->set_error(why);
    });
    connect(&session_, &session::refused, this, [this](const QString &what, const QString &why) {
        show_notice(
            mood::bad,
            tr("<b>%1</b> was refused: %2").arg(what.toHtmlEscaped(), why.toHtmlEscaped()), false);
    });
    connect(&session_, &session::told, log_, &log_pane::add);
    connect(&session_, &session::link_changed, this, &desktop_window::show_link);
    connect(&session_, &session::link_changed, this, &desktop_window::refresh);
    connect(&session_, &session::agent_changed, this, &desktop_window::refresh);
    connect(&calls_, &calls_model::changed, this, &desktop_window::refresh);
    connect(&calls_, &calls_model::rings, this, [this] { QApplication::alert(this); });
    connect(&calls_, &calls_model::failed, this, [this](const QString &number, const QString &why) {
        show_notice(mood::bad, tr("<b>Call %1</b> failed: %2").arg(number.toHtmlEscaped(), why),
                    true);
    });
    connect(phone_, &calls_panel::selection_changed, this, &desktop_window::refresh);
}

void desktop_window::refresh()
{
    agent_->refresh();
    phone_->refresh();
    data_->show_call(phone_->selected());
    setWindowTitle(session_.is_signed_in() ? tr("%1 – agent %2")
                                                 .arg(words::state(session_.agent_state()),
                                                      session_.signed_in_as().agent)
                                           : tr("Agent desktop"));
}

void desktop_window::show_link()
{
    using link = session::link;
    const link was = shown_link_, is = session_.state();
    shown_link_ = is;
    const account &as = session_.signed_in_as();
    const QString side = QChar::fromLatin1(session_.side());
    const QString address = session_.side() == 'A' ? as.side_a : as.side_b;
    switch (is) {
    case link::closed:
        link_text_->setText(tr("Not connected"));
        link_dot_->setPixmap(dot(color_of(ctisp::agent_state::logout)).pixmap(14, 14));
        break;
    case link::opening:
        link_text_->setText(tr("Connecting …"));
        link_dot_->setPixmap(dot(color_of(call_state::held)).pixmap(14, 14));
        break;
    case link::open:
        link_text_->setText(tr("Side %1  ·  %2  ·  protocol version %3")
                                .arg(side, address)
                                .arg(session_.version()));
        link_dot_->setPixmap(dot(color_of(call_state::ringing)).pixmap(14, 14));
        break;
    case link::lost:
        link_text_->setText(tr("Connection lost"));
        link_dot_->setPixmap(dot(color_of(call_state::failed)).pixmap(14, 14));
        break;
    }
    if (is == link::lost) {
        show_notice(mood::warning,
                    tr("<b>Connection lost.</b> Calls go on; the desktop reconnects by itself."),
                    false);
    } else if (was == link::lost && is == link::open) {
        show_notice(mood::good, tr("<b>Reconnected</b> on side %1.").arg(side), true);
    }
}

void desktop_window::show_notice(mood how, const QString &text, bool passes)
{
    const QColor color = how == mood::good ? color_of(call_state::ringing)
        : how == mood::warning             ? color_of(call_state::held)
                                           : color_of(call_state::failed);
    notice_dot_->setPixmap(dot(color).pixmap(18, 18));
    notice_text_->setText(text);
    notice_->show();
    if (passes) {
        notice_over_.start(8s);
    } else {
        notice_over_.stop();
    }
}

/// Whoever just closes the window would stay signed in, and get calls.
void desktop_window::closeEvent(QCloseEvent *event)
{
    if (session_.state() == session::link::open && session_.is_signed_in()) {
        show_notice(mood::warning, tr("Please sign out before you close the window."), true);
        event->ignore();
    }
}

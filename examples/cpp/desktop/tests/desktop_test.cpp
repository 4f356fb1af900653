// The real window, driven by its real buttons, against a CTI server in this process.
//
// DESKTOP_SHOTS=DIR: also writes pictures of the window there.
#include "desktop_window.hpp"

#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <ctisp.hpp>

// What a label or field says, and which buttons are enabled, sooner or later; the limit only ends a
// broken run.
#define BECOMES(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, QString(expected), 20000)

namespace {

using namespace std::chrono_literals;

/// A colleague at phone 3002, who answers every call.
class colleague {
public:
    explicit colleague(const std::string &server)
        : client_(ctisp::client_options()
                      .side_a(server)
                      .services(ctisp::services::client_events | ctisp::services::client_control)
                      .peripheral_id(5000)
                      .agent_instrument("3002"))
    {
        client_.on([this](const ctisp::call_delivered_event &call) {
            if (call.connection.device_id == "3002") {
                client_.answer_call_async(call.connection);
            }
        });
        client_.login("1002", "1002");
        QObject::connect(&timer_, &QTimer::timeout, [this] { client_.dispatch(0ms); });
        timer_.start(5ms);
    }

private:
    ctisp::client client_;
    QTimer timer_;
};

/// A window, as agent 1001 at phone 3001 sees it. Its clock stands still but for pass().
class desk {
public:
    explicit desk(const QString &side_a, const QString &side_b = {})
        : window_([this] { return now_; })
    {
        window_.set_account({"1001", "1001", "3001", side_a, side_b, 5000});
        window_.show();
        window_.activateWindow(); // without a window manager nobody else does
        if (!QTest::qWaitForWindowActive(&window_)) {
            qFatal("the window does not become active");
        }
    }
    template <class T> T *find(const char *name) const
    {
        T *found = window_.findChild<T *>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("the window has no %s", name);
        }
        return found;
    }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    bool can(const char *name) const { return find<QAbstractButton>(name)->isEnabled(); }
    void click(const char *name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    void enter(const char *name, const QString &text)
    {
        auto *edit = find<QLineEdit>(name);
        QTest::mouseClick(edit, Qt::LeftButton);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    /// Which of the buttons for calls are enabled.
    QString possible() const
    {
        return enabled({"answer", "hang_up", "hold", "retrieve", "consult", "alternate",
                        "reconnect", "transfer", "conference"});
    }
    /// Which of the buttons for the agent's state are enabled.
    QString states() const { return enabled({"ready", "not_ready", "wrap_up", "sign_out"}); }
    /// The table of calls, but for the times.
    QString calls() const
    {
        const QAbstractItemModel *model = find<QAbstractItemView>("calls")->model();
        QStringList rows;
        for (int row = 0; row < model->rowCount(); row++) {
            QStringList cells;
            for (int column = 0; column < calls_model::waited; column++) {
                cells << model->index(row, column).data().toString();
            }
            rows << cells.join(", ");
        }
        return rows.join("; ");
    }
    QString cell(int row, int column) const
    {
        return find<QAbstractItemView>("calls")->model()->index(row, column).data().toString();
    }
    /// The value of that variable in the table of the call's data.
    QString variable(const QString &name) const
    {
        const QModelIndex found = variable_index(name);
        return found.isValid() ? found.data().toString() : QString("(not there)");
    }
    /// As one types it: double click, text, Enter.
    void edit_variable(const QString &name, const QString &text)
    {
        auto *view = find<QAbstractItemView>("variables");
        const QModelIndex index = variable_index(name);
        view->scrollTo(index);
        const QPoint at = view->visualRect(index).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QWidget *editor = view->viewport()->findChild<QLineEdit *>();
        if (editor == nullptr) {
            qFatal("%s cannot be edited", qPrintable(name));
        }
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void select_call(int row)
    {
        auto *view = find<QAbstractItemView>("calls");
        const QPoint at = view->visualRect(view->model()->index(row, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    }
    /// The menu of the button waits for the choice.
    void not_ready(const QString &reason)
    {
        QTimer::singleShot(0, &window_, [this, reason] {
            auto *menu = find<QMenu>("reasons");
            for (QAction *action : menu->actions()) {
                if (action->text() == reason) {
                    const QPoint at = menu->actionGeometry(action).center();
                    QTest::mouseClick(menu, Qt::LeftButton, {}, at);
                    return;
                }
            }
            menu->close();
        });
        click("not_ready");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&window_, key, with);
    }
    void pass(qint64 seconds) { now_ += seconds * 1000; }
    desktop_window &window() { return window_; }

private:
    QString enabled(std::initializer_list<const char *> names) const
    {
        QStringList out;
        for (const char *name : names) {
            if (can(name)) {
                out << name;
            }
        }
        return out.join(' ');
    }
    QModelIndex variable_index(const QString &name) const
    {
        const QAbstractItemModel *model = find<QAbstractItemView>("variables")->model();
        for (int row = 0; row < model->rowCount(); row++) {
            if (model->index(row, 0).data().toString() == name) {
                return model->index(row, 1);
            }
        }
        return {};
    }
    qint64 now_ = 0;
    desktop_window window_;
};

QString address(const ctisp::server &server) { return QString::fromStdString(server.address()); }

void sign_in(desk &d)
{
    d.click("sign_in");
    BECOMES(d.text("state"), "Not ready");
}

/// A caller of the hot line, with data.
void call_comes(ctisp::server &server)
{
    server.play(R"(
[[steps]]
at = 0
caller = "5551234"
does = "call"
number = "8001"
variables = { 1 = "gold", 2 = "000815", 3 = "Ms Ada Example", 4 = "order 7712" }
ecc = { "user.customer" = "c-17", "user.history[0]" = "moved", "user.history[1]" = "two orders" }
call = "caller"
)");
}

/// The agent talks to that caller.
void talk(desk &d, ctisp::server &server)
{
    d.click("ready");
    BECOMES(d.text("state"), "Ready");
    call_comes(server);
    BECOMES(d.calls(), "Ringing, 5551234, 8001, Routed");
    d.click("answer");
    BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
    BECOMES(d.text("state"), "Talking");
}

/// The agent consults the colleague about it.
void consult(desk &d)
{
    d.enter("number", "3002");
    d.click("consult");
    BECOMES(d.calls(), "On hold, 5551234, 8001, Routed; Talking, 3001, 3002, Consult");
    BECOMES(d.possible(), "hang_up hold alternate reconnect transfer conference");
}

} // namespace

// After a step that failed the rest makes no sense.
#define STEP(step)                                                                                 \
    step;                                                                                          \
    if (QTest::currentTestFailed()) {                                                              \
        return;                                                                                    \
    }

class desktop_test : public QObject {
    Q_OBJECT
private slots:
    void a_refused_sign_in_is_explained()
    {
        ctisp::server server;
        desk d(address(server));
        d.enter("password", "wrong");
        d.click("sign_in");
        QVERIFY(!d.can("sign_in"));
        QTRY_VERIFY_WITH_TIMEOUT(d.text("sign_in_error").contains("CF_"), 20000);
        QVERIFY(d.can("sign_in"));
        BECOMES(d.text("connection"), "Not connected");

        d.enter("side_a", "127.0.0.1:1");
        d.click("sign_in");
        QTRY_VERIFY_WITH_TIMEOUT(d.text("sign_in_error").contains("127.0.0.1:1"), 20000);
    }

    void an_agent_is_ready_and_not_ready_with_a_reason()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        BECOMES(d.states(), "ready not_ready sign_out");
        BECOMES(d.possible(), "");
        QVERIFY(d.text("connection").startsWith("Side A  ·  " + address(server)));
        d.click("ready");
        BECOMES(d.text("state"), "Ready");
        BECOMES(d.states(), "not_ready");
        d.pass(65);
        BECOMES(d.text("state_time"), "1:05");
        d.not_ready("Lunch");
        BECOMES(d.text("state"), "Not ready – Lunch");
        BECOMES(d.text("state_time"), "0:00");
        d.not_ready("Training");
        BECOMES(d.text("state"), "Not ready – Training");
        d.window().close();
        QVERIFY(d.window().isVisible());
        BECOMES(d.text("notice_text"), "Please sign out before you close the window.");
        d.click("sign_out");
        QTRY_VERIFY_WITH_TIMEOUT(d.find<QPushButton>("sign_in")->isVisible(), 20000);
        BECOMES(d.text("sign_in_error"), "");
        BECOMES(d.text("connection"), "Not connected");
        STEP(sign_in(d));
    }

    void a_call_is_answered_held_retrieved_and_hung_up()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        d.click("ready");
        BECOMES(d.text("state"), "Ready");
        call_comes(server);
        BECOMES(d.calls(), "Ringing, 5551234, 8001, Routed");
        BECOMES(d.possible(), "answer");
        BECOMES(d.text("state"), "Reserved");
        d.pass(7);
        QCOMPARE(d.cell(0, calls_model::waited), QString("0:07"));
        QCOMPARE(d.cell(0, calls_model::duration), QString());
        d.click("answer");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
        BECOMES(d.possible(), "hang_up hold");
        BECOMES(d.states(), "not_ready wrap_up");
        d.pass(61);
        QCOMPARE(d.cell(0, calls_model::waited), QString("0:07"));
        QCOMPARE(d.cell(0, calls_model::duration), QString("1:01"));
        d.click("hold");
        BECOMES(d.calls(), "On hold, 5551234, 8001, Routed");
        BECOMES(d.text("state"), "On hold");
        BECOMES(d.possible(), "retrieve");
        d.click("retrieve");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
        d.click("hang_up");
        BECOMES(d.calls(), "");
        BECOMES(d.possible(), "");
        BECOMES(d.text("state"), "Ready");
    }

    void the_keyboard_is_enough()
    {
        ctisp::server server;
        desk d(address(server));
        colleague other(server.address());
        QTest::keyClick(d.find<QLineEdit>("password"), Qt::Key_Return);
        BECOMES(d.text("state"), "Not ready");
        d.press(Qt::Key_F2);
        BECOMES(d.text("state"), "Ready");
        call_comes(server);
        BECOMES(d.calls(), "Ringing, 5551234, 8001, Routed");
        d.press(Qt::Key_F5);
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
        d.press(Qt::Key_F6);
        BECOMES(d.calls(), "On hold, 5551234, 8001, Routed");
        d.press(Qt::Key_F7);
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
        d.press(Qt::Key_D, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), "3002");
        d.press(Qt::Key_F9);
        BECOMES(d.calls(), "On hold, 5551234, 8001, Routed; Talking, 3001, 3002, Consult");
        d.press(Qt::Key_F4);
        BECOMES(d.text("after_call"), "then wrap-up");
        d.press(Qt::Key_F11);
        BECOMES(d.text("state"), "Wrap-up");
    }

    void a_caller_who_hangs_up_leaves_the_table()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        STEP(talk(d, server));
        QVERIFY(server.hang_up(*server.call_named("caller")));
        BECOMES(d.calls(), "");
    }

    void call_variables_appear_and_can_be_changed()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        STEP(talk(d, server));
        BECOMES(d.text("data_title"), "Call data  ·  5551234");
        BECOMES(d.variable("Variable 1"), "gold");
        BECOMES(d.variable("Variable 5"), "");
        BECOMES(d.variable("user.customer"), "c-17");
        BECOMES(d.variable("user.history[0]"), "moved");
        d.edit_variable("Variable 5", "wants a refund");
        BECOMES(d.variable("Variable 5"), "wants a refund");
        d.edit_variable("user.customer", "c-18");
        BECOMES(d.variable("user.customer"), "c-18");
        d.edit_variable("user.history[1]", "three orders");
        BECOMES(d.variable("user.history[1]"), "three orders");
        // The demo centre protects the last one.
        d.edit_variable("Variable 10", "x");
        QTRY_VERIFY_WITH_TIMEOUT(d.text("notice_text").contains("E_CTI_PROTECTED_VARIABLE"), 20000);
        QVERIFY(d.find<QWidget>("notice")->isVisible());
        BECOMES(d.variable("Variable 10"), "");
        d.click("notice_close");
        QVERIFY(!d.find<QWidget>("notice")->isVisible());
    }

    void a_number_is_called()
    {
        ctisp::server server;
        desk d(address(server));
        colleague other(server.address());
        STEP(sign_in(d));
        QVERIFY(!d.can("dial"));
        d.enter("number", "3002");
        QVERIFY(d.can("dial"));
        d.click("dial");
        BECOMES(d.calls(), "Talking, 3001, 3002, Colleague");
        QVERIFY(!d.can("dial"));
        d.click("hang_up");
        BECOMES(d.calls(), "");
        d.enter("number", "8009");
        QTest::keyClick(d.find<QLineEdit>("number"), Qt::Key_Return);
        BECOMES(d.text("notice_text"), "<b>Call 8009</b> failed: busy");
        BECOMES(d.calls(), "");
    }

    void a_consult_call_is_alternated_and_gone_back_from()
    {
        ctisp::server server;
        desk d(address(server));
        colleague other(server.address());
        STEP(sign_in(d));
        STEP(talk(d, server));
        STEP(consult(d));
        BECOMES(d.variable("Variable 1"), "gold");
        d.click("alternate");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed; On hold, 3001, 3002, Consult");
        // What was alternated cannot be transferred, says the guide.
        BECOMES(d.possible(), "alternate");
        d.select_call(0);
        BECOMES(d.possible(), "hang_up hold alternate");
        d.click("alternate");
        BECOMES(d.calls(), "On hold, 5551234, 8001, Routed; Talking, 3001, 3002, Consult");
        d.click("reconnect");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
    }

    void a_consult_call_is_completed_as_a_transfer()
    {
        ctisp::server server;
        desk d(address(server));
        colleague other(server.address());
        STEP(sign_in(d));
        STEP(talk(d, server));
        STEP(consult(d));
        d.click("transfer");
        BECOMES(d.calls(), "");
        BECOMES(d.text("state"), "Ready");
        QVERIFY(server.call_named("caller").has_value());
        QVERIFY(server.hang_up(*server.call_named("caller")));
    }

    void a_call_is_transferred_at_once()
    {
        ctisp::server server;
        desk d(address(server));
        colleague other(server.address());
        STEP(sign_in(d));
        STEP(talk(d, server));
        d.enter("number", "3002");
        BECOMES(d.possible(), "hang_up hold consult transfer conference");
        d.click("transfer");
        BECOMES(d.calls(), "");
        QVERIFY(server.hang_up(*server.call_named("caller")));
    }

    void a_consult_call_is_completed_as_a_conference()
    {
        ctisp::server server;
        desk d(address(server));
        colleague other(server.address());
        STEP(sign_in(d));
        STEP(talk(d, server));
        STEP(consult(d));
        d.click("conference");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Conference of 3");
        BECOMES(d.text("data_title"), "Call data  ·  5551234");
        d.click("hold");
        BECOMES(d.calls(), "On hold, 5551234, 8001, Conference of 3");
        d.click("retrieve");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Conference of 3");
        d.click("hang_up");
        BECOMES(d.calls(), "");
    }

    void wrap_up_follows_the_call_and_the_outcome_is_saved()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        STEP(talk(d, server));
        QVERIFY(!d.can("wrap_up_save"));
        d.click("wrap_up");
        BECOMES(d.text("after_call"), "then wrap-up");
        BECOMES(d.states(), "not_ready");
        d.click("hang_up");
        BECOMES(d.text("state"), "Wrap-up");
        BECOMES(d.text("after_call"), "then ready");
        BECOMES(d.calls(), "Ended, 5551234, 8001, Routed");
        BECOMES(d.possible(), "");
        BECOMES(d.states(), "ready not_ready");
        d.enter("wrap_up_text", "refunded");
        d.click("wrap_up_save");
        QTRY_VERIFY_WITH_TIMEOUT(!d.can("wrap_up_save"), 20000);
        QVERIFY(!d.find<QWidget>("notice")->isVisible());
        d.click("ready");
        BECOMES(d.text("state"), "Ready");
        BECOMES(d.calls(), "");
    }

    void a_lost_connection_comes_back_with_its_calls()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        STEP(talk(d, server));
        d.enter("number", "3003");
        QStringList notices;
        connect(&d.window().agent_session(), &session::link_changed,
                [&] { notices << d.text("notice_text") + " | " + d.possible(); });
        server.cut_connections();
        QTRY_VERIFY_WITH_TIMEOUT(d.text("notice_text").contains("Reconnected"), 20000);
        // Meanwhile nothing could be done.
        QVERIFY(notices.size() >= 2 && notices.first().contains("Connection lost"));
        QVERIFY(notices.first().endsWith(" | "));
        BECOMES(d.text("state"), "Talking");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
        BECOMES(d.possible(), "hang_up hold consult transfer conference");
        BECOMES(d.variable("user.customer"), "c-17");
        d.click("hang_up");
        BECOMES(d.calls(), "");
        d.not_ready("Break");
        BECOMES(d.text("state"), "Not ready – Break");
        d.click("sign_out");
        QTRY_VERIFY_WITH_TIMEOUT(d.find<QPushButton>("sign_in")->isVisible(), 20000);
    }

    void the_other_side_takes_over()
    {
        ctisp_server_config config;
        ctisp_server_config_init(&config);
        config.side_b = "127.0.0.1:0";
        ctisp_server *server = nullptr;
        QCOMPARE(ctisp_server_start(&config, &server, nullptr), CTISP_OK);
        const auto at = [&](char side) {
            return QString("127.0.0.1:%1").arg(ctisp_server_side_port(server, side));
        };
        {
            desk d(at('A'), at('B'));
            STEP(sign_in(d));
            QVERIFY(d.text("connection").startsWith("Side A"));
            QVERIFY(ctisp_server_stop_side(server, 'A'));
            QTRY_VERIFY_WITH_TIMEOUT(d.text("connection").startsWith("Side B"), 20000);
            BECOMES(d.text("notice_text"), "<b>Reconnected</b> on side B.");
            d.click("ready");
            BECOMES(d.text("state"), "Ready");
        }
        ctisp_server_free(server);
    }

    void the_event_log_is_shown_and_hidden()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        auto *log = d.find<QDockWidget>("log_dock");
        QVERIFY(!log->isVisible());
        d.click("show_log");
        QVERIFY(log->isVisible());
        QVERIFY(d.find<QPlainTextEdit>("log")->toPlainText().contains("AGENT_STATE_EVENT"));
        d.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!log->isVisible());
    }

    void everything_has_a_name_and_a_place()
    {
        ctisp::server server;
        desk d(address(server));
        STEP(sign_in(d));
        // Half of a full HD screen at 200% has this room.
        QVERIFY(d.window().minimumSizeHint().width() <= 960);
        QVERIFY(d.window().minimumSizeHint().height() <= 540);
        for (const QAbstractButton *button : d.window().findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->objectName().startsWith("qt_")) {
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                         qPrintable(button->objectName()));
                QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->objectName()));
            }
        }
    }

    void pictures_are_taken()
    {
        const QString folder = qEnvironmentVariable("DESKTOP_SHOTS");
        if (folder.isEmpty()) {
            QSKIP("DESKTOP_SHOTS is not set");
        }
        ctisp::server server;
        desk d(address(server));
        const auto shot = [&](const char *name) {
            QTest::qWait(700); // for the times on the window
            QVERIFY(d.window().grab().save(folder + "/" + name + ".png"));
        };
        colleague other(server.address());
        shot("sign-in");
        STEP(sign_in(d));
        d.pass(65);
        shot("not-ready");
        d.click("ready");
        BECOMES(d.text("state"), "Ready");
        call_comes(server);
        BECOMES(d.calls(), "Ringing, 5551234, 8001, Routed");
        d.pass(6);
        shot("ringing");
        d.click("answer");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Routed");
        d.pass(114);
        d.edit_variable("Variable 5", "wants a refund");
        BECOMES(d.variable("Variable 5"), "wants a refund");
        STEP(consult(d));
        d.pass(23);
        d.enter("wrap_up_text", "refund");
        d.find<QLineEdit>("number")->clear();
        d.find<QWidget>("calls")->setFocus();
        shot("desktop");
        d.click("show_log");
        shot("log");
        d.click("show_log");
        d.click("conference");
        BECOMES(d.calls(), "Talking, 5551234, 8001, Conference of 3");
        server.cut_connections();
        QTRY_VERIFY_WITH_TIMEOUT(d.text("notice_text").contains("Reconnected"), 20000);
        shot("reconnected");
    }
};

QTEST_MAIN(desktop_test)
#include "desktop_test.moc"

// An agent desktop with a window.
//
//     agent_desktop [--side-a HOST:PORT] [--side-b HOST:PORT] [--peripheral ID]
//
// To try it: `ctisp serve --traffic 60`, and sign in as agent 1001, password 1001, phone 3001.
#include "desktop_window.hpp"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

namespace {

account remembered()
{
    const QSettings settings;
    return {settings.value("agent").toString(),
            {},
            settings.value("phone").toString(),
            settings.value("side_a", "127.0.0.1:42027").toString(),
            settings.value("side_b").toString(),
            settings.value("peripheral", 5000).toUInt()};
}

void remember(const account &as)
{
    QSettings settings;
    settings.setValue("agent", as.agent);
    settings.setValue("phone", as.phone);
    settings.setValue("side_a", as.side_a);
    settings.setValue("side_b", as.side_b);
    settings.setValue("peripheral", as.peripheral_id);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("ctisp"));
    QCoreApplication::setApplicationName(QStringLiteral("agent_desktop"));
    QCommandLineParser parser;
    const QCommandLineOption side_a("side-a", "Side A of the CTI server.", "host:port");
    const QCommandLineOption side_b("side-b", "Side B of the CTI server.", "host:port");
    const QCommandLineOption peripheral("peripheral", "PeripheralID of the contact centre.", "id");
    parser.addHelpOption();
    parser.addOptions({side_a, side_b, peripheral});
    parser.process(app);

    account start = remembered();
    if (parser.isSet(side_a)) {
        start.side_a = parser.value(side_a);
        start.side_b = parser.value(side_b);
    }
    if (parser.isSet(peripheral)) {
        start.peripheral_id = parser.value(peripheral).toUInt();
    }
    desktop_window window;
    window.set_account(start);
    QObject::connect(&window, &desktop_window::signed_in, remember);
    window.show();
    return app.exec();
}

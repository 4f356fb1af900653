// Opens sessions while the window goes on.
#ifndef DESKTOP_CONNECTOR_HPP
#define DESKTOP_CONNECTOR_HPP

#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThreadPool>
#include <memory>

namespace ctisp {
class client;
}

/// Who signs in where.
struct account {
    QString agent, password, phone;
    /// "host:port"; a simplex system has no side B.
    QString side_a, side_b;
    unsigned peripheral_id = 0;
};

/// Opens a session: a ctisp::client connects while it is made, so that happens on another thread.
/// Afterwards it keeps itself connected.
class connector : public QObject {
    Q_OBJECT
public:
    explicit connector(QObject *parent = nullptr);
    ~connector() override;

    /// Not again before it has told `opened` or `failed`.
    void open(const account &with);
    /// The session of `opened`.
    std::unique_ptr<ctisp::client> take();
    /// Ends a session and what is left of it on another thread: that may take a while too.
    void dispose(std::unique_ptr<ctisp::client> client);

signals:
    void opened();
    void failed(const QString &why);

private:
    struct outcome;
    /// One thread: the next session is opened when the one before is closed, else the server would
    /// say that the phone is in use.
    QThreadPool worker_;
    QFutureWatcher<std::shared_ptr<outcome>> watcher_;
};

#endif

#include "connector.hpp"

#include "words.hpp"

#include <QtConcurrent>
#include <chrono>
#include <ctisp.hpp>

using namespace std::chrono_literals;

struct connector::outcome {
    std::unique_ptr<ctisp::client> client;
    QString why;
};

connector::connector(QObject *parent) : QObject(parent)
{
    worker_.setMaxThreadCount(1);
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        const auto done = watcher_.result();
        if (done->client) {
            emit opened();
        } else {
            emit failed(done->why);
        }
    });
}

connector::~connector() = default;

void connector::open(const account &with)
{
    auto options = ctisp::client_options()
                       .side_a(words::bytes(with.side_a))
                       .services(ctisp::services::client_events | ctisp::services::client_control
                                 | ctisp::services::call_data_update)
                       .peripheral_id(with.peripheral_id)
                       .agent_id(words::bytes(with.agent))
                       .agent_instrument(words::bytes(with.phone))
                       .client_id("desktop of agent " + words::bytes(with.agent))
                       .heartbeat(30s);
    if (!with.side_b.isEmpty()) {
        options.side_b(words::bytes(with.side_b));
    }
    watcher_.setFuture(QtConcurrent::run(&worker_, [options] {
        auto done = std::make_shared<outcome>();
        if (auto client = ctisp::client::try_open(options)) {
            done->client = std::make_unique<ctisp::client>(std::move(*client));
        } else {
            done->why = QString::fromUtf8(client.error().what());
        }
        return done;
    }));
}

std::unique_ptr<ctisp::client> connector::take() { return std::move(watcher_.result()->client); }

void connector::dispose(std::unique_ptr<ctisp::client> client)
{
    if (client) {
        std::shared_ptr<ctisp::client> last = std::move(client);
        worker_.start([last = std::move(last)]() mutable { last.reset(); });
    }
}

#include "connector.hpp"

#include "words.hpp"

#include <QtConcurrent>
#include <chrono>
#include <ctisp.hpp>

using namespace std::chrono_literals;

struct connector::outcome {
    std::unique_ptr<ctisp::client> client;
    std::optional<ctisp::error> error;
};

connector::connector(QObject *parent) : QObject(parent)
{
    worker_.setMaxThreadCount(1);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &connector::attempt);
    connect(&watcher_, &QFutureWatcherBase::finished, this, &connector::finished);
}

connector::~connector() = default;

void connector::open(const account &with)
{
    account_ = with;
    wanted_ = true;
    forever_ = side_b_ = false;
    failures_ = 0;
    attempt();
}

void connector::reopen()
{
    wanted_ = forever_ = true;
    side_b_ = !side_b_ && !account_.side_b.isEmpty();
    failures_ = 0;
    attempt();
}

void connector::stop()
{
    wanted_ = false;
    pause_.stop();
}

void connector::dispose(std::unique_ptr<ctisp::client> client)
{
    if (client) {
        std::shared_ptr<ctisp::client> last = std::move(client);
        worker_.start([last = std::move(last)]() mutable { last.reset(); });
    }
}

std::unique_ptr<ctisp::client> connector::take() { return std::move(opened_); }

void connector::attempt()
{
    if (watcher_.isRunning()) {
        return; // finished() goes on.
    }
    const auto options =
        ctisp::client_options()
            .side_a(words::bytes(side_b_ ? account_.side_b : account_.side_a))
            .services(ctisp::services::client_events | ctisp::services::client_control
                      | ctisp::services::call_data_update)
            .peripheral_id(account_.peripheral_id)
            .agent_id(words::bytes(account_.agent))
            .agent_instrument(words::bytes(account_.phone))
            .client_id("desktop of agent " + words::bytes(account_.agent))
            .heartbeat(30s);
    watcher_.setFuture(QtConcurrent::run(&worker_, [options] {
        auto done = std::make_shared<outcome>();
        if (auto client = ctisp::client::try_open(options)) {
            done->client = std::make_unique<ctisp::client>(std::move(*client));
        } else {
            done->error = client.error();
        }
        return done;
    }));
}

void connector::finished()
{
    const auto done = watcher_.result();
    if (!wanted_) {
        dispose(std::move(done->client));
        return;
    }
    if (done->client) {
        wanted_ = false;
        opened_ = std::move(done->client);
        emit opened(side_b_ ? 'B' : 'A');
        return;
    }
    // Why a server refuses tells the agent more than why another cannot be reached.
    if (why_.isEmpty() || failures_ == 0 || done->error->code() == CTISP_E_REFUSED) {
        why_ = QString::fromUtf8(done->error->what());
    }
    failures_++;
    const bool duplex = !account_.side_b.isEmpty();
    const int sides = duplex ? 2 : 1;
    if (!forever_ && failures_ == sides) {
        wanted_ = false;
        emit failed(why_);
        return;
    }
    side_b_ = duplex && !side_b_;
    // The other side at once; after both 1, 2, 4 and so on up to 30 seconds.
    const auto pause = qMin<std::chrono::seconds>(1s * (1 << qMin(failures_ / sides - 1, 5)), 30s);
    pause_.start(failures_ % sides != 0 ? 0s : pause);
}

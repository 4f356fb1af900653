// A live model: agents, calls, devices and skill groups, kept from the events of a client.
#ifndef CTISP_MODEL_HPP
#define CTISP_MODEL_HPP

#include <ctisp/changes.hpp>
#include <ctisp/client.hpp>

namespace ctisp {

/// How much a model keeps at most.
struct model_limits {
    /// Calls. The oldest leaves the model for a new one.
    std::uint32_t calls = 100'000;
    /// Calls on their way. The oldest leaves the model for a new one.
    std::uint32_t announced_calls = 10'000;
    /// Agents, of all peripherals. Others are not kept.
    std::uint32_t agents = 50'000;
    /// Skill groups, of all peripherals. Others are not kept.
    std::uint32_t skill_groups = 50'000;
    /// Peripherals. Events of others are not looked at.
    std::uint32_t peripherals = 64;
    /// Devices that are out of service. Others are not kept.
    std::uint32_t devices = 50'000;
};

namespace detail {

/// A model of the C library, and the functions that are told of its changes.
class follower : public std::enable_shared_from_this<follower> {
public:
    follower() = default;
    follower(const follower &) = delete;
    follower &operator=(const follower &) = delete;
    ~follower() { ctisp_model_free(model_); }

    result<void> follow(const std::shared_ptr<session> &of, const model_limits &limits)
    {
        session_ = of;
        ctisp_model_config config;
        ctisp_model_config_init(&config);
        config.on_change = on_change;
        config.user_data = this;
        config.call_limit = limits.calls;
        config.announced_call_limit = limits.announced_calls;
        config.agent_limit = limits.agents;
        config.skill_group_limit = limits.skill_groups;
        config.peripheral_limit = limits.peripherals;
        config.device_limit = limits.devices;
        ctisp_error why{};
        return outcome(ctisp_model_follow(client_of(of), &config, &model_, &why), why);
    }

    ctisp_model *model() const noexcept { return model_; }
    /// NULL where the client is destroyed.
    std::shared_ptr<session> followed() const noexcept { return session_.lock(); }

    handlers<ctisp_change> told{};

    /// The program is done with it: no function runs when this returns, unless this is called in one.
    void retire()
    {
        retired_ = true;
        ctisp_model_free(std::exchange(model_, nullptr));
    }

private:
    static void on_change(ctisp_model *, const ctisp_change *change, void *user_data) noexcept
    {
        // A share, for a function that destroys the model.
        auto self = static_cast<follower *>(user_data)->shared_from_this();
        if (auto serving = self->session_.lock()) {
            serving->guarded([&] { self->told.tell(*change, self->retired_); });
        }
    }

    ctisp_model *model_ = nullptr;
    std::weak_ptr<session> session_{};
    std::atomic<bool> retired_{false};
};

} // namespace detail

/// Agents, calls, devices and skill groups, kept from the events of a client: who is in which state,
/// and what has become of which call.
///
///     ctisp::model model{bridge};
///     model.on([](const ctisp::changes::agent_state &change) {
///         std::cout << change.agent.agent_id << " has another state\n";
///     });
///     bridge.run();
///
/// It takes the client's events where they are told, in client::run() and the like. The functions
/// given to on() are told of what an event has changed, before those of client::on() are told of the
/// event; what they throw comes out as client says. Each function that reads gives a copy, as of one
/// moment, from any thread; in a function that is told, as of the event at hand.
///
/// After a reconnect, and after `gap`, it asks the server how things are, where the session has
/// Client Control: changes::resynchronised tells that it is done. Without Client Control calls that
/// may have ended meanwhile leave the model.
///
/// The client may be destroyed before the model, which then stays as it was last. When the destructor
/// returns, nothing is told any more; from a function that it tells, when that returns. Do not destroy
/// it with a lock held that such a function may wait for.
class model {
public:
    /// Follows a client: its events from now on. Make it before events are told: the model has what
    /// OPEN_CONF told, and knows nothing of events that were told before.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT for a client that was moved from.
    explicit model(const client &of, const model_limits &limits = {})
        : model(try_follow(of, limits).value())
    {
    }
    /// As the constructor, without exceptions.
    static result<model> try_follow(const client &of, const model_limits &limits = {})
    {
        auto core = std::make_shared<detail::follower>();
        if (auto followed = core->follow(of.session_, limits); !followed) {
            return followed.error();
        }
        return model(std::move(core));
    }
    model(model &&) noexcept = default;
    model &operator=(model &&other) noexcept
    {
        retire();
        core_ = std::move(other.core_);
        return *this;
    }
    ~model() { retire(); }

    /// Has `handle` told of each change of the kind that it takes: `const
    /// ctisp::changes::call_ended &` or any other of ctisp::changes, or `const ctisp::change &` for
    /// all. Several for the same kind are told one after the other, those for all changes first.
    ///
    /// Before client::run() or dispatch(), or from a function that those tell.
    template <class F> void on(F handle)
    {
        on<typename detail::parameter_of<F>::type>(std::move(handle));
    }
    /// The same with the kind named, for functions that do not tell it themselves.
    template <class T, class F> void on(F handle)
    {
        if constexpr (std::is_same<T, change>::value) {
            core_->told.on_every([handle = std::move(handle)](const ctisp_change &c) mutable {
                if (auto told = detail::from_change<T>::read(c)) {
                    handle(*told);
                }
            });
        } else {
            core_->told.on(T::type, [handle = std::move(handle)](const ctisp_change &c) mutable {
                handle(detail::from_change<T>::read(c));
            });
        }
    }

    /// All that is in the model. One of many calls makes a large picture, and events wait while it is
    /// made: where one agent or call is wanted read that.
    ///
    ///     for (const auto &agent : model.read().agents) {
    ///         std::cout << agent.agent_id << '\n';
    ///     }
    ///
    /// This and the other functions that read throw CTISP_E_INVALID_ARGUMENT of a model that was moved
    /// from.
    picture read() const { return detail::copy_of<picture>(*picture_of(ctisp_model_read)); }
    /// The agent with that AgentID, at that peripheral or else at whatever peripheral has one.
    std::optional<ctisp::agent> agent(const std::string &agent_id,
                                      std::uint32_t peripheral_id = null_peripheral_id) const
    {
        auto found = picture_of(ctisp_model_read_agent, peripheral_id, text(agent_id));
        return first<ctisp::agent>(found->agents, found->agents_count);
    }
    /// The call of that key.
    std::optional<ctisp::call> call(std::uint64_t key) const
    {
        auto found = picture_of(ctisp_model_read_call, key);
        return first<ctisp::call>(found->calls, found->calls_count);
    }
    /// The call that a connection belongs to, at that peripheral or else at whatever peripheral has
    /// one. Of several calls with its ConnectionCallID it is the one with that connection, else the
    /// latest.
    std::optional<ctisp::call> call_at(const connection &at,
                                       std::uint32_t peripheral_id = null_peripheral_id) const
    {
        const detail::c_connection c(at);
        auto found = picture_of(ctisp_model_read_call_at, peripheral_id, &c.of);
        return first<ctisp::call>(found->calls, found->calls_count);
    }
    /// The device with that number or name, at that peripheral or else at whatever peripheral has
    /// one.
    std::optional<ctisp::device> device(const std::string &device_id,
                                        std::uint32_t peripheral_id = null_peripheral_id) const
    {
        auto found = picture_of(ctisp_model_read_device, peripheral_id, text(device_id));
        return first<ctisp::device>(found->devices, found->devices_count);
    }
    /// The calls that such a device takes part in, the earliest first.
    std::vector<ctisp::call> calls_of_device(const std::string &device_id,
                                             std::uint32_t peripheral_id = null_peripheral_id) const
    {
        auto found = picture_of(ctisp_model_read_device, peripheral_id, text(device_id));
        return detail::copy_list<ctisp::call>(found->calls, found->calls_count);
    }
    /// The agent who is signed in at such a device.
    std::optional<ctisp::agent> agent_of_device(
        const std::string &device_id, std::uint32_t peripheral_id = null_peripheral_id) const
    {
        auto found = picture_of(ctisp_model_read_device, peripheral_id, text(device_id));
        return first<ctisp::agent>(found->agents, found->agents_count);
    }
    /// The skill group with that SkillGroupNumber, at that peripheral or else at whatever peripheral
    /// has one.
    std::optional<ctisp::skill_group> skill_group(
        std::uint32_t number, std::uint32_t peripheral_id = null_peripheral_id) const
    {
        auto found = picture_of(ctisp_model_read_skill_group, peripheral_id, number);
        return first<ctisp::skill_group>(found->skill_groups, found->skill_groups_count);
    }

    /// The calls that wait for such a skill group, the earliest first: where CALL_QUEUED_EVENT names
    /// skill groups; Unified CCE does not.
    std::vector<ctisp::call> calls_queued_for(
        std::uint32_t number, std::uint32_t peripheral_id = null_peripheral_id) const
    {
        auto found = picture_of(ctisp_model_read_skill_group, peripheral_id, number);
        return detail::copy_list<ctisp::call>(found->calls, found->calls_count);
    }

    /// Loads the configuration of agents, skill groups and devices, by CONFIG_REQUEST_EVENT: the first
    /// picture of a session of all events, which else learns of an agent when he next does something.
    /// Their names come with it, and the states of those who are signed in, where the version has them
    /// (since 21).
    ///
    /// Where All Events and Client Control are granted the model then asks the server of each agent
    /// who is, or may be, signed in, of his phone and of the route points, and of the calls there:
    /// sixteen questions at a time, for a large centre some thousand in all. changes::resynchronised
    /// tells that the picture is complete. What comes meanwhile is told change by change, as always.
    ///
    /// After a lost session the model loads it again by itself, into the new one, and after `gap`.
    /// Updates follow, where the client was opened with client_options::config_msg_mask().
    ///
    /// CONFIG_REQUEST_EVENT has no InvokeID, and a server serves one at a time: while the load runs
    /// send no other one, and do not call this while one of your own runs.
    ///
    /// Throws: CTISP_E_INVALID_ARGUMENT of a model that was moved from, CTISP_E_BAD_VALUE before
    /// version 10, CTISP_E_CONNECTION, CTISP_E_CLOSED also where the client is destroyed. Any thread.
    void load_configuration() { try_load_configuration().value(); }
    /// As load_configuration(), without exceptions.
    result<void> try_load_configuration()
    {
        ctisp_error why{};
        return detail::outcome(ctisp_model_load_configuration(get(), &why), why);
    }

    /// Sends a request whose answer goes to the model, in its place among the events: for
    /// query_skill_group_statistics_req, query_agent_statistics_req, and query_agent_state_req,
    /// snapshot_call_req and snapshot_device_req about what the model has not heard of. What the answer
    /// has changed is told; others change nothing.
    ///
    /// `tell`, where one is given, is told what became of it, as in client::request_async(): after what
    /// the answer has changed, and also where the model is destroyed before it comes. Without `tell` an
    /// answer that refuses, or does not come, is silent.
    ///
    /// Throws: as client::request() before the request is sent; CTISP_E_CLOSED also where the client
    /// is destroyed. `tell` is then not told.
    template <class T>
    void ask(const T &message, answer_handler<typename T::confirmation> tell = {})
    {
        try_ask(message, std::move(tell)).value();
    }
    /// As ask(), without exceptions.
    template <class T>
    result<void> try_ask(const T &message, answer_handler<typename T::confirmation> tell = {})
    {
        const detail::c_message<T> c(message);
        if (c.cut()) {
            return detail::text_with_nul();
        }
        auto followed = core_ ? core_->followed() : nullptr;
        if (core_ && !followed) {
            return detail::outcome(CTISP_E_CLOSED);
        }
        return detail::ask<typename T::confirmation>(
            std::move(followed), std::move(tell),
            [&](ctisp_client *, ctisp_request_callback callback, void *user_data) {
                return ctisp_model_ask(get(), T::message_type, &c.of, callback, user_data);
            });
    }

    /// As the C library has it. Do not free it.
    ctisp_model *get() const noexcept { return core_ ? core_->model() : nullptr; }

private:
    using picture_pointer = std::unique_ptr<ctisp_picture, detail::free_picture>;

    explicit model(std::shared_ptr<detail::follower> core) : core_(std::move(core)) {}

    void retire()
    {
        if (core_) {
            core_->retire();
        }
    }
    /// For C, which would take a text with a NUL for a shorter one: nothing has such a name.
    static const char *text(const std::string &id) { return detail::has_nul(id) ? "" : id.c_str(); }
    /// What one of the C library's functions reads.
    template <class Read, class... Which> picture_pointer picture_of(Read call_c, Which... which) const
    {
        ctisp_picture *picture = nullptr;
        ctisp_error why{};
        detail::outcome(call_c(get(), which..., &picture, &why), why).value();
        return picture_pointer(picture);
    }
    template <class T, class C> static std::optional<T> first(const C *list, std::size_t count)
    {
        return count > 0 ? std::optional<T>(detail::copy_of<T>(*list)) : std::nullopt;
    }
    std::shared_ptr<detail::follower> core_;
};

} // namespace ctisp

#endif

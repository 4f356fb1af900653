// Agents, calls, devices and skill groups of a model.
#ifndef CTISP_PICTURE_HPP
#define CTISP_PICTURE_HPP

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <ctisp/messages.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ctisp {

/// Since when something is so, by the clock of this computer.
using time_point = std::chrono::system_clock::time_point;

/// An agent's state in one media routing domain.
struct agent_in_mrd {
    /// MRDID.
    std::int32_t mrd_id{};
    /// AgentState.
    agent_state state{};
    /// EventReasonCode, 0 for none. It means something where the agent is not ready or signed out.
    std::uint16_t reason{};
    /// Since when, by StateDuration.
    std::optional<time_point> since{};
    /// AgentMode.
    agent_mode mode{};
    /// NumTasks.
    std::uint32_t num_tasks{};
    /// MaxTaskLimit.
    std::uint32_t max_task_limit{};
    /// MaxBeyondTaskLimit: tasks allowed above that. Since version 22.
    std::optional<std::uint32_t> max_beyond_task_limit{};
    /// AgentAvailabilityStatus.
    agent_availability_status availability{};
    /// NextAgentState, where it is known.
    std::optional<agent_state> next_state{};
    /// Direction of the call at hand.
    std::optional<call_direction> direction{};
    /// Duration: how many seconds the state is expected to last.
    std::optional<std::uint32_t> duration{};
};

/// An agent in a skill group.
struct agent_in_group {
    /// MRDID that it was told for.
    std::int32_t mrd_id{};
    /// SkillGroupNumber.
    std::uint32_t number{};
    /// SkillGroupID.
    std::optional<std::uint32_t> id{};
    /// SkillGroupPriority.
    std::uint16_t priority{};
    /// SkillGroupState.
    agent_state state{};
};

/// An agent of whom an event has told, signed in or not. It owns its text: keep it as long as you
/// like. What no event has told is std::nullopt.
struct agent {
    /// PeripheralID.
    std::optional<std::uint32_t> peripheral_id{};
    /// AgentID.
    std::string agent_id{};
    /// ICMAgentID: the skill target id.
    std::optional<std::int32_t> icm_agent_id{};
    /// LoginName, where the configuration was loaded: see model::load_configuration().
    std::optional<std::string> login_name{};
    /// FirstName, as `login_name`.
    std::optional<std::string> first_name{};
    /// LastName, as `login_name`.
    std::optional<std::string> last_name{};
    /// AgentExtension, while signed in.
    std::optional<std::string> extension{};
    /// AgentInstrument, while signed in.
    std::optional<std::string> instrument{};
    /// ActiveTerminal.
    std::optional<std::string> active_terminal{};
    /// CTIClientSignature of the client that belongs to the agent.
    std::optional<std::string> cti_client_signature{};
    /// SessionID of the client that belongs to the agent, 0 for none.
    std::uint32_t session_id{};
    /// DepartmentID.
    std::int32_t department_id{};
    /// AgentState in the first of `mrds`, which is the only one of an agent who takes calls only.
    std::optional<agent_state> state{};
    /// EventReasonCode of `state`, 0 for none.
    std::uint16_t reason{};
    /// Since when the agent is in `state`.
    std::optional<time_point> since{};
    /// Whether the agent is signed in, in any media routing domain.
    bool signed_in{};
    /// The session was lost since, or events were, and nothing has told the state again.
    bool unsure{};
    /// The state in each media routing domain that was told of.
    std::vector<agent_in_mrd> mrds{};
    /// The skill groups that the agent is signed in to, as far as they were told.
    std::vector<agent_in_group> skill_groups{};
    /// QUERY_AGENT_STATISTICS_CONF as it came last: see model::ask().
    std::optional<query_agent_statistics_conf> statistics{};
    /// When those came.
    std::optional<time_point> statistics_at{};
};

/// A device on a call.
struct party {
    /// The connection. Its device_id is std::nullopt where no event has named it yet, as of a caller
    /// who is known by CallingDeviceID only.
    ctisp::connection connection{};
    /// The device's number or name.
    std::optional<std::string> device_id{};
    /// What kind of device it is.
    std::optional<device_id_type> device_type{};
    /// The state of the connection.
    std::optional<local_connection_state> state{};
    /// Since when it has that state.
    std::optional<time_point> since{};
    /// LineHandle.
    std::optional<std::uint16_t> line_handle{};
    /// LineType.
    std::optional<ctisp::line_type> line_type{};
    /// The phone receives audio: RTP_STARTED_EVENT has come, RTP_STOPPED_EVENT has not.
    bool audio_in{};
    /// The phone sends audio, by the same events.
    bool audio_out{};
};

/// How far a call is, seen as a whole.
enum class call_state : std::uint16_t {
    /// It is being made: nothing rings yet.
    set_up = CTISP_CALL_STATE_SET_UP,
    /// It waits in a queue.
    queued = CTISP_CALL_STATE_QUEUED,
    /// It rings at a device.
    ringing = CTISP_CALL_STATE_RINGING,
    /// Two devices or more talk, or one does to somebody who is not known.
    talking = CTISP_CALL_STATE_TALKING,
    /// Those who are known hold it.
    held = CTISP_CALL_STATE_HELD,
    /// It cannot be put through.
    failed = CTISP_CALL_STATE_FAILED,
    /// Nobody takes part any more; its data can still change, until it ends.
    cleared = CTISP_CALL_STATE_CLEARED,
};

/// An ECC variable of a call in a model.
struct ecc_variable {
    /// Its name, for instance "user.customer".
    std::string name{};
    /// Its value.
    std::string value{};
};

/// One element of an ECC array of a call in a model.
struct ecc_element {
    /// Which element, from 0.
    std::uint8_t index{};
    /// The array's name.
    std::string name{};
    /// The element's value.
    std::string value{};
};

/// A CTI client of a call in a model.
struct call_client {
    /// CTIClientSignature.
    std::optional<std::string> signature{};
    /// CTIClientTimestamp.
    std::optional<std::uint32_t> timestamp{};
};

/// The context of a call. What no message had is std::nullopt.
struct call_context {
    /// CallType.
    std::optional<ctisp::call_type> call_type{};
    /// CalledPartyDisposition.
    disposition_code called_party_disposition{};
    /// CampaignID, 0 for none.
    std::uint32_t campaign_id{};
    /// QueryRuleID, 0 for none.
    std::uint32_t query_rule_id{};
    /// ANI: the caller's number.
    std::optional<std::string> ani{};
    /// UserToUserInfo: bytes of any value.
    std::optional<std::string> user_to_user_info{};
    /// DNIS.
    std::optional<std::string> dnis{};
    /// DialedNumber.
    std::optional<std::string> dialed_number{};
    /// CallerEnteredDigits.
    std::optional<std::string> caller_entered_digits{};
    /// RouterCallKeyDay.
    std::optional<std::uint32_t> router_call_key_day{};
    /// RouterCallKeyCallID.
    std::optional<std::uint32_t> router_call_key_call_id{};
    /// RouterCallKeySequenceNumber.
    std::optional<std::uint32_t> router_call_key_sequence_number{};
    /// CallVariable1 to CallVariable10: the first is `call_variables[0]`.
    std::array<std::optional<std::string>, 10> call_variables{};
    /// CallWrapupData.
    std::optional<std::string> call_wrapup_data{};
    /// ECC variables with one value.
    std::vector<ecc_variable> named_variables{};
    /// Elements of ECC arrays.
    std::vector<ecc_element> named_arrays{};
    /// CustomerPhoneNumber.
    std::optional<std::string> customer_phone_number{};
    /// CustomerAccountNumber.
    std::optional<std::string> customer_account_number{};
    /// The CTI clients of the call.
    std::vector<call_client> cti_clients{};
    /// CallReferenceID: bytes of any value.
    std::optional<std::string> call_reference_id{};
    /// ServiceNumber.
    std::optional<std::uint32_t> service_number{};
    /// ServiceID.
    std::optional<std::uint32_t> service_id{};
    /// SkillGroupNumber.
    std::optional<std::uint32_t> skill_group_number{};
    /// SkillGroupID.
    std::optional<std::uint32_t> skill_group_id{};
    /// SkillGroupPriority.
    std::uint16_t skill_group_priority{};
    /// CallTypeID.
    std::optional<std::uint32_t> call_type_id{};
    /// TrunkNumber.
    std::optional<std::uint32_t> trunk_number{};
    /// TrunkGroupNumber.
    std::optional<std::uint32_t> trunk_group_number{};
};

/// A skill group that a call waits for.
struct queued_for {
    /// SkillGroupNumber.
    std::uint32_t number{};
    /// SkillGroupID.
    std::optional<std::uint32_t> id{};
    /// SkillGroupPriority, 0 for none.
    std::uint16_t priority{};
};

/// A call, with its context. It owns its text: keep it as long as you like.
struct call : call_context {
    /// What names it in the model, whatever ids it has: it stays the same when the call gets another
    /// ConnectionCallID, and no other call of the model ever gets it. Later calls have greater ones.
    std::uint64_t key{};
    /// PeripheralID.
    std::optional<std::uint32_t> peripheral_id{};
    /// ConnectionCallID: several calls may have the same one.
    std::optional<std::uint32_t> call_id{};
    /// How far it is.
    call_state state = call_state::set_up;
    /// The session was lost since, or events were, and nothing has confirmed that it is there.
    bool unsure{};
    /// A network recording goes on.
    bool recorded{};
    /// An agent's greeting plays: CALL_AGENT_GREETING_EVENT has told so, and not yet of its end.
    bool greeting{};
    /// EMERGENCY_CALL_EVENT has come: an agent handles it as an emergency.
    bool emergency{};
    /// NumQueued, while the call waits in a queue: how many waited when that was told.
    std::optional<std::uint16_t> num_queued{};
    /// The skill groups that it waits for, as CALL_QUEUED_EVENT listed them.
    std::vector<ctisp::queued_for> queued_for{};
    /// When it was first heard of.
    std::optional<time_point> since{};
    /// The caller's number: ANI, else the device that calls.
    std::optional<std::string> caller{};
    /// The devices on the call. Who has left is not in it.
    std::vector<party> parties{};
    /// CallingDeviceID, as the last event told it.
    std::optional<std::string> calling_device_id{};
    /// CalledDeviceID, as the last event told it.
    std::optional<std::string> called_device_id{};
    /// LastRedirectDeviceID: the device that sent the call on last, if any did.
    std::optional<std::string> last_redirect_device_id{};
    /// CallingDeviceType.
    std::optional<device_id_type> calling_device_type{};
    /// CalledDeviceType.
    std::optional<device_id_type> called_device_type{};
    /// LastRedirectDeviceType.
    std::optional<device_id_type> last_redirect_device_type{};
    /// The connection of the call that this consult call was made from.
    std::optional<connection> consults{};
    /// SecondaryConnectionCallID.
    std::optional<std::uint32_t> secondary_call_id{};

    /// The party at that device; NULL: it takes no part.
    const party *party_of(const std::string &device_id) const
    {
        for (const party &one : parties) {
            if (one.device_id == device_id) {
                return &one;
            }
        }
        return nullptr;
    }
};

/// A call on its way: to an agent, by AGENT_PRE_CALL_EVENT, or by a translation route, by
/// CALL_TRANSLATION_ROUTE_EVENT. It is until the call arrives or is aborted.
///
/// Its context is what the call will have, as far as it was told; the call itself takes its own from
/// its own events. Its router call key tells which call it is; an event without one is not kept.
struct announced_call : call_context {
    /// AgentInstrument that it goes to; std::nullopt for a translation route.
    std::optional<std::string> instrument{};
    /// AgentID. Since version 20.
    std::optional<std::string> agent_id{};
    /// AgentSkillTargetID. Since version 20.
    std::optional<std::uint32_t> icm_agent_id{};
    /// MRDID; std::nullopt for a translation route.
    std::optional<std::int32_t> mrd_id{};
    /// When it was told.
    std::optional<time_point> since{};
};

/// A device: it is known while it takes part in a call, an agent is signed in there, or it is out of
/// service.
struct device {
    /// PeripheralID.
    std::optional<std::uint32_t> peripheral_id{};
    /// Its number or name: DeviceID of call events, AgentExtension or AgentInstrument of an agent's.
    std::string device_id{};
    /// What kind of device it is, as last told.
    std::optional<device_id_type> device_type{};
    /// False after SYS_INSTRUMENT_OUT_OF_SERVICE.
    bool in_service{};
    /// AgentID of the agent who is signed in there.
    std::optional<std::string> agent_id{};
    /// The keys of the calls that it takes part in, the earliest first.
    std::vector<std::uint64_t> calls{};
};

/// How many agents of a skill group are in one state.
struct agents_in_state {
    /// SkillGroupState.
    agent_state state{};
    /// How many are.
    std::size_t count{};
};

/// A skill group.
struct skill_group {
    /// PeripheralID.
    std::optional<std::uint32_t> peripheral_id{};
    /// SkillGroupNumber.
    std::uint32_t number{};
    /// SkillGroupID.
    std::optional<std::uint32_t> id{};
    /// Its name, where the configuration was loaded: see model::load_configuration().
    std::optional<std::string> name{};
    /// How many agents of the model are signed in to it.
    std::size_t agents_signed_in{};
    /// How many are in which state, states with none left out.
    std::vector<agents_in_state> agents_by_state{};
    /// QUERY_SKILL_GROUP_STATISTICS_CONF as it came last: see model::ask().
    std::optional<query_skill_group_statistics_conf> statistics{};
    /// When those came.
    std::optional<time_point> statistics_at{};

    /// How many agents of the model are in that state.
    std::size_t agents_in(agent_state state) const
    {
        for (const agents_in_state &agents : agents_by_state) {
            if (agents.state == state) {
                return agents.count;
            }
        }
        return 0;
    }
};

/// A peripheral, of which was told whether it is on line.
struct peripheral {
    /// PeripheralID.
    std::uint32_t peripheral_id{};
    /// PeripheralType.
    std::optional<ctisp::peripheral_type> peripheral_type{};
    /// Whether it is on line.
    bool online{};
};

/// All that is in a model, as of one moment. Nothing changes it any more.
struct picture {
    /// Agents, in no order.
    std::vector<agent> agents{};
    /// Calls, the earliest first.
    std::vector<call> calls{};
    /// Calls on their way, the earliest announced first.
    std::vector<announced_call> announced_calls{};
    /// Devices, in no order.
    std::vector<device> devices{};
    /// Skill groups, in no order.
    std::vector<skill_group> skill_groups{};
    /// Peripherals, by PeripheralID.
    std::vector<peripheral> peripherals{};
    /// PGStatus: the outages as they were last told.
    pg_status_code pg_status{};
    /// The session was lost, or events were, and the model has not been put right yet.
    bool unsure{};
};

} // namespace ctisp

#include <ctisp/picture_reader.hpp>

#endif

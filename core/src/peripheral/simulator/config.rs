//! What the simulated contact centre consists of.

mod access;
mod check;
mod desk;
mod domains;
mod error;
mod file;
mod known;
mod read;

pub use access::AccessConfig;
pub use desk::DeskSettingsConfig;
pub use domains::MediaRoutingDomainConfig;
pub use error::{ConfigError, ConfigProblem};
pub(super) use file::seconds;
pub(super) use read::{line_at, unreadable};

use crate::{LineType, PeripheralType};
use std::time::Duration;

/// The centre: its peripherals, people, phones, numbers and rules.
///
/// References between its parts are by number or id; one that leads nowhere is as if it were not
/// there. [`Config::check`] finds such, [`Config::from_toml`] reads a file and checks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The peripheral with the agents and their phones.
    pub peripheral: PeripheralConfig,
    /// Further peripherals of the PG: they can be seen and go off line, and have no agents.
    pub other_peripherals: Vec<PeripheralConfig>,
    /// What the clock shows when the simulation begins: seconds since 1970 UTC.
    pub start_time: u32,
    /// Media routing domains; calls belong to the first one.
    pub media_routing_domains: Vec<MediaRoutingDomainConfig>,
    /// Phones.
    pub devices: Vec<DeviceConfig>,
    /// Agents.
    pub agents: Vec<AgentConfig>,
    /// Desk settings that agents refer to.
    pub desk_settings: Vec<DeskSettingsConfig>,
    /// Agent teams.
    pub teams: Vec<TeamConfig>,
    /// Skill groups.
    pub skill_groups: Vec<SkillGroupConfig>,
    /// Services.
    pub services: Vec<ServiceConfig>,
    /// Call types.
    pub call_types: Vec<CallTypeConfig>,
    /// Whether one AGENT_STATE_EVENT lists all skill groups of the agent (NumFltSkillGroups), and
    /// not one event is sent for each of them, as Unified CCE does it.
    pub skill_groups_listed: bool,
    /// Numbers that can be dialled, besides extensions and numbers outside.
    pub dialled_numbers: Vec<DialledNumber>,
    /// Those of them that only phones of the centre reach: to callers from outside there is no such
    /// number.
    pub internal_numbers: Vec<String>,
    /// Numbers whose callers wait at a VRU.
    pub vru_queues: Vec<VruQueue>,
    /// A number that begins so is an outside party.
    pub outside_prefix: String,
    /// Extensions of devices that dialers call from: the Dialer_Port_Map table.
    pub dialer_ports: Vec<String>,
    /// ECC variables that calls may carry.
    pub ecc_variables: Vec<EccVariable>,
    /// Which of the ten call variables a client may write: CallControlVariableMap.
    pub writable_variables: [bool; 10],
    /// Whether agents wrap up after a routed call; desk settings may say otherwise, here and below.
    pub wrap_up: WrapUp,
    /// Whether logging out needs an EventReasonCode.
    pub logout_reason_required: bool,
    /// Whether going not ready needs an EventReasonCode.
    pub not_ready_reason_required: bool,
    /// How long things take.
    pub delays: Delays,
    /// Where network recordings go; `None`: they fail.
    pub recorder: Option<RecorderConfig>,
    /// Calls that come by themselves; `None`: no calls but those that are placed.
    pub traffic: Option<TrafficConfig>,
    /// How many agents the centre plays itself; see [`Simulator`](super::Simulator) on who they
    /// are.
    pub auto_agents: u32,
    /// Who may connect to its server.
    pub access: AccessConfig,
}

/// One peripheral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeripheralConfig {
    /// PeripheralID.
    pub id: u32,
    /// PeripheralType.
    pub kind: PeripheralType,
    /// Whether its agents may have several lines.
    pub multiline: bool,
}

/// A phone an agent can sign in at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceConfig {
    /// AgentInstrument; at most 63 characters.
    pub instrument: String,
    /// AgentExtension, the number others dial; at most 15 characters.
    pub extension: String,
    /// Further lines, besides the ACD line that has `extension`; at most 9.
    pub lines: Vec<LineConfig>,
}

/// A line of a phone that its agent does not work on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineConfig {
    /// The number others dial; at most 15 characters.
    pub extension: String,
    /// LineType of calls that come there.
    pub kind: LineType,
}

/// An agent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgentConfig {
    /// AgentID; at most 11 characters.
    pub agent_id: String,
    /// AgentPassword.
    pub password: String,
    /// ICMAgentID, the skill target id.
    pub icm_agent_id: i32,
    /// Numbers of the agent's skill groups.
    pub skill_groups: Vec<u32>,
    /// Id of the agent's desk settings; `None`: the rules of the centre as a whole.
    pub desk_settings: Option<u32>,
}

/// An agent team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamConfig {
    /// Its id.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// AgentIDs of its members.
    pub agents: Vec<String>,
    /// AgentIDs of its supervisors, the primary one first.
    pub supervisors: Vec<String>,
}

/// A skill group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkillGroupConfig {
    /// SkillGroupNumber.
    pub number: u32,
    /// SkillGroupID.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// MRDID of its media routing domain; `None`: that of calls.
    pub mrd_id: Option<i32>,
}

/// A service: what a caller wants, and the skill groups that give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceConfig {
    /// ServiceNumber.
    pub number: u32,
    /// ServiceID.
    pub id: u32,
    /// Its name.
    pub name: String,
    /// CallTypeID of its calls.
    pub call_type_id: u32,
    /// Numbers of its skill groups, in the order they are tried.
    pub skill_groups: Vec<u32>,
    /// MRDID of its media routing domain, which is that of its skill groups too; `None`: that of
    /// calls.
    pub mrd_id: Option<i32>,
}

/// A call type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallTypeConfig {
    /// CallTypeID.
    pub id: u32,
    /// Its name.
    pub name: String,
}

/// A number of the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialledNumber {
    /// The number.
    pub number: String,
    /// Where a call to it goes.
    pub target: DialledTarget,
}

/// A number whose callers from outside wait at a VRU, which All Events sessions see: the trunk that
/// is seized, and the queue. Without one callers wait in the network, where nobody sees them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VruQueue {
    /// A dialled number that leads to a service.
    pub number: String,
    /// PeripheralID of the VRU, which is one of the other peripherals.
    pub peripheral_id: u32,
    /// How many callers find room there; further ones wait in the network.
    pub ports: u16,
    /// TrunkGroupNumber of the trunks to it.
    pub trunk_group: u32,
    /// DNIS by which calls arrive there, if they come by a translation route, which
    /// CALL_TRANSLATION_ROUTE_EVENT announces; at most 31 characters.
    pub translation_route: Option<String>,
}

/// Where a call to a dialled number goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialledTarget {
    /// To an agent of the service with that ServiceNumber.
    Service(u32),
    /// Nowhere: always busy.
    Busy,
}

/// An ECC variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EccVariable {
    /// Its name; at most 32 characters.
    pub name: String,
    /// How many elements it has, if it is an array.
    pub array_size: Option<u8>,
}

/// Wrap-up after a routed call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrapUp {
    /// There is none.
    NotAllowed,
    /// Who asks for a work state during the call gets it afterwards.
    Optional,
    /// Every routed call is followed by it.
    Required,
    /// As `Required`, and it is left only once CallWrapupData are set.
    RequiredWithData,
}

/// How long things take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delays {
    /// From the call that reaches the network until the outside party answers.
    pub outside_answer: Duration,
    /// How long a routed call rings before it is taken away from the agent; `None`: for ever.
    pub ring_no_answer: Option<Duration>,
    /// From AGENT_PRE_CALL_EVENT until a routed call is at the agent's phone; `None`: no time.
    pub route: Option<Duration>,
    /// How long wrap-up lasts at most; `None`: until the agent ends it.
    pub work: Option<Duration>,
    /// How long after the end of a call its data may still be written, unless clients release them
    /// earlier with RELEASE_CALL_REQ: the product's wrap-up timer, two minutes by default.
    pub wrap_up_data: Duration,
    /// How long the agent greeting plays that a routed call begins with; `None`: there is none.
    pub greeting: Option<Duration>,
}

/// The recorder of network recordings, as NETWORK_RECORDING_TARGET_INFO_EVENT tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecorderConfig {
    /// RecorderAddress; at most 63 characters.
    pub address: String,
    /// RecorderURI; at most 63 characters.
    pub uri: Option<String>,
}

impl Default for RecorderConfig {
    /// An address that is reserved for documentation, as nothing is recorded.
    fn default() -> RecorderConfig {
        RecorderConfig { address: "192.0.2.30".to_owned(), uri: None }
    }
}

/// Generated calls: how many come, and how callers behave. The numbers that lead to services are
/// dialled, each as often as the others, but for those that only phones of the centre reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrafficConfig {
    /// How many calls come in an hour of the centre, on average; the gaps between them are
    /// exponential, as those of real callers.
    pub calls_per_hour: u32,
    /// How long callers wait for the answer on average, before they give up.
    pub patience: Duration,
    /// How long callers talk after the answer on average, before they hang up.
    pub talk: Duration,
    /// How many generated calls there are at once at most; those beyond are lost, and counted.
    pub max_calls: u32,
}

impl TrafficConfig {
    /// So many calls an hour: patience of 60 s, two minutes of talk, at most 500 calls at once.
    pub fn new(calls_per_hour: u32) -> TrafficConfig {
        TrafficConfig {
            calls_per_hour,
            patience: Duration::from_secs(60),
            talk: Duration::from_secs(120),
            max_calls: 500,
        }
    }
}

impl Config {
    /// The demo centre: peripheral 5000, agents 1001 to 1020 (password equal to the AgentID) at
    /// instruments 3001 to 3020, the numbers 8001 (Support), 8002 (Sales) and 8009 (busy), and 8005
    /// (Priority) for colleagues only.
    pub fn demo() -> Config {
        Config {
            peripheral: PeripheralConfig {
                id: 5000,
                kind: PeripheralType::ENTERPRISE_AGENT,
                multiline: false,
            },
            other_peripherals: Vec::new(),
            start_time: 1_700_000_000,
            media_routing_domains: vec![MediaRoutingDomainConfig::new(1, "Voice")],
            devices: (3001..=3020).map(demo_device).collect(),
            agents: (1001..=1020).map(demo_agent).collect(),
            desk_settings: Vec::new(),
            teams: vec![demo_team(1, "Support", 1001..=1010), demo_team(2, "Sales", 1011..=1020)],
            skill_groups: [(101, "Support"), (102, "Sales"), (103, "Priority")]
                .map(|(number, name)| SkillGroupConfig {
                    number,
                    id: number + 100,
                    name: name.to_owned(),
                    mrd_id: None,
                })
                .to_vec(),
            services: [(11, "Support", 31, 101), (12, "Sales", 32, 102), (15, "Priority", 35, 103)]
                .map(|(number, name, call_type_id, skill_group)| ServiceConfig {
                    number,
                    id: number + 10,
                    name: name.to_owned(),
                    call_type_id,
                    skill_groups: vec![skill_group],
                    mrd_id: None,
                })
                .to_vec(),
            call_types: [(31, "Support"), (32, "Sales"), (35, "Priority")]
                .map(|(id, name)| CallTypeConfig { id, name: name.to_owned() })
                .to_vec(),
            dialled_numbers: [
                ("8001", DialledTarget::Service(11)),
                ("8002", DialledTarget::Service(12)),
                ("8005", DialledTarget::Service(15)),
                ("8009", DialledTarget::Busy),
            ]
            .map(|(number, target)| DialledNumber { number: number.to_owned(), target })
            .to_vec(),
            internal_numbers: vec!["8005".to_owned()],
            skill_groups_listed: false,
            vru_queues: Vec::new(),
            outside_prefix: "9".to_owned(),
            dialer_ports: vec!["3020".to_owned()],
            ecc_variables: vec![
                EccVariable { name: "user.customer".to_owned(), array_size: None },
                EccVariable { name: "user.history".to_owned(), array_size: Some(3) },
            ],
            writable_variables: [true, true, true, true, true, true, true, true, true, false],
            wrap_up: WrapUp::Optional,
            logout_reason_required: false,
            not_ready_reason_required: false,
            delays: Delays {
                outside_answer: Duration::from_secs(1),
                ring_no_answer: None,
                route: None,
                work: None,
                wrap_up_data: Duration::from_secs(120),
                greeting: None,
            },
            recorder: Some(RecorderConfig::default()),
            traffic: None,
            auto_agents: 0,
            access: AccessConfig::default(),
        }
    }
}

fn demo_device(number: u32) -> DeviceConfig {
    DeviceConfig {
        instrument: number.to_string(),
        extension: number.to_string(),
        lines: Vec::new(),
    }
}

fn demo_agent(number: u32) -> AgentConfig {
    let groups = [(101, 1001..=1010), (102, 1011..=1020), (103, 1005..=1014)];
    AgentConfig {
        agent_id: number.to_string(),
        password: number.to_string(),
        icm_agent_id: number as i32 + 5000,
        skill_groups: groups
            .into_iter()
            .filter(|(_, agents)| agents.contains(&number))
            .map(|(group, _)| group)
            .collect(),
        desk_settings: None,
    }
}

fn demo_team(id: u32, name: &str, agents: std::ops::RangeInclusive<u32>) -> TeamConfig {
    TeamConfig {
        id,
        name: name.to_owned(),
        supervisors: vec![agents.start().to_string()],
        agents: agents.map(|agent| agent.to_string()).collect(),
    }
}

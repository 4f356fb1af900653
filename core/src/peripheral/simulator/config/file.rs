//! The configuration as a TOML file.
//!
//! The keys are the names of [`Config`]'s fields. A few things are said more shortly: times are in
//! seconds, what is alike may be left out.

use super::access::{LimitsFile, UsersFile};
use super::check::{Place, Section};
use super::*;
use crate::wire::def::EnumDef;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::ops::Range;
use toml::Spanned;

/// The longest time that a file may tell: a year. Clocks must not overflow.
const LONGEST_SECONDS: f64 = 366.0 * 86_400.0;

type List<T> = Option<Vec<Spanned<T>>>;

/// The whole file. What is left out is as in the centre it is based on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConfigFile {
    based_on: Option<Base>,
    start_time: Option<u32>,
    media_routing_domains: List<super::domains::MediaRoutingDomainFile>,
    outside_prefix: Option<Spanned<String>>,
    writable_variables: Option<WritableVariables>,
    wrap_up: Option<WrapUpName>,
    logout_reason_required: Option<bool>,
    not_ready_reason_required: Option<bool>,
    skill_groups_listed: Option<bool>,
    auto_agents: Option<Spanned<u32>>,
    peripheral: Option<Spanned<PeripheralFile>>,
    other_peripherals: List<PeripheralFile>,
    devices: List<DeviceFile>,
    agents: List<AgentFile>,
    desk_settings: List<super::desk::DeskSettingsFile>,
    teams: List<TeamFile>,
    skill_groups: List<SkillGroupFile>,
    services: List<ServiceFile>,
    call_types: List<CallTypeFile>,
    dialled_numbers: List<DialledNumberFile>,
    internal_numbers: Option<Spanned<Vec<String>>>,
    vru_queues: List<VruQueueFile>,
    dialer_ports: Option<Spanned<Vec<String>>>,
    ecc_variables: List<EccVariableFile>,
    delays: Option<DelaysFile>,
    recorder: Option<Spanned<RecorderFile>>,
    traffic: Option<Spanned<TrafficFile>>,
    agent_state_control_only: Option<bool>,
    limits: Option<LimitsFile>,
    users: Option<UsersFile>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Base {
    Demo,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum WrapUpName {
    NotAllowed,
    Optional,
    Required,
    RequiredWithData,
}

/// Numbers of call variables, 1 to 10.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Vec<u8>")]
struct WritableVariables([bool; 10]);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PeripheralFile {
    id: u32,
    #[serde(default = "enterprise_agent", deserialize_with = "peripheral_type")]
    kind: PeripheralType,
    #[serde(default)]
    multiline: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeviceFile {
    extension: String,
    instrument: Option<String>,
    #[serde(default)]
    lines: Vec<LineFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LineFile {
    extension: String,
    #[serde(default = "non_acd", deserialize_with = "line_type")]
    kind: LineType,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgentFile {
    agent_id: String,
    password: Option<String>,
    icm_agent_id: i32,
    #[serde(default)]
    skill_groups: Vec<u32>,
    desk_settings: Option<u32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TeamFile {
    id: u32,
    name: String,
    #[serde(default)]
    agents: Vec<String>,
    #[serde(default)]
    supervisors: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillGroupFile {
    number: u32,
    id: u32,
    name: String,
    mrd_id: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceFile {
    number: u32,
    id: u32,
    name: String,
    call_type_id: u32,
    skill_groups: Vec<u32>,
    mrd_id: Option<i32>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CallTypeFile {
    id: u32,
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "DialledNumberKeys")]
struct DialledNumberFile {
    number: String,
    target: DialledTarget,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DialledNumberKeys {
    number: String,
    service: Option<u32>,
    #[serde(default)]
    busy: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct VruQueueFile {
    number: String,
    peripheral_id: u32,
    #[serde(default = "vru_ports")]
    ports: u16,
    #[serde(default = "vru_trunk_group")]
    trunk_group: u32,
    translation_route: Option<String>,
}

fn vru_ports() -> u16 {
    100
}

fn vru_trunk_group() -> u32 {
    1
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EccVariableFile {
    name: String,
    array_size: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DelaysFile {
    #[serde(default, deserialize_with = "seconds")]
    outside_answer: Option<Duration>,
    #[serde(default, deserialize_with = "seconds")]
    ring_no_answer: Option<Duration>,
    #[serde(default, deserialize_with = "seconds")]
    route: Option<Duration>,
    #[serde(default, deserialize_with = "seconds")]
    work: Option<Duration>,
    #[serde(default, deserialize_with = "seconds")]
    greeting: Option<Duration>,
    #[serde(default, deserialize_with = "seconds")]
    wrap_up_data: Option<Duration>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecorderFile {
    address: String,
    uri: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TrafficFile {
    calls_per_hour: u32,
    #[serde(default, deserialize_with = "seconds")]
    patience: Option<Duration>,
    #[serde(default, deserialize_with = "seconds")]
    talk: Option<Duration>,
    max_calls: Option<u32>,
}

fn enterprise_agent() -> PeripheralType {
    PeripheralType::ENTERPRISE_AGENT
}

fn peripheral_type<'de, D: Deserializer<'de>>(from: D) -> Result<PeripheralType, D::Error> {
    named_value(from, &PeripheralType::DEF).map(PeripheralType)
}

fn non_acd() -> LineType {
    LineType::NON_ACD_IN
}

fn line_type<'de, D: Deserializer<'de>>(from: D) -> Result<LineType, D::Error> {
    named_value(from, &LineType::DEF).map(LineType)
}

/// A value of an enumeration by the guide's name.
fn named_value<'de, D: Deserializer<'de>>(from: D, def: &EnumDef) -> Result<u16, D::Error> {
    let name = String::deserialize(from)?;
    let value = def.value_of(&name).and_then(|value| u16::try_from(value).ok());
    value.ok_or_else(|| {
        let names: Vec<&str> = def.values.iter().map(|(_, name, _)| *name).collect();
        D::Error::custom(format!("unknown kind `{name}`, expected one of {}", names.join(", ")))
    })
}

pub(in crate::peripheral::simulator) fn seconds<'de, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Duration>, D::Error> {
    let seconds = f64::deserialize(from)?;
    match (0.0..=LONGEST_SECONDS).contains(&seconds) {
        true => Ok(Some(Duration::from_secs_f64(seconds))),
        false => Err(D::Error::custom(format!(
            "{seconds} is no time; expected seconds, 0 to {LONGEST_SECONDS}"
        ))),
    }
}

impl TryFrom<DialledNumberKeys> for DialledNumberFile {
    type Error = String;

    fn try_from(keys: DialledNumberKeys) -> Result<Self, String> {
        let target = match (keys.service, keys.busy) {
            (Some(service), false) => DialledTarget::Service(service),
            (None, true) => DialledTarget::Busy,
            _ => {
                return Err(format!(
                    "dialled number {}: expected either `service = NUMBER` or `busy = true`",
                    keys.number
                ))
            }
        };
        Ok(DialledNumberFile { number: keys.number, target })
    }
}

impl TryFrom<Vec<u8>> for WritableVariables {
    type Error = String;

    fn try_from(numbers: Vec<u8>) -> Result<Self, String> {
        let mut writable = [false; 10];
        for number in numbers {
            let place = usize::from(number).wrapping_sub(1);
            let variable = writable.get_mut(place);
            *variable.ok_or(format!("call variable {number}: expected numbers 1 to 10"))? = true;
        }
        Ok(WritableVariables(writable))
    }
}

impl From<WrapUpName> for WrapUp {
    fn from(name: WrapUpName) -> WrapUp {
        match name {
            WrapUpName::NotAllowed => WrapUp::NotAllowed,
            WrapUpName::Optional => WrapUp::Optional,
            WrapUpName::Required => WrapUp::Required,
            WrapUpName::RequiredWithData => WrapUp::RequiredWithData,
        }
    }
}

impl From<PeripheralFile> for PeripheralConfig {
    fn from(file: PeripheralFile) -> Self {
        PeripheralConfig { id: file.id, kind: file.kind, multiline: file.multiline }
    }
}

impl From<DeviceFile> for DeviceConfig {
    fn from(file: DeviceFile) -> Self {
        let instrument = file.instrument.unwrap_or_else(|| file.extension.clone());
        let lines = file.lines.into_iter().map(LineConfig::from).collect();
        DeviceConfig { instrument, extension: file.extension, lines }
    }
}

impl From<AgentFile> for AgentConfig {
    fn from(file: AgentFile) -> Self {
        AgentConfig {
            password: file.password.unwrap_or_else(|| file.agent_id.clone()),
            agent_id: file.agent_id,
            icm_agent_id: file.icm_agent_id,
            skill_groups: file.skill_groups,
            desk_settings: file.desk_settings,
        }
    }
}

impl From<TrafficFile> for TrafficConfig {
    fn from(file: TrafficFile) -> Self {
        let mut traffic = TrafficConfig::new(file.calls_per_hour);
        set(&mut traffic.patience, file.patience);
        set(&mut traffic.talk, file.talk);
        set(&mut traffic.max_calls, file.max_calls);
        traffic
    }
}

/// Where the file says the same as the configuration, in the same words.
macro_rules! as_it_is {
    ($($file:ident => $config:ident { $($field:ident),* })*) => {
        $(impl From<$file> for $config {
            fn from(file: $file) -> Self {
                $config { $($field: file.$field),* }
            }
        })*
    };
}
as_it_is! {
    LineFile => LineConfig { extension, kind }
    TeamFile => TeamConfig { id, name, agents, supervisors }
    SkillGroupFile => SkillGroupConfig { number, id, name, mrd_id }
    ServiceFile => ServiceConfig { number, id, name, call_type_id, skill_groups, mrd_id }
    CallTypeFile => CallTypeConfig { id, name }
    DialledNumberFile => DialledNumber { number, target }
    VruQueueFile => VruQueue { number, peripheral_id, ports, trunk_group, translation_route }
    RecorderFile => RecorderConfig { address, uri }
    EccVariableFile => EccVariable { name, array_size }
}

/// Where things stand in the file.
#[derive(Debug, Default)]
pub(super) struct Spans(Vec<(Place, Range<usize>)>);

impl Spans {
    pub fn find(&self, place: Place) -> Option<&Range<usize>> {
        self.0.iter().find(|(known, _)| *known == place).map(|(_, span)| span)
    }

    /// Takes one value over, if the file has it.
    fn one<T, U: From<T>>(&mut self, to: &mut U, from: Option<Spanned<T>>, section: Section) {
        if let Some(from) = from {
            self.0.push(((section, None), from.span()));
            *to = from.into_inner().into();
        }
    }

    /// Takes a list over, if the file has it.
    fn list<T, U: From<T>>(&mut self, to: &mut Vec<U>, from: List<T>, section: Section) {
        let Some(from) = from else { return };
        to.clear();
        for (index, entry) in from.into_iter().enumerate() {
            self.0.push(((section, Some(index)), entry.span()));
            to.push(entry.into_inner().into());
        }
    }
}

impl ConfigFile {
    /// Whether it says which centre it is about at all.
    pub fn names_a_centre(&self) -> bool {
        self.based_on.is_some() || self.peripheral.is_some()
    }

    /// The centre that the file describes, and where it says what.
    pub fn apply(self) -> (Config, Spans) {
        let mut config = match self.based_on {
            Some(Base::Demo) => Config::demo(),
            None => empty(),
        };
        let mut spans = Spans::default();
        set(&mut config.start_time, self.start_time);
        set(&mut config.logout_reason_required, self.logout_reason_required);
        set(&mut config.not_ready_reason_required, self.not_ready_reason_required);
        set(&mut config.skill_groups_listed, self.skill_groups_listed);
        set(&mut config.wrap_up, self.wrap_up.map(WrapUp::from));
        set(&mut config.writable_variables, self.writable_variables.map(|numbers| numbers.0));
        config.access.apply(self.users, self.agent_state_control_only, self.limits);
        spans.one(&mut config.outside_prefix, self.outside_prefix, Section::OutsidePrefix);
        spans.one(&mut config.dialer_ports, self.dialer_ports, Section::DialerPorts);
        spans.one(&mut config.internal_numbers, self.internal_numbers, Section::InternalNumbers);
        spans.one(&mut config.auto_agents, self.auto_agents, Section::AutoAgents);
        spans.one(&mut config.peripheral, self.peripheral, Section::Peripheral);
        let others = &mut config.other_peripherals;
        spans.list(others, self.other_peripherals, Section::OtherPeripherals);
        let domains = &mut config.media_routing_domains;
        spans.list(domains, self.media_routing_domains, Section::MediaRoutingDomains);
        spans.list(&mut config.devices, self.devices, Section::Devices);
        spans.list(&mut config.agents, self.agents, Section::Agents);
        spans.list(&mut config.desk_settings, self.desk_settings, Section::DeskSettings);
        spans.list(&mut config.teams, self.teams, Section::Teams);
        spans.list(&mut config.skill_groups, self.skill_groups, Section::SkillGroups);
        spans.list(&mut config.services, self.services, Section::Services);
        spans.list(&mut config.call_types, self.call_types, Section::CallTypes);
        spans.list(&mut config.dialled_numbers, self.dialled_numbers, Section::DialledNumbers);
        spans.list(&mut config.vru_queues, self.vru_queues, Section::VruQueues);
        spans.list(&mut config.ecc_variables, self.ecc_variables, Section::EccVariables);
        if let Some(delays) = self.delays {
            set(&mut config.delays.outside_answer, delays.outside_answer);
            config.delays.ring_no_answer = delays.ring_no_answer.or(config.delays.ring_no_answer);
            config.delays.route = delays.route.or(config.delays.route);
            config.delays.work = delays.work.or(config.delays.work);
            config.delays.greeting = delays.greeting.or(config.delays.greeting);
            set(&mut config.delays.wrap_up_data, delays.wrap_up_data);
        }
        if let Some(recorder) = self.recorder {
            spans.0.push(((Section::Recorder, None), recorder.span()));
            config.recorder = Some(recorder.into_inner().into());
        }
        if let Some(traffic) = self.traffic {
            spans.0.push(((Section::Traffic, None), traffic.span()));
            config.traffic = Some(traffic.into_inner().into());
        }
        (config, spans)
    }
}

/// A centre without anything in it; its rules are those of the demo centre.
fn empty() -> Config {
    Config {
        devices: Vec::new(),
        agents: Vec::new(),
        desk_settings: Vec::new(),
        teams: Vec::new(),
        skill_groups: Vec::new(),
        services: Vec::new(),
        call_types: Vec::new(),
        dialled_numbers: Vec::new(),
        internal_numbers: Vec::new(),
        dialer_ports: Vec::new(),
        ecc_variables: Vec::new(),
        recorder: None,
        ..Config::demo()
    }
}

pub(super) fn set<T>(to: &mut T, from: Option<T>) {
    if let Some(value) = from {
        *to = value;
    }
}

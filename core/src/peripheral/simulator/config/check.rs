//! Whether the parts of a configuration fit together and into messages.

use super::super::traffic::callers_numbers;
use super::known::Known;
use super::*;
use std::collections::BTreeSet;
use std::fmt::Display;

/// A part of the configuration, and which entry of it where it is a list.
pub(super) type Place = (Section, Option<usize>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    OutsidePrefix,
    AutoAgents,
    Peripheral,
    OtherPeripherals,
    MediaRoutingDomains,
    Devices,
    Agents,
    DeskSettings,
    Teams,
    SkillGroups,
    Services,
    CallTypes,
    DialledNumbers,
    VruQueues,
    DialerPorts,
    InternalNumbers,
    EccVariables,
    Recorder,
    Traffic,
}

// How many characters the fields of messages hold: their sizes less the final NUL.
const MAX_EXTENSION: usize = 15;
/// Ten lines with the ACD line are what QUERY_DEVICE_INFO_CONF holds.
const MAX_FURTHER_LINES: usize = 9;
const MAX_INSTRUMENT: usize = 63;
const MAX_AGENT_ID: usize = 11;
const MAX_PASSWORD: usize = 63;
const MAX_TEAM_NAME: usize = 31;
pub(super) const MAX_NAME: usize = 63;
const MAX_NUMBER: usize = 39;
const MAX_ADDRESS: usize = 63;
const MAX_DNIS: usize = 31;
const MAX_ECC_NAME: usize = 32;
/// Skill groups that QUERY_AGENT_STATE_CONF holds.
const MAX_SKILL_GROUPS: usize = 20;
/// NULL_PERIPHERAL_ID, NULL_SERVICE, NULL_SKILL_GROUP: "none".
const NULL: u32 = u32::MAX;
/// Values that a message about a problem tells.
const MAX_LISTED: usize = 20;
/// More than this is no contact centre, and keeps a machine busy for nothing.
const MAX_CALLS_PER_HOUR: u32 = 1_000_000;

/// All that is wrong, and where.
pub(super) fn problems(config: &Config) -> Vec<(Place, String)> {
    let known = Known::new(config);
    let mut check = Check { config, known: &known, problems: Vec::new() };
    check.peripherals();
    check.media_routing_domains();
    check.devices();
    check.skill_groups();
    check.desk_settings();
    check.agents();
    check.teams();
    check.services();
    check.dialled_numbers();
    check.vru_queues();
    check.ecc_variables();
    check.recorder();
    check.generated();
    check.problems
}

pub(super) struct Check<'a> {
    pub config: &'a Config,
    pub known: &'a Known<'a>,
    problems: Vec<(Place, String)>,
}

/// Finds what is there twice.
pub(super) struct Unique<T> {
    what: &'static str,
    seen: BTreeSet<T>,
}

impl<T: Ord + Display + Clone> Unique<T> {
    pub fn new(what: &'static str) -> Self {
        Unique { what, seen: BTreeSet::new() }
    }

    pub fn add(&mut self, check: &mut Check<'_>, place: Place, value: &T) {
        if !self.seen.insert(value.clone()) {
            check.tell(place, format!("{} {value} is used twice", self.what));
        }
    }
}

/// Values for people to read: not all of many.
fn listed<'t, T: Display + 't>(values: impl Iterator<Item = &'t T>) -> String {
    let mut words: Vec<String> = values.take(MAX_LISTED + 1).map(ToString::to_string).collect();
    if words.len() > MAX_LISTED {
        words[MAX_LISTED] = "...".to_string();
    }
    words.join(", ")
}

impl Check<'_> {
    pub fn tell(&mut self, place: Place, message: String) {
        self.problems.push((place, message));
    }

    /// A text that a message carries.
    pub fn text(&mut self, place: Place, what: &str, text: &str, max: usize) {
        let length = text.chars().count();
        if text.is_empty() {
            self.tell(place, format!("{what} is empty"));
        } else if length > max {
            self.tell(place, format!("{what} `{text}` has {length} characters; at most {max} fit"));
        } else if text.chars().any(|c| c == '\0' || c > '\u{ff}') {
            self.tell(place, format!("{what} `{text}` has characters other than Latin-1"));
        }
    }

    /// A number that can be dialled.
    fn number(&mut self, place: Place, what: &str, number: &str, max: usize) {
        self.text(place, what, number, max);
        if !number.chars().all(|c| c.is_ascii_digit() || "*#+".contains(c)) {
            let message =
                format!("{what} `{number}` cannot be dialled: expected digits, *, # or +");
            self.tell(place, message);
        }
    }

    /// An id that must not be the one that says "none".
    pub fn id(&mut self, place: Place, what: &str, id: u32) {
        if id == NULL {
            self.tell(place, format!("{what} {id} is the protocol's word for none"));
        }
    }

    /// What must be there.
    pub fn references<'t, T: Ord + Display + 't>(
        &mut self,
        place: Place,
        whose: &str,
        what: &str,
        wanted: impl IntoIterator<Item = &'t T>,
        known: &BTreeSet<&T>,
    ) {
        let missing = wanted.into_iter().filter(|wanted| !known.contains(wanted));
        let missing = listed(missing);
        if missing.is_empty() {
            return;
        }
        let known = match known.is_empty() {
            true => "there is none".to_string(),
            false => format!("known: {}", listed(known.iter().copied())),
        };
        self.tell(place, format!("{whose}: no such {what}: {missing}; {known}"));
    }

    fn peripherals(&mut self) {
        let mut ids = Unique::new("peripheral id");
        let config = self.config;
        let first = ((Section::Peripheral, None), &config.peripheral);
        let others = (0..).map(|index| (Section::OtherPeripherals, Some(index)));
        for (place, peripheral) in
            std::iter::once(first).chain(others.zip(&config.other_peripherals))
        {
            self.id(place, "peripheral id", peripheral.id);
            ids.add(self, place, &peripheral.id);
        }
    }

    fn devices(&mut self) {
        let (mut extensions, mut instruments) =
            (Unique::new("extension"), Unique::new("instrument"));
        for (index, device) in self.config.devices.iter().enumerate() {
            let place = (Section::Devices, Some(index));
            self.number(place, "extension", &device.extension, MAX_EXTENSION);
            self.text(place, "instrument", &device.instrument, MAX_INSTRUMENT);
            extensions.add(self, place, &device.extension);
            instruments.add(self, place, &device.instrument);
            for line in &device.lines {
                self.number(place, "extension of a line", &line.extension, MAX_EXTENSION);
                extensions.add(self, place, &line.extension);
            }
            self.lines(place, device);
        }
    }

    fn lines(&mut self, place: Place, device: &DeviceConfig) {
        let instrument = &device.instrument;
        if device.lines.len() > MAX_FURTHER_LINES {
            let message = format!(
                "instrument {instrument} has {} further lines; at most {MAX_FURTHER_LINES} fit",
                device.lines.len()
            );
            self.tell(place, message);
        }
        if !device.lines.is_empty() && !self.config.peripheral.multiline {
            let message = format!(
                "instrument {instrument} has further lines: set multiline = true of the peripheral"
            );
            self.tell(place, message);
        }
    }

    fn skill_groups(&mut self) {
        let (mut numbers, mut ids) =
            (Unique::new("skill group number"), Unique::new("skill group id"));
        for (index, group) in self.config.skill_groups.iter().enumerate() {
            let place = (Section::SkillGroups, Some(index));
            self.id(place, "skill group number", group.number);
            self.id(place, "skill group id", group.id);
            self.text(place, "name", &group.name, MAX_NAME);
            numbers.add(self, place, &group.number);
            ids.add(self, place, &group.id);
            self.domain(place, &format!("skill group {}", group.number), group.mrd_id);
        }
    }

    /// The skill groups of an agent or a service.
    fn groups_of(&mut self, place: Place, whose: &str, groups: &[u32]) {
        self.references(place, whose, "skill group", groups, &self.known.skill_groups);
        let mut seen = BTreeSet::new();
        for group in groups {
            if !seen.insert(group) {
                self.tell(place, format!("{whose}: skill group {group} is there twice"));
            }
        }
    }

    fn agents(&mut self) {
        let (mut ids, mut icm_ids) = (Unique::new("agent_id"), Unique::new("icm_agent_id"));
        for (index, agent) in self.config.agents.iter().enumerate() {
            let place = (Section::Agents, Some(index));
            self.text(place, "agent_id", &agent.agent_id, MAX_AGENT_ID);
            if !agent.password.is_empty() {
                self.text(place, "password", &agent.password, MAX_PASSWORD);
            }
            ids.add(self, place, &agent.agent_id);
            icm_ids.add(self, place, &agent.icm_agent_id);
            let whose = format!("agent {}", agent.agent_id);
            let count = agent.skill_groups.len();
            if count > MAX_SKILL_GROUPS {
                let message =
                    format!("{whose} has {count} skill groups; at most {MAX_SKILL_GROUPS} fit");
                self.tell(place, message);
            }
            self.groups_of(place, &whose, &agent.skill_groups);
            let desks = &self.known.desk_settings;
            self.references(place, &whose, "desk settings", &agent.desk_settings, desks);
        }
    }

    fn teams(&mut self) {
        let known = &self.known.agents;
        let mut ids = Unique::new("team id");
        for (index, team) in self.config.teams.iter().enumerate() {
            let place = (Section::Teams, Some(index));
            self.text(place, "name", &team.name, MAX_TEAM_NAME);
            ids.add(self, place, &team.id);
            let whose = format!("team {}", team.name);
            self.references(place, &whose, "agent", &team.agents, known);
            self.references(place, &whose, "agent as supervisor", &team.supervisors, known);
        }
    }

    fn services(&mut self) {
        let config = self.config;
        let mut call_types = Unique::new("call type id");
        for (index, call_type) in config.call_types.iter().enumerate() {
            let place = (Section::CallTypes, Some(index));
            self.text(place, "name", &call_type.name, MAX_NAME);
            call_types.add(self, place, &call_type.id);
        }
        let (mut numbers, mut ids) = (Unique::new("service number"), Unique::new("service id"));
        for (index, service) in config.services.iter().enumerate() {
            let place = (Section::Services, Some(index));
            let whose = format!("service {}", service.number);
            self.id(place, "service number", service.number);
            self.id(place, "service id", service.id);
            self.text(place, "name", &service.name, MAX_NAME);
            numbers.add(self, place, &service.number);
            ids.add(self, place, &service.id);
            self.references(
                place,
                &whose,
                "call type",
                [&service.call_type_id],
                &self.known.call_types,
            );
            self.groups_of(place, &whose, &service.skill_groups);
            self.domain(place, &whose, service.mrd_id);
            self.one_domain(place, &whose, service.mrd_id, &service.skill_groups);
            if service.skill_groups.is_empty() {
                self.tell(place, format!("{whose}: without a skill group its calls wait for ever"));
            }
        }
    }

    fn dialled_numbers(&mut self) {
        let config = self.config;
        let known = self.known;
        let mut numbers = Unique::new("dialled number");
        for (index, dialled) in config.dialled_numbers.iter().enumerate() {
            let place = (Section::DialledNumbers, Some(index));
            let whose = format!("dialled number {}", dialled.number);
            self.number(place, "dialled number", &dialled.number, MAX_NUMBER);
            numbers.add(self, place, &dialled.number);
            let number = &dialled.number;
            if known.extensions.contains(number) || known.further_extensions.contains(number) {
                self.tell(place, format!("{whose} is the extension of a device already"));
            }
            if let DialledTarget::Service(service) = &dialled.target {
                self.references(place, &whose, "service", [service], &known.services);
                if known.other_services.contains(service) {
                    self.tell(place, format!("{whose}: service {service} is not for calls"));
                }
            }
        }
        let ports = (Section::DialerPorts, None);
        let extensions = &known.extensions;
        self.references(ports, "dialer_ports", "extension", &config.dialer_ports, extensions);
        let internal = (Section::InternalNumbers, None);
        let what = "internal_numbers";
        let dialled = config.dialled_numbers.iter().map(|dialled| &dialled.number).collect();
        self.references(internal, what, "dialled number", &config.internal_numbers, &dialled);
        if !config.outside_prefix.is_empty() {
            let place = (Section::OutsidePrefix, None);
            self.number(place, "outside_prefix", &config.outside_prefix, MAX_NUMBER);
        }
    }

    fn vru_queues(&mut self) {
        let (config, known) = (self.config, self.known);
        let mut numbers = Unique::new("number of a VRU queue");
        for (index, queue) in config.vru_queues.iter().enumerate() {
            let place = (Section::VruQueues, Some(index));
            let whose = format!("VRU queue {}", queue.number);
            numbers.add(self, place, &queue.number);
            let (numbers, vrus) = (&known.dialled_numbers, &known.other_peripherals);
            self.references(place, &whose, "dialled number", [&queue.number], numbers);
            self.references(place, &whose, "other peripheral", [&queue.peripheral_id], vrus);
            if let Some(route) = &queue.translation_route {
                self.number(place, "translation_route", route, MAX_DNIS);
            }
        }
    }

    fn ecc_variables(&mut self) {
        let mut names = Unique::new("ECC variable");
        for (index, variable) in self.config.ecc_variables.iter().enumerate() {
            let place = (Section::EccVariables, Some(index));
            self.text(place, "ECC variable", &variable.name, MAX_ECC_NAME);
            names.add(self, place, &variable.name);
            if variable.array_size == Some(0) {
                let message = format!("ECC variable {}: array_size is 1 to 255", variable.name);
                self.tell(place, message);
            }
        }
    }

    fn recorder(&mut self) {
        let Some(recorder) = &self.config.recorder else { return };
        let place = (Section::Recorder, None);
        self.text(place, "recorder address", &recorder.address, MAX_ADDRESS);
        if let Some(uri) = &recorder.uri {
            self.text(place, "recorder uri", uri, MAX_ADDRESS);
        }
    }

    /// What happens by itself.
    fn generated(&mut self) {
        let config = self.config;
        let able = config.agents.len().min(config.devices.len());
        if config.auto_agents as usize > able {
            let message = format!(
                "auto_agents is {}, but there are agents and devices for {able}",
                config.auto_agents
            );
            self.tell((Section::AutoAgents, None), message);
        }
        let Some(traffic) = &config.traffic else { return };
        let place = (Section::Traffic, None);
        if traffic.calls_per_hour > MAX_CALLS_PER_HOUR {
            self.tell(place, format!("calls_per_hour is at most {MAX_CALLS_PER_HOUR}"));
        }
        if traffic.max_calls == 0 {
            self.tell(place, "with max_calls 0 all calls are lost".to_string());
        }
        if traffic.calls_per_hour > 0 && callers_numbers(config).is_empty() {
            let message = "nobody can call: no dialled number leads to a service".to_string();
            self.tell(place, message);
        }
    }
}

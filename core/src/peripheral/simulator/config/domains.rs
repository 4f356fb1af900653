//! Media routing domains: the kinds of contacts that agents are there for.

use super::check::{Check, Place, Section, Unique};
use super::{Config, ServiceConfig};
use serde::Deserialize;
use std::time::Duration;

/// Characters that FltEnterpriseName and FltDescription hold.
const MAX_NAME: usize = 31;
const MAX_DESCRIPTION: usize = 127;

/// A media routing domain, as CONFIG_MRD_EVENT tells it. Calls belong to the first one of the
/// centre; what agents do in the others only their ready and not ready states show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaRoutingDomainConfig {
    /// MRDID; 1 or more.
    pub id: i32,
    /// Its name; at most 31 characters.
    pub name: String,
    /// What people should know of it; at most 127 characters.
    pub description: Option<String>,
    /// How long one of its tasks may last at most, in whole seconds; `None`: not told.
    pub max_task_duration: Option<Duration>,
    /// Whether tasks of other domains may break in on an agent's task of this one. Otherwise an
    /// agent who is busy here is not available elsewhere.
    pub interruptible: bool,
    /// MaxTaskLimit: how many tasks an agent may have at a time; 1 in the domain of calls.
    pub max_tasks: u32,
}

impl MediaRoutingDomainConfig {
    /// A domain that cannot be interrupted, with one task at a time.
    pub fn new(id: i32, name: impl Into<String>) -> MediaRoutingDomainConfig {
        MediaRoutingDomainConfig {
            id,
            name: name.into(),
            description: None,
            max_task_duration: None,
            interruptible: false,
            max_tasks: 1,
        }
    }
}

impl Config {
    /// MRDID of calls: that of the first domain.
    pub fn voice_mrd_id(&self) -> i32 {
        self.media_routing_domains.first().map_or(1, |domain| domain.id)
    }

    /// Whether calls may ask for the service: it is of their domain.
    pub(super) fn is_for_calls(&self, service: &ServiceConfig) -> bool {
        service.mrd_id.is_none_or(|mrd_id| mrd_id == self.voice_mrd_id())
    }
}

/// `[[media_routing_domains]]` of a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MediaRoutingDomainFile {
    id: i32,
    name: String,
    description: Option<String>,
    #[serde(default, deserialize_with = "super::file::seconds")]
    max_task_duration: Option<Duration>,
    #[serde(default)]
    interruptible: bool,
    #[serde(default = "one_task")]
    max_tasks: u32,
}

fn one_task() -> u32 {
    1
}

impl From<MediaRoutingDomainFile> for MediaRoutingDomainConfig {
    fn from(file: MediaRoutingDomainFile) -> Self {
        MediaRoutingDomainConfig {
            id: file.id,
            name: file.name,
            description: file.description,
            max_task_duration: file.max_task_duration,
            interruptible: file.interruptible,
            max_tasks: file.max_tasks,
        }
    }
}

impl Check<'_> {
    pub(super) fn media_routing_domains(&mut self) {
        let config = self.config;
        let mut ids = Unique::new("media routing domain");
        for (index, domain) in config.media_routing_domains.iter().enumerate() {
            let place = (Section::MediaRoutingDomains, Some(index));
            let whose = format!("media routing domain {}", domain.id);
            self.text(place, "name", &domain.name, MAX_NAME);
            if let Some(description) = &domain.description {
                self.text(place, "description", description, MAX_DESCRIPTION);
            }
            ids.add(self, place, &domain.id);
            if domain.id < 1 {
                self.tell(place, format!("{whose}: expected 1 or more"));
            }
            match (index, domain.max_tasks) {
                (0, 2..) => self.tell(place, format!("{whose}: agents talk in one call at a time")),
                (_, 0) => self.tell(place, format!("{whose}: with max_tasks 0 nobody gets any")),
                _ => {}
            }
        }
        if config.media_routing_domains.is_empty() {
            let place = (Section::MediaRoutingDomains, None);
            self.tell(place, "there is no media routing domain for calls".to_string());
        }
    }

    /// The domain of a skill group or a service, where it names one.
    pub(super) fn domain(&mut self, place: Place, whose: &str, domain: Option<i32>) {
        self.references(place, whose, "media routing domain", &domain, &self.known.domains);
    }

    /// A service and its skill groups are of one domain.
    pub(super) fn one_domain(
        &mut self,
        place: Place,
        whose: &str,
        domain: Option<i32>,
        groups: &[u32],
    ) {
        let domain = domain.unwrap_or(self.config.voice_mrd_id());
        for group in groups {
            if self.known.domains_of_groups.get(group).is_some_and(|known| *known != domain) {
                self.tell(place, format!("{whose}: skill group {group} is of another domain"));
            }
        }
    }
}

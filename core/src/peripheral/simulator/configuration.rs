//! The configuration of the centre as records: what clients load, and hear changes of.

use super::desk::seconds;
use super::{
    CallTypeConfig, DeskSettingsConfig, DialledNumber, DialledTarget, MediaRoutingDomainConfig,
    ServiceConfig, Simulator, SkillGroupConfig,
};
use crate::messages::*;
use crate::peripheral::{ConfigKind, ConfigRecord};
use crate::{ConfigAgentType, ConfigDeviceType, EnabledService, SsoEnabled};

/// FltPrecisionQueueName of a skill group that no precision queue has made.
const NO_PRECISION_QUEUE: &str = "NULL";
/// AgentDeskSettingsID where there are none: those of the peripheral.
const NO_DESK_SETTINGS: Option<u32> = Some(u32::MAX);
/// TerminalType and TerminalTypeName of the phones.
const PHONE: (u16, &str) = (1, "Phone");
/// Characters that EnterpriseName holds.
const MAX_ENTERPRISE_NAME: usize = 31;

impl Simulator {
    pub(super) fn places(&self, kind: ConfigKind) -> usize {
        let config = &self.config;
        match kind {
            ConfigKind::Service => config.services.len(),
            ConfigKind::SkillGroup => config.skill_groups.len(),
            ConfigKind::Agent | ConfigKind::AgentService => config.agents.len(),
            ConfigKind::Device => config.devices.len() + config.dialled_numbers.len(),
            ConfigKind::CallType => config.call_types.len(),
            ConfigKind::Mrd => config.media_routing_domains.len(),
            ConfigKind::Peripheral => 1 + config.other_peripherals.len(),
            ConfigKind::DeskSettings => 1 + config.desk_settings.len(),
            ConfigKind::Terminal => config.devices.len(),
        }
    }

    pub(super) fn record(&self, kind: ConfigKind, place: usize) -> Option<ConfigRecord> {
        let config = &self.config;
        match kind {
            ConfigKind::Service => config.services.get(place).map(|s| self.service_record(s)),
            ConfigKind::SkillGroup => {
                config.skill_groups.get(place).map(|g| self.skill_group_record(g))
            }
            ConfigKind::Agent => self.agent_record(place),
            ConfigKind::AgentService => {
                // Those without a service have no record.
                let services = self.agent_services.get(&place)?;
                self.agent_service_record(place, services)
            }
            ConfigKind::Device => match config.devices.len() {
                phones if place < phones => self.phone_record(place),
                phones => config.dialled_numbers.get(place - phones).map(|n| self.number_record(n)),
            },
            ConfigKind::CallType => config.call_types.get(place).map(call_type_record),
            ConfigKind::Mrd => config.media_routing_domains.get(place).map(mrd_record),
            ConfigKind::Peripheral => self.peripheral_record(place),
            // First those of agents who refer to none.
            ConfigKind::DeskSettings => match place.checked_sub(1) {
                None => Some(desk_settings_record(&self.default_desk)),
                Some(place) => config.desk_settings.get(place).map(desk_settings_record),
            },
            ConfigKind::Terminal => self.terminal_record(place),
        }
    }

    fn peripheral_id(&self) -> Option<u32> {
        Some(self.config.peripheral.id)
    }

    /// FltMRDomainID of what is in that domain, or in that of calls.
    fn mrd(&self, mrd_id: Option<i32>) -> Option<u32> {
        Some(mrd_id.unwrap_or(self.voice()) as u32)
    }

    pub(super) fn service_record(&self, service: &ServiceConfig) -> ConfigRecord {
        let leads_here =
            |number: &&DialledNumber| number.target == DialledTarget::Service(service.number);
        let number = self.config.dialled_numbers.iter().find(leads_here);
        ConfigRecord::Service(ServiceRecord {
            flt_peripheral_id: self.peripheral_id(),
            peripheral_number: Some(service.number),
            // Extensions are shorter than numbers can be.
            extension: number.map(|n| n.number.clone()).filter(|number| number.len() < 16),
            service_skill_target_id: Some(service.id),
            peripheral_name: Some(service.name.clone()),
            flt_mr_domain_id: self.mrd(service.mrd_id),
            service_member: service.skill_groups.clone(),
            // They are tried in this order.
            service_priority: (1..).take(service.skill_groups.len()).collect(),
            ..ServiceRecord::default()
        })
    }

    pub(super) fn skill_group_record(&self, group: &SkillGroupConfig) -> ConfigRecord {
        ConfigRecord::SkillGroup(SkillGroupRecord {
            flt_peripheral_id: self.peripheral_id(),
            peripheral_number: Some(group.number),
            flt_skill_group_priority: Some(0),
            skill_group_skill_target_id: Some(group.id),
            peripheral_name: Some(group.name.clone()),
            flt_mr_domain_id: self.mrd(group.mrd_id),
            flt_precision_queue_id: Some(0),
            flt_precision_queue_name: Some(NO_PRECISION_QUEUE.into()),
            ..SkillGroupRecord::default()
        })
    }

    /// `None` for the place of an agent who was removed.
    pub(super) fn agent_record(&self, place: usize) -> Option<ConfigRecord> {
        let config = self.config.agents.get(place).filter(|agent| !agent.agent_id.is_empty())?;
        let id = &config.agent_id;
        let supervises = !self.teams_supervised(id).is_empty();
        let mrds = self.domains_of(place);
        let state = |mrd_id: &i32| self.in_domain(place, *mrd_id).state;
        Some(ConfigRecord::Agent(AgentRecord {
            flt_peripheral_id: self.peripheral_id(),
            agent_type: Some(match supervises {
                true => ConfigAgentType::SUPERVISOR,
                false => ConfigAgentType::AGENT,
            }),
            agent_desk_settings_id: config.desk_settings.or(NO_DESK_SETTINGS),
            login_id: Some(id.clone()),
            login_name: Some(id.clone()),
            agent_skill_target_id: Some(config.icm_agent_id as u32),
            sso_enabled: Some(SsoEnabled::DISABLED),
            num_mrds: u16::try_from(mrds.len()).ok(),
            flt_skill_group_number: config.skill_groups.clone(),
            flt_agent_mrd_id: mrds.iter().map(|mrd_id| *mrd_id as u32).collect(),
            flt_agent_mrd_state: mrds.iter().map(state).collect(),
            ..AgentRecord::default()
        }))
    }

    pub(super) fn agent_service_record(
        &self,
        place: usize,
        services: &[EnabledService],
    ) -> Option<ConfigRecord> {
        let config = self.config.agents.get(place)?;
        Some(ConfigRecord::AgentService(AgentServiceRecord {
            agent_skill_target_id: Some(config.icm_agent_id as u32),
            flt_enabled_services: services.to_vec(),
            ..AgentServiceRecord::default()
        }))
    }

    /// `None` for the place of a phone that was removed.
    pub(super) fn phone_record(&self, place: usize) -> Option<ConfigRecord> {
        let phone = self.config.devices.get(place).filter(|phone| !phone.instrument.is_empty())?;
        Some(ConfigRecord::Device(DeviceRecord {
            flt_peripheral_id: self.peripheral_id(),
            peripheral_number: peripheral_number(&phone.extension),
            device_type: Some(ConfigDeviceType::AGENT_DEVICE_EXTENSION),
            extension: Some(phone.extension.clone()),
            ..DeviceRecord::default()
        }))
    }

    pub(super) fn number_record(&self, number: &DialledNumber) -> ConfigRecord {
        let service = match number.target {
            DialledTarget::Service(service) => {
                self.config.services.iter().find(|known| known.number == service)
            }
            _ => None,
        };
        ConfigRecord::Device(DeviceRecord {
            flt_peripheral_id: self.peripheral_id(),
            peripheral_number: peripheral_number(&number.number),
            device_type: Some(ConfigDeviceType::ROUTE_POINT),
            flt_service_id: service.map(|service| service.id),
            dialed_number: Some(number.number.clone()),
            ..DeviceRecord::default()
        })
    }

    fn peripheral_record(&self, place: usize) -> Option<ConfigRecord> {
        let others = &self.config.other_peripherals;
        let peripheral = match place.checked_sub(1) {
            None => &self.config.peripheral,
            Some(place) => others.get(place)?,
        };
        Some(ConfigRecord::Peripheral(PeripheralRecord {
            config_peripheral_id: Some(peripheral.id),
            default_agent_desk_settings_id: match place {
                0 => Some(self.default_desk.id),
                _ => NO_DESK_SETTINGS,
            },
            ..PeripheralRecord::default()
        }))
    }

    /// `None` for the place of a phone that was removed.
    pub(super) fn terminal_record(&self, place: usize) -> Option<ConfigRecord> {
        let phone = self.config.devices.get(place).filter(|phone| !phone.instrument.is_empty())?;
        Some(ConfigRecord::Terminal(TerminalRecord {
            terminal_type: Some(PHONE.0),
            terminal_device_name: Some(phone.instrument.clone()),
            terminal_type_name: Some(PHONE.1.into()),
            instruments: vec![phone.instrument.clone()],
            ..TerminalRecord::default()
        }))
    }
}

/// Devices have no numbers of their own here: it is the number that is dialled, if it is one.
fn peripheral_number(dialled: &str) -> Option<u32> {
    dialled.parse().ok()
}

fn mrd_record(domain: &MediaRoutingDomainConfig) -> ConfigRecord {
    ConfigRecord::Mrd(MrdRecord {
        flt_mr_domain_id: Some(domain.id as u32),
        flt_enterprise_name: Some(domain.name.clone()),
        flt_description: domain.description.clone(),
        flt_max_task_duration: domain.max_task_duration.map(|time| seconds(Some(time))),
        flt_interruptible: Some(domain.interruptible),
        ..MrdRecord::default()
    })
}

pub(super) fn call_type_record(call_type: &CallTypeConfig) -> ConfigRecord {
    ConfigRecord::CallType(CallTypeRecord {
        flt_call_type_id: Some(call_type.id),
        customer_definition_id: Some(0),
        enterprise_name: Some(call_type.name.chars().take(MAX_ENTERPRISE_NAME).collect()),
        ..CallTypeRecord::default()
    })
}

pub(super) fn desk_settings_record(desk: &DeskSettingsConfig) -> ConfigRecord {
    ConfigRecord::DeskSettings(DeskSettingsRecord {
        agent_desk_settings_id: Some(desk.id),
        flt_desk_settings_mask: Some(desk.mask),
        flt_wrap_up_data_incoming_mode: Some(desk.incoming_mode()),
        flt_wrap_up_data_outgoing_mode: Some(desk.outgoing_mode()),
        flt_logout_non_activity_time: Some(seconds(desk.logout_non_activity_time)),
        flt_quality_recording_rate: Some(desk.quality_recording_rate),
        flt_ring_no_answer_time: Some(seconds(desk.ring_no_answer_time)),
        flt_silent_monitor_warning_message: Some(desk.silent_monitor_warning_message.into()),
        flt_silent_monitor_audible_indication: Some(desk.silent_monitor_audible_indication.into()),
        flt_supervisor_assist_call_method: Some(desk.supervisor_assist_call_method.into()),
        flt_emergency_call_method: Some(desk.emergency_call_method.into()),
        flt_auto_record_on_emergency: Some(desk.auto_record_on_emergency.into()),
        flt_recording_mode: Some(desk.recording_mode.into()),
        flt_work_mode_timer: Some(seconds(desk.work_mode_timer)),
        flt_ring_no_answer_dn_id: Some(desk.ring_no_answer_dn.unwrap_or(0)),
        flt_default_device_port_address: desk.default_device_port_address.clone(),
        play_zip_tone: Some(desk.zip_tone()),
        acd_shared_line_usage: Some(desk.shared_lines()),
        ..DeskSettingsRecord::default()
    })
}

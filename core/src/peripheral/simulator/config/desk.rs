//! Desk settings: what agents may and must do.

use super::check::Place;
use super::{Config, WrapUp};
use crate::wire::def::EnumDef;
use crate::{
    AcdSharedLineUsage, DeskSettingsMask, PlayZipTone, WrapupDataIncomingMode,
    WrapupDataOutgoingMode,
};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeSet;
use std::time::Duration;

/// The settings of the agents who refer to them, as AGENT_DESK_SETTINGS_CONF tells them.
///
/// The centre obeys what it can: both wrap-up modes, the times, the numbers, both call methods, both
/// about recording, and of the mask everything but the kinds of outside calls, of which it knows one,
/// the public network. The rest is only told, as there is nothing here that could follow it: quality
/// recordings are planned by a program beside the switch, warnings and clicks of silent monitoring
/// and the zip tone are seen and heard at the desk, and shared lines and device ports do not exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskSettingsConfig {
    /// AgentDeskSettingsID.
    pub id: u32,
    /// Its name; at most 63 characters.
    pub name: String,
    /// What is allowed and asked for.
    pub mask: DeskSettingsMask,
    /// Wrap-up after a routed call.
    pub wrapup_data_incoming_mode: WrapUp,
    /// Wrap-up after a call that the agent placed; there is no `RequiredWithData` here.
    pub wrapup_data_outgoing_mode: WrapUp,
    /// How long an agent who is not ready may do nothing until signed out; `None`: for ever.
    pub logout_non_activity_time: Option<Duration>,
    /// Rate at which calls are recorded.
    pub quality_recording_rate: u32,
    /// How long a routed call rings before it is taken away; `None`: for ever.
    pub ring_no_answer_time: Option<Duration>,
    /// Where it goes then: a dialled number that leads to a service; `None`: to the next agent of
    /// its own.
    pub ring_no_answer_dn: Option<u32>,
    /// Whether a warning box appears when silent monitoring begins.
    pub silent_monitor_warning_message: bool,
    /// Whether silent monitoring begins with a click.
    pub silent_monitor_audible_indication: bool,
    /// Whether supervisors are called for assistance by a blind conference, not a consult call.
    pub supervisor_assist_call_method: bool,
    /// Whether emergency calls are made by a blind conference, not a consult call.
    pub emergency_call_method: bool,
    /// Whether EMERGENCY_CALL_REQ starts a network recording of the agent's call.
    pub auto_record_on_emergency: bool,
    /// Whether START_RECORDING_REQ and STOP_RECORDING_REQ of the agent go to the switch, which makes a
    /// network recording, and not to an application that records.
    pub recording_mode: bool,
    /// How long wrap-up lasts at most; `None`: until the agent ends it.
    pub work_mode_timer: Option<Duration>,
    /// Takes the place of the agent device's port address; at most 31 characters.
    pub default_device_port_address: Option<String>,
    /// Whether a tone sounds when a call is answered automatically.
    pub play_zip_tone: bool,
    /// Whether the agent may work on shared lines.
    pub acd_shared_line_usage: bool,
}

impl DeskSettingsConfig {
    /// Everything is allowed, nothing required, there are no time limits, and agents are available
    /// after incoming calls.
    pub fn new(id: u32, name: impl Into<String>) -> DeskSettingsConfig {
        DeskSettingsConfig {
            id,
            name: name.into(),
            mask: DeskSettingsMask::AVAIL_AFTER_INCOMING
                | DeskSettingsMask::SUPERVISOR_CALLS_ALLOWED
                | DeskSettingsMask::AGENT_TO_AGENT_CALLS_ALLOWED
                | DeskSettingsMask::OUTBOUND_ACCESS_INTERNATIONAL
                | DeskSettingsMask::OUTBOUND_ACCESS_PUBLIC_NET
                | DeskSettingsMask::OUTBOUND_ACCESS_PRIVATE_NET
                | DeskSettingsMask::OUTBOUND_ACCESS_OPERATOR_ASSISTED
                | DeskSettingsMask::OUTBOUND_ACCESS_PBX
                | DeskSettingsMask::NON_ACD_CALLS_ALLOWED
                | DeskSettingsMask::AGENT_CAN_SELECT_GROUP,
            wrapup_data_incoming_mode: WrapUp::Optional,
            wrapup_data_outgoing_mode: WrapUp::Optional,
            logout_non_activity_time: None,
            quality_recording_rate: 0,
            ring_no_answer_time: None,
            ring_no_answer_dn: None,
            silent_monitor_warning_message: false,
            silent_monitor_audible_indication: false,
            supervisor_assist_call_method: false,
            emergency_call_method: false,
            auto_record_on_emergency: false,
            recording_mode: false,
            work_mode_timer: None,
            default_device_port_address: None,
            play_zip_tone: false,
            acd_shared_line_usage: true,
        }
    }

    /// WrapupDataIncomingMode.
    pub fn incoming_mode(&self) -> WrapupDataIncomingMode {
        match self.wrapup_data_incoming_mode {
            WrapUp::NotAllowed => WrapupDataIncomingMode::NOT_ALLOWED,
            WrapUp::Optional => WrapupDataIncomingMode::OPTIONAL,
            WrapUp::Required => WrapupDataIncomingMode::REQUIRED,
            WrapUp::RequiredWithData => WrapupDataIncomingMode::REQUIRED_WITH_WRAPUP_DATA,
        }
    }

    /// WrapupDataOutgoingMode.
    pub fn outgoing_mode(&self) -> WrapupDataOutgoingMode {
        match self.wrapup_data_outgoing_mode {
            WrapUp::NotAllowed => WrapupDataOutgoingMode::NOT_ALLOWED,
            WrapUp::Optional => WrapupDataOutgoingMode::OPTIONAL,
            WrapUp::Required | WrapUp::RequiredWithData => WrapupDataOutgoingMode::REQUIRED,
        }
    }

    /// PlayZipTone.
    pub fn zip_tone(&self) -> PlayZipTone {
        if self.play_zip_tone {
            PlayZipTone::ENABLED
        } else {
            PlayZipTone::DISABLED
        }
    }

    /// ACDSharedLineUsage.
    pub fn shared_lines(&self) -> AcdSharedLineUsage {
        if self.acd_shared_line_usage {
            AcdSharedLineUsage::PERMITTED
        } else {
            AcdSharedLineUsage::PROHIBITED
        }
    }
}

impl Config {
    /// The desk settings of agents who refer to none: the rules of the centre as a whole.
    pub fn default_desk_settings(&self) -> DeskSettingsConfig {
        let mut settings = DeskSettingsConfig::new(0, "default");
        let reasons = [
            (DeskSettingsMask::IDLE_REASON_REQUIRED, self.not_ready_reason_required),
            (DeskSettingsMask::LOGOUT_REASON_REQUIRED, self.logout_reason_required),
        ];
        for (reason, required) in reasons {
            settings.mask.set(reason, required);
        }
        settings.wrapup_data_incoming_mode = self.wrap_up;
        if self.wrap_up == WrapUp::NotAllowed {
            settings.wrapup_data_outgoing_mode = WrapUp::NotAllowed;
        }
        settings.ring_no_answer_time = self.delays.ring_no_answer;
        settings.work_mode_timer = self.delays.work;
        settings
    }
}

/// `[[desk_settings]]` of a file; what is left out is as in [`DeskSettingsConfig::new`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DeskSettingsFile {
    id: u32,
    name: String,
    mask: Option<MaskNames>,
    wrapup_data_incoming_mode: Option<super::file::WrapUpName>,
    wrapup_data_outgoing_mode: Option<super::file::WrapUpName>,
    #[serde(default, deserialize_with = "super::file::seconds")]
    logout_non_activity_time: Option<Duration>,
    #[serde(default)]
    quality_recording_rate: u32,
    #[serde(default, deserialize_with = "super::file::seconds")]
    ring_no_answer_time: Option<Duration>,
    ring_no_answer_dn: Option<u32>,
    #[serde(default)]
    silent_monitor_warning_message: bool,
    #[serde(default)]
    silent_monitor_audible_indication: bool,
    #[serde(default)]
    supervisor_assist_call_method: bool,
    #[serde(default)]
    emergency_call_method: bool,
    #[serde(default)]
    auto_record_on_emergency: bool,
    #[serde(default)]
    recording_mode: bool,
    #[serde(default, deserialize_with = "super::file::seconds")]
    work_mode_timer: Option<Duration>,
    default_device_port_address: Option<String>,
    #[serde(default)]
    play_zip_tone: bool,
    acd_shared_line_usage: Option<bool>,
}

/// DeskSettingsMask, by the names of its bits.
#[derive(Debug)]
struct MaskNames(DeskSettingsMask);

impl<'de> Deserialize<'de> for MaskNames {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        const DEF: &EnumDef = &DeskSettingsMask::DEF;
        let mut mask = DeskSettingsMask::empty();
        for name in Vec::<String>::deserialize(from)? {
            let bit = DEF.value_of(&name);
            mask |= bit.map(DeskSettingsMask::from_bits_retain).ok_or_else(|| {
                let names: Vec<&str> = DEF.values.iter().map(|(_, name, _)| *name).collect();
                D::Error::custom(format!(
                    "unknown bit `{name}`, expected some of {}",
                    names.join(", ")
                ))
            })?;
        }
        Ok(MaskNames(mask))
    }
}

impl From<DeskSettingsFile> for DeskSettingsConfig {
    fn from(file: DeskSettingsFile) -> Self {
        let settings = DeskSettingsConfig::new(file.id, file.name);
        let mode =
            |name: Option<super::file::WrapUpName>| name.map_or(WrapUp::Optional, Into::into);
        DeskSettingsConfig {
            mask: file.mask.map_or(settings.mask, |names| names.0),
            wrapup_data_incoming_mode: mode(file.wrapup_data_incoming_mode),
            wrapup_data_outgoing_mode: mode(file.wrapup_data_outgoing_mode),
            logout_non_activity_time: file.logout_non_activity_time,
            quality_recording_rate: file.quality_recording_rate,
            ring_no_answer_time: file.ring_no_answer_time,
            ring_no_answer_dn: file.ring_no_answer_dn,
            silent_monitor_warning_message: file.silent_monitor_warning_message,
            silent_monitor_audible_indication: file.silent_monitor_audible_indication,
            supervisor_assist_call_method: file.supervisor_assist_call_method,
            emergency_call_method: file.emergency_call_method,
            auto_record_on_emergency: file.auto_record_on_emergency,
            recording_mode: file.recording_mode,
            work_mode_timer: file.work_mode_timer,
            default_device_port_address: file.default_device_port_address,
            play_zip_tone: file.play_zip_tone,
            acd_shared_line_usage: file.acd_shared_line_usage.unwrap_or(true),
            ..settings
        }
    }
}

impl super::check::Check<'_> {
    pub(super) fn desk_settings(&mut self) {
        let config = self.config;
        let numbers = super::super::traffic::service_numbers(config).into_iter().collect();
        let mut ids = super::check::Unique::new("desk settings id");
        for (index, settings) in config.desk_settings.iter().enumerate() {
            let place = (super::check::Section::DeskSettings, Some(index));
            let whose = format!("desk settings {}", settings.id);
            self.id(place, "desk settings id", settings.id);
            if settings.id == 0 {
                self.tell(place, "desk settings id 0 is that of the centre's own".to_string());
            }
            self.text(place, "name", &settings.name, super::check::MAX_NAME);
            ids.add(self, place, &settings.id);
            if let Some(address) = &settings.default_device_port_address {
                self.text(place, "default_device_port_address", address, MAX_PORT_ADDRESS);
            }
            if settings.wrapup_data_outgoing_mode == WrapUp::RequiredWithData {
                let message = format!("{whose}: no data can be required after outgoing calls");
                self.tell(place, message);
            }
            self.ring_no_answer_dn(place, &whose, settings, &numbers);
        }
    }

    fn ring_no_answer_dn(
        &mut self,
        place: Place,
        whose: &str,
        settings: &DeskSettingsConfig,
        numbers: &BTreeSet<String>,
    ) {
        let Some(number) = settings.ring_no_answer_dn else { return };
        if !numbers.contains(&number.to_string()) {
            let message = format!("{whose}: no dialled number {number} leads to a service");
            self.tell(place, message);
        }
    }
}

/// DefaultDevicePortAddress, without its NUL.
const MAX_PORT_ADDRESS: usize = 31;

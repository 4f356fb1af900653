//! What the parts of a dialogue file mean, each by itself.

use super::dialogue::{SessionPlan, ANY_CODE};
use super::fields::ANY;
use super::pattern::number;
use super::source::{self, Many};
use crate::wire::def::{enums, EnumDef, MessageDef};
use crate::wire::json::from_hex;
use crate::wire::Version;
use std::collections::BTreeMap;
use toml::Table;

/// The step with the sessions of the roles in it.
pub(super) fn bind(step: &source::Step, roles: &BTreeMap<&str, &str>) -> source::Step {
    let mut step = step.clone();
    let role = |name: &mut Option<String>| {
        if let Some(session) = name.as_deref().and_then(|name| roles.get(name)) {
            *name = Some((*session).to_string());
        }
    };
    for name in [
        &mut step.by,
        &mut step.at,
        &mut step.open,
        &mut step.close,
        &mut step.drop,
        &mut step.connect,
        &mut step.closed,
        &mut step.forget,
        &mut step.session,
    ] {
        role(name);
    }
    for name in step.on.iter_mut().flatten() {
        if let Some(session) = roles.get(name.as_str()) {
            *name = (*session).to_string();
        }
    }
    for inner in step.order.iter_mut().flatten() {
        *inner.get_mut() = bind(inner.get_ref(), roles);
    }
    for table in step.with.iter_mut().chain(&mut step.get) {
        table.iter_mut().for_each(|(_, value)| bind_value(value, roles));
    }
    step
}

fn bind_value(value: &mut toml::Value, roles: &BTreeMap<&str, &str>) {
    match value {
        toml::Value::String(text) => {
            let parts = text.strip_prefix('$').and_then(|name| name.split_once('.'));
            if let Some((role, rest)) = parts {
                if let Some(session) = roles.get(role) {
                    *text = format!("${session}.{rest}");
                }
            }
        }
        toml::Value::Array(items) => items.iter_mut().for_each(|item| bind_value(item, roles)),
        toml::Value::Table(table) => {
            table.iter_mut().for_each(|(_, item)| bind_value(item, roles));
        }
        _ => {}
    }
}

/// Refuses keys that the step's verb makes nothing of.
pub(super) fn keys_fit(step: &source::Step) -> Result<(), String> {
    let asks = step.ask.is_some() || step.open.is_some();
    let sends = asks || step.send.is_some();
    let expects = step.expect.is_some() || step.never.is_some();
    let comes = step.expect.is_some() || step.told.is_some() || step.closed.is_some();
    let by = step.ask.is_some() || step.send.is_some() || step.raw.is_some();
    let rules = [
        ("by", step.by.is_some(), by),
        ("at", step.at.is_some(), expects),
        ("on", step.on.is_some(), false),
        ("with", step.with.is_some(), sends || expects || step.told.is_some()),
        ("session", step.session.is_some(), step.server.is_some()),
        ("get", step.get.is_some(), asks),
        ("fails", step.fails.is_some(), asks),
        ("refused", step.refused.is_some(), asks),
        ("error", step.error.is_some(), asks),
        ("tags", step.tags.is_some(), sends),
        ("within", step.within.is_some(), asks || comes),
    ];
    match rules.iter().find(|(_, there, right)| *there && !right) {
        Some((key, ..)) => Err(format!("{key:?} has no meaning in this step")),
        None => Ok(()),
    }
}

pub(super) fn tags(step: &source::Step) -> Result<Vec<(u16, Vec<u8>)>, String> {
    let tags = step.tags.iter().flatten();
    tags.map(|tag| Ok((tag.tag, from_hex(tag.hex.as_bytes()).map_err(|error| error.text)?)))
        .collect()
}

pub(super) fn open_req() -> &'static MessageDef {
    <crate::messages::OpenReq as crate::wire::Body>::DEF
}

pub(super) fn message_named(name: &str) -> Result<&'static MessageDef, String> {
    MessageDef::named(name).ok_or_else(|| format!("no message is called {name:?}"))
}

pub(super) fn codes(enumeration: &str, names: Option<&Many<String>>) -> Result<Vec<i64>, String> {
    let def: Option<&'static EnumDef> = enums().iter().copied().find(|def| def.name == enumeration);
    let names = names.map(Many::list).unwrap_or_default();
    let code = |name: String| match name.as_str() {
        ANY => Ok(ANY_CODE),
        _ => number(&toml::Value::String(name), def),
    };
    names.into_iter().map(code).collect()
}

/// The services of a desktop and of a bridge, where the dialogue does not name others.
fn services_of(source: &source::Session) -> Vec<String> {
    let mut services: Vec<&str> = match (source.desk, source.bridge) {
        (Some(_), _) => vec!["CTI_SERVICE_CLIENT_EVENTS"],
        (None, true) => vec!["CTI_SERVICE_ALL_EVENTS"],
        (None, false) => Vec::new(),
    };
    if !services.is_empty() {
        services.extend(["CTI_SERVICE_CLIENT_CONTROL", "CTI_SERVICE_CALL_DATA_UPDATE"]);
    }
    services.into_iter().map(String::from).collect()
}

pub(super) fn session_plan(name: &str, source: &source::Session) -> Result<SessionPlan, String> {
    let mut open = Table::new();
    let services = source.services.clone().unwrap_or_else(|| services_of(source));
    let services = services.into_iter().map(toml::Value::from).collect();
    open.insert("ServicesRequested".into(), toml::Value::Array(services));
    open.insert("CallMsgMask".into(), 0xffff_ffff_i64.into());
    open.insert("AgentStateMask".into(), 0x3fff.into());
    open.insert("ClientPassword".into(), "".into());
    if let Some(agent) = source.desk {
        let instrument = (agent + 2000).to_string();
        open.insert("PeripheralID".into(), 5000.into());
        // The same client at each phone: it takes over what an earlier session left behind.
        open.insert("ClientID".into(), format!("desk {instrument}").into());
        open.insert("AgentInstrument".into(), instrument.into());
    } else {
        open.insert("ClientID".into(), name.into());
    }
    open.extend(source.with.clone());
    let version = match source.version {
        Some(number) => {
            Some(Version::new(number).ok_or_else(|| format!("there is no version {number}"))?)
        }
        None => None,
    };
    Ok(SessionPlan {
        name: name.to_string(),
        version,
        opens: source.opens,
        open,
        agent: source.desk,
        standby: source.standby,
    })
}

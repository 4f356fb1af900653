//! From the fields of a step to the message that is sent.

use super::vars::{name_of, Var, Vars};
use crate::wire::def::{FloatingDef, MessageDef, Type};
use crate::wire::json::{from_json, to_hex};
use crate::wire::reflect::{field_named, FieldDef};
use crate::wire::Version;
use serde_json::{json, Map, Value};
use toml::Table;

/// In place of a value: the field is left out, or holds the protocol's null value.
pub(super) const ABSENT: &str = "<absent>";
/// In place of a value: any but the protocol's null value.
pub(super) const ANY: &str = "<any>";
/// The PeripheralID of the demo centre.
const PERIPHERAL: i64 = 5000;

/// A message to be sent: its table and the fields that the dialogue gives it.
#[derive(Clone, Debug)]
pub(super) struct Outgoing {
    pub def: &'static MessageDef,
    pub fields: Table,
    /// Floating fields of any tag, behind the others.
    pub tags: Vec<(u16, Vec<u8>)>,
}

/// The three fields that name a connection, `ConnectionCallID` and so on behind a prefix: written
/// as one key, `Connection`.
pub(super) fn connection_fields(def: &'static MessageDef, key: &str) -> Option<[String; 3]> {
    let prefix = key.strip_suffix("Connection")?;
    if field_named(def, key).is_some() {
        return None;
    }
    let of = |prefix: &str| {
        let fields = ["CallID", "DeviceIDType", "DeviceID"].map(|end| format!("{prefix}{end}"));
        fields.iter().all(|field| field_named(def, field).is_some()).then_some(fields)
    };
    // CALL_CONFERENCED_EVENT and CALL_TRANSFERRED_EVENT: PrimaryCallID and so on.
    of(&format!("{prefix}Connection")).or_else(|| of(prefix))
}

impl Outgoing {
    /// Whether the dialogue sets its InvokeID itself.
    pub fn has_own_invoke_id(&self) -> bool {
        self.fields.contains_key("InvokeID")
    }

    /// The bytes of the message, header included.
    pub fn encode(&self, version: Version, id: u32, vars: &Vars) -> Result<Vec<u8>, String> {
        let get = |name: &str, _: Type| {
            vars.get(name).ok_or_else(|| format!("nothing was noted as ${name}"))
        };
        self.bytes(version, id, &get)
    }

    /// Whether the message can be sent at all, whatever the values of variables will be. `known`
    /// tells whether there will be one of that name.
    pub fn check(&self, version: Version, known: &dyn Fn(&str) -> bool) -> Result<(), String> {
        let get = |name: &str, kind: Type| match kind {
            _ if !known(name) => Err(format!("${name} was not noted before")),
            Type::String => Ok(Var::Text("1".into())),
            _ => Ok(Var::Number(1)),
        };
        self.bytes(version, 1, &get).map(|_| ())
    }

    fn bytes(
        &self,
        version: Version,
        id: u32,
        get: &dyn Fn(&str, Type) -> Result<Var, String>,
    ) -> Result<Vec<u8>, String> {
        let fields = self.complete(get)?;
        let mut fixed = Map::new();
        if self.def.fixed.first().is_some_and(|field| field.name == "InvokeID") {
            fixed.insert("InvokeID".into(), id.into());
        }
        for (name, value) in &fields {
            match field_named(self.def, name) {
                None => return Err(format!("{} has no field {name:?}", self.def.name)),
                Some(FieldDef::Floating(_)) => {}
                Some(FieldDef::Fixed(field)) if field.name == name => {
                    fixed.insert(name.clone(), json_of(value)?);
                }
                Some(FieldDef::Fixed(field)) => return Err(misspelt(name, field.name)),
            }
        }
        let mut floating = self.floating(&fields)?;
        self.count(&fields, &mut fixed);
        let raw = self.tags.iter().map(|(tag, data)| json!({"tag": tag, "bytes": to_hex(data)}));
        floating.extend(raw);
        let message = json!({ "name": self.def.name, "fixed": fixed, "floating": floating });
        let mut bytes = Vec::new();
        from_json(version, &message, &mut bytes).map_err(|error| error.text)?;
        Ok(bytes)
    }

    /// The fields with variables and connections filled in.
    fn complete(&self, get: &dyn Fn(&str, Type) -> Result<Var, String>) -> Result<Table, String> {
        let mut done = Table::new();
        let has_peripheral = self.def.fixed.iter().any(|field| field.name == "PeripheralID");
        if has_peripheral && self.def.name != "OPEN_REQ" {
            done.insert("PeripheralID".into(), PERIPHERAL.into());
        }
        for (key, value) in &self.fields {
            if let (Some(names), Some(name)) = (connection_fields(self.def, key), name_of(value)) {
                let parts = [("call", Type::Uint), ("kind", Type::Uint), ("device", Type::String)];
                for (field, (part, kind)) in names.into_iter().zip(parts) {
                    done.insert(field, plain(get(&format!("{name}.{part}"), kind)?)?);
                }
                continue;
            }
            if let Some(name) = name_of(value) {
                let kind = match field_named(self.def, key) {
                    Some(FieldDef::Floating(field)) => field.kind,
                    _ => Type::Uint,
                };
                done.insert(key.clone(), plain(get(name, kind)?)?);
            } else {
                done.insert(key.clone(), value.clone());
            }
        }
        done.retain(|_, value| value.as_str() != Some(ABSENT));
        Ok(done)
    }

    /// The floating fields in the order of the table, the entries of a list one after another.
    fn floating(&self, fields: &Table) -> Result<Vec<Value>, String> {
        let mut out = Vec::new();
        let mut done: Vec<&str> = Vec::new();
        for field in self.def.floating {
            let Some(value) = fields.get(field.name) else { continue };
            match (field.group, value) {
                (Some(group), toml::Value::Array(first)) => {
                    if done.contains(&group) {
                        continue;
                    }
                    done.push(group);
                    for place in 0..first.len() {
                        self.entry(group, place, fields, &mut out)?;
                    }
                }
                (_, toml::Value::Array(items)) if field.array.is_none() => {
                    for item in items {
                        out.push(entry_of(field, item)?);
                    }
                }
                (_, value) => out.push(entry_of(field, value)?),
            }
        }
        Ok(out)
    }

    fn entry(
        &self,
        group: &str,
        place: usize,
        fields: &Table,
        out: &mut Vec<Value>,
    ) -> Result<(), String> {
        for field in self.def.floating.iter().filter(|f| f.group == Some(group)) {
            let items = fields.get(field.name).and_then(toml::Value::as_array);
            if let Some(item) = items.and_then(|items| items.get(place)) {
                out.push(entry_of(field, item)?);
            }
        }
        Ok(())
    }

    /// Sets the count fields that the dialogue does not set itself.
    fn count(&self, fields: &Table, fixed: &mut Map<String, Value>) {
        for field in self.def.floating {
            let Some(count) = field.count.filter(|count| !fields.contains_key(*count)) else {
                continue;
            };
            let number = match fields.get(field.name) {
                None => continue,
                Some(toml::Value::Array(items)) => items.len(),
                Some(_) => 1,
            };
            if self.def.fixed.iter().any(|fixed| fixed.name == count) {
                fixed.insert(count.to_string(), number.into());
            }
        }
    }
}

fn plain(value: Var) -> Result<toml::Value, String> {
    match value {
        Var::Number(number) => Ok(number.into()),
        Var::Text(text) => Ok(text.into()),
        Var::Connection { .. } => Err("a whole connection needs a key that ends so".into()),
    }
}

fn misspelt(name: &str, right: &str) -> String {
    format!("{name:?} is {right:?} in the guide")
}

fn entry_of(field: &FloatingDef, value: &toml::Value) -> Result<Value, String> {
    let value = match (field.kind, value) {
        (Type::NamedVar, toml::Value::String(text)) => {
            let (name, value) = text.split_once('=').ok_or("a named variable is name=value")?;
            json!({ "name": name, "value": value })
        }
        (Type::NamedArray, toml::Value::String(text)) => {
            let element = element_of(text).ok_or("an element of an array is name[index]=value")?;
            let (name, index, value) = element;
            json!({ "index": index, "name": name, "value": value })
        }
        (_, value) => json_of(value)?,
    };
    Ok(json!({ "name": field.name, "value": value }))
}

fn element_of(text: &str) -> Option<(&str, u8, &str)> {
    let (name, rest) = text.split_once('[')?;
    let (index, value) = rest.split_once("]=")?;
    Some((name, index.parse().ok()?, value))
}

fn json_of(value: &toml::Value) -> Result<Value, String> {
    Ok(match value {
        toml::Value::String(text) if text == ANY => {
            return Err(format!("{ANY} can be expected, not sent"))
        }
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Boolean(yes) => (*yes).into(),
        toml::Value::Array(items) => {
            Value::Array(items.iter().map(json_of).collect::<Result<_, _>>()?)
        }
        other => return Err(format!("a message holds no {}", other.type_str())),
    })
}

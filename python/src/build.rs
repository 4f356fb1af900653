//! The body of a message out of the arguments of its class.

use crate::enums::Values;
use crate::shape::{Form, Part, Shape, Source};
use ctisp::wire::def::Type;
use ctisp::wire::views::MessageView;
use ctisp::Version;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple, PyType};

/// The arguments by the place of their attribute; `None` as an argument is one left out.
type Given<'py> = Vec<Option<Bound<'py, PyAny>>>;

/// The body, in the layout of the newest version that has all the fields given.
pub fn body(
    py: Python<'_>,
    shape: &Shape,
    fields: Option<&Bound<'_, PyDict>>,
) -> PyResult<(Version, Box<[u8]>)> {
    let given = sort(py, shape, fields)?;
    let version = newest_with(shape, &given)?;
    let mut out = Builder { py, shape, version, out: Vec::new() };
    out.fixed_part(&given)?;
    out.floating_part(&given)?;
    let body = out.out;
    MessageView::decode(version, shape.def.number, &body)
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    Ok((version, body.into()))
}

fn sort<'py>(
    py: Python<'py>,
    shape: &Shape,
    fields: Option<&Bound<'py, PyDict>>,
) -> PyResult<Given<'py>> {
    let mut given: Given<'py> = vec![None; shape.attributes.len()];
    let mut wholes = Vec::new();
    for (name, value) in fields.into_iter().flatten() {
        let place = shape.place(&name.cast::<PyString>()?.to_cow()?);
        let place = place.ok_or_else(|| no_such(py, shape, &name))?;
        if value.is_none() {
            continue;
        }
        match &shape.attributes[place].source {
            Source::Connection { class, parts } => wholes.push((name, value, class, parts)),
            // Once and for all: an iterator could not be walked again.
            source if source.is_list() => {
                let all = items(shape, &name.to_string(), &value)?;
                given[place] = Some(PyTuple::new(py, all)?.into_any());
            }
            _ => given[place] = Some(value),
        }
    }
    for (name, value, class, parts) in wholes {
        if !value.is_instance(class.bind(py))? {
            return Err(wrong(shape, &name.to_string(), "a Connection", &value));
        }
        for (part, value) in parts.iter().zip(value.cast::<PyTuple>()?) {
            if given[*part].is_some() {
                let text = format!("{name} and {} say the same", shape.attributes[*part].name);
                return Err(PyTypeError::new_err(text));
            }
            given[*part] = Some(value).filter(|v| !v.is_none());
        }
    }
    Ok(given)
}

fn items<'py>(
    shape: &Shape,
    field: &str,
    value: &Bound<'py, PyAny>,
) -> PyResult<Vec<Bound<'py, PyAny>>> {
    if value.is_instance_of::<PyString>() || value.is_instance_of::<PyDict>() {
        return Err(wrong(shape, field, "a list", value));
    }
    value.try_iter().map_err(|_| wrong(shape, field, "a list", value))?.collect()
}

/// The error of an unknown name, with the name that was perhaps meant.
fn no_such(py: Python<'_>, shape: &Shape, name: &Bound<'_, PyAny>) -> PyErr {
    let mut names: Vec<&str> = shape.names().collect();
    names.sort_unstable();
    let near = py
        .import("difflib")
        .and_then(|m| m.call_method1("get_close_matches", (name, names, 1)))
        .and_then(|near| near.get_item(0)?.extract::<String>());
    let hint = near.map_or(String::new(), |near| format!("; did you mean '{near}'?"));
    PyTypeError::new_err(format!("{} has no field '{name}'{hint}", shape.def.name))
}

fn wrong(shape: &Shape, field: &str, expected: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let found = value.get_type().name().map_or(String::new(), |n| n.to_string());
    let text = format!("{}.{field}: {expected} expected, not {found}", shape.def.name);
    PyTypeError::new_err(text)
}

/// Some fields went out of the protocol again: with one of them the layout is an older one's.
fn newest_with(shape: &Shape, given: &Given<'_>) -> PyResult<Version> {
    let fields: Vec<(&str, u8, u8)> = shape
        .attributes
        .iter()
        .zip(given)
        .filter(|(_, value)| value.is_some())
        .filter_map(|(attribute, _)| match &attribute.source {
            Source::Fixed { def, .. } => Some((def.name, def.since, def.until)),
            Source::Plain(part) => Some((part.def.name, part.def.since, part.def.until)),
            _ => None,
        })
        .collect();
    let until = fields.iter().map(|f| f.2).min().unwrap_or(u8::MAX);
    let version = Version::new(until.min(Version::NEWEST.number())).unwrap_or_default();
    match fields.iter().find(|f| f.1 > version.number()) {
        None => Ok(version),
        Some((name, ..)) => {
            let name = format!("{}.{name}", shape.def.name);
            Err(PyValueError::new_err(format!(
                "{name}: no protocol version has it together with the other fields given"
            )))
        }
    }
}

struct Builder<'a, 'py> {
    py: Python<'py>,
    shape: &'a Shape,
    version: Version,
    out: Vec<u8>,
}

impl<'py> Builder<'_, 'py> {
    fn fixed_part(&mut self, given: &Given<'py>) -> PyResult<()> {
        for (field, def) in self.shape.def.fixed.iter().enumerate() {
            if !def.in_version(self.version) {
                continue;
            }
            let list = self.shape.counts.iter().find(|(place, _)| *place == field);
            let bits = match (list, self.argument(field, given)) {
                (Some((_, list)), _) => self.length(given, list, def.kind)?,
                (None, Some((value, values))) => self.number(def.snake, values, value)?,
                (None, None) => def.null.unwrap_or(0),
            };
            self.put(def.kind, bits);
        }
        Ok(())
    }

    /// The argument for a fixed field.
    fn argument<'g>(
        &self,
        field: usize,
        given: &'g Given<'py>,
    ) -> Option<(&'g Bound<'py, PyAny>, &Values)> {
        self.shape.attributes.iter().zip(given).find_map(|(attribute, value)| {
            match &attribute.source {
                Source::Fixed { field: own, values, .. } if *own == field => {
                    Some((value.as_ref()?, values))
                }
                _ => None,
            }
        })
    }

    /// How long the list of that name is.
    fn length(&self, given: &Given<'py>, list: &str, kind: Type) -> PyResult<u32> {
        let value = self.shape.place(list).and_then(|place| given[place].as_ref());
        let length = value.map_or(Ok(0), |value| self.list(list, value).map(|all| all.len()))?;
        let largest = kind.range().map_or(0, |(_, max)| max);
        u32::try_from(length).ok().filter(|n| i64::from(*n) <= largest).ok_or_else(|| {
            PyValueError::new_err(format!("{}.{list}: too many entries", self.shape.def.name))
        })
    }

    fn floating_part(&mut self, given: &Given<'py>) -> PyResult<()> {
        let shape = self.shape;
        for (attribute, value) in shape.attributes.iter().zip(given) {
            match &attribute.source {
                Source::Fixed { .. } | Source::Connection { .. } => {}
                Source::Plain(part) => {
                    let count = match part.counts {
                        Some(list) => self.length(given, list, part.def.kind)?,
                        None => 0,
                    };
                    self.part(part, value.as_ref(), count)?;
                }
                Source::Entries { class, parts } => {
                    let name = attribute.name.bind(self.py).to_string();
                    for entry in self.given_list(&name, value.as_ref())? {
                        self.entry(&name, &entry, class, parts)?;
                    }
                }
                Source::Unknown { .. } => {
                    for field in self.given_list("unknown", value.as_ref())? {
                        let (tag, value) = match field.cast::<PyDict>() {
                            Ok(dict) => {
                                let dict = dict.as_any();
                                (dict.get_item("tag")?.extract()?, dict.get_item("data")?)
                            }
                            Err(_) => field.extract::<(u16, Bound<'py, PyAny>)>()?,
                        };
                        let mut data = Vec::new();
                        self.bytes("unknown", &value, &mut data)?;
                        self.floating(tag, &data, "unknown")?;
                    }
                }
            }
        }
        Ok(())
    }

    fn entry(
        &mut self,
        name: &str,
        entry: &Bound<'py, PyAny>,
        class: &Py<PyType>,
        parts: &[Part],
    ) -> PyResult<()> {
        let class = class.bind(self.py);
        let entry = match entry.cast::<PyDict>() {
            Ok(fields) => class.call((), Some(fields))?,
            Err(_) => entry.clone(),
        };
        if !entry.is_instance(class)? {
            return Err(wrong(self.shape, name, &class.name()?.to_string(), &entry));
        }
        let values: Vec<Bound<'py, PyAny>> = entry.cast::<PyTuple>()?.iter().collect();
        for (part, value) in parts.iter().zip(&values) {
            let mut count = 0;
            for (_, list) in parts.iter().zip(&values).filter(|(p, _)| Some(p.name) == part.counts)
            {
                count = self.list(part.name, list)?.len() as u32;
            }
            self.part(part, Some(value).filter(|v| !v.is_none()), count)?;
        }
        Ok(())
    }

    /// A floating field: once or as a list. One that counts a list beside it carries its length.
    fn part(&mut self, part: &Part, value: Option<&Bound<'py, PyAny>>, count: u32) -> PyResult<()> {
        let mut data = Vec::new();
        if count > 0 {
            put(&mut data, part.def.kind, count);
            return self.floating(part.tag, &data, part.name);
        }
        let Some(value) = value else { return Ok(()) };
        if part.form == Form::Once {
            self.data(part, value, &mut data)?;
            return self.floating(part.tag, &data, part.name);
        }
        for element in self.list(part.name, value)? {
            self.data(part, &element, &mut data)?;
            if part.form == Form::Many {
                self.floating(part.tag, &data, part.name)?;
                data.clear();
            }
        }
        match data.is_empty() {
            true => Ok(()),
            false => self.floating(part.tag, &data, part.name),
        }
    }

    /// Appends the data of one value.
    fn data(&self, part: &Part, value: &Bound<'py, PyAny>, out: &mut Vec<u8>) -> PyResult<()> {
        match part.def.kind {
            Type::String => self.text(part.name, value, out),
            Type::Unspec => self.bytes(part.name, value, out),
            Type::NamedVar | Type::NamedArray => self.ecc(part, value, out),
            kind => {
                put(out, kind, self.number(part.name, &part.values, value)?);
                Ok(())
            }
        }
    }

    /// Appends bytes, or what ``to_dict`` makes of them: hex digits.
    fn bytes(&self, field: &str, value: &Bound<'py, PyAny>, out: &mut Vec<u8>) -> PyResult<()> {
        let wrong = || wrong(self.shape, field, "bytes", value);
        let bytes = match value.is_instance_of::<PyString>() {
            true => self.py.get_type::<PyBytes>().call_method1("fromhex", (value,)),
            false => Ok(value.clone()),
        };
        let bytes = bytes.map_err(|_| wrong())?;
        out.extend_from_slice(bytes.cast::<PyBytes>().map_err(|_| wrong())?.as_bytes());
        Ok(())
    }

    /// An ECC variable, as its class, as a tuple of the same fields or as a dict.
    fn ecc(&self, part: &Part, value: &Bound<'py, PyAny>, out: &mut Vec<u8>) -> PyResult<()> {
        let names: &[&str] = match part.def.kind {
            Type::NamedArray => &["index", "name", "value"],
            _ => &["name", "value"],
        };
        let fields = match (value.cast::<PyDict>(), value.cast::<PyTuple>()) {
            (Ok(dict), _) => {
                names.iter().map(|n| dict.as_any().get_item(*n)).collect::<PyResult<_>>()?
            }
            (_, Ok(tuple)) => tuple.iter().collect::<Vec<_>>(),
            _ => return Err(wrong(self.shape, part.name, &names.join(", "), value)),
        };
        let texts = match (part.def.kind, fields.as_slice()) {
            (Type::NamedArray, [index, texts @ ..]) => {
                let index = index.extract::<u8>().map_err(|_| self.out_of_range(part.name, index));
                out.push(index?);
                texts
            }
            (_, texts) => texts,
        };
        let [name, text] = texts else {
            return Err(wrong(self.shape, part.name, &names.join(", "), value));
        };
        self.text(part.name, name, out)?;
        self.text(part.name, text, out)
    }

    /// Appends text as bytes: the characters U+0001 to U+00FF.
    fn text(&self, field: &str, value: &Bound<'py, PyAny>, out: &mut Vec<u8>) -> PyResult<()> {
        let text = value.cast::<PyString>();
        let text = text.map_err(|_| wrong(self.shape, field, "str", value))?;
        for character in text.to_cow()?.chars() {
            match u8::try_from(character) {
                Ok(byte) if byte != 0 => out.push(byte),
                _ => {
                    let name = self.shape.def.name;
                    let text = format!("{name}.{field}: the protocol has no {character:?}");
                    return Err(PyValueError::new_err(text));
                }
            }
        }
        out.push(0);
        Ok(())
    }

    /// The bits of a number, which a member of an enumeration may stand for, or its name.
    fn number(&self, field: &str, values: &Values, value: &Bound<'py, PyAny>) -> PyResult<u32> {
        if let Ok(name) = value.cast::<PyString>() {
            let number = values.named(self.py, &name.to_cow()?);
            return number.ok_or_else(|| wrong(self.shape, field, "int", value));
        }
        let number = value.extract::<i64>().map_err(|error| {
            if error.is_instance_of::<PyTypeError>(self.py) {
                wrong(self.shape, field, "int", value)
            } else {
                self.out_of_range(field, value)
            }
        })?;
        let (min, max) = values.kind.range().unwrap_or((0, 0));
        if !(min..=max).contains(&number) {
            return Err(self.out_of_range(field, value));
        }
        // In range, so that the bits above are the sign alone.
        Ok(number as u32)
    }

    fn out_of_range(&self, field: &str, value: &Bound<'py, PyAny>) -> PyErr {
        let shown = value.str().map_or(String::new(), |s| s.to_string());
        PyValueError::new_err(format!("{}.{field}: {shown} is out of range", self.shape.def.name))
    }

    fn given_list(
        &self,
        field: &str,
        value: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        value.map_or(Ok(Vec::new()), |value| self.list(field, value))
    }

    fn list(&self, field: &str, value: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        items(self.shape, field, value)
    }

    fn floating(&mut self, tag: u16, data: &[u8], field: &str) -> PyResult<()> {
        let (wide, length) = (self.version.wide(), data.len());
        match (u8::try_from(tag), u8::try_from(length), u16::try_from(length)) {
            (_, _, Ok(length)) if wide => {
                self.out.extend(tag.to_be_bytes());
                self.out.extend(length.to_be_bytes());
            }
            (Ok(tag), Ok(length), _) if !wide => self.out.extend([tag, length]),
            _ => {
                let name = self.shape.def.name;
                return Err(PyValueError::new_err(format!("{name}.{field}: {length} bytes")));
            }
        }
        self.out.extend_from_slice(data);
        Ok(())
    }

    fn put(&mut self, kind: Type, bits: u32) {
        put(&mut self.out, kind, bits);
    }
}

/// Appends the low bytes of a number.
fn put(out: &mut Vec<u8>, kind: Type, bits: u32) {
    let size = kind.size().unwrap_or(0);
    out.extend_from_slice(&bits.to_be_bytes()[4 - size..]);
}

//! Attributes out of the bytes of a message. The bytes were checked when the message was made.

use crate::enums::{bits, named_tuple, Values};
use crate::message::Message;
use crate::shape::{Form, Part, Shape, Source};
use ctisp::wire::codec::Fields;
use ctisp::wire::def::FixedDef;
use ctisp::wire::BodyLayout;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple, PyType};

/// The attribute at that place of the class.
pub fn attribute<'py>(
    py: Python<'py>,
    message: &Message,
    shape: &Shape,
    place: usize,
) -> PyResult<Bound<'py, PyAny>> {
    match &shape.attributes[place].source {
        Source::Fixed { def, offset, values, .. } => {
            let layout = BodyLayout::of(shape.def, message.version, &message.body);
            let raw = if layout.other().is_some() {
                other_layout(&message.body, layout, def.name)
            } else {
                let size = def.kind.size().unwrap_or(0);
                let start = offset[usize::from(message.version.number())].map(usize::from);
                start.and_then(|start| message.body.get(start..start + size)).map(bits)
            };
            fixed(py, def, raw, values)
        }
        Source::Plain(part) => plain(py, floating(message, shape), part),
        Source::Entries { class, parts } => entries(py, floating(message, shape), class, parts),
        Source::Connection { class, parts } => {
            let mut fields = Vec::with_capacity(3);
            for part in parts {
                fields.push(attribute(py, message, shape, *part)?);
            }
            named_tuple(py, class, PyTuple::new(py, fields)?)
        }
        Source::Unknown { class } => unknown(py, message, shape, class),
    }
}

/// The floating part of a message.
fn floating<'a>(message: &'a Message, shape: &Shape) -> Fields<'a> {
    let layout = BodyLayout::of(shape.def, message.version, &message.body);
    if layout.other().is_some() {
        return layout.floating_part(&message.body);
    }
    let size = shape.fixed_size[usize::from(message.version.number())];
    layout.floating_from(&message.body, size)
}

fn other_layout(body: &[u8], layout: BodyLayout, name: &str) -> Option<u32> {
    let mut at = 0;
    for field in layout.fixed() {
        let end = at + field.kind.size().unwrap_or(0);
        if field.name == name {
            return body.get(at..end).map(bits);
        }
        at = end;
    }
    None
}

/// A fixed field; one that is not there is null, or 0 where the field knows no null.
fn fixed<'py>(
    py: Python<'py>,
    def: &FixedDef,
    raw: Option<u32>,
    values: &Values,
) -> PyResult<Bound<'py, PyAny>> {
    match raw {
        Some(raw) if def.null == Some(raw) => Ok(py.None().into_bound(py)),
        None if def.null.is_some() => Ok(py.None().into_bound(py)),
        raw => values.number(py, raw.unwrap_or(0)),
    }
}

fn plain<'py>(py: Python<'py>, fields: Fields<'_>, part: &Part) -> PyResult<Bound<'py, PyAny>> {
    let in_version = part.def.in_version(fields.version());
    if part.form == Form::Once {
        let found = in_version.then(|| of_tag(fields, part.tag).last()).flatten();
        return found.map_or_else(|| Ok(py.None().into_bound(py)), |d| part.values.data(py, d));
    }
    let mut list = Vec::new();
    for data in of_tag(fields, part.tag).filter(|_| in_version) {
        push_all(py, part, data, &mut list)?;
    }
    Ok(PyTuple::new(py, list)?.into_any())
}

/// The data of the fields of that tag.
fn of_tag(fields: Fields<'_>, tag: u16) -> impl Iterator<Item = &[u8]> {
    fields.filter(move |(t, _)| *t == tag).map(|(_, data)| data)
}

/// The element, or the elements, that one field of a list holds.
fn push_all<'py>(
    py: Python<'py>,
    part: &Part,
    data: &[u8],
    list: &mut Vec<Bound<'py, PyAny>>,
) -> PyResult<()> {
    match part.def.kind.size() {
        Some(size) => {
            for element in data.chunks_exact(size) {
                list.push(part.values.data(py, element)?);
            }
        }
        None => list.push(part.values.data(py, data)?),
    }
    Ok(())
}

/// The entry that is being read: the value, or the list, of each of its fields.
struct Entry<'py> {
    once: Vec<Option<Bound<'py, PyAny>>>,
    lists: Vec<Vec<Bound<'py, PyAny>>>,
}

impl<'py> Entry<'py> {
    fn new(fields: usize) -> Entry<'py> {
        Entry { once: vec![None; fields], lists: vec![Vec::new(); fields] }
    }

    fn finish(
        self,
        py: Python<'py>,
        class: &Py<PyType>,
        parts: &[Part],
    ) -> PyResult<Bound<'py, PyAny>> {
        let mut fields = Vec::with_capacity(parts.len());
        for ((part, once), list) in parts.iter().zip(self.once).zip(self.lists) {
            fields.push(match part.form {
                Form::Once => once.unwrap_or_else(|| py.None().into_bound(py)),
                _ => PyTuple::new(py, list)?.into_any(),
            });
        }
        named_tuple(py, class, PyTuple::new(py, fields)?)
    }
}

/// A new entry begins where a field comes that stands, in the order of the table, before or at the
/// one before it.
fn entries<'py>(
    py: Python<'py>,
    fields: Fields<'_>,
    class: &Py<PyType>,
    parts: &[Part],
) -> PyResult<Bound<'py, PyAny>> {
    let version = fields.version();
    let mut list = Vec::new();
    let mut open: Option<(Entry<'py>, usize)> = None;
    for (tag, data) in fields {
        let place = parts.iter().position(|p| p.tag == tag && p.def.in_version(version));
        let Some(place) = place else { continue };
        let part = &parts[place];
        // An array of nothing is no part of an entry.
        if part.form == Form::Array && data.is_empty() {
            continue;
        }
        let mut entry = match open.take() {
            Some((entry, last)) if last < place => entry,
            Some((entry, last)) if last == place && part.form != Form::Once => entry,
            before => {
                if let Some((entry, _)) = before {
                    list.push(entry.finish(py, class, parts)?);
                }
                Entry::new(parts.len())
            }
        };
        match part.form {
            Form::Once => entry.once[place] = Some(part.values.data(py, data)?),
            _ => push_all(py, part, data, &mut entry.lists[place])?,
        }
        open = Some((entry, place));
    }
    if let Some((entry, _)) = open {
        list.push(entry.finish(py, class, parts)?);
    }
    Ok(PyTuple::new(py, list)?.into_any())
}

fn unknown<'py>(
    py: Python<'py>,
    message: &Message,
    shape: &Shape,
    class: &Py<PyType>,
) -> PyResult<Bound<'py, PyAny>> {
    let fields = floating(message, shape);
    let mut list = Vec::new();
    for (tag, data) in fields {
        if shape.def.floating_by_tag(tag, message.version).is_none() {
            let field = (tag, PyBytes::new(py, data)).into_pyobject(py)?;
            list.push(named_tuple(py, class, field)?);
        }
    }
    Ok(PyTuple::new(py, list)?.into_any())
}

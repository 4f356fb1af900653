//! The attributes of the message classes: the generated table, bound to the Python classes.

use crate::enums::{Enums, Values};
use crate::field::Field;
use crate::generated::shapes::{ENUM_CLASSES, SHAPES};
use ctisp::wire::def::{FixedDef, FloatingDef, MessageDef};
use ctisp::Version;
use pyo3::exceptions::{PyImportError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyString, PyType};
use std::collections::HashMap;

/// What the generator says of a message class.
pub struct MessageShape {
    /// Its name.
    pub class: &'static str,
    /// Fixed fields that count a list: their place in the table, and the list.
    pub counts: &'static [(usize, &'static str)],
    /// Its attributes.
    pub members: &'static [Member],
}

/// An attribute of a message class.
pub enum Member {
    /// A field of the fixed part: name, place in the table.
    Fixed(&'static str, usize),
    /// A field of the floating part.
    Plain(Floating),
    /// Fields that repeat together: name, class of the entries, their fields.
    Entries(&'static str, &'static str, &'static [Floating]),
    /// The three fields of that prefix that name a connection.
    Connection(&'static str),
}

/// A floating field as an attribute of a message or of an entry.
pub struct Floating {
    /// The attribute.
    pub name: &'static str,
    /// Its place in the table of the message.
    pub field: usize,
    /// How it occurs.
    pub form: Form,
    /// The list beside it that it counts: a writer counts for itself.
    pub counts: Option<&'static str>,
}

/// How a floating field occurs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Once.
    Once,
    /// As one field that holds an array; one field for each element is read too.
    Array,
    /// As one field for each element.
    Many,
}

/// Versions in the tables below: every number up to the newest.
const VERSIONS: usize = Version::NEWEST.number() as usize + 1;

/// A message class with its table.
pub struct Shape {
    pub def: &'static MessageDef,
    pub class: Py<PyType>,
    pub counts: &'static [(usize, &'static str)],
    pub attributes: Vec<Attribute>,
    /// Bytes of the fixed part in each version.
    pub fixed_size: [usize; VERSIONS],
    places: HashMap<&'static str, usize>,
}

/// An attribute with what is needed to read and write it.
pub struct Attribute {
    pub name: Py<PyString>,
    pub source: Source,
}

/// Where an attribute comes from.
pub enum Source {
    Fixed { field: usize, def: &'static FixedDef, offset: [Option<u16>; VERSIONS], values: Values },
    Plain(Part),
    Entries { class: Py<PyType>, parts: Vec<Part> },
    Connection { class: Py<PyType>, parts: [usize; 3] },
    Unknown { class: Py<PyType> },
}

impl Source {
    /// Whether the attribute is a list.
    pub fn is_list(&self) -> bool {
        match self {
            Source::Plain(part) => part.form != Form::Once,
            Source::Entries { .. } | Source::Unknown { .. } => true,
            Source::Fixed { .. } | Source::Connection { .. } => false,
        }
    }
}

/// A floating field.
pub struct Part {
    pub def: &'static FloatingDef,
    pub tag: u16,
    pub form: Form,
    pub counts: Option<&'static str>,
    pub values: Values,
    pub name: &'static str,
}

/// All that was bound.
pub struct Tables {
    pub shapes: Vec<Shape>,
    by_number: HashMap<u32, usize>,
}

static TABLES: PyOnceLock<Tables> = PyOnceLock::new();

/// What [`bind`] bound.
pub fn tables(py: Python<'_>) -> PyResult<&'static Tables> {
    TABLES.get(py).ok_or_else(|| PyRuntimeError::new_err("import the package `ctisp`"))
}

impl Tables {
    /// The class of a message type, and its place, if that version has it.
    pub fn of(&self, message_type: u32, version: Version) -> Option<&Shape> {
        let shape = &self.shapes[*self.by_number.get(&message_type)?];
        (shape.def.since <= version.number()).then_some(shape)
    }

    /// The class of a message type.
    pub fn numbered(&self, message_type: u32) -> Option<&Shape> {
        self.by_number.get(&message_type).map(|place| &self.shapes[*place])
    }
}

impl Shape {
    /// The attribute of that name, by its place.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// The names of the attributes.
    pub fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.places.keys().copied()
    }
}

/// Binds the classes of the package to the tables of the protocol. Called once, by the package.
#[pyfunction]
pub fn bind(
    py: Python<'_>,
    base: &Bound<'_, PyAny>,
    enums: &Bound<'_, PyAny>,
    entries: &Bound<'_, PyAny>,
    messages: &Bound<'_, PyAny>,
) -> PyResult<()> {
    let binder = Binder { py, base, entries, enums: Enums::bind(enums, ENUM_CLASSES)? };
    let defs = MessageDef::all();
    if defs.len() != SHAPES.len() {
        return Err(PyImportError::new_err("the generated files are not current"));
    }
    let mut shapes = Vec::with_capacity(defs.len());
    for (def, shape) in defs.iter().zip(SHAPES) {
        let class = messages.getattr(shape.class)?.cast_into::<PyType>()?;
        shapes.push(binder.shape(def, shape, class)?);
    }
    let by_number = defs.iter().enumerate().map(|(i, def)| (def.number, i)).collect();
    let tables = Tables { shapes, by_number };
    let tables = TABLES.get_or_init(py, || tables);
    for shape in &tables.shapes {
        for place in 0..shape.attributes.len() {
            let field = Field::new(shape, place);
            shape.class.bind(py).setattr(&shape.attributes[place].name, field)?;
        }
    }
    Ok(())
}

struct Binder<'a, 'py> {
    py: Python<'py>,
    base: &'a Bound<'py, PyAny>,
    entries: &'a Bound<'py, PyAny>,
    enums: Enums,
}

impl Binder<'_, '_> {
    fn class(&self, module: &Bound<'_, PyAny>, name: &str) -> PyResult<Py<PyType>> {
        Ok(module.getattr(name)?.cast_into::<PyType>()?.unbind())
    }

    fn shape(
        &self,
        def: &'static MessageDef,
        shape: &'static MessageShape,
        class: Bound<'_, PyType>,
    ) -> PyResult<Shape> {
        let mut places = HashMap::new();
        let mut attributes = Vec::new();
        for member in shape.members {
            let (name, source) = match member {
                Member::Fixed(name, field) => (*name, self.fixed(def, *field)),
                Member::Plain(floating) => {
                    (floating.name, Source::Plain(self.part(def, floating)?))
                }
                Member::Entries(name, class, parts) => {
                    let parts = parts.iter().map(|p| self.part(def, p)).collect::<PyResult<_>>()?;
                    (*name, Source::Entries { class: self.class(self.entries, class)?, parts })
                }
                Member::Connection(prefix) => {
                    let part = |suffix| places.get(format!("{prefix}_{suffix}").as_str()).copied();
                    let parts = [part("call_id"), part("device_id_type"), part("device_id")];
                    let [Some(a), Some(b), Some(c)] = parts else { continue };
                    let class = self.class(self.base, "Connection")?;
                    (*prefix, Source::Connection { class, parts: [a, b, c] })
                }
            };
            places.insert(name, attributes.len());
            attributes.push(Attribute { name: PyString::intern(self.py, name).unbind(), source });
        }
        if def.floating.iter().any(|f| f.tag.is_some()) {
            let class = self.class(self.base, "UnknownField")?;
            places.insert("unknown", attributes.len());
            let name = PyString::intern(self.py, "unknown").unbind();
            attributes.push(Attribute { name, source: Source::Unknown { class } });
        }
        let mut fixed_size = [0; VERSIONS];
        for version in Version::all() {
            fixed_size[usize::from(version.number())] = def.fixed_size(version);
        }
        let counts = shape.counts;
        Ok(Shape { def, class: class.unbind(), counts, attributes, fixed_size, places })
    }

    fn fixed(&self, message: &'static MessageDef, field: usize) -> Source {
        let def = &message.fixed[field];
        let mut offset = [None; VERSIONS];
        for version in Version::all().filter(|v| def.in_version(*v)) {
            let before = message.fixed[..field].iter().filter(|f| f.in_version(version));
            let bytes: usize = before.filter_map(|f| f.kind.size()).sum();
            offset[usize::from(version.number())] = u16::try_from(bytes).ok();
        }
        let values = self.enums.values(self.base, def.kind, def.enumeration);
        Source::Fixed { field, def, offset, values }
    }

    fn part(&self, message: &'static MessageDef, floating: &'static Floating) -> PyResult<Part> {
        let def = &message.floating[floating.field];
        let tag = def.tag.ok_or_else(|| PyImportError::new_err(def.name))?;
        let values = self.enums.values(self.base, def.kind, def.enumeration);
        let (form, counts, name) = (floating.form, floating.counts, floating.name);
        Ok(Part { def, tag, form, counts, values, name })
    }
}

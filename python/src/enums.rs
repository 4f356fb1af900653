//! Values of one field, from bytes to Python objects: numbers, enumeration members, text.

use ctisp::wire::def::{enums, EnumDef, Type};
use ctisp::wire::Text;
use pyo3::exceptions::PyImportError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyString, PyTuple, PyType};
use std::collections::HashMap;
use std::sync::Arc;

/// An enumeration's class and its members.
pub struct EnumClass {
    class: Py<PyAny>,
    members: HashMap<u32, Py<PyAny>>,
}

impl EnumClass {
    fn get<'py>(&self, py: Python<'py>, value: u32) -> PyResult<Bound<'py, PyAny>> {
        match self.members.get(&value) {
            Some(member) => Ok(member.bind(py).clone()),
            None => self.class.bind(py).call1((value,)),
        }
    }
}

/// The classes of all enumerations.
pub struct Enums(HashMap<&'static str, Arc<EnumClass>>);

impl Enums {
    /// Takes the classes out of the module; `names` are in the order of the tables.
    pub fn bind(module: &Bound<'_, PyAny>, names: &[&str]) -> PyResult<Enums> {
        if enums().len() != names.len() {
            return Err(PyImportError::new_err("the generated files are not current"));
        }
        let mut all = HashMap::new();
        for (def, name) in enums().iter().zip(names) {
            let class = module.getattr(*name)?;
            let mut members = HashMap::new();
            for (value, ..) in def.values {
                members.insert(*value, class.call1((*value,))?.unbind());
            }
            all.insert(def.name, Arc::new(EnumClass { class: class.unbind(), members }));
        }
        Ok(Enums(all))
    }

    /// How the values of a field become Python objects.
    pub fn values(
        &self,
        base: &Bound<'_, PyAny>,
        kind: Type,
        enumeration: Option<&'static EnumDef>,
    ) -> Values {
        let name = match kind {
            Type::NamedVar => Some("NamedVariable"),
            Type::NamedArray => Some("NamedArray"),
            _ => None,
        };
        let class = name.and_then(|n| base.getattr(n).ok()?.cast_into::<PyType>().ok());
        let enumeration = enumeration.and_then(|def| self.0.get(def.name).cloned());
        Values { kind, enumeration, class: class.map(Bound::unbind) }
    }
}

/// How the values of a field become Python objects.
pub struct Values {
    pub kind: Type,
    enumeration: Option<Arc<EnumClass>>,
    class: Option<Py<PyType>>,
}

/// The bits of a number, zero-extended.
pub fn bits(data: &[u8]) -> u32 {
    data.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte))
}

impl Values {
    /// The Python object of a number's bits; the bits of what no body holds are 0.
    pub fn number<'py>(&self, py: Python<'py>, bits: u32) -> PyResult<Bound<'py, PyAny>> {
        if let Some(enumeration) = &self.enumeration {
            return enumeration.get(py, bits);
        }
        // The casts keep the low bytes and take the sign from them, as on the wire.
        Ok(match self.kind {
            Type::Bool => (bits != 0).into_pyobject(py)?.to_owned().into_any(),
            Type::Char => (bits as u8 as i8).into_pyobject(py)?.into_any(),
            Type::Short => (bits as u16 as i16).into_pyobject(py)?.into_any(),
            Type::Int => (bits as i32).into_pyobject(py)?.into_any(),
            _ => bits.into_pyobject(py)?.into_any(),
        })
    }

    /// The value whose name that is, as ``to_dict`` tells it.
    pub fn named(&self, py: Python<'_>, name: &str) -> Option<u32> {
        let class = self.enumeration.as_ref()?.class.bind(py);
        match name.strip_prefix("UNKNOWN_").and_then(|number| number.parse().ok()) {
            Some(number) => Some(number),
            None => class.get_item(name).ok()?.extract().ok(),
        }
    }

    /// The Python object of a floating field's data.
    pub fn data<'py>(&self, py: Python<'py>, data: &[u8]) -> PyResult<Bound<'py, PyAny>> {
        match self.kind {
            Type::String => Ok(text(py, data).into_any()),
            Type::Unspec => Ok(PyBytes::new(py, data).into_any()),
            Type::NamedVar => {
                let (name, value) = halves(data);
                self.entry(py, vec![text(py, name).into_any(), text(py, value).into_any()])
            }
            Type::NamedArray => {
                let (index, data) = data.split_first().unwrap_or((&0, &[]));
                let (name, value) = halves(data);
                let index = index.into_pyobject(py)?.into_any();
                self.entry(py, vec![index, text(py, name).into_any(), text(py, value).into_any()])
            }
            _ => self.number(py, bits(data)),
        }
    }

    fn entry<'py>(
        &self,
        py: Python<'py>,
        fields: Vec<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let fields = PyTuple::new(py, fields)?;
        match &self.class {
            Some(class) => named_tuple(py, class, fields),
            None => Ok(fields.into_any()),
        }
    }
}

/// A named tuple, made as its own `_make` does: its constructor would run Python code.
pub fn named_tuple<'py>(
    py: Python<'py>,
    class: &Py<PyType>,
    fields: Bound<'py, PyTuple>,
) -> PyResult<Bound<'py, PyAny>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let new = NEW.get_or_try_init(py, || {
        Ok::<_, PyErr>(py.get_type::<PyTuple>().getattr("__new__")?.unbind())
    })?;
    new.bind(py).call1((class, fields))
}

fn text<'py>(py: Python<'py>, data: &[u8]) -> Bound<'py, PyString> {
    PyString::new(py, &Text::new(data).to_str())
}

/// Name and value of an ECC variable.
fn halves(data: &[u8]) -> (&[u8], &[u8]) {
    let end = data.iter().position(|b| *b == 0).unwrap_or(data.len());
    (&data[..end], data.get(end + 1..).unwrap_or(&[]))
}

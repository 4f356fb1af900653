//! The call data that steps set.

use crate::messages::{NamedArray, NamedVariable};
use std::collections::BTreeMap;

/// What a step puts into a call's data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepData {
    /// Call variables: number (1 to 10) and text.
    pub variables: Vec<(u8, String)>,
    /// ECC variables.
    pub named_variables: Vec<NamedVariable>,
    /// Elements of ECC arrays.
    pub named_arrays: Vec<NamedArray>,
}

impl StepData {
    /// From `variables` and `ecc` of a step.
    pub(super) fn new(
        variables: BTreeMap<String, String>,
        ecc: BTreeMap<String, String>,
    ) -> Result<StepData, String> {
        let mut data = StepData::default();
        for (number, text) in variables {
            let place = number.parse().ok().filter(|number| (1..=10).contains(number));
            let place = place
                .ok_or_else(|| format!("call variable `{number}`: expected numbers 1 to 10"))?;
            data.variables.push((place, text));
        }
        data.variables.sort();
        for (name, value) in ecc {
            data.add_ecc(name, value)?;
        }
        Ok(data)
    }

    /// `user.name`, or an element of an array: `user.name[0]`.
    fn add_ecc(&mut self, name: String, value: String) -> Result<(), String> {
        let Some((array, index)) = name.split_once('[') else {
            self.named_variables.push(NamedVariable { name, value });
            return Ok(());
        };
        let index = index.strip_suffix(']').and_then(|index| index.parse().ok());
        let index = index.ok_or_else(|| {
            format!("ECC variable `{name}`: expected a name, or a name and an index as in `[0]`")
        })?;
        self.named_arrays.push(NamedArray { index, name: array.to_owned(), value });
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == StepData::default()
    }

    /// Names of ECC variables, and whether each is used as an array.
    pub(super) fn ecc_names(&self) -> impl Iterator<Item = (&String, bool)> {
        let scalars = self.named_variables.iter().map(|variable| (&variable.name, false));
        scalars.chain(self.named_arrays.iter().map(|element| (&element.name, true)))
    }
}

/// Puts call data into the fields of a request.
macro_rules! set_data {
    ($request:expr, $data:expr) => {
        $request.named_variables.clone_from(&$data.named_variables);
        $request.named_arrays.clone_from(&$data.named_arrays);
        for (number, text) in &$data.variables {
            let text = Some(text.clone());
            match number {
                1 => $request.call_variable1 = text,
                2 => $request.call_variable2 = text,
                3 => $request.call_variable3 = text,
                4 => $request.call_variable4 = text,
                5 => $request.call_variable5 = text,
                6 => $request.call_variable6 = text,
                7 => $request.call_variable7 = text,
                8 => $request.call_variable8 = text,
                9 => $request.call_variable9 = text,
                _ => $request.call_variable10 = text,
            }
        }
    };
}
pub(super) use set_data;

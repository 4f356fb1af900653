//! Random messages of any type, with whole entries and right counts: what a well-behaved peer sends.

#![allow(dead_code)] // Each test takes what it needs.

use ctisp::wire::def::{FixedDef, FloatingDef, MessageDef, Type, Usage};
use ctisp::wire::reflect::{Builder, Input};
use ctisp::wire::{EncodeError, Problem, Version};
use std::collections::HashMap;

/// The versions in which layouts changed, both ends included.
pub const VERSIONS: [u8; 8] = [9, 13, 15, 17, 19, 20, 23, 25];

pub fn version(number: u8) -> Version {
    Version::new(number).unwrap()
}

/// Small and repeatable: the same seed gives the same messages everywhere.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    /// From 0 to `below` - 1.
    pub fn below(&mut self, below: usize) -> usize {
        (self.next() % below.max(1) as u64) as usize
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.next() as u8).collect()
    }

    fn text(&mut self, max: usize) -> String {
        let length = if self.one_in(8) { max } else { self.below(max.min(12) + 1) };
        let ascii = !self.one_in(4);
        let mut character = || match ascii {
            true => char::from(b' ' + self.below(95) as u8),
            false => char::from(1 + self.below(255) as u8),
        };
        (0..length).map(|_| character()).collect()
    }

    fn number(&mut self, kind: Type) -> i64 {
        let (least, most) = kind.range().unwrap();
        match self.below(4) {
            0 => least,
            1 => most,
            2 => (self.below(100) as i64).min(most),
            _ => least + (self.next() % (most - least + 1) as u64) as i64,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Owned {
    Number(i64),
    Text(String),
    Bytes(Vec<u8>),
    Variable(String, String),
    Element(u8, String, String),
    Numbers(Vec<i64>),
}

impl Owned {
    pub fn input(&self) -> Input<'_> {
        match self {
            Owned::Number(number) => Input::Integer(*number),
            Owned::Text(text) => Input::Text(text),
            Owned::Bytes(data) => Input::Bytes(data),
            Owned::Variable(name, value) => Input::NamedVariable { name, value },
            Owned::Element(index, name, value) => Input::NamedArray { index: *index, name, value },
            Owned::Numbers(numbers) => Input::Array(numbers),
        }
    }
}

/// A message before it is written.
#[derive(Debug, Default)]
pub struct Sample {
    pub fixed: Vec<(&'static FixedDef, i64)>,
    pub floating: Vec<(&'static FloatingDef, Owned)>,
    pub unlisted: Vec<(u16, Vec<u8>)>,
}

impl Sample {
    pub fn write(
        &self,
        version: Version,
        def: &'static MessageDef,
        out: &mut Vec<u8>,
    ) -> Result<(), EncodeError> {
        let mut builder = Builder::new(version, def, out)?;
        for (field, value) in &self.fixed {
            builder.set(field.name, Input::Integer(*value))?;
        }
        for (field, value) in &self.floating {
            builder.push(field.name, value.input())?;
        }
        for (tag, data) in &self.unlisted {
            builder.push_raw(*tag, data)?;
        }
        builder.finish()
    }
}

/// A random message and its bytes.
pub fn message(
    random: &mut Random,
    version: Version,
    def: &'static MessageDef,
) -> (Sample, Vec<u8>) {
    for entries in [3, 2, 1, 1, 0].into_iter().cycle() {
        let sample = Maker { random, version, def, entries, lengths: HashMap::new() }.sample();
        let mut bytes = Vec::new();
        match sample.write(version, def, &mut bytes) {
            Ok(())
                if def.other_layouts.iter().any(|other| other.body == Some(bytes.len() - 8))
                    && !sample.floating.is_empty() | !sample.unlisted.is_empty() => {}
            Ok(()) => return (sample, bytes),
            Err(EncodeError { problem: Problem::MessageTooLong { .. }, .. }) => {}
            Err(error) => panic!("version {version}: {error}: {sample:?}"),
        }
    }
    unreachable!()
}

struct Maker<'r> {
    random: &'r mut Random,
    version: Version,
    def: &'static MessageDef,
    entries: usize,
    /// How long the lists are, by the name of their count.
    lengths: HashMap<&'static str, usize>,
}

impl Maker<'_> {
    fn sample(mut self) -> Sample {
        let mut sample = Sample::default();
        let fields: Vec<_> = self.written().collect();
        let mut groups: Vec<&str> = Vec::new();
        for field in &fields {
            match field.group {
                Some(group) if groups.contains(&group) => {}
                Some(group) => {
                    groups.push(group);
                    self.list(group, &mut sample);
                }
                None => self.single(field, &fields, &mut sample),
            }
        }
        let (def, version) = (self.def, self.version);
        for field in def.fixed_in(version) {
            let value = match self.lengths.get(field.name) {
                Some(length) => *length as i64,
                None if field.unused || counts_something(def, field.name) => 0,
                None => self.random.number(field.kind),
            };
            sample.fixed.push((field, value));
        }
        if !fields.is_empty() && self.random.one_in(4) {
            sample.unlisted = self.unlisted();
        }
        sample
    }

    /// The fields that this version can write, in table order.
    fn written(&self) -> impl Iterator<Item = &'static FloatingDef> {
        let version = self.version;
        self.def.floating.iter().filter(move |f| f.in_version(version) && f.tag.is_some())
    }

    fn length(&mut self, count: &'static str) -> usize {
        let new = self.random.below(self.entries + 1);
        *self.lengths.entry(count).or_insert(new)
    }

    fn list(&mut self, group: &'static str, sample: &mut Sample) {
        let fields: Vec<_> = self.written().filter(|f| f.group == Some(group)).collect();
        let entries = match fields[0].count {
            Some(count) => self.length(count),
            None => self.random.below(self.entries + 1),
        };
        for _ in 0..entries {
            // Lists inside the entry are of other lengths in each.
            self.lengths.retain(|count, _| !fields.iter().any(|f| f.name == *count));
            for (place, field) in fields.iter().enumerate() {
                self.in_entry(place, field, &fields, sample);
            }
        }
    }

    fn in_entry(
        &mut self,
        place: usize,
        field: &'static FloatingDef,
        entry: &[&'static FloatingDef],
        sample: &mut Sample,
    ) {
        let counted_here = |f: &&&FloatingDef, name| f.array == Some(name) || f.count == Some(name);
        if entry.iter().any(|f| counted_here(&f, field.name)) {
            let length = self.length(field.name);
            sample.floating.push((field, Owned::Number(length as i64)));
        } else if let Some(count) = field.array {
            let length = self.length(count);
            self.array(field, length, sample);
        } else if entry.iter().any(|f| Some(f.name) == field.count) {
            let length = self.length(field.count.unwrap());
            self.times(field, length, sample);
        } else if place == 0 || !self.random.one_in(5) {
            self.times(field, 1, sample);
        }
    }

    fn single(
        &mut self,
        field: &'static FloatingDef,
        all: &[&'static FloatingDef],
        sample: &mut Sample,
    ) {
        if let Some(count) = field.array.or(field.count) {
            let length = self.length(count);
            match field.array {
                Some(_) => self.array(field, length, sample),
                None => self.times(field, length, sample),
            }
        } else if all.iter().any(|f| f.count == Some(field.name) || f.array == Some(field.name)) {
            let length = self.length(field.name);
            sample.floating.push((field, Owned::Number(length as i64)));
        } else if field.usage == Usage::Required || !self.random.one_in(3) {
            self.times(field, 1, sample);
        }
    }

    fn times(&mut self, field: &'static FloatingDef, times: usize, sample: &mut Sample) {
        for _ in 0..times {
            let value = self.value(field);
            sample.floating.push((field, value));
        }
    }

    fn array(&mut self, field: &'static FloatingDef, length: usize, sample: &mut Sample) {
        if length > 0 {
            let numbers = (0..length).map(|_| self.random.number(field.kind)).collect();
            sample.floating.push((field, Owned::Numbers(numbers)));
        }
    }

    fn value(&mut self, field: &FloatingDef) -> Owned {
        let widest = if self.version.wide() { 65535 } else { 255 };
        let max = field.max_in(self.version).min(widest);
        match field.kind {
            Type::String => Owned::Text(self.random.text(max - 1)),
            Type::Unspec => {
                let length = self.random.below(max + 1);
                Owned::Bytes(self.random.bytes(length))
            }
            Type::NamedVar => Owned::Variable(self.random.text(32), self.random.text(210)),
            Type::NamedArray => {
                let index = self.random.next() as u8;
                Owned::Element(index, self.random.text(32), self.random.text(210))
            }
            kind => Owned::Number(self.random.number(kind)),
        }
    }

    fn unlisted(&mut self) -> Vec<(u16, Vec<u8>)> {
        let tags = if self.version.wide() { 65535 } else { 255 };
        let count = self.random.below(3);
        let mut fields = Vec::new();
        for _ in 0..count {
            let tag = self.random.below(tags + 1) as u16;
            let length = self.random.below(20);
            if self.def.floating_by_tag(tag, self.version).is_none() {
                fields.push((tag, self.random.bytes(length)));
            }
        }
        fields
    }
}

fn counts_something(def: &MessageDef, name: &str) -> bool {
    def.floating.iter().any(|f| f.count == Some(name) || f.array == Some(name))
}

/// All message types of the version, each `times` times.
pub fn each_message(
    number: u8,
    times: u64,
    mut check: impl FnMut(&'static MessageDef, &Sample, &[u8]),
) {
    let version = version(number);
    for def in MessageDef::all().iter().filter(|def| def.since <= number) {
        for round in 0..times {
            let seed = u64::from(def.number) << 16 | u64::from(number) << 8 | round;
            let (sample, bytes) = message(&mut Random::new(seed), version, def);
            check(def, &sample, &bytes);
        }
    }
}

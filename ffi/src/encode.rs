//! C structs to bytes, by the tables, with the checks of the Rust messages.

use crate::layout::{c_size, Layout, Member, Place};
use crate::raw::{BadList, Source};
use crate::types::{ctisp_named_array, ctisp_named_variable, ctisp_unknown_field};
use ctisp_core::wire::codec;
use ctisp_core::wire::def::{FixedDef, FloatingDef, MessageDef, Type};
use ctisp_core::wire::{EncodeError, Problem, Version, HEADER_SIZE};
use std::mem::{offset_of, size_of};

/// Why a struct is not to be encoded.
#[derive(Debug)]
pub(crate) enum Refused {
    /// A value that the version cannot carry.
    Value(EncodeError),
    /// A list of that field is no list: NULL, though it has a count.
    Argument(&'static str),
}

impl From<EncodeError> for Refused {
    fn from(error: EncodeError) -> Self {
        Refused::Value(error)
    }
}

/// Appends the message, header included, to `out`; when refused, `out` is as it was.
pub(crate) fn encode(
    layout: &'static Layout,
    version: Version,
    message: Source<'_>,
    out: &mut Vec<u8>,
) -> Result<(), Refused> {
    let start = out.len();
    let mut encoder = Encoder { layout, version, message, out, start };
    let written = encoder.message();
    if written.is_err() {
        out.truncate(start);
    }
    written
}

struct Encoder<'a> {
    layout: &'static Layout,
    version: Version,
    message: Source<'a>,
    out: &'a mut Vec<u8>,
    start: usize,
}

impl Encoder<'_> {
    fn message(&mut self) -> Result<(), Refused> {
        let def = self.layout.def;
        if self.version.number() < def.since {
            return Err(error(def, "", Problem::NotInVersion));
        }
        self.out.extend_from_slice(&[0; 4]);
        self.out.extend_from_slice(&def.number.to_be_bytes());
        for (field, place) in def.fixed.iter().zip(self.layout.fixed) {
            if field.in_version(self.version) {
                self.fixed(field, place)?;
            }
        }
        for (at, (field, place)) in def.floating.iter().zip(self.layout.floating).enumerate() {
            match place {
                Place::Entry { list, first, entry, .. } if *first == at => {
                    self.entries(*list, at, entry.size)?;
                }
                Place::Entry { .. } => {}
                _ => self.floating(self.message, field, place)?,
            }
        }
        self.unknown()?;
        self.finish()
    }

    fn finish(&mut self) -> Result<(), Refused> {
        let (max, found) = (self.version.max_message_size(), self.out.len() - self.start);
        if found > max {
            return Err(error(self.layout.def, "", Problem::MessageTooLong { max, found }));
        }
        let length = u32::try_from(found - HEADER_SIZE).unwrap_or(u32::MAX).to_be_bytes();
        if let Some(place) = self.out.get_mut(self.start..self.start + length.len()) {
            place.copy_from_slice(&length);
        }
        Ok(())
    }

    fn fixed(&mut self, field: &'static FixedDef, place: &Place) -> Result<(), Refused> {
        let bits = match place {
            Place::Value(offset) => self.message.bits(*offset, field.member()),
            // As the Rust messages have it: no single field is at fault.
            Place::Count(list) => {
                self.count(self.message, *list, field.kind).ok_or_else(|| self.too_many())?
            }
            _ => 0,
        };
        self.number(field.kind, bits);
        Ok(())
    }

    /// The length of a list, if a number of that kind can tell it.
    fn count(&self, source: Source<'_>, list: usize, kind: Type) -> Option<u32> {
        let (_, max) = kind.range()?;
        let count = source.count(list);
        u32::try_from(count).ok().filter(|count| i64::from(*count) <= max)
    }

    fn too_many(&self) -> Refused {
        error(self.layout.def, "", Problem::TooManyEntries)
    }

    fn number(&mut self, kind: Type, bits: u32) {
        match kind.size() {
            Some(1) => self.out.push(bits as u8),
            Some(2) => self.out.extend_from_slice(&(bits as u16).to_be_bytes()),
            _ => self.out.extend_from_slice(&bits.to_be_bytes()),
        }
    }

    /// One field of the floating part, or of an entry, where the version has it and it is there.
    fn floating(
        &mut self,
        source: Source<'_>,
        field: &'static FloatingDef,
        place: &Place,
    ) -> Result<(), Refused> {
        let Some(tag) = field.tag.filter(|_| field.in_version(self.version)) else {
            return Ok(());
        };
        match place {
            Place::Optional { value, has, counts } => {
                let counted = counts.filter(|list| source.count(*list) > 0);
                if let Some(list) = counted {
                    let bits =
                        self.count(source, list, field.kind).ok_or_else(|| self.too_many())?;
                    self.scalar(tag, field.kind, bits);
                } else if source.flag(*has) {
                    self.scalar(tag, field.kind, source.bits(*value, field.member()));
                }
                Ok(())
            }
            Place::Text(offset) => match source.text(*offset) {
                Some(text) => self.text(field, tag, text),
                None => Ok(()),
            },
            Place::Bytes(offset) => match source.bytes(*offset).map_err(|_| bad_list(field))? {
                Some(data) => self.data(field.name, tag, data, field.max_in(self.version)),
                None => Ok(()),
            },
            Place::List(offset) => self.list(source, *offset, field, tag),
            _ => Ok(()),
        }
    }

    fn scalar(&mut self, tag: u16, kind: Type, bits: u32) {
        self.header(tag, kind.size().unwrap_or(0));
        self.number(kind, bits);
    }

    /// Tag and length. Both fit: the length was checked, and tags above 255 came with the wide ones.
    fn header(&mut self, tag: u16, length: usize) {
        let length = length as u16;
        if self.version.wide() {
            self.out.extend_from_slice(&tag.to_be_bytes());
            self.out.extend_from_slice(&length.to_be_bytes());
        } else {
            self.out.extend_from_slice(&[tag as u8, length as u8]);
        }
    }

    /// What FieldLength can tell, if that is less.
    fn narrowed(&self, max: usize) -> usize {
        max.min(if self.version.wide() { u16::MAX.into() } else { u8::MAX.into() })
    }

    fn data(
        &mut self,
        field: &'static str,
        tag: u16,
        data: &[u8],
        max: usize,
    ) -> Result<(), Refused> {
        let (max, found) = (self.narrowed(max), data.len());
        if found > max {
            return Err(error(self.layout.def, field, Problem::TooLong { max, found }));
        }
        self.header(tag, found);
        self.out.extend_from_slice(data);
        Ok(())
    }

    /// A string with its terminator; cut where an older version's limit asks for it.
    fn text(&mut self, field: &'static FloatingDef, tag: u16, text: &[u8]) -> Result<(), Refused> {
        let old = field.older.as_ref().filter(|o| o.cut && self.version.number() <= o.until);
        let Some(old) = old else {
            return self.data(field.name, tag, text, field.max_in(self.version));
        };
        let (limit, max) = (usize::from(old.max), usize::from(field.max));
        if text.len() <= limit || text.len() > max {
            return self.data(field.name, tag, text, max);
        }
        self.header(tag, limit);
        self.out.extend(text.iter().copied().take(limit - 1));
        self.out.push(0);
        Ok(())
    }

    fn list(
        &mut self,
        source: Source<'_>,
        offset: usize,
        field: &'static FloatingDef,
        tag: u16,
    ) -> Result<(), Refused> {
        let elements = source.list(offset, c_size(field.member())).map_err(|_| bad_list(field))?;
        if field.array.is_some() {
            return self.array(elements, field, tag);
        }
        for element in elements {
            match field.kind {
                Type::String => self.text(field, tag, element.text(0).unwrap_or(b"\0"))?,
                Type::NamedVar | Type::NamedArray => self.ecc(element, field, tag)?,
                kind => self.scalar(tag, kind, element.bits(0, field.member())),
            }
        }
        Ok(())
    }

    /// One field that holds all elements; none where there are none.
    fn array<'s>(
        &mut self,
        elements: impl ExactSizeIterator<Item = Source<'s>>,
        field: &'static FloatingDef,
        tag: u16,
    ) -> Result<(), Refused> {
        let found = elements.len().saturating_mul(field.kind.size().unwrap_or(0));
        let max = self.narrowed(field.max.into());
        if found > max {
            return Err(error(self.layout.def, field.name, Problem::TooLong { max, found }));
        }
        if found > 0 {
            self.header(tag, found);
            for element in elements {
                self.number(field.kind, element.bits(0, field.member()));
            }
        }
        Ok(())
    }

    /// An ECC variable; a NULL name or value is an empty one.
    fn ecc(
        &mut self,
        element: Source<'_>,
        field: &'static FloatingDef,
        tag: u16,
    ) -> Result<(), Refused> {
        let mut data = Vec::new();
        let (name, value) = if field.kind == Type::NamedArray {
            data.push(element.bits(offset_of!(ctisp_named_array, index), Type::Uchar) as u8);
            (offset_of!(ctisp_named_array, name), offset_of!(ctisp_named_array, value))
        } else {
            (offset_of!(ctisp_named_variable, name), offset_of!(ctisp_named_variable, value))
        };
        data.extend_from_slice(element.text(name).unwrap_or(b"\0"));
        data.extend_from_slice(element.text(value).unwrap_or(b"\0"));
        let checked = match field.kind {
            Type::NamedArray => codec::check_named_array(&data),
            _ => codec::check_named_variable(&data),
        };
        checked.map_err(|problem| error(self.layout.def, field.name, problem))?;
        self.data(field.name, tag, &data, field.max.into())
    }

    /// The entries of the list whose first field stands at `first` of the table.
    fn entries(&mut self, list: usize, first: usize, size: usize) -> Result<(), Refused> {
        let layout = self.layout;
        let name = layout.def.floating.get(first).map_or("", |field| field.name);
        for entry in self.message.list(list, size).map_err(|BadList| Refused::Argument(name))? {
            for (field, place) in layout.entry_fields(first) {
                self.floating(entry, field, place)?;
            }
        }
        Ok(())
    }

    /// Fields as they were received.
    fn unknown(&mut self) -> Result<(), Refused> {
        let Some(offset) = self.layout.unknown else { return Ok(()) };
        let bad = |_| Refused::Argument("unknown");
        for field in self.message.list(offset, size_of::<ctisp_unknown_field>()).map_err(bad)? {
            let tag = field.bits(offset_of!(ctisp_unknown_field, tag), Type::Ushort) as u16;
            if !self.version.wide() && tag > u8::MAX.into() {
                return Err(error(self.layout.def, "", Problem::OutOfRange));
            }
            let data = field.bytes(offset_of!(ctisp_unknown_field, data)).map_err(bad)?;
            self.data("", tag, data.unwrap_or(&[]), u16::MAX.into())?;
        }
        Ok(())
    }
}

fn bad_list(field: &FloatingDef) -> Refused {
    Refused::Argument(field.name)
}

fn error(def: &'static MessageDef, field: &'static str, problem: Problem) -> Refused {
    Refused::Value(EncodeError { message: def.name, field, problem })
}

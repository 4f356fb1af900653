//! Which layout the body of a message has: the one place that decides it, for all readers.

use super::def::{FixedDef, MessageDef, OtherLayout};
use super::error::{DecodeError, Problem};
use super::floating::Fields;
use super::reflect::Read;
use super::version::Version;

/// The layout of one body: that of the version, or one of [`MessageDef::other_layouts`].
#[derive(Clone, Copy, Debug)]
pub struct BodyLayout {
    def: &'static MessageDef,
    version: Version,
    other: Option<&'static OtherLayout>,
}

impl BodyLayout {
    /// The layout that a body has.
    ///
    /// A length that tells another layout decides at once. A layout told by its floating part is
    /// taken only when the usual one does not fit: not every field of the floating part ends within
    /// the body, or one that the table requires is missing. When none fits it is the usual one, so
    /// that its errors are told.
    #[inline]
    pub fn of(def: &'static MessageDef, version: Version, body: &[u8]) -> BodyLayout {
        let usual = BodyLayout::usual(def, version);
        if def.other_layouts.is_empty() {
            return usual;
        }
        usual.or_other(body)
    }

    /// The layout that a writer gives the message.
    #[inline]
    pub fn usual(def: &'static MessageDef, version: Version) -> BodyLayout {
        BodyLayout { def, version, other: None }
    }

    fn or_other(self, body: &[u8]) -> BodyLayout {
        let others = self.def.other_layouts.iter().filter(|other| other.in_version(self.version));
        let laid_out = |other| BodyLayout { other: Some(other), ..self };
        if let Some(other) = others.clone().find(|other| other.body == Some(body.len())) {
            return laid_out(other);
        }
        let mut by_floating = others.filter(|other| other.body.is_none()).map(laid_out).peekable();
        if by_floating.peek().is_none() || self.fits(body) {
            return self;
        }
        by_floating.find(|layout| layout.fits(body)).unwrap_or(self)
    }

    /// Whether the floating part ends where the body does and has what the table requires.
    fn fits(self, body: &[u8]) -> bool {
        let Ok(end) = self.fixed_end(body) else { return false };
        let mut fields = self.floating_from(body, end);
        fields.by_ref().for_each(drop);
        fields.rest().is_empty() && !Read::laid_out(self, body).lacks_required()
    }

    /// The table of the message.
    pub fn def(&self) -> &'static MessageDef {
        self.def
    }

    /// The version of the session.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The layout that it is instead of the usual one.
    pub fn other(&self) -> Option<&'static OtherLayout> {
        self.other
    }

    /// The fields of the fixed part, in wire order.
    pub fn fixed(&self) -> impl Iterator<Item = &'static FixedDef> {
        let version = self.version;
        self.fixed_table().iter().filter(move |f| f.in_version(version))
    }

    /// The same, with the fields of all versions.
    pub(super) fn fixed_table(&self) -> &'static [FixedDef] {
        self.other.map_or(self.def.fixed, |other| other.fixed)
    }

    /// Bytes of the fixed part.
    pub fn fixed_size(&self) -> usize {
        self.fixed().filter_map(|f| f.kind.size()).sum()
    }

    /// Where the fixed part of that body ends.
    ///
    /// # Errors
    /// When the body is shorter; names the first field that is not whole.
    pub fn fixed_end(&self, body: &[u8]) -> Result<usize, DecodeError> {
        match self.fixed_size() {
            needed if needed <= body.len() => Ok(needed),
            _ => Err(self.too_short(body.len())),
        }
    }

    #[cold]
    pub(super) fn too_short(&self, found: usize) -> DecodeError {
        let (needed, mut offset, mut missing) = (self.fixed_size(), 0, "");
        for field in self.fixed() {
            let end = offset + field.kind.size().unwrap_or(0);
            if end > found {
                missing = field.name;
                break;
            }
            offset = end;
        }
        let problem = Problem::FixedPartTooShort { needed, found };
        DecodeError { message: self.def.name, field: missing, offset, problem }
    }

    /// The floating part of a body.
    pub fn floating_part<'a>(&self, body: &'a [u8]) -> Fields<'a> {
        self.floating_from(body, self.fixed_size())
    }

    /// The floating part of a body whose fixed part ends at `end`.
    ///
    /// Messages without any field that could be written have no floating part, nor have layouts
    /// told by their length: what follows their fixed part is a newer layout, and left alone.
    pub fn floating_from<'a>(&self, body: &'a [u8], end: usize) -> Fields<'a> {
        let told_by_length = self.other.is_some_and(|other| other.body.is_some());
        let none = told_by_length || !self.def.floating.iter().any(|f| f.tag.is_some());
        Fields::new(self.version, body, if none { body.len() } else { end })
    }
}

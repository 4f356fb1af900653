//! What can be wrong with bytes, and with values on their way to bytes.

use super::generated::enums::StatusCode;
use thiserror::Error;

/// What is wrong with a field or a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Problem {
    /// The body ends inside the fixed part.
    #[error("the fixed part is cut off: {needed} bytes needed, {found} found")]
    FixedPartTooShort {
        /// Bytes of the fixed part.
        needed: usize,
        /// Bytes there are.
        found: usize,
    },
    /// A floating field's header or data reach past the end of the message.
    #[error("the floating part is cut off")]
    FloatingPartCutOff,
    /// A floating field is longer than its type allows.
    #[error("{found} bytes, at most {max} allowed")]
    TooLong {
        /// Bytes of data allowed, a string's terminator included.
        max: usize,
        /// Bytes there are.
        found: usize,
    },
    /// A number of the wrong size.
    #[error("{found} bytes where the type has {size}")]
    WrongSize {
        /// Bytes of the type.
        size: usize,
        /// Bytes there are.
        found: usize,
    },
    /// An ECC variable without the null byte between name and value, or without its index.
    #[error("not an ECC variable")]
    BadEccVariable,
    /// A value that its type cannot hold.
    #[error("value out of range")]
    OutOfRange,
    /// Text with a null byte inside or a character above U+00FF.
    #[error("text holds a character that the protocol cannot carry")]
    BadCharacter,
    /// More entries than the count field can tell.
    #[error("too many entries")]
    TooManyEntries,
    /// The message is longer than the version allows.
    #[error("{found} bytes, the largest message has {max}")]
    MessageTooLong {
        /// Bytes allowed, header included.
        max: usize,
        /// Bytes there are.
        found: usize,
    },
    /// The version does not have the message.
    #[error("the message does not exist in this protocol version")]
    NotInVersion,
    /// The message has no field of that name.
    #[error("the message has no such field")]
    NoSuchField,
    /// The message has the field, but not in that version.
    #[error("the field does not exist in this protocol version")]
    FieldNotInVersion,
    /// A floating field whose number no guide tells.
    #[error("the guides print no tag for the field, so it cannot be written")]
    NoTag,
    /// A value of another kind than the field's: text for a number, and so on.
    #[error("the field's type is {wanted}")]
    WrongType {
        /// The type of the field, as the guide writes it.
        wanted: &'static str,
    },
}

impl Problem {
    /// The protocol's status code for it.
    pub fn status(self) -> StatusCode {
        match self {
            Problem::FixedPartTooShort { .. }
            | Problem::FloatingPartCutOff
            | Problem::BadEccVariable
            | Problem::WrongType { .. }
            | Problem::OutOfRange => StatusCode::BAD_MESSAGE_FORMAT,
            Problem::NoSuchField | Problem::NoTag => StatusCode::INVALID_FIELD_TAG,
            Problem::FieldNotInVersion => StatusCode::INVALID_TAG_FOR_VERSION,
            Problem::TooLong { .. } | Problem::WrongSize { .. } => StatusCode::INVALID_FIELD_LENGTH,
            Problem::BadCharacter => StatusCode::INVALID_CHARACTER,
            Problem::TooManyEntries => StatusCode::TOO_MUCH_DATA,
            Problem::MessageTooLong { .. } => StatusCode::INVALID_MESSAGE_LENGTH,
            Problem::NotInVersion => StatusCode::INVALID_MSG_TYPE_FOR_VERSION,
        }
    }
}

/// A body that is not one of its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{}.{field} at byte {offset}: {problem} ({})", .message, .problem.status())]
pub struct DecodeError {
    /// The message, by the guide's name.
    pub message: &'static str,
    /// The field, by the guide's name; empty where no single field is at fault.
    pub field: &'static str,
    /// Where it begins, in bytes from the start of the body.
    pub offset: usize,
    /// What is wrong.
    pub problem: Problem,
}

impl DecodeError {
    /// The protocol's status code for it.
    pub fn status(&self) -> StatusCode {
        self.problem.status()
    }
}

/// A value that the version of the session cannot carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{message}.{field}: {problem} ({})", .problem.status())]
pub struct EncodeError {
    /// The message, by the guide's name.
    pub message: &'static str,
    /// The field, by the guide's name; empty where no single field is at fault.
    pub field: &'static str,
    /// What is wrong.
    pub problem: Problem,
}

impl EncodeError {
    /// The protocol's status code for it.
    pub fn status(&self) -> StatusCode {
        self.problem.status()
    }
}

/// A header that cannot be one: the byte stream is lost, the connection must be reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FrameError {
    /// MessageLength is above the limit of the version.
    #[error("MessageLength {length} of message type {message_type}: at most {max} allowed (E_CTI_INVALID_MESSAGE_LENGTH)")]
    TooLong {
        /// MessageType of the header.
        message_type: u32,
        /// MessageLength of the header.
        length: u32,
        /// The largest MessageLength.
        max: usize,
    },
    /// Fewer bytes than a header, or than the header says.
    #[error("{needed} bytes needed, {found} found (E_CTI_INVALID_MESSAGE_LENGTH)")]
    WrongLength {
        /// Bytes of the message by its header, header included.
        needed: usize,
        /// Bytes there are.
        found: usize,
    },
}

impl FrameError {
    /// The protocol's status code for it.
    pub fn status(&self) -> StatusCode {
        StatusCode::INVALID_MESSAGE_LENGTH
    }
}

//! What must hold for any bytes. The fuzz targets call it, and so does `core/tests/fuzz_corpus.rs`
//! with the corpus that fuzzing left behind.

use ctisp::messages::Message;
use ctisp::wire::def::{MessageDef, OtherLayout};
use ctisp::wire::json::{from_json, to_json};
use ctisp::wire::views::MessageView;
use ctisp::wire::{reflect, BodyLayout, Frame, FrameError, Framer, Problem, Version, HEADER_SIZE};

/// The first byte picks a version, any byte one.
fn version(byte: u8) -> Version {
    Version::new(9 + byte % 17).expect("9 to 25")
}

/// A byte for the version, a header, a body. The length in the header is put right, as nearly every
/// change would else be caught by the framing.
pub fn decode(data: &[u8]) {
    let Some((&first, message)) = data.split_first() else { return };
    let version = version(first);
    let _ = to_json(version, message, true);
    let Some((header, body)) = message.split_at_checked(HEADER_SIZE) else { return };
    let message_type = u32::from_be_bytes([header[4], header[5], header[6], header[7]]);

    let view = MessageView::decode(version, message_type, body);
    let owned = Message::decode(version, message_type, body);
    let by_name = reflect::read(version, message_type, body);
    assert_eq!(view.map(|_| ()), owned.as_ref().map(|_| ()).map_err(|e| *e));
    assert_eq!(by_name.map(|_| ()), owned.as_ref().map(|_| ()).map_err(|e| *e));

    let mut bytes = u32::try_from(body.len()).expect("a small body").to_be_bytes().to_vec();
    bytes.extend(&message[4..]);
    let json = to_json(version, &bytes, false);
    let fits = bytes.len() <= version.max_message_size();
    assert_eq!(json.is_ok(), owned.is_ok() && fits, "{json:?}");

    if let (Ok(owned), Ok(read)) = (owned, by_name) {
        for field in read.floating() {
            let _ = field.value().to_string();
        }
        if !told_by_length(version, message_type, body) {
            written_is_read_back(version, &owned);
        }
    }
    if let (Ok(json), false) = (json, told_by_length(version, message_type, body)) {
        json_is_read_back(version, &json);
    }
}

/// A message that was read can be written, unless it has no room for what a writer must add.
fn written_is_read_back(version: Version, message: &Message) {
    let mut bytes = Vec::new();
    match message.encode(version, &mut bytes) {
        Ok(()) if other_layout(version, message_type(&bytes), &bytes[HEADER_SIZE..]).is_some() => {}
        Ok(()) => {
            let again = Message::decode(version, message_type(&bytes), &bytes[HEADER_SIZE..])
                .expect("what was written can be read");
            if again != *message {
                assert_eq!(without_counts(&again), without_counts(message));
            }
            let mut third = Vec::new();
            again.encode(version, &mut third).expect("what was written can be written");
            assert_eq!(third, bytes);
        }
        Err(error) => {
            assert!(no_room(error.problem), "{error}");
            assert!(bytes.is_empty(), "an error leaves the buffer as it was");
        }
    }
}

fn json_is_read_back(version: Version, json: &serde_json::Value) {
    let mut bytes = Vec::new();
    match from_json(version, json, &mut bytes) {
        Ok(()) if other_layout(version, message_type(&bytes), &bytes[HEADER_SIZE..]).is_some() => {}
        Ok(()) => assert_eq!(to_json(version, &bytes, false).as_ref(), Ok(json)),
        Err(error) => {
            let too_long = Problem::TooLong { max: 0, found: 0 };
            let too_large = Problem::MessageTooLong { max: 0, found: 0 };
            assert!([too_long.status(), too_large.status()].contains(&error.status), "{error}");
        }
    }
}

/// The layout of the body, if it is not the one that is written: what was written without a field
/// that the table requires, or with the length of another layout, may be read in that one.
fn other_layout(version: Version, message_type: u32, body: &[u8]) -> Option<&'static OtherLayout> {
    let def = MessageDef::in_version(message_type, version)?;
    BodyLayout::of(def, version, body).other()
}

/// Two messages have layouts that their length tells, whatever the version: such a one has other
/// fields, which are not all written back.
fn told_by_length(version: Version, message_type: u32, body: &[u8]) -> bool {
    other_layout(version, message_type, body).is_some_and(|other| other.body.is_some())
}

/// Readers take text that fills its field and has no terminator; writers have no room for it.
fn no_room(problem: Problem) -> bool {
    use Problem::{MessageTooLong, TooLong, TooManyEntries};
    matches!(problem, TooLong { .. } | MessageTooLong { .. } | TooManyEntries)
}

/// For people, without the count fields of the floating part: where a peer counted wrong, or not at
/// all, the writer tells how long the list is.
fn without_counts(message: &Message) -> Vec<String> {
    let shown = format!("{message:?}");
    shown.split(", ").filter(|part| !part.contains("num_")).map(String::from).collect()
}

fn message_type(bytes: &[u8]) -> u32 {
    u32::from_be_bytes([bytes[4], bytes[5], bytes[6], bytes[7]])
}

/// A byte for the version, 16 sizes of pieces that are used in turn, a byte stream.
pub fn framer(data: &[u8]) {
    let Some((&first, rest)) = data.split_first() else { return };
    let Some((sizes, stream)) = rest.split_at_checked(16) else { return };
    let version = version(first);

    let mut whole = Framer::new(version);
    whole.feed(stream);
    let (expected, end) = drain(&mut whole);
    let bytes: Vec<u8> = expected.iter().flat_map(|(t, body)| in_one(*t, body)).collect();
    assert!(stream.starts_with(&bytes), "frames are the stream, cut");
    assert_eq!(whole.pending(), stream.len() - bytes.len());

    let (mut found, mut last) = (Vec::new(), Ok(()));
    let mut pieces = Framer::new(version);
    let mut left = stream;
    for size in sizes.iter().cycle() {
        let (piece, more) = left.split_at(left.len().min(usize::from(*size) + 1));
        pieces.feed(piece);
        let (frames, end) = drain(&mut pieces);
        found.extend(frames);
        last = end;
        left = more;
        if last.is_err() || left.is_empty() {
            break;
        }
        assert!(pieces.pending() < version.max_message_size(), "no more than one message is held");
    }
    assert_eq!((found, last), (expected, end));
}

/// Type and body of each message, and how the stream stands after them.
type Drained = (Vec<(u32, Vec<u8>)>, Result<(), FrameError>);

/// All messages that are there, and whether the stream goes on.
fn drain(framer: &mut Framer) -> Drained {
    let mut frames = Vec::new();
    loop {
        match framer.next_frame() {
            Ok(Some(Frame { message_type, body })) => frames.push((message_type, body.to_vec())),
            Ok(None) => return (frames, Ok(())),
            Err(error) => {
                assert_eq!(framer.next_frame(), Err(error), "a lost stream stays lost");
                return (frames, Err(error));
            }
        }
    }
}

fn in_one(message_type: u32, body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).expect("a small body");
    [&length.to_be_bytes(), &message_type.to_be_bytes(), body].concat()
}

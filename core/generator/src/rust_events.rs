//! What a client hears of unasked, as one type to match on.

use crate::rust_enums::HEADER;
use crate::schema::{Kind, Schema};
use crate::{names, Output};
use std::fmt::Write as _;

/// What the client tells of itself.
const OWN: &str = "\
/// The first session is open: told to clients of
/// [`ClientBuilder::open_async`](crate::client::ClientBuilder::open_async) alone.
Opened {
/// The side that took it.
side: Side,
/// The version of the session.
version: Version,
/// What the server granted and told.
open_conf: Box<OpenConf>,
},
/// A side could not be opened, at first or after a loss, and the client goes on trying. It is told
/// when the reason is another than the time before, and once more when the first pause begins; then not
/// again until that side was open. With
/// [`Services::ACTIVE_STANDBY`](crate::Services::ACTIVE_STANDBY) it may be the standby, while the other
/// side is used.
OpenFailed {
/// That side.
side: Side,
/// Status code the server gave, or that fits.
status: Option<StatusCode>,
/// Why, in words: that nobody listens there, that a certificate has expired, why the session was
/// refused.
text: String,
/// How long until a side is tried again; nothing: one is tried at once.
retry_in: Duration,
},
/// The session is lost, and all requests that were on their way. The client looks for a side that
/// takes it: [`Event::Reconnected`], [`Event::Switched`] or [`Event::Closed`] follows, and before it
/// [`Event::OpenFailed`] for what went wrong.
ConnectionLost {
/// The side that was lost.
side: Side,
/// Why.
reason: ClientEndReason,
/// Status code the server gave, or that fits.
status: Option<StatusCode>,
},
/// There is a session again. What happened meanwhile is not known: events of that time are lost.
/// The client now sets up again what it had, and [`Event::Resynchronised`] follows.
Reconnected {
/// The side that took it.
side: Side,
/// The version of the new session.
version: Version,
/// What the server granted and told.
open_conf: Box<OpenConf>,
},
/// Monitors and registrations are set up again, and this is how things stand.
Resynchronised(Box<Resynchronised>),
/// The side that was the standby is the active one, and requests go there from now on. It follows
/// upon [`Event::ConnectionLost`], or without it in a planned switch-over: then no event is lost and
/// no request. [`Event::Resynchronised`] follows.
Switched {
/// That side.
side: Side,
},
/// Here events are missing, because they were not read in time: see
/// [`Overflow::DropOldest`](crate::client::Overflow::DropOldest).
Gap {
/// How many.
dropped: u64,
},
/// The client is closed, by its user or because no server will take it; nothing comes after it.
Closed {
/// Status code the server gave, or that fits.
status: Option<StatusCode>,
/// Why it ended.
reason: ClientEndReason,
},
";

pub fn write(schema: &Schema) -> Output {
    let mut out = format!("{HEADER}//! Every event of the protocol, to match on.\n\n");
    out.push_str("use crate::client::{Resynchronised, Side};\nuse crate::messages::{self, Message, OpenConf};\nuse crate::session::ClientEndReason;\nuse crate::wire::{DecodeError, RawMessage};\nuse crate::{StatusCode, Version};\nuse std::time::Duration;\n\n");
    out.push_str("/// What a client hears of unasked.\n#[derive(Clone, Debug, PartialEq)]\n#[non_exhaustive]\npub enum Event {\n");
    let events: Vec<(String, String, &crate::schema::Message)> = schema
        .messages()
        .filter(|m| m.kind == Kind::Event)
        .map(|m| {
            let full = names::camel(&m.name);
            let short = full.strip_suffix("Event").unwrap_or(&full).to_string();
            (short, full, m)
        })
        .collect();
    for (short, full, m) in &events {
        let text = if m.doc.is_empty() { String::new() } else { format!(": {}", m.doc) };
        let _ = writeln!(
            out,
            "/// {}\n{short}(Box<messages::{full}>),",
            crate::rust_enums::doc(&format!("{}{text}", m.name))
        );
    }
    out.push_str(OWN);
    out.push_str("/// A message that is no event of the tables: a request of the server, or a type unknown here.\nOther(Message),\n");
    out.push_str("/// A message whose body is not what its type says.\nUnreadable {\n/// What is wrong with it.\nerror: DecodeError,\n/// The message as received.\nmessage: RawMessage,\n},\n}\n\n");
    out.push_str(
        "impl From<Message> for Event {\nfn from(message: Message) -> Event {\nmatch message {\n",
    );
    for (short, full, _) in &events {
        let _ = writeln!(out, "Message::{full}(m) => Event::{short}(m),");
    }
    out.push_str("other => Event::Other(other),\n}\n}\n}\n");
    Output { path: "core/src/client/generated/event.rs".into(), text: out }
}

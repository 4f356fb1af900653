//! What a client hears of unasked, as one type to match on.

use crate::rust_enums::HEADER;
use crate::schema::{Kind, Schema};
use crate::{names, Output};
use std::fmt::Write as _;

pub fn write(schema: &Schema) -> Output {
    let mut out = format!("{HEADER}//! Every event of the protocol, to match on.\n\n");
    out.push_str("use crate::messages::{self, Message};\nuse crate::session::ClientEndReason;\nuse crate::wire::{DecodeError, RawMessage};\nuse crate::StatusCode;\n\n");
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
    out.push_str("/// The session has ended; nothing comes after it.\nClosed {\n/// Status code the server gave, or that fits.\nstatus: Option<StatusCode>,\n/// Why it ended.\nreason: ClientEndReason,\n},\n");
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

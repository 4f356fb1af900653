//! The message reference of the documentation, as Markdown: `--docs DIR` writes it there.
//!
//! It is not checked in: `make docs` has it written anew each time, so that it cannot be stale.

use crate::schema::{Message, Schema};
use crate::{docs_messages, docs_tables, Output};
use std::fmt::Write as _;
use std::path::Path;

/// The parts of the protocol, in the order of the reference: the schema's file, what it is called, and
/// the page of the guide about it.
const PARTS: [(&str, &str, &str); 12] = [
    ("session", "Sessions", "guide/failover.md"),
    ("client_control", "Client control", "services/client-control.md"),
    ("agent_event", "Agent events", "services/client-events.md"),
    ("call_event", "Call events", "services/client-events.md"),
    ("call_data", "Call data", "services/call-data-update.md"),
    ("supervisor", "Supervisors", "services/supervisor.md"),
    ("peripheral_monitor", "Monitors", "services/peripheral-monitor.md"),
    ("client_monitor", "Client monitor", "services/client-monitor.md"),
    ("misc", "Miscellaneous", "services/miscellaneous.md"),
    ("server", "Server service", "services/server.md"),
    ("config", "Configuration", "services/configuration.md"),
    ("active_standby", "Active and standby", "services/active-standby.md"),
];

/// All pages, and `nav.json`, the table of contents that `docs/hooks.py` puts into the site's.
/// `folder`: that of the schema.
pub fn write(schema: &Schema, folder: &Path) -> Result<Vec<Output>, String> {
    let known = |part: &str| PARTS.iter().any(|(name, ..)| *name == part);
    if let Some(part) = schema.parts.iter().find(|part| !known(&part.name)) {
        return Err(format!("docs.rs has no title for the part {}", part.name));
    }
    let mut out = vec![overview(schema), nav(schema)];
    out.extend(docs_tables::write(schema));
    out.push(docs_tables::other_types(schema, folder)?);
    for (part, title, guide) in PARTS {
        for m in messages(schema, part) {
            out.push(docs_messages::write(schema, m, title, guide));
        }
    }
    Ok(out)
}

fn messages<'s>(schema: &'s Schema, part: &str) -> &'s [Message] {
    schema.parts.iter().find(|p| p.name == part).map_or(&[], |p| &p.messages)
}

/// `CALL_DELIVERED_EVENT` as the last part of its address.
pub fn slug(name: &str) -> String {
    name.to_lowercase().replace('_', "-")
}

/// A sentence with its capital letter and full stop, in which nothing is taken for Markdown.
pub fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    let first = chars.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
    let stop = if text.is_empty() || text.ends_with(['.', '?', '!']) { "" } else { "." };
    cell(&format!("{first}{}{stop}", chars.as_str()))
}

/// Text as it stands in a table.
pub fn cell(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '|' | '*' | '_' | '[' | ']' | '<' | '`' | '\\' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

/// The versions from `since` to `until`; nothing where that is all of them.
pub fn versions(schema: &Schema, since: u8, until: u8) -> String {
    let (oldest, newest) = (schema.protocol.oldest_version, schema.protocol.newest_version);
    match (since > oldest, until < newest) {
        (false, false) => String::new(),
        (true, false) => format!("since {since}"),
        (false, true) => format!("until {until}"),
        (true, true) => format!("{since} to {until}"),
    }
}

fn overview(schema: &Schema) -> Output {
    let (oldest, newest) = (schema.protocol.oldest_version, schema.protocol.newest_version);
    let mut out = format!(
        "---\ntitle: Message reference\n---\n\n# Message reference\n\n\
         Every message of protocol versions {oldest} to {newest} whose fields are public: {} of them, \
         with {} enumerations and masks. These pages are written from the same schema as the code, so \
         that they cannot disagree with it.\n\n\
         A message is an 8-byte header (`MessageLength`, the bytes that follow the header, and \
         `MessageType`, four bytes each), a **fixed part** whose fields have their places, and a \
         **floating part** of tagged fields, which may come in any order. Numbers are big-endian, and \
         nothing is padded. [Types and versions](protocol.md) tells the rest; [other message types](other-types.md) \
         are those without a public table.\n\n",
        schema.messages().count(),
        schema.enums.len(),
    );
    for (part, title, guide) in PARTS {
        let _ = write!(
            out,
            "## {title}\n\nHow it is used: [{}](../{guide}).\n\n\
             | Type | Message | Direction | Versions | |\n|--:|---|---|---|---|\n",
            guide_title(guide)
        );
        for m in messages(schema, part) {
            let _ = writeln!(
                out,
                "| {} | [{}](messages/{}.md) | {} | {} | {} |",
                m.number,
                m.name,
                slug(&m.name),
                docs_messages::direction(m),
                versions(schema, m.since, u8::MAX),
                sentence(&m.doc),
            );
        }
        out.push('\n');
    }
    Output { path: "index.md".into(), text: out }
}

/// What a page of the guide is called where another links to it.
pub fn guide_title(page: &str) -> String {
    let name = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md");
    sentence(&name.replace('-', " ")).trim_end_matches('.').to_string()
}

/// The table of contents, as MkDocs has it.
fn nav(schema: &Schema) -> Output {
    let mut parts = Vec::new();
    for (part, title, _) in PARTS {
        let pages: Vec<String> = messages(schema, part)
            .iter()
            .map(|m| format!("{{\"{}\": \"reference/messages/{}.md\"}}", m.name, slug(&m.name)))
            .collect();
        parts.push(format!("{{\"{title}\": [{}]}}", pages.join(", ")));
    }
    Output { path: "nav.json".into(), text: format!("[{}]\n", parts.join(",\n")) }
}

//! The methods of Python's clients: one for each request.

use crate::python_enums::{sentence, wrap, HEADER, WIDTH};
use crate::python_messages::{attributes, enums_in, Attribute};
use crate::python_shape::connections;
use crate::rust_tables::confirmation;
use crate::schema::{Kind, Message, Schema};
use crate::{names, Output};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Requests without a method here: the client sends those of the session by itself, answers the one
/// of the server, and has a method written by hand where it remembers who is signed in.
const BY_HAND: [&str; 5] =
    ["OPEN_REQ", "CLOSE_REQ", "HEARTBEAT_REQ", "ACTIVE_MAINTENANCE_REQ", "SET_AGENT_STATE_REQ"];

/// A method.
struct Method<'s> {
    message: &'s Message,
    name: String,
    answer: String,
    /// Arguments that may go without their name: what the request is about.
    first: Vec<Attribute>,
    rest: Vec<Attribute>,
}

impl Method<'_> {
    fn arguments(&self) -> impl Iterator<Item = &Attribute> {
        self.first.iter().chain(&self.rest)
    }
}

pub fn write(schema: &Schema) -> Vec<Output> {
    let methods: Vec<Method<'_>> = schema.messages().filter_map(|m| method(schema, m)).collect();
    vec![module(&methods), stubs(schema, &methods)]
}

fn method<'s>(schema: &'s Schema, m: &'s Message) -> Option<Method<'s>> {
    let stem = m.name.strip_suffix("_REQ").filter(|_| m.kind == Kind::Req)?;
    let number = confirmation(schema, m).filter(|_| !BY_HAND.contains(&m.name.as_str()))?;
    let answer = schema.messages().find(|c| c.number == number)?;
    let mut leading: Vec<String> = connections(m).into_iter().map(names::snake).collect();
    leading.push("dialed_number".into());
    let parts = ["call_id", "device_id_type", "device_id"];
    let part = |name: &str| {
        leading.iter().any(|whole| parts.iter().any(|part| *name == format!("{whole}_{part}")))
    };
    let all = attributes(schema, m).into_iter();
    let (mut first, rest): (Vec<_>, Vec<_>) = all
        .filter(|a| a.name != "invoke_id" && a.name != "unknown" && !part(&a.name))
        .partition(|a| leading.contains(&a.name));
    first.sort_by_key(|a| leading.iter().position(|name| *name == a.name));
    let (name, answer) = (stem.to_lowercase(), names::camel(&answer.name));
    Some(Method { message: m, name, answer, first, rest })
}

fn module(methods: &[Method<'_>]) -> Output {
    let mut out = format!("{HEADER}\"\"\"The methods of the clients: one for each request.\"\"\"\n\nfrom __future__ import annotations\n\nfrom typing import Any\n\nfrom ctisp import _messages as m\nfrom ctisp._client_base import ClientBase\n\n__all__ = [\"AsyncRequests\", \"Requests\"]\n\n\n");
    out.push_str("class Requests(ClientBase):\n    \"\"\"One method for each request; see the clients.\"\"\"\n");
    for method in methods {
        let plain: Vec<&str> = method.first.iter().map(|a| a.name.as_str()).collect();
        let taken = plain.iter().map(|name| format!("{name}: Any = None"));
        let taken = ["self".to_string()].into_iter().chain(taken).chain(["**fields: Any".into()]);
        out.push('\n');
        call(&mut out, "    ", &format!("def {}(", method.name), taken.collect(), ") -> Any:");
        out.push_str(&docstring(method));
        let passed = plain.iter().map(|name| format!("{name}={name}"));
        let class = format!("m.{}", names::camel(&method.message.name));
        let passed = [class, "fields".into()].into_iter().chain(passed).collect();
        call(&mut out, "        ", "return self._ask(", passed, ")");
    }
    out.push_str("\n\nclass AsyncRequests(Requests):\n    \"\"\"The same, to be awaited.\"\"\"\n");
    Output { path: "python/ctisp/_requests.py".into(), text: out }
}

/// A head with its arguments, in one line or in one for each, as ruff has it.
fn call(out: &mut String, indent: &str, head: &str, arguments: Vec<String>, tail: &str) {
    let line = format!("{indent}{head}{}{tail}\n", arguments.join(", "));
    if line.chars().count() <= WIDTH + 1 {
        return out.push_str(&line);
    }
    let _ = writeln!(out, "{indent}{head}");
    let inner = format!("{indent}    {}", arguments.join(", "));
    if inner.chars().count() <= WIDTH {
        let _ = writeln!(out, "{inner}");
    } else {
        for argument in arguments {
            let _ = writeln!(out, "{indent}    {argument},");
        }
    }
    let _ = writeln!(out, "{indent}{tail}");
}

fn docstring(method: &Method<'_>) -> String {
    let m = method.message;
    let mut out = format!("        \"\"\"{}.\n\n", m.name);
    if !m.doc.is_empty() {
        out.push_str(&wrap("        ", "        ", &escaped(&sentence(&m.doc))));
        out.push('\n');
    }
    if method.arguments().next().is_some() {
        out.push_str("        Args:\n");
    }
    for a in method.arguments() {
        let first = format!("            {} ({}): ", a.name, a.takes);
        out.push_str(&wrap(&first, "                ", &escaped(&a.doc)));
    }
    let _ = write!(out, "\n        Returns:\n            {}: the confirmation.\n\n        Raises:\n            CtiError: what ``request`` raises.\n        \"\"\"\n", method.answer);
    out
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "'")
}

fn stubs(schema: &Schema, methods: &[Method<'_>]) -> Output {
    let mut body = String::new();
    for (class, word) in [("Requests", "def"), ("AsyncRequests", "async def")] {
        let _ = writeln!(body, "\nclass {class}(ClientBase):");
        for method in methods {
            signature(&mut body, method, word);
        }
    }
    let mut messages = BTreeSet::new();
    for method in methods {
        messages.insert(method.answer.clone());
    }
    let mut out = format!("{HEADER}from collections.abc import Iterable\n\n");
    let entries = crate::rust_shape::groups(schema).into_keys();
    let used = |names: Vec<String>| -> BTreeSet<String> {
        names.into_iter().filter(|n| body.contains(&format!("[{n}]"))).collect()
    };
    let base = ["NamedArray", "NamedVariable"].map(String::from).to_vec();
    let mut base = used(base);
    base.insert("Connection".into());
    import(&mut out, "_base", base);
    import(&mut out, "_client_base", BTreeSet::from(["ClientBase".to_string()]));
    import(&mut out, "_entries", used(entries.collect()));
    import(&mut out, "_enums", BTreeSet::from_iter(enums_in(schema, &body)));
    import(&mut out, "_messages", messages);
    out.push_str("\n__all__ = [\"AsyncRequests\", \"Requests\"]\n");
    out.push_str(&body);
    Output { path: "python/ctisp/_requests.pyi".into(), text: out }
}

fn import(out: &mut String, module: &str, names: BTreeSet<String>) {
    if names.is_empty() {
        return;
    }
    let _ = writeln!(out, "from ctisp.{module} import (");
    for name in names {
        let _ = writeln!(out, "    {name},");
    }
    out.push_str(")\n");
}

fn signature(out: &mut String, method: &Method<'_>, word: &str) {
    let _ = writeln!(out, "    {word} {}(\n        self,", method.name);
    for a in &method.first {
        let _ = writeln!(out, "        {}: {} = ...,", a.name, a.takes);
    }
    if !method.rest.is_empty() {
        out.push_str("        *,\n");
    }
    for a in &method.rest {
        let _ = writeln!(out, "        {}: {} = ...,", a.name, a.takes);
    }
    let _ = writeln!(out, "    ) -> {}:", method.answer);
    out.push_str(&docstring(method));
}

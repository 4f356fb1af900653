//! include/ctisp.h: the constants from the schema, everything else by cbindgen from `ffi/src`.

use crate::schema::Schema;
use crate::{c_constants, c_shape, rust_tables, Output};
use cbindgen::{Builder, Config, DocumentationStyle, ItemType, Language, Style};
use std::fmt::Write as _;
use std::path::Path;

/// The sources that the header is written from, in the order of the header.
const SOURCES: [&str; 22] = [
    "error",
    "version",
    "log",
    "types",
    "own_event",
    "event",
    "message",
    "json",
    "config",
    "client",
    "serving",
    "request",
    "ticket",
    "agent",
    "picture",
    "change",
    "model",
    "model_read",
    "server",
    "server_control",
    "server_sides",
    "termination_record",
];

const TYPES: &[ItemType] =
    &[ItemType::Structs, ItemType::Unions, ItemType::Typedefs, ItemType::OpaqueItems];

/// Reads the sources as they stand on disk: call it when the generated ones are written.
pub fn write(schema: &Schema, top: &Path) -> Result<Output, String> {
    let errors = Wanted {
        only: Some("error"),
        kinds: TYPES,
        include: &["ctisp_error"],
        ..Wanted::default()
    };
    let structs = Wanted { kinds: TYPES, exclude: &["ctisp_error"], ..Wanted::default() };
    let mut out = String::from(BEGIN);
    // One version for the whole workspace.
    let _ = writeln!(out, "#define CTISP_VERSION \"{}\"", env!("CARGO_PKG_VERSION"));
    out.push_str(
        "\n/* ------------------------------------------------------------------ errors */\n\n",
    );
    out.push_str(&bindings(
        schema,
        top,
        &Wanted {
            kinds: &[ItemType::Enums],
            include: &[
                "ctisp_result",
                "ctisp_log_level",
                "ctisp_overflow",
                "ctisp_call_state",
                "ctisp_change_type",
                "ctisp_call_end",
                "ctisp_announcement_end",
                "ctisp_model_limit",
                "ctisp_alarm_kind",
            ],
            ..Wanted::default()
        },
    )?);
    out.push('\n');
    out.push_str(&bindings(schema, top, &errors)?);
    out.push_str(
        "\n/* --------------------------------------------------------------- constants */\n",
    );
    out.push_str(&c_constants::text(schema));
    out.push_str(
        "\n/* ----------------------------------------------------------------- structs */\n\n",
    );
    out.push_str(&bindings(schema, top, &structs)?);
    out.push_str(
        "\n/* --------------------------------------------------------------- functions */\n\n",
    );
    out.push_str("#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    out.push_str(&bindings(
        schema,
        top,
        &Wanted { kinds: &[ItemType::Functions], ..Wanted::default() },
    )?);
    out.push_str(CONFIG_INITIALISERS);
    initialisers(schema, &mut out);
    requests(schema, &mut out);
    out.push_str(END);
    Ok(Output { path: "include/ctisp.h".into(), text: out })
}

/// What one section of the header is made of.
#[derive(Default)]
struct Wanted {
    /// One source alone.
    only: Option<&'static str>,
    kinds: &'static [ItemType],
    include: &'static [&'static str],
    exclude: &'static [&'static str],
}

fn bindings(schema: &Schema, top: &Path, wanted: &Wanted) -> Result<String, String> {
    let mut config = Config {
        language: Language::C,
        // With tags, so that programs can declare the structs; prototypes read better without.
        style: if wanted.kinds == [ItemType::Functions] { Style::Type } else { Style::Both },
        no_includes: true,
        usize_is_size_t: true,
        documentation_style: DocumentationStyle::Cxx,
        line_length: 100,
        tab_width: 4,
        ..Config::default()
    };
    config.export.item_types = wanted.kinds.to_vec();
    config.export.include = wanted.include.iter().map(|name| name.to_string()).collect();
    config.export.exclude = wanted.exclude.iter().map(|name| name.to_string()).collect();
    config.enumeration.prefix_with_name = false;
    let mut builder = Builder::new().with_config(config);
    let ours = SOURCES
        .iter()
        .filter(|name| wanted.only.is_none_or(|only| only == **name))
        .map(|name| format!("ffi/src/{name}.rs"));
    let parts = schema.parts.iter().map(|part| part.name.as_str());
    let generated = parts
        .chain(["entries", "message_union"])
        .filter(|_| wanted.only.is_none())
        .map(|name| format!("ffi/src/generated/{name}.rs"));
    for source in ours.chain(generated) {
        let path = top.join(source);
        if path.exists() {
            builder = builder.with_src(path);
        }
    }
    let mut text = Vec::new();
    builder.generate().map_err(|e| format!("cbindgen: {e}"))?.write(&mut text);
    String::from_utf8(text).map_err(|e| e.to_string())
}

/// One function for each message that sets it empty.
fn initialisers(schema: &Schema, out: &mut String) {
    for m in schema.messages() {
        let name = c_shape::type_name(&m.name);
        let _ = writeln!(
            out,
            "\n/// Sets all fields of a {0} to null or 0: do it before filling one in.\nstatic inline void {name}_init({name} *message)\n{{\n    (void)ctisp_message_init(CTISP_{0}, message, sizeof *message);\n}}",
            m.name
        );
    }
}

/// Two functions for each request that a client sends, which see to it that its struct fits.
fn requests(schema: &Schema, out: &mut String) {
    let of_the_library = |name: &str| matches!(name, "OPEN_REQ" | "CLOSE_REQ");
    for m in schema.messages().filter(|m| !of_the_library(&m.name)) {
        let Some(number) = rust_tables::confirmation(schema, m) else { continue };
        let Some(conf) = schema.messages().find(|c| c.number == number) else { continue };
        let (name, request) = (m.name.trim_end_matches("_REQ").to_lowercase(), &m.name);
        let _ = writeln!(
            out,
            r#"
/// Sends {request} and waits: with `confirmation` not NULL `*confirmation` becomes
/// {0}. As ctisp_request().
static inline ctisp_result ctisp_request_{name}(
    ctisp_client *client, const ctisp_{1} *request,
    ctisp_event **confirmation, ctisp_error *error)
{{
    return ctisp_request(client, CTISP_{request}, request, confirmation, error);
}}

/// Sends {request}; `callback` is told what became of it. As ctisp_request_async().
static inline ctisp_result ctisp_request_{name}_async(
    ctisp_client *client, const ctisp_{1} *request,
    ctisp_request_callback callback, void *user_data)
{{
    return ctisp_request_async(client, CTISP_{request}, request, callback, user_data);
}}"#,
            conf.name,
            request.to_lowercase()
        );
    }
}

const BEGIN: &str = r#"/*
 * ctisp: the CTI Server Protocol (GED-188) in C and C++, protocol versions 9 to 25.
 *
 * Written by ctisp-generator. Do not edit: change core/schema/ or ffi/src/ and run `make generate`.
 *
 * An agent's desktop in a few lines:
 *
 *     static void on_event(ctisp_client *desk, const ctisp_event *event, void *user_data)
 *     {
 *         if (event->type == CTISP_CALL_DELIVERED_EVENT) {
 *             const ctisp_call_delivered_event *call = event->as.call_delivered_event;
 *             printf("call from %s\n", call->ani ? call->ani : "unknown");
 *             ctisp_answer_call_async(desk, &call->connection, NULL, NULL);
 *         }
 *     }
 *
 *     ctisp_client_config config;
 *     ctisp_client *desk;
 *     ctisp_error error;
 *     ctisp_client_config_init(&config);
 *     config.side_a = "cti-a:42027";
 *     config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
 *     config.peripheral_id = 5000;
 *     config.agent_instrument = "3001";
 *     config.on_event = on_event;
 *     if (ctisp_client_open(&config, &desk, &error) != CTISP_OK)
 *         fprintf(stderr, "%s\n", error.message);
 *     else if (ctisp_login(desk, "1001", "1001", &error) == CTISP_OK)
 *         ctisp_client_run(desk);
 *     ctisp_client_free(desk);
 *
 * What is where: errors, constants (message types, tags, enumerations), structs (one for each
 * message; search for "typedef struct ctisp_client_config" for those of the library), functions.
 *
 * Strings are NUL-terminated; characters above 127 are single bytes (Latin-1), as on the wire.
 * NULL means absent. Functions that can fail return a ctisp_result and fill in a ctisp_error where
 * one is given; NULL is allowed in its place.
 *
 * Requests: what a desktop does most has functions of its own, as ctisp_make_call(). For every
 * request there is one that takes its struct, as ctisp_request_make_call(); and ctisp_request() sends
 * a request whose type is known only at run time. Each also as ..._async(), which does not wait and
 * tells a callback; ctisp_request_start() does not wait either, and gives a ticket to be waited for.
 *
 * Threads: each function says where it may be called. Callbacks run on one thread at a time: the one
 * that is in ctisp_client_run() or ctisp_client_dispatch(), or that of ctisp_client_start(). They may
 * call every function but those three; a C++ callback must not let an exception out. A loop of your
 * own waits for ctisp_client_fd() and calls ctisp_client_dispatch().
 *
 * Models: ctisp_model_follow() keeps agents, calls and skill groups from a client's events, for
 * programs that want the picture and not the events.
 *
 * Failures: a client whose session is lost opens another one, on the same side or on the other, and
 * sets up again what it had; CTISP_CONNECTION_LOST, CTISP_RECONNECTED and CTISP_RESYNCHRONISED tell
 * of it. Only CTISP_CLOSED is the end.
 */
#ifndef CTISP_H
#define CTISP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The version of the library that this header belongs to; ctisp_version() tells that of the
/// library linked.
"#;

/// Inline, so that the library learns the size that the program was compiled with.
const CONFIG_INITIALISERS: &str = r#"
/// Sets all members of a client's configuration to their defaults: do it before filling one in.
static inline void ctisp_client_config_init(ctisp_client_config *config)
{
    (void)ctisp_client_config_init_size(config, sizeof *config);
}

/// Sets all members of a model's configuration to their defaults: do it before filling one in.
static inline void ctisp_model_config_init(ctisp_model_config *config)
{
    (void)ctisp_model_config_init_size(config, sizeof *config);
}

/// Sets all members of a server's configuration to their defaults: do it before filling one in.
static inline void ctisp_server_config_init(ctisp_server_config *config)
{
    (void)ctisp_server_config_init_size(config, sizeof *config);
}
"#;

const END: &str = "\n#ifdef __cplusplus\n}\n#endif\n\n#endif /* CTISP_H */\n";

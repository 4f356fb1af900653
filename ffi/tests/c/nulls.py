"""Writes a C program that gives NULL to each function of ctisp.h, in each place that takes a
pointer: in one place at a time, and in all of them. It fails at a type that it does not know, so
that no function is left out.

Usage: nulls.py ctisp.h >nulls.c
"""

import re
import sys

# What is given where it is not NULL, by type.
VALUES = {
    "ctisp_client *": "client",
    "ctisp_server *": "server",
    "const char *": '"1"',
    "ctisp_error *": "&error",
    "ctisp_event **": "&event",
    "ctisp_ticket *": "asked",
    "ctisp_ticket **": "&ticket",
    "ctisp_model *": "model",
    "ctisp_model **": "&followed",
    "ctisp_model_config *": "&keep",
    "const ctisp_model_config *": "&keep",
    "ctisp_picture **": "&picture",
    "ctisp_client **": "&opened",
    "ctisp_server **": "&started",
    "const ctisp_client_config *": "&config",
    "ctisp_client_config *": "&settings",
    "const uint32_t *": "types",
    "const ctisp_server_config *": "NULL",
    "const ctisp_call_variables *": "NULL",
    "const ctisp_connection *": "&connection",
    "const ctisp_event *": "opening",
    "ctisp_failed_step *": "&step",
    "ctisp_session_info *": "&session",
    "ctisp_alarm *": "&alarm",
    "const uint8_t *": "bytes",
    "uint8_t *": "bytes",
    "size_t *": "&length",
    "char *": "text",
    "void *": "&call",
    "const void *": "&call",
}
NAMES = {"protocol_version": "25", "message_type": "CTISP_MAKE_CALL_REQ", "user_data": "NULL"}
MAY_BE_NULL = {"error", "confirmation", "callback", "user_data"}
# NULL for the settings is the demo centre, and a model with default limits.
DEFAULTS = {"ctisp_server_start", "ctisp_model_follow"}

PROLOGUE = """\
/* Written by nulls.py. */
#include <ctisp.h>
#include <string.h>

#include "check.h"

#define REFUSED(call) CHECK((call) == CTISP_E_INVALID_ARGUMENT)

static ctisp_client *client, *opened;
static ctisp_server *server, *started;
static ctisp_ticket *asked, *ticket;
static ctisp_model *model, *followed;
static ctisp_model_config keep;
static ctisp_picture *picture;
static ctisp_client_config config, settings;
static const uint32_t types[] = {CTISP_CALL_DELIVERED_EVENT};
static ctisp_server_config centre;
static ctisp_connection connection;
static ctisp_make_call_req call;
static ctisp_error error;
static ctisp_event *event, *opening;
static ctisp_failed_step step;
static ctisp_session_info session;
static ctisp_alarm alarm;
static char text[64];
static uint8_t bytes[64];
static size_t length;

/* Whatever a call that may succeed has made. */
static void let_go(void)
{
    ctisp_client_free(opened);
    ctisp_server_free(started);
    ctisp_event_free(event);
    ctisp_ticket_free(ticket);
    ctisp_model_free(followed);
    ctisp_picture_free(picture);
    followed = NULL;
    picture = NULL;
    opened = NULL;
    ticket = NULL;
    started = NULL;
    event = NULL;
}
"""

MAIN = """\
int main(void)
{{
    char address[32];
    ctisp_server_config_init(&centre);
    centre.side_b = "127.0.0.1:0";
    CHECK(ctisp_server_start(&centre, &server, NULL) == CTISP_OK);
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    ctisp_client_config_init(&settings);
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    CHECK(ctisp_client_open(&config, &client, NULL) == CTISP_OK);
    CHECK(ctisp_client_open_conf(client, &opening, NULL) == CTISP_OK);
    ctisp_model_config_init(&keep);
    CHECK(ctisp_model_follow(client, &keep, &model, NULL) == CTISP_OK);
    memset(&connection, 0, sizeof connection);
    ctisp_make_call_req_init(&call);
    CHECK(ctisp_request_start(client, CTISP_MAKE_CALL_REQ, &call, 0, &asked, NULL) == CTISP_OK);
{calls}
    CHECK(ctisp_client_version(client) == 25 && ctisp_server_port(server) != 0);
    ctisp_event_free(opening);
    ctisp_ticket_free(asked);
    ctisp_model_free(model);
    ctisp_client_free(client);
    ctisp_server_free(server);
    puts("nulls: {functions} functions, ok");
    return 0;
}}
"""


def prototypes(header):
    """The result, the name and the parameters, each a type and a name, of each function."""
    functions = header[header.index("- functions */") :]
    functions = re.sub(r"///.*|^#.*", "", functions, flags=re.M)
    pattern = r"^(?:static inline )?((?:const )?\w+ \*?)(ctisp_\w+)\(([^()]*)\)[;\n]"
    for result, name, text in re.findall(pattern, functions, flags=re.M):
        parts = [] if text == "void" else [" ".join(part.split()) for part in text.split(",")]
        split = [re.fullmatch(r"(.*?[ *])(\w+)", part).groups() for part in parts]
        yield result.strip(), name, [(kind.strip(), named) for kind, named in split]


def is_pointer(kind):
    return kind.endswith(("*", "_callback"))


def value(kind, name, message):
    """Something good for a parameter."""
    if name in NAMES:
        return NAMES[name]
    if kind == message:
        return "&message"
    if kind.endswith("_callback"):
        return "NULL"
    return VALUES[kind] if is_pointer(kind) else "1"


def tests(result, name, parameters):
    """The body of the test of one function."""
    pointers = [n for kind, n in parameters if is_pointer(kind)]
    optional = MAY_BE_NULL | ({"config"} if name in DEFAULTS else set())
    message = next((k for k, n in parameters if n == "request"), None)
    body = []
    if message:
        struct = message.removeprefix("const ").removesuffix(" *")
        body += [f"{struct} message;", f"{struct}_init(&message);"]
    for null in [pointers] + ([[one] for one in pointers] if len(pointers) > 1 else []):
        given = ["NULL" if n in null else value(k, n, message) for k, n in parameters]
        done = f"{name}({', '.join(given)})"
        if result == "ctisp_result" and not optional.issuperset(null):
            done = f"REFUSED({done})"
        else:
            done = done if result == "void" else f"(void){done}"
        body += [f"{done};", "let_go();"]
    lines = "\n".join(f"    {line}" for line in body)
    return f"static void {name}_takes_null(void)\n{{\n{lines}\n}}\n"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        every = list(prototypes(file.read()))
    functions = [p for p in every if any(is_pointer(kind) for kind, _ in p[2])]
    print(PROLOGUE)
    print("/* Without pointers:", *(p[1] for p in every if p not in functions), "*/")
    for function in functions:
        print(tests(*function))
    calls = "\n".join(f"    {name}_takes_null();" for _, name, _ in functions)
    print(MAIN.format(calls=calls, functions=len(functions)))


main()

/*
 * An agent's desktop: signs an agent in, answers what rings, and tells what happens.
 *
 *     agent_desktop [--calls N] [--talk SECONDS] HOST:PORT AGENT_ID INSTRUMENT
 *
 * It ends after N calls (1 unless told; 0: never), with exit status 0; 1 when something went wrong,
 * 2 for wrong usage. With --talk it hangs up by itself after so many seconds, else the caller has to.
 * The agent's password is the AGENT_ID, as in the demo centre.
 */
#include <ctisp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct {
    const char *server;
    const char *agent;
    const char *instrument;
    long calls;        /* to be handled; 0: no end */
    long talk_seconds; /* -1: the caller hangs up */
} options;

typedef struct {
    const options *options;
    long calls;      /* handled so far */
    bool lost;       /* the session ended by itself */
    bool failed;     /* a request was refused */
    time_t hang_up;  /* when; 0: not now */
    uint32_t state;  /* the agent's, as told last */
    uint32_t call;   /* the one at hand; CTISP_NULL_CALL_ID: none */
    ctisp_connection connection; /* ours to that call */
    char device_id[64];          /* what connection points to */
} desktop;

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
    (void)number;
    interrupted = 1;
}

/* One line of the story, with the time. */
static void say(const char *format, ...)
{
    char clock[16] = "";
    time_t now = time(NULL);
    va_list values;
    strftime(clock, sizeof clock, "%H:%M:%S", localtime(&now));
    printf("%s  ", clock);
    va_start(values, format);
    vprintf(format, values);
    va_end(values);
    putchar('\n');
    fflush(stdout);
}

static const char *or_unknown(const char *text)
{
    return text != NULL && text[0] != '\0' ? text : "unknown";
}

static const char *state_in_words(uint32_t state)
{
    switch (state) {
    case CTISP_AGENT_STATE_NOT_READY: return "not ready";
    case CTISP_AGENT_STATE_AVAILABLE: return "available";
    case CTISP_AGENT_STATE_TALKING: return "talking";
    case CTISP_AGENT_STATE_WORK_NOT_READY: return "doing wrap-up work, then not ready";
    case CTISP_AGENT_STATE_WORK_READY: return "doing wrap-up work, then available";
    case CTISP_AGENT_STATE_BUSY_OTHER: return "busy with something else";
    case CTISP_AGENT_STATE_RESERVED: return "reserved for a call";
    case CTISP_AGENT_STATE_HOLD: return "holding a call";
    default: return "in another state";
    }
}

/* What became of a request that nobody waited for. */
static void on_answered(ctisp_client *client, const ctisp_error *error,
                        const ctisp_event *confirmation, void *user_data)
{
    desktop *desk = (desktop *)user_data;
    (void)client;
    (void)confirmation;
    if (error->code != CTISP_OK) {
        fprintf(stderr, "agent_desktop: %s\n", error->message);
        desk->failed = true;
    }
}

static void on_agent_state(desktop *desk, const ctisp_agent_state_event *event)
{
    /* The same state is told once for each skill group of the agent. */
    if (event->agent_state == desk->state) {
        return;
    }
    desk->state = event->agent_state;
    /* Signing in is told elsewhere. */
    if (desk->state != CTISP_AGENT_STATE_LOGIN && desk->state != CTISP_AGENT_STATE_LOGOUT) {
        say("agent %s is %s", or_unknown(event->agent_id), state_in_words(desk->state));
    }
}

static void on_delivered(ctisp_client *client, desktop *desk,
                         const ctisp_call_delivered_event *event)
{
    const char *caller = event->ani != NULL ? event->ani : event->calling_device_id;
    /* The event is gone when this returns: keep what is needed later. */
    desk->connection = event->connection;
    if (event->connection.device_id != NULL) {
        snprintf(desk->device_id, sizeof desk->device_id, "%s", event->connection.device_id);
        desk->connection.device_id = desk->device_id;
    }
    desk->call = event->connection.call_id;
    say("call %lu from %s is ringing", (unsigned long)desk->call, or_unknown(caller));
    if (ctisp_answer_call_async(client, &desk->connection, on_answered, desk) != CTISP_OK) {
        desk->failed = true;
    }
}

static void on_established(desktop *desk, const ctisp_call_established_event *event)
{
    if (event->connection.call_id != desk->call) {
        return;
    }
    say("call %lu is answered at %s", (unsigned long)desk->call,
        or_unknown(event->answering_device_id));
    if (desk->options->talk_seconds >= 0) {
        desk->hang_up = time(NULL) + desk->options->talk_seconds;
    }
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    desktop *desk = (desktop *)user_data;
    switch (event->type) {
    case CTISP_AGENT_STATE_EVENT:
        on_agent_state(desk, event->as.agent_state_event);
        break;
    case CTISP_CALL_DELIVERED_EVENT:
        on_delivered(client, desk, event->as.call_delivered_event);
        break;
    case CTISP_CALL_ESTABLISHED_EVENT:
        on_established(desk, event->as.call_established_event);
        break;
    case CTISP_CALL_CONNECTION_CLEARED_EVENT: {
        const ctisp_call_connection_cleared_event *left = event->as.call_connection_cleared_event;
        if (left->connection.call_id == desk->call) {
            say("call %lu: %s hung up", (unsigned long)desk->call,
                or_unknown(left->releasing_device_id));
        }
        break;
    }
    case CTISP_CALL_CLEARED_EVENT:
        if (event->as.call_cleared_event->connection.call_id == desk->call) {
            say("call %lu is cleared", (unsigned long)desk->call);
        }
        break;
    case CTISP_END_CALL_EVENT:
        if (event->as.end_call_event->connection.call_id == desk->call) {
            say("call %lu is over", (unsigned long)desk->call);
            desk->call = CTISP_NULL_CALL_ID;
            desk->hang_up = 0;
            desk->calls++;
        }
        break;
    case CTISP_CLOSED:
        desk->lost = true;
        fprintf(stderr, "agent_desktop: the session has ended: %s\n", event->as.closed->text);
        break;
    default:
        break;
    }
}

static bool done(const desktop *desk)
{
    bool enough = desk->options->calls > 0 && desk->calls >= desk->options->calls;
    return interrupted || desk->lost || desk->failed || enough;
}

/* Handles what comes, until the work is done. */
static void work(ctisp_client *client, desktop *desk)
{
    while (!done(desk) && ctisp_client_dispatch(client, 100) == CTISP_OK) {
        if (desk->hang_up != 0 && time(NULL) >= desk->hang_up) {
            desk->hang_up = 0;
            if (ctisp_clear_connection_async(client, &desk->connection, on_answered, desk)
                != CTISP_OK) {
                desk->failed = true;
            }
        }
    }
}

static int complain(const char *what, const ctisp_error *error)
{
    fprintf(stderr, "agent_desktop: %s: %s\n", what, error->message);
    return 1;
}

static int work_as_agent(ctisp_client *client, desktop *desk)
{
    const options *options = desk->options;
    ctisp_error error;
    if (ctisp_login(client, options->agent, options->agent, &error) != CTISP_OK) {
        return complain("cannot sign in", &error);
    }
    say("signed in as agent %s at %s", options->agent, options->instrument);
    if (ctisp_set_agent_state(client, CTISP_AGENT_STATE_AVAILABLE, 0, &error) != CTISP_OK) {
        return complain("cannot go available", &error);
    }
    work(client, desk);
    if (desk->lost) {
        return 1;
    }
    /* An agent who is available would get the next call: not ready first. */
    if (ctisp_set_agent_state(client, CTISP_AGENT_STATE_NOT_READY, 0, &error) != CTISP_OK
        || ctisp_logout(client, 0, &error) != CTISP_OK) {
        return complain("cannot sign out", &error);
    }
    say("signed out");
    return desk->failed ? 1 : 0;
}

static int run(const options *options)
{
    desktop desk;
    char client_id[64];
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    int status;
    memset(&desk, 0, sizeof desk);
    desk.options = options;
    desk.state = CTISP_AGENT_STATE_LOGOUT;
    desk.call = CTISP_NULL_CALL_ID;
    ctisp_client_config_init(&config);
    config.side_a = options->server;
    config.services = CTISP_SERVICE_CLIENT_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.peripheral_id = 5000;
    config.agent_instrument = options->instrument;
    /* The server lets the same ClientID take over its own phone, and nobody else. */
    snprintf(client_id, sizeof client_id, "desktop of agent %s", options->agent);
    config.client_id = client_id;
    config.on_event = on_event;
    config.user_data = &desk;
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK) {
        return complain("cannot open a session", &error);
    }
    say("session open with %s, protocol version %lu", options->server,
        (unsigned long)ctisp_client_version(client));
    status = work_as_agent(client, &desk);
    ctisp_client_free(client);
    return status;
}

/* A number from `least` on; -2 for what is none. */
static long number(const char *text, long least)
{
    char *end = NULL;
    long value = text != NULL ? strtol(text, &end, 10) : -2;
    return text != NULL && end != text && *end == '\0' && value >= least ? value : -2;
}

static bool read_options(int argc, char **argv, options *options)
{
    const char *places[3] = {NULL, NULL, NULL};
    int i, count = 0;
    options->calls = 1;
    options->talk_seconds = -1;
    for (i = 1; i < argc; i++) {
        const char *next = i + 1 < argc ? argv[i + 1] : NULL;
        if (strcmp(argv[i], "--calls") == 0) {
            options->calls = number(next, 0);
            i++;
        } else if (strcmp(argv[i], "--talk") == 0) {
            options->talk_seconds = number(next, 0);
            i++;
        } else if (argv[i][0] == '-' || count == 3) {
            return false;
        } else {
            places[count++] = argv[i];
        }
    }
    options->server = places[0];
    options->agent = places[1];
    options->instrument = places[2];
    return count == 3 && options->calls != -2 && options->talk_seconds != -2;
}

int main(int argc, char **argv)
{
    options options;
    if (!read_options(argc, argv, &options)) {
        fprintf(stderr, "usage: agent_desktop [--calls N] [--talk SECONDS] "
                        "HOST:PORT AGENT_ID INSTRUMENT\n");
        return 2;
    }
    signal(SIGINT, on_signal);
    signal(SIGTERM, on_signal);
    return run(&options);
}

/*
 * A wall board: who is in which state, which calls are up, and how many wait for a skill group, as lines
 * that are printed when something changes. The model keeps the picture; the program only asks it.
 *
 *     wall_board [--calls N] HOST:PORT
 *
 * It ends after N calls, with exit status 0; without --calls it goes on until the session is over. 1
 * when something went wrong, 2 for wrong usage.
 */
#include <ctisp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char about[40], words[160];
} line;

typedef struct {
    ctisp_client *client;
    line *lines; /* what it shows */
    size_t count;
    long left; /* calls; below 0: no end */
} board;

static const char *const STATES[] = {
    "LOGIN",      "LOGOUT",     "NOT_READY", "AVAILABLE", "TALKING", "WORK_NOT_READY",
    "WORK_READY", "BUSY_OTHER", "RESERVED",  "UNKNOWN",   "HOLD",    "ACTIVE",
    "PAUSED",     "INTERRUPTED", "NOT_ACTIVE",
};
enum { STATE_COUNT = sizeof STATES / sizeof STATES[0] };

static const char *call_state_name(uint16_t state)
{
    switch (state) {
    case CTISP_CALL_STATE_SET_UP:
        return "dialling";
    case CTISP_CALL_STATE_QUEUED:
        return "waiting";
    case CTISP_CALL_STATE_RINGING:
        return "ringing";
    case CTISP_CALL_STATE_TALKING:
        return "talking";
    case CTISP_CALL_STATE_HELD:
        return "on hold";
    case CTISP_CALL_STATE_FAILED:
        return "failed";
    default:
        return "wrap-up";
    }
}

/* Where the board has that; `count`: nowhere. */
static size_t place_of(const board *of, const char *about)
{
    size_t i = 0;
    while (i < of->count && strcmp(of->lines[i].about, about) != 0) {
        i++;
    }
    return i;
}

/* Prints a line, unless the board shows it already. */
static void show(board *of, const char *about, const char *words)
{
    size_t place = place_of(of, about);
    if (place < of->count && strcmp(of->lines[place].words, words) == 0) {
        return;
    }
    if (place == of->count) {
        line *more = (line *)realloc(of->lines, (of->count + 1) * sizeof *more);
        if (more == NULL) {
            return;
        }
        of->lines = more;
        of->count++;
        snprintf(more[place].about, sizeof more[place].about, "%s", about);
    }
    snprintf(of->lines[place].words, sizeof of->lines[place].words, "%s", words);
    printf("%-15s %s\n", about, words);
    fflush(stdout);
}

static void take_off(board *of, const char *about)
{
    size_t place = place_of(of, about);
    if (place < of->count) {
        of->lines[place] = of->lines[--of->count];
    }
}

/* Writes behind what there is, as far as there is room. */
#define APPEND(words, ...)                                              \
    snprintf((words) + strlen(words), sizeof(words) - strlen(words), __VA_ARGS__)

/* TALKING        call 16777507 from 5551234 */
static void show_agent(board *of, ctisp_model *model, const ctisp_agent *agent)
{
    const char *phone = agent->extension != NULL ? agent->extension : agent->instrument;
    ctisp_picture *now = NULL;
    line new_line = {"", ""};
    size_t i;
    APPEND(new_line.words, "%s", agent->state < STATE_COUNT ? STATES[agent->state] : "?");
    /* A picture is a copy, as of one moment: what happens meanwhile does not touch it. */
    if (phone != NULL
        && ctisp_model_read_device(model, agent->peripheral_id, phone, &now, NULL) == CTISP_OK) {
        for (i = 0; i < now->calls_count; i++) {
            const ctisp_call *call = &now->calls[i];
            APPEND(new_line.words, "%*scall %lu from %s",
                   i == 0 ? (int)(15 - strlen(new_line.words)) : 1, "",
                   (unsigned long)call->call_id, call->caller != NULL ? call->caller : "unknown");
        }
        ctisp_picture_free(now);
    }
    show(of, agent->agent_id, new_line.words);
}

static void about_call(char *about, size_t size, const ctisp_call *call)
{
    snprintf(about, size, "call %lu", (unsigned long)call->call_id);
}

/* ringing        5551234 - 3001 */
static void show_call(board *of, const ctisp_call *call)
{
    line new_line = {"", ""};
    size_t i;
    about_call(new_line.about, sizeof new_line.about, call);
    APPEND(new_line.words, call->parties_count > 0 ? "%-14s" : "%s", call_state_name(call->state));
    for (i = 0; i < call->parties_count; i++) {
        const char *device = call->parties[i].device_id;
        APPEND(new_line.words, "%s%s", i == 0 ? " " : " - ", device != NULL ? device : "somebody");
    }
    show(of, new_line.about, new_line.words);
}

/* 2 AVAILABLE  1 TALKING  0 waiting  12 handled today */
static void show_group(board *of, ctisp_model *model, const ctisp_skill_group *group)
{
    ctisp_picture *now = NULL;
    line new_line = {"", ""};
    uint16_t state;
    for (state = 0; state < STATE_COUNT; state++) {
        size_t agents = ctisp_skill_group_agents_in(group, state);
        if (agents > 0) {
            APPEND(new_line.words, "%lu %s  ", (unsigned long)agents, STATES[state]);
        }
    }
    /* The calls that wait for the group come with it. */
    if (ctisp_model_read_skill_group(model, group->peripheral_id, group->number, &now, NULL)
        == CTISP_OK) {
        APPEND(new_line.words, "%lu waiting", (unsigned long)now->calls_count);
        ctisp_picture_free(now);
    }
    if (group->statistics != NULL) {
        APPEND(new_line.words, "  %lu handled today",
               (unsigned long)group->statistics->handled_calls_today);
    }
    snprintf(new_line.about, sizeof new_line.about, "group %lu", (unsigned long)group->number);
    show(of, new_line.about, new_line.words);
}

/* Statistics come by no event. Once after each handled call is how often to ask. */
static void ask_after(ctisp_model *model, const ctisp_call *call)
{
    ctisp_query_skill_group_statistics_req query;
    if (call->context.skill_group_number == CTISP_NULL_SKILL_GROUP) {
        return;
    }
    ctisp_query_skill_group_statistics_req_init(&query);
    query.peripheral_id = call->peripheral_id;
    query.skill_group_number = call->context.skill_group_number;
    /* A callback would be told of the answer; CTISP_CHANGE_SKILL_GROUP_STATISTICS tells, too. */
    ctisp_model_ask(model, CTISP_QUERY_SKILL_GROUP_STATISTICS_REQ, &query, NULL, NULL);
}

static void call_ended(board *of, ctisp_model *model, const ctisp_call *call)
{
    char about[40];
    about_call(about, sizeof about, call);
    show(of, about, "over");
    take_off(of, about);
    of->left -= of->left > 0;
    if (of->left == 0) {
        ctisp_client_close(of->client);
    } else {
        ask_after(model, call);
    }
}

/* Runs where on_event runs, before it. The change and what it points to are there until it returns. */
static void on_change(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    board *of = (board *)user_data;
    if (of->left == 0) {
        return; /* closing */
    }
    switch (change->type) {
    case CTISP_CHANGE_AGENT_STATE:
        show_agent(of, model, change->agent);
        break;
    case CTISP_CHANGE_CONNECTION_STATE:
    case CTISP_CHANGE_CALL_CLEARED:
        show_call(of, change->call);
        break;
    case CTISP_CHANGE_CALL_ENDED:
        call_ended(of, model, change->call);
        break;
    case CTISP_CHANGE_AGENT_IN_SKILL_GROUP:
    case CTISP_CHANGE_SKILL_GROUP_STATISTICS:
        show_group(of, model, change->skill_group);
        break;
    case CTISP_CHANGE_UNSURE:
        show(of, "server", "cannot be heard: this may be out of date");
        break;
    case CTISP_CHANGE_RESYNCHRONISED:
        show(of, "server", "all is up to date");
        break;
    default: /* there are more: see ctisp_change_type */
        break;
    }
}

/* Follows the client until its session is over. */
static int run(board *of)
{
    ctisp_model_config config;
    ctisp_model *model = NULL;
    ctisp_error error;
    ctisp_result ended;
    ctisp_model_config_init(&config);
    config.on_change = on_change;
    config.user_data = of;
    if (ctisp_model_follow(of->client, &config, &model, &error) != CTISP_OK) {
        fprintf(stderr, "wall_board: %s\n", error.message);
        return 1;
    }
    /* Who is there already, and what do they do? Without this we would learn of an agent when he next
     * does something. */
    if (ctisp_model_load_configuration(model, &error) != CTISP_OK) {
        fprintf(stderr, "wall_board: %s\n", error.message);
        ctisp_model_free(model);
        return 1;
    }
    ended = ctisp_client_run(of->client); /* on_change is called in here */
    ctisp_model_free(model);
    if (ended != CTISP_OK) {
        fprintf(stderr, "wall_board: the session has ended: %s\n", ctisp_result_name(ended));
    }
    return ended != CTISP_OK;
}

int main(int argc, char **argv)
{
    board of = {NULL, NULL, 0, -1};
    ctisp_client_config config;
    ctisp_error error;
    int status;
    if (argc == 4 && strcmp(argv[1], "--calls") == 0) {
        of.left = strtol(argv[2], NULL, 10);
    }
    if ((argc != 2 && argc != 4) || (argc == 4 && of.left <= 0)) {
        fprintf(stderr, "usage: wall_board [--calls N] HOST:PORT\n");
        return 2;
    }
    ctisp_client_config_init(&config);
    config.side_a = argv[argc - 1];
    /* All Events: of every agent and call. Client Control: the model may ask how things are. */
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    config.client_id = "wall board";
    if (ctisp_client_open(&config, &of.client, &error) != CTISP_OK) {
        fprintf(stderr, "wall_board: %s\n", error.message);
        return 1;
    }
    status = run(&of);
    ctisp_client_free(of.client);
    free(of.lines);
    return status;
}

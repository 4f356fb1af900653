/* Models that are misused, ended at the wrong time and read by other threads, through the public header
 * alone: codes, no crash, no hang, nothing lost. In the common part of C99 and C++17. */
#define _POSIX_C_SOURCE 200809L
#include <ctisp.h>
#include <pthread.h>
#include <string.h>
#include <time.h>

#include "check.h"

enum { MOST = 4096, EVENT = 1000 };

typedef struct story {
    uint32_t told[MOST]; /* types of changes; EVENT: on_event */
    int count, closed;
    bool halting; /* stops in each callback */
    ctisp_client *client;
    ctisp_model *model;
    void (*then)(struct story *told, const ctisp_change *change);
} story;

static char address[32];

static void note(story *told, uint32_t what)
{
    CHECK(told->count < MOST);
    told->told[told->count++] = what;
    if (told->halting) {
        ctisp_client_stop(told->client);
    }
}

static void on_change(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    story *told = (story *)user_data;
    CHECK(told->model == NULL || told->model == model);
    note(told, change->type);
    if (told->then != NULL) {
        told->then(told, change);
    }
}

static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    story *told = (story *)user_data;
    (void)client;
    note(told, EVENT);
    told->closed += event->type == CTISP_CLOSED;
}

static ctisp_server *centre(const char *scenario, uint32_t traffic)
{
    ctisp_server_config config;
    ctisp_server *server = NULL;
    ctisp_server_config_init(&config);
    config.scenario = scenario;
    config.stepped = scenario != NULL;
    if (traffic != 0) {
        config.traffic = traffic;
        config.auto_agents = 12;
        config.speed = 5;
    }
    CHECK(ctisp_server_start(&config, &server, NULL) == CTISP_OK);
    snprintf(address, sizeof address, "127.0.0.1:%u", (unsigned)ctisp_server_port(server));
    return server;
}

static ctisp_client *bridge(story *told)
{
    ctisp_client_config config;
    ctisp_client_config_init(&config);
    config.side_a = address;
    config.services = CTISP_SERVICE_ALL_EVENTS | CTISP_SERVICE_CLIENT_CONTROL;
    if (told != NULL) {
        memset(told, 0, sizeof *told);
        config.on_event = on_event;
        config.user_data = told;
    }
    {
        ctisp_client *client = NULL;
        CHECK(ctisp_client_open(&config, &client, NULL) == CTISP_OK);
        if (told != NULL) {
            told->client = client;
        }
        return client;
    }
}

static ctisp_model *follow(ctisp_client *client, story *told)
{
    ctisp_model_config config;
    ctisp_model *model = NULL;
    ctisp_model_config_init(&config);
    config.on_change = on_change;
    config.user_data = told;
    CHECK(ctisp_model_follow(client, &config, &model, NULL) == CTISP_OK);
    told->model = model;
    return model;
}

static const char *const STORY =
    "steps = [\n"
    "{ at = 0, agent = \"1001\", does = \"sign_in\" },\n"
    "{ at = 0, agent = \"1001\", does = \"ready\" },\n"
    "{ at = 1, caller = \"5551234\", does = \"call\", number = \"8001\", call = \"first\" },\n"
    "{ at = 2, agent = \"1001\", does = \"answer\", call = \"first\" },\n"
    "{ at = 3, caller = \"5551234\", does = \"hang_up\", call = \"first\" },\n"
    "]\n";

/* The whole story has happened, and its events wait at the client. */
static void play(ctisp_server *server, ctisp_client *client)
{
    ctisp_query_agent_state_req query;
    CHECK(ctisp_server_step(server, 10000, NULL) == CTISP_OK);
    ctisp_query_agent_state_req_init(&query);
    query.peripheral_id = 5000;
    query.agent_id = "1001";
    query.mrd_id = 1;
    CHECK(ctisp_request_query_agent_state(client, &query, NULL, NULL) == CTISP_OK);
}

static void dispatch_all(ctisp_client *client, const int *count)
{
    int before;
    do {
        before = *count;
        CHECK(ctisp_client_dispatch(client, 0) == CTISP_OK);
    } while (*count != before);
}

static void null_is_refused(void)
{
    ctisp_server *server = centre(NULL, 0);
    ctisp_client *client = bridge(NULL);
    ctisp_connection nowhere = { CTISP_NULL_CALL_ID, CTISP_CONNECTION_ID_NONE, NULL };
    ctisp_model_config config;
    ctisp_model *model = NULL;
    ctisp_picture *picture = (ctisp_picture *)client; /* set to NULL by each that fails */
    ctisp_error error;
    CHECK(ctisp_model_follow(NULL, NULL, &model, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(model == NULL && error.message[0] != '\0');
    CHECK(ctisp_model_follow(client, NULL, NULL, NULL) == CTISP_E_INVALID_ARGUMENT);
    memset(&config, 0, sizeof config);
    CHECK(ctisp_model_follow(client, &config, &model, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(model == NULL && ctisp_model_config_init_size(NULL, 8) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_read(NULL, &picture, &error) == CTISP_E_INVALID_ARGUMENT && picture == NULL);
    CHECK(ctisp_model_follow(client, NULL, &model, NULL) == CTISP_OK);
    CHECK(ctisp_model_read(model, NULL, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_read_agent(model, 5000, NULL, &picture, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_read_device(model, 5000, NULL, &picture, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_read_call_at(model, 5000, NULL, &picture, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_read_call_at(model, 5000, &nowhere, &picture, NULL) == CTISP_OK);
    CHECK(picture->calls_count == 0);
    ctisp_picture_free(picture);
    CHECK(ctisp_model_read_call(model, 0, &picture, NULL) == CTISP_OK);
    CHECK(picture->calls_count == 0 && picture->calls == NULL);
    ctisp_picture_free(picture);
    CHECK(ctisp_model_ask(NULL, 0, NULL, NULL, NULL) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_load_configuration(NULL, &error) == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_ask(model, CTISP_QUERY_AGENT_STATE_REQ, NULL, NULL, NULL)
          == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_model_ask(model, CTISP_SYSTEM_EVENT, &nowhere, NULL, NULL)
          == CTISP_E_INVALID_ARGUMENT);
    CHECK(ctisp_skill_group_agents_in(NULL, CTISP_AGENT_STATE_AVAILABLE) == 0);
    ctisp_picture_free(NULL);
    ctisp_model_free(NULL);
    ctisp_model_free(model);
    ctisp_client_free(client);
    ctisp_server_free(server);
}

static void a_stop_between_changes_loses_none_and_keeps_their_order(void)
{
    static story straight, halting;
    int model;
    for (model = 0; model < 2; model++) {
        story *told = model == 0 ? &straight : &halting;
        ctisp_server *server = centre(STORY, 0);
        ctisp_client *client = bridge(told);
        follow(client, told);
        play(server, client);
        if (told == &halting) {
            told->halting = true;
            CHECK(ctisp_client_dispatch(client, 0) == CTISP_OK && told->count == 1);
            CHECK(ctisp_client_run(client) == CTISP_OK && told->count == 2);
        }
        dispatch_all(client, &told->count);
        ctisp_client_close(client);
        while (ctisp_client_dispatch(client, 0) == CTISP_OK) {
        }
        CHECK(told->closed == 1);
        ctisp_model_free(told->model);
        ctisp_client_free(client);
        ctisp_server_free(server);
    }
    CHECK(straight.count > 20 && straight.count == halting.count);
    CHECK(memcmp(straight.told, halting.told, sizeof straight.told) == 0);
}

static void free_model(story *told, const ctisp_change *change)
{
    CHECK(ctisp_client_run(told->client) == CTISP_E_NOT_NOW);
    ctisp_model_free(told->model);
    /* The change is there until the callback returns. */
    CHECK(change->name[0] == 'C');
}

static void a_model_may_be_freed_in_its_callback(void)
{
    ctisp_server *server = centre(STORY, 0);
    static story first, second;
    ctisp_client *client = bridge(&second);
    memset(&first, 0, sizeof first);
    follow(client, &first);
    follow(client, &second);
    first.client = client;
    first.then = free_model;
    play(server, client);
    dispatch_all(client, &second.count);
    CHECK(first.count == 1 && second.count > 20);
    ctisp_model_free(second.model);
    ctisp_client_free(client);
    ctisp_server_free(server);
}

static void free_client(story *told, const ctisp_change *change)
{
    if (change->type == CTISP_CHANGE_CALL_APPEARED) {
        ctisp_client_free(told->client);
    }
}

static void a_client_may_be_freed_in_a_callback_of_its_model_which_stays(void)
{
    ctisp_server *server = centre(STORY, 0);
    static story told;
    ctisp_client *client = bridge(&told);
    ctisp_model *model = follow(client, &told);
    ctisp_query_agent_state_req query;
    ctisp_picture *picture = NULL;
    int count;
    play(server, client);
    told.then = free_client;
    CHECK(ctisp_client_dispatch(client, 0) == CTISP_E_CLOSED);
    count = told.count;
    CHECK(told.told[count - 1] == CTISP_CHANGE_CALL_APPEARED && told.closed == 0);
    CHECK(ctisp_model_read(model, &picture, NULL) == CTISP_OK);
    CHECK(picture->agents_count == 1 && picture->calls_count == 1);
    ctisp_query_agent_state_req_init(&query);
    CHECK(ctisp_model_ask(model, CTISP_QUERY_AGENT_STATE_REQ, &query, NULL, NULL)
          == CTISP_E_CLOSED);
    CHECK(ctisp_model_load_configuration(model, NULL) == CTISP_E_CLOSED);
    ctisp_model_free(model);
    /* What was read stays. */
    CHECK(strcmp(picture->agents[0].agent_id, "1001") == 0 && told.count == count);
    ctisp_picture_free(picture);
    ctisp_server_free(server);
}

static void count_answer(ctisp_client *client, const ctisp_error *error,
                         const ctisp_event *confirmation, void *user_data)
{
    (void)client;
    CHECK((error->code == CTISP_OK) == (confirmation != NULL));
    ++*(int *)user_data;
}

static void either_may_be_freed_first_with_questions_under_way(void)
{
    ctisp_server *server = centre(STORY, 0);
    static story told;
    ctisp_query_agent_state_req query;
    int model_first, i, answers = 0;
    ctisp_query_agent_state_req_init(&query);
    query.peripheral_id = 5000;
    query.agent_id = "1001";
    query.mrd_id = 1;
    for (model_first = 0; model_first < 2; model_first++) {
        ctisp_client *client = bridge(&told);
        ctisp_model *model = follow(client, &told);
        ctisp_picture *picture = NULL;
        CHECK(ctisp_model_load_configuration(model, NULL) == CTISP_OK);
        for (i = 0; i < 20; i++) {
            CHECK(ctisp_model_ask(model, CTISP_QUERY_AGENT_STATE_REQ, &query, count_answer, &answers)
                  == CTISP_OK);
        }
        if (model_first) {
            ctisp_model_free(model);
            play(server, client); /* the answers have come */
            dispatch_all(client, &answers);
            CHECK(answers == 20);
            for (i = 0; i < told.count; i++) {
                CHECK(told.told[i] == EVENT);
            }
            ctisp_client_free(client);
        } else {
            ctisp_client_free(client);
            CHECK(answers == 0 && told.count == 0);
            CHECK(ctisp_model_read(model, &picture, NULL) == CTISP_OK);
            ctisp_picture_free(picture);
            ctisp_model_free(model);
        }
        answers = 0;
    }
    ctisp_server_free(server);
}

static void a_closed_session_leaves_the_model_unsure_and_readable(void)
{
    ctisp_server *server = centre(STORY, 0);
    static story told;
    ctisp_client *client = bridge(&told);
    ctisp_model *model = follow(client, &told);
    ctisp_picture *picture = NULL;
    play(server, client);
    ctisp_client_close(client);
    CHECK(ctisp_client_run(client) == CTISP_OK && told.closed == 1);
    CHECK(told.told[told.count - 1] == EVENT && told.told[told.count - 2] == CTISP_CHANGE_UNSURE);
    CHECK(ctisp_model_read_agent(model, 5000, "1001", &picture, NULL) == CTISP_OK);
    CHECK(picture->unsure && picture->agents_count == 1 && picture->agents[0].unsure);
    ctisp_picture_free(picture);
    ctisp_model_free(model);
    /* One that comes too late is empty. */
    CHECK(ctisp_model_follow(client, NULL, &model, NULL) == CTISP_OK);
    CHECK(ctisp_client_dispatch(client, 0) == CTISP_E_CLOSED);
    ctisp_model_free(model);
    ctisp_client_free(client);
    ctisp_server_free(server);
}

static void a_model_follows_a_client_without_on_event(void)
{
    ctisp_server *server = centre(STORY, 0);
    static story told;
    ctisp_client *client = bridge(NULL);
    memset(&told, 0, sizeof told);
    follow(client, &told);
    play(server, client);
    dispatch_all(client, &told.count);
    CHECK(told.count > 10 && told.told[told.count - 1] != EVENT);
    ctisp_model_free(told.model);
    ctisp_client_free(client);
    ctisp_server_free(server);
}

/* ---------------------------------------------------------------------------------- threads */

typedef struct {
    ctisp_model *model;
    int talking; /* calls that were seen talking */
} reader;

/* In each picture all fits together. */
static void *read_on(void *of)
{
    reader *who = (reader *)of;
    const struct timespec pause = { 0, 1000000 };
    int turns;
    for (turns = 0; turns < 20000 && who->talking < 100; turns++) {
        ctisp_picture *now = NULL;
        size_t i, j, k;
        CHECK(ctisp_model_read(who->model, &now, NULL) == CTISP_OK);
        for (i = 0; i < now->devices_count; i++) {
            for (j = 0; j < now->devices[i].calls_count; j++) {
                for (k = 0; k < now->calls_count; k++) {
                    if (now->calls[k].key == now->devices[i].calls[j]) {
                        break;
                    }
                }
                CHECK(k < now->calls_count);
            }
        }
        for (i = 0; i < now->calls_count; i++) {
            if (now->calls[i].state == CTISP_CALL_STATE_TALKING) {
                CHECK(now->calls[i].parties_count > 0);
                who->talking++;
            }
        }
        ctisp_picture_free(now);
        nanosleep(&pause, NULL); /* so that the limit is twenty seconds or more */
    }
    return NULL;
}

static void any_thread_reads_while_events_are_told(void)
{
    ctisp_server *server = centre(NULL, 7200);
    ctisp_client *client = bridge(NULL);
    pthread_t threads[2];
    reader readers[2];
    int i;
    ctisp_model *model = NULL;
    CHECK(ctisp_model_follow(client, NULL, &model, NULL) == CTISP_OK);
    CHECK(ctisp_client_start(client, NULL) == CTISP_OK);
    for (i = 0; i < 2; i++) {
        readers[i].model = model;
        readers[i].talking = 0;
        CHECK(pthread_create(&threads[i], NULL, read_on, &readers[i]) == 0);
    }
    for (i = 0; i < 2; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0 && readers[i].talking >= 100);
    }
    ctisp_model_free(model);
    ctisp_client_free(client);
    ctisp_server_free(server);
}

typedef struct {
    pthread_mutex_t mutex;
    pthread_cond_t came;
    int told;
} counter;

static void count_changes(ctisp_model *model, const ctisp_change *change, void *user_data)
{
    counter *at = (counter *)user_data;
    (void)model;
    (void)change;
    pthread_mutex_lock(&at->mutex);
    at->told++;
    pthread_cond_signal(&at->came);
    pthread_mutex_unlock(&at->mutex);
}

static void no_callback_runs_after_a_model_was_freed_on_another_thread(void)
{
    ctisp_server *server = centre(NULL, 7200);
    ctisp_client *client = bridge(NULL);
    int i;
    CHECK(ctisp_client_start(client, NULL) == CTISP_OK);
    for (i = 0; i < 20; i++) {
        /* Its memory is gone after the model: valgrind would tell. */
        counter *at = (counter *)malloc(sizeof *at);
        ctisp_model_config config;
        ctisp_model *model = NULL;
        CHECK(at != NULL && pthread_mutex_init(&at->mutex, NULL) == 0);
        CHECK(pthread_cond_init(&at->came, NULL) == 0);
        at->told = 0;
        ctisp_model_config_init(&config);
        config.on_change = count_changes;
        config.user_data = at;
        CHECK(ctisp_model_follow(client, &config, &model, NULL) == CTISP_OK);
        pthread_mutex_lock(&at->mutex);
        while (at->told < 3) {
            pthread_cond_wait(&at->came, &at->mutex);
        }
        pthread_mutex_unlock(&at->mutex);
        ctisp_model_free(model);
        pthread_cond_destroy(&at->came);
        pthread_mutex_destroy(&at->mutex);
        free(at);
    }
    ctisp_client_free(client);
    ctisp_server_free(server);
}

int main(void)
{
    null_is_refused();
    a_stop_between_changes_loses_none_and_keeps_their_order();
    a_model_may_be_freed_in_its_callback();
    a_client_may_be_freed_in_a_callback_of_its_model_which_stays();
    either_may_be_freed_first_with_questions_under_way();
    a_closed_session_leaves_the_model_unsure_and_readable();
    a_model_follows_a_client_without_on_event();
    any_thread_reads_while_events_are_told();
    no_callback_runs_after_a_model_was_freed_on_another_thread();
    puts("model_ends: ok");
    return 0;
}

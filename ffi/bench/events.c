/*
 * How many events a second reach a C callback, on one core: CALL_DELIVERED_EVENT over loopback, as
 * fast as they can be sent. Beside it the same bytes, read and decoded by hand as a careful C
 * programmer would for this one message (core/bench/c/call_delivered.c).
 *
 *     events [COUNT]
 *
 * What counts is the processor time of the receiving side, all its threads together: the sender has a
 * thread of its own, whose time is left out. On Linux all of it runs on one core: two threads on two
 * halves of one core would each take longer.
 */
#ifdef __linux__
#define _GNU_SOURCE /* sched_setaffinity() */
#include <sched.h>
#else
#define _POSIX_C_SOURCE 200809L
#endif
#include <arpa/inet.h>
#include <ctisp.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct call_delivered;
size_t baseline_size(void);
int baseline_decode(const uint8_t *body, size_t size, struct call_delivered *message);

enum { BLOCK = 160 }; /* messages in one write: about 64 KiB */

static void die(const char *what)
{
    perror(what);
    exit(1);
}

/* ---------------------------------------------------------------------------- the sending side */

static uint8_t message[1024];
static size_t message_size;
static long count = 2000000;

typedef struct {
    int listener;
    char address[32];
    double seconds; /* of processor time that it took */
} sender;

static double clock_of(clockid_t which)
{
    struct timespec now;
    clock_gettime(which, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void send_all(int to, const uint8_t *bytes, size_t length)
{
    while (length > 0) {
        ssize_t sent = send(to, bytes, length, 0);
        if (sent <= 0) {
            die("send");
        }
        bytes += sent;
        length -= (size_t)sent;
    }
}

/* The type and the InvokeID of the next request; 0 at the end of the connection. */
static uint32_t next_request(int from, uint32_t *invoke_id)
{
    uint8_t header[8], body[4096];
    size_t length;
    if (recv(from, header, sizeof header, MSG_WAITALL) != (ssize_t)sizeof header) {
        return 0;
    }
    length = (size_t)header[2] << 8 | header[3];
    if (length > sizeof body || length < 4
        || recv(from, body, length, MSG_WAITALL) != (ssize_t)length) {
        return 0;
    }
    *invoke_id = (uint32_t)body[0] << 24 | (uint32_t)body[1] << 16 | (uint32_t)body[2] << 8 | body[3];
    return (uint32_t)header[6] << 8 | header[7];
}

static void say(int to, uint32_t type, const void *what)
{
    uint8_t bytes[4096];
    size_t length = 0;
    if (ctisp_encode(25, type, what, bytes, sizeof bytes, &length, NULL) != CTISP_OK) {
        exit(1);
    }
    send_all(to, bytes, length);
}

static void *serve(void *of)
{
    sender *me = (sender *)of;
    static uint8_t block[BLOCK * sizeof message];
    ctisp_open_conf opened;
    ctisp_close_conf closed;
    uint32_t type, invoke_id = 0;
    long left, i;
    int to = accept(me->listener, NULL, NULL);
    if (to < 0) {
        die("accept");
    }
    for (i = 0; i < BLOCK; i++) {
        memcpy(block + (size_t)i * message_size, message, message_size);
    }
    while ((type = next_request(to, &invoke_id)) != 0) {
        if (type == CTISP_OPEN_REQ) {
            ctisp_open_conf_init(&opened);
            opened.invoke_id = invoke_id;
            opened.services_granted = CTISP_SERVICE_ALL_EVENTS;
            say(to, CTISP_OPEN_CONF, &opened);
            for (left = count; left > 0; left -= BLOCK) {
                send_all(to, block, (size_t)(left < BLOCK ? left : BLOCK) * message_size);
            }
        } else if (type == CTISP_CLOSE_REQ) {
            ctisp_close_conf_init(&closed);
            closed.invoke_id = invoke_id;
            say(to, CTISP_CLOSE_CONF, &closed);
        }
    }
    close(to);
    close(me->listener);
    me->seconds = clock_of(CLOCK_THREAD_CPUTIME_ID);
    return NULL;
}

static pthread_t start(sender *me)
{
    struct sockaddr_in where;
    socklen_t size = sizeof where;
    pthread_t thread;
    memset(&where, 0, sizeof where);
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    me->listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(me->listener, (struct sockaddr *)&where, size) != 0 || listen(me->listener, 1) != 0
        || getsockname(me->listener, (struct sockaddr *)&where, &size) != 0) {
        die("listen");
    }
    snprintf(me->address, sizeof me->address, "127.0.0.1:%u", (unsigned)ntohs(where.sin_port));
    if (pthread_create(&thread, NULL, serve, me) != 0) {
        die("thread");
    }
    return thread;
}

/* ---------------------------------------------------------------------------- the receiving sides */

static long received;
static unsigned long sum;

/* Looks at three fields, as a program would. */
static void on_event(ctisp_client *client, const ctisp_event *event, void *user_data)
{
    (void)user_data;
    if (event->type == CTISP_CALL_DELIVERED_EVENT) {
        const ctisp_call_delivered_event *call = event->as.call_delivered_event;
        sum += call->connection.call_id + (unsigned)call->ani[0] + (unsigned)call->dnis[0];
        if (++received == count) {
            ctisp_client_stop(client);
        }
    }
}

static void by_the_library(const sender *server)
{
    ctisp_client_config config;
    ctisp_client *client = NULL;
    ctisp_error error;
    ctisp_client_config_init(&config);
    config.side_a = server->address;
    config.services = CTISP_SERVICE_ALL_EVENTS;
    config.on_event = on_event;
    if (ctisp_client_open(&config, &client, &error) != CTISP_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    if (ctisp_client_run(client) != CTISP_OK || received != count) {
        fprintf(stderr, "only %ld events\n", received);
        exit(1);
    }
    ctisp_client_free(client);
}

static void by_hand(const sender *server)
{
    static uint8_t buffer[1 << 16];
    struct sockaddr_in where;
    ctisp_open_req open;
    struct call_delivered *call = calloc(1, baseline_size());
    size_t filled = 0, at;
    int from = socket(AF_INET, SOCK_STREAM, 0);
    long got = -1; /* OPEN_CONF comes first */
    memset(&where, 0, sizeof where);
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    where.sin_port = htons((uint16_t)atoi(strchr(server->address, ':') + 1));
    if (call == NULL || connect(from, (struct sockaddr *)&where, sizeof where) != 0) {
        die("connect");
    }
    ctisp_open_req_init(&open);
    say(from, CTISP_OPEN_REQ, &open);
    while (got < count) {
        ssize_t more = recv(from, buffer + filled, sizeof buffer - filled, 0);
        if (more <= 0) {
            die("recv");
        }
        filled += (size_t)more;
        for (at = 0; filled - at >= 8;) {
            size_t length = (size_t)buffer[at + 2] << 8 | buffer[at + 3];
            if (filled - at < 8 + length) {
                break;
            }
            if (got >= 0 && baseline_decode(buffer + at + 8, length, call) != 0) {
                fprintf(stderr, "the baseline cannot decode\n");
                exit(1);
            }
            got++;
            at += 8 + length;
        }
        memmove(buffer, buffer + at, filled - at);
        filled -= at;
    }
    close(from);
    free(call);
}

static double measure(const char *name, void (*receive)(const sender *server))
{
    sender server;
    pthread_t thread = start(&server);
    double wall = clock_of(CLOCK_MONOTONIC), cpu = clock_of(CLOCK_PROCESS_CPUTIME_ID), rate;
    receive(&server);
    pthread_join(thread, NULL);
    wall = clock_of(CLOCK_MONOTONIC) - wall;
    cpu = clock_of(CLOCK_PROCESS_CPUTIME_ID) - cpu - server.seconds;
    rate = (double)count / cpu;
    printf("%-10s %8.0f events/s on one core   (%.0f ns each; %.0f events/s by the clock)\n", name,
           rate, 1e9 / rate, (double)count / wall);
    return rate;
}

/* The message that core/bench measures with: all floating fields of it. */
static void prepare(void)
{
    ctisp_call_delivered_event call;
    ctisp_named_variable variable;
    ctisp_named_array array;
    static const uint8_t user_info[16] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    variable.name = "user.customer";
    variable.value = "ACME Limited";
    array.index = 1;
    array.name = "user.history";
    array.value = "called before";
    ctisp_call_delivered_event_init(&call);
    call.monitor_id = 1;
    call.peripheral_id = 5000;
    call.connection.call_id = 16777507;
    call.connection.device_id_type = CTISP_CONNECTION_ID_STATIC;
    call.connection.device_id = call.alerting_device_id = "3001";
    call.local_connection_state = CTISP_LCS_ALERTING;
    call.called_device_id = call.last_redirect_device_id = "8001";
    call.calling_device_id = call.ani = "5551234567";
    call.has_trunk_number = call.has_trunk_group_number = true;
    call.has_secondary_connection_call_id = true;
    call.trunk_number = 12;
    call.trunk_group_number = 3;
    call.secondary_connection_call_id = 16777508;
    call.ani_ii = "0";
    call.user_to_user_info.data = user_info;
    call.user_to_user_info.length = sizeof user_info;
    call.dnis = call.dialed_number = "8001";
    call.caller_entered_digits = "12345";
    call.call_variable1 = "gold customer";
    call.call_variable2 = "account 77123";
    call.call_variable3 = "campaign 4";
    call.call_variable4 = "abcdefg";
    call.call_variable5 = "de";
    call.call_variable6 = "en";
    call.call_variable7 = "yes";
    call.call_variable8 = "no";
    call.call_variable9 = "1";
    call.call_variable10 = "last one";
    call.call_wrapup_data = "wrap";
    call.named_variables = &variable;
    call.named_variables_count = 1;
    call.named_arrays = &array;
    call.named_arrays_count = 1;
    if (ctisp_encode(25, CTISP_CALL_DELIVERED_EVENT, &call, message, sizeof message, &message_size,
                     NULL)
        != CTISP_OK) {
        exit(1);
    }
}

/* Keeps the process on the core that it is on. */
static void stay(void)
{
#ifdef __linux__
    cpu_set_t cores;
    CPU_ZERO(&cores);
    CPU_SET((size_t)sched_getcpu(), &cores);
    if (sched_setaffinity(0, sizeof cores, &cores) != 0) {
        die("sched_setaffinity");
    }
#endif
}

int main(int argc, char **argv)
{
    double library, hand;
    stay();
    if (argc > 1) {
        count = strtol(argv[1], NULL, 10);
    }
    prepare();
    printf("%ld events of %lu bytes\n", count, (unsigned long)message_size);
    hand = measure("by hand", by_hand);
    library = measure("ctisp", by_the_library);
    printf("ratio %.2f\n", library / hand);
    return sum == 0;
}

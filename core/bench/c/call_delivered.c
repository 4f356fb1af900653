/* The baseline: CALL_DELIVERED_EVENT of version 20 and later, decoded and encoded by hand, as a
 * careful C programmer would write it for this one message. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct text { const uint8_t *data; size_t length; };

struct named { const uint8_t *name; size_t name_length; const uint8_t *value; size_t value_length; uint8_t index; };

struct call_delivered {
    uint32_t monitor_id, peripheral_id;
    uint16_t peripheral_type, connection_device_id_type;
    uint32_t connection_call_id;
    uint16_t line_handle, line_type;
    uint32_t service_number, service_id, skill_group_number, skill_group_id;
    uint16_t skill_group_priority, alerting_device_type, calling_device_type, called_device_type;
    uint16_t last_redirect_device_type, local_connection_state, event_cause;
    uint16_t num_named_variables, num_named_arrays;
    struct text connection_device_id, alerting_device_id, calling_device_id, called_device_id;
    struct text last_redirect_device_id, ani, ani_ii, uui, dnis, dialed_number, digits;
    struct text call_variable[10], wrapup;
    uint32_t trunk_number, trunk_group_number, secondary_call_id;
    int has_trunk_number, has_trunk_group_number, has_secondary_call_id;
    struct named variable[16], array[16];
    unsigned variables, arrays, unknown;
};

size_t baseline_size(void) { return sizeof(struct call_delivered); }

static uint16_t get16(const uint8_t *p) { return (uint16_t)(p[0] << 8 | p[1]); }
static uint32_t get32(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static int set_text(struct text *t, const uint8_t *data, size_t length, size_t max)
{
    if (length > max) return -1;
    t->data = data;
    t->length = length;
    return 0;
}

static int set_number(uint32_t *number, int *has, const uint8_t *data, size_t length)
{
    if (length != 4) return -1;
    *number = get32(data);
    *has = 1;
    return 0;
}

static int set_named(struct named *list, unsigned *count, int indexed, const uint8_t *data, size_t length)
{
    const uint8_t *end = data + length;
    const uint8_t *zero;
    struct named *n;
    if (*count == 16) return -1;
    n = &list[(*count)++];
    if (indexed) {
        if (length == 0) return -1;
        n->index = *data++;
    }
    zero = memchr(data, 0, (size_t)(end - data));
    if (zero == NULL || zero - data > 32 || end - zero - 1 > 211) return -1;
    n->name = data;
    n->name_length = (size_t)(zero - data);
    n->value = zero + 1;
    n->value_length = (size_t)(end - zero - 1);
    return 0;
}

int baseline_decode(const uint8_t *body, size_t size, struct call_delivered *m)
{
    size_t at = 54;
    if (size < 54) return -1;
    memset(m, 0, offsetof(struct call_delivered, variable));
    m->variables = m->arrays = m->unknown = 0;
    m->monitor_id = get32(body);
    m->peripheral_id = get32(body + 4);
    m->peripheral_type = get16(body + 8);
    m->connection_device_id_type = get16(body + 10);
    m->connection_call_id = get32(body + 12);
    m->line_handle = get16(body + 16);
    m->line_type = get16(body + 18);
    m->service_number = get32(body + 20);
    m->service_id = get32(body + 24);
    m->skill_group_number = get32(body + 28);
    m->skill_group_id = get32(body + 32);
    m->skill_group_priority = get16(body + 36);
    m->alerting_device_type = get16(body + 38);
    m->calling_device_type = get16(body + 40);
    m->called_device_type = get16(body + 42);
    m->last_redirect_device_type = get16(body + 44);
    m->local_connection_state = get16(body + 46);
    m->event_cause = get16(body + 48);
    m->num_named_variables = get16(body + 50);
    m->num_named_arrays = get16(body + 52);
    while (at < size) {
        unsigned tag;
        size_t length;
        const uint8_t *data;
        int bad = 0;
        if (size - at < 4) return -1;
        tag = get16(body + at);
        length = get16(body + at + 2);
        data = body + at + 4;
        if (length > size - at - 4) return -1;
        at += 4 + length;
        switch (tag) {
        case 25: bad = set_text(&m->connection_device_id, data, length, 64); break;
        case 26: bad = set_text(&m->alerting_device_id, data, length, 64); break;
        case 27: bad = set_text(&m->calling_device_id, data, length, 64); break;
        case 28: bad = set_text(&m->called_device_id, data, length, 64); break;
        case 29: bad = set_text(&m->last_redirect_device_id, data, length, 64); break;
        case 121: bad = set_number(&m->trunk_number, &m->has_trunk_number, data, length); break;
        case 122: bad = set_number(&m->trunk_group_number, &m->has_trunk_group_number, data, length); break;
        case 202: bad = set_number(&m->secondary_call_id, &m->has_secondary_call_id, data, length); break;
        case 8: bad = set_text(&m->ani, data, length, 40); break;
        case 215: bad = set_text(&m->ani_ii, data, length, 2); break;
        case 9: bad = set_text(&m->uui, data, length, 131); break;
        case 10: bad = set_text(&m->dnis, data, length, 32); break;
        case 11: bad = set_text(&m->dialed_number, data, length, 40); break;
        case 12: bad = set_text(&m->digits, data, length, 40); break;
        case 13: case 14: case 15: case 16: case 17:
        case 18: case 19: case 20: case 21: case 22:
            bad = set_text(&m->call_variable[tag - 13], data, length, 41);
            break;
        case 46: bad = set_text(&m->wrapup, data, length, 40); break;
        case 82: bad = set_named(m->variable, &m->variables, 0, data, length); break;
        case 83: bad = set_named(m->array, &m->arrays, 1, data, length); break;
        default: m->unknown++;
        }
        if (bad) return -1;
    }
    return 0;
}

static uint8_t *put16(uint8_t *p, unsigned v) { p[0] = (uint8_t)(v >> 8); p[1] = (uint8_t)v; return p + 2; }
static uint8_t *put32(uint8_t *p, uint32_t v)
{
    p[0] = (uint8_t)(v >> 24); p[1] = (uint8_t)(v >> 16); p[2] = (uint8_t)(v >> 8); p[3] = (uint8_t)v;
    return p + 4;
}

static uint8_t *put_text(uint8_t *p, unsigned tag, const struct text *t)
{
    if (t->data == NULL) return p;
    p = put16(put16(p, tag), (unsigned)t->length);
    memcpy(p, t->data, t->length);
    return p + t->length;
}

static uint8_t *put_number(uint8_t *p, unsigned tag, int has, uint32_t v)
{
    return has ? put32(put16(put16(p, tag), 4), v) : p;
}

static uint8_t *put_named(uint8_t *p, unsigned tag, int indexed, const struct named *n)
{
    size_t length = n->name_length + 1 + n->value_length + (indexed ? 1 : 0);
    p = put16(put16(p, tag), (unsigned)length);
    if (indexed) *p++ = n->index;
    memcpy(p, n->name, n->name_length);
    p += n->name_length;
    *p++ = 0;
    memcpy(p, n->value, n->value_length);
    return p + n->value_length;
}

/* Writes header and body; `out` has room for the largest message. */
size_t baseline_encode(const struct call_delivered *m, uint8_t *out)
{
    uint8_t *p = out + 8;
    unsigned i;
    p = put32(put32(p, m->monitor_id), m->peripheral_id);
    p = put16(put16(p, m->peripheral_type), m->connection_device_id_type);
    p = put32(p, m->connection_call_id);
    p = put16(put16(p, m->line_handle), m->line_type);
    p = put32(put32(p, m->service_number), m->service_id);
    p = put32(put32(p, m->skill_group_number), m->skill_group_id);
    p = put16(put16(p, m->skill_group_priority), m->alerting_device_type);
    p = put16(put16(p, m->calling_device_type), m->called_device_type);
    p = put16(put16(p, m->last_redirect_device_type), m->local_connection_state);
    p = put16(p, m->event_cause);
    p = put16(put16(p, m->variables), m->arrays);
    p = put_text(p, 25, &m->connection_device_id);
    p = put_text(p, 26, &m->alerting_device_id);
    p = put_text(p, 27, &m->calling_device_id);
    p = put_text(p, 28, &m->called_device_id);
    p = put_text(p, 29, &m->last_redirect_device_id);
    p = put_number(p, 121, m->has_trunk_number, m->trunk_number);
    p = put_number(p, 122, m->has_trunk_group_number, m->trunk_group_number);
    p = put_number(p, 202, m->has_secondary_call_id, m->secondary_call_id);
    p = put_text(p, 8, &m->ani);
    p = put_text(p, 215, &m->ani_ii);
    p = put_text(p, 9, &m->uui);
    p = put_text(p, 10, &m->dnis);
    p = put_text(p, 11, &m->dialed_number);
    p = put_text(p, 12, &m->digits);
    for (i = 0; i < 10; i++) p = put_text(p, 13 + i, &m->call_variable[i]);
    p = put_text(p, 46, &m->wrapup);
    for (i = 0; i < m->variables; i++) p = put_named(p, 82, 0, &m->variable[i]);
    for (i = 0; i < m->arrays; i++) p = put_named(p, 83, 1, &m->array[i]);
    put32(put32(out, (uint32_t)(p - out - 8)), 9);
    return (size_t)(p - out);
}

"""Every message, built, written and read again."""

from __future__ import annotations

import json

import pytest
import samples

import ctisp

VERSIONS = (9, 17, 19, 20, 25)
EVERY = pytest.mark.parametrize("name", sorted(samples.MESSAGES))


@EVERY
@pytest.mark.parametrize("version", VERSIONS)
def test_a_message_survives_its_bytes(name: str, version: int) -> None:
    cls = getattr(ctisp, name)
    fields = samples.fields(name, version)
    message = cls(**fields)
    if version < cls.since:
        with pytest.raises(ctisp.EncodeError) as caught:
            message.encode(version)
        assert caught.value.code is ctisp.StatusCode.INVALID_MSG_TYPE_FOR_VERSION
        return
    data = message.encode(version)
    back = ctisp.decode(data, version)
    assert type(back) is cls
    assert {key: getattr(back, key) for key in fields} == fields
    assert back == message
    assert back.encode(version) == data


@EVERY
def test_the_stub_declares_exactly_the_attributes_there_are(name: str) -> None:
    here = {k for k, v in vars(getattr(ctisp, name)).items() if type(v).__name__ == "Field"}
    assert here == {a.name for a in samples.MESSAGES[name]}


@EVERY
def test_a_message_without_arguments_holds_nulls_and_zeros(name: str) -> None:
    message = getattr(ctisp, name)()
    for attribute in samples.MESSAGES[name]:
        value = getattr(message, attribute.name)
        if attribute.kind.startswith("tuple["):
            assert value == ()
        elif attribute.kind == "Connection":
            assert value == ctisp.Connection()
        elif attribute.kind.endswith("| None"):
            assert value is None
        else:
            assert value == 0


@EVERY
def test_a_message_is_made_again_from_its_dict_and_its_repr(name: str) -> None:
    message = getattr(ctisp, name)(**samples.fields(name, 17))
    fields = json.loads(json.dumps(message.to_dict()))
    assert fields.pop("message") == message.name
    assert type(message)(**fields) == message
    assert eval(repr(message), vars(ctisp)) == message


def test_there_is_a_class_for_each_of_the_166_messages() -> None:
    assert len(samples.MESSAGES) == 166
    assert len({getattr(ctisp, name).message_type for name in samples.MESSAGES}) == 166


def test_null_values_are_none_in_both_directions() -> None:
    message = ctisp.CallDeliveredEvent(peripheral_id=None, service_id=0xFFFFFFFF, ani=None)
    assert message.peripheral_id is None
    assert message.service_id is None
    assert message.ani is None
    assert ctisp.CallDeliveredEvent(ani="").ani == ""
    assert ctisp.CallDeliveredEvent() == message


def test_text_keeps_bytes_above_127() -> None:
    text = "caf\xe9\xff"
    message = ctisp.CallDeliveredEvent(ani=text)
    data = message.encode(20)
    assert b"caf\xe9\xff\x00" in data
    assert ctisp.decode(data, 20).to_dict()["ani"] == text


def test_unknown_enumeration_values_and_mask_bits_are_kept() -> None:
    event = ctisp.AgentStateEvent(agent_state=ctisp.AgentState(4711))
    assert repr(event.agent_state) == "AgentState(4711)"
    back = ctisp.decode(event.encode(19), 19)
    assert isinstance(back, ctisp.AgentStateEvent)
    assert back.agent_state == 4711
    assert isinstance(back.agent_state, ctisp.AgentState)
    services = ctisp.Services.CLIENT_EVENTS | 0x40000000
    request = ctisp.OpenReq(services_requested=services)
    assert request.services_requested == services
    assert isinstance(request.services_requested, ctisp.Services)
    assert repr(request.services_requested) == "Services.CLIENT_EVENTS | Services(0x40000000)"


def test_enumeration_members_are_the_same_objects() -> None:
    event = ctisp.AgentStateEvent(agent_state=3)
    assert event.agent_state is ctisp.AgentState.AVAILABLE


def test_a_connection_is_read_and_given_as_one_value() -> None:
    kind = ctisp.ConnectionDeviceIdType.STATIC
    connection = ctisp.Connection(16777507, kind, "3001")
    event = ctisp.CallDeliveredEvent(connection=connection)
    assert event.connection == connection
    assert event.connection_call_id == 16777507
    answer = ctisp.AnswerCallReq(connection=event.connection, agent_instrument="3001")
    assert answer.connection_device_id == "3001"
    with pytest.raises(TypeError, match="say the same"):
        ctisp.AnswerCallReq(connection=connection, connection_call_id=1)
    with pytest.raises(TypeError, match="Connection expected"):
        ctisp.AnswerCallReq(connection=5)  # type: ignore[arg-type]


def test_replace_changes_some_attributes_of_a_copy() -> None:
    event = ctisp.CallDeliveredEvent(connection_call_id=1, ani="5551234")
    other = event.replace(ani="5550000", connection=ctisp.Connection(2))
    assert (other.ani, other.connection_call_id) == ("5550000", 2)
    assert (event.ani, event.connection_call_id) == ("5551234", 1)
    assert event.replace() == event != other


def test_repr_shows_the_fields_that_are_set() -> None:
    request = ctisp.HeartbeatReq(invoke_id=7)
    assert repr(request) == "HeartbeatReq(invoke_id=7)"
    event = ctisp.CallDeliveredEvent(named_variables=[("user.customer", "gold")])
    assert "ani" not in repr(event)
    assert "NamedVariable(name='user.customer', value='gold')" in repr(event)


def test_a_message_cannot_be_changed() -> None:
    event = ctisp.CallDeliveredEvent(ani="5551234")
    with pytest.raises(AttributeError):
        event.ani = "5550000"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        event.nonsense = 1  # type: ignore[attr-defined]


def test_a_list_takes_any_iterable_once() -> None:
    variables = (ctisp.NamedVariable(f"user.v{n}", str(n)) for n in range(3))
    event = ctisp.CallDeliveredEvent(named_variables=variables)
    assert [v.value for v in event.named_variables] == ["0", "1", "2"]


def test_a_field_that_went_out_of_the_protocol_sets_the_layout() -> None:
    event = ctisp.RtpStartedEvent(client_address_ipv6="::1")
    assert event.client_address_ipv6 == "::1"
    assert ctisp.decode(event.encode(18), 18) == event
    back = ctisp.decode(event.encode(25), 25)
    assert isinstance(back, ctisp.RtpStartedEvent)
    assert back.client_address_ipv6 is None
    assert back.unknown == ()


@pytest.mark.parametrize(
    ("name", "arguments", "error", "text"),
    [
        ("MakeCallReq", {"agent_instrumet": "1"}, TypeError, "did you mean 'agent_instrument'"),
        ("MakeCallReq", {"dialed_number": 8001}, TypeError, "str expected, not int"),
        ("MakeCallReq", {"dialed_number": "9" * 41}, ValueError, "DialedNumber"),
        ("MakeCallReq", {"dialed_number": "\u20ac"}, ValueError, "dialed_number"),
        ("MakeCallReq", {"dialed_number": "a\0b"}, ValueError, "dialed_number"),
        ("MakeCallReq", {"invoke_id": -1}, ValueError, "invoke_id: -1 is out of range"),
        ("MakeCallReq", {"invoke_id": 1 << 99}, ValueError, "out of range"),
        ("MakeCallReq", {"invoke_id": "1"}, TypeError, "int expected, not str"),
        ("MakeCallReq", {"priority": 2}, ValueError, "priority: 2 is out of range"),
        ("MakeCallReq", {"user_to_user_info": "x"}, TypeError, "bytes expected"),
        ("MakeCallReq", {"named_variables": 1}, TypeError, "a list expected"),
        ("MakeCallReq", {"named_variables": "ab"}, TypeError, "a list expected"),
        ("MakeCallReq", {"named_variables": [("n" * 33, "v")]}, ValueError, "NamedVariable"),
        ("MakeCallReq", {"named_arrays": [(256, "n", "v")]}, ValueError, "out of range"),
        ("AgentStateEvent", {"agent_state": 65536}, ValueError, "agent_state"),
        ("Message", {}, TypeError, "not the class of one message"),
        ("Event", {}, TypeError, "not the class of one message"),
    ],
)
def test_wrong_arguments_are_refused(
    name: str, arguments: dict[str, object], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        getattr(ctisp, name)(**arguments)

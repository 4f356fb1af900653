"""Bytes to messages: one, a stream of them, and bytes that are none."""

from __future__ import annotations

import struct

import pytest
import samples

import ctisp


def raw(message_type: int, body: bytes) -> bytes:
    return struct.pack(">II", len(body), message_type) + body


def test_a_type_without_a_class_is_kept_as_it_is() -> None:
    data = raw(99999, b"abc")
    message = ctisp.decode(data)
    assert message == ctisp.UnknownMessage(99999, b"abc")
    assert isinstance(message, ctisp.UnknownMessage)
    assert (message.message_type, message.body, message.name) == (99999, b"abc", "UNKNOWN")
    assert message.encode(9) == data
    assert message.to_dict() == {"message": "UNKNOWN", "message_type": 99999, "body": "616263"}
    assert eval(repr(message), vars(ctisp)) == message


def test_a_message_newer_than_the_version_is_unknown_to_it() -> None:
    cls = max((getattr(ctisp, name) for name in samples.MESSAGES), key=lambda cls: cls.since)
    assert cls.since > 9
    data = cls().encode(cls.since)
    assert type(ctisp.decode(data, cls.since)) is cls
    assert type(ctisp.decode(data, cls.since - 1)) is ctisp.UnknownMessage


def test_fields_that_the_table_does_not_list_are_kept() -> None:
    data = ctisp.CallDeliveredEvent(ani="1").encode(25)
    longer = raw(9, data[8:] + struct.pack(">HH", 999, 2) + b"xy")
    message = ctisp.decode(longer, 25)
    assert isinstance(message, ctisp.CallDeliveredEvent)
    assert message.unknown == (ctisp.UnknownField(999, b"xy"),)
    assert message.encode(25) == longer
    assert message.replace(ani="2").unknown == message.unknown


def test_the_other_form_of_failure_conf_is_read() -> None:
    message = ctisp.decode(raw(1, struct.pack(">IHI", 7, 1, 2)))
    assert isinstance(message, ctisp.FailureConf)
    assert (message.invoke_id, message.status, message.text) == (7, 1, None)
    assert message.encode() == raw(1, struct.pack(">II", 7, 1)), "it is never written"


@pytest.mark.parametrize("version", range(9, 14))
def test_a_pause_duration_of_two_bytes_is_read_in_versions_9_to_13(version: int) -> None:
    start = bytes.fromhex("00000007 00001388 01000013 0000 0064")
    floating = b"\x19\x053001\0\x43\x0412#\0"
    message = ctisp.decode(raw(91, start + b"\0\x32" + floating), version)
    assert isinstance(message, ctisp.SendDtmfSignalReq)
    assert (message.invoke_id, message.tone_duration, message.pause_duration) == (7, 100, 50)
    assert (message.connection_device_id, message.dtmf_string) == ("3001", "12#")
    assert message.agent_instrument is None
    assert message.unknown == ()
    usual = raw(91, start + b"\0\0\0\x32" + floating)
    assert message.encode(version) == usual
    assert ctisp.decode(usual, version) == message
    # Low bytes that look like a field, so that both forms fit: the usual one is taken.
    alike = ctisp.decode(raw(91, start + b"\0\x32\x19\0" + floating), version)
    assert isinstance(alike, ctisp.SendDtmfSignalReq)
    assert (alike.pause_duration, alike.connection_device_id) == (0x321900, "3001")


def test_a_pause_duration_of_two_bytes_is_an_error_from_version_14_on() -> None:
    body = bytes.fromhex("00000007 00001388 01000013 0000 0064 0032 1905333030310043043132 2300")
    with pytest.raises(ctisp.DecodeError):
        ctisp.decode(raw(91, body), 14)


@pytest.mark.parametrize("data", [b"", b"\0" * 7, raw(5, b"abcd")[:-1], raw(5, b"abcd") + b"x"])
def test_bytes_that_are_not_one_message_are_an_error(data: bytes) -> None:
    with pytest.raises(ctisp.DecodeError) as caught:
        ctisp.decode(data)
    assert caught.value.code is ctisp.StatusCode.INVALID_MESSAGE_LENGTH
    assert caught.value.message == ""


def test_an_error_names_message_field_offset_and_status() -> None:
    with pytest.raises(ctisp.DecodeError) as caught:
        ctisp.decode(raw(5, b"\0\0"))
    error = caught.value
    assert isinstance(error, ctisp.CtiError) and isinstance(error, ValueError)
    assert (error.message, error.field, error.offset) == ("HEARTBEAT_REQ", "InvokeID", 0)
    assert error.code is ctisp.StatusCode.BAD_MESSAGE_FORMAT


def test_a_value_that_an_older_version_cannot_carry_is_an_encode_error() -> None:
    event = ctisp.CallDeliveredEvent(call_variable1="x" * 40)
    assert event.encode(10)
    with pytest.raises(ctisp.EncodeError) as caught:
        event.encode(9)
    assert (caught.value.message, caught.value.field) == ("CALL_DELIVERED_EVENT", "CallVariable1")
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("version", [8, 26, 265])
def test_a_version_outside_9_to_25_is_refused(version: int) -> None:
    for call in (
        lambda: ctisp.decode(b"", version),
        lambda: ctisp.HeartbeatReq().encode(version),
        lambda: ctisp.Framer(version),
    ):
        with pytest.raises(ValueError, match="9 to 25"):
            call()


@pytest.mark.parametrize("size", [1, 3, 11, 1000])
def test_a_framer_cuts_a_stream_fed_in_pieces(size: int) -> None:
    messages = [ctisp.HeartbeatReq(invoke_id=n) for n in range(5)]
    stream = b"".join(message.encode() for message in messages)
    framer = ctisp.Framer()
    found: list[ctisp.Message] = []
    for start in range(0, len(stream), size):
        framer.feed(bytearray(stream[start : start + size]))
        found += framer
    assert found == messages
    assert framer.pending == 0


def test_a_framer_goes_on_after_a_message_that_is_in_error() -> None:
    framer = ctisp.Framer(20)
    framer.feed(raw(5, b"\0") + ctisp.HeartbeatReq(invoke_id=3).encode(20))
    with pytest.raises(ctisp.DecodeError):
        next(framer)
    assert next(framer) == ctisp.HeartbeatReq(invoke_id=3)


def test_a_framer_has_the_size_limit_of_its_version() -> None:
    framer = ctisp.Framer(9)
    framer.feed(struct.pack(">II", 5000, 5))
    with pytest.raises(ctisp.DecodeError, match="MessageLength 5000"):
        next(framer)
    framer.version = 25
    assert framer.version == 25
    assert list(framer) == []


def test_the_errors_are_what_their_users_catch() -> None:
    assert issubclass(ctisp.TimedOutError, TimeoutError)
    assert issubclass(ctisp.ConnectionLostError, ConnectionError)
    error = ctisp.ControlFailureError("no", 70, "CF_X", "why", "MAKE_CALL_REQ", 5)
    assert isinstance(error, ctisp.RefusedError) and isinstance(error, ctisp.CtiError)
    assert (str(error), error.request) == ("no", "MAKE_CALL_REQ")
    assert (error.code, error.name, error.text) == (70, "CF_X", "why")
    assert (error.peripheral_error_code, error.peripheral_error_name) == (5, None)

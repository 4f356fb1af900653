# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
# `make generate`.
"""Special values of the protocol."""

from __future__ import annotations

from typing import Final

OLDEST_VERSION: Final = 9
"""The oldest protocol version spoken here."""
NEWEST_VERSION: Final = 25
"""The newest protocol version spoken here."""
MAX_NUM_CTI_CLIENTS: Final = 0x10
"""CTI clients that one message lists at most."""
MAX_NUM_PARTIES: Final = 0x10
"""Conference parties that one message lists at most."""
MAX_NUM_DEVICES: Final = 0x10
"""Devices of a call that one message lists at most."""
MAX_NUM_CALLS: Final = 0x10
"""Calls that one message lists at most."""
MAX_NUM_SKILL_GROUPS: Final = 0x14
"""Skill groups that one message lists at most."""
MAX_NUM_LINES: Final = 0xA
"""Phone lines that one message lists at most."""
NULL_CALL_ID: Final = 0xFFFFFFFF
"""In place of a call id: none given."""
NULL_PERIPHERAL_ID: Final = 0xFFFFFFFF
"""In place of a PeripheralID: none given."""
NULL_SERVICE: Final = 0xFFFFFFFF
"""In place of a service: none given."""
NULL_SKILL_GROUP: Final = 0xFFFFFFFF
"""In place of a skill group: none given."""
NULL_CALLTYPE: Final = 0xFFFF
"""In place of a call type: none given."""
MIN_HEARTBEAT_INTERVAL: Final = 0x5
"""Shortest heartbeat interval, in seconds."""
MIN_IDLE_TIMEOUT: Final = 0x14
"""Least IdleTimeout of OPEN_REQ, in seconds: four heartbeat intervals."""
MAX_ECC_TOTAL_BYTES: Final = 0x7D0
"""Bytes of named variables and named arrays together in one message, at most."""
MIN_ACTIVE_STANDBY_VERSION: Final = 0x18
"""First protocol version that knows active and standby servers."""
REASON_CODE_BELLIGERENT_NOT_READY: Final = 0xC356
"""Reason that the system sets when a CMT_BELLIGERENT call takes an agent to Not Ready."""

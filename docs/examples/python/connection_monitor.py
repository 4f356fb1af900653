import time

import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    bridge = ctisp.Client(
        server.address,
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.CONNECTION_MONITOR,
        client_id="billing bridge",
    )
    # --8<-- [end:ask]
    bridge.close()
    while len(server.alarms()) < 2:
        time.sleep(0.01)
    # --8<-- [start:use]
    for alarm in server.alarms():
        print(alarm)
    # --8<-- [end:use]

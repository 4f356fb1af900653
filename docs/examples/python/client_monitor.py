import ctisp

with ctisp.Server() as server:
    # --8<-- [start:ask]
    watcher = ctisp.Client(server.address, services=ctisp.Services.CLIENT_MONITOR)
    # --8<-- [end:ask]
    desk = ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS, client_id="a bridge")
    desk.close()
    # --8<-- [start:use]
    for event in watcher:
        if isinstance(event, ctisp.ClientSessionOpenedEvent):
            print(f"session {event.session_id}: {event.client_id} of {event.client_address}")
        elif isinstance(event, ctisp.ClientSessionClosedEvent):
            print(f"session {event.session_id} ended: {event.status.name}")
            break
    # --8<-- [end:use]
    watcher.close()

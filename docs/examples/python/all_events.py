import ctisp

with ctisp.Server(traffic=3600, auto_agents=4, speed=20) as server:
    # --8<-- [start:ask]
    bridge = ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS)
    # --8<-- [end:ask]
    # --8<-- [start:use]
    rows = []
    for event in bridge:
        rows.append({"event": event.name, **event.to_dict()})
        if isinstance(event, ctisp.EndCallEvent):
            break
    # --8<-- [end:use]
    bridge.close()
    print(len(rows) > 5, "CALL_DELIVERED_EVENT" in {row["event"] for row in rows})

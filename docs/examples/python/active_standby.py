import ctisp

with ctisp.Server(side_b="127.0.0.1:0") as server:
    # --8<-- [start:ask]
    bridge = ctisp.Client(
        server.address,
        server.side_address("B"),
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.ACTIVE_STANDBY,
    )
    # --8<-- [end:ask]
    while len(server.sessions()) < 2:  # the session with the standby comes a little later
        bridge.next_event(0.005)
    server.switch_over()
    # --8<-- [start:switched]
    for event in bridge:
        if isinstance(event, ctisp.Switched):
            print("side", event.side, "is the active one now")
            break
    # --8<-- [end:switched]
    assert bridge.side == "B"
    bridge.close()

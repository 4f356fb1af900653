import ctisp

with ctisp.Server(side_b="127.0.0.1:0") as server:
    # --8<-- [start:ask]
    client = ctisp.Client(
        server.address,
        server.side_address("B"),
        services=ctisp.Services.ALL_EVENTS | ctisp.Services.ACTIVE_STANDBY,
    )
    # --8<-- [end:ask]
    print(client.side, client.open_conf.session_type.name)
    client.close()

import selectors

import ctisp

with ctisp.Server() as server:
    address = server.address
    # --8<-- [start:overflow]
    client = ctisp.Client(
        address,
        services=ctisp.Services.ALL_EVENTS,
        event_queue=50_000,
        overflow=ctisp.Overflow.DROP_OLDEST,
    )
    # --8<-- [end:overflow]
    # --8<-- [start:loop]
    loop = selectors.DefaultSelector()  # the program's own loop
    ready = client.ready_socket()
    loop.register(ready, selectors.EVENT_READ)
    told = False
    while not told:
        loop.select()
        ready.recv(4096)
        while (event := client.next_event(0)) is not None:
            print(event.name)
            told = told or isinstance(event, ctisp.SystemEvent)
    # --8<-- [end:loop]
    loop.close()
    ready.close()
    client.close()

import asyncio

import ctisp
from ctisp.model import AgentStateChange, AsyncLiveModel


async def main(address: str) -> None:
    # --8<-- [start:model]
    services = ctisp.Services.ALL_EVENTS | ctisp.Services.CLIENT_CONTROL
    async with ctisp.AsyncClient(address, services=services) as bridge:
        model = AsyncLiveModel(bridge)
        changes = model.changes()  # from now on
        model.load_configuration()  # who is there already
        async for change in changes:
            if isinstance(change, AgentStateChange):
                print("agent", change.agent_id, "is", change.new.name)
                # --8<-- [end:model]
                break


with ctisp.Server() as server:
    desk = ctisp.Client(
        server.address,
        services=ctisp.Services.CLIENT_EVENTS | ctisp.Services.CLIENT_CONTROL,
        peripheral_id=5000,
        agent_instrument="3001",
    )
    desk.login("1001", "1001")
    asyncio.run(main(server.address))
    desk.close()

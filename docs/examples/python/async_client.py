import asyncio

import ctisp


async def main(address: str) -> None:
    # --8<-- [start:async]
    async with ctisp.AsyncClient(address, services=ctisp.Services.ALL_EVENTS) as bridge:
        # All at once; each may be awaited by itself, too.
        questions = [
            bridge.query_skill_group_statistics(peripheral_id=5000, skill_group_number=number)
            for number in (101, 102, 103)
        ]
        for answer in await asyncio.gather(*questions):
            print(answer.agents_avail, "agents are free")
        async for event in bridge:
            print(event.name)
            if isinstance(event, ctisp.SystemEvent):
                break
    # --8<-- [end:async]


with ctisp.Server() as server:
    asyncio.run(main(server.address))

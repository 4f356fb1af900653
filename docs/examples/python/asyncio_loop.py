import asyncio
import threading

import ctisp


async def main(address: str) -> None:
    client = ctisp.Client(address, services=ctisp.Services.ALL_EVENTS)
    # --8<-- [start:asyncio]
    loop = asyncio.get_running_loop()
    events: asyncio.Queue[ctisp.Message] = asyncio.Queue()

    def read() -> None:
        for event in client:
            loop.call_soon_threadsafe(events.put_nowait, event)

    threading.Thread(target=read).start()
    print("first:", (await events.get()).name)
    request = ctisp.QuerySkillGroupStatisticsReq(peripheral_id=5000, skill_group_number=101)
    answer = await asyncio.to_thread(client.request, request)
    # --8<-- [end:asyncio]
    print("available:", answer.agents_avail)
    await asyncio.to_thread(client.close)


with ctisp.Server() as server:
    asyncio.run(main(server.address))

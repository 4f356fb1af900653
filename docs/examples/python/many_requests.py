import ctisp

with ctisp.Server() as server:
    client = ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS)
    # --8<-- [start:tickets]
    tickets = [
        client.start(ctisp.QuerySkillGroupStatisticsReq(peripheral_id=5000, skill_group_number=n))
        for n in (101, 102, 103)
    ]
    for ticket in tickets:
        print(ticket.result().router_calls_q_now, "calls wait")
    # --8<-- [end:tickets]

    # --8<-- [start:callbacks]
    def on_statistics(ticket: ctisp.Ticket[ctisp.QuerySkillGroupStatisticsConf]) -> None:
        print(ticket.result().router_calls_q_now, "calls wait")
        client.close()  # a callback may do all that other code may

    request = ctisp.QuerySkillGroupStatisticsReq(peripheral_id=5000, skill_group_number=101)
    client.request_callback(request, on_statistics)
    for event in client:  # on_statistics is called in here, on this thread
        print(event.name)
    # --8<-- [end:callbacks]

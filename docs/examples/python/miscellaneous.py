import ctisp

with ctisp.Server() as server:
    client = ctisp.Client(server.address, services=ctisp.Services.ALL_EVENTS, client_id="wallboard")
    # --8<-- [start:statistics]
    group = client.request(
        ctisp.QuerySkillGroupStatisticsReq(peripheral_id=5000, skill_group_number=101)
    )
    print("waiting:", group.calls_q_now)
    # --8<-- [end:statistics]
    # --8<-- [start:message]
    client.request(
        ctisp.UserMessageReq(distribution=ctisp.MessageDistribution.ALL, text="lunch is ready")
    )
    # --8<-- [end:message]
    # --8<-- [start:variables]
    client.request(ctisp.RegisterVariablesReq(call_variable_mask=0b11))
    # --8<-- [end:variables]
    # --8<-- [start:report]
    client.request(
        ctisp.ClientEventReportReq(
            state=ctisp.AlarmState.WARNING,
            object_name="wallboard lobby",
            text="screen is dark",
        )
    )
    # --8<-- [end:report]
    print(server.alarms()[-1].text)
    client.close()

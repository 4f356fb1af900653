//! How each service is asked for; the guide shows the parts. All of them must be granted.

use ctisp::messages::{
    ConfigRequestEvent, MonitorStartReq, QuerySkillGroupStatisticsReq, RegisterServiceReq,
    SetCallDataReq, SuperviseCallReq,
};
use ctisp::{
    AgentStateMask, CallMsgMask, Client, ClientBuilder, ConfigMsgMask, Connection, DeviceIdType,
    Error, Server, ServerMode, Services, SupervisoryAction,
};

fn session(server: &Server) -> ClientBuilder {
    Client::builder().side(server.address().to_string())
}

fn granted(builder: ClientBuilder, services: Services) -> Client {
    let client = builder.open().unwrap();
    // The server may grant less than what was asked for.
    assert_eq!(client.services(), services);
    client
}

#[test]
fn each_service_is_granted_as_the_guide_asks_for_it() {
    let server = Server::start().unwrap();
    let client_events = session(&server)
        // --8<-- [start:client_events]
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL)
        .peripheral_id(5000)
        .agent_instrument("3001");
    // --8<-- [end:client_events]
    granted(client_events, Services::CLIENT_EVENTS | Services::CLIENT_CONTROL);
    let all_events = session(&server)
        // --8<-- [start:all_events]
        .services(Services::ALL_EVENTS);
    // --8<-- [end:all_events]
    granted(all_events, Services::ALL_EVENTS);
    let peripheral_monitor = session(&server)
        // --8<-- [start:peripheral_monitor]
        .services(Services::PERIPHERAL_MONITOR);
    // --8<-- [end:peripheral_monitor]
    monitor_a_phone(&granted(peripheral_monitor, Services::PERIPHERAL_MONITOR)).unwrap();
    let client_monitor = session(&server)
        // --8<-- [start:client_monitor]
        .services(Services::CLIENT_MONITOR);
    // --8<-- [end:client_monitor]
    granted(client_monitor, Services::CLIENT_MONITOR);
    let connection_monitor = session(&server)
        // --8<-- [start:connection_monitor]
        .services(Services::ALL_EVENTS | Services::CONNECTION_MONITOR)
        .client_id("billing bridge");
    // --8<-- [end:connection_monitor]
    granted(connection_monitor, Services::ALL_EVENTS | Services::CONNECTION_MONITOR);
    let call_data_update = session(&server)
        // --8<-- [start:call_data_update]
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::CALL_DATA_UPDATE)
        .peripheral_id(5000)
        .agent_instrument("3001");
    // --8<-- [end:call_data_update]
    let all = Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::CALL_DATA_UPDATE;
    let desk = granted(call_data_update, all);
    set_a_variable(&desk, &Connection::default()).unwrap_err();
    drop(desk);
    let supervisor = session(&server)
        // --8<-- [start:supervisor]
        .services(Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::SUPERVISOR)
        .peripheral_id(5000)
        .agent_id("1001")
        .agent_instrument("3001");
    // --8<-- [end:supervisor]
    let all = Services::CLIENT_EVENTS | Services::CLIENT_CONTROL | Services::SUPERVISOR;
    barge_in(&granted(supervisor, all)).unwrap_err();
}

// --8<-- [start:monitor]
fn monitor_a_phone(watcher: &Client) -> Result<u32, Error> {
    let confirmed = watcher.request(MonitorStartReq {
        peripheral_id: Some(5000),
        connection_call_id: Some(0),
        monitored_device_type: Some(DeviceIdType::AGENT_DEVICE),
        monitored_device_id: Some("3001".into()),
        call_msg_mask: CallMsgMask::CALL_DELIVERED | CallMsgMask::END_CALL,
        agent_state_mask: AgentStateMask::AVAILABLE,
        ..Default::default()
    })?;
    Ok(confirmed.monitor_id)
}
// --8<-- [end:monitor]

// --8<-- [start:set_call_data]
fn set_a_variable(desk: &Client, connection: &Connection) -> Result<(), Error> {
    let mut request = SetCallDataReq {
        peripheral_id: Some(5000),
        call_variable2: Some("000815".into()),
        ..Default::default()
    };
    request.set_connection(connection);
    desk.request(request)?;
    Ok(())
}
// --8<-- [end:set_call_data]

// --8<-- [start:barge_in]
fn barge_in(supervisor: &Client) -> Result<(), Error> {
    supervisor.request(SuperviseCallReq {
        peripheral_id: Some(5000),
        agent_id: Some("1002".into()),
        supervisory_action: SupervisoryAction::BARGE_IN,
        ..Default::default()
    })?;
    Ok(())
}
// --8<-- [end:barge_in]

#[test]
fn an_application_registers_as_the_guide_does() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start()?;
    let recorder = session(&server).services(Services::SERVER).open()?;
    // --8<-- [start:server]
    let registered = recorder.request(RegisterServiceReq {
        service_name: Some("Cisco:CallRecording".into()),
        server_mode: ServerMode::EXCLUSIVE,
        ..Default::default()
    })?;
    // --8<-- [end:server]
    assert_ne!(registered.registered_service_id, 0);
    Ok(())
}

#[test]
fn the_configuration_is_asked_for_as_the_guide_does() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start()?;
    let session = session(&server);
    // --8<-- [start:configuration]
    let wanted = ConfigMsgMask::AGENT | ConfigMsgMask::SKILL_GROUP;
    let client = session
        .services(Services::ALL_EVENTS | Services::CONFIG_EVENTS)
        .config_msg_mask(wanted)
        .open()?;
    client.send(
        &ConfigRequestEvent {
            peripheral_id: Some(5000),
            config_information: wanted,
            ..Default::default()
        }
        .into(),
    )?;
    // --8<-- [end:configuration]
    let agents = client.events().find(|e| matches!(e, ctisp::Event::ConfigAgent(_)));
    assert!(agents.is_some());
    Ok(())
}

#[test]
fn statistics_are_asked_for_as_the_guide_does() -> Result<(), Box<dyn std::error::Error>> {
    let server = Server::start()?;
    let client = session(&server).services(Services::ALL_EVENTS).open()?;
    // --8<-- [start:statistics]
    let group = client.request(QuerySkillGroupStatisticsReq {
        peripheral_id: Some(5000),
        skill_group_number: Some(101),
        ..Default::default()
    })?;
    println!("waiting: {:?}", group.calls_q_now);
    // --8<-- [end:statistics]
    Ok(())
}

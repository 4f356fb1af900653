//! All Events over TCP: what a bridge sees before any agent has to do with a call.

mod server_support;

use ctisp::peripheral::simulator::{Config, PeripheralConfig, Simulator, VruQueue};
use ctisp::{CallMsgMask, Event, LocalConnectionState, PeripheralType, Server, Services};
use server_support::*;

/// Callers of 8001 come to VRU 5002 by a translation route.
fn with_vru() -> Server {
    let mut config = Config::demo();
    let kind = PeripheralType::VRU;
    config.other_peripherals.push(PeripheralConfig { id: 5002, kind, multiline: false });
    config.vru_queues.push(VruQueue {
        number: "8001".into(),
        peripheral_id: 5002,
        ports: 10,
        trunk_group: 1,
        translation_route: Some("7110".into()),
    });
    Server::builder().start_on(Simulator::new(config, 1)).unwrap()
}

#[test]
fn a_bridge_sees_translation_route_trunk_and_queue() {
    let server = with_vru();
    let bridge = client(&server, Services::ALL_EVENTS, "bridge");
    let _desk = desk(&server, "3001");
    server.place_call("5551234", "8001", &[(1, "gold".into())]).unwrap().unwrap();
    let route = expect!(bridge, CallTranslationRoute);
    assert_eq!(route.dnis.as_deref(), Some("7110"));
    let begin = expect!(bridge, BeginCall);
    assert_eq!((begin.monitor_id, begin.peripheral_id), (0, Some(5002)));
    let seized = expect!(bridge, CallDelivered);
    assert_eq!(seized.local_connection_state, Some(LocalConnectionState::INITIATE));
    assert_eq!(expect!(bridge, CallQueued).num_queued, 1);
}

#[test]
fn a_desktop_sees_none_of_it() {
    let server = with_vru();
    let desk = desk(&server, "3001");
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    let heard = so_far(&desk);
    assert!(heard.is_empty(), "{heard:?}");
}

#[test]
fn translation_routes_are_told_to_peripheral_monitor_clients_too_and_have_a_mask_bit() {
    let server = with_vru();
    let monitor = client(&server, Services::PERIPHERAL_MONITOR, "monitor");
    let deaf = connect(&server, Services::ALL_EVENTS)
        .call_msg_mask(CallMsgMask::all() - CallMsgMask::CALL_TRANSLATION_ROUTE)
        .open()
        .unwrap();
    server.place_call("5551234", "8001", &[]).unwrap().unwrap();
    expect!(monitor, CallTranslationRoute);
    let route = |event: &Event| matches!(event, Event::CallTranslationRoute(_));
    assert!(!so_far(&deaf).iter().any(route));
}

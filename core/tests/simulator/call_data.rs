//! SET_CALL_DATA_REQ: what is stored, told and refused.

use crate::desk::*;
use ctisp::messages::*;
use ctisp::{CallType, DispositionCode, Message, StatusCode};

/// Agents 1001 and 1002 talk in call 1.
fn talking() -> Desk {
    let mut desk = Desk::new();
    desk.not_ready(&["1001", "1002"]);
    desk.told(make("3001", "3002"));
    desk.told(answer(at(1, "3002")));
    desk
}

fn element(name: &str, index: u8, value: &str) -> NamedArray {
    NamedArray { index, name: name.to_owned(), value: value.to_owned() }
}

fn variable(name: &str, value: &str) -> NamedVariable {
    NamedVariable { name: name.to_owned(), value: value.to_owned() }
}

fn updates(desk: &mut Desk) -> Vec<CallDataUpdateEvent> {
    let messages = desk.messages().into_iter();
    let updates = messages.filter_map(|event| match event.message {
        Message::CallDataUpdateEvent(event) => Some(*event),
        _ => None,
    });
    updates.collect()
}

#[test]
fn each_party_is_told_about_the_connection_it_knows() {
    let mut desk = talking();
    let mut request = set_data(at(1, "3002"));
    request.call_variable3 = Some("x".to_owned());
    assert_eq!(
        desk.told(request),
        [
            "CALL_DATA_UPDATE call 1 at 3001 -> 3001 bridge",
            "CALL_DATA_UPDATE call 1 at 3002 -> 3002",
        ]
    );
}

#[test]
fn an_update_has_what_changed_and_all_ecc_variables() {
    let mut desk = talking();
    let mut request = set_data(at(1, "3001"));
    request.call_variable1 = Some("one".to_owned());
    request.named_variables = vec![variable("user.customer", "Ada")];
    assert_eq!(desk.try_to(request), Ok(()));
    desk.messages();
    let mut request = set_data(at(1, "3001"));
    request.call_variable2 = Some("two".to_owned());
    request.named_arrays = vec![element("user.history", 2, "third")];
    assert_eq!(desk.try_to(request), Ok(()));
    let update = updates(&mut desk).remove(0);
    assert_eq!(
        (update.call_variable1.as_deref(), update.call_variable2.as_deref()),
        (None, Some("two"))
    );
    assert_eq!(update.named_variables, [variable("user.customer", "Ada")]);
    assert_eq!(update.named_arrays, [element("user.history", 2, "third")]);
    assert_eq!(update.connection(), update.new_connection());
    match desk.ask(snapshot(at(1, "3001"))) {
        Ok(Message::SnapshotCallConf(conf)) => {
            assert_eq!(conf.call_variable1.as_deref(), Some("one"));
            assert_eq!(conf.named_variables, update.named_variables);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn calls_and_parties_are_known_or_refused() {
    let mut desk = talking();
    assert_eq!(desk.try_to(set_data(at(9, "3001"))), status(StatusCode::INVALID_CALLID));
    assert_eq!(desk.try_to(set_data(at(1, "3003"))), status(StatusCode::NOT_CALL_PARTY));
    assert_eq!(desk.try_to(release(at(9, "3001"))), status(StatusCode::INVALID_CALLID));
    assert_eq!(desk.try_to(release(at(1, "3003"))), status(StatusCode::NOT_CALL_PARTY));
    assert_eq!(desk.try_to(release(at(1, "3001"))), Ok(()));
    assert_eq!(desk.centre.calls_in_progress(), 1, "released, not disconnected");
}

#[test]
fn bad_data_are_refused_and_nothing_is_set() {
    let change = |set: &dyn Fn(&mut SetCallDataReq)| {
        let mut desk = talking();
        let mut request = set_data(at(1, "3001"));
        request.call_variable1 = Some("never".to_owned());
        set(&mut request);
        let answer = desk.try_to(request);
        assert!(desk.events().is_empty());
        match desk.ask(snapshot(at(1, "3001"))) {
            Ok(Message::SnapshotCallConf(conf)) => assert_eq!(conf.call_variable1, None),
            other => panic!("{other:?}"),
        }
        answer
    };
    let named = |variables: &[NamedVariable]| {
        let variables = variables.to_vec();
        change(&move |req| req.named_variables.clone_from(&variables))
    };
    let arrays = |elements: &[NamedArray]| {
        let elements = elements.to_vec();
        change(&move |req| req.named_arrays.clone_from(&elements))
    };
    assert_eq!(
        change(&|req| req.call_variable10 = Some("x".to_owned())),
        status(StatusCode::PROTECTED_VARIABLE)
    );
    assert_eq!(
        change(&|req| req.call_type = Some(CallType(999))),
        status(StatusCode::INVALID_CALL_TYPE)
    );
    assert_eq!(
        change(&|req| req.called_party_disposition = DispositionCode(999)),
        status(StatusCode::CALLED_PARTY_DISPOSITION)
    );
    assert_eq!(
        named(&[variable("user.other", "")]),
        status(StatusCode::NAMED_VARIABLE_NOT_CONFIGURED)
    );
    assert_eq!(
        named(&[variable("user.history", "")]),
        status(StatusCode::SCALAR_FUNCTION_ON_ARRAY)
    );
    assert_eq!(
        named(&[variable("user.customer", &"x".repeat(211))]),
        status(StatusCode::VALUE_TOO_LONG)
    );
    assert_eq!(
        arrays(&[element("user.other", 0, "")]),
        status(StatusCode::NAMED_ARRAY_NOT_CONFIGURED)
    );
    assert_eq!(
        arrays(&[element("user.customer", 0, "")]),
        status(StatusCode::ARRAY_FUNCTION_ON_SCALAR)
    );
    assert_eq!(arrays(&[element("user.history", 3, "")]), status(StatusCode::INVALID_ARRAY_INDEX));
}

#[test]
fn ecc_variables_of_a_call_have_a_common_limit() {
    let mut desk = Desk::with(|config| {
        config.ecc_variables[1].array_size = Some(20);
    });
    desk.not_ready(&["1001"]);
    let value = "x".repeat(200);
    let mut request = make("3001", "9123");
    request.named_arrays = (0..11).map(|i| element("user.history", i, &value)).collect();
    assert_eq!(desk.try_to(request.clone()), status(StatusCode::TOO_MUCH_DATA));
    request.named_arrays.pop();
    assert_eq!(desk.try_to(request), Ok(()));
}

//! Refusals: what is expected of them, and whether they are so.

use super::dialogue::ANY_CODE;
use super::link::Received;
use super::vars::Var;
use crate::messages::{ControlFailureConf, FailureConf};
use crate::wire::{Body, Version};
use crate::{ControlFailureCode, StatusCode};

/// The refusals in words.
pub(super) fn refusal_words(statuses: &[i64], codes: &[i64], errors: &[i64]) -> String {
    let mut ways: Vec<String> = Vec::new();
    let statuses = statuses.iter().map(|code| match *code {
        ANY_CODE => "any status".to_string(),
        code => StatusCode(code as u32).to_string(),
    });
    ways.extend(statuses.map(|status| format!("FAILURE_CONF with {status}")));
    let error = match errors {
        [] => String::new(),
        errors => {
            let errors: Vec<String> = errors.iter().map(i64::to_string).collect();
            format!(", PeripheralErrorCode {}", errors.join(" or "))
        }
    };
    let codes = codes.iter().map(|code| match *code {
        ANY_CODE => "any code".to_string(),
        code => ControlFailureCode(code as u16).to_string(),
    });
    ways.extend(codes.map(|code| format!("CONTROL_FAILURE_CONF with {code}{error}")));
    ways.join(", or ")
}

/// Whether the code is one of those that are expected; 0 says that nothing failed.
fn has(codes: &[i64], code: i64) -> bool {
    codes.contains(&code) || codes.contains(&ANY_CODE)
}

/// Whether the answer is one of the refusals.
pub(super) fn refused(
    received: &Received,
    version: Version,
    statuses: &[i64],
    codes: &[i64],
    errors: &[i64],
) -> Result<Vec<(String, Var)>, String> {
    let unreadable = |error: crate::wire::DecodeError| error.to_string();
    if received.message_type == FailureConf::DEF.number {
        let conf = FailureConf::decode(version, &received.body).map_err(unreadable)?;
        return match has(statuses, conf.status.0.into()) {
            true => Ok(Vec::new()),
            false => Err(format!("FAILURE_CONF with {}", conf.status)),
        };
    }
    if received.message_type == ControlFailureConf::DEF.number {
        let conf = ControlFailureConf::decode(version, &received.body).map_err(unreadable)?;
        let error = conf.peripheral_error_code;
        let right = has(codes, conf.failure_code.0.into())
            && (errors.is_empty() || errors.contains(&i64::from(error)));
        return match right {
            true => Ok(Vec::new()),
            false => Err(format!(
                "CONTROL_FAILURE_CONF with {}, PeripheralErrorCode {error}",
                conf.failure_code
            )),
        };
    }
    Err(format!("{}: the request was not refused", received.name()))
}

//! The guide's names as each language spells them.

use crate::schema::{Enum, EnumValue};

/// Acronyms that the capital letters alone do not tell apart.
const WORDS: [(&str, &str); 5] = [
    ("NumMRDs", "NumMrds"),
    ("MRDID", "MrdId"),
    ("CTIOSCIL", "CtiosCil"),
    ("ANI_II", "AniIi"),
    ("IPV6", "Ipv6"),
];

/// `ConnectionCallID` as `connection_call_id`.
pub fn snake(name: &str) -> String {
    let mut text = name.to_string();
    for (from, to) in WORDS {
        text = text.replace(from, to);
    }
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (i, &c) in chars.iter().enumerate() {
        let after_word = i > 0 && (chars[i - 1].is_lowercase() || chars[i - 1].is_ascii_digit());
        let ends_acronym = i > 0
            && chars[i - 1].is_uppercase()
            && chars.get(i + 1).is_some_and(|n| n.is_lowercase());
        if c.is_uppercase() && (after_word || ends_acronym) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `CALL_DELIVERED_EVENT` or `ConnectionDeviceIDType` in camel case, acronyms as words.
pub fn camel(name: &str) -> String {
    let words = if name.contains('_') { name.to_lowercase() } else { snake(name) };
    words.split('_').map(capitalised).collect()
}

fn capitalised(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or(String::new(), |c| c.to_uppercase().chain(chars).collect())
}

/// `ConnectedParty` and the like, for the list of them: what the count field counts.
pub fn list(count: &str) -> String {
    let what = count.strip_prefix("NumberOf").or_else(|| count.strip_prefix("Num"));
    snake(what.unwrap_or(count))
}

/// A list of one plain field: `TeamID` gives `team_ids`.
pub fn plural(field: &str) -> String {
    format!("{}s", snake(field))
}

/// The type of an enumeration in Rust and Python.
pub fn enum_type(e: &Enum) -> String {
    camel(e.alias.as_deref().unwrap_or(&e.name))
}

/// The value of an enumeration in Rust and Python, without what its type says already.
pub fn enum_value(e: &Enum, value: &EnumValue) -> String {
    let full = value.name.to_uppercase();
    let mut short = full.as_str();
    for prefix in &e.strip {
        if let Some(rest) = short.strip_prefix(prefix.as_str()) {
            short = rest;
            break;
        }
    }
    short = short.strip_suffix(e.strip_suffix.as_str()).unwrap_or(short);
    if short.is_empty() || short.starts_with(|c: char| c.is_ascii_digit()) {
        full
    } else {
        short.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_names_are_read_as_words() {
        for (guide, ours) in [
            ("ConnectionCallID", "connection_call_id"),
            ("ICMAgentID", "icm_agent_id"),
            ("MRDID", "mrd_id"),
            ("FltAgentMRDID", "flt_agent_mrd_id"),
            ("NumMRDs", "num_mrds"),
            ("CallsQTimeNow", "calls_q_time_now"),
            ("ClientAddressIPV6", "client_address_ipv6"),
            ("ANI_II", "ani_ii"),
            ("CallVariable10", "call_variable10"),
            ("PGStatus", "pg_status"),
            ("AgentOutCallsTo5", "agent_out_calls_to5"),
        ] {
            assert_eq!(snake(guide), ours);
        }
        assert_eq!(camel("CALL_DELIVERED_EVENT"), "CallDeliveredEvent");
        assert_eq!(camel("SSOEnabled"), "SsoEnabled");
        assert_eq!(list("NumCTIClients"), "cti_clients");
        assert_eq!(list("NumberOfAgents"), "agents");
    }
}

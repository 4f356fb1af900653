//! What a server checks of a request before it looks at what the request wants.
//!
//! A client reads leniently; a server answers a request that breaks the rules of its table with
//! FAILURE_CONF and the status code of the rule. All rules here come from the tables, none from the
//! state of a session or a centre.

use super::constants::{tags, MAX_ECC_TOTAL_BYTES};
use super::def::{FixedDef, FloatingDef, MessageDef, Type};
use super::error::Problem;
use super::floating::MAX_ECC_VALUE;
use super::generated::enums::StatusCode;
use super::layout::BodyLayout;
use super::reflect::{check_data, Fixed, Floating, Read};
use super::version::Version;

/// Service bits that no table of the mask lists but that older clients set: they must not be
/// refused. 0x00040000 is CTI_SERVICE_CONFIG_EVENTS.
const OLD_SERVICE_BITS: u32 = 0x0001_0000 | 0x0002_0000 | 0x0004_0000;

/// Checks the body of a request by its table.
///
/// # Errors
/// The status code to answer with, of the first rule broken. In this order:
///
/// | status | rule |
/// |---|---|
/// | E_CTI_INVALID_MSG_TYPE_FOR_VERSION | the version has the message |
/// | E_CTI_BAD_MESSAGE_FORMAT | fixed part whole, floating fields well formed |
/// | E_CTI_INVALID_FIELD_TAG | the guides know the tag |
/// | E_CTI_INVALID_TAG_FOR_VERSION | the tag is not newer than the session |
/// | E_CTI_INVALID_TAG_FOR_MSG_TYPE | the message lists the tag |
/// | E_CTI_INVALID_FIELD_LENGTH | no field longer than its type, no number of another size |
/// | E_CTI_VALUE_TOO_LONG | values of ECC variables have at most 210 characters |
/// | E_CTI_TOO_MUCH_DATA | ECC variables have at most 2000 bytes together |
/// | E_CTI_INVALID_RESERVED_FIELD | Reserved fields are zero |
/// | E_CTI_INVALID_SERVICE_MASK and the like | masks have no bits without a meaning |
/// | E_CTI_REQUIRED_DATA_MISSING | required floating fields are there |
/// | E_CTI_INVALID_NUM_NAMED_VARIABLES and the like | counts tell how many fields there are |
pub fn request(version: Version, def: &'static MessageDef, body: &[u8]) -> Result<(), StatusCode> {
    if def.since > version.number() {
        return Err(StatusCode::INVALID_MSG_TYPE_FOR_VERSION);
    }
    let layout = BodyLayout::of(def, version, body);
    layout.fixed_end(body).map_err(|error| error.status())?;
    let read = Read::laid_out(layout, body);
    floating_part(&read, def, version)?;
    fixed_part(&read)?;
    if read.lacks_required() {
        return Err(StatusCode::REQUIRED_DATA_MISSING);
    }
    counts(&read, def, version)
}

fn floating_part(
    read: &Read<'_>,
    def: &'static MessageDef,
    version: Version,
) -> Result<(), StatusCode> {
    let mut fields = read.floating_part();
    let mut ecc_bytes = 0;
    while let Some((_, tag, data)) = fields.step(def).map_err(|error| error.status())? {
        let field = def.floating_by_tag(tag, version).ok_or_else(|| unlisted(def, tag, version))?;
        check_data(field, version, data).map_err(|problem| bad_data(field, problem))?;
        if matches!(field.kind, Type::NamedVar | Type::NamedArray) {
            ecc_bytes += data.len();
        }
    }
    // Told only after all fields: a value that is too long is the better answer.
    if ecc_bytes > MAX_ECC_TOTAL_BYTES as usize {
        return Err(StatusCode::TOO_MUCH_DATA);
    }
    Ok(())
}

/// Why a message of that version does not list the tag.
fn unlisted(def: &'static MessageDef, tag: u16, version: Version) -> StatusCode {
    let newer = |field: &FloatingDef| field.since > version.number();
    let of_tag = |def: &&'static MessageDef| def.floating.iter().find(|f| f.tag == Some(tag));
    if of_tag(&def).is_some_and(newer) {
        return StatusCode::INVALID_TAG_FOR_VERSION;
    }
    // A message that is newer makes its fields newer.
    let mut carriers = MessageDef::all()
        .iter()
        .filter_map(|def| of_tag(def).map(|field| newer(field) || def.since > version.number()))
        .peekable();
    if carriers.peek().is_some() && carriers.all(|newer| newer) {
        return StatusCode::INVALID_TAG_FOR_VERSION;
    }
    match tags::ALL.binary_search(&tag) {
        Ok(_) => StatusCode::INVALID_TAG_FOR_MSG_TYPE,
        Err(_) => StatusCode::INVALID_FIELD_TAG,
    }
}

fn bad_data(field: &FloatingDef, problem: Problem) -> StatusCode {
    match (field.kind, problem) {
        (Type::NamedVar | Type::NamedArray, Problem::TooLong { max: MAX_ECC_VALUE, .. }) => {
            StatusCode::VALUE_TOO_LONG
        }
        _ => problem.status(),
    }
}

fn fixed_part(read: &Read<'_>) -> Result<(), StatusCode> {
    // PostRoute, which is unused too, is no reserved field: clients may set it.
    let reserved = |f: &Fixed<'_>| f.def.unused && f.def.name.starts_with("Reserved");
    if read.fixed().any(|field| reserved(&field) && field.bits() != 0) {
        return Err(StatusCode::INVALID_RESERVED_FIELD);
    }
    for field in read.fixed() {
        if let Some((known, status)) = mask(field.def) {
            if field.bits() & !known != 0 {
                return Err(status);
            }
        }
    }
    Ok(())
}

/// The bits that a mask may have, and the answer to others.
fn mask(field: &FixedDef) -> Option<(u32, StatusCode)> {
    let names = field.enumeration.filter(|e| e.mask)?;
    let (more, status) = match names.name {
        "CTIService" => (OLD_SERVICE_BITS, StatusCode::INVALID_SERVICE_MASK),
        "CallMsgMask" => (0, StatusCode::INVALID_CALL_MSG_MASK),
        "AgentStateMask" => (0, StatusCode::INVALID_AGENT_STATE_MASK),
        "ConfigMsgMask" => (0, StatusCode::INVALID_CONFIG_MSG_MASK),
        "CallVariableMask" => (0, StatusCode::INVALID_CALL_VARIABLE_MASK),
        _ => return None,
    };
    Some((names.all_bits() | more, status))
}

fn counts(read: &Read<'_>, def: &'static MessageDef, version: Version) -> Result<(), StatusCode> {
    let in_version = |f: &&FloatingDef| f.in_version(version) && f.tag.is_some();
    let mut checked: Vec<&str> = Vec::new();
    for field in def.floating.iter().filter(in_version) {
        let Some(count) = field.count.or(field.array) else { continue };
        if checked.contains(&count) {
            continue;
        }
        checked.push(count);
        // Counts inside the entries of a list are the entries' own affair.
        let in_group = def.floating_by_name(count).is_some_and(|f| f.group.is_some());
        let Some(told) = read.get(count).and_then(|v| v.as_integer()).filter(|_| !in_group) else {
            continue;
        };
        if usize::try_from(told) != Ok(found(read, def, field)) {
            return Err(match count {
                "NumNamedVariables" => StatusCode::INVALID_NUM_NAMED_VARIABLES,
                "NumNamedArrays" => StatusCode::INVALID_NUM_NAMED_ARRAYS,
                "NumSkillGroups" => StatusCode::INVALID_NUM_SKILL_GROUPS,
                _ => StatusCode::BAD_MESSAGE_FORMAT,
            });
        }
    }
    Ok(())
}

/// How many elements or entries there are of the list that a field belongs to.
fn found(read: &Read<'_>, def: &'static MessageDef, field: &'static FloatingDef) -> usize {
    let size = field.kind.size().unwrap_or(1);
    match (field.array, field.group) {
        (Some(_), _) => read
            .floating()
            .filter(|f| f.tag == field.tag.unwrap_or_default())
            .map(|f| f.data.len() / size)
            .sum(),
        (None, Some(group)) => entries(read, def, group),
        (None, None) => read.floating().filter(|f| f.tag == field.tag.unwrap_or_default()).count(),
    }
}

/// Entries of a list: each begins where a field stands, in the table, before or at the last one.
fn entries(read: &Read<'_>, def: &'static MessageDef, group: &str) -> usize {
    let place = |field: &Floating<'_>| {
        let field = field.def.filter(|f| f.group == Some(group))?;
        def.floating.iter().position(|f| std::ptr::eq(f, field))
    };
    let mut last = None;
    let mut entries = 0;
    for place in read.floating().filter_map(|f| place(&f)) {
        if last.is_none_or(|last| place <= last) {
            entries += 1;
        }
        last = Some(place);
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::reflect::{Builder, Input, Label};

    const V25: Version = Version::NEWEST;

    fn version(number: u8) -> Version {
        Version::new(number).unwrap()
    }

    /// The answer to a request of these fields.
    fn answer(
        version: Version,
        name: &str,
        fixed: &[(&str, i64)],
        floating: &[(Label<'_>, Input<'_>)],
    ) -> Result<(), StatusCode> {
        let def = MessageDef::named(name).unwrap();
        let mut bytes = Vec::new();
        let mut builder = Builder::new(version, def, &mut bytes).unwrap();
        for (name, value) in fixed {
            builder.set(name, Input::Integer(*value)).unwrap();
        }
        for (label, value) in floating {
            match (label, value) {
                (Label::Tag(tag), Input::Bytes(data)) => builder.push_raw(*tag, data).unwrap(),
                (Label::Name(name), value) => builder.push(name, *value).unwrap(),
                _ => unreachable!(),
            }
        }
        builder.finish().unwrap();
        request(version, def, &bytes[8..])
    }

    const ID: (Label<'static>, Input<'static>) = (Label::Name("ClientID"), Input::Text("desk"));
    const PASSWORD: (Label<'static>, Input<'static>) =
        (Label::Name("ClientPassword"), Input::Bytes(b""));

    fn raw(tag: u16, data: &[u8]) -> (Label<'static>, Input<'_>) {
        (Label::Tag(tag), Input::Bytes(data))
    }

    fn open(
        version: Version,
        fixed: &[(&str, i64)],
        more: &[(Label<'_>, Input<'_>)],
    ) -> Result<(), StatusCode> {
        let floating: Vec<_> = [ID, PASSWORD].into_iter().chain(more.iter().copied()).collect();
        answer(version, "OPEN_REQ", fixed, &floating)
    }

    #[test]
    fn a_request_by_the_table_passes_and_an_empty_password_is_one() {
        assert_eq!(open(V25, &[("VersionNumber", 25), ("ServicesRequested", 1)], &[]), Ok(()));
    }

    #[test]
    fn a_tag_that_no_guide_knows_is_an_invalid_field_tag() {
        assert_eq!(open(V25, &[], &[raw(9999, b"")]), Err(StatusCode::INVALID_FIELD_TAG));
    }

    #[test]
    fn a_tag_of_other_messages_is_invalid_for_this_type() {
        let ani = raw(tags::ANI_TAG, b"1\0");
        assert_eq!(open(V25, &[], &[ani]), Err(StatusCode::INVALID_TAG_FOR_MSG_TYPE));
    }

    #[test]
    fn a_tag_of_a_newer_version_is_invalid_for_the_version() {
        let def = MessageDef::named("SET_CALL_DATA_REQ").unwrap();
        let newer = def.floating.iter().find(|f| f.since == 14).and_then(|f| f.tag).unwrap();
        let field = [raw(newer, &[0; 4])];
        let v13 = answer(version(13), "SET_CALL_DATA_REQ", &[], &field);
        assert_eq!(v13, Err(StatusCode::INVALID_TAG_FOR_VERSION));
    }

    #[test]
    fn a_field_over_its_maximum_is_an_invalid_length() {
        let long = raw(tags::AGENT_ID_TAG, &[b'1'; 13]);
        assert_eq!(open(V25, &[], &[long]), Err(StatusCode::INVALID_FIELD_LENGTH));
        let just_fits = raw(tags::AGENT_ID_TAG, &[b'1'; 12]);
        assert_eq!(open(V25, &[], &[just_fits]), Ok(()));
    }

    #[test]
    fn a_cut_off_fixed_or_floating_part_is_a_bad_format() {
        let def = MessageDef::named("OPEN_REQ").unwrap();
        assert_eq!(request(V25, def, &[0; 43]), Err(StatusCode::BAD_MESSAGE_FORMAT));
        assert_eq!(request(V25, def, &[0; 45]), Err(StatusCode::BAD_MESSAGE_FORMAT));
    }

    #[test]
    fn reserved_fields_must_be_zero_but_post_route_may_be_set() {
        let set = [("Reserved2", 1)];
        assert_eq!(open(V25, &set, &[]), Err(StatusCode::INVALID_RESERVED_FIELD));
        let dialed = (Label::Name("DialedNumber"), Input::Text("8001"));
        let instrument = (Label::Name("AgentInstrument"), Input::Text("3001"));
        let call = answer(V25, "MAKE_CALL_REQ", &[("PostRoute", 1)], &[dialed, instrument]);
        assert_eq!(call, Ok(()));
    }

    #[test]
    fn mask_bits_without_a_meaning_are_refused_mask_by_mask() {
        for (field, bit, status) in [
            ("ServicesRequested", 0x0400_0000, StatusCode::INVALID_SERVICE_MASK),
            ("AgentStateMask", 0x8000_0000, StatusCode::INVALID_AGENT_STATE_MASK),
            ("ConfigMsgMask", 0x8000_0000, StatusCode::INVALID_CONFIG_MSG_MASK),
        ] {
            assert_eq!(open(V25, &[(field, bit)], &[]), Err(status), "{field}");
        }
        // Of CallMsgMask all 32 bits have a meaning today.
        assert_eq!(open(V25, &[("CallMsgMask", 0xFFFF_FFFF)], &[]), Ok(()));
        let mask = [("CallVariableMask", 0x8000)];
        let registered = answer(V25, "REGISTER_VARIABLES_REQ", &mask, &[]);
        assert_eq!(registered, Err(StatusCode::INVALID_CALL_VARIABLE_MASK));
    }

    #[test]
    fn service_bits_that_only_old_lists_name_are_accepted() {
        for bit in [0x10000, 0x20000, 0x40000] {
            assert_eq!(open(V25, &[("ServicesRequested", bit)], &[]), Ok(()), "{bit:#x}");
        }
    }

    #[test]
    fn required_floating_fields_must_be_there() {
        let missing = Err(StatusCode::REQUIRED_DATA_MISSING);
        assert_eq!(answer(V25, "OPEN_REQ", &[], &[PASSWORD]), missing);
        assert_eq!(answer(V25, "OPEN_REQ", &[], &[ID]), missing);
    }

    #[test]
    fn a_device_id_whose_type_is_none_is_not_missed() {
        let none = [("ConnectionDeviceIDType", 0xFFFF)];
        assert_eq!(answer(V25, "RELEASE_CALL_REQ", &none, &[]), Ok(()));
        let given = [("ConnectionDeviceIDType", 0)];
        let missing = Err(StatusCode::REQUIRED_DATA_MISSING);
        assert_eq!(answer(V25, "RELEASE_CALL_REQ", &given, &[]), missing);
    }

    fn variable(value: &str) -> (Label<'static>, Input<'_>) {
        (Label::Name("NamedVariable"), Input::NamedVariable { name: "user.customer", value })
    }

    fn call_data(counts: &[(&str, i64)], ecc: &[(Label<'_>, Input<'_>)]) -> Result<(), StatusCode> {
        let device = (Label::Name("ConnectionDeviceID"), Input::Text("3001"));
        let fields: Vec<_> = [device].into_iter().chain(ecc.iter().copied()).collect();
        answer(V25, "SET_CALL_DATA_REQ", counts, &fields)
    }

    #[test]
    fn counts_of_ecc_variables_tell_how_many_follow() {
        let (one, two) = ([("NumNamedVariables", 1)], [("NumNamedVariables", 2)]);
        assert_eq!(call_data(&one, &[variable("gold")]), Ok(()));
        let status = Err(StatusCode::INVALID_NUM_NAMED_VARIABLES);
        assert_eq!(call_data(&two, &[variable("gold")]), status);
        assert_eq!(call_data(&[], &[variable("gold")]), status);
        let arrays = [("NumNamedArrays", 1)];
        assert_eq!(call_data(&arrays, &[]), Err(StatusCode::INVALID_NUM_NAMED_ARRAYS));
    }

    #[test]
    fn the_count_of_skill_groups_tells_how_many_follow() {
        let number = (Label::Name("SkillGroupNumber"), Input::Integer(101));
        let priority = (Label::Name("SkillGroupPriority"), Input::Integer(1));
        let fields = [
            (Label::Name("AgentInstrument"), Input::Text("3001")),
            (Label::Name("AgentID"), Input::Text("1001")),
            (Label::Name("AgentPassword"), Input::Text("1001")),
            number,
            priority,
            number,
        ];
        let login =
            |count| answer(V25, "SET_AGENT_STATE_REQ", &[("NumSkillGroups", count)], &fields);
        assert_eq!(login(2), Ok(()), "the second entry has no priority");
        assert_eq!(login(3), Err(StatusCode::INVALID_NUM_SKILL_GROUPS));
    }

    #[test]
    fn ecc_values_and_their_total_have_limits() {
        let mut data = b"user.customer\0".to_vec();
        data.extend([b'x'; 212]);
        let long = [raw(tags::NAMED_VARIABLE_TAG, &data)];
        let one = [("NumNamedVariables", 1)];
        assert_eq!(call_data(&one, &long), Err(StatusCode::VALUE_TOO_LONG));
        let value = "x".repeat(200);
        let many = vec![variable(&value); 10];
        let ten = [("NumNamedVariables", 10)];
        assert_eq!(call_data(&ten, &many), Err(StatusCode::TOO_MUCH_DATA), "2150 bytes");
        let nine = [("NumNamedVariables", 9)];
        assert_eq!(call_data(&nine, &many[..9]), Ok(()), "1935 bytes");
    }

    #[test]
    fn an_unnamed_variable_without_terminator_is_a_bad_format() {
        let field = [raw(tags::NAMED_VARIABLE_TAG, b"user.customer")];
        let one = [("NumNamedVariables", 1)];
        assert_eq!(call_data(&one, &field), Err(StatusCode::BAD_MESSAGE_FORMAT));
    }

    #[test]
    fn a_request_newer_than_the_session_is_refused_for_its_version() {
        let def = MessageDef::all().iter().find(|d| d.since == 24).unwrap();
        let status = Err(StatusCode::INVALID_MSG_TYPE_FOR_VERSION);
        assert_eq!(request(version(23), def, &[0; 64]), status);
    }
}

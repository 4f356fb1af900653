//! include/ctisp/enums.hpp: the enumerations and special values for C++ programs.

use crate::c_shape::comment;
use crate::schema::{Enum, Schema};
use crate::{names, Output};
use std::collections::HashSet;
use std::fmt::Write as _;

/// The first lines of a generated header.
pub fn begin(guard: &str, text: &str) -> String {
    format!(
        "// {text}\n//\n// Written by ctisp-generator from core/schema/. Do not edit: change the schema and run\n// `make generate`.\n#ifndef {guard}\n#define {guard}\n\n"
    )
}

pub fn write(schema: &Schema) -> Output {
    let mut out =
        begin("CTISP_ENUMS_HPP", "The enumerations and special values of the protocol, in C++.");
    out.push_str("#include <cstdint>\n#include <type_traits>\n\nnamespace ctisp {\n");
    constants(schema, &mut out);
    out.push_str(MASKS);
    for e in schema.enums.values() {
        enumeration(&mut out, e);
    }
    out.push_str("} // namespace ctisp\n\n#endif\n");
    Output { path: "include/ctisp/enums.hpp".into(), text: out }
}

/// What makes masks of bits usable as such.
const MASKS: &str = r#"
/// Whether an enumeration is a mask of bits: those have the operators below.
template <class E> struct is_mask : std::false_type {};

/// Bits that are in either.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E operator|(E a, E b)
{
    using bits = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<bits>(a) | static_cast<bits>(b));
}

/// Bits that are in both.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E operator&(E a, E b)
{
    using bits = std::underlying_type_t<E>;
    return static_cast<E>(static_cast<bits>(a) & static_cast<bits>(b));
}

/// Bits that are not in it.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E operator~(E a)
{
    using bits = std::underlying_type_t<E>;
    return static_cast<E>(~static_cast<bits>(a));
}

/// Adds bits.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E &operator|=(E &a, E b)
{
    return a = a | b;
}

/// Keeps those bits only.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr E &operator&=(E &a, E b)
{
    return a = a & b;
}

/// Whether all of these bits are in the mask.
template <class E, class = std::enable_if_t<is_mask<E>::value>> constexpr bool has(E mask, E bits)
{
    return (mask & bits) == bits;
}
"#;

fn constants(schema: &Schema, out: &mut String) {
    let p = &schema.protocol;
    let mut constant = |name: &str, value: u32, doc: &str| {
        let suffix = if value > 0xFFFF { "u" } else { "" };
        let value =
            if value >= 0xFFFF { format!("0x{value:X}{suffix}") } else { value.to_string() };
        let _ = writeln!(
            out,
            "{}inline constexpr std::uint32_t {} = {value};",
            comment(doc),
            name.to_lowercase()
        );
    };
    constant("oldest_version", p.oldest_version.into(), "the oldest version spoken here");
    constant("newest_version", p.newest_version.into(), "the newest version spoken here");
    for c in &p.constant {
        constant(&c.name, c.value, &c.doc);
    }
}

/// The name of an enumeration's type.
pub fn type_name(e: &Enum) -> String {
    // The alias of CTIService is Services already.
    names::snake(&names::enum_type(e))
}

/// The words that C++20 keeps for itself; a value called so gets an underscore behind it.
const KEYWORDS: [&str; 92] = [
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char8_t",
    "char16_t",
    "char32_t",
    "class",
    "compl",
    "concept",
    "const",
    "consteval",
    "constexpr",
    "constinit",
    "const_cast",
    "continue",
    "co_await",
    "co_return",
    "co_yield",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "register",
    "reinterpret_cast",
    "requires",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "struct",
    "switch",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
];

fn enumeration(out: &mut String, e: &Enum) {
    let name = type_name(e);
    let what = if e.doc.is_empty() { e.name.clone() } else { format!("{}: {}", e.name, e.doc) };
    let bits = e.width.max(1) * 8;
    let _ = writeln!(out, "\n{}enum class {name} : std::uint{bits}_t {{", comment(&what));
    let mut taken = HashSet::new();
    for v in &e.values {
        let mut value = names::enum_value(e, v).to_lowercase();
        if KEYWORDS.contains(&value.as_str()) {
            value.push('_');
        }
        assert!(taken.insert(value.clone()), "{name}::{value} stands twice");
        let number = if e.mask { format!("0x{:X}", v.value) } else { v.value.to_string() };
        if !v.doc.is_empty() {
            for line in comment(&v.doc).lines() {
                let _ = writeln!(out, "    {line}");
            }
        }
        let _ = writeln!(out, "    {value} = {number},");
    }
    out.push_str("};\n");
    if e.mask {
        let _ = writeln!(out, "template <> struct is_mask<{name}> : std::true_type {{}};");
    }
}

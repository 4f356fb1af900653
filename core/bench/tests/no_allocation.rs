//! Reading a message as a view, framing and encoding into a used buffer allocate nothing.

use ctisp::messages::{AgentTeamConfigEvent, TeamAgent};
use ctisp::wire::{views, Body as _, Framer, Version, View as _, HEADER_SIZE};
use ctisp_bench::{call_delivered, call_delivered_bytes};
use stats_alloc::{Region, StatsAlloc, INSTRUMENTED_SYSTEM};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Allocations while `work` runs. One test alone in this file: the count is of the whole process.
fn allocations(mut work: impl FnMut()) -> usize {
    let region = Region::new(ALLOCATOR);
    work();
    let change = region.change();
    change.allocations + change.reallocations
}

#[test]
fn decoding_framing_and_encoding_allocate_nothing_per_message() {
    let bytes = call_delivered_bytes();
    let body = &bytes[HEADER_SIZE..];
    let mut text_bytes = 0;
    let decoding = allocations(|| {
        let Ok(view) = views::CallDeliveredEvent::decode(Version::NEWEST, body) else {
            panic!("the sample is a message");
        };
        text_bytes += view.ani.map_or(0, |ani| ani.as_bytes().len());
        text_bytes += view.named_variables.iter().map(|v| v.value.as_bytes().len()).sum::<usize>();
        text_bytes += view.named_arrays.iter().map(|v| v.name.as_bytes().len()).sum::<usize>();
        text_bytes += usize::from(view.unknown.iter().next().is_some());
    });
    assert!(text_bytes > 20, "every kind of field was read");
    assert_eq!(decoding, 0, "decoding a view");

    let message = call_delivered();
    let mut out = Vec::new();
    let mut encode = || {
        out.clear();
        assert!(message.encode(Version::NEWEST, &mut out).is_ok());
    };
    encode();
    assert_eq!(allocations(encode), 0, "encoding into a buffer that was used before");

    let member = TeamAgent { atc_agent_id: Some("1001".into()), ..TeamAgent::default() };
    let team = AgentTeamConfigEvent { agents: vec![member; 3], ..Default::default() };
    let mut encode = || {
        out.clear();
        assert!(team.encode(Version::NEWEST, &mut out).is_ok());
    };
    encode();
    assert_eq!(allocations(encode), 0, "encoding text in the entries of a list");

    let mut framer = Framer::new(Version::NEWEST);
    let read = bytes.repeat(100);
    let mut frame = || {
        framer.feed(&read);
        while let Ok(Some(frame)) = framer.next_frame() {
            assert_eq!(frame.body.len(), body.len());
        }
    };
    frame();
    assert_eq!(allocations(frame), 0, "framing reads of the same size");
}

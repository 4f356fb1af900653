//! Decoding, encoding and framing CALL_DELIVERED_EVENT, beside the hand-written C of it.

use criterion::{criterion_group, criterion_main, Criterion, Throughput};
use ctisp::wire::{split_message, views, Body as _, Framer, Version, View as _, HEADER_SIZE};
use ctisp_bench::{baseline::Baseline, call_delivered, call_delivered_bytes};
use std::hint::black_box;

fn decode(c: &mut Criterion) {
    let bytes = call_delivered_bytes();
    let body = &bytes[HEADER_SIZE..];
    let mut group = c.benchmark_group("decode.call_delivered");
    // On the heap, where both lie in every run at the same distance: on the stack, whose place is
    // random, every fourth run has loads wait for stores 4096 bytes away.
    let mut view = Box::new(views::CallDeliveredEvent::default());
    group.bench_function("ctisp", |b| {
        b.iter(|| {
            let read = view.read(Version::NEWEST, black_box(body));
            assert!(read.is_ok());
            black_box(&view);
        })
    });
    let mut baseline = Baseline::new();
    group.bench_function("baseline", |b| {
        b.iter(|| {
            assert!(baseline.decode(black_box(body)));
            black_box(&baseline);
        })
    });
    group.bench_function("owned", |b| {
        b.iter(|| ctisp::messages::CallDeliveredEvent::decode(Version::NEWEST, black_box(body)))
    });
    group.finish();
}

fn encode(c: &mut Criterion) {
    let message = Box::new(call_delivered());
    let bytes = call_delivered_bytes();
    let mut group = c.benchmark_group("encode.call_delivered");
    let mut out = Vec::new();
    group.bench_function("ctisp", |b| {
        b.iter(|| {
            out.clear();
            assert!(black_box(&*message).encode(Version::NEWEST, &mut out).is_ok());
            black_box(&out);
        })
    });
    let mut baseline = Baseline::new();
    let body = &bytes[HEADER_SIZE..];
    assert!(baseline.decode(body));
    let mut room = Box::new([0; 12500]);
    assert_eq!(baseline.encode(body, &mut room), bytes.len());
    assert_eq!(&room[..bytes.len()], &bytes[..], "both encoders write the same bytes");
    group.bench_function("baseline", |b| {
        b.iter(|| {
            black_box(&baseline).encode(body, &mut room);
            black_box(&room);
        })
    });
    group.finish();
}

/// A read of 64 KiB full of messages; the baseline walks the headers in place.
fn framing(c: &mut Criterion) {
    let message = call_delivered_bytes();
    let count = 65536 / message.len();
    let read = message.repeat(count);
    let mut group = c.benchmark_group("framing.64k");
    group.throughput(Throughput::Elements(count as u64));
    let mut framer = Framer::new(Version::NEWEST);
    group.bench_function("ctisp", |b| {
        b.iter(|| {
            framer.feed(black_box(&read));
            let mut frames = 0;
            while let Ok(Some(frame)) = framer.next_frame() {
                black_box(frame.body);
                frames += 1;
            }
            assert_eq!(frames, count);
        })
    });
    group.bench_function("baseline", |b| {
        b.iter(|| {
            let read = black_box(&read);
            let (mut at, mut frames) = (0, 0);
            while at < read.len() {
                let [a, b, c, d] = [read[at], read[at + 1], read[at + 2], read[at + 3]];
                let end = at + HEADER_SIZE + u32::from_be_bytes([a, b, c, d]) as usize;
                black_box(split_message(&read[at..end]).is_ok());
                at = end;
                frames += 1;
            }
            assert_eq!(frames, count);
        })
    });
    group.finish();
}

// Many short samples: the median of them hardly feels it when the processor is taken away now and then.
criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(1000);
    targets = decode, encode, framing
}
criterion_main!(benches);

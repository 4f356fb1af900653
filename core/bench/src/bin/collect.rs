//! Measures the server, gathers what criterion measured of the codec, and writes
//! `target/bench.json`: value, baseline and their ratio.

use ctisp_bench::clients::{descriptor_limit, Failure};
use ctisp_bench::{fanout, rtt, sessions};
use serde_json::{json, Value};
use std::path::Path;

/// Name, and how many messages one iteration handles.
const BENCHES: [(&str, f64); 3] =
    [("decode.call_delivered", 1.0), ("encode.call_delivered", 1.0), ("framing.64k", FRAMES)];
/// Sample messages in a read of 64 KiB.
const FRAMES: f64 = (65536 / 403) as f64;
/// Sessions that get each event.
const FANOUTS: [usize; 4] = [1, 20, 200, 2000];
/// Idle sessions.
const SESSIONS: usize = 10_000;
/// Descriptors for other things than connections.
const SPARE: usize = 100;

/// Measures, and adds what it measured to the rows.
type Part = fn(&mut Vec<Value>) -> Result<(), Failure>;

fn main() -> Result<(), Failure> {
    let mut args = std::env::args().skip(1);
    let first = args.next();
    if first.as_deref() == Some(sessions::ROLE) {
        return sessions::be(&args.next().unwrap_or_default());
    }
    let mut rows = Vec::new();
    // `-` measures the server alone, `- rtt` what begins so of it.
    let target = first.filter(|target| target != "-");
    let only = args.next().unwrap_or_default();
    if let Some(target) = &target {
        codec(Path::new(target), &mut rows)?;
    }
    let parts: [(&str, Part); 3] =
        [("rtt", round_trips), ("fanout", fanouts), ("sessions", idle_sessions)];
    for (name, measure) in parts {
        if name.starts_with(&only) {
            measure(&mut rows)?;
        }
    }
    if let Some(target) = &target {
        let text = serde_json::to_string_pretty(&rows)?;
        std::fs::write(Path::new(target).join("bench.json"), text)?;
    }
    Ok(())
}

/// Of each measurement the median, and the fastest sample: what else runs on the processor can only
/// make a sample slower, and on a shared machine it is often half of the median.
fn codec(target: &Path, rows: &mut Vec<Value>) -> Result<(), Failure> {
    for (name, per) in BENCHES {
        let (ours, baseline) =
            (samples(target, name, "ctisp")?, samples(target, name, "baseline")?);
        rows.push(row(name, "ns", ours.median / per, baseline.median / per));
        let name = format!("{name}.fastest");
        rows.push(row(&name, "ns", ours.fastest / per, baseline.fastest / per));
    }
    Ok(())
}

fn round_trips(rows: &mut Vec<Value>) -> Result<(), Failure> {
    let (ours, bare) = rtt::measure()?;
    rows.push(row("rtt.p50", "ns", ours.p50, bare.p50));
    rows.push(row("rtt.p99", "ns", ours.p99, bare.p99));
    let (tls, bare) = rtt::measure_tls()?;
    rows.push(row("rtt.tls.p50", "ns", tls.p50, bare.p50));
    Ok(())
}

fn fanouts(rows: &mut Vec<Value>) -> Result<(), Failure> {
    // Both ends of each connection are in this process.
    let most = descriptor_limit().saturating_sub(SPARE) / 2;
    for wanted in FANOUTS {
        let name = format!("fanout.{wanted}");
        let sessions = scaled(&name, wanted, most);
        let (value, baseline) = fanout::measure(sessions)?;
        rows.push(row(&name, "events/s", value, baseline));
    }
    Ok(())
}

fn idle_sessions(rows: &mut Vec<Value>) -> Result<(), Failure> {
    let name = format!("sessions.{SESSIONS}");
    if !cfg!(target_os = "linux") {
        println!("{name}: left out, as this system does not tell what memory a process has");
        return Ok(());
    }
    let sessions = scaled(&name, SESSIONS, descriptor_limit().saturating_sub(SPARE));
    let (value, baseline) = sessions::measure(sessions)?;
    rows.push(row(&name, "KiB", value, baseline));
    Ok(())
}

/// What the descriptor limit leaves of it.
fn scaled(name: &str, wanted: usize, most: usize) -> usize {
    if most < wanted {
        println!("{name}: only {most}, as a process may have no more descriptors (ulimit -n)");
    }
    wanted.min(most)
}

fn row(name: &str, unit: &str, value: f64, baseline: f64) -> Value {
    let ratio = value / baseline;
    println!("{name:<30} {value:>10.1} {unit:<9} baseline {baseline:>10.1}   ratio {ratio:.2}");
    json!({ "name": name, "value": value, "unit": unit, "baseline": baseline, "ratio": ratio })
}

/// What criterion measured, in nanoseconds for one iteration.
struct Samples {
    median: f64,
    fastest: f64,
}

fn samples(target: &Path, group: &str, function: &str) -> Result<Samples, Failure> {
    let path = target.join("criterion").join(group).join(function).join("new/sample.json");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("{}: {error}: run `make bench` first", path.display()))?;
    let kept: Value = serde_json::from_str(&text)?;
    let list = |key: &str| kept[key].as_array().into_iter().flatten().filter_map(Value::as_f64);
    let mut each: Vec<f64> = list("times").zip(list("iters")).map(|(time, n)| time / n).collect();
    each.sort_by(f64::total_cmp);
    match (each.get(each.len() / 2), each.first()) {
        (Some(&median), Some(&fastest)) => Ok(Samples { median, fastest }),
        _ => Err(format!("{}: no samples", path.display()).into()),
    }
}

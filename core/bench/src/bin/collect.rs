//! Gathers what criterion measured into `target/bench.json`: value, baseline and their ratio.

use serde_json::{json, Value};
use std::path::Path;

/// Name, and how many messages one iteration handles.
const BENCHES: [(&str, f64); 3] =
    [("decode.call_delivered", 1.0), ("encode.call_delivered", 1.0), ("framing.64k", FRAMES)];
/// Sample messages in a read of 64 KiB.
const FRAMES: f64 = (65536 / 403) as f64;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let target = std::env::args().nth(1).unwrap_or_else(|| "target".into());
    let target = Path::new(&target);
    let mut rows = Vec::new();
    for (name, per) in BENCHES {
        let value = median(target, name, "ctisp")? / per;
        let baseline = median(target, name, "baseline")? / per;
        println!(
            "{name:<24} {value:>9.1} ns   baseline {baseline:>9.1} ns   ratio {:.2}",
            value / baseline
        );
        rows.push(json!({
            "name": name, "value": value, "unit": "ns", "baseline": baseline, "ratio": value / baseline,
        }));
    }
    std::fs::write(target.join("bench.json"), serde_json::to_string_pretty(&rows)?)?;
    Ok(())
}

/// Criterion's median of one measurement, in nanoseconds.
fn median(target: &Path, group: &str, function: &str) -> Result<f64, Box<dyn std::error::Error>> {
    let path = target.join("criterion").join(group).join(function).join("new/estimates.json");
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("{}: {error}: run `make bench` first", path.display()))?;
    let estimates: Value = serde_json::from_str(&text)?;
    let point = estimates["median"]["point_estimate"].as_f64();
    point.ok_or_else(|| format!("{}: no median", path.display()).into())
}

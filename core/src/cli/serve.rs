//! `ctisp serve`: a CTI server on the simulated contact centre.

use super::{BAD_INPUT, DONE};
use crate::Server;
use std::io::{self, Write};
use std::sync::mpsc::channel;

/// Run a CTI server on a simulated contact centre
///
/// Standard output tells `listening ADDR:PORT` with the real port as its first line; logs go to
/// standard error. Ctrl-C or SIGTERM ends it: all sessions are told first.
#[derive(clap::Args)]
pub struct Args {
    /// Address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:42027")]
    listen: String,
    /// Second address, for side B of the clients
    #[arg(long, value_name = "ADDR:PORT")]
    side_b: Option<String>,
    /// What chance begins from: the same seed and speed tell the same story
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many times as fast as real time the centre's clock goes
    #[arg(long, value_name = "X", value_parser = speed, default_value = "1")]
    speed: f64,
}

fn speed(text: &str) -> Result<f64, String> {
    let speed: f64 = text.parse().map_err(|_| "a number, for instance 10 or 0.5".to_string())?;
    if speed.is_finite() && (0.001..=1000.0).contains(&speed) {
        Ok(speed)
    } else {
        Err("the clock goes 0.001 to 1000 times as fast as real time".into())
    }
}

/// Runs the verb until a signal comes.
pub fn run(args: Args) -> io::Result<u8> {
    let (stop, stopped) = channel();
    let handler = ctrlc::set_handler(move || {
        // Whoever calls twice is served once.
        let _ = stop.send(());
    });
    handler.map_err(io::Error::other)?;
    let mut builder = Server::builder().listen(&args.listen).seed(args.seed).speed(args.speed);
    if let Some(side_b) = &args.side_b {
        builder = builder.listen(side_b);
    }
    let server = match builder.start() {
        Ok(server) => server,
        Err(error) => {
            let hint = match error.kind() {
                io::ErrorKind::AddrInUse => {
                    ": another program has the port; try --listen 127.0.0.1:0"
                }
                _ => "",
            };
            writeln!(io::stderr(), "ctisp serve: cannot listen on {}: {error}{hint}", args.listen)?;
            return Ok(BAD_INPUT);
        }
    };
    announce(&server)?;
    // An error means that the handler is gone, which ends the server too.
    let _ = stopped.recv();
    writeln!(io::stderr(), "ctisp serve: stopping")?;
    server.stop();
    Ok(DONE)
}

/// The line that scripts wait for, and what people want to know besides.
fn announce(server: &Server) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "listening {}", server.address())?;
    out.flush()?;
    let mut log = io::stderr();
    for address in &server.addresses()[1..] {
        writeln!(log, "ctisp serve: side B on {address}")?;
    }
    writeln!(
        log,
        "ctisp serve: demo centre, agents 1001 to 1020 (password = AgentID) at phones 3001 to 3020"
    )
}

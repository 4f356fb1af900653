//! From a request to its confirmation over loopback TCP, beside a ping-pong of as many bytes between
//! two threads that do nothing else. Both alternate in short rounds, so that what else the machine
//! does meets both. The same with TLS, whose price the same ping-pong shows.

use crate::clients::Failure;
use ctisp::client::ClientBuilder;
use ctisp::messages::{QueryAgentStateConf, QueryAgentStateReq};
use ctisp::wire::{Body as _, Version};
use ctisp::{AgentStateMask, CallMsgMask, Client, ClientTls, Server, ServerTls, Services};
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Rounds of each, and round trips in one.
const ROUNDS: usize = 200;
const TRIPS: usize = 100;

/// Nanoseconds that a round trip takes, of half and of 99 in 100 of them.
#[derive(Clone, Copy, Debug)]
pub struct Times {
    /// The median.
    pub p50: f64,
    /// Of a hundred round trips one takes longer.
    pub p99: f64,
}

/// Of a client and a server of ctisp, and of the ping-pong.
///
/// # Errors
/// When a connection breaks.
pub fn measure() -> Result<(Times, Times), Failure> {
    let server = Server::start()?;
    let address = server.address().to_string();
    compare(Client::builder().side(address))
}

/// As [`measure`], but with TLS between client and server; the ping-pong is plain.
///
/// # Errors
/// When a connection breaks, or no certificate can be made.
pub fn measure_tls() -> Result<(Times, Times), Failure> {
    let own = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()])?;
    let (certificate, key) = (own.cert.pem(), own.signing_key.serialize_pem());
    let server =
        Server::builder().tls(ServerTls::pem(certificate.as_str(), key.as_str())).start()?;
    let address = server.address().to_string();
    compare(Client::builder().side(address).tls(ClientTls::new().ca_pem(certificate)))
}

fn compare(client: ClientBuilder) -> Result<(Times, Times), Failure> {
    let client = client
        .services(Services::ALL_EVENTS | Services::CLIENT_CONTROL)
        .call_msg_mask(CallMsgMask::empty())
        .agent_state_mask(AgentStateMask::empty())
        .open()?;
    let request = QueryAgentStateReq {
        peripheral_id: Some(5000),
        mrd_id: 1,
        agent_id: Some("1001".into()),
        ..QueryAgentStateReq::default()
    };
    let confirmation = client.request(request.clone())?;
    let mut pong = PingPong::start(size(&request)?, size_of_confirmation(&confirmation)?)?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        for _ in 0..TRIPS {
            ours.push(timed(|| Ok(client.request(request.clone()).map(drop)?))?);
        }
        for _ in 0..TRIPS {
            bare.push(timed(|| pong.trip())?);
        }
    }
    pong.stop()?;
    Ok((times(ours), times(bare)))
}

fn size(request: &QueryAgentStateReq) -> Result<usize, Failure> {
    let mut bytes = Vec::new();
    request.encode(Version::NEWEST, &mut bytes)?;
    Ok(bytes.len())
}

fn size_of_confirmation(confirmation: &QueryAgentStateConf) -> Result<usize, Failure> {
    let mut bytes = Vec::new();
    confirmation.encode(Version::NEWEST, &mut bytes)?;
    Ok(bytes.len())
}

fn timed(mut trip: impl FnMut() -> Result<(), Failure>) -> Result<Duration, Failure> {
    let began = Instant::now();
    trip()?;
    Ok(began.elapsed())
}

fn times(mut all: Vec<Duration>) -> Times {
    all.sort_unstable();
    let of = |part: f64| {
        let place = (all.len() as f64 * part) as usize;
        all.get(place).map_or(0.0, |time| time.as_nanos() as f64)
    };
    Times { p50: of(0.5), p99: of(0.99) }
}

/// A thread that answers so many bytes with so many others.
struct PingPong {
    stream: TcpStream,
    ping: Vec<u8>,
    pong: Vec<u8>,
    thread: JoinHandle<Result<(), Failure>>,
}

impl PingPong {
    fn start(ping: usize, pong: usize) -> Result<PingPong, Failure> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let stream = TcpStream::connect(listener.local_addr()?)?;
        stream.set_nodelay(true)?;
        let mut far = listener.accept()?.0;
        far.set_nodelay(true)?;
        let (mut question, answer) = (vec![0; ping], vec![0; pong]);
        let thread = std::thread::spawn(move || -> Result<(), Failure> {
            // The near end closes when the measurement is over.
            while far.read_exact(&mut question).is_ok() {
                far.write_all(&answer)?;
            }
            Ok(())
        });
        Ok(PingPong { stream, ping: vec![0; ping], pong: vec![0; pong], thread })
    }

    fn trip(&mut self) -> Result<(), Failure> {
        self.stream.write_all(&self.ping)?;
        Ok(self.stream.read_exact(&mut self.pong)?)
    }

    fn stop(self) -> Result<(), Failure> {
        drop(self.stream);
        self.thread.join().map_err(|_| "the ping-pong broke down")?
    }
}

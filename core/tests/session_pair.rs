//! A client session and a server session on one made-up line, and both against noise.

use ctisp::messages::*;
use ctisp::session::{
    ClientConfig, ClientOutput, ClientSession, ClientState, Outcome, ServerConfig, ServerOutput,
    ServerSession,
};
use ctisp::wire::Body;
use ctisp::{StatusCode, Version};
use proptest::prelude::*;
use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

/// A line that delivers what goes in after some time, in pieces of any size.
#[derive(Default)]
struct Line {
    bytes: VecDeque<(Instant, u8)>,
}

impl Line {
    fn put(&mut self, bytes: &[u8], arrival: Instant) {
        // A stream keeps its order: nothing overtakes.
        let arrival = self.bytes.back().map_or(arrival, |(last, _)| arrival.max(*last));
        self.bytes.extend(bytes.iter().map(|b| (arrival, *b)));
    }

    fn take(&mut self, size: usize, now: Instant) -> Vec<u8> {
        let there = self.bytes.iter().take_while(|(arrival, _)| *arrival <= now).count();
        self.bytes.drain(..there.min(size)).map(|(_, byte)| byte).collect()
    }
}

/// What the two do in one step.
#[derive(Clone, Debug)]
enum Step {
    Request,
    Event,
    Wait(u64),
}

fn step() -> impl Strategy<Value = (Step, u64, usize)> {
    let what = prop_oneof![
        3 => Just(Step::Request),
        3 => Just(Step::Event),
        4 => (0u64..4000).prop_map(Step::Wait),
    ];
    (what, 0u64..3000, 1usize..400)
}

struct Pair {
    now: Instant,
    client: ClientSession,
    server: ServerSession,
    up: Line,
    down: Line,
    outcomes: HashMap<u32, Vec<Outcome>>,
    events_sent: u32,
    events_seen: Vec<u32>,
    ended: bool,
}

impl Pair {
    fn new(version: Version) -> Pair {
        let now = Instant::now();
        let heartbeat = Some(Duration::from_secs(5));
        let config = ClientConfig { version, heartbeat, ..ClientConfig::default() };
        Pair {
            now,
            client: ClientSession::new(&config, now).unwrap(),
            server: ServerSession::new(&ServerConfig::default(), now),
            up: Line::default(),
            down: Line::default(),
            outcomes: HashMap::new(),
            events_sent: 0,
            events_seen: Vec::new(),
            ended: false,
        }
    }

    /// Moves bytes, then lets both sides look at them.
    fn pump(&mut self, latency: u64, piece: usize) {
        let arrival = self.now + Duration::from_millis(latency);
        let count = self.client.outgoing().len().min(piece);
        self.up.put(&self.client.outgoing()[..count], arrival);
        self.client.sent(count);
        let count = self.server.outgoing().len().min(piece);
        self.down.put(&self.server.outgoing()[..count], arrival);
        self.server.sent(count);
        self.server.receive(&self.up.take(piece, self.now));
        while let Some(output) = self.server.poll(self.now) {
            self.serve(output);
        }
        self.client.receive(&self.down.take(piece, self.now));
        while let Some(output) = self.client.poll(self.now) {
            self.look(output);
        }
    }

    fn serve(&mut self, output: ServerOutput) {
        match output {
            ServerOutput::Open(_) => self.server.accept(OpenConf::default(), self.now).unwrap(),
            ServerOutput::Message(Message::QueryAgentStateReq(request)) => {
                let invoke_id = request.invoke_id;
                let icm_agent_id = request.icm_agent_id;
                let conf = QueryAgentStateConf {
                    invoke_id,
                    icm_agent_id,
                    ..QueryAgentStateConf::default()
                };
                self.server.send(&conf.into()).unwrap();
            }
            ServerOutput::Message(other) => panic!("{other:?}"),
            ServerOutput::Ended(end) => assert_eq!(end.status, StatusCode::NO_ERROR),
        }
    }

    fn look(&mut self, output: ClientOutput) {
        assert!(!self.ended, "nothing comes after the end");
        match output {
            ClientOutput::Event => {
                let body = self.client.frame().body;
                let event = EndCallEvent::decode(self.client.version(), body).unwrap();
                self.events_seen.extend(event.connection_call_id);
            }
            ClientOutput::Done { invoke_id, outcome } => {
                if outcome == Outcome::Confirmed {
                    let body = self.client.frame().body;
                    let conf = QueryAgentStateConf::decode(self.client.version(), body).unwrap();
                    assert_eq!(conf.invoke_id, invoke_id);
                }
                self.outcomes.entry(invoke_id).or_default().push(outcome);
            }
            ClientOutput::Ended(_) => self.ended = true,
            ClientOutput::Opened(_) => {}
            ClientOutput::Segment { .. } => panic!("no segments here"),
        }
    }

    fn act(&mut self, step: &Step) {
        match step {
            Step::Wait(time) => self.now += Duration::from_millis(*time),
            Step::Request => {
                let request = &mut QueryAgentStateReq::default();
                let timeout = Duration::from_secs(2);
                if let Ok(id) = self.client.request(request, timeout, self.now) {
                    assert!(self.outcomes.insert(id, Vec::new()).is_none(), "id given twice");
                }
            }
            Step::Event => {
                let connection_call_id = Some(self.events_sent);
                let event = EndCallEvent { connection_call_id, ..EndCallEvent::default() };
                if self.server.is_open() {
                    self.server.send(&event.into()).unwrap();
                    self.events_sent += 1;
                }
            }
        }
    }

    /// Lets everything under way arrive.
    fn settle(&mut self) {
        for _ in 0..200 {
            self.now += Duration::from_millis(100);
            self.pump(0, usize::MAX);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the delays and the pieces: each request ends exactly once, each event arrives once
    /// and in order, and the session is closed in good order.
    #[test]
    fn every_request_ends_once_and_every_event_arrives(
        number in 9u8..=25,
        steps in prop::collection::vec(step(), 1..120),
    ) {
        let mut pair = Pair::new(Version::new(number).unwrap());
        pair.settle();
        prop_assert_eq!(pair.client.state(), ClientState::Open);
        for (step, latency, piece) in &steps {
            pair.act(step);
            pair.pump(*latency, *piece);
        }
        pair.settle();
        prop_assert_eq!(&pair.events_seen, &(0..pair.events_sent).collect::<Vec<_>>());
        pair.act(&Step::Request);
        pair.client.close(StatusCode::NO_ERROR, pair.now);
        pair.settle();
        prop_assert!(pair.ended);
        for (id, outcomes) in &pair.outcomes {
            prop_assert_eq!(outcomes.len(), 1, "request {}: {:?}", id, outcomes);
        }
        let missed = pair.outcomes.values().flatten().filter(|o| **o == Outcome::TimedOut).count();
        prop_assert_eq!(pair.client.late_confirmations(), missed as u64);
    }

    /// Noise of any kind, in any fragmentation: no panic, an answer queue within its limit.
    #[test]
    fn noise_does_no_harm(
        open in any::<bool>(),
        pieces in prop::collection::vec(noise(), 0..60),
    ) {
        let now = Instant::now();
        let limit = 5000;
        let mut client = ClientSession::new(
            &ClientConfig { send_limit: limit, ..ClientConfig::default() }, now).unwrap();
        let mut server =
            ServerSession::new(&ServerConfig { send_limit: limit, ..ServerConfig::default() }, now);
        if open {
            let mut bytes = Vec::new();
            OpenConf { invoke_id: 1, ..OpenConf::default() }
                .encode(Version::NEWEST, &mut bytes).unwrap();
            client.receive(&bytes);
            prop_assert!(matches!(client.poll(now), Some(ClientOutput::Opened(_))));
            server.receive(client.outgoing());
            prop_assert!(matches!(server.poll(now), Some(ServerOutput::Open(_))));
            server.accept(OpenConf::default(), now).unwrap();
        }
        for piece in &pieces {
            client.receive(piece);
            server.receive(piece);
            while client.poll(now).is_some() {}
            while server.poll(now).is_some() {}
            prop_assert!(client.outgoing().len() <= limit);
            prop_assert!(server.outgoing().len() <= limit);
        }
    }
}

/// Bytes of any value, or a header of a known type with a body of noise.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    let bytes = prop::collection::vec(any::<u8>(), 0..100);
    let message =
        (1u8..=150, prop::collection::vec(any::<u8>(), 0..200)).prop_map(|(kind, body)| {
            let mut message = (body.len() as u32).to_be_bytes().to_vec();
            message.extend([0, 0, 0, kind]);
            message.extend(body);
            message
        });
    prop_oneof![1 => bytes, 20 => message]
}

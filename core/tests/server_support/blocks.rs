//! Configuration as blocks: begin, records, end.

use super::raw::Raw;
use ctisp::messages::*;
use ctisp::peripheral::simulator::{AgentConfig, Config};
use ctisp::{ConfigEndStatus, ConfigMsgMask, Message};

pub const ALL: ConfigMsgMask = ConfigMsgMask::from_bits_retain(0x3ff);

/// One block of configuration: begin, messages of records, end.
#[derive(Debug, PartialEq)]
pub struct Block {
    pub begin: ConfigBeginEvent,
    pub records: Vec<Message>,
    pub status: ConfigEndStatus,
}

impl Block {
    pub fn kind(&self) -> ConfigMsgMask {
        self.begin.config_information
    }

    /// The only message of the block.
    pub fn only(&self) -> &Message {
        assert_eq!(self.records.len(), 1, "{self:?}");
        &self.records[0]
    }
}

pub fn ask(raw: &mut Raw, config_information: ConfigMsgMask) {
    let request = ConfigRequestEvent { config_information, ..ConfigRequestEvent::default() };
    raw.send(&request.into());
}

/// The block that comes next.
pub fn block(raw: &mut Raw) -> Block {
    let first = raw.next();
    let Message::ConfigBeginEvent(begin) = first else { panic!("no begin: {first:?}") };
    let mut records = Vec::new();
    loop {
        match raw.next() {
            Message::ConfigEndEvent(end) => {
                return Block { begin: *begin, records, status: end.config_end_status };
            }
            message => records.push(message),
        }
    }
}

/// A whole load.
pub fn load(raw: &mut Raw, kinds: ConfigMsgMask) -> Vec<Block> {
    ask(raw, kinds);
    let mut blocks = vec![block(raw)];
    while blocks.last().unwrap().status == ConfigEndStatus::PARTIAL {
        blocks.push(block(raw));
    }
    assert_eq!(blocks.last().unwrap().status, ConfigEndStatus::SUCCESS);
    blocks
}

pub fn keys(raw: &mut Raw) -> ConfigKeyEvent {
    raw.send(&ConfigRequestKeyEvent::default().into());
    let answer = raw.next();
    let Message::ConfigKeyEvent(keys) = answer else { panic!("no keys: {answer:?}") };
    *keys
}

pub fn agent(number: u32) -> AgentConfig {
    AgentConfig {
        agent_id: number.to_string(),
        icm_agent_id: number as i32 + 5000,
        skill_groups: vec![101],
        ..Config::demo().agents[0].clone()
    }
}

pub fn agents(message: &Message) -> &[AgentRecord] {
    match message {
        Message::ConfigAgentEvent(event) => &event.records,
        other => panic!("no agents: {other:?}"),
    }
}

/// A centre whose agents are more than what waits for a client that does not read.
pub fn large() -> Config {
    let mut config = Config::demo();
    config.agents.extend((2001..=6000).map(agent));
    config
}

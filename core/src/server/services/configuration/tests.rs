//! Loads whose client reads when the test says so: over a socket the system reads ahead.

use crate::messages::*;
use crate::peripheral::simulator::{Config, Simulator, SkillGroupConfig};
use crate::server::alarms::Alarms;
use crate::server::clock::Clock;
use crate::server::duplex::Duplex;
use crate::server::hub::{Hub, SessionId};
use crate::server::rules::Rules;
use crate::wire::{Framer, Version};
use crate::{
    ConfigEndStatus, ConfigMsgMask, ConfigRecordType, ConfigType, EnabledService, Message, Side,
};
use std::collections::BTreeSet;
use std::time::Instant;

const VERSION: Version = Version::NEWEST;
const GROUPS: std::ops::Range<u32> = 1000..1700;

struct Session {
    hub: Hub<Simulator>,
    id: SessionId,
    now: Instant,
}

/// A session that has asked for the skill groups, and read nothing yet.
fn loading() -> Session {
    let mut config = Config::demo();
    config.skill_groups.extend(GROUPS.map(group));
    let now = Instant::now();
    let centre = Simulator::new(config, 1);
    let clock = Clock::new(now, 1.0);
    let (rules, alarms, duplex) = (Rules::default(), Alarms::new(None), Duplex::new(false));
    let mut hub = Hub::new(centre, clock, rules, alarms, duplex, now);
    let id = hub.connect("127.0.0.1:1".parse().unwrap(), Side::A, now);
    let mut session = Session { hub, id, now };
    session.send(OpenReq {
        version_number: VERSION.number().into(),
        config_msg_mask: ConfigMsgMask::SKILL_GROUP,
        client_id: Some("client".into()),
        client_password: Some(Vec::new()),
        ..OpenReq::default()
    });
    session.send(ConfigRequestEvent {
        config_information: ConfigMsgMask::SKILL_GROUP,
        ..ConfigRequestEvent::default()
    });
    session
}

fn group(number: u32) -> SkillGroupConfig {
    SkillGroupConfig {
        number,
        id: number + 10_000,
        name: format!("Group {number:050}"),
        mrd_id: None,
    }
}

impl Session {
    fn send(&mut self, message: impl Into<Message>) {
        let mut bytes = Vec::new();
        message.into().encode(VERSION, &mut bytes).unwrap();
        self.hub.receive(self.id, &bytes, self.now);
    }

    fn change(&mut self, what: impl FnOnce(&mut Simulator)) {
        what(&mut self.hub.peripheral);
        self.hub.advance(self.now);
    }

    /// Reads all that comes.
    fn read(&mut self) -> Vec<Message> {
        let mut framer = Framer::new(VERSION);
        loop {
            let session = &mut self.hub.sessions.get_mut(&self.id).unwrap().session;
            if session.outgoing().is_empty() {
                break;
            }
            assert!(session.outgoing().len() < 2 * 64 * 1024, "a load waits for its client");
            framer.feed(session.outgoing());
            let count = session.outgoing().len();
            session.sent(count);
            self.hub.written(self.id);
        }
        let mut messages = Vec::new();
        while let Some(frame) = framer.next_frame().unwrap() {
            messages.push(Message::decode(VERSION, frame.message_type, frame.body).unwrap());
        }
        messages
    }
}

/// The records of a message, and what is to become of them.
fn records(message: &Message) -> Vec<(ConfigRecordType, u32)> {
    match message {
        Message::ConfigSkillGroupEvent(event) => event
            .records
            .iter()
            .map(|record| (record.record_type.unwrap(), record.peripheral_number.unwrap()))
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_deletion_during_the_load_leaves_no_other_record_out() {
    let mut session = loading();
    session.change(|centre| centre.remove_skill_group(1000).unwrap());
    let messages = session.read();
    let told: Vec<_> = messages.iter().flat_map(records).collect();
    let added: BTreeSet<_> =
        told.iter().filter(|(what, _)| *what == ConfigRecordType::ADD).map(|(_, n)| *n).collect();
    assert!(GROUPS.skip(1).all(|number| added.contains(&number)));
    assert_eq!(told.last(), Some(&(ConfigRecordType::DELETE, 1000)), "told after the load");
    let ends = messages.iter().filter(|m| matches!(m, Message::ConfigEndEvent(_))).count();
    assert_eq!(ends, 2);
}

#[test]
fn updates_come_after_the_load_in_the_order_they_were_made() {
    let mut session = loading();
    session.change(|centre| centre.configure_skill_group(group(5000)).unwrap());
    session.change(|centre| centre.remove_skill_group(5000).unwrap());
    let messages = session.read();
    let blocks: Vec<_> = messages
        .iter()
        .filter_map(|message| match message {
            Message::ConfigBeginEvent(begin) => Some(begin.config_type),
            _ => None,
        })
        .collect();
    assert_eq!(blocks, [ConfigType::SOLICITED, ConfigType::UNSOLICITED, ConfigType::UNSOLICITED]);
    let told: Vec<_> = messages.iter().flat_map(records).collect();
    let last = [(ConfigRecordType::ADD, 5000), (ConfigRecordType::DELETE, 5000)];
    assert_eq!(told[told.len() - 2..], last);
}

#[test]
fn with_more_updates_than_can_wait_the_load_ends_as_invalid_and_may_be_asked_for_again() {
    let mut session = loading();
    for _ in 0..126 {
        session.change(|centre| centre.configure_skill_group(group(5000)).unwrap());
        session.change(|centre| centre.remove_skill_group(5000).unwrap());
    }
    let messages = session.read();
    let Some(Message::ConfigEndEvent(end)) = messages.last() else { panic!("no end") };
    assert_eq!(end.config_end_status, ConfigEndStatus::INVALID);
    session.change(|centre| centre.configure_skill_group(group(5001)).unwrap());
    assert_eq!(session.read(), [], "no updates either");
    session.send(ConfigRequestEvent {
        config_information: ConfigMsgMask::SKILL_GROUP,
        ..ConfigRequestEvent::default()
    });
    let messages = session.read();
    assert!(messages.iter().flat_map(records).any(|(_, number)| number == 5001));
}

#[test]
fn the_last_block_is_the_last_even_when_what_was_to_follow_is_deleted_meanwhile() {
    let mut session = loading();
    session.read();
    let services = [EnabledService::AGENT_ANSWERS];
    session.change(|centre| centre.set_agent_services("1001", &services).unwrap());
    session.send(ConfigRequestEvent {
        config_information: ConfigMsgMask::SKILL_GROUP | ConfigMsgMask::AGENT_SERVICE,
        ..ConfigRequestEvent::default()
    });
    session.change(|centre| centre.set_agent_services("1001", &[]).unwrap());
    let messages = session.read();
    let ends: Vec<_> = messages
        .iter()
        .filter_map(|message| match message {
            Message::ConfigEndEvent(end) => Some(end.config_end_status),
            _ => None,
        })
        .collect();
    assert_eq!(ends, [ConfigEndStatus::SUCCESS]);
}

//! QUERY_AGENT_STATISTICS_REQ and QUERY_SKILL_GROUP_STATISTICS_REQ.

use super::fields::{put_agent, put_group};
use super::{CallKind, Calls, Counters};
use crate::messages::*;
use crate::peripheral::simulator::calls::Leg;
use crate::peripheral::simulator::{DeviceName, Simulator};
use crate::peripheral::Refusal;
use crate::{AgentState, LocalConnectionState, Message, StatusCode};
use std::time::Duration;

/// Counters of an agent and period in QUERY_AGENT_STATISTICS_CONF.
pub(super) const AGENT_FIELDS: usize = 42;
/// Counters of a skill group and period in QUERY_SKILL_GROUP_STATISTICS_CONF.
pub(super) const GROUP_FIELDS: usize = 38;

/// Whole seconds.
fn seconds(time: Duration) -> u32 {
    u32::try_from(time.as_secs()).unwrap_or(u32::MAX)
}

impl Calls {
    /// Number, talk time, handle time, number held, hold time.
    fn outbound(&self) -> [u32; 5] {
        let handle = seconds(self.talk + self.work);
        [self.count, seconds(self.talk), handle, self.held_count, seconds(self.held)]
    }
}

/// Puts arrays one behind the other; together they must be as long as the result.
fn joined<const N: usize>(parts: &[&[u32]]) -> [u32; N] {
    let mut all = [0; N];
    for (place, value) in all.iter_mut().zip(parts.iter().copied().flatten()) {
        *place = *value;
    }
    all
}

impl Counters {
    fn of(&self, kind: CallKind) -> &Calls {
        &self.calls[kind as usize]
    }

    /// Outbound ACD calls, and inbound ones.
    fn acd(&self) -> [u32; 11] {
        let handled = self.of(CallKind::Incoming);
        joined(&[
            &self.of(CallKind::Outgoing).outbound(),
            &[
                handled.count,
                seconds(handled.talk),
                seconds(handled.work),
                seconds(handled.talk + handled.work),
                handled.held_count,
                seconds(handled.held),
            ],
        ])
    }

    /// Internal calls: number and time of those received, number and time of those held.
    fn internal(&self) -> [u32; 4] {
        let (placed, received) = (self.of(CallKind::Internal), self.of(CallKind::InternalReceived));
        [
            received.count,
            seconds(received.talk),
            placed.held_count + received.held_count,
            seconds(placed.held + received.held),
        ]
    }

    /// Calls of a dialer, and of supervisors.
    fn special(&self) -> [u32; 20] {
        let supervised = [
            CallKind::BargeIn,
            CallKind::Intercept,
            CallKind::Monitor,
            CallKind::Whisper,
            CallKind::Emergency,
        ];
        joined(&[
            &self.of(CallKind::AutoOut).outbound(),
            &self.of(CallKind::Preview).outbound(),
            &self.of(CallKind::Reservation).outbound(),
            &supervised.map(|kind| self.of(kind).count),
        ])
    }

    fn of_agent(&self) -> [u32; AGENT_FIELDS] {
        let placed = self.of(CallKind::Internal);
        let available = seconds(self.available);
        let logged_on = seconds(self.logged_on);
        joined(&[
            // Available is Unified CCE Available: no application but the router has a say. All
            // agents are routable as long as they are signed in.
            &[available, logged_on, seconds(self.not_ready), available, logged_on],
            &self.acd(),
            &[placed.count, seconds(placed.talk)],
            &self.internal(),
            &self.special(),
        ])
    }

    fn of_group(&self) -> [u32; GROUP_FIELDS] {
        joined(&[
            &[seconds(self.available), seconds(self.logged_on), seconds(self.not_ready)],
            &self.acd(),
            &self.internal(),
            &self.special(),
        ])
    }
}

impl Simulator {
    /// QUERY_AGENT_STATISTICS_REQ.
    pub(in super::super) fn agent_statistics(
        &mut self,
        req: &QueryAgentStatisticsReq,
    ) -> Result<Message, Refusal> {
        let phone = self.find_phone(&DeviceName {
            extension: req.agent_extension.as_deref(),
            agent_id: req.agent_id.as_deref(),
            instrument: req.agent_instrument.as_deref(),
        })?;
        let agent = self.phones[phone].agent.ok_or(StatusCode::AGENT_NOT_LOGGED_ON)?;
        self.count_time(agent);
        let clock = self.clock(self.now);
        let device = &self.config.devices[phone];
        let mut conf = QueryAgentStatisticsConf {
            peripheral_id: Some(self.config.peripheral.id),
            agent_extension: Some(device.extension.clone()),
            agent_id: self.agent_id_at(phone),
            agent_instrument: Some(device.instrument.clone()),
            ..Default::default()
        };
        let statistics = self.statistics.agent(agent);
        let today = statistics.today.at(clock).of_agent();
        put_agent(&mut conf, [statistics.session.of_agent(), today]);
        Ok(conf.into())
    }

    /// QUERY_SKILL_GROUP_STATISTICS_REQ: of the group that number or id names, or both alike.
    pub(in super::super) fn skill_group_statistics(
        &mut self,
        req: &QuerySkillGroupStatisticsReq,
    ) -> Result<Message, Refusal> {
        let number = self.named_group(req.skill_group_number, req.skill_group_id)?;
        let number = number.ok_or(StatusCode::INVALID_SKILL_GROUP)?;
        let members: Vec<usize> = self.members_of(number).collect();
        for agent in members {
            self.count_time(agent);
        }
        let mut conf = QuerySkillGroupStatisticsConf {
            peripheral_id: Some(self.config.peripheral.id),
            skill_group_number: Some(number),
            skill_group_id: self.skill_group_id(number),
            ..Default::default()
        };
        self.put_present(&mut conf, number);
        let clock = self.clock(self.now);
        let windows = self.statistics.group(number).windows();
        put_group(&mut conf, windows.map(|window| window.at(clock).of_group()));
        Ok(conf.into())
    }

    /// The number of the skill group that a request names by number or id; `None` where it names
    /// none.
    pub(in super::super) fn named_group(
        &self,
        number: Option<u32>,
        id: Option<u32>,
    ) -> Result<Option<u32>, StatusCode> {
        let known = |number: &u32| self.skill_group_ids.contains_key(number);
        if number.is_some_and(|number| !known(&number)) {
            return Err(StatusCode::INVALID_SKILL_GROUP);
        }
        let Some(id) = id else { return Ok(number) };
        let by_id = self.skill_group_ids.iter().find(|(_, known)| known.id == id);
        let (by_id, _) = by_id.ok_or(StatusCode::INVALID_SKILL_GROUP)?;
        match number.is_some_and(|number| number != *by_id) {
            true => Err(StatusCode::SKILL_GROUP_CONFLICT),
            false => Ok(Some(*by_id)),
        }
    }

    /// The agents who are signed in to a skill group.
    fn members_of(&self, number: u32) -> impl Iterator<Item = usize> + '_ {
        let signed_in = self.agents.iter().enumerate().filter(|(_, agent)| agent.phone.is_some());
        signed_in.filter(move |(_, agent)| agent.groups.contains(&number)).map(|(index, _)| index)
    }

    /// What the group is doing at this moment.
    fn put_present(&self, conf: &mut QuerySkillGroupStatisticsConf, number: u32) {
        for agent in self.members_of(number) {
            conf.agents_logged_on += 1;
            let counter = match self.group_state(agent, number) {
                AgentState::AVAILABLE | AgentState::NOT_ACTIVE => &mut conf.agents_avail,
                AgentState::NOT_READY => &mut conf.agents_not_ready,
                AgentState::WORK_NOT_READY => &mut conf.agents_work_not_ready,
                AgentState::WORK_READY => &mut conf.agents_work_ready,
                AgentState::BUSY_OTHER => &mut conf.agents_busy_other,
                AgentState::RESERVED => &mut conf.agents_reserved,
                AgentState::TALKING => match self.talks_in(agent) {
                    Some(CallKind::Incoming) => &mut conf.agents_talking_in,
                    Some(CallKind::Outgoing) => &mut conf.agents_talking_out,
                    Some(CallKind::AutoOut) => &mut conf.agents_talking_auto_out,
                    Some(CallKind::Preview) => &mut conf.agents_talking_preview,
                    Some(CallKind::Reservation) => &mut conf.agents_talking_reservation,
                    _ => &mut conf.agents_talking_other,
                },
                _ => continue,
            };
            *counter += 1;
        }
        conf.agents_ready = conf.agents_logged_on - conf.agents_not_ready;
        conf.agents_icm_available = conf.agents_avail;
        conf.agents_hold = self.calls_on_hold(number);
        self.put_queue(conf, number);
    }

    /// Calls wait at the router. Queues of the switch itself are not known: there are none.
    fn put_queue(&self, conf: &mut QuerySkillGroupStatisticsConf, number: u32) {
        let waits_for = |id: &&u32| {
            let route = self.calls.get(id).and_then(|call| call.route);
            let service = route.and_then(|route| self.config.services.get(route.service));
            service.is_some_and(|service| service.skill_groups.contains(&number))
        };
        let calls = self.waiting.iter().filter(waits_for).filter_map(|id| self.calls.get(id));
        let waits: Vec<Duration> = calls.map(|call| self.now - call.queued).collect();
        conf.router_calls_q_now = Some(waits.len() as u32);
        conf.longest_router_call_q_now = Some(seconds(waits.into_iter().max().unwrap_or_default()));
    }

    /// What the call is that the agent talks in, or dials.
    fn talks_in(&self, agent: usize) -> Option<CallKind> {
        let leg = self.legs_of(agent).find(|leg| leg.state != LocalConnectionState::HOLD)?;
        let part = leg.part.as_ref()?;
        Some(CallKind::of_type(leg.call_type).unwrap_or(part.kind))
    }

    /// Calls of that skill group which its agents have on hold.
    fn calls_on_hold(&self, number: u32) -> u32 {
        let held = |leg: &&Leg| {
            let group = leg.part.as_ref().and_then(|part| self.group_of(part));
            leg.state == LocalConnectionState::HOLD && group == Some(number)
        };
        self.members_of(number).map(|agent| self.legs_of(agent).filter(held).count() as u32).sum()
    }

    /// The agent's connections to calls.
    fn legs_of(&self, agent: usize) -> impl Iterator<Item = &Leg> {
        let phone = self.agents[agent].phone;
        let calls = phone.into_iter().flat_map(|phone| self.live_calls(phone));
        calls.filter_map(move |id| {
            let call = self.calls.get(&id)?;
            Some(&call.legs[call.leg_of_phone(phone?)?])
        })
    }
}

//! Answers to requests: snapshots, states and statistics.

use super::agent::{InMrd, Told};
use super::call::{put, put_all, put_context, Party};
use super::calls::{At, Named};
use super::{Call, CallEnd, CallKey, Change, DeviceId, Model};
use crate::client::Error;
use crate::messages::*;
use crate::wire::Connection;
use crate::{AgentState, ControlFailureCode};
use crate::{LocalConnectionState, StatusCode};

/// The most calls and devices that snapshots list.
const MAX_LISTED: usize = 16;

impl Model {
    /// Takes the answer to a request, or why there is none. Of interest are SNAPSHOT_CALL_REQ,
    /// SNAPSHOT_DEVICE_REQ, QUERY_AGENT_STATE_REQ, QUERY_AGENT_STATISTICS_REQ,
    /// QUERY_SKILL_GROUP_STATISTICS_REQ and MONITOR_STOP_REQ, whoever asked; others change nothing.
    ///
    /// An answer tells how things were when it was sent: apply it in its place among the events.
    pub fn apply_answer(
        &mut self,
        request: &Message,
        answer: Result<&Message, &Error>,
    ) -> Vec<Change> {
        use Message as M;
        match (request, answer) {
            (M::SnapshotCallReq(req), Ok(M::SnapshotCallConf(conf))) => {
                self.snapshot_call(req, conf);
            }
            (M::SnapshotCallReq(req), Err(error)) => self.no_snapshot_call(req, error),
            (M::SnapshotDeviceReq(req), Ok(M::SnapshotDeviceConf(conf))) => {
                self.snapshot_device(req, conf);
            }
            (M::QueryAgentStateReq(req), Ok(M::QueryAgentStateConf(conf))) => {
                self.query_agent_state(req, conf);
            }
            (M::QueryAgentStateReq(req), Err(Error::Refused { status, .. }))
                if *status == StatusCode::AGENT_NOT_LOGGED_ON =>
            {
                let conf =
                    QueryAgentStateConf { agent_state: AgentState::LOGOUT, ..Default::default() };
                self.query_agent_state(req, &conf);
            }
            (M::QueryAgentStatisticsReq(req), Ok(M::QueryAgentStatisticsConf(conf))) => {
                self.agent_statistics(req, conf);
            }
            (M::QuerySkillGroupStatisticsReq(req), Ok(M::QuerySkillGroupStatisticsConf(conf))) => {
                self.skill_group_statistics(req, conf);
            }
            (M::MonitorStopReq(req), Ok(M::MonitorStopConf(_))) => {
                self.stop_monitor(req.monitor_id);
            }
            _ => {}
        }
        self.arrivals();
        std::mem::take(&mut self.changes)
    }

    fn snapshot_call(&mut self, req: &SnapshotCallReq, conf: &SnapshotCallConf) {
        let asked = req.connection();
        let at = At::of(req.peripheral_id, 0, &asked);
        let mut known = self.find(&at);
        let reference = known.and_then(|key| self.calls.get(&key)?.data.call_reference_id.clone());
        let differs = |reference: &Vec<u8>| {
            conf.call_reference_id.as_ref().is_some_and(|new| new != reference)
        };
        if let Some(key) = known.filter(|_| reference.as_ref().is_some_and(differs)) {
            // The id was given to another call while nothing could be heard.
            self.remove_call(key, CallEnd::WhileDisconnected);
            known = None;
        }
        let Some(key) = known.or_else(|| self.create(&at, None, false)) else { return };
        self.snapshot_parties(key, conf);
        let Some(call) = self.calls.get_mut(&key) else { return };
        call.unsure = false;
        let data = &mut call.data;
        let mut differs = put_context!(data, conf);
        differs |= put(&mut data.call_type, &conf.call_type);
        differs |= put(&mut data.router_call_key_day, &conf.router_call_key_day);
        differs |= put(&mut data.router_call_key_call_id, &conf.router_call_key_call_id);
        differs |= put(&mut data.call_reference_id, &conf.call_reference_id);
        differs |= put_all(&mut data.named_variables, &conf.named_variables);
        differs |= put_all(&mut data.named_arrays, &conf.named_arrays);
        differs |= put_all(&mut data.cti_clients, &conf.cti_clients);
        differs |= data.called_party_disposition != conf.called_party_disposition;
        data.called_party_disposition = conf.called_party_disposition;
        self.tell_data(key, differs);
        let parent = Connection {
            call_id: conf.coc_connection_call_id,
            device_id_type: conf.coc_call_connection_device_id_type,
            device_id: conf.coc_call_connection_device_id.clone(),
        };
        self.consults(key, parent);
    }

    fn snapshot_parties(&mut self, key: CallKey, conf: &SnapshotCallConf) {
        let null = Some(LocalConnectionState::NULL);
        let live = conf.call_devices.iter().filter(|d| d.call_device_connection_state != null);
        let mut parties: Vec<Party> = Vec::new();
        for party in live.map(party_of) {
            // A device that is listed twice is where it is first.
            if !parties.iter().any(|known| super::join::is_same_device(known, &party)) {
                parties.push(party);
            }
        }
        for party in &parties {
            self.put_party(key, party.clone(), None);
        }
        if conf.call_devices.len() < MAX_LISTED {
            self.remove_parties(key, None, |known| {
                !parties.iter().any(|party| super::join::is_same_device(party, known))
            });
        }
        if parties.is_empty() {
            self.clear(key, None);
        }
        let mut ids = parties.iter().map(|party| party.connection.call_id);
        if let Some(id) = ids.next().filter(|id| id.is_some() && ids.all(|other| other == *id)) {
            self.rekey(key, id);
        }
    }

    fn no_snapshot_call(&mut self, req: &SnapshotCallReq, error: &Error) {
        let asked = req.connection();
        let at = At::of(req.peripheral_id, 0, &asked);
        let Some(key) = self.find(&at) else { return };
        let is_party = self.calls.get(&key).and_then(|call| call.place_of(&at, None));
        match error {
            // That device is not on the call, which others may be.
            Error::ControlFailure { code, .. }
                if *code == ControlFailureCode::INVALID_CSTA_CONNECTION_IDENTIFIER =>
            {
                if let Some(place) = is_party {
                    self.remove_party(key, place, None);
                }
                let others = self
                    .calls
                    .get(&key)
                    .is_some_and(|call| call.any_connection().is_some_and(|other| *other != asked));
                match others {
                    true => self.ask_of_call(key),
                    false => self.remove_call(key, CallEnd::WhileDisconnected),
                }
            }
            Error::ControlFailure { code, .. }
                if *code == ControlFailureCode::INVALID_CSTA_CALL_IDENTIFIER =>
            {
                self.remove_call(key, CallEnd::WhileDisconnected);
            }
            Error::Refused { status, .. } if *status == StatusCode::INVALID_CALLID => {
                self.remove_call(key, CallEnd::WhileDisconnected);
            }
            _ => {}
        }
    }

    fn snapshot_device(&mut self, req: &SnapshotDeviceReq, conf: &SnapshotDeviceConf) {
        let Some(instrument) = req.agent_instrument.as_deref() else { return };
        let peripheral = self.peripherals.get(&req.peripheral_id);
        let agent =
            peripheral.and_then(|p| p.agents.get(p.devices.get(instrument)?.agent.as_deref()?));
        // Calls have the extension of an agent's device, requests its instrument.
        let extension = agent.and_then(|agent| agent.extension.clone());
        let ids = [Some(instrument.to_owned()), extension.clone()];
        let device = extension.as_deref().unwrap_or(instrument);
        let mut listed = Vec::new();
        for call in &conf.calls {
            let connection = Connection {
                call_id: call.call_connection_call_id,
                device_id_type: call.call_connection_device_id_type,
                device_id: call.call_connection_device_id.clone(),
            };
            let at = At::of(req.peripheral_id, 0, &connection);
            let known = self.find(&at);
            let Some(key) = known.or_else(|| self.create(&at, None, false)) else { continue };
            // Of one that BEGIN_CALL_EVENT has told of nothing else may be known.
            let lone = |call: &Call| call.parties.is_empty() && !call.unsure;
            if known.is_none() || self.calls.get(&key).is_some_and(lone) {
                self.ask_of_call(key);
            }
            let static_id = at.kind == Some(crate::ConnectionDeviceIdType::STATIC);
            let device: Named<'_> = (!static_id).then_some((None, device));
            if let Some(state) = call.call_state {
                self.set_state(key, &at, device, state, None);
            }
            listed.push(key);
        }
        if conf.calls.len() >= MAX_LISTED {
            return;
        }
        for id in ids.iter().flatten() {
            self.not_at_device(req, id, &listed);
        }
    }

    /// A device is in no other calls than those.
    fn not_at_device(&mut self, req: &SnapshotDeviceReq, id: &str, listed: &[CallKey]) {
        let peripheral = self.peripherals.get(&req.peripheral_id);
        let device = peripheral.and_then(|peripheral| peripheral.devices.get(id));
        let calls = device.map(|device| device.calls.clone()).unwrap_or_default();
        for key in calls.into_iter().filter(|key| !listed.contains(key)) {
            let kind = req.snapshot_device_type;
            self.remove_parties(key, None, |party| {
                // A queue may have the number of a phone.
                let told = party.device.as_ref().and_then(|device| device.kind);
                let same_kind = kind.is_none() || told.is_none() || told == kind;
                party.device_id() == Some(id) && same_kind
            });
        }
    }

    fn query_agent_state(&mut self, req: &QueryAgentStateReq, conf: &QueryAgentStateConf) {
        let group = |group: &AgentSkillGroup| {
            let priority = group.skill_group_priority.unwrap_or(0);
            let (number, state) = (group.skill_group_number?, group.skill_group_state?);
            Some((number, group.skill_group_id, priority, state))
        };
        let groups: Vec<_> = conf.skill_groups.iter().filter_map(group).collect();
        // Its ids are there only while somebody is signed in.
        let told = Told {
            peripheral_id: req.peripheral_id,
            agent_id: conf.agent_id.as_deref().or(req.agent_id.as_deref()),
            icm_agent_id: conf.icm_agent_id,
            extension: conf.agent_extension.as_deref().or(req.agent_extension.as_deref()),
            instrument: conf.agent_instrument.as_deref().or(req.agent_instrument.as_deref()),
            groups: &groups,
            // It lists 20 at most.
            all_groups: groups.len() < 20,
            lasted: None,
            mrd: InMrd {
                reason: self.reason_of(req, conf),
                mode: conf.agent_mode,
                num_tasks: conf.num_tasks,
                max_task_limit: conf.max_task_limit,
                max_beyond_task_limit: conf.max_beyond_task_limit,
                availability: conf.agent_availability_status,
                ..InMrd::of_state(req.mrd_id, conf.agent_state)
            },
        };
        let instrument =
            |model: &Model| model.agent_at(req.peripheral_id, told.agent_id?)?.instrument.clone();
        let before = instrument(self);
        self.agent_is(&told);
        // Signed in while nothing could be heard: there may be calls at that device.
        if let Some(device) = instrument(self).filter(|now| before.as_ref() != Some(now)) {
            self.ask_of_device(req.peripheral_id, &device, None);
        }
    }

    /// The answer has no reason: that of the state stays as long as it does.
    fn reason_of(&self, req: &QueryAgentStateReq, conf: &QueryAgentStateConf) -> u16 {
        let agent_id = conf.agent_id.as_deref().or(req.agent_id.as_deref());
        let agent = agent_id.and_then(|id| self.agent_at(req.peripheral_id, id));
        let mrd = agent.and_then(|a| a.mrds.iter().find(|mrd| mrd.mrd_id == req.mrd_id));
        mrd.filter(|mrd| mrd.state == conf.agent_state).map_or(0, |mrd| mrd.reason)
    }
}

fn party_of(device: &CallDevice) -> Party {
    let connection = Connection {
        call_id: device.call_connection_call_id,
        device_id_type: device.call_connection_device_id_type,
        device_id: device.call_connection_device_id.clone(),
    };
    let kind = device.call_device_type;
    let id = device.call_device_id.clone().filter(|id| !id.is_empty());
    let known = id.map(|id| DeviceId { kind, id });
    Party::new(connection, known, device.call_device_connection_state)
}

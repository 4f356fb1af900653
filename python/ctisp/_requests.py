# Written by ctisp-generator from core/schema/. Do not edit: change the schema and run
# `make generate`.
"""The methods of the clients: one for each request."""

from __future__ import annotations

from typing import Any

from ctisp import _messages as m
from ctisp._client_base import ClientBase

__all__ = ["AsyncRequests", "Requests"]


class Requests(ClientBase):
    """One method for each request; see the clients."""

    def set_call_data(self, connection: Any = None, **fields: Any) -> Any:
        """SET_CALL_DATA_REQ.

        Client changes variables, wrap-up or other data of a call; what it leaves out stays as it
        was.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_type (CallType | int | None): CallType: broad kind of call, one of the CALLTYPE_
                values; NULL_CALLTYPE 0xFFFF when there is none. USHORT.
            called_party_disposition (DispositionCode | int | None): CalledPartyDisposition:
                disposition code: what came of the called party. USHORT.
            campaign_id (int | None): CampaignID: outbound campaign of the call; 0 if not used.
                UINT.
            query_rule_id (int | None): QueryRuleID: query rule of the outbound campaign; 0 if not
                used. UINT.
            ani (str | None): ANI: identity of the line the caller calls from. At most 39
                characters.
            user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it
                came, byte for byte. At most 131 bytes.
            caller_entered_digits (str | None): CallerEnteredDigits: digits the caller gave when an
                IVR asked for them. At most 39 characters.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up.
                At most 39 characters.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.
            customer_phone_number (str | None): CustomerPhoneNumber: phone number of the customer,
                as in the Agent Real Time table. At most 19 characters.
            customer_account_number (str | None): CustomerAccountNumber: account number of the
                customer, as in the Agent Real Time table. At most 31 characters.
            router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the
                64-bit key. UINT. Since version 14.
            router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of
                the call, counted anew from each midnight. UINT. Since version 14.
            router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call
                key: sequence number, which with day and call gives the TaskID. UINT. Since version
                14.
            call_originated_from (CallOriginatedFrom | int | None): CallOriginatedFrom: where the
                call comes from: 'D' for the dialer. UCHAR. Since version 14.

        Returns:
            SetCallDataConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SetCallDataReq, fields, connection=connection)

    def release_call(self, connection: Any = None, **fields: Any) -> Any:
        """RELEASE_CALL_REQ.

        Client says that it has made all its updates of a call; the call itself goes on.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.

        Returns:
            ReleaseCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.ReleaseCallReq, fields, connection=connection)

    def set_device_attributes(self, **fields: Any) -> Any:
        """SET_DEVICE_ATTRIBUTES_REQ.

        Client sets default service, skill group and call type for later calls from a device.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            service_number (int | None): ServiceNumber: service by its number on the peripheral;
                NULL_SERVICE 0xFFFFFFFF when there is none. UINT.
            service_id (int | None): ServiceID: service by its Unified CCE id; NULL_SERVICE
                0xFFFFFFFF when there is none. UINT.
            skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
                peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
            skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
                NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.
            skill_group_priority (int | None): SkillGroupPriority: how high the skill group ranks; 0
                when it has no priority. USHORT.
            call_type (CallType | int | None): CallType: broad kind of call, one of the CALLTYPE_
                values; NULL_CALLTYPE 0xFFFF when there is none. USHORT.
            calling_device_type (DeviceIdType | int | None): CallingDeviceType: what type of id
                CallingDeviceID holds. USHORT.
            calling_device_id (str | None): CallingDeviceID: device the call comes from. At most 63
                characters.

        Returns:
            SetDeviceAttributesConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SetDeviceAttributesReq, fields)

    def query_agent_state(self, **fields: Any) -> Any:
        """QUERY_AGENT_STATE_REQ.

        Client asks what state an agent is in, for one media routing domain.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            mrd_id (int | None): MRDID: identifies the media routing domain. INT.
            icm_agent_id (int | None): ICMAgentID: agent in Unified CCE, by skill target id. INT.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            QueryAgentStateConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.QueryAgentStateReq, fields)

    def alternate_call(
        self, active_connection: Any = None, other_connection: Any = None, **fields: Any
    ) -> Any:
        """ALTERNATE_CALL_REQ.

        Client asks to hold the active call and go to the device's other call, held or alerting.

        Args:
            active_connection (Connection | None): ActiveConnectionCallID,
                ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
            other_connection (Connection | None): OtherConnectionCallID, OtherConnectionDeviceIDType
                and OtherConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            AlternateCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(
            m.AlternateCallReq,
            fields,
            active_connection=active_connection,
            other_connection=other_connection,
        )

    def answer_call(self, connection: Any = None, **fields: Any) -> Any:
        """ANSWER_CALL_REQ.

        Client asks to connect the call that alerts at a device.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            AnswerCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.AnswerCallReq, fields, connection=connection)

    def clear_call(self, connection: Any = None, **fields: Any) -> Any:
        """CLEAR_CALL_REQ.

        Client asks to disconnect all devices of a call.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            ClearCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.ClearCallReq, fields, connection=connection)

    def clear_connection(self, connection: Any = None, **fields: Any) -> Any:
        """CLEAR_CONNECTION_REQ.

        Client asks to disconnect a single device from a call.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            requesting_device_id (str | None): RequestingDeviceID: controlling device on whose
                behalf the connection is released. At most 63 characters.
            requesting_device_id_type (DeviceIdType | int | None): RequestingDeviceIDType: what type
                of id RequestingDeviceID holds; may be NONE. USHORT.

        Returns:
            ClearConnectionConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.ClearConnectionReq, fields, connection=connection)

    def conference_call(
        self,
        held_connection: Any = None,
        active_connection: Any = None,
        dialed_number: Any = None,
        **fields: Any,
    ) -> Any:
        """CONFERENCE_CALL_REQ.

        Client asks to merge a held and an active call, or to bring a dialed number into the active
        one.

        Args:
            held_connection (Connection | None): HeldConnectionCallID, HeldConnectionDeviceIDType
                and HeldConnectionDeviceID as one value.
            active_connection (Connection | None): ActiveConnectionCallID,
                ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
            dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed.
                At most 39 characters.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_placement_type (CallPlacementType | int | None): CallPlacementType: in what way to
                place the call. USHORT.
            call_manner_type (CallMannerType | int | None): CallMannerType: extra choices for the
                way the call is handled. USHORT.
            alert_rings (int | None): AlertRings: how many rings the destination may alert at most;
                0 leaves it to the peripheral. USHORT.
            call_option (CallOption | int | None): CallOption: extra call choices that depend on the
                peripheral. USHORT.
            facility_type (FacilityType | int | None): FacilityType: what sort of facility is
                wanted. USHORT.
            answering_machine (AnsweringMachine | int | None): AnsweringMachine: how to go on once
                an answering machine has picked up. USHORT.
            priority (bool | None): Priority: TRUE asks to give the call priority.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it
                came, byte for byte. At most 131 bytes.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up.
                At most 39 characters.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.
            facility_code (str | None): FacilityCode: code that gives access to the facility, such
                as a trunk access code. At most 39 characters.
            authorization_code (str | None): AuthorizationCode: code without which the call may not
                be made. At most 39 characters.
            account_code (str | None): AccountCode: account or client that bears the cost of the
                call. At most 39 characters.

        Returns:
            ConferenceCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(
            m.ConferenceCallReq,
            fields,
            held_connection=held_connection,
            active_connection=active_connection,
            dialed_number=dialed_number,
        )

    def consultation_call(
        self, active_connection: Any = None, dialed_number: Any = None, **fields: Any
    ) -> Any:
        """CONSULTATION_CALL_REQ.

        Client asks to hold the active call and call somebody else from the same device.

        Args:
            active_connection (Connection | None): ActiveConnectionCallID,
                ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
            dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed.
                At most 39 characters.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_placement_type (CallPlacementType | int | None): CallPlacementType: in what way to
                place the call. USHORT.
            call_manner_type (CallMannerType | int | None): CallMannerType: extra choices for the
                way the call is handled. USHORT.
            consult_type (ConsultType | int | None): ConsultType: what the consultation call is for.
                USHORT.
            alert_rings (int | None): AlertRings: how many rings the destination may alert at most;
                0 leaves it to the peripheral. USHORT.
            call_option (CallOption | int | None): CallOption: extra call choices that depend on the
                peripheral. USHORT.
            facility_type (FacilityType | int | None): FacilityType: what sort of facility is
                wanted. USHORT.
            answering_machine (AnsweringMachine | int | None): AnsweringMachine: how to go on once
                an answering machine has picked up. USHORT.
            priority (bool | None): Priority: TRUE asks to give the call priority.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it
                came, byte for byte. At most 131 bytes.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up.
                At most 39 characters.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.
            facility_code (str | None): FacilityCode: code that gives access to the facility, such
                as a trunk access code. At most 39 characters.
            authorization_code (str | None): AuthorizationCode: code without which the call may not
                be made. At most 39 characters.
            account_code (str | None): AccountCode: account or client that bears the cost of the
                call. At most 39 characters.

        Returns:
            ConsultationCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(
            m.ConsultationCallReq,
            fields,
            active_connection=active_connection,
            dialed_number=dialed_number,
        )

    def deflect_call(self, connection: Any = None, **fields: Any) -> Any:
        """DEFLECT_CALL_REQ.

        Client asks to move a call that alerts at one device to another.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            called_device_type (DeviceIdType | int | None): CalledDeviceType: what type of id
                CalledDeviceID holds. USHORT.
            called_device_id (str | None): CalledDeviceID: device the call was made to at first; for
                a diverted call the device it goes to now. At most 63 characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            DeflectCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.DeflectCallReq, fields, connection=connection)

    def hold_call(self, connection: Any = None, **fields: Any) -> Any:
        """HOLD_CALL_REQ.

        Client asks to hold an active connection.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            reservation (bool | None): Reservation: TRUE retains the facility for the held call
                (ISDN).
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            HoldCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.HoldCallReq, fields, connection=connection)

    def make_call(self, dialed_number: Any = None, **fields: Any) -> Any:
        """MAKE_CALL_REQ.

        Client asks to call a number from an agent's instrument.

        Args:
            dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed.
                At most 39 characters.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_placement_type (CallPlacementType | int | None): CallPlacementType: in what way to
                place the call. USHORT.
            call_manner_type (CallMannerType | int | None): CallMannerType: extra choices for the
                way the call is handled. USHORT.
            alert_rings (int | None): AlertRings: how many rings the destination may alert at most;
                0 leaves it to the peripheral. USHORT.
            call_option (CallOption | int | None): CallOption: extra call choices that depend on the
                peripheral. USHORT.
            facility_type (FacilityType | int | None): FacilityType: what sort of facility is
                wanted. USHORT.
            answering_machine (AnsweringMachine | int | None): AnsweringMachine: how to go on once
                an answering machine has picked up. USHORT.
            priority (bool | None): Priority: TRUE asks to give the call priority.
            skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
                peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT. Since version 14.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it
                came, byte for byte. At most 131 bytes.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up.
                At most 39 characters.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.
            facility_code (str | None): FacilityCode: code that gives access to the facility, such
                as a trunk access code. At most 39 characters.
            authorization_code (str | None): AuthorizationCode: code without which the call may not
                be made. At most 39 characters.
            account_code (str | None): AccountCode: account or client that bears the cost of the
                call. At most 39 characters.
            cct (str | None): CCT: call control table; cannot be left out with CPT_OUTBOUND. At most
                3 characters.

        Returns:
            MakeCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.MakeCallReq, fields, dialed_number=dialed_number)

    def make_predictive_call(self, dialed_number: Any = None, **fields: Any) -> Any:
        """MAKE_PREDICTIVE_CALL_REQ.

        Client asks to call a number and then connect it to an originating ACD device.

        Args:
            dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed.
                At most 39 characters.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_placement_type (CallPlacementType | int | None): CallPlacementType: in what way to
                place the call. USHORT.
            call_manner_type (CallMannerType | int | None): CallMannerType: extra choices for the
                way the call is handled. USHORT.
            alert_rings (int | None): AlertRings: how many rings the destination may alert at most;
                0 leaves it to the peripheral. USHORT.
            call_option (CallOption | int | None): CallOption: extra call choices that depend on the
                peripheral. USHORT.
            facility_type (FacilityType | int | None): FacilityType: what sort of facility is
                wanted. USHORT.
            answering_machine (AnsweringMachine | int | None): AnsweringMachine: how to go on once
                an answering machine has picked up. USHORT.
            priority (bool | None): Priority: TRUE asks to give the call priority.
            allocation_state (AllocationState | int | None): AllocationState: how far the
                destination's connection must be before the originator is connected. USHORT.
            destination_country (DestinationCountry | int | None): DestinationCountry: country to
                which the call goes. USHORT.
            answer_detect_mode (AnswerDetectMode | int | None): AnswerDetectMode: in what way
                answering machines are detected. USHORT.
            answer_detect_time (int | None): AnswerDetectTime: how many seconds the detection may
                take; 0 leaves it to the peripheral. USHORT.
            answer_detect_control1 (int | None): AnswerDetectControl1: tunes the detection of
                answering machines, meaning set by the peripheral; 0 if not used. UINT.
            answer_detect_control2 (int | None): AnswerDetectControl2: tunes that detection further,
                meaning set by the peripheral; 0 if not used. UINT.
            originating_device_id (str | None): OriginatingDeviceID: ACD device from which the call
                starts, for example a CCT or VDN. At most 63 characters.
            user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it
                came, byte for byte. At most 131 bytes.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up.
                At most 39 characters.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.
            facility_code (str | None): FacilityCode: code that gives access to the facility, such
                as a trunk access code. At most 39 characters.
            authorization_code (str | None): AuthorizationCode: code without which the call may not
                be made. At most 39 characters.
            account_code (str | None): AccountCode: account or client that bears the cost of the
                call. At most 39 characters.
            originating_line_id (str | None): OriginatingLineID: line id the call shows as its
                origin; some ACDs cannot do this. At most 39 characters.
            cct (str | None): CCT: call control table; cannot be left out with CPT_OUTBOUND. At most
                3 characters.

        Returns:
            MakePredictiveCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.MakePredictiveCallReq, fields, dialed_number=dialed_number)

    def reconnect_call(
        self, active_connection: Any = None, held_connection: Any = None, **fields: Any
    ) -> Any:
        """RECONNECT_CALL_REQ.

        Client asks to clear the active call and go back to the held one in a single step.

        Args:
            active_connection (Connection | None): ActiveConnectionCallID,
                ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
            held_connection (Connection | None): HeldConnectionCallID, HeldConnectionDeviceIDType
                and HeldConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            ReconnectCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(
            m.ReconnectCallReq,
            fields,
            active_connection=active_connection,
            held_connection=held_connection,
        )

    def retrieve_call(self, held_connection: Any = None, **fields: Any) -> Any:
        """RETRIEVE_CALL_REQ.

        Client asks to take up a held connection again.

        Args:
            held_connection (Connection | None): HeldConnectionCallID, HeldConnectionDeviceIDType
                and HeldConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            RetrieveCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.RetrieveCallReq, fields, held_connection=held_connection)

    def transfer_call(
        self,
        active_connection: Any = None,
        held_connection: Any = None,
        dialed_number: Any = None,
        **fields: Any,
    ) -> Any:
        """TRANSFER_CALL_REQ.

        Client asks to transfer a held call to the active one, or the active one straight to a
        number.

        Args:
            active_connection (Connection | None): ActiveConnectionCallID,
                ActiveConnectionDeviceIDType and ActiveConnectionDeviceID as one value.
            held_connection (Connection | None): HeldConnectionCallID, HeldConnectionDeviceIDType
                and HeldConnectionDeviceID as one value.
            dialed_number (str | None): DialedNumber: digits that were dialed or are to be dialed.
                At most 39 characters.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_placement_type (CallPlacementType | int | None): CallPlacementType: in what way to
                place the call. USHORT.
            call_manner_type (CallMannerType | int | None): CallMannerType: extra choices for the
                way the call is handled. USHORT.
            alert_rings (int | None): AlertRings: how many rings the destination may alert at most;
                0 leaves it to the peripheral. USHORT.
            call_option (CallOption | int | None): CallOption: extra call choices that depend on the
                peripheral. USHORT.
            facility_type (FacilityType | int | None): FacilityType: what sort of facility is
                wanted. USHORT.
            answering_machine (AnsweringMachine | int | None): AnsweringMachine: how to go on once
                an answering machine has picked up. USHORT.
            priority (bool | None): Priority: TRUE asks to give the call priority.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            user_to_user_info (bytes | None): UserToUserInfo: user-to-user element of ISDN as it
                came, byte for byte. At most 131 bytes.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            call_wrapup_data (str | None): CallWrapupData: what was noted about the call in wrap-up.
                At most 39 characters.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.
            facility_code (str | None): FacilityCode: code that gives access to the facility, such
                as a trunk access code. At most 39 characters.
            authorization_code (str | None): AuthorizationCode: code without which the call may not
                be made. At most 39 characters.
            account_code (str | None): AccountCode: account or client that bears the cost of the
                call. At most 39 characters.

        Returns:
            TransferCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(
            m.TransferCallReq,
            fields,
            active_connection=active_connection,
            held_connection=held_connection,
            dialed_number=dialed_number,
        )

    def query_device_info(self, **fields: Any) -> Any:
        """QUERY_DEVICE_INFO_REQ.

        Client asks about the lines and abilities of a device.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            reserved (int | None): Reserved: internal, always 0. USHORT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            QueryDeviceInfoConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.QueryDeviceInfoReq, fields)

    def snapshot_call(self, connection: Any = None, **fields: Any) -> Any:
        """SNAPSHOT_CALL_REQ.

        Client asks for the data of a call and for the devices on it.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.

        Returns:
            SnapshotCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SnapshotCallReq, fields, connection=connection)

    def snapshot_device(self, **fields: Any) -> Any:
        """SNAPSHOT_DEVICE_REQ.

        Client asks which calls are at a device.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            snapshot_device_type (DeviceIdType | int | None): SnapshotDeviceType: what sort of
                device AgentInstrument names when it is not an agent's. USHORT. Since version 10.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            SnapshotDeviceConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SnapshotDeviceReq, fields)

    def send_dtmf_signal(self, connection: Any = None, **fields: Any) -> Any:
        """SEND_DTMF_SIGNAL_REQ.

        Client asks to have DTMF digits sent on behalf of a party in a call.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            tone_duration (int | None): ToneDuration: length of a DTMF tone in milliseconds; 0 for
                the default. USHORT.
            pause_duration (int | None): PauseDuration: pause in milliseconds after a DTMF digit; 0
                for the default. UINT.
            dtmf_string (str | None): DTMFString: digits to be sent as tones. At most 31 characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            SendDtmfSignalConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SendDtmfSignalReq, fields, connection=connection)

    def supervisor_assist(self, connection: Any = None, **fields: Any) -> Any:
        """SUPERVISOR_ASSIST_REQ.

        Agent's client asks for help from a supervisor of the team.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            SupervisorAssistConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SupervisorAssistReq, fields, connection=connection)

    def bad_call(self, connection: Any = None, **fields: Any) -> Any:
        """BAD_CALL_REQ.

        Client reports a call of bad line quality, so that its devices are written down.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.

        Returns:
            BadCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.BadCallReq, fields, connection=connection)

    def agent_greeting_control(self, **fields: Any) -> Any:
        """AGENT_GREETING_CONTROL_REQ.

        Client stops the agent greeting that plays, or turns greetings off or on for the login
        session.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_action (AgentGreetingAction | int | None): AgentAction: order about the agent
                greeting: 0 stop it, 1 switch off, 2 switch on. USHORT.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.

        Returns:
            AgentGreetingControlConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.AgentGreetingControlReq, fields)

    def start_network_recording(self, connection: Any = None, **fields: Any) -> Any:
        """START_NETWORK_RECORDING_REQ.

        Client asks to have a connected call recorded in the network.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            play_tone_direction (PlayToneDirection | int | None): PlayToneDirection: which party the
                recording tone is played to; to none when left out. USHORT.
            invocation_type (int | None): InvocationType: recording on the user's demand or silent;
                silent when left out. USHORT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            StartNetworkRecordingConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.StartNetworkRecordingReq, fields, connection=connection)

    def stop_network_recording(self, connection: Any = None, **fields: Any) -> Any:
        """STOP_NETWORK_RECORDING_REQ.

        Client asks to end the network recording of a call.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            invocation_type (int | None): InvocationType: recording on the user's demand or silent;
                silent when left out. USHORT.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            StopNetworkRecordingConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.StopNetworkRecordingReq, fields, connection=connection)

    def session_monitor_start(self, **fields: Any) -> Any:
        """SESSION_MONITOR_START_REQ.

        Client asks to watch the session of another client.

        Args:
            session_id (int | None): SessionID: CTI session in question; 0 in an agent state event:
                the agent has no session open. UINT.

        Returns:
            SessionMonitorStartConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SessionMonitorStartReq, fields)

    def session_monitor_stop(self, **fields: Any) -> Any:
        """SESSION_MONITOR_STOP_REQ.

        Client asks to watch that session no longer.

        Args:
            monitor_id (int | None): MonitorID: monitor (device, call, session or team) that causes
                the message; 0: none, as with All Events. UINT.

        Returns:
            SessionMonitorStopConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SessionMonitorStopReq, fields)

    def team_config(self, **fields: Any) -> Any:
        """TEAM_CONFIG_REQ.

        Client asks for the configuration of the agent teams.

        Args:
            config_param (TeamConfigParam | int | None): ConfigParam: how much of the team
                configuration the client asks for. USHORT.

        Returns:
            TeamConfigConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.TeamConfigReq, fields)

    def client_event_report(self, **fields: Any) -> Any:
        """CLIENT_EVENT_REPORT_REQ.

        Client raises an alarm, as plain text or as the state of a named object.

        Args:
            state (AlarmState | int | None): State: how serious the event is: 0 normal, 1 a warning,
                2 an error. USHORT.
            object_name (str | None): ObjectName: alarm object that the event sets; one that does
                not exist yet is created. At most 127 characters.
            text (str | None): Text: message in plain words: of the user, or about the event. At
                most 254 characters.

        Returns:
            ClientEventReportConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.ClientEventReportReq, fields)

    def user_message(self, **fields: Any) -> Any:
        """USER_MESSAGE_REQ.

        Client sends a text to another client, a supervisor, a team or everybody.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            distribution (MessageDistribution | int | None): Distribution: circle of clients that
                the text goes to. USHORT.
            client_id (str | None): ClientID: name by which the client identifies its user. At most
                63 characters.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            text (str | None): Text: message in plain words: of the user, or about the event. At
                most 254 characters.

        Returns:
            UserMessageConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.UserMessageReq, fields)

    def register_variables(self, **fields: Any) -> Any:
        """REGISTER_VARIABLES_REQ.

        Client names the call variables it wants to be sent; until then it gets all of them.

        Args:
            call_variable_mask (CallVariableMask | int | None): CallVariableMask: bit mask: call
                variables the client wants to get. USHORT.
            named_variables (Iterable[NamedVariable]): NamedVariable: scalar ECC variable with its
                name; all named data share 2000 bytes.
            named_arrays (Iterable[NamedArray]): NamedArray: element of an ECC array with its name;
                all named data share 2000 bytes.

        Returns:
            RegisterVariablesConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.RegisterVariablesReq, fields)

    def query_agent_statistics(self, **fields: Any) -> Any:
        """QUERY_AGENT_STATISTICS_REQ.

        Client asks for the statistics of an agent.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            QueryAgentStatisticsConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.QueryAgentStatisticsReq, fields)

    def query_skill_group_statistics(self, **fields: Any) -> Any:
        """QUERY_SKILL_GROUP_STATISTICS_REQ.

        Client asks for the statistics of a skill group.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            skill_group_number (int | None): SkillGroupNumber: skill group by its number on the
                peripheral; NULL_SKILL_GROUP 0xFFFFFFFF: none. UINT.
            skill_group_id (int | None): SkillGroupID: skill group by its Unified CCE id;
                NULL_SKILL_GROUP 0xFFFFFFFF when there is none. UINT.

        Returns:
            QuerySkillGroupStatisticsConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.QuerySkillGroupStatisticsReq, fields)

    def set_app_data(self, **fields: Any) -> Any:
        """SET_APP_DATA_REQ.

        Client sets variables of an application path; what it leaves out stays as it was.

        Args:
            application_path_id (int | None): ApplicationPathID: identifies the application path.
                INT.
            call_variable1 (str | None): CallVariable1: text of call variable 1, at most 40
                characters and a null. At most 40 characters.
            call_variable2 (str | None): CallVariable2: text of call variable 2, at most 40
                characters and a null. At most 40 characters.
            call_variable3 (str | None): CallVariable3: text of call variable 3, at most 40
                characters and a null. At most 40 characters.
            call_variable4 (str | None): CallVariable4: text of call variable 4, at most 40
                characters and a null. At most 40 characters.
            call_variable5 (str | None): CallVariable5: text of call variable 5, at most 40
                characters and a null. At most 40 characters.
            call_variable6 (str | None): CallVariable6: text of call variable 6, at most 40
                characters and a null. At most 40 characters.
            call_variable7 (str | None): CallVariable7: text of call variable 7, at most 40
                characters and a null. At most 40 characters.
            call_variable8 (str | None): CallVariable8: text of call variable 8, at most 40
                characters and a null. At most 40 characters.
            call_variable9 (str | None): CallVariable9: text of call variable 9, at most 40
                characters and a null. At most 40 characters.
            call_variable10 (str | None): CallVariable10: text of call variable 10, at most 40
                characters and a null. At most 40 characters.
            flt_call_type_id (int | None): FltCallTypeID: call type that Unified CCE gives the call.
                UINT.
            pre_call_invoke_id (int | None): PreCallInvokeID: invoke id of the pre-call that led to
                the event. UINT.

        Returns:
            SetAppDataConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SetAppDataReq, fields)

    def agent_desk_settings(self, **fields: Any) -> Any:
        """AGENT_DESK_SETTINGS_REQ.

        Client asks for the desk settings of an agent.

        Args:
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.

        Returns:
            AgentDeskSettingsConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.AgentDeskSettingsReq, fields)

    def start_recording(self, connection: Any = None, **fields: Any) -> Any:
        """START_RECORDING_REQ.

        Client asks to record a call; the server passes this on to a recording application.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            client_port (int | None): ClientPort: TCP port from which the client is connected. UINT.
            bit_rate (int | None): BitRate: media bit rate; matters for G.723 alone. UINT.
            packet_size (int | None): PacketSize: how many milliseconds of media a packet holds.
                UINT.
            direction (RtpDirection | int | None): Direction: agent's call: direction from 0 to 7;
                RTP: 0 input, 1 output, 2 both ways. USHORT.
            rtp_type (RtpType | int | None): RTPType: media of the stream: 0 audio, 1 video, 2 data.
                USHORT.
            echo_cancellation (EchoCancellation | int | None): EchoCancellation: whether echo is
                cancelled: off or on. USHORT.
            payload_type (int | None): PayloadType: which audio codec is used, by number. USHORT.
            client_id (str | None): ClientID: name by which the client identifies its user. At most
                63 characters.
            client_address (str | None): ClientAddress: IP address from which the client is
                connected. At most 63 characters.
            client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
                only from v14 to v18. At most 45 characters. Versions 14 to 18.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            StartRecordingConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.StartRecordingReq, fields, connection=connection)

    def stop_recording(self, connection: Any = None, **fields: Any) -> Any:
        """STOP_RECORDING_REQ.

        Client asks to end a recording; the server passes this on to the recording application.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            client_port (int | None): ClientPort: TCP port from which the client is connected. UINT.
            session_id (int | None): SessionID: CTI session in question; 0 in an agent state event:
                the agent has no session open. UINT.
            server_data (int | None): ServerData: value of the recording server's own, to be
                returned to it in STOP_RECORDING_REQ. UINT.
            direction (RtpDirection | int | None): Direction: agent's call: direction from 0 to 7;
                RTP: 0 input, 1 output, 2 both ways. USHORT.
            client_id (str | None): ClientID: name by which the client identifies its user. At most
                63 characters.
            client_address (str | None): ClientAddress: IP address from which the client is
                connected. At most 63 characters.
            client_address_ipv6 (str | None): ClientAddressIPV6: client's IPv6 address in text form,
                only from v14 to v18. At most 45 characters. Versions 14 to 18.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            StopRecordingConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.StopRecordingReq, fields, connection=connection)

    def set_agent_service_data(self, **fields: Any) -> Any:
        """SET_AGENT_SERVICE_DATA_REQ.

        Client reports how the agent rated the suggestions of an answer service.

        Args:
            router_call_key_day (int | None): RouterCallKeyDay: router call key: the day in the
                64-bit key. UINT.
            router_call_key_call_id (int | None): RouterCallKeyCallID: router call key: number of
                the call, counted anew from each midnight. UINT.
            router_call_key_sequence_number (int | None): RouterCallKeySequenceNumber: router call
                key: sequence number, which with day and call gives the TaskID. UINT.
            agent_skill_target_id (int | None): AgentSkillTargetID: agent that was selected, by
                skill target id. UINT.
            num_of_enabled_services (int | None): NumOfEnabledServices: number of AI services that
                are on for the call. USHORT.
            flt_enabled_services (Iterable[EnabledService | int]): FltEnabledServices: which AI
                services are on: 1 answers, 2 transcription. USHORT.

        Returns:
            SetAgentServiceDataConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.SetAgentServiceDataReq, fields)

    def monitor_start(self, connection: Any = None, **fields: Any) -> Any:
        """MONITOR_START_REQ.

        Client asks for the events of one call or one device, chosen by masks.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            call_msg_mask (CallMsgMask | int | None): CallMsgMask: bit mask: call events the client
                wants to get. UINT.
            agent_state_mask (AgentStateMask | int | None): AgentStateMask: bit mask: agent states
                the client wants to hear of. UINT.
            monitored_device_type (DeviceIdType | int | None): MonitoredDeviceType: what type of id
                MonitoredDeviceID holds; DEVID_NONE when a call is monitored. USHORT.
            monitored_device_id (str | None): MonitoredDeviceID: device whose events are wanted. At
                most 63 characters.

        Returns:
            MonitorStartConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.MonitorStartReq, fields, connection=connection)

    def monitor_stop(self, **fields: Any) -> Any:
        """MONITOR_STOP_REQ.

        Client asks to end a call or device monitor.

        Args:
            monitor_id (int | None): MonitorID: monitor (device, call, session or team) that causes
                the message; 0: none, as with All Events. UINT.

        Returns:
            MonitorStopConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.MonitorStopReq, fields)

    def change_monitor_mask(self, **fields: Any) -> Any:
        """CHANGE_MONITOR_MASK_REQ.

        Client gives a call or device monitor new event masks.

        Args:
            monitor_id (int | None): MonitorID: monitor (device, call, session or team) that causes
                the message; 0: none, as with All Events. UINT.
            call_msg_mask (CallMsgMask | int | None): CallMsgMask: bit mask: call events the client
                wants to get. UINT.
            agent_state_mask (AgentStateMask | int | None): AgentStateMask: bit mask: agent states
                the client wants to hear of. UINT.

        Returns:
            ChangeMonitorMaskConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.ChangeMonitorMaskReq, fields)

    def register_service(self, **fields: Any) -> Any:
        """REGISTER_SERVICE_REQ.

        Server application offers a service to the clients of the CTI server.

        Args:
            server_mode (ServerMode | int | None): ServerMode: rule for the choice among several
                servers. USHORT.
            service_name (str | None): ServiceName: what the offered service is called,
                Cisco:CallRecording for one. At most 63 characters.

        Returns:
            RegisterServiceConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.RegisterServiceReq, fields)

    def unregister_service(self, **fields: Any) -> Any:
        """UNREGISTER_SERVICE_REQ.

        Server application takes its service back.

        Args:
            registered_service_id (int | None): RegisteredServiceID: identifies a service
                registration. UINT.

        Returns:
            UnregisterServiceConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.UnregisterServiceReq, fields)

    def emergency_call(self, connection: Any = None, **fields: Any) -> Any:
        """EMERGENCY_CALL_REQ.

        Client says that an agent treats a call as an emergency.

        Args:
            connection (Connection | None): ConnectionCallID, ConnectionDeviceIDType and
                ConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.

        Returns:
            EmergencyCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.EmergencyCallReq, fields, connection=connection)

    def supervise_call(
        self, agent_connection: Any = None, supervisor_connection: Any = None, **fields: Any
    ) -> Any:
        """SUPERVISE_CALL_REQ.

        Supervisor's client monitors, whispers into, barges into or intercepts an agent's call, or
        stops.

        Args:
            agent_connection (Connection | None): AgentConnectionCallID, AgentConnectionDeviceIDType
                and AgentConnectionDeviceID as one value.
            supervisor_connection (Connection | None): SupervisorConnectionCallID,
                SupervisorConnectionDeviceIDType and SupervisorConnectionDeviceID as one value.
            peripheral_id (int | None): PeripheralID: ACD that the message is about; 0xFFFFFFFF if
                there is none to name. UINT.
            supervisory_action (SupervisoryAction | int | None): SupervisoryAction: what the
                supervisor wants: clear, monitor, whisper, barge in or intercept. USHORT.
            agent_extension (str | None): AgentExtension: extension of the agent's phone. At most 15
                characters.
            agent_id (str | None): AgentID: id the agent signs in with at the ACD. At most 11
                characters.
            agent_instrument (str | None): AgentInstrument: number of the agent's instrument at the
                ACD. At most 63 characters.
            supervisor_instrument (str | None): SupervisorInstrument: number of the supervisor's
                instrument; bridge and monitor clients cannot leave it out. At most 63 characters.

        Returns:
            SuperviseCallConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(
            m.SuperviseCallReq,
            fields,
            agent_connection=agent_connection,
            supervisor_connection=supervisor_connection,
        )

    def list_agent_team(self, **fields: Any) -> Any:
        """LIST_AGENT_TEAM_REQ.

        Supervisor's client asks which agent teams it may monitor.

        Args:
            supervisor_id (int | None): SupervisorID: supervisor who makes the request, by skill
                target id. UINT.

        Returns:
            ListAgentTeamConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.ListAgentTeamReq, fields)

    def monitor_agent_team_start(self, **fields: Any) -> Any:
        """MONITOR_AGENT_TEAM_START_REQ.

        Supervisor's client asks for the agent state events of a team.

        Args:
            team_id (int | None): TeamID: identifies an agent team. UINT.

        Returns:
            MonitorAgentTeamStartConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.MonitorAgentTeamStartReq, fields)

    def monitor_agent_team_stop(self, **fields: Any) -> Any:
        """MONITOR_AGENT_TEAM_STOP_REQ.

        Supervisor's client asks to end the monitoring of a team.

        Args:
            monitor_id (int | None): MonitorID: monitor (device, call, session or team) that causes
                the message; 0: none, as with All Events. UINT.

        Returns:
            MonitorAgentTeamStopConf: the confirmation.

        Raises:
            CtiError: what ``request`` raises.
        """
        return self._ask(m.MonitorAgentTeamStopReq, fields)


class AsyncRequests(Requests):
    """The same, to be awaited."""

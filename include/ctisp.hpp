// ctisp: the CTI Server Protocol (GED-188) in C++17, header only, over the C library.
//
//     ctisp::client desk{ctisp::client_options()
//                            .sides("cti-a:42027", "cti-b:43027")
//                            .services(ctisp::services::client_events
//                                      | ctisp::services::client_control)
//                            .peripheral_id(5000)
//                            .agent_instrument("3001")};
//     desk.on([&](const ctisp::call_delivered_event &call) {
//         std::cout << "call from " << call.ani.value_or("unknown") << '\n';
//         desk.answer_call_async(call.connection);
//     });
//     desk.login("1001", "1001");
//     desk.run();
//
// What is where:
// - ctisp/client.hpp: ctisp::client, a session; ctisp/options.hpp: how it is opened;
// - ctisp/model.hpp: ctisp::model, who is in which state and what has become of which call, kept from
//   the events; ctisp/picture.hpp: ctisp::agent, ctisp::call and so on; ctisp/changes.hpp: what it
//   tells;
// - ctisp/server.hpp: ctisp::server, a CTI server for tests and demonstrations;
// - ctisp/event.hpp: ctisp::event, a message of whatever type; messages as bytes;
// - ctisp/own_events.hpp: what the client itself tells, as ctisp::reconnected;
// - ctisp/log.hpp: what goes to a program's log;
// - ctisp/messages.hpp: every message as a struct; ctisp/enums.hpp: the enumerations;
//   ctisp/values.hpp: what both are made of;
// - ctisp/error.hpp: ctisp::error, which is thrown, and ctisp::result, which the functions called
//   try_... return instead.
//
// Null values of the protocol and absent fields are std::nullopt. Texts are std::string_view; their
// characters above 127 are single bytes (Latin-1), as on the wire. A text of a received message is
// valid as long as the message: in a function told of it until that returns, in a ctisp::owned as
// long as that. A text of a message to be sent must be valid until it is sent: beware of
// temporaries. ctisp::connection, and what is read of a ctisp::model, owns its text.
//
// Link with the C library: `pkg-config --libs ctisp`, or ctisp::ctisp of the CMake package.
#ifndef CTISP_HPP
#define CTISP_HPP

#include <ctisp.h>
#include <ctisp/changes.hpp>
#include <ctisp/client.hpp>
#include <ctisp/enums.hpp>
#include <ctisp/error.hpp>
#include <ctisp/event.hpp>
#include <ctisp/log.hpp>
#include <ctisp/messages.hpp>
#include <ctisp/model.hpp>
#include <ctisp/options.hpp>
#include <ctisp/own_events.hpp>
#include <ctisp/picture.hpp>
#include <ctisp/server.hpp>
#include <ctisp/values.hpp>

#endif

// TLS from C++, and the code of the guide about it, which docs/ shows.
#include "../c/check.h"

#include <ctisp.hpp>

namespace {

const std::string files = "../../../docs/examples/tls/";

ctisp::server_options server_with_a_certificate()
{
    return ctisp::server_options().tls_certificate_files(files + "server.pem", files + "server.key");
}

ctisp::client_options bridge(const ctisp::server &server)
{
    return ctisp::client_options()
        .side_a(server.address())
        .services(ctisp::services::all_events);
}

/// Why no session is opened.
std::string refusal(const ctisp::client_options &options, ctisp_result code)
{
    const auto client = ctisp::client::try_open(options);
    CHECK(!client && client.error().code() == code);
    return client.error().what();
}

bool has(const std::string &text, const char *part) { return text.find(part) != std::string::npos; }

void a_client_trusts_the_authority_and_the_server_the_desk()
{
    // --8<-- [start:server]
    ctisp::server server{ctisp::server_options()
                             .listen("127.0.0.1:0") // "0.0.0.0:42030"
                             .tls_certificate_files(files + "server.pem", files + "server.key")
                             .tls_client_ca_file(files + "ca.pem")}; // asks for certificates
    // --8<-- [end:server]
    const std::string address = server.address();
    // --8<-- [start:client]
    ctisp::client desk{ctisp::client_options()
                           .side_a(address) // "cti-a:42030"
                           .tls_ca_file(files + "ca.pem")
                           .tls_certificate_files(files + "desk.pem", files + "desk.key")
                           .services(ctisp::services::all_events)};
    // --8<-- [end:client]
    CHECK(desk.services() == ctisp::services::all_events);
    desk.close();
}

void the_names_and_authorities_of_certificates_count()
{
    ctisp::server server{server_with_a_certificate()};
    ctisp::client named{bridge(server).tls_ca_file(files + "ca.pem").tls_server_name("localhost")};
    named.close();
    auto other = bridge(server).tls_ca_file(files + "ca.pem").tls_server_name("cti-a.example");
    CHECK(has(refusal(other, CTISP_E_CONNECTION), "is not for cti-a.example"));
    auto stranger = bridge(server).tls_ca_file(files + "desk.pem");
    CHECK(has(refusal(stranger, CTISP_E_CONNECTION), "unknown issuer"));
    CHECK(has(refusal(bridge(server), CTISP_E_CONNECTION), "the server speaks TLS here"));
    // The system trusts nobody, or not our authority.
    CHECK(!ctisp::client::try_open(bridge(server).tls()));
}

void files_that_cannot_be_used_are_told()
{
    auto swapped = ctisp::server_options().tls_certificate_files(files + "server.pem", files + "desk.key");
    const auto server = ctisp::server::try_start(swapped);
    CHECK(!server && has(server.error().what(), "not that of the certificate"));
    auto nowhere = ctisp::client_options().side_a("127.0.0.1:1").tls_ca_file("nowhere.pem");
    CHECK(has(refusal(nowhere, CTISP_E_INVALID_ARGUMENT), "nowhere.pem"));
}

} // namespace

int main()
{
    a_client_trusts_the_authority_and_the_server_the_desk();
    the_names_and_authorities_of_certificates_count();
    files_that_cannot_be_used_are_told();
    puts("ok: TLS from C++");
    return 0;
}

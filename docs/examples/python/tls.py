from pathlib import Path

import ctisp

FILES = Path(__file__).parent.parent / "tls"

# --8<-- [start:server]
server = ctisp.Server(
    "127.0.0.1:0",  # "0.0.0.0:42030"
    tls_certificate_file=FILES / "server.pem",
    tls_key_file=FILES / "server.key",
    tls_client_ca_file=FILES / "ca.pem",  # asks for certificates
)
# --8<-- [end:server]
address = server.address
# --8<-- [start:client]
tls = ctisp.Tls(
    ca_file=FILES / "ca.pem",
    certificate_file=FILES / "desk.pem",
    key_file=FILES / "desk.key",
)
desk = ctisp.Client(
    address,  # "cti-a:42030"
    services=ctisp.Services.ALL_EVENTS,
    tls=tls,
)
# --8<-- [end:client]
print(desk)
desk.close()
server.stop()

#!/bin/sh
# Makes the files beside it, with OpenSSL 3: an authority, a server and a desktop that it knows.
set -eu

# --8<-- [start:make]
days=36500

# The authority. Its key signs everything else: put it away safely.
openssl req -x509 -newkey rsa:3072 -nodes -days "$days" -subj "/CN=Lab CA" \
    -addext "keyUsage=critical,keyCertSign,cRLSign" -keyout ca.key -out ca.pem

# The server. Clients compare the names here with the host that they connect to.
openssl req -x509 -newkey rsa:3072 -nodes -days "$days" -subj "/CN=localhost" \
    -CA ca.pem -CAkey ca.key -addext "basicConstraints=critical,CA:FALSE" \
    -addext "subjectAltName=DNS:localhost,IP:127.0.0.1" -keyout server.key -out server.pem

# A desktop, where the server asks for certificates.
openssl req -x509 -newkey rsa:3072 -nodes -days "$days" -subj "/CN=desk 3001" \
    -CA ca.pem -CAkey ca.key -addext "basicConstraints=critical,CA:FALSE" \
    -addext "subjectAltName=DNS:desk-3001" -keyout desk.key -out desk.pem
# --8<-- [end:make]

# Nobody needs more of them.
rm ca.key

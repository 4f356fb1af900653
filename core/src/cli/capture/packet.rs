//! The TCP segment in a packet.

use etherparse::{EtherType, LaxNetSlice, LaxSlicedPacket, TransportSlice};
use pcap_parser::Linktype;
use std::net::{IpAddr, SocketAddr};

/// What one packet carries of a connection.
pub struct Segment<'a> {
    /// Who sent it.
    pub from: SocketAddr,
    /// Whom it is for.
    pub to: SocketAddr,
    /// Sequence number of its first byte.
    pub sequence: u32,
    /// Whether it begins a connection from that side.
    pub syn: bool,
    /// Whether that side has no more to say.
    pub fin: bool,
    /// Whether the connection is over at once.
    pub rst: bool,
    /// Its data; short of what was sent where the capture cut the packet.
    pub data: &'a [u8],
}

/// The TCP segment in a packet, if there is one.
pub fn segment(link: Linktype, data: &[u8]) -> Option<Segment<'_>> {
    let packet = slice(link, data)?;
    let (from, to): (IpAddr, IpAddr) = match packet.net? {
        LaxNetSlice::Ipv4(ip) => {
            (ip.header().source_addr().into(), ip.header().destination_addr().into())
        }
        LaxNetSlice::Ipv6(ip) => {
            (ip.header().source_addr().into(), ip.header().destination_addr().into())
        }
        LaxNetSlice::Arp(_) => return None,
    };
    let Some(TransportSlice::Tcp(tcp)) = packet.transport else { return None };
    Some(Segment {
        from: SocketAddr::new(from, tcp.source_port()),
        to: SocketAddr::new(to, tcp.destination_port()),
        sequence: tcp.sequence_number(),
        syn: tcp.syn(),
        fin: tcp.fin(),
        rst: tcp.rst(),
        data: tcp.payload(),
    })
}

/// The headers of a packet. Lenient, as captures cut packets off, and hosts that let the network
/// card do the sums record lengths of zero.
fn slice(link: Linktype, data: &[u8]) -> Option<LaxSlicedPacket<'_>> {
    match link {
        Linktype::ETHERNET => LaxSlicedPacket::from_ethernet(data).ok(),
        Linktype::RAW | Linktype::IPV4 | Linktype::IPV6 => LaxSlicedPacket::from_ip(data).ok(),
        // OpenBSD and others number raw IP so.
        Linktype(12) | Linktype(14) => LaxSlicedPacket::from_ip(data).ok(),
        // Four bytes of address family, whose numbers differ between systems: IP tells its version.
        Linktype::NULL | Linktype::LOOP => LaxSlicedPacket::from_ip(data.get(4..)?).ok(),
        Linktype::LINUX_SLL => from_ether_type(data.get(14..16)?, data.get(16..)?),
        Linktype::LINUX_SLL2 => from_ether_type(data.get(..2)?, data.get(20..)?),
        _ => None,
    }
}

fn from_ether_type<'a>(ether_type: &[u8], data: &'a [u8]) -> Option<LaxSlicedPacket<'a>> {
    let ether_type = EtherType(u16::from_be_bytes(*ether_type.first_chunk()?));
    Some(LaxSlicedPacket::from_ether_type(ether_type, data))
}

//! Packets out of pcap and pcapng files of any size.

use pcap_parser::traits::{PcapNGPacketBlock, PcapReaderIterator};
use pcap_parser::{
    Block, InterfaceDescriptionBlock, LegacyPcapReader, Linktype, PcapBlockOwned, PcapError,
    PcapNGReader,
};
use std::io::{self, BufRead, Read};

/// Room for the largest packet; a block that is larger is no packet of ours.
const BUFFER: usize = 1 << 20;
/// Starts of a pcap file: microseconds and nanoseconds, in both byte orders.
const PCAP: [[u8; 4]; 4] = [
    [0xA1, 0xB2, 0xC3, 0xD4],
    [0xD4, 0xC3, 0xB2, 0xA1],
    [0xA1, 0xB2, 0x3C, 0x4D],
    [0x4D, 0x3C, 0xB2, 0xA1],
];
/// Start of a pcapng file.
const PCAPNG: [u8; 4] = [0x0A, 0x0D, 0x0D, 0x0A];

/// A packet as it was captured.
pub struct Packet<'a> {
    /// Microseconds since 1970 UTC.
    pub time: u64,
    /// What its first header is.
    pub link: Linktype,
    /// All of it, or its first part.
    pub data: &'a [u8],
}

/// Whether a file that begins so is a capture.
pub fn is_capture(start: &[u8]) -> bool {
    start.first_chunk().is_some_and(|magic| PCAP.contains(magic) || *magic == PCAPNG)
}

/// What an interface of a pcapng file says about its packets.
struct Interface {
    link: Linktype,
    ticks_per_second: u64,
    offset: i64,
}

impl Interface {
    fn new(block: &InterfaceDescriptionBlock<'_>) -> Interface {
        let ticks_per_second = block.ts_resolution().filter(|r| *r > 0).unwrap_or(1_000_000);
        Interface { link: block.linktype, ticks_per_second, offset: block.ts_offset() }
    }

    /// Microseconds since 1970 UTC.
    fn time(&self, high: u32, low: u32) -> u64 {
        let ticks = u128::from(high) << 32 | u128::from(low);
        let time = ticks * 1_000_000 / u128::from(self.ticks_per_second);
        let offset = i128::from(self.offset) * 1_000_000;
        u64::try_from(time as i128 + offset).unwrap_or(0)
    }
}

/// Hands all packets on; the inner error is what is wrong with the file.
pub fn packets(
    mut input: impl BufRead + Send,
    mut take: impl FnMut(Packet<'_>) -> io::Result<()>,
) -> io::Result<Result<(), String>> {
    let next_generation = input.fill_buf()?.starts_with(&PCAPNG);
    let input = Full(input);
    let reader: Result<Box<dyn PcapReaderIterator + Send>, _> = if next_generation {
        PcapNGReader::new(BUFFER, input).map(|reader| Box::new(reader) as _)
    } else {
        LegacyPcapReader::new(BUFFER, input).map(|reader| Box::new(reader) as _)
    };
    let mut reader = match reader {
        Ok(reader) => reader,
        Err(error) => return Ok(Err(describe(&error))),
    };
    let mut state = State::default();
    loop {
        match reader.next() {
            Ok((size, block)) => {
                if let Some(packet) = state.packet(&block) {
                    take(packet)?;
                }
                reader.consume(size);
            }
            Err(PcapError::Eof) => return Ok(Ok(())),
            Err(PcapError::Incomplete(_)) => {
                if let Err(error) = reader.refill() {
                    return Ok(Err(describe(&error)));
                }
            }
            Err(error) => return Ok(Err(describe(&error))),
        }
    }
}

#[derive(Default)]
struct State {
    /// Of a pcap file.
    link: Option<Linktype>,
    nanoseconds: bool,
    /// Of a section of a pcapng file.
    interfaces: Vec<Interface>,
}

impl State {
    fn packet<'a>(&mut self, block: &'a PcapBlockOwned<'_>) -> Option<Packet<'a>> {
        match block {
            PcapBlockOwned::LegacyHeader(header) => {
                self.link = Some(header.network);
                self.nanoseconds = header.is_nanosecond_precision();
                None
            }
            PcapBlockOwned::Legacy(packet) => {
                let fraction = packet.ts_usec / if self.nanoseconds { 1000 } else { 1 };
                let time = u64::from(packet.ts_sec) * 1_000_000 + u64::from(fraction);
                Some(Packet { time, link: self.link?, data: packet.data })
            }
            PcapBlockOwned::NG(block) => self.packet_of_block(block),
        }
    }

    fn packet_of_block<'a>(&mut self, block: &'a Block<'_>) -> Option<Packet<'a>> {
        match block {
            Block::SectionHeader(_) => self.interfaces.clear(),
            Block::InterfaceDescription(block) => self.interfaces.push(Interface::new(block)),
            Block::EnhancedPacket(packet) => {
                let interface = self.interfaces.get(usize::try_from(packet.if_id).ok()?)?;
                let time = interface.time(packet.ts_high, packet.ts_low);
                return Some(Packet { time, link: interface.link, data: packet.packet_data() });
            }
            // It has no time.
            Block::SimplePacket(packet) => {
                let link = self.interfaces.first()?.link;
                return Some(Packet { time: 0, link, data: packet.packet_data() });
            }
            _ => {}
        }
        None
    }
}

fn describe(error: &PcapError<&[u8]>) -> String {
    let what = match error {
        PcapError::UnexpectedEof | PcapError::Eof => "it ends inside a packet",
        PcapError::BufferTooSmall => "a packet in it is too large",
        PcapError::ReadError => "it cannot be read on",
        _ => "it is damaged",
    };
    format!("the capture file: {what}")
}

/// Fills what it is given to the end: the reader of captures looks only at its first read.
struct Full<R>(R);

impl<R: Read> Read for Full<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut filled = 0;
        while filled < buffer.len() {
            match self.0.read(&mut buffer[filled..]) {
                Ok(0) => break,
                Ok(size) => filled += size,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(filled)
    }
}

//! One event for many bridges: events a second over loopback TCP, beside the plain `writev` of the
//! same bytes to as many connections, one for each event and connection. The server may do better
//! than that: events that happen at once leave in one write.

use crate::clients::{self, Clients, Failure};
use crate::loudspeaker::Loudspeaker;
use crate::{call_delivered, call_delivered_bytes};
use ctisp::messages::OpenReq;
use ctisp::wire::HEADER_SIZE;
use ctisp::{CallMsgMask, Server, Services};
use std::io::{IoSlice, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// How long each measurement takes.
const TIME: Duration = Duration::from_millis(1000);
/// Copies that are on their way at a time: so many events as give that many copies happen at once.
const COPIES: usize = 4096;

/// Events a second that `sessions` All Events sessions get, of a server and of `writev`.
///
/// # Errors
/// When there are not descriptors enough, or a connection breaks.
pub fn measure(sessions: usize) -> Result<(f64, f64), Failure> {
    Ok((server(sessions)?, writev(sessions)?))
}

fn server(sessions: usize) -> Result<f64, Failure> {
    let speaker = Loudspeaker::new(call_delivered().into(), false);
    let server = Server::builder().start_on(speaker)?;
    let request = OpenReq {
        version_number: 25,
        services_requested: Services::ALL_EVENTS,
        call_msg_mask: CallMsgMask::known(),
        client_id: Some("bench".into()),
        client_password: Some(vec![]),
        ..OpenReq::default()
    };
    let mut clients = Clients::new()?;
    for _ in 0..sessions {
        // OPEN_CONF and the SYSTEM_EVENT of the peripheral.
        clients.add(clients::open(server.address(), &request, 2)?)?;
    }
    events_a_second(&mut clients, sessions, |events| {
        server.with(move |speaker| speaker.tell(events));
        Ok(())
    })
}

fn writev(connections: usize) -> Result<f64, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut clients = Clients::new()?;
    let mut streams = Vec::new();
    for _ in 0..connections {
        clients.add(TcpStream::connect(listener.local_addr()?)?)?;
        let stream = listener.accept()?.0;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    let (order, orders) = channel();
    let writer = std::thread::spawn(move || -> Result<(), Failure> {
        let event = call_delivered_bytes();
        while let Ok(events) = orders.recv() {
            for _ in 0..events {
                for stream in &mut streams {
                    write(stream, &event)?;
                }
            }
        }
        Ok(())
    });
    let measured = events_a_second(&mut clients, connections, |events| Ok(order.send(events)?));
    drop(order);
    writer.join().map_err(|_| "the writer broke down")??;
    measured
}

/// Header and body, as they would come from an encoder.
fn write(stream: &mut TcpStream, event: &[u8]) -> Result<(), Failure> {
    let (header, body) = event.split_at(HEADER_SIZE);
    let mut slices = [IoSlice::new(header), IoSlice::new(body)];
    let mut left = slices.as_mut_slice();
    while !left.is_empty() {
        let written = stream.write_vectored(left)?;
        IoSlice::advance_slices(&mut left, written);
    }
    Ok(())
}

/// Orders events and reads them, again and again.
fn events_a_second(
    clients: &mut Clients,
    receivers: usize,
    mut order: impl FnMut(usize) -> Result<(), Failure>,
) -> Result<f64, Failure> {
    let events = (COPIES / receivers).max(1);
    let bytes = events * receivers * call_delivered_bytes().len();
    let mut round = || {
        order(events)?;
        clients.read(bytes)
    };
    for _ in 0..10 {
        round()?;
    }
    let began = Instant::now();
    let mut rounds = 0;
    while began.elapsed() < TIME {
        round()?;
        rounds += 1;
    }
    Ok((rounds * events) as f64 / began.elapsed().as_secs_f64())
}

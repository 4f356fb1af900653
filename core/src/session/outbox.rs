//! Bytes that wait to be sent.

/// Bytes of memory that an empty queue keeps: a few events. There may be ten thousand of them.
const KEPT: usize = 1024;

/// A queue of bytes with a limit.
///
/// The limit is what keeps a peer that does not read from taking all memory: it is checked after a
/// message was appended, so that one message always fits.
#[derive(Debug)]
pub(super) struct Outbox {
    bytes: Vec<u8>,
    sent: usize,
    limit: usize,
}

impl Outbox {
    pub fn new(limit: usize) -> Outbox {
        Outbox { bytes: Vec::new(), sent: 0, limit }
    }

    /// Where messages are appended.
    pub fn buffer(&mut self) -> &mut Vec<u8> {
        // Keeps the buffer from growing for ever while the peer takes its bytes a few at a time.
        if self.sent > self.bytes.len() / 2 && self.sent > 4096 {
            self.bytes.drain(..self.sent);
            self.sent = 0;
        }
        &mut self.bytes
    }

    pub fn waiting(&self) -> &[u8] {
        self.bytes.get(self.sent..).unwrap_or_default()
    }

    pub fn over_full(&self) -> bool {
        self.waiting().len() > self.limit
    }

    pub fn sent(&mut self, count: usize) {
        self.sent = self.bytes.len().min(self.sent + count);
        if self.sent == self.bytes.len() {
            self.clear();
        }
    }

    pub fn clear(&mut self) {
        self.bytes.clear();
        self.sent = 0;
        if self.bytes.capacity() > KEPT {
            self.bytes = Vec::new();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_leave_in_order_whatever_each_write_takes() {
        let mut outbox = Outbox::new(1 << 20);
        let mut taken = Vec::new();
        for round in 0..100u8 {
            outbox.buffer().extend([round; 300]);
            let count = outbox.waiting().len().min(250);
            taken.extend_from_slice(&outbox.waiting()[..count]);
            outbox.sent(count);
        }
        taken.extend_from_slice(outbox.waiting());
        let expected: Vec<u8> = (0..100u8).flat_map(|round| [round; 300]).collect();
        assert_eq!(taken, expected);
    }

    #[test]
    fn a_queue_that_was_long_keeps_little_memory_when_it_is_empty() {
        let mut outbox = Outbox::new(1 << 20);
        outbox.buffer().extend([0; 100_000]);
        outbox.sent(100_000);
        assert!(outbox.bytes.capacity() <= KEPT);
    }

    #[test]
    fn one_message_fits_and_the_limit_shows_after_it() {
        let mut outbox = Outbox::new(10);
        outbox.buffer().extend([0; 10]);
        assert!(!outbox.over_full());
        outbox.buffer().push(0);
        assert!(outbox.over_full());
        outbox.sent(1);
        assert!(!outbox.over_full());
    }
}

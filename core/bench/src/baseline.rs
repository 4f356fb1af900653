//! The hand-written C decoder and encoder.

extern "C" {
    fn baseline_size() -> usize;
    fn baseline_decode(body: *const u8, size: usize, message: *mut u64) -> i32;
    fn baseline_encode(message: *const u64, out: *mut u8) -> usize;
}

/// The C struct, used again for every message.
pub struct Baseline(Vec<u64>);

impl Baseline {
    /// Room for one message.
    pub fn new() -> Baseline {
        // SAFETY: the function takes nothing and returns a constant.
        let size = unsafe { baseline_size() };
        Baseline(vec![0; size.div_ceil(8)])
    }

    /// Decodes a body; whether it was one.
    pub fn decode(&mut self, body: &[u8]) -> bool {
        // SAFETY: the body is readable for its length; the struct is `baseline_size` bytes, aligned
        // to eight, which is the most its members need.
        unsafe { baseline_decode(body.as_ptr(), body.len(), self.0.as_mut_ptr()) == 0 }
    }

    /// Encodes what was decoded last. The body decoded must still be there: the struct points at it.
    pub fn encode(&self, body: &[u8], out: &mut [u8; 12500]) -> usize {
        debug_assert!(!body.is_empty());
        // SAFETY: `decode` filled the struct from `body`, which the caller still holds; `out` has
        // room for the largest message of the protocol.
        unsafe { baseline_encode(self.0.as_ptr(), out.as_mut_ptr()) }
    }
}

impl Default for Baseline {
    fn default() -> Self {
        Baseline::new()
    }
}

//! Salted password hashes, as the centre's file holds them for the clients that may come in.
//!
//! They are argon2 hashes in the PHC string format, `$argon2id$v=19$...`: salt and costs are in the
//! text, so that hashes of other tools are good too. To check one is slow on purpose.
//!
//! ```
//! let hash = ctisp::password::hash(b"secret")?;
//! assert!(ctisp::password::fits(&hash, b"secret"));
//! assert!(!ctisp::password::fits(&hash, b"Secret"));
//! # Ok::<(), ctisp::password::HashError>(())
//! ```

use argon2::password_hash::rand_core::{OsRng, RngCore};
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params};
use blake2::digest::Mac as _;
use blake2::Blake2sMac256;
use thiserror::Error;

/// Bytes that ClientPassword holds.
pub const MAX_PASSWORD: usize = 64;
/// The memory that a check may take, in KiB: more is a slip of the pen.
const MAX_MEMORY: u32 = 1 << 20;
/// The rounds that a check may take.
const MAX_ROUNDS: u32 = 100;

/// Why there is no hash, or it is none.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum HashError {
    /// No ClientPassword can be that long.
    #[error("a password has at most {MAX_PASSWORD} bytes")]
    TooLong,
    /// It is no argon2 hash in the PHC string format.
    #[error("no argon2 hash ({0}); `ctisp hash-password` makes one")]
    NotAHash(String),
}

/// Hashes a password with a new salt: argon2id, 19 MiB, two rounds.
///
/// # Errors
/// When it is longer than ClientPassword can be.
pub fn hash(password: &[u8]) -> Result<String, HashError> {
    if password.len() > MAX_PASSWORD {
        return Err(HashError::TooLong);
    }
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default().hash_password(password, &salt);
    hash.map(|hash| hash.to_string()).map_err(not_a_hash)
}

/// Whether that is the password. It takes as long as the hash's costs say, whatever the answer.
/// What is no hash fits no password.
pub fn fits(hash: &str, password: &[u8]) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    Argon2::default().verify_password(password, &hash).is_ok()
}

/// Whether a text is a hash that can be checked.
///
/// # Errors
/// When it is not, or costs more than any machine should spend.
pub fn check(hash: &str) -> Result<(), HashError> {
    let hash = PasswordHash::new(hash).map_err(not_a_hash)?;
    Algorithm::try_from(hash.algorithm).map_err(not_a_hash)?;
    let costs = Params::try_from(&hash).map_err(not_a_hash)?;
    if hash.hash.is_none() || hash.salt.is_none() {
        return Err(HashError::NotAHash("salt or hash is missing".into()));
    }
    if costs.m_cost() > MAX_MEMORY || costs.t_cost() > MAX_ROUNDS {
        return Err(HashError::NotAHash("its costs are too high".into()));
    }
    Ok(())
}

fn not_a_hash(error: impl ToString) -> HashError {
    HashError::NotAHash(error.to_string())
}

/// A quick keyed hash: tells in no time that a password is the one that was found right before.
/// The key is new in every process, so that it is of no use anywhere else.
pub(crate) struct Seal([u8; 32]);

impl Seal {
    pub fn new() -> Seal {
        let mut key = [0; 32];
        OsRng.fill_bytes(&mut key);
        Seal(key)
    }

    /// What is kept of a pair that was found right.
    pub fn of(&self, client_id: &str, password: &[u8]) -> [u8; 32] {
        self.mac(client_id, password)
            .map(|mac| mac.finalize().into_bytes().into())
            .unwrap_or([0; 32])
    }

    /// Whether that was kept of this pair.
    pub fn fits(&self, kept: &[u8; 32], client_id: &str, password: &[u8]) -> bool {
        self.mac(client_id, password).is_some_and(|mac| mac.verify(kept.into()).is_ok())
    }

    fn mac(&self, client_id: &str, password: &[u8]) -> Option<Blake2sMac256> {
        let mut mac = Blake2sMac256::new_from_slice(&self.0).ok()?;
        mac.update(client_id.as_bytes());
        mac.update(&[0]);
        mac.update(password);
        Some(mac)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_salted_and_fits_only_its_password() {
        let hashes = [hash(b"one").unwrap(), hash(b"one").unwrap()];
        assert_ne!(hashes[0], hashes[1]);
        for hash in hashes {
            assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
            assert_eq!(check(&hash), Ok(()));
            assert!(fits(&hash, b"one") && !fits(&hash, b"two") && !fits(&hash, b""));
        }
        assert_eq!(hash(&[b'x'; 65]), Err(HashError::TooLong));
    }

    #[test]
    fn what_is_no_argon2_hash_is_told() {
        for text in [
            "",
            "secret",
            "$argon2id$v=19$m=8,t=1,p=1",
            "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ",
            "$pbkdf2-sha256$i=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA",
            "$argon2id$v=19$m=4000000,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA",
        ] {
            assert!(matches!(check(text), Err(HashError::NotAHash(_))), "{text}");
            assert!(!fits(text, b"secret"), "{text}");
        }
    }

    #[test]
    fn a_seal_fits_its_pair_only() {
        let seal = Seal::new();
        let kept = seal.of("ab", b"c");
        assert!(seal.fits(&kept, "ab", b"c"));
        assert!(!seal.fits(&kept, "a", b"bc") && !seal.fits(&kept, "ab", b"d"));
        assert!(!Seal::new().fits(&kept, "ab", b"c"), "another process has another key");
    }
}

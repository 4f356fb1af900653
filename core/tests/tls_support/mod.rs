//! Certificates made for a test.

#![allow(dead_code)]

use ctisp::{ClientTls, ServerTls};
use rcgen::{
    date_time_ymd, BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair,
};
use std::sync::atomic::{AtomicU32, Ordering};

/// A certificate and its private key, in PEM.
pub struct Paper {
    pub certificate: String,
    pub key: String,
}

impl Paper {
    /// Signed by itself, valid from the first year to the second.
    pub fn of_itself(name: &str, is_authority: bool, years: (i32, i32)) -> Paper {
        let mut params = params(name, years);
        if is_authority {
            params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        let key = KeyPair::generate().unwrap();
        Paper { certificate: params.self_signed(&key).unwrap().pem(), key: key.serialize_pem() }
    }

    pub fn server(&self) -> ServerTls {
        ServerTls::pem(self.certificate.as_str(), self.key.as_str())
    }
}

pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// An authority that nobody has seen before.
pub fn authority() -> Authority {
    static MADE: AtomicU32 = AtomicU32::new(0);
    let name = format!("authority {}", MADE.fetch_add(1, Ordering::Relaxed));
    let mut params = params(&name, (2001, 2900));
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    Authority(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
}

impl Authority {
    pub fn certificate(&self) -> String {
        self.0.pem()
    }

    pub fn paper(&self, name: &str) -> Paper {
        self.paper_between(name, (2001, 2900))
    }

    /// Valid from the first year to the second.
    pub fn paper_between(&self, name: &str, years: (i32, i32)) -> Paper {
        let key = KeyPair::generate().unwrap();
        let certificate = params(name, years).signed_by(&key, &self.0).unwrap().pem();
        Paper { certificate, key: key.serialize_pem() }
    }

    /// TLS of a server of that name or address.
    pub fn server(&self, name: &str) -> ServerTls {
        self.paper(name).server()
    }

    /// TLS of clients that trust it.
    pub fn trusted(&self) -> ClientTls {
        ClientTls::new().ca_pem(self.certificate())
    }
}

fn params(name: &str, (from, until): (i32, i32)) -> CertificateParams {
    let names = if name.contains(' ') { vec![] } else { vec![name.to_owned()] };
    let mut params = CertificateParams::new(names).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(from, 1, 1);
    params.not_after = date_time_ymd(until, 1, 1);
    params
}

//! The verbs of the command with TLS, as processes.
#![cfg(feature = "cli")]

mod tls_support;

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Output, Stdio};
use tls_support::{authority, Paper};

fn ctisp(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ctisp"));
    command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What a verb that ends by itself wrote.
fn output(args: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } = ctisp(args).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

/// A folder for files of one test, empty.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(folder: &Path, name: &str, text: &str) -> String {
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Files of a certificate and its key.
fn files(folder: &Path, name: &str, paper: &Paper) -> (String, String) {
    let certificate = write(folder, &format!("{name}.pem"), &paper.certificate);
    (certificate, write(folder, &format!("{name}.key"), &paper.key))
}

/// A server that ends with the test.
struct Served {
    child: Child,
    address: String,
    log: BufReader<ChildStderr>,
}

impl Served {
    fn start(args: &[&str]) -> Served {
        let mut all = vec!["serve", "--listen", "127.0.0.1:0"];
        all.extend(args);
        let mut child = ctisp(&all).spawn().unwrap();
        let mut first = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let log = BufReader::new(child.stderr.take().unwrap());
        let address = first.trim_end().strip_prefix("listening 127.0.0.1").unwrap_or_else(|| {
            panic!("{first:?}");
        });
        Served { child, address: format!("localhost{address}"), log }
    }

    fn end(mut self) -> String {
        self.child.kill().unwrap();
        let mut log = String::new();
        self.log.read_to_string(&mut log).unwrap();
        log
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_suite_proves_a_server_over_tls_with_certificates_of_both() {
    let (folder, authority) = (folder("suite"), authority());
    let ca = write(&folder, "ca.pem", &authority.certificate());
    let (certificate, key) = files(&folder, "server", &authority.paper("localhost"));
    let args = ["--tls-cert", &certificate, "--tls-key", &key, "--tls-client-ca", &ca];
    let server = Served::start(&args);

    let (own, own_key) = files(&folder, "client", &authority.paper("a client"));
    let suite = ["conformance", &server.address, "--only", "MAKE_CALL_REQ", "--tls-ca", &ca];
    let mut args = suite.to_vec();
    args.extend(["--tls-cert", &own, "--tls-key", &own_key]);
    let (status, out, log) = output(&args);
    assert_eq!(status, Some(0), "{out}{log}");
    let last = out.lines().last().unwrap();
    assert!(last.ends_with(" passed, 0 failed") && !last.starts_with("0 "), "{out}");

    args.extend(["--tls-name", "elsewhere"]);
    let (status, _, log) = output(&args);
    assert_eq!(status, Some(1));
    assert!(log.contains("the server's certificate is not for elsewhere"), "{log}");
}

#[test]
fn what_is_wrong_with_tls_is_told_on_both_ends() {
    let (folder, own) = (folder("wrong"), authority());
    let (certificate, key) = files(&folder, "server", &own.paper("localhost"));
    let server = Served::start(&["--tls-cert", &certificate, "--tls-key", &key]);
    let other = write(&folder, "other.pem", &authority().certificate());
    let (status, _, log) = output(&["monitor", &server.address, "--tls-ca", &other]);
    assert_eq!(status, Some(1));
    assert!(log.contains("signed by an unknown issuer"), "{log}");
    // The server has said so by the time that the next client is refused.
    let (status, _, log) = output(&["monitor", &server.address]);
    assert_eq!(status, Some(1));
    assert!(log.contains("the server speaks TLS here"), "{log}");
    let log = server.end();
    assert!(log.contains("does not know the issuer of the certificate here"), "{log}");
}

#[test]
fn files_that_cannot_be_used_are_named_and_nothing_is_listened_on() {
    let (folder, authority) = (folder("files"), authority());
    let (certificate, key) = files(&folder, "server", &authority.paper("localhost"));
    let serve = ["serve", "--listen", "127.0.0.1:0", "--tls-cert", &certificate];
    let with_key = |key: &str| output(&[&serve[..], &["--tls-key", key]].concat());
    let (status, out, log) = with_key("no/such.key");
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(log.contains("no/such.key: it cannot be read"), "{log}");
    let (status, out, log) = with_key(&certificate);
    assert_eq!((status, out.as_str()), (Some(1), ""));
    assert!(log.contains("there is no private key"), "{log}");
    assert_eq!(output(&serve).0, Some(2));
    let monitor = ["monitor", "localhost", "--tls-ca", &key];
    let (status, _, log) = output(&monitor);
    assert_eq!(status, Some(1));
    assert!(log.contains("server.key: there is no certificate"), "{log}");
}

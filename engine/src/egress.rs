//! Requests that leave the house (T17): the name is resolved, the address checked, and exactly that address dialled;
//! no redirects, no private networks unless the operator lists them.

use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

/// How long a request may take in all.
const TIMEOUT: Duration = Duration::from_secs(15);

/// A client for addresses that people typed.
#[derive(Debug, Clone)]
pub struct Egress {
    client: reqwest::Client,
    allowed: Arc<[IpNet]>,
}

/// The address must not be reached.
#[derive(Debug, Clone, thiserror::Error)]
#[error("this address is in a private network that is not listed as allowed")]
pub struct Forbidden;

impl Egress {
    /// A client that reaches public addresses, and the private networks in `allowed`.
    ///
    /// # Errors
    /// When no client can be made.
    pub fn new(allowed: Vec<IpNet>) -> Result<Self, reqwest::Error> {
        // Fails only when a provider is there already, which is what is wanted.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let allowed: Arc<[IpNet]> = allowed.into();
        let client = reqwest::Client::builder()
            .timeout(TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .dns_resolver(Arc::new(Checked(Arc::clone(&allowed))))
            .user_agent("Ombud")
            .build()?;
        Ok(Self { client, allowed })
    }

    /// A POST request to an address that may be reached.
    ///
    /// # Errors
    /// [`Forbidden`] for a private address; names are checked when they are resolved.
    pub fn post(&self, url: &reqwest::Url) -> Result<reqwest::RequestBuilder, Forbidden> {
        let literal = url.host_str().and_then(|h| h.trim_matches(['[', ']']).parse::<IpAddr>().ok());
        match literal {
            Some(ip) if !permitted(ip, &self.allowed) => Err(Forbidden),
            _ => Ok(self.client.post(url.clone())),
        }
    }
}

/// Whether an address may be dialled.
#[must_use]
pub fn permitted(ip: IpAddr, allowed: &[IpNet]) -> bool {
    let ip = ip.to_canonical();
    allowed.iter().any(|net| net.contains(&ip)) || is_public(ip)
}

fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(v4) => {
            let [a, b, ..] = v4.octets();
            let shared = a == 100 && (64..128).contains(&b);
            let reserved = a == 0 || a >= 240 || (a == 192 && b == 0) || (a == 198 && (18..20).contains(&b));
            !(v4.is_private()
                || v4.is_loopback()
                || v4.is_link_local()
                || v4.is_multicast()
                || v4.is_documentation()
                || shared
                || reserved)
        }
        IpAddr::V6(v6) => {
            let first = v6.segments()[0];
            let global = (first & 0xe000) == 0x2000;
            // 2002::/16 and 64:ff9b::/96 can carry a private IPv4 address.
            global && first != 0x2002 && !(first == 0x2001 && v6.segments()[1] == 0x0db8)
        }
    }
}

struct Checked(Arc<[IpNet]>);

impl Resolve for Checked {
    fn resolve(&self, name: Name) -> Resolving {
        let allowed = Arc::clone(&self.0);
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let good: Vec<SocketAddr> = found.into_iter().filter(|a| permitted(a.ip(), &allowed)).collect();
            if good.is_empty() {
                return Err(Box::new(Forbidden) as Box<dyn std::error::Error + Send + Sync>);
            }
            Ok(Box::new(good.into_iter()) as Addrs)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threat_17_private_addresses_are_not_reached() {
        for ip in [
            "127.0.0.1",
            "10.1.2.3",
            "169.254.169.254",
            "192.168.1.1",
            "100.64.0.1",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "2002:7f00:1::",
            "0.0.0.0",
        ] {
            assert!(!permitted(ip.parse().unwrap(), &[]), "{ip}");
        }
        for ip in ["93.184.216.34", "2606:4700::1111"] {
            assert!(permitted(ip.parse().unwrap(), &[]), "{ip}");
        }
        let local: IpNet = "127.0.0.0/8".parse().unwrap();
        assert!(permitted("127.0.0.1".parse().unwrap(), &[local]));
        assert!(permitted("::ffff:127.0.0.1".parse().unwrap(), &[local]));
        let egress = Egress::new(vec![]).unwrap();
        assert!(egress.post(&"http://[::1]:80/".parse().unwrap()).is_err());
        assert!(egress.post(&"http://2130706433/".parse().unwrap()).is_err(), "a decimal address is an address");
    }
}

//! Configuration and secrets: what is wrong is said by name.

use ombud_engine::Entropy;
use ombud_server::config::{Config, ConfigError, FIELDS, example};
use ombud_server::secrets::{Secret, Secrets, SecretsError};

fn read(text: &str) -> Result<Config, ConfigError> {
    let mut config = Config::default();
    config.read_toml(text).map(|()| config)
}

#[test]
fn unknown_keys_are_refused_by_name() {
    let Err(error) = read("lisen = '0.0.0.0:80'") else { panic!("it was taken") };
    assert_eq!(error.to_string(), "unknown key `lisen` in the configuration. Did you mean `listen`?");
    let Err(error) = read("colour = 'red'") else { panic!("it was taken") };
    assert_eq!(error.to_string(), "unknown key `colour` in the configuration");
}

#[test]
fn values_are_checked_where_they_stand() {
    for (text, name) in [
        ("listen = 'here'", "listen"),
        ("listen = 80", "listen"),
        ("public_url = 'help.example'", "public_url"),
        ("public_url = 'https://help.example/path'", "public_url"),
        ("database = 'mysql://x'", "database"),
        ("zone = 'Mars/Base'", "zone"),
        ("session_max_h = 0", "session_max_h"),
        ("session_max_h = '3'", "session_max_h"),
        ("behind_proxy = 'yes'", "behind_proxy"),
        ("log_format = 'xml'", "log_format"),
        ("webhook_networks = '10.0.0.0/8, home'", "webhook_networks"),
        ("token_issuer = ''", "token_issuer"),
    ] {
        let told = read(text).map_err(|e| e.to_string()).unwrap_err();
        assert!(told.starts_with(&format!("`{name}`")), "{text}: {told}");
    }
}

#[test]
fn the_example_holds_every_key_with_its_default() {
    let text = example();
    let uncommented: String = text
        .lines()
        .filter_map(|l| l.strip_prefix('#').filter(|l| !l.starts_with(' ')))
        .map(|l| format!("{l}\n"))
        .collect();
    assert_eq!(read(&uncommented).unwrap(), Config::default());
    assert_eq!(uncommented.lines().count(), FIELDS.len());
    insta::assert_snapshot!(text);
}

#[test]
fn the_environment_goes_before_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ombud.toml");
    std::fs::write(&file, "listen = '127.0.0.1:1111'\nzone = 'Europe/Berlin'\n").unwrap();
    let env = |name: &str| (name == "OMBUD_LISTEN").then(|| "127.0.0.1:2222".to_owned());
    let config = Config::load(Some(&file), env).unwrap();
    assert_eq!((config.listen.port(), config.zone.as_str()), (2222, "Europe/Berlin"));
}

#[test]
fn secrets_are_made_once_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secrets.toml");
    assert_eq!(Secrets::load(&file).unwrap_err(), SecretsError::Missing(file.clone()));
    assert!(Secrets::load(&file).unwrap_err().to_string().contains("ombud init"));
    let secrets = Secrets::random(&Entropy::seeded(1));
    secrets.create(&file).unwrap();
    assert_eq!(secrets.create(&file), Err(SecretsError::Exists(file.clone())));
    let again = Secrets::load(&file).unwrap();
    assert_eq!(again.master_key, secrets.master_key);
    assert!(!format!("{again:?}").contains(secrets.master_key.reveal()), "secrets are never printed");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(Secrets::load(&file).unwrap_err(), SecretsError::Open(file));
    }
}

#[test]
fn weak_secrets_are_refused() {
    let good = Secrets::random(&Entropy::seeded(1));
    assert_eq!(good.check(), Ok(()));
    assert_ne!(good.derive("a"), good.derive("b"));
    for key in ["", "abcd", &"00".repeat(32), &"ab".repeat(32), "not hex at all, but long enough for the check of it"] {
        let weak = Secrets { master_key: Secret::new(key), ..good.clone() };
        assert!(matches!(weak.check(), Err(SecretsError::Weak { name: "master_key", .. })), "{key}");
    }
    for secret in
        ["short", &"x".repeat(40), "change-me-change-me-change-me-1234", "SuperSecretPassword-for-everybody-42"]
    {
        let weak = Secrets { token_secret: Secret::new(secret), ..good.clone() };
        assert!(matches!(weak.check(), Err(SecretsError::Weak { name: "token_secret", .. })), "{secret}");
    }
}

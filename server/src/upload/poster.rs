//! The poster of a video: one of its own pictures, taken by the program that the operator names (`ffmpeg`), never by the
//! sender. The program reads what strangers wrote; so it runs after the virus scan, as a process of its own, one at a time,
//! with bounds on time, memory and output, and without a network. Without the program a drawn poster takes its place.

use super::{Facts, is_video, picture};
use crate::app::App;
use crate::fault::Fault;
use image::ImageFormat;
use ombud_engine::vault::Found;
use ombud_store::{Lane, StoreError, paper, vault as sealed};
use std::io;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::Command;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

/// How long the program may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// The largest picture that it may give.
const PICTURE_BYTES: u64 = 1024 * 1024;
/// The longest side of the poster.
const SIDE: &str = "640";
/// Ten seconds of computing, a gigabyte and a half of memory, no file written. Where the system cannot bound that, nothing
/// is run.
const BOUNDED: &str = "ulimit -t 10 && ulimit -v 1500000 && ulimit -f 0 && ulimit -c 0 || exit 125; exec \"$0\" \"$@\"";
/// How the shell ends when the bounds cannot be set, or there is no such program.
const NOT_RUN: [i32; 3] = [125, 126, 127];
/// How long whoever brings a video waits for its poster; it is made without them.
const MOMENT: Duration = Duration::from_secs(3);
/// Videos that are looked up at once.
const BATCH: i64 = 16;
/// How often the queue is looked at; and how often at most while the program cannot be run.
const LOOK: Duration = Duration::from_secs(10);
const LOOK_AT_MOST: Duration = Duration::from_secs(600);

/// One at a time.
static ONE: Semaphore = Semaphore::const_new(1);

/// Makes the poster of the video that lies at `blob`, unless there is one, and tells whether somebody tried.
///
/// # Errors
/// When the program cannot be run, the disk or the store cannot; then the video stays in the queue.
pub async fn make(app: &App, blob: &str) -> Result<bool, Fault> {
    if app.config.ffmpeg.is_empty() {
        return Ok(false);
    }
    let _alone = ONE.acquire().await.map_err(Fault::internal)?;
    let Some(found) = without(app, blob).await? else { return Ok(false) };
    let up = &found.up;
    let Some(video) = Facts::kept(up).video.filter(|_| is_video(&up.media)) else { return Ok(false) };
    let Some(key) = found.key() else { return Ok(false) };
    // The program reads a file: it gets one, which is gone when it has ended.
    let plain = app.engine.blobs().draft(&app.engine.entropy().token());
    let mut video_file = app.engine.vault().open(&found).await.map_err(super::closed)?.reader();
    let mut copy = tokio::fs::File::create_new(plain.path()).await.map_err(super::of_disk)?;
    tokio::io::copy(&mut video_file, &mut copy).await.map_err(super::of_disk)?;
    copy.flush().await.map_err(super::of_disk)?;
    // A second in, where hands are steady; at the beginning of what is shorter than that.
    let at = if video.length_ms >= 2_000 { "1" } else { "0" };
    let form = if up.media == "video/mp4" { "mov" } else { "matroska" };
    let picture = frame(&app.config.ffmpeg, plain.path(), form, at).await.map_err(Fault::internal)?;
    let kept = match picture.and_then(|bytes| picture::examine(&bytes, ImageFormat::Jpeg).ok()) {
        Some((bare, _)) => app.engine.vault().put_poster(&bare, key).await.map_err(super::of_blob)?,
        None => {
            tracing::info!(blob, "no picture could be taken of a video");
            String::new()
        }
    };
    let (video, now) = (blob.to_owned(), app.now().0);
    let work = app
        .store()
        .write(Lane::Work, move |tx| Box::pin(async move { paper::hang_poster(tx, &video, &kept, now).await }));
    work.await.map_err(|e: StoreError| Fault::from(e))?;
    Ok(true)
}

/// The video, if nobody made its poster yet.
async fn without(app: &App, blob: &str) -> Result<Option<Found>, Fault> {
    let (vault, wanted) = (app.engine.vault().clone(), blob.to_owned());
    let read = app.store().read(move |tx| {
        Box::pin(async move {
            match (paper::poster(tx, &wanted).await?, sealed::by_blob(tx, &wanted).await?) {
                (None, Some(up)) => vault.find(tx, &up.hash, up.case_id).await.map(Some),
                _ => Ok(None),
            }
        })
    });
    read.await.map_err(super::closed)
}

/// One picture of the video, as a JPEG. `None` when the program finds none.
async fn frame(program: &str, file: &Path, form: &str, at: &str) -> io::Result<Option<Vec<u8>>> {
    let file = format!("file:{}", std::path::absolute(file)?.display());
    let scale = format!("scale='min({SIDE},iw)':'min({SIDE},ih)':force_original_aspect_ratio=decrease,format=yuvj420p");
    let mut command = Command::new("/bin/sh");
    command.args(["-c", BOUNDED, program]);
    command.args([
        "-nostdin",
        "-hide_banner",
        "-loglevel",
        "error",
        "-threads",
        "1",
        "-protocol_whitelist",
        "file,pipe",
    ]);
    command.args(["-f", form, "-ss", at, "-i", &file, "-map", "0:v:0", "-an", "-sn", "-dn", "-frames:v", "1"]);
    command.args(["-vf", &scale, "-map_metadata", "-1", "-c:v", "mjpeg", "-q:v", "5", "-f", "mjpeg", "pipe:1"]);
    command.env_clear().envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let mut picture = Vec::new();
    let work = async {
        if let Some(out) = child.stdout.take() {
            out.take(PICTURE_BYTES + 1).read_to_end(&mut picture).await?;
        }
        child.wait().await
    };
    let Ok(ended) = tokio::time::timeout(PATIENCE, work).await else {
        child.kill().await?;
        return Ok(None);
    };
    match ended?.code() {
        Some(0) if !picture.is_empty() && picture.len() as u64 <= PICTURE_BYTES => Ok(Some(picture)),
        Some(code) if NOT_RUN.contains(&code) => {
            Err(io::Error::other(format!("{program} cannot be run within bounds (exit code {code})")))
        }
        _ => Ok(None),
    }
}

/// Gives the program a moment. What it does not do now, the queue does later.
pub async fn moment(app: &App, blob: &str) {
    if app.config.ffmpeg.is_empty() {
        return;
    }
    let (app, video) = (app.clone(), blob.to_owned());
    // It goes on when nobody waits any more.
    let work = tokio::spawn(async move { make(&app, &video).await });
    if let Ok(Ok(Err(fault))) = tokio::time::timeout(MOMENT, work).await {
        tracing::warn!(blob, why = fault.detail, "a video waits for its poster");
    }
}

/// Makes what is missing; gives how many were tried.
///
/// # Errors
/// As [`make`].
pub async fn make_missing(app: &App) -> Result<usize, Fault> {
    let (mut tried, mut after) = (0, String::new());
    while !app.config.ffmpeg.is_empty() {
        let (from, scanning) = (after, app.engine.scanner().is_some());
        let read = app
            .store()
            .read(move |tx| Box::pin(async move { paper::without_poster(tx, &from, scanning, BATCH).await }));
        let waiting: Vec<String> = read.await.map_err(|e: StoreError| Fault::from(e))?;
        let Some(last) = waiting.last() else { break };
        after = last.clone();
        for blob in &waiting {
            tried += usize::from(make(app, blob).await?);
        }
    }
    Ok(tried)
}

/// Makes what is missing until cancelled; at once over where no program is named.
pub async fn run(app: App, stop: CancellationToken) {
    let mut pause = LOOK;
    while !app.config.ffmpeg.is_empty() {
        pause = match make_missing(&app).await {
            Ok(_) => LOOK,
            Err(fault) => {
                tracing::warn!(why = fault.detail, "videos wait for their posters; trying again");
                (pause * 2).min(LOOK_AT_MOST)
            }
        };
        tokio::select! { () = stop.cancelled() => return, () = tokio::time::sleep(pause) => {} }
    }
}

//! Pictures that the hint is tried on, drawn from a seed: goods as people photograph them, well and badly.

use image::imageops::FilterType;
use image::{DynamicImage, Rgb, RgbImage};
use std::f32::consts::PI;
use std::ops::Range;

/// What is wrong with a picture; `None` is a good one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// Out of focus.
    Unfocused,
    /// The hand moved.
    Moved,
    /// Too little light, and the grain that comes with it.
    Underexposed,
    /// A thumbnail.
    Thumbnail,
}

/// What is on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scene {
    Parcel,
    Textile,
    Electronics,
    Ceramics,
    /// White goods on a white sheet: little contrast and all of it sharp.
    White,
    /// A lit thing in a dark room, well exposed.
    Night,
    /// A sharp thing before a background out of focus.
    Portrait,
}

pub const SCENES: [Scene; 7] =
    [Scene::Parcel, Scene::Textile, Scene::Electronics, Scene::Ceramics, Scene::White, Scene::Night, Scene::Portrait];
pub const FLAWS: [Flaw; 4] = [Flaw::Unfocused, Flaw::Moved, Flaw::Underexposed, Flaw::Thumbnail];

/// Within what the pictures of a set differ.
#[derive(Debug, Clone)]
pub struct Manner {
    /// Pixels of the longer side.
    pub long: Range<f32>,
    /// Width to height.
    pub shape: Range<f32>,
    /// The grain of the sensor, in levels.
    pub grain: Range<f32>,
    /// The lens, in pixels as it is shown.
    pub lens: Range<f32>,
    /// Out of focus by so much, and moved by so much, in pixels at 800 on the longer side.
    pub unfocused: Range<f32>,
    pub moved: Range<f32>,
    /// What is left of the light.
    pub light: Range<f32>,
    /// The contrast of white goods.
    pub white: Range<f32>,
    /// The shorter side of a thumbnail.
    pub thumbnail: Range<f32>,
    /// The quality of the file.
    pub quality: Range<f32>,
}

/// A die that falls the same way for the same seed.
pub struct Die(pub u64);

impl Die {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn unit(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1u32 << 24) as f32
    }

    fn within(&mut self, range: &Range<f32>) -> f32 {
        range.start + (range.end - range.start) * self.unit()
    }

    fn of(&mut self, from: f32, to: f32) -> f32 {
        self.within(&(from..to))
    }

    /// About normal.
    fn grain(&mut self) -> f32 {
        let bits = self.next();
        let part = |n: u32| ((bits >> (16 * n)) & 0xFFFF) as f32 / 65_536.0;
        (part(0) + part(1) + part(2) + part(3) - 2.0) * 1.732
    }
}

type Colour = [f32; 3];

/// Pixels while they are drawn; coordinates go from 0 to 1 on both sides.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Colour>,
}

impl Canvas {
    fn new(width: usize, height: usize, paint: impl Fn(f32, f32) -> Colour) -> Self {
        let at = |i: usize| ((i % width) as f32 / width as f32, (i / width) as f32 / height as f32);
        Self { width, height, pixels: (0..width * height).map(at).map(|(x, y)| paint(x, y)).collect() }
    }

    /// A turned rectangle around a middle.
    fn block(&mut self, (x, y): (f32, f32), (w, h): (f32, f32), turn: f32, paint: impl Fn(f32, f32) -> Colour) {
        let (sin, cos) = turn.sin_cos();
        let inside = move |dx: f32, dy: f32| {
            let (u, v) = ((dx * cos + dy * sin) / w, (dy * cos - dx * sin) / h);
            (u.abs() <= 0.5 && v.abs() <= 0.5).then_some((u, v))
        };
        self.fill((x, y), w.hypot(h) / 2.0, inside, paint);
    }

    /// An oval around a middle.
    fn oval(&mut self, middle: (f32, f32), (rx, ry): (f32, f32), paint: impl Fn(f32, f32) -> Colour) {
        let inside = move |dx: f32, dy: f32| {
            let (u, v) = (dx / rx, dy / ry);
            (u * u + v * v <= 1.0).then_some((u, v))
        };
        self.fill(middle, rx.max(ry), inside, paint);
    }

    fn fill(
        &mut self,
        (x, y): (f32, f32),
        reach: f32,
        inside: impl Fn(f32, f32) -> Option<(f32, f32)>,
        paint: impl Fn(f32, f32) -> Colour,
    ) {
        let (w, h) = (self.width as f32, self.height as f32);
        let span = |at: f32, size: f32, most: usize| {
            let end = ((at + reach) * size + 1.0).clamp(0.0, most as f32);
            (((at - reach) * size).clamp(0.0, most as f32) as usize)..(end as usize)
        };
        for row in span(y, h, self.height) {
            for column in span(x, w, self.width) {
                if let Some((u, v)) = inside(column as f32 / w - x, row as f32 / h - y) {
                    self.pixels[row * self.width + column] = paint(u, v);
                }
            }
        }
    }

    /// Lines of print: words as bars.
    fn print(&mut self, die: &mut Die, (x, y): (f32, f32), (w, h): (f32, f32), ink: Colour) {
        let lines = die.of(4.0, 9.0) as usize;
        let step = h / lines as f32;
        for line in 0..lines {
            let mut at = x - w / 2.0;
            while at < x + w / 2.0 - step {
                let long = die.of(0.3, 2.0) * step;
                let middle = (at + long / 2.0, y - h / 2.0 + (line as f32 + 0.5) * step);
                self.block(middle, (long, step * 0.45), 0.0, |_, _| ink);
                at += long + step * 0.4;
            }
        }
    }

    /// A crack that wanders.
    fn crack(&mut self, die: &mut Die, (mut x, mut y): (f32, f32), long: Range<f32>, colour: Colour) {
        let long = die.within(&long);
        let mut turn = die.of(0.0, 2.0 * PI);
        for _ in 0..9 {
            turn += die.of(-0.8, 0.8);
            let piece = long / 9.0;
            let (dx, dy) = (turn.cos() * piece, turn.sin() * piece);
            self.block((x + dx / 2.0, y + dy / 2.0), (piece * 1.1, 0.006), turn, |_, _| colour);
            (x, y) = (x + dx, y + dy);
        }
    }

    fn picture(&self) -> DynamicImage {
        let byte = |v: f32| v.clamp(0.0, 255.0) as u8;
        let pixel = |x: u32, y: u32| Rgb(self.pixels[y as usize * self.width + x as usize].map(byte));
        DynamicImage::ImageRgb8(RgbImage::from_fn(self.width as u32, self.height as u32, pixel))
    }
}

fn grey(level: f32) -> Colour {
    [level, level * 0.985, level * 0.96]
}

fn scaled([r, g, b]: Colour, by: f32) -> Colour {
    [r * by, g * by, b * by]
}

/// A scene with sharp edges, larger than the picture will be.
fn scene(die: &mut Die, manner: &Manner, scene: Scene, width: usize, height: usize) -> DynamicImage {
    let table: Colour = [die.of(90.0, 190.0), die.of(80.0, 170.0), die.of(70.0, 150.0)];
    let (slope, veins) = (die.of(-0.25, 0.25), die.of(3.0, 9.0));
    let on_table =
        move |x: f32, y: f32| scaled(table, 0.95 + slope * (y - 0.5) + 0.03 * ((x * veins + y).sin() * 6.0).sin());
    let middle = (die.of(0.42, 0.58), die.of(0.42, 0.58));
    let turn = die.of(-0.5, 0.5);
    match scene {
        Scene::Parcel => {
            let mut c = Canvas::new(width, height, on_table);
            let card: Colour = [die.of(150.0, 195.0), die.of(115.0, 145.0), die.of(75.0, 100.0)];
            c.block(middle, (die.of(0.5, 0.7), die.of(0.45, 0.7)), turn, |u, v| scaled(card, 1.0 + 0.15 * (u - v)));
            c.block(middle, (die.of(0.5, 0.6), 0.07), turn, |u, _| scaled([205.0, 180.0, 120.0], 1.0 - 0.1 * u));
            let label = (middle.0 + 0.08, middle.1 + die.of(0.1, 0.16));
            c.block(label, (0.26, 0.18), 0.0, |_, _| grey(238.0));
            c.print(die, label, (0.22, 0.14), grey(35.0));
            c.crack(die, middle, 0.2..0.4, [60.0, 40.0, 25.0]);
            c.picture()
        }
        Scene::Textile => {
            let (warp, weft, fold) = (die.of(30.0, 70.0), die.of(30.0, 70.0), die.of(2.0, 5.0));
            let thread: Colour = [die.of(60.0, 220.0), die.of(60.0, 200.0), die.of(60.0, 200.0)];
            let depth = die.of(0.08, 0.3);
            let stripe = move |n: f32| if (n * 2.0 * PI).sin() > 0.0 { 1.0 } else { -1.0 };
            let mut c = Canvas::new(width, height, move |x, y| {
                let shade = 0.9 + 0.12 * ((x + 0.4 * y) * fold * PI).sin();
                scaled(thread, shade * (1.0 + depth * 0.5 * (stripe(x * warp) + stripe(y * weft))))
            });
            c.oval(middle, (die.of(0.03, 0.08), die.of(0.02, 0.06)), |_, _| scaled(thread, 0.25));
            c.picture()
        }
        Scene::Electronics => {
            let mut c = Canvas::new(width, height, on_table);
            c.block(middle, (0.7, 0.6), turn * 0.4, |u, v| grey(52.0 + 14.0 * (u + v)));
            let screen: Colour = [die.of(120.0, 215.0), die.of(150.0, 220.0), die.of(160.0, 230.0)];
            c.block((middle.0, middle.1 - 0.08), (0.5, 0.3), 0.0, |u, v| scaled(screen, 1.0 - 0.15 * (u * v)));
            let ink = grey(die.of(20.0, 70.0));
            c.print(die, (middle.0, middle.1 - 0.08), (0.44, 0.24), ink);
            for n in 0..6 {
                c.oval((middle.0 - 0.22 + 0.09 * n as f32, middle.1 + 0.18), (0.02, 0.025), |_, v| {
                    grey(150.0 - 30.0 * v)
                });
            }
            c.crack(die, (middle.0, middle.1 - 0.1), 0.15..0.35, grey(245.0));
            c.picture()
        }
        Scene::Ceramics => {
            let mut c = Canvas::new(width, height, on_table);
            let (r, glaze) = (die.of(0.24, 0.34), [die.of(150.0, 235.0), die.of(150.0, 230.0), die.of(150.0, 230.0)]);
            // A soft shadow: shading, no edge.
            let shadow = |u: f32, v: f32| {
                let near = (1.0 - (u * u + v * v)).clamp(0.0, 1.0);
                scaled(on_table(middle.0, middle.1), 1.0 - 0.5 * near * near)
            };
            c.oval((middle.0 + 0.06, middle.1 + 0.08), (r * 1.5, r * 1.5), shadow);
            c.oval(middle, (r, r * 1.15), |u, v| scaled(glaze, 1.05 - 0.45 * (u * 0.7 + v * 0.6 + 0.2).powi(2)));
            c.oval((middle.0, middle.1 - r * 0.75), (r * 0.7, r * 0.2), |_, v| scaled(glaze, 0.55 + 0.1 * v));
            for _ in 0..2 {
                c.crack(die, middle, 0.15..0.4, scaled(glaze, 0.35));
            }
            c.picture()
        }
        Scene::White => {
            let (sheet, depth) = (die.of(205.0, 240.0), die.within(&manner.white));
            let mut c = Canvas::new(width, height, move |x, y| grey(sheet - 10.0 * x * y));
            c.block(middle, (die.of(0.4, 0.6), die.of(0.35, 0.6)), turn, |u, _| grey(sheet - depth - 4.0 * u));
            c.oval((middle.0, middle.1), (0.12, 0.14), |u, v| grey(sheet - depth * 0.3 - 4.0 * u * v));
            c.print(die, (middle.0, middle.1 + 0.15), (0.2, 0.08), grey(sheet - depth * 2.0));
            c.crack(die, middle, 0.2..0.3, grey(sheet - depth * 2.2));
            c.picture()
        }
        Scene::Night => {
            let room = die.of(6.0, 22.0);
            let mut c =
                Canvas::new(width, height, move |x, y| scaled([1.0, 1.05, 1.3], room * (1.2 - 0.5 * y + 0.1 * x)));
            let lit: Colour = [die.of(170.0, 235.0), die.of(140.0, 200.0), die.of(90.0, 160.0)];
            c.block(middle, (die.of(0.35, 0.55), die.of(0.35, 0.5)), turn, |u, v| scaled(lit, 0.85 - 0.4 * u * v));
            c.print(die, middle, (0.26, 0.2), scaled(lit, 0.2));
            c.crack(die, middle, 0.2..0.3, scaled(lit, 0.15));
            c.picture()
        }
        Scene::Portrait => {
            let mut far = Canvas::new(width, height, on_table);
            for _ in 0..8 {
                let level = die.of(60.0, 200.0);
                let at = (die.of(0.0, 1.0), die.of(0.0, 1.0));
                far.block(at, (die.of(0.1, 0.3), die.of(0.1, 0.3)), die.of(0.0, PI), |_, _| grey(level));
            }
            let soft = far.picture().fast_blur(width as f32 * die.of(0.006, 0.014)).to_rgb8();
            let mut c = Canvas { width, height, pixels: soft.pixels().map(|p| p.0.map(f32::from)).collect() };
            let body: Colour = [die.of(120.0, 210.0), die.of(90.0, 190.0), die.of(90.0, 180.0)];
            c.block(middle, (0.34, 0.44), turn, |u, v| scaled(body, 1.0 - 0.2 * (u + v)));
            c.print(die, middle, (0.24, 0.24), scaled(body, 0.3));
            c.crack(die, middle, 0.2..0.3, scaled(body, 0.25));
            c.picture()
        }
    }
}

/// What the hand did while the shutter was open.
fn moved(picture: &DynamicImage, way: f32, turn: f32) -> DynamicImage {
    let from = picture.to_rgb8();
    let (width, height) = (from.width() as i32, from.height() as i32);
    let taps = (way.ceil() as i32).max(2);
    let steps: Vec<(i32, i32)> = (0..taps)
        .map(|n| (n as f32 / (taps - 1) as f32 - 0.5) * way)
        .map(|at| ((at * turn.cos()).round() as i32, (at * turn.sin()).round() as i32))
        .collect();
    DynamicImage::ImageRgb8(RgbImage::from_fn(width as u32, height as u32, |x, y| {
        let mut sum = [0u32; 3];
        for (dx, dy) in &steps {
            let (x, y) = ((x as i32 + dx).clamp(0, width - 1), (y as i32 + dy).clamp(0, height - 1));
            let p = from.get_pixel(x as u32, y as u32).0;
            sum.iter_mut().zip(p).for_each(|(s, p)| *s += u32::from(p));
        }
        Rgb(sum.map(|s| (s / steps.len() as u32) as u8))
    }))
}

/// The picture of a scene with a flaw, as the bytes of a JPEG file.
pub fn photo(die: &mut Die, manner: &Manner, what: Scene, flaw: Option<Flaw>) -> Vec<u8> {
    let shape = die.within(&manner.shape);
    let long = die.within(&manner.long);
    let (mut w, mut h) = if shape >= 1.0 { (long, long / shape) } else { (long * shape, long) };
    if flaw == Some(Flaw::Thumbnail) {
        let by = die.within(&manner.thumbnail) / w.min(h);
        (w, h) = (w * by, h * by);
    }
    let large = |n: f32| (n * 1.3).max(400.0) as usize;
    let drawn = scene(die, manner, what, large(w), large(h));
    let mut picture = drawn.resize_exact(w as u32, h as u32, FilterType::Triangle);
    let shown = (w.max(h) / 800.0).max(1.0);
    picture = picture.blur(die.within(&manner.lens));
    match flaw {
        Some(Flaw::Unfocused) => picture = picture.fast_blur(die.within(&manner.unfocused) * shown),
        Some(Flaw::Moved) => picture = moved(&picture, die.within(&manner.moved) * shown, die.of(0.0, PI)),
        _ => {}
    }
    let (light, extra) =
        if flaw == Some(Flaw::Underexposed) { (die.within(&manner.light), die.of(2.0, 6.0)) } else { (1.0, 0.0) };
    let grain = die.within(&manner.grain) + extra;
    let mut pixels = picture.to_rgb8();
    for p in pixels.pixels_mut() {
        p.0 = p.0.map(|v| (f32::from(v) * light + die.grain() * grain).clamp(0.0, 255.0) as u8);
    }
    let mut bytes = Vec::new();
    let quality = die.within(&manner.quality) as u8;
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, quality);
    DynamicImage::ImageRgb8(pixels).write_with_encoder(encoder).expect("memory");
    bytes
}

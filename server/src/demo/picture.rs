//! The demo's photos: drawn from shapes, with light, shadow and grain, so that no real picture is needed.

use image::ExtendedColorType;
use image::codecs::jpeg::JpegEncoder;
use serde::Deserialize;
use std::collections::BTreeMap;

const WIDTH: usize = 640;
const HEIGHT: usize = 480;
/// Where the wall meets the table.
const HORIZON: usize = 300;
const QUALITY: u8 = 80;

/// Colours of wall and table, and what lies in front of them.
#[derive(Debug, Deserialize)]
struct Scene(String, String, Vec<Shape>);

/// A shape: its colour as `#rrggbb` or `#rrggbbaa`, then pixels.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Shape {
    /// Centre and radii.
    Oval([Part; 5]),
    /// Corner and size.
    Box([Part; 5]),
    /// Corners.
    Poly(Vec<Part>),
    /// Width and points.
    Line(Vec<Part>),
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Part {
    Number(f32),
    Colour(String),
}

type Point = (f32, f32);

/// The scenes by name.
#[derive(Debug)]
pub struct Pictures(BTreeMap<String, Scene>);

impl Pictures {
    /// Reads the file of scenes.
    ///
    /// # Errors
    /// What is wrong in it.
    pub fn read() -> Result<Self, String> {
        serde_json::from_str(include_str!("../../demo/pictures.json"))
            .map(Self)
            .map_err(|e| format!("demo/pictures.json: {e}"))
    }

    /// A scene as the bytes of a JPEG file; always the same for the same name.
    ///
    /// # Errors
    /// When there is no such scene, or it cannot be drawn.
    pub fn jpeg(&self, name: &str) -> Result<Vec<u8>, String> {
        let Scene(wall, table, shapes) = self.0.get(name).ok_or_else(|| format!("there is no picture {name}"))?;
        let mut canvas = Canvas::new(colour(wall)?, colour(table)?);
        for shape in shapes {
            canvas.draw(shape)?;
        }
        let mut bytes = Vec::new();
        let (width, height) = (u32::try_from(WIDTH).unwrap_or(1), u32::try_from(HEIGHT).unwrap_or(1));
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        encoder.encode(&canvas.developed(), width, height, ExtendedColorType::Rgb8).map_err(|e| e.to_string())?;
        Ok(bytes)
    }
}

/// Pixels as red, green, blue, 0–255.
struct Canvas(Vec<[f32; 3]>);

impl Canvas {
    fn new(wall: [f32; 4], table: [f32; 4]) -> Self {
        let shade = |row: usize| {
            let base = if row < HORIZON { wall } else { table };
            let light = 1.06 - 0.18 * row as f32 / HEIGHT as f32;
            [base[0] * light, base[1] * light, base[2] * light]
        };
        Self((0..HEIGHT).flat_map(|row| std::iter::repeat_n(shade(row), WIDTH)).collect())
    }

    fn draw(&mut self, shape: &Shape) -> Result<(), String> {
        match shape {
            Shape::Oval(parts) => {
                let (colour, n) = split(parts)?;
                let [x, y, rx, ry] = n[..] else { return Err("an oval has four numbers".into()) };
                let point = |i: u8| {
                    let (sin, cos) = (f32::from(i) / 48.0 * std::f32::consts::TAU).sin_cos();
                    (x + rx * cos, y + ry * sin)
                };
                self.fill(&(0..48).map(point).collect::<Vec<_>>(), colour);
            }
            Shape::Box(parts) => {
                let (colour, n) = split(parts)?;
                let [x, y, w, h] = n[..] else { return Err("a box has four numbers".into()) };
                self.fill(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour);
            }
            Shape::Poly(parts) => {
                let (colour, n) = split(parts)?;
                self.fill(&points(&n), colour);
            }
            Shape::Line(parts) => {
                let (colour, n) = split(parts)?;
                let (width, rest) = n.split_first().ok_or("a line has a width")?;
                points(rest).windows(2).for_each(|ends| self.fill(&band(ends[0], ends[1], *width), colour));
            }
        }
        Ok(())
    }

    /// Fills a polygon, row by row, with soft edges; lighter at its top than at its bottom.
    fn fill(&mut self, corners: &[Point], [r, g, b, alpha]: [f32; 4]) {
        let top = corners.iter().map(|p| p.1).fold(f32::MAX, f32::min).max(0.0);
        let bottom = corners.iter().map(|p| p.1).fold(0.0, f32::max).min(HEIGHT as f32);
        for row in (top as usize)..(bottom.ceil() as usize).min(HEIGHT) {
            let light = 1.08 - 0.2 * (row as f32 - top) / (bottom - top).max(1.0);
            let mut cover = [0.0; WIDTH];
            // Two lines of sight through each row make its upper and lower edge soft.
            for part in [0.25, 0.75] {
                let mut crossings = crossings(corners, row as f32 + part);
                crossings.sort_by(f32::total_cmp);
                crossings.chunks_exact(2).for_each(|span| cover_span(&mut cover, span[0], span[1]));
            }
            let paint = [r * light, g * light, b * light];
            for (pixel, cover) in self.0[row * WIDTH..].iter_mut().zip(cover).filter(|(_, cover)| *cover > 0.0) {
                pixel.iter_mut().zip(paint).for_each(|(value, paint)| *value += (paint - *value) * cover * alpha);
            }
        }
    }

    /// The bytes of the picture, with the grain of a phone's camera and darker corners.
    fn developed(&self) -> Vec<u8> {
        let mut noise = 0x9e37_79b9_u32;
        let mut out = Vec::with_capacity(self.0.len() * 3);
        for (at, pixel) in self.0.iter().enumerate() {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = (noise >> 24) as f32 / 255.0 * 9.0 - 4.5;
            let (x, y) = ((at % WIDTH) as f32 / WIDTH as f32 - 0.5, (at / WIDTH) as f32 / HEIGHT as f32 - 0.5);
            let corner = 1.0 - 0.35 * (x * x + y * y);
            out.extend(pixel.map(|value| (value * corner + grain).clamp(0.0, 255.0) as u8));
        }
        out
    }
}

/// Adds half of what a span covers of each pixel.
fn cover_span(cover: &mut [f32; WIDTH], from: f32, to: f32) {
    let (from, to) = (from.max(0.0), to.clamp(0.0, WIDTH as f32));
    let last = (to.ceil() as usize).min(WIDTH);
    for (x, pixel) in cover.iter_mut().enumerate().take(last).skip(from as usize) {
        *pixel += (to.min(x as f32 + 1.0) - from.max(x as f32)).clamp(0.0, 1.0) / 2.0;
    }
}

fn crossings(corners: &[Point], y: f32) -> Vec<f32> {
    let edges = corners.iter().zip(corners.iter().cycle().skip(1));
    let crossed = edges.filter(|(a, b)| (a.1 <= y) != (b.1 <= y));
    crossed.map(|(a, b)| a.0 + (y - a.1) * (b.0 - a.0) / (b.1 - a.1)).collect()
}

/// A line of some width as a polygon.
fn band(a: Point, b: Point, width: f32) -> [Point; 4] {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx.hypot(dy).max(0.01);
    let (nx, ny) = (-dy / length * width / 2.0, dx / length * width / 2.0);
    [(a.0 + nx, a.1 + ny), (b.0 + nx, b.1 + ny), (b.0 - nx, b.1 - ny), (a.0 - nx, a.1 - ny)]
}

fn split(parts: &[Part]) -> Result<([f32; 4], Vec<f32>), String> {
    let Some((Part::Colour(text), rest)) = parts.split_first() else {
        return Err("a shape begins with its colour".into());
    };
    let number =
        |part: &Part| if let Part::Number(n) = part { Ok(*n) } else { Err("a number was expected".to_owned()) };
    Ok((colour(text)?, rest.iter().map(number).collect::<Result<_, _>>()?))
}

fn points(numbers: &[f32]) -> Vec<Point> {
    numbers.chunks_exact(2).map(|p| (p[0], p[1])).collect()
}

/// Red, green, blue 0–255 and opacity 0–1.
fn colour(text: &str) -> Result<[f32; 4], String> {
    let bytes =
        text.strip_prefix('#').and_then(|hex| hex::decode(hex).ok()).ok_or_else(|| format!("{text} is no colour"))?;
    match bytes[..] {
        [r, g, b] => Ok([r.into(), g.into(), b.into(), 1.0]),
        [r, g, b, a] => Ok([r.into(), g.into(), b.into(), f32::from(a) / 255.0]),
        _ => Err(format!("{text} is no colour")),
    }
}

/// A page of words as a PDF file, for the documents that people attach.
#[must_use]
pub fn pdf(lines: &[&str]) -> Vec<u8> {
    let shown: String = lines.iter().map(|line| format!("({}) Tj T* ", line.replace(['(', ')', '\\'], " "))).collect();
    let page = format!("BT /F1 12 Tf 16 TL 56 780 Td {shown}ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{page}\nendstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = String::from("%PDF-1.4\n");
    let mut places = Vec::with_capacity(objects.len());
    for (n, object) in (1..).zip(&objects) {
        places.push(out.len());
        out.push_str(&format!("{n} 0 obj\n{object}\nendobj\n"));
    }
    let table = out.len();
    let rows: String = places.iter().map(|at| format!("{at:010} 00000 n \n")).collect();
    let count = objects.len() + 1;
    out.push_str(&format!("xref\n0 {count}\n0000000000 65535 f \n{rows}trailer\n<< /Size {count} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scene_becomes_a_picture_of_its_size() {
        let pictures = Pictures::read().unwrap();
        for name in pictures.0.keys() {
            let bytes = pictures.jpeg(name).unwrap();
            let picture = image::load_from_memory(&bytes).unwrap();
            assert_eq!((picture.width() as usize, picture.height() as usize), (WIDTH, HEIGHT), "{name}");
        }
        assert!(pictures.jpeg("nothing").is_err());
    }

    #[test]
    fn a_page_of_words_is_a_pdf() {
        let bytes = pdf(&["Seen and signed"]);
        assert!(bytes.starts_with(b"%PDF-1.4") && bytes.ends_with(b"%%EOF\n"));
        assert_eq!(infer::get(&bytes).map(|t| t.mime_type()), Some("application/pdf"));
    }
}

//! What could be better about a picture: advice for the person who brings it, never a reason to refuse it. Looked at are
//! its size, how bright its bright parts are, and how wide its strongest edges are. An edge's width says how blurred it
//! is whatever its contrast, so that white goods on a white sheet are judged like a printed page.

#[cfg(test)]
mod drawn;

use image::imageops::FilterType;
use image::{DynamicImage, ImageBuffer, Luma};
use serde::{Deserialize, Serialize};
use std::f32::consts::PI;

/// A picture whose shorter side has fewer pixels shows no detail.
const TINY_SIDE: u32 = 300;
/// Pictures are looked at as they are shown: with so many pixels on the longer side.
const LOOKED_AT: u32 = 800;
/// A picture is dark when even its bright parts are: the 95th of a hundred pixels, from 0 to 255.
const DARK: f32 = 64.0;
/// The two scales, in pixels, at which the steepness of an edge is compared. A sharp edge is far steeper at the fine one.
const FINE: f32 = 1.0;
const COARSE: f32 = 2.5;
/// Edges that are less steep than this share of the steepest ones are shading, not edges.
const STRONG: f32 = 0.3;
/// Under this steepness, in levels a pixel, there is nothing but the grain of the paper.
const FLAT: f32 = 0.35;
/// Steepness fine to coarse: under this, edges are over three pixels wide.
const SHARP: f32 = 1.55;
/// Levels are kept in so many steps while they are smoothed.
const DEPTH: f32 = 256.0;
/// Edges are judged by their direction: what moved stays sharp along its way.
const DIRECTIONS: usize = 4;
/// A direction with fewer edges, or a smaller share of them, is not judged.
const ENOUGH: usize = 30;
const ENOUGH_SHARE: f32 = 0.001;

/// What could be better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hint {
    /// Out of focus, or moved.
    Blurred,
    /// Too little light.
    Dark,
    /// Too few pixels.
    Tiny,
}

impl Hint {
    /// The word in keys of texts and in the API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Blurred => "blurred",
            Self::Dark => "dark",
            Self::Tiny => "tiny",
        }
    }

    /// The one that helps most, if any.
    #[must_use]
    pub fn of(picture: &DynamicImage) -> Option<Self> {
        if picture.width().min(picture.height()) < TINY_SIDE {
            return Some(Self::Tiny);
        }
        let grey = Grey::of(picture);
        if grey.bright() < DARK {
            Some(Self::Dark)
        } else if grey.sharpness().is_some_and(|s| s < SHARP) {
            Some(Self::Blurred)
        } else {
            None
        }
    }
}

/// Brightness, 0 to 255, row by row.
struct Grey {
    width: usize,
    level: Vec<f32>,
}

impl Grey {
    /// A picture as it is shown. What is see-through lies on white paper.
    fn of(picture: &DynamicImage) -> Self {
        let long = picture.width().max(picture.height());
        // First roughly, which is cheap, then well.
        let rough = (long > 2 * LOOKED_AT).then(|| picture.thumbnail(2 * LOOKED_AT, 2 * LOOKED_AT));
        let picture = rough.as_ref().unwrap_or(picture);
        let small = (long > LOOKED_AT).then(|| picture.resize(LOOKED_AT, LOOKED_AT, FilterType::Triangle));
        let pixels = small.as_ref().unwrap_or(picture).to_rgba8();
        let level = |p: &image::Rgba<u8>| {
            let [r, g, b, a] = p.0.map(f32::from);
            let light = 0.299 * r + 0.587 * g + 0.114 * b;
            255.0 + (light - 255.0) * a / 255.0
        };
        Self { width: pixels.width() as usize, level: pixels.pixels().map(level).collect() }
    }

    fn height(&self) -> usize {
        self.level.len() / self.width.max(1)
    }

    /// How bright the bright parts are; grain counts for nothing.
    fn bright(&self) -> f32 {
        let mut smooth = self.blurred(COARSE).level;
        share(&mut smooth, 0.95)
    }

    /// How much steeper strong edges are at the fine scale, for the direction in which they are so the least. `None`
    /// where there are no edges.
    fn sharpness(&self) -> Option<f32> {
        let (fine, coarse) = (self.blurred(FINE), self.blurred(COARSE));
        let (width, height) = (self.width, self.height());
        let mut steep: Vec<f32> = Vec::with_capacity(self.level.len());
        for y in 0..height {
            steep.extend((0..width).map(|x| length(coarse.slope(x, y))));
        }
        let strong = (share(&mut steep.clone(), 0.995) * STRONG).max(FLAT);
        let mut ratios: [Vec<f32>; DIRECTIONS] = Default::default();
        for y in 2..height.saturating_sub(2) {
            for x in 2..width.saturating_sub(2) {
                let here = steep[y * width + x];
                if here < strong {
                    continue;
                }
                let (dx, dy) = coarse.slope(x, y);
                // Only the ridge: where it is steepest on the way across the edge.
                let (sx, sy) = ((dx / here).round() as isize, (dy / here).round() as isize);
                let step = sy * width as isize + sx;
                let at = (y * width + x) as isize;
                if steep[(at + step) as usize] > here || steep[(at - step) as usize] > here {
                    continue;
                }
                // Grain has no direction: along the slope, its part of the fine one is as often less as more.
                let (fx, fy) = fine.slope(x, y);
                let turn = (dy.atan2(dx) + PI + PI / 8.0) / PI * DIRECTIONS as f32;
                ratios[turn as usize % DIRECTIONS].push((fx * dx + fy * dy) / (here * here));
            }
        }
        let total: usize = ratios.iter().map(Vec::len).sum();
        let enough = ENOUGH.max((total as f32 * ENOUGH_SHARE) as usize);
        let judged = ratios.iter_mut().filter(|r| r.len() >= enough);
        judged.map(|r| share(r, 0.6)).reduce(f32::min)
    }

    /// How the level rises to the right and downwards, in levels a pixel; flat along the border.
    fn slope(&self, x: usize, y: usize) -> (f32, f32) {
        let (w, at) = (self.width, y * self.width + x);
        if x == 0 || y == 0 || x + 1 >= w || at + w >= self.level.len() {
            return (0.0, 0.0);
        }
        let l = &self.level;
        ((l[at + 1] - l[at - 1]) / 2.0, (l[at + w] - l[at - w]) / 2.0)
    }

    /// Smoothed by a bell curve of this width. In sixteen bits, so that faint edges are not rounded away.
    fn blurred(&self, sigma: f32) -> Self {
        let (width, height) = (self.width as u32, self.height() as u32);
        let fine = |l: &f32| (l * DEPTH) as u16;
        let Some(sheet) = ImageBuffer::<Luma<u16>, _>::from_vec(width, height, self.level.iter().map(fine).collect())
        else {
            return Self { width: self.width, level: self.level.clone() };
        };
        let soft = DynamicImage::ImageLuma16(sheet).blur(sigma).into_luma16();
        Self { width: self.width, level: soft.into_raw().into_iter().map(|l| f32::from(l) / DEPTH).collect() }
    }
}

fn length((dx, dy): (f32, f32)) -> f32 {
    dx.hypot(dy)
}

/// The value under which this share of the values lies; 0 for none.
fn share(values: &mut [f32], share: f32) -> f32 {
    if values.is_empty() {
        return 0.0;
    }
    let at = ((values.len() - 1) as f32 * share) as usize;
    *values.select_nth_unstable_by(at, f32::total_cmp).1
}

#[cfg(test)]
mod tests {
    use super::drawn::{Die, FLAWS, Flaw, Manner, SCENES, Scene, photo};
    use super::*;
    use std::collections::BTreeMap;
    use std::thread;

    /// Pictures that the numbers above have never seen: they were chosen with seeds from 1,000,000, longer pictures,
    /// narrower shapes, less grain, and other strengths of everything that is wrong.
    const UNSEEN: u64 = 5_000_000;
    const MANNER: Manner = Manner {
        long: 560.0..900.0,
        shape: 0.56..1.78,
        grain: 0.5..6.0,
        lens: 0.3..0.8,
        unfocused: 2.5..8.0,
        moved: 10.0..32.0,
        light: 0.04..0.18,
        white: 7.0..30.0,
        thumbnail: 60.0..240.0,
        quality: 60.0..95.0,
    };
    const PICTURES: u64 = 60;

    fn judged(n: u64) -> (Scene, Option<Flaw>, Option<Hint>) {
        let half = (n / 2) as usize;
        let (scene, flaw) = (SCENES[half % SCENES.len()], (n % 2 == 1).then_some(FLAWS[half % FLAWS.len()]));
        let bytes = photo(&mut Die(UNSEEN + n), &MANNER, scene, flaw);
        (scene, flaw, Hint::of(&image::load_from_memory(&bytes).expect("a picture")))
    }

    #[test]
    fn of_sixty_pictures_the_bad_half_is_told_from_the_good_one() {
        let all: Vec<_> = thread::scope(|s| {
            let halves =
                [0, 1].map(|h| s.spawn(move || (0..PICTURES).filter(|n| n / 2 % 2 == h).map(judged).collect()));
            halves.into_iter().flat_map(|h: thread::ScopedJoinHandle<'_, Vec<_>>| h.join().expect("judged")).collect()
        });
        let (mut bad, mut good) = (BTreeMap::<Flaw, (u32, u32)>::new(), BTreeMap::<Scene, (u32, u32)>::new());
        for (scene, flaw, hint) in all {
            let (hinted, seen) = match flaw {
                Some(flaw) => bad.entry(flaw).or_default(),
                None => good.entry(scene).or_default(),
            };
            *hinted += u32::from(hint.is_some());
            *seen += 1;
        }
        let share = |of: &mut dyn Iterator<Item = (u32, u32)>| {
            let (hinted, seen) = of.fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
            assert_eq!(u64::from(seen), PICTURES / 2);
            f64::from(hinted) / f64::from(seen)
        };
        let (caught, flagged) = (share(&mut bad.values().copied()), share(&mut good.values().copied()));
        let told = format!("bad ones caught: {caught:.2} {bad:?}; good ones flagged: {flagged:.2} {good:?}");
        eprintln!("{told}");
        assert!(caught >= 0.9 && flagged <= 0.1, "{told}");
    }

    #[test]
    fn each_flaw_is_called_by_its_name() {
        let hint = |flaw| {
            let bytes = photo(&mut Die(77), &MANNER, Scene::Parcel, flaw);
            Hint::of(&image::load_from_memory(&bytes).expect("a picture"))
        };
        assert_eq!(hint(None), None);
        assert_eq!(hint(Some(Flaw::Unfocused)), Some(Hint::Blurred));
        assert_eq!(hint(Some(Flaw::Moved)), Some(Hint::Blurred));
        assert_eq!(hint(Some(Flaw::Underexposed)), Some(Hint::Dark));
        assert_eq!(hint(Some(Flaw::Thumbnail)), Some(Hint::Tiny));
    }

    #[test]
    fn odd_pictures_have_no_edges_and_that_is_no_flaw() {
        let plain = |w, h| DynamicImage::ImageRgba8(image::RgbaImage::new(w, h));
        assert_eq!(Hint::of(&plain(400, 400)), None, "see-through is white");
        assert_eq!(Hint::of(&plain(1, 9_000)), Some(Hint::Tiny));
        assert_eq!(Hint::of(&plain(300, 9_000)), None);
        assert_eq!(Hint::of(&DynamicImage::new_rgb8(400, 400)), Some(Hint::Dark));
    }
}

//! What was opened lately and often: of equal hits these are meant.

use crate::catalogue::Id;

/// As many as are remembered: what is not among these was opened too long ago to say anything.
const MOST: usize = 64;
/// What one opening counts for, before others push it back.
const OPENING: u32 = 1 << 10;

/// The records opened lately and often, each with a weight.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    ids: Vec<Id>,
    weights: Vec<u32>,
}

impl Opened {
    /// Takes note of an opening. All others lose a sixteenth, so that what was opened often stays ahead of what was opened
    /// once for some fifteen openings of other records, and not for ever.
    pub fn note(&mut self, id: Id) {
        self.weights.iter_mut().for_each(|weight| *weight -= *weight / 16);
        match self.ids.iter().position(|known| *known == id) {
            Some(at) => self.weights[at] += OPENING,
            None => {
                self.ids.push(id);
                self.weights.push(OPENING);
            }
        }
        if self.ids.len() > MOST
            && let Some(least) = (0..MOST).min_by_key(|at| self.weights[*at])
        {
            self.ids.remove(least);
            self.weights.remove(least);
        }
    }

    /// How much it was opened; 0 for what is not remembered.
    pub fn weight(&self, id: Id) -> u32 {
        self.ids.iter().position(|known| *known == id).map_or(0, |at| self.weights[at])
    }

    /// The records remembered.
    pub fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// As text, to be kept with the file.
    pub fn put_down(&self) -> String {
        let one = |(id, weight): (&Id, &u32)| format!("{id} {weight}");
        self.ids.iter().zip(&self.weights).map(one).collect::<Vec<_>>().join("\n")
    }

    /// From that text; what cannot be read is left out.
    pub fn take_up(text: &str) -> Opened {
        let read = |line: &str| {
            let (id, weight) = line.split_once(' ')?;
            Some((id.parse::<Id>().ok()?, weight.parse::<u32>().ok()?.min(OPENING * 16)))
        };
        let (ids, weights) = text.lines().filter_map(read).take(MOST).unzip();
        Opened { ids, weights }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::Ids;

    #[test]
    fn lately_and_often_both_count_and_the_list_stays_short() {
        let mut ids = Ids::new(1, 1);
        let [often, once, never] = [(); 3].map(|()| ids.next_id());
        let mut opened = Opened::default();
        (0..5).for_each(|_| opened.note(often));
        opened.note(once);
        assert!(opened.weight(often) > opened.weight(once) && opened.weight(once) > opened.weight(never));
        (0..30).for_each(|_| opened.note(ids.next_id()));
        let lately = ids.next_id();
        opened.note(lately);
        assert!(opened.weight(lately) > opened.weight(often));
        (0..500).for_each(|_| opened.note(ids.next_id()));
        assert!(opened.ids().len() == MOST && opened.weight(often) == 0);
        (0..500).for_each(|_| opened.note(lately));
        assert_eq!(Opened::take_up(&opened.put_down()), opened);
        assert_eq!(Opened::take_up("x\n\nno-id 3\n"), Opened::default());
    }
}

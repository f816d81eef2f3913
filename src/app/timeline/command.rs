//! What keys and clicks do in a time line.

use super::Timeline;
use crate::{
    app::{Effect, State, command::Command, layer::Layer},
    catalogue::{Id, Period, name},
};

/// Weeks that one key moves it sideways.
const SIDEWAYS: usize = 4;

impl State {
    /// The time line in view, if there is one.
    pub fn timeline(&self) -> Option<&Timeline> {
        self.layers.iter().find_map(|layer| if let Layer::Timeline(line) = layer { Some(&**line) } else { None })
    }

    pub(in crate::app) fn timeline_mut(&mut self) -> Option<&mut Timeline> {
        self.layers
            .iter_mut()
            .find_map(|layer| if let Layer::Timeline(line) = layer { Some(&mut **line) } else { None })
    }

    /// Opens the time line, at the line under the cursor where there is one, else at what is not over yet.
    pub(in crate::app) fn open_timeline(&mut self) {
        let mut line = Timeline::default();
        line.refresh(&self.scene());
        if !self.subject().is_some_and(|id| line.go_to(id)) {
            let coming = line.rows.iter().position(|row| row.period.is_none_or(|period| period.end() >= self.today));
            line.cursor = coming.unwrap_or(0);
        }
        self.open_page(Layer::Timeline(Box::new(line)));
    }

    /// Carries out a command in a time line.
    pub(in crate::app) fn timeline_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        let (year, today) = (self.year, self.today);
        let Some(line) = self.timeline_mut() else { return Vec::new() };
        match command {
            Command::Up => line.step(-1),
            Command::Down => line.step(1),
            Command::PageUp => line.step(-page),
            Command::PageDown => line.step(page),
            Command::Top => line.step(isize::MIN / 2),
            Command::Bottom => line.step(isize::MAX / 2),
            Command::Left => line.left = line.left.saturating_sub(SIDEWAYS),
            // Drawing knows where the end is.
            Command::Right => line.left = line.left.saturating_add(SIDEWAYS),
            Command::Scale => line.turn(year, Period::day(today)),
            Command::Open => {
                return self
                    .timeline()
                    .and_then(Timeline::target)
                    .map(|id| self.jump_from_layers(id))
                    .unwrap_or_default();
            }
            Command::Back => drop(self.layers.pop()),
            other => return self.browse(other),
        }
        Vec::new()
    }

    /// A click on a meeting or an event says which it is; a second one opens it.
    pub(in crate::app) fn point_at_mark(&mut self, id: Id, twice: bool) -> Vec<Effect> {
        if twice {
            return self.jump_from_layers(id);
        }
        let Some((record, title)) = self.named(id) else { return Vec::new() };
        // A meeting has its day in its title.
        let when = Some(record.value(name::PERIOD).say_when(self.words.lang())).filter(|when| !when.is_empty());
        let when = when.map(|when| format!(", {when}"));
        let text = format!("{}: {title}{}", self.words.kind(record.kind), when.unwrap_or_default());
        self.say(text);
        Vec::new()
    }
}

impl Timeline {
    /// From months to weeks and back; the line under the cursor comes into sight, or today where it has no period.
    fn turn(&mut self, year: i16, today: Period) {
        self.weeks = !self.weeks;
        let scale = super::Scale::new(year, true, 0);
        let period = self.rows.get(self.cursor).and_then(|row| row.period).unwrap_or(today);
        let week = scale.stretch(period).from / scale.unit();
        self.left = usize::from(week).saturating_sub(2);
    }
}

//! Presentation: what is in view, for the screen in the room. What is drawn is worked out by [`crate::screen`]; here is
//! only how far it was scrolled.

use super::{Effect, State, command::Command, layer::Layer, meeting::sitting::Side};

/// A presentation of what lies beneath it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Presentation {
    /// First row on screen.
    pub top: usize,
    /// First column on screen, where there are more than fit.
    pub left: usize,
}

impl State {
    /// The presentation in view, if there is one.
    pub fn presentation(&self) -> Option<Presentation> {
        self.layers.iter().find_map(|layer| if let Layer::Presentation(shown) = layer { Some(*shown) } else { None })
    }

    pub(super) fn presentation_mut(&mut self) -> Option<&mut Presentation> {
        let layers = self.layers.iter_mut();
        layers.rev().find_map(|layer| if let Layer::Presentation(shown) = layer { Some(shown) } else { None })
    }

    /// Presents what is in view; of an agenda the item that is being treated is in sight.
    pub(super) fn present(&mut self) {
        let top = self.sitting().filter(|sitting| sitting.side == Side::Agenda || !sitting.presence);
        let top = top.map_or(0, |sitting| sitting.item.saturating_sub(2));
        self.layers.push(Layer::Presentation(Presentation { top, left: 0 }));
    }

    /// Carries out a command in a presentation: what is no step in it is done where one came from.
    pub(super) fn presentation_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1);
        // What has a cursor of its own is drawn as it is, and moves as it does.
        let step = matches!(
            command,
            Command::Up | Command::Down | Command::PageUp | Command::PageDown | Command::Top | Command::Bottom
        );
        if step || matches!(command, Command::Left | Command::Right) {
            if self.timeline().is_some() {
                return self.timeline_command(command);
            }
            if self.grid().is_some_and(|grid| grid.as_chart) {
                return self.grid_command(command);
            }
        }
        let columns = self.grid().map_or(0, |grid| grid.table.columns.len());
        let Some(shown) = self.presentation_mut() else { return Vec::new() };
        match command {
            Command::Up => shown.top = shown.top.saturating_sub(1),
            Command::Down => shown.top = shown.top.saturating_add(1),
            Command::PageUp => shown.top = shown.top.saturating_sub(page),
            Command::PageDown => shown.top = shown.top.saturating_add(page),
            Command::Top => shown.top = 0,
            // Drawing knows where the end is.
            Command::Bottom => shown.top = usize::MAX,
            Command::Left => shown.left = shown.left.saturating_sub(1),
            Command::Right => shown.left = (shown.left + 1).min(columns.saturating_sub(1)),
            Command::Present | Command::Close | Command::Back => drop(self.layers.pop()),
            other => {
                self.layers.pop();
                return self.run(other);
            }
        }
        Vec::new()
    }
}

//! Where keys go.

use crate::app::{State, layer::Layer};

/// Where keys go: decided by the layer on top, or by what is in view when there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A list.
    List,
    /// A card.
    Card,
    /// A form.
    Form,
    /// The editor of a long text.
    Editor,
    /// A line to type in with hits under it: find, palette, filter, help.
    Pick,
    /// A text to read or a question to answer.
    Box,
    /// The view of a meeting.
    Sitting,
    /// A list to go through.
    Checklist,
    /// What joining two records comes to.
    Join,
    /// A sheet.
    Sheet,
    /// A grid.
    Grid,
    /// The weights below the matrix.
    Weigh,
    /// A time line.
    Timeline,
    /// A presentation.
    Presentation,
}

impl Place {
    /// The place that gets the keys now.
    pub fn of(state: &State) -> Place {
        match state.layers.last() {
            Some(Layer::Form(_)) => Place::Form,
            Some(Layer::Editor(_)) => Place::Editor,
            Some(Layer::Pick(_) | Layer::Filter(_)) => Place::Pick,
            Some(Layer::Confirm(_) | Layer::Read(_)) => Place::Box,
            Some(Layer::Sitting(_)) => Place::Sitting,
            Some(Layer::Checklist(_)) => Place::Checklist,
            Some(Layer::Join(_)) => Place::Join,
            Some(Layer::Sheet(_)) => Place::Sheet,
            Some(Layer::Grid(_)) => Place::Grid,
            Some(Layer::Weigh(_)) => Place::Weigh,
            Some(Layer::Timeline(_)) => Place::Timeline,
            Some(Layer::Presentation(_)) => Place::Presentation,
            None if state.list_in_view() => Place::List,
            None => Place::Card,
        }
    }
}

//! What people call the place where this is written: a line to type it in, with a proposal.

use super::{
    Effect, State,
    bindings::key_of,
    command::Command,
    layer::{Act, Item, Layer, Pick, What},
};
use crate::catalogue::text::{clean, truncate};
use tui_input::Input;

/// As long as a name may be.
const NAME: usize = 60;

impl State {
    /// Says that it can be given.
    pub fn tell_unnamed(&mut self) {
        let key = key_of(Command::Palette, None).unwrap_or_default().to_owned();
        self.say_key("toast-site-unnamed", &[("key", key), ("command", Command::SiteName.label(&self.words))]);
    }

    /// Asks for it. What is filled in is taken with Enter.
    pub(super) fn ask_site_name(&mut self, name: String) {
        let mut pick = Pick::new(What::SiteName, Vec::new());
        pick.input = Input::new(name);
        self.layers.push(Layer::Pick(pick));
        self.narrow();
    }

    /// What can be done with what is typed.
    pub(super) fn site_names(&self, typed: &str) -> Vec<Item> {
        let typed = clean(typed.trim(), false);
        let name = truncate(&typed, NAME, '…').into_owned();
        if name.is_empty() {
            return Vec::new();
        }
        let label = self.words.with("site-set", &[("name", name.clone().into())]);
        vec![Item::new(label, String::new(), Act::Effect(Box::new(Effect::NameSite(name))))]
    }
}

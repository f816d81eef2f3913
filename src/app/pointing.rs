//! The mouse.

use super::{Effect, Msg, State, Target, command::Command, layer::Layer, meeting::sitting::Side};

/// Two clicks within this many milliseconds are a double click.
const DOUBLE: u64 = 500;

impl State {
    /// A click: selects; a second one on the same spot opens.
    pub(super) fn click(&mut self, target: Target) -> Vec<Effect> {
        let twice = self.clicked.is_some_and(|(before, when)| before == target && self.now < when + DOUBLE);
        self.clicked = if twice { None } else { Some((target, self.now)) };
        if let (Some(_), Target::Tab(_) | Target::Row(_) | Target::Header(_) | Target::CardRow(_) | Target::Beside(_)) =
            (self.layers.last(), target)
        {
            return Vec::new();
        }
        match target {
            Target::Tab(number) => self.go_to_tab(number),
            Target::Row(row) => {
                self.tab_mut().list.cursor = row;
                self.step(0);
                if twice {
                    self.open();
                }
            }
            Target::Header(column) => {
                self.tab_mut().list.column = column;
                return self.run(Command::Sort);
            }
            Target::CardRow(row) => {
                if let Some(card) = self.tab_mut().trail.last_mut() {
                    card.cursor = row;
                    card.step(0);
                }
                if twice {
                    self.open();
                }
            }
            Target::Beside(row) => {
                if let (Some(id), true) = (self.tab().list.current(), self.list_in_view()) {
                    self.show_card(id);
                    return self.click(Target::CardRow(row));
                }
            }
            Target::Field(field) if self.weigh().is_some() => self.weigh_point(field),
            Target::Field(field) => {
                self.with_form(|form, world, context, ids| {
                    form.settle_known(world, context, ids);
                    form.focus(field);
                });
                if self.form().is_some_and(|form| form.cursor == form.entries.len()) {
                    return self.run(Command::Save);
                }
            }
            Target::Offer(number) => {
                self.with_form(|form, world, context, ids| {
                    if let Some(offers) = &mut form.offers {
                        offers.cursor = Some(number);
                    }
                    form.settle(world, context, ids);
                });
            }
            Target::Item(number) => {
                if let Some(Layer::Pick(pick)) = self.layers.last_mut() {
                    pick.cursor = number.min(pick.fitting.len().saturating_sub(1));
                    return self.choose();
                }
            }
            Target::SittingItem(at) => self.point_in_sitting(Side::Agenda, at),
            Target::SittingRow(at) => {
                self.point_in_sitting(Side::Minutes, at);
                if twice {
                    return self.run(Command::Open);
                }
            }
            Target::Cell(column, row) => {
                if let Some(Layer::Grid(grid)) = self.layers.last_mut() {
                    grid.at = (column, row);
                    if twice {
                        return self.run(Command::Open);
                    }
                }
            }
            Target::SheetRow(at) => {
                if let Some(Layer::Sheet(sheet)) = self.layers.last_mut() {
                    sheet.cursor = at;
                    if twice {
                        return self.run(Command::Open);
                    }
                }
            }
            Target::TimeRow(at) => {
                if let Some(Layer::Timeline(line)) = self.layers.last_mut() {
                    line.cursor = at;
                    line.step(0);
                    if twice {
                        return self.run(Command::Open);
                    }
                }
            }
            Target::TimeMark(id) => {
                if let Some(Layer::Timeline(_)) = self.layers.last() {
                    return self.point_at_mark(id, twice);
                }
            }
            Target::Check(at) => {
                if let Some(Layer::Checklist(list)) = self.layers.last_mut() {
                    list.cursor = at;
                    return self.run(Command::Mark);
                }
            }
            Target::Choice(asked, choice) => self.point_in_join(asked, choice),
            Target::Command(command) => return self.run(command),
        }
        Vec::new()
    }

    /// The wheel moves whatever is on top.
    pub(super) fn wheel(&mut self, rows: isize) -> Vec<Effect> {
        match self.layers.last_mut() {
            Some(Layer::Pick(pick)) => pick.step(rows),
            Some(Layer::Read(read)) => {
                read.top = read.top.saturating_add_signed(rows).min(read.lines.len().saturating_sub(1));
            }
            // A list of who may be meant is not for passing through: the wheel would choose.
            Some(Layer::Form(form)) if form.offers.is_some() => {}
            Some(Layer::Form(_)) => {
                let command = if rows < 0 { Command::Up } else { Command::Down };
                return (0..rows.unsigned_abs().min(20)).flat_map(|_| self.run(command)).collect();
            }
            Some(Layer::Sitting(_)) => self.sit(rows),
            Some(Layer::Sheet(sheet)) => sheet.step(rows),
            Some(Layer::Grid(grid)) => grid.step(0, rows),
            Some(Layer::Timeline(line)) => line.step(rows),
            Some(Layer::Join(_)) => {
                let command = if rows < 0 { Command::Up } else { Command::Down };
                return self.join_command(command);
            }
            Some(Layer::Presentation(shown)) => shown.top = shown.top.saturating_add_signed(rows),
            Some(_) => {}
            None => self.step(rows),
        }
        Vec::new()
    }

    /// A message as the tests and the loop send it: a key by its name.
    ///
    /// # Errors
    /// The name, when there is no such key.
    pub fn press(&mut self, name: &str) -> Result<Vec<Effect>, String> {
        let key = super::Key::parse(name).ok_or_else(|| name.to_owned())?;
        Ok(self.update(Msg::Key(key)))
    }
}

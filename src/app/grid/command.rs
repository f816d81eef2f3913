//! What keys do in a grid.

use super::Grid;
use crate::{
    app::{
        Effect, State,
        command::Command,
        layer::{Act, Item, Layer, Pick, What},
    },
    catalogue::Id,
    tables,
};

impl State {
    /// The grid in view, if there is one.
    pub fn grid(&self) -> Option<&Grid> {
        self.layers.iter().find_map(|layer| if let Layer::Grid(grid) = layer { Some(&**grid) } else { None })
    }

    /// Opens the table of this name, about the record under the cursor where it is about one.
    pub(in crate::app) fn open_grid(&mut self, name: &str) {
        let Some(def) = tables::named(name) else { return };
        let mut grid = Grid::new(def, self.page_subject(def.about));
        grid.refresh(&self.scene());
        self.open_page(Layer::Grid(Box::new(grid)));
    }

    /// Is a table in view that can be drawn?
    pub(in crate::app) fn has_chart(&self) -> bool {
        self.grid().is_some_and(|grid| grid.def.chart.is_some())
    }

    /// The one record behind the cell under the cursor, or that of its row.
    pub(in crate::app) fn grid_target(&self) -> Option<Id> {
        let grid = self.grid()?;
        let cell = grid.cell()?;
        match cell.to.as_slice() {
            [only] => Some(*only),
            _ => grid.table.rows.get(grid.at.1)?.to,
        }
    }

    /// Carries out a command in a grid.
    pub(in crate::app) fn grid_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        let Some(Layer::Grid(grid)) = self.layers.iter_mut().find(|layer| matches!(layer, Layer::Grid(_))) else {
            return Vec::new();
        };
        let command = if grid.runs_sideways() { sideways(command) } else { command };
        match command {
            Command::Up => grid.step(0, -1),
            Command::Down => grid.step(0, 1),
            Command::Left => grid.step(-1, 0),
            Command::Right => grid.step(1, 0),
            Command::PageUp => grid.step(0, -page),
            Command::PageDown => grid.step(0, page),
            Command::Top => grid.step(isize::MIN / 2, isize::MIN / 2),
            Command::Bottom => grid.step(isize::MAX / 2, isize::MAX / 2),
            Command::Chart => grid.as_chart = !grid.as_chart,
            Command::Open => return self.open_cell(),
            Command::Back => drop(self.layers.pop()),
            other => return self.browse(other),
        }
        Vec::new()
    }

    /// The records behind the cell under the cursor; behind an empty one those of its row and column.
    fn behind_cell(&self) -> Vec<Id> {
        let Some(grid) = self.grid() else { return Vec::new() };
        match grid.cell() {
            Some(cell) if !cell.to.is_empty() => cell.to.clone(),
            _ => [grid.row(), grid.column()].into_iter().flatten().filter_map(|edge| edge.to).collect(),
        }
    }

    /// Does the cell under the cursor lead anywhere?
    pub(in crate::app) fn can_open_cell(&self) -> bool {
        !self.behind_cell().is_empty()
    }

    /// The record behind the cell, or a choice where there are several.
    fn open_cell(&mut self) -> Vec<Effect> {
        let found = self.behind_cell();
        if let [only] = found.as_slice() {
            return self.jump_from_layers(*only);
        }
        let item = |id: &Id| {
            let (record, title) = self.named(*id)?;
            let context = (record.kind.context)(&self.world, record);
            Some(Item::new(title, format!("{} · {context}", self.words.kind(record.kind)), Act::Jump(*id)))
        };
        let items: Vec<Item> = found.iter().filter_map(item).collect();
        if !items.is_empty() {
            self.layers.push(Layer::Pick(Pick::new(What::Behind, items)));
        }
        Vec::new()
    }
}

/// A step along the rows is one along the columns, and the other way round.
fn sideways(command: Command) -> Command {
    match command {
        Command::Up => Command::Left,
        Command::Down => Command::Right,
        Command::Left => Command::Up,
        Command::Right => Command::Down,
        other => other,
    }
}

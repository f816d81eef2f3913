//! Choosing from a list that narrows while typing: find, palette, help, and the smaller menus.

use super::{
    Effect, State,
    bindings::{BINDINGS, key_of},
    command::{Command, Place},
    layer::{Act, Confirm, Item, Layer, Pick, Read, What, Yes},
};
use crate::{
    catalogue::{Action, Change, Edit, Id, Record, outdated, text::fold},
    process::{
        depend,
        find::Query,
        scope::{self, Scope},
    },
};
use std::convert::Infallible;

impl State {
    /// Opens a choice.
    pub(super) fn open_pick(&mut self, what: What) {
        let items = match what {
            What::Find => Vec::new(),
            What::Palette => self.palette(),
            What::Help => self.help(),
            What::District | What::OwnDistrict => self.districts_to_look_at(),
            What::Columns => self.columns_to_show(),
            What::Export => self.exports(),
            What::Add => self.current_card().map(|id| self.to_add(id)).unwrap_or_default(),
            What::Drafts => self.kept_drafts(),
            What::Deleted | What::Backups | What::Behind | What::Join => Vec::new(),
            What::BackupFolder => self.folders(""),
            What::SiteName => Vec::new(),
            What::Views => self.views_to_choose(),
            What::SaveView => Vec::new(),
            What::RemoveView => self.views_to_remove(),
        };
        self.layers.push(Layer::Pick(Pick::new(what, items)));
    }

    /// At the first start: whose laptop is this?
    pub(super) fn ask_own_district(&mut self) {
        let districts = scope::districts(&self.world).into_iter();
        let items = districts.map(|d| Item::new(self.world.title(d.id), String::new(), Act::Own(d.id)));
        self.layers.push(Layer::Pick(Pick::new(What::OwnDistrict, items.collect())));
    }

    pub(super) fn current_card(&self) -> Option<Id> {
        self.tab().trail.last().map(|card| card.id)
    }

    fn palette(&self) -> Vec<Item> {
        let mut commands: Vec<Command> = Command::all().filter(|command| command.in_palette()).collect();
        commands.sort_by_key(|command| command.rank(self));
        // The name in the other language is shown and found too: half the manuals are English.
        let other = self.words.other();
        let item = |command: Command| Item {
            detail: Some(command.label(other)).filter(|it| *it != command.label(&self.words)).unwrap_or_default(),
            ..self.command_item(command, key_of(command, None))
        };
        commands.into_iter().map(item).collect()
    }

    fn command_item(&self, command: Command, key: Option<&str>) -> Item {
        Item {
            label: command.label(&self.words),
            detail: String::new(),
            key: key.unwrap_or_default().to_owned(),
            why_not: command.why_not(self).map(|why| self.words.t(why)),
            act: Act::Run(command),
        }
    }

    /// Every command with all its keys, those of the place one is in first; a key of a command is named once.
    fn help(&self) -> Vec<Item> {
        let here = Place::of(self);
        let mut rows: Vec<(Command, bool, Vec<&str>)> = Vec::new();
        for near in [true, false] {
            let of = BINDINGS.iter().filter(|binding| binding.places.contains(&here) == near);
            for (command, key) in of.flat_map(|binding| binding.keys.iter().map(|key| (binding.command, *key))) {
                if rows.iter().any(|(known, _, keys)| *known == command && keys.contains(&key)) {
                    continue;
                }
                match rows.iter_mut().find(|(known, place, _)| *known == command && *place == near) {
                    Some((.., keys)) => keys.push(key),
                    None => rows.push((command, near, vec![key])),
                }
            }
        }
        let item = |(command, _, keys): (Command, bool, Vec<&str>)| Item {
            key: keys.join(" · "),
            ..self.command_item(command, None)
        };
        rows.into_iter().map(item).collect()
    }

    fn districts_to_look_at(&self) -> Vec<Item> {
        let all = Item::new(self.words.t("all-districts"), String::new(), Act::Look(Scope::All));
        let one = |record: &Record| {
            let mine = if self.own == Some(record.id) { self.words.t("own-district") } else { String::new() };
            Item::new(self.world.title(record.id), mine, Act::Look(Scope::One(record.id)))
        };
        scope::districts(&self.world).into_iter().map(one).chain([all]).collect()
    }

    fn columns_to_show(&self) -> Vec<Item> {
        let list = &self.tab().list;
        let item = |shown: &super::list::Shown| {
            let detail = self.words.t(if shown.on { "column-on" } else { "column-off" });
            Item::new(self.words.header(list.kind(), &shown.name), detail, Act::Column(shown.name.clone()))
        };
        list.columns.iter().map(item).collect()
    }

    /// What can be added to a record; how it will link to it is said where there is more than one way, else what else
    /// people call it: who wants a member looks for "lid".
    pub(super) fn to_add(&self, id: Id) -> Vec<Item> {
        let ways = self.addable(id);
        let item = |(kind, place): &(&'static crate::catalogue::Kind, usize)| {
            let several = ways.iter().filter(|(other, _)| other == kind).count() > 1;
            let field = self.words.field(kind, kind.fields[*place].name);
            let called = format!("called-{}", kind.name);
            let detail = match several {
                true => self.words.with("add-as", &[("field", field.into())]),
                false if self.words.has(&called) => self.words.t(&called),
                false => String::new(),
            };
            Item::new(self.words.kind(kind), detail, Act::Add(kind, *place, id))
        };
        ways.iter().map(item).collect()
    }

    fn kept_drafts(&self) -> Vec<Item> {
        let item = |(key, text): (&String, &String)| {
            let label = super::form::draft::label(&self.world, &self.words, text)?;
            Some(Item::new(label, String::new(), Act::TakeUp(key.clone())))
        };
        self.drafts.iter().filter_map(item).collect()
    }

    /// What was deleted, to be brought back.
    pub(super) fn open_deleted(&mut self, records: Vec<(jiff::civil::DateTime, Record)>) {
        let item = |(time, record): (jiff::civil::DateTime, Record)| {
            let label = format!("{}: {}", self.words.kind(record.kind), (record.kind.title)(&self.world, &record));
            Item::new(label, time.strftime("%d-%m-%Y %H:%M").to_string(), Act::BringBack(Box::new(record)))
        };
        let items = records.into_iter().map(item).collect();
        self.layers.push(Layer::Pick(Pick::new(What::Deleted, items)));
    }

    /// Looks again at what fits what is typed.
    pub(super) fn narrow(&mut self) {
        let Some(Layer::Pick(pick)) = self.layers.last() else { return };
        let typed = pick.input.value().to_owned();
        let found = match pick.what {
            What::Find => Some(self.hits(&typed)),
            What::BackupFolder => Some((self.folders(&typed), false)),
            What::SiteName => Some((self.site_names(&typed), false)),
            What::SaveView => Some((self.view_to_save(&typed), false)),
            _ => None,
        };
        let Some(Layer::Pick(pick)) = self.layers.last_mut() else { return };
        match found {
            Some((items, more)) => {
                pick.fitting = (0..items.len()).collect();
                (pick.items, pick.more) = (items, more);
            }
            None => {
                let query = Query::new(&typed);
                let fits = |item: &Item| {
                    query.is_empty() || query.matches(&fold(&format!("{} {} {}", item.label, item.detail, item.key)))
                };
                pick.fitting = (0..pick.items.len()).filter(|at| fits(&pick.items[*at])).collect();
            }
        }
        pick.cursor = 0;
    }

    /// Carries out a command in a choice or in the filter line.
    pub(super) fn pick_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1) as isize;
        if let Some(Layer::Filter(_)) = self.layers.last() {
            match command {
                Command::Confirm => drop(self.layers.pop()),
                Command::Close => {
                    self.layers.pop();
                    self.set_filter(String::new());
                }
                Command::Up => self.step(-1),
                Command::Down => self.step(1),
                Command::PageUp => self.step(-page),
                Command::PageDown => self.step(page),
                _ => {}
            }
            return Vec::new();
        }
        let Some(Layer::Pick(pick)) = self.layers.last_mut() else { return Vec::new() };
        match command {
            Command::Up => pick.step(-1),
            Command::Down => pick.step(1),
            Command::PageUp => pick.step(-page),
            Command::PageDown => pick.step(page),
            Command::Close => drop(self.layers.pop()),
            Command::Confirm => return self.choose(),
            _ => {}
        }
        Vec::new()
    }

    /// Takes the item under the cursor.
    pub(super) fn choose(&mut self) -> Vec<Effect> {
        let Some(Layer::Pick(pick)) = self.layers.last() else { return Vec::new() };
        let Some(item) = pick.current().cloned() else { return Vec::new() };
        if let Some(why) = item.why_not {
            self.say(why);
            return Vec::new();
        }
        if let Act::Column(name) = item.act {
            return self.toggle_column(&name);
        }
        self.layers.pop();
        match item.act {
            Act::Jump(id) if self.fill_link(id) => {}
            Act::Jump(id) => return self.jump_from_layers(id),
            Act::Run(command) => return self.run(command),
            Act::Look(scope) => self.scope = scope,
            Act::Own(id) => {
                self.own = Some(id);
                self.scope = Scope::One(id);
                let text = self.words.with("toast-own-district", &[("name", self.world.title(id).into())]);
                self.say(text);
                if !self.read_only {
                    return vec![Effect::Setting("own".to_owned(), id.to_string())];
                }
            }
            Act::Add(kind, place, id) => {
                let mut record = Record::new(self.ids.next_id(), kind);
                let several = matches!(kind.fields[place].ty, crate::catalogue::Type::Refs(_));
                let link =
                    if several { crate::catalogue::Value::refs(vec![id]) } else { crate::catalogue::Value::Ref(id) };
                record.set_at(place, link);
                self.open_new(record);
            }
            Act::Join(keep, gone) => self.open_join(keep, gone),
            Act::TakeUp(key) => {
                self.take_up(&key);
            }
            Act::BringBack(record) => return self.bring_back(*record),
            Act::Restore(path) => {
                let title = self.words.t("ask-restore");
                let lines = vec![path.display().to_string(), String::new(), self.words.t("ask-restore-kept")];
                let yes = Yes::Effect(Box::new(Effect::Restore(path)));
                self.layers.push(Layer::Confirm(Confirm { title, lines, yes }));
            }
            Act::View(name) => return self.take_view(&name),
            Act::SaveView(name) => return self.save_view(name),
            Act::DropView(name) => return self.drop_view(&name),
            Act::Effect(effect) => return vec![*effect],
            Act::Publish(id, which, format) => return self.publish(id, which, format),
            Act::Column(_) | Act::Nothing => {}
        }
        Vec::new()
    }

    fn toggle_column(&mut self, name: &str) -> Vec<Effect> {
        let list = &mut self.tab_mut().list;
        let shown = list.on_screen().count();
        if let Some(column) = list.columns.iter_mut().find(|column| column.name == name)
            && (!column.on || shown > 1)
        {
            column.on = !column.on;
        }
        list.column = list.column.min(list.on_screen().count().saturating_sub(1));
        let items = self.columns_to_show();
        if let Some(Layer::Pick(pick)) = self.layers.last_mut() {
            pick.items = items;
        }
        self.remember_list()
    }

    fn bring_back(&mut self, record: Record) -> Vec<Effect> {
        let record = depend::without_dangling(&self.world, record, &[]);
        let known = |_, id| Ok::<_, Infallible>(self.world.get(id).cloned());
        let Ok(edits) = outdated::translated(vec![Edit::Create(record)], known);
        let change = Change::new(self.ids.next_id(), Action::BringBack, edits);
        self.put_back(change)
    }

    /// Carries out a command in a question or a text to read.
    pub(super) fn box_command(&mut self, command: Command) -> Vec<Effect> {
        let page = self.page.max(1);
        match (self.layers.last_mut(), command) {
            (Some(Layer::Read(read)), Command::Up) => read.top = read.top.saturating_sub(1),
            (Some(Layer::Read(read)), Command::Down) => {
                read.top = (read.top + 1).min(read.lines.len().saturating_sub(1))
            }
            (Some(Layer::Read(read)), Command::PageUp) => read.top = read.top.saturating_sub(page),
            (Some(Layer::Read(read)), Command::PageDown) => {
                read.top = (read.top + page).min(read.lines.len().saturating_sub(1));
            }
            (_, Command::Close) => drop(self.layers.pop()),
            (_, Command::Confirm) => {
                if let Some(Layer::Confirm(confirm)) = self.layers.pop() {
                    return match confirm.yes {
                        Yes::Commit(change) => self.keep(change),
                        Yes::Effect(effect) if *effect == Effect::Quit => self.quit(),
                        Yes::Discard => {
                            self.say_key("toast-discarded", &[]);
                            self.close_form()
                        }
                        Yes::Effect(effect) => vec![*effect],
                    };
                }
            }
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn open_messages(&mut self) {
        let lines: Vec<String> = self.messages.iter().rev().cloned().collect();
        let title = self.words.t("command-messages");
        self.layers.push(Layer::Read(Read { title, lines, top: 0 }));
    }
}

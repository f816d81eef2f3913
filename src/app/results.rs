//! What comes back from the outside: a change is on disk, an export is written, something failed.

use super::{
    Effect, LeftAlone, Logged, Msg, State, Trouble,
    form::Subject,
    layer::{Act, Confirm, Item, Layer, Pick, Read, What, Yes},
    meeting::{Checklist, checklist::Task},
    told::meant,
};
use crate::{
    catalogue::{Action, Change, Edit, Id, Record, Value, kinds::meeting_item},
    process::meeting::chain,
};

impl State {
    /// Takes in what came of an effect.
    pub(super) fn result(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::Committed(change) => return self.committed(change, None),
            Msg::Stepped(change, of, left) => return self.stepped(change, of, &left),
            Msg::SiteName(name) => self.ask_site_name(name),
            Msg::Erased(name, renewed, left) => self.erased(&name, renewed, &left),
            Msg::Today(today) => {
                self.today = today;
                self.world.set_today(today);
            }
            Msg::SiteNamed(name) => self.say_key("toast-site-named", &[("name", name)]),
            Msg::NothingToDo(key) => self.say_key(key, &[]),
            Msg::Failed(trouble) => self.failed(&trouble),
            Msg::History(id, entries) => self.show_history(id, &entries),
            Msg::Changes(changes, whole) => {
                (self.news.changes, self.news.whole) = (changes, whole);
                self.spoil_sheet();
            }
            Msg::Deleted(records) => self.open_deleted(records),
            Msg::Backups(backups) => {
                let item = |(path, time, why): (std::path::PathBuf, jiff::civil::DateTime, String)| {
                    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                    Item::new(
                        time.strftime("%d-%m-%Y %H:%M").to_string(),
                        format!("{why} · {name}"),
                        Act::Restore(path),
                    )
                };
                let items = backups.into_iter().map(item).collect();
                self.layers.push(Layer::Pick(Pick::new(What::Backups, items)));
            }
            Msg::BackupMade(path) => self.say_key("toast-backup", &[("path", path.display().to_string())]),
            Msg::BackupFolder(Some(path)) => {
                self.say_key("toast-backup-folder", &[("path", path.display().to_string())]);
            }
            Msg::BackupFolder(None) => self.say_key("toast-no-backup-folder", &[]),
            Msg::Exported { path, rows, public } => {
                let key = if rows == 0 && public { "toast-exported-none-public" } else { "toast-exported" };
                self.say_key(key, &[("n", rows.to_string()), ("path", path.display().to_string())]);
            }
            Msg::ExportExists(path, ask) => {
                let title = self.words.t("ask-overwrite");
                let lines = vec![path.display().to_string()];
                let ask = super::ExportAsk { over: Some(path), ..ask };
                let yes = Yes::Effect(Box::new(Effect::Export(ask)));
                self.layers.push(Layer::Confirm(Confirm { title, lines, yes }));
            }
            Msg::PaperWritten(path) => self.say_key("toast-paper", &[("path", path.display().to_string())]),
            Msg::PaperExists(path, over) => {
                let title = self.words.t("ask-overwrite");
                let lines = vec![path.display().to_string()];
                self.layers.push(Layer::Confirm(Confirm { title, lines, yes: Yes::Effect(Box::new(over)) }));
            }
            Msg::Copied(rows) => self.say_key("toast-copied", &[("n", rows.to_string())]),
            Msg::Edited(place, text) => self.take_text(place, text),
            Msg::Damaged(detail) => {
                self.read_only = true;
                let text = self.words.with("error-damaged", &[("detail", detail.into())]);
                self.warn(text);
            }
            Msg::Key(_) | Msg::Paste(_) | Msg::Click(_) | Msg::Wheel(_) | Msg::Tick => {}
        }
        Vec::new()
    }

    pub(super) fn say_key(&mut self, key: &str, args: &[(&'static str, String)]) {
        let args: Vec<_> = args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        let text = self.words.with(key, &args);
        self.say(text);
    }

    fn failed(&mut self, trouble: &Trouble) {
        let args: Vec<_> = trouble.args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        let text = format!("{}. {}", self.words.t(trouble.doing), self.words.with(&trouble.what, &args));
        self.warn(text);
    }

    /// A change is on disk: now the world follows, then what asked for it closes. `of` is what the user did with the change
    /// that it takes back or does again.
    fn committed(&mut self, change: Change, of: Option<Action>) -> Vec<Effect> {
        let (last, records) = meant(&change);
        // Of a joining it is the one that stays that is meant, also where that is taken back.
        let stays = [Some(change.action), of].into_iter().flatten().find_map(Action::stays);
        let subject = stays.or(last.map(Edit::id));
        let joined_again = of.and_then(Action::stays).map(|_| match change.action {
            Action::Redo(_) => "redo-merge",
            _ => "undo-merge",
        });
        let name = subject.map(|id| self.world.title(id)).unwrap_or_default();
        let left = self.left_broken(&change);
        if let Err(misfit) = self.world.apply(&change) {
            let text = self.words.with("error-misfit", &[("detail", misfit.to_string().into())]);
            self.warn(text);
            return Vec::new();
        }
        self.reindex(&change);
        let name = subject.map(|id| self.world.title(id)).filter(|name| !name.is_empty()).unwrap_or(name);
        let left_over = matches!(self.layers.last(), Some(Layer::Checklist(Checklist { task: Task::Leave(..), .. })));
        let chose = matches!(self.layers.last(), Some(Layer::Checklist(Checklist { task: Task::Choose(_), .. })));
        let weighed = matches!(self.layers.last(), Some(Layer::Weigh(_)));
        let asked = match self.layers.last() {
            _ if joined_again.is_some() => joined_again,
            Some(Layer::Form(form)) if matches!(form.subject, Subject::Asked(..)) => Some(form.kind.name),
            _ => None,
        };
        let mut effects = match self.layers.last() {
            Some(Layer::Weigh(_)) => {
                self.close_weigh();
                Vec::new()
            }
            Some(Layer::Form(_)) if matches!(change.action, Action::New | Action::Edit) => self.close_form(),
            Some(Layer::Checklist(_)) => {
                self.layers.pop();
                let mut effects = self.forget_clock(&change.edits);
                // The form in which a meeting was cancelled is done with as well.
                if left_over && matches!(self.layers.last(), Some(Layer::Form(_))) {
                    effects.extend(self.close_form());
                }
                effects
            }
            _ if let Some(stays) = stays.filter(|_| of.is_none()) => self.joined(stays, &change.edits),
            Some(Layer::Join(_)) => self.close_join(),
            _ => Vec::new(),
        };
        self.refresh();
        if let Some(id) = subject.filter(|_| records == 1) {
            self.follow_in_sitting(id);
        }
        let elsewhere = self.list_in_view() && subject.is_some_and(|id| !self.tab_mut().list.go_to(id));
        if matches!(change.action, Action::Delete | Action::Edit | Action::Merge(_)) {
            self.tab_mut().list.marked.clear();
        }
        match self
            .told_of_agenda(&change)
            .or_else(|| self.told_of_fixing(&change))
            .or_else(|| self.told_of_paying(&change))
        {
            Some(text) => self.say(text),
            None if weighed => self.say_key("toast-weighed", &[("name", name)]),
            None => {
                let mut text = self.told_of(&change, &name, asked);
                if elsewhere && change.action == Action::New {
                    text = format!("{text} {}", self.words.t("toast-elsewhere"));
                }
                match left {
                    Some(left) => self.warn(format!("{text} {left}")),
                    None => self.say(text),
                }
            }
        }
        if chose {
            self.say_chosen(&change.edits);
        }
        effects.extend(self.news_wanted());
        effects
    }

    /// One's own was taken back or done again, as far as others did not go on with it.
    fn stepped(&mut self, change: Change, of: Action, left: &[LeftAlone]) -> Vec<Effect> {
        let nothing = change.edits.is_empty();
        let effects = if nothing { Vec::new() } else { self.committed(change, Some(of)) };
        if !left.is_empty() {
            let told = self.toast.take().map(|toast| toast.text).filter(|_| !nothing).unwrap_or_default();
            let told = format!("{told} {}", self.told_left(left));
            self.warn(told.trim_start().to_owned());
        }
        effects
    }

    /// "DVO IJsselland 11 december 2026: E01 Veiligheidsstrategie (aangehouden)"
    fn met(&self, item: &Record) -> String {
        let meeting = self.world.title_of(item, meeting_item::MEETING);
        let meeting = if meeting.is_empty() { self.words.t("history-waits") } else { meeting };
        let outcome = self.world.title_of(item, meeting_item::OUTCOME);
        let outcome = if outcome.is_empty() { outcome } else { format!(" ({outcome})") };
        format!("{meeting}: {}{outcome}", self.world.title(item.id))
    }

    /// What happened to a record as a whole.
    fn happened(&self, entry: &Logged) -> String {
        let other = |key: &str, name: String| self.words.with(key, &[("name", name.into())]);
        let taken_up = entry.joined.as_ref().map(|gone| (gone.kind.title)(&self.world, gone));
        match (entry.action, taken_up) {
            (Action::Merge(_), Some(gone)) => other("history-joined", gone),
            (Action::Merge(stayed), None) => other("history-taken-up", self.world.title(stayed)),
            (Action::Undo(_), Some(gone)) => other("history-parted", gone),
            (_, Some(gone)) => other("history-joined-again", gone),
            (action, None) => self.words.t(&format!("action-{}", action.word())),
        }
    }

    fn show_history(&mut self, id: Id, entries: &[Logged]) {
        let Some((record, title)) = self.named(id) else { return };
        let kind = record.kind;
        let show = |field: &str, value: &Value| {
            let text = self.words.show(&self.world, kind, field, value);
            if text.is_empty() { "—".to_owned() } else { text.replace('\n', " ") }
        };
        let line = |entry: &Logged| {
            let when = entry.time.strftime("%d-%m-%Y %H:%M");
            let when = entry.place.iter().fold(when.to_string(), |when, place| format!("{when}  {place}"));
            match entry.field {
                Some(field) => {
                    let action = self.words.t(&format!("action-{}", entry.action.word()));
                    let (before, after) = (show(field.name, &entry.before), show(field.name, &entry.after));
                    format!("{when}  {action}  {}: {before} → {after}", self.words.field(kind, field.name))
                }
                None => format!("{when}  {}", self.happened(entry)),
            }
        };
        // An item has a history of its own: every meeting its subject was in.
        let chain = chain::of(&self.world, id);
        let met = chain.iter().filter(|_| chain.len() > 1).map(|item| self.met(item));
        let mut lines: Vec<String> = met.collect();
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(entries.iter().map(line));
        let title = self.words.with("history-of", &[("name", title.into())]);
        self.layers.push(Layer::Read(Read { title, lines, top: 0 }));
    }
}

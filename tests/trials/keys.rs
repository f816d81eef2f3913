//! Random keys, pastes, clicks and window sizes never bring the program down, and the file stays sound.

use super::{
    events::{self, Event},
    length, lived, seed,
    support::{Desk, chance::Chance},
};
use std::collections::{BTreeMap, VecDeque};

/// After so many events the program is left and the file looked at.
const CHECK_EVERY: usize = 1_000;
/// Marking all and duplicating doubles a list; beyond this one begins anew.
const ENOUGH_RECORDS: usize = 4_000;

/// What happened last, told when the program comes down.
struct Diary {
    seed: u64,
    number: usize,
    last: VecDeque<Event>,
}

impl Drop for Diary {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("seed {}, event {}; the last ones:", self.seed, self.number);
            self.last.iter().for_each(|event| eprintln!("  {event:?}"));
        }
    }
}

#[test]
fn random_keys_never_bring_it_down() {
    let each = length(800, 25_000);
    for run in 0..length(2, 4) as u64 {
        trial(seed() + run, each);
    }
}

fn trial(seed: u64, events: usize) {
    let fresh = |part: usize| {
        let desk = match part % 5 {
            0 => Desk::on(lived()),
            1 => Desk::first_start(),
            2 => Desk::reference(),
            _ => Desk::example(),
        };
        let desk = if part.is_multiple_of(2) { desk } else { desk.in_english() };
        desk.seeded(seed + part as u64)
    };
    let mut chance = Chance::new(seed);
    let mut diary = Diary { seed, number: 0, last: VecDeque::new() };
    let mut reached: BTreeMap<String, usize> = BTreeMap::new();
    let (mut desk, mut part, mut changes, mut starts) = (fresh(seed as usize), seed as usize, 0, 0);
    for number in 0..events {
        let event = events::next(&mut chance, &desk);
        diary.number = number;
        diary.last.push_back(event.clone());
        if diary.last.len() > 25 {
            diary.last.pop_front();
        }
        let before = desk.world().revision();
        events::happen(&mut desk, &event);
        desk.is_harmless();
        changes += desk.world().revision() - before;
        *reached.entry(events::whereabouts(&desk)).or_default() += 1;
        desk.own_editor("uit een ander programma\n\u{1b}[2J");
        desk.session_mut().outside = None;
        let misfit = desk.session().state.messages.iter().any(|message| message.contains("error-misfit"));
        assert!(!misfit, "what is in memory is not what is in the file: {:?}", desk.session().state.messages.last());
        if desk.session().done {
            desk.reopen().seeded_again(seed + number as u64);
            starts += 1;
        }
        if number % CHECK_EVERY == CHECK_EVERY - 1 {
            desk.is_sound().seeded_again(seed + number as u64);
        }
        if desk.world().len() > ENOUGH_RECORDS {
            desk.is_sound();
            part += 1;
            desk = fresh(part);
        }
    }
    desk.is_sound();
    let screens = reached.len();
    println!("random keys, seed {seed}: {events} events, {changes} changes kept, {starts} restarts, {screens} screens");
    if std::env::var("DVO_TRIALS").is_ok() {
        let list: Vec<String> = reached.iter().map(|(screen, times)| format!("{screen} {times}")).collect();
        println!("  {}", list.join(" · "));
    }
    if events >= 10_000 {
        assert!(screens > 50 && changes > events as u64 / 100, "the trial hardly reached anything");
    }
}

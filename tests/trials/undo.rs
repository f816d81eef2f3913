//! Random edits taken back give what there was at the start, step by step; done again, the end. With the program left
//! and started again in between.

use super::{
    length, lived, seed,
    support::{Desk, chance::Chance},
};
use dvo::catalogue::Ids;
use std::{
    collections::hash_map::DefaultHasher,
    hash::{Hash, Hasher},
};

/// All that is known, as a number.
fn print_of(desk: &Desk) -> u64 {
    let mut hasher = DefaultHasher::new();
    desk.content().hash(&mut hasher);
    hasher.finish()
}

fn perhaps_restart(desk: &mut Desk, chance: &mut Chance) {
    if chance.once_in(40) {
        // Also holds that who points at whom has kept up.
        desk.is_sound();
        // Chance may have deleted the own district; then the program asks for it.
        if !desk.session().state.layers.is_empty() {
            desk.keys("Esc");
        }
    }
}

#[test]
fn edits_taken_back_and_done_again_restore_everything() {
    let edits = length(80, 1_000);
    for run in 0..length(2, 4) as u64 {
        // In a file that was lived in there is something before the first edit, which can be taken back as well.
        let with_past = run % 2 == 1;
        let mut desk = if with_past { Desk::on(lived()) } else { Desk::example() };
        let mut chance = Chance::new(seed() + run);
        let mut ids = Ids::new(1_900_000_000_000, seed() + run);
        let start = desk.content();
        let mut prints = vec![print_of(&desk)];
        while prints.len() <= edits {
            let change = chance.change(desk.world(), &mut ids);
            let before = desk.world().revision();
            desk.put(change.clone());
            assert_eq!(desk.world().revision(), before + 1, "{:?}: {change:?}", desk.session().state.messages.last());
            prints.push(print_of(&desk));
            perhaps_restart(&mut desk, &mut chance);
        }
        let end = desk.content();
        for step in (0..edits).rev() {
            desk.keys("u");
            let said = desk.session().state.messages.last();
            assert_eq!(print_of(&desk), prints[step], "undo to step {step} of run {run}: {said:?}\n{}", desk.screen());
            perhaps_restart(&mut desk, &mut chance);
        }
        assert!(desk.content() == start);
        if !with_past {
            let revision = desk.world().revision();
            assert_eq!(desk.keys("u").world().revision(), revision, "something before the first edit was taken back");
        }
        desk.is_sound();
        for (step, print) in prints.iter().enumerate().take(edits + 1).skip(1) {
            desk.keys("U");
            assert_eq!(print_of(&desk), *print, "redo to step {step} of run {run}");
            perhaps_restart(&mut desk, &mut chance);
        }
        assert!(desk.content() == end);
        let walked = walk(&mut desk, &mut chance, &mut prints, &mut ids, edits / 2);
        desk.is_sound();
        println!("undo, run {run}: {edits} edits taken back and done again, {walked} steps to and fro; file sound");
    }
}

/// Undo, redo and new edits mixed: what was taken back cannot be done again once something new was done.
fn walk(desk: &mut Desk, chance: &mut Chance, prints: &mut Vec<u64>, ids: &mut Ids, steps: usize) -> usize {
    let mut at = prints.len() - 1;
    for _ in 0..steps {
        match chance.below(5) {
            0..=1 if at > 0 => {
                desk.keys("u");
                at -= 1;
            }
            2..=3 => {
                desk.keys("U");
                at = (at + 1).min(prints.len() - 1);
            }
            _ => {
                let change = chance.change(desk.world(), ids);
                desk.put(change);
                prints.truncate(at + 1);
                prints.push(print_of(desk));
                at += 1;
            }
        }
        assert_eq!(print_of(desk), prints[at]);
        perhaps_restart(desk, chance);
    }
    steps
}

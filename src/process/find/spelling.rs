//! How far a word is from what was typed.

/// The longest token that is ever taken for misspelt; longer ones are pasted.
const LONGEST: usize = 32;

/// Typing mistakes forgiven in a token: none up to three letters, one in four or five, two from six on. Numbers
/// and codes ("2026", "GM0150") mean what they say.
pub(super) fn allowance(token: &str) -> u32 {
    if token.len() > LONGEST || token.bytes().any(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    match token.chars().count() {
        0..4 => 0,
        4 | 5 => 1,
        _ => 2,
    }
}

/// The fewest mistakes (a letter wrong, missing, too many, or two swapped) that make `token` out of the word or out
/// of a beginning of it at least as long as the token; `None` above `most`. Beginnings count, so that a misspelt
/// word is found while it is still being typed.
///
/// The distance is optimal string alignment, kept to the diagonal band that can still end within `most`. It counts
/// bytes: folded Dutch is ASCII, and elsewhere it forgives a little less.
pub(super) fn distance(token: &[u8], word: &[u8], most: u32) -> Option<u32> {
    let far = most as u8 + 1;
    let most = most as usize;
    let rows = token.len();
    if rows > LONGEST || word.len() + most < rows {
        return None;
    }
    let columns = word.len().min(rows + most);
    let mut table = [[far; LONGEST + 4]; 3];
    for (cell, cost) in table[0].iter_mut().zip(0..far) {
        *cell = cost;
    }
    for row in 1..=rows {
        let (now, last, before) = (row % 3, (row + 2) % 3, (row + 1) % 3);
        let (from, to) = (row.saturating_sub(most).max(1), columns.min(row + most));
        // Left and right of the band everything is far; one cell on each side is all that is ever looked at.
        let mut left = if from == 1 { far.min(row as u8) } else { far };
        table[now][from - 1] = left;
        let mut best = left;
        let typed = token[row - 1];
        for column in from..=to {
            let letter = word[column - 1];
            let mut cost = table[last][column - 1] + u8::from(typed != letter);
            cost = cost.min(table[last][column] + 1).min(left + 1);
            if row > 1 && column > 1 && typed == word[column - 2] && token[row - 2] == letter {
                cost = cost.min(table[before][column - 2] + 1);
            }
            left = cost.min(far);
            table[now][column] = left;
            best = best.min(left);
        }
        table[now][to + 1] = far;
        if best >= far {
            return None;
        }
    }
    let ends = &table[rows % 3];
    let whole = (columns == word.len()).then(|| ends[columns]);
    let nearest = (rows..=columns).map(|column| ends[column]).chain(whole).min();
    nearest.filter(|&mistakes| mistakes < far).map(u32::from)
}

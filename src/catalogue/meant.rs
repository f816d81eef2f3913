//! What a text can mean, where it must never be guessed.

/// What a text can mean among what is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Meant<T> {
    /// Exactly this.
    One(T),
    /// Nothing that is known.
    None,
    /// Any of these: somebody is to say which.
    Several(Vec<T>),
}

impl<T: PartialEq> Meant<T> {
    /// What these come to; the same found twice is one.
    pub fn of(found: impl IntoIterator<Item = T>) -> Meant<T> {
        let mut all: Vec<T> = Vec::new();
        for one in found {
            if !all.contains(&one) {
                all.push(one);
            }
        }
        match all.len() {
            0 | 1 => all.pop().map_or(Meant::None, Meant::One),
            _ => Meant::Several(all),
        }
    }

    /// What another way of looking comes to, where this one found nothing.
    pub fn or_else(self, other: impl FnOnce() -> Meant<T>) -> Meant<T> {
        if self == Meant::None { other() } else { self }
    }

    /// The one that is meant, if that is certain.
    pub fn one(self) -> Option<T> {
        if let Meant::One(one) = self { Some(one) } else { None }
    }
}

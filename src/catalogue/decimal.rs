//! An exact number with a fixed number of decimals: an amount of money, a rate. Never a float, so that sums add up.

use super::Lang;

/// So many units of ten to the power of minus `places`: 1250 with two places is 12,50.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal {
    units: i64,
    places: u8,
}

/// Decimals of an amount in euros: its units are cents.
pub const EURO: u8 = 2;
/// Decimals of a rate in cents: its units are thousandths of a cent.
pub const RATE: u8 = 3;

impl Decimal {
    /// So many units of ten to the power of minus `places`.
    pub const fn new(units: i64, places: u8) -> Decimal {
        Decimal { units, places }
    }

    /// An amount of so many cents.
    pub const fn cents(cents: i64) -> Decimal {
        Decimal::new(cents, EURO)
    }

    /// How many units it is.
    pub const fn units(self) -> i64 {
        self.units
    }

    /// How many decimals it has.
    pub const fn places(self) -> u8 {
        self.places
    }

    /// Reads what people type: "12,50", "1.234,5", "€ 3". A point is a separator of thousands where it stands as one in
    /// this language, else it is what parts the decimals. `None` for what is no number, has more decimals than `places`
    /// or is too large.
    pub fn understand(text: &str, places: u8, lang: Lang) -> Option<Decimal> {
        let text = text.trim().trim_start_matches('€').trim_start();
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest.trim_start().trim_start_matches('€').trim_start()),
            None => (1, text),
        };
        let (point, thousands) = signs(lang);
        let grouped = |text: &str, by: char| {
            let mut parts = text.split(by);
            parts.next().is_some_and(leads_thousands) && parts.all(|part| part.len() == 3)
        };
        let (whole, rest) = match digits.split_once(point) {
            Some((whole, rest)) => (whole, rest),
            // "12.50" is typed in either language; "1.250" is a thousand and more where the point says so.
            None if digits.contains(thousands) && !grouped(digits, thousands) => digits.split_once(thousands)?,
            None => (digits, ""),
        };
        let whole = if whole.contains(thousands) {
            grouped(whole, thousands).then(|| whole.replace(thousands, ""))?
        } else {
            whole.to_owned()
        };
        let number = |text: &str| text.chars().all(|letter| letter.is_ascii_digit());
        if (whole.is_empty() && rest.is_empty()) || !number(&whole) || !number(rest) || rest.len() > places.into() {
            return None;
        }
        let units: i64 = format!("{whole}{rest:0<width$}", width = places.into()).parse().ok()?;
        Some(Decimal::new(sign * units, places))
    }

    /// As the file's log and programs spell it: "-1234.50".
    pub fn plain(self) -> String {
        self.spelt('.', None)
    }

    /// Reads [`Decimal::plain`] back.
    pub fn from_plain(text: &str, places: u8) -> Option<Decimal> {
        Decimal::understand(text, places, Lang::En).filter(|number| number.plain() == text)
    }

    /// As people read it: "1.234,50" in Dutch, "1,234.50" in English.
    pub fn show(self, lang: Lang) -> String {
        let (point, thousands) = signs(lang);
        self.spelt(point, Some(thousands))
    }

    /// As people read a rate: without the zeros at its end, "3" or "2,5".
    pub fn brief(self, lang: Lang) -> String {
        let whole = self.show(lang);
        match whole.contains(signs(lang).0) {
            true => whole.trim_end_matches('0').trim_end_matches(signs(lang).0).to_owned(),
            false => whole,
        }
    }

    fn spelt(self, point: char, thousands: Option<char>) -> String {
        let digits = format!("{:0>width$}", self.units.unsigned_abs(), width = usize::from(self.places) + 1);
        let (whole, rest) = digits.split_at(digits.len() - usize::from(self.places));
        let mut text = if self.units < 0 { "-".to_owned() } else { String::new() };
        for (at, digit) in whole.chars().enumerate() {
            if let Some(sign) = thousands.filter(|_| at > 0 && (whole.len() - at).is_multiple_of(3)) {
                text.push(sign);
            }
            text.push(digit);
        }
        if !rest.is_empty() {
            text.push(point);
            text.push_str(rest);
        }
        text
    }
}

/// Can these digits stand before a sign that parts thousands? Behind a zero nobody writes one: "0.500" is no five hundred.
pub fn leads_thousands(first: &str) -> bool {
    (1..=3).contains(&first.len()) && !first.starts_with('0')
}

/// What parts the decimals, and what parts thousands.
fn signs(lang: Lang) -> (char, char) {
    match lang {
        Lang::Nl => (',', '.'),
        Lang::En => ('.', ','),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_as_people_type_them() {
        for (text, lang, cents) in [
            ("12,50", Lang::Nl, Some(1_250)),
            ("12.50", Lang::Nl, Some(1_250)),
            ("1.250", Lang::Nl, Some(125_000)),
            ("€ 1.234,5", Lang::Nl, Some(123_450)),
            ("1,234.50", Lang::En, Some(123_450)),
            ("1,5", Lang::En, Some(150)),
            ("-3", Lang::Nl, Some(-300)),
            (",5", Lang::Nl, Some(50)),
            ("0,125", Lang::Nl, None),
            ("0.125", Lang::Nl, None),
            ("0,125", Lang::En, None),
            ("0.125,50", Lang::Nl, None),
            ("1.23.456", Lang::Nl, None),
            ("twaalf", Lang::Nl, None),
            ("", Lang::Nl, None),
            ("99999999999999999999", Lang::Nl, None),
        ] {
            assert_eq!(Decimal::understand(text, EURO, lang).map(Decimal::units), cents, "{text}");
        }
    }

    #[test]
    fn a_rate_is_read_without_its_zeros() {
        assert_eq!(Decimal::new(3_000, RATE).brief(Lang::Nl), "3");
        assert_eq!(Decimal::new(2_500, RATE).brief(Lang::Nl), "2,5");
        assert_eq!(Decimal::new(10_000, RATE).brief(Lang::En), "10");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_understood(units in -9_000_000_000_000_i64..9_000_000_000_000, places in 0_u8..4) {
            let number = Decimal::new(units, places);
            for lang in [Lang::Nl, Lang::En] {
                prop_assert_eq!(Decimal::understand(&number.show(lang), places, lang), Some(number));
            }
            prop_assert_eq!(Decimal::from_plain(&number.plain(), places), Some(number));
        }
    }
}

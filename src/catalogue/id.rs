//! Identity: UUIDv7, made without reading the clock so that `update` stays a pure function; UUIDv5 for what has to be
//! the same wherever it is made.

/// Who a record or a change is, in every copy of the file.
pub type Id = uuid::Uuid;

/// The room in which names are made into identities. It never changes: every file there is has identities of it.
const NAMESPACE: Id = Id::from_u128(0x1d9a_7a5e_0f0b_4c53_8f5e_6b1c_3c2d_7e84);

/// The identity that belongs to a name, the same for ever and on every machine.
pub fn fixed(name: &str) -> Id {
    Id::new_v5(&NAMESPACE, name.as_bytes())
}

/// Makes identities: each one millisecond after the one before, from the moment the program started.
#[derive(Clone, Debug)]
pub struct Ids {
    millis: u64,
    noise: u64,
}

impl Ids {
    /// `millis` since 1970 and a `seed` that no other run of the program has.
    pub fn new(millis: u64, seed: u64) -> Ids {
        Ids { millis, noise: seed }
    }

    /// The next identity.
    pub fn next_id(&mut self) -> Id {
        self.millis += 1;
        let mut bytes = [0; 10];
        for half in bytes.chunks_mut(5) {
            half.copy_from_slice(&self.random().to_le_bytes()[..5]);
        }
        uuid::Builder::from_unix_timestamp_millis(self.millis, &bytes).into_uuid()
    }

    /// SplitMix64 (Steele, Lea, Flood 2014): enough to keep identities of two machines apart.
    fn random(&mut self) -> u64 {
        self.noise = self.noise.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.noise;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of the generator as it was published, from nought.
    #[test]
    fn the_noise_is_that_of_splitmix() {
        let mut ids = Ids::new(0, 0);
        let numbers = [ids.random(), ids.random(), ids.random()];
        assert_eq!(numbers, [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F]);
    }

    /// Files hold what this gives: it may not change.
    #[test]
    fn a_name_has_one_identity() {
        assert_eq!(fixed("district ijsselland").to_string(), "d2eb05cb-892d-59a2-9761-bf780f63d016");
        assert_ne!(fixed("district twente"), fixed("district ijsselland"));
    }

    #[test]
    fn what_is_made_later_comes_later_and_two_machines_differ() {
        let [mut one, mut other] = [5, 6].map(|noise| Ids::new(1_700_000_000_000, noise));
        let made: Vec<Id> = (0..50).map(|_| one.next_id()).collect();
        assert!(made.is_sorted_by(|a, b| a < b));
        assert!((0..50).all(|_| !made.contains(&other.next_id())));
    }
}

//! Text on its way in (clean) and on its way to a comparison (fold).

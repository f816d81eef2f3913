//! Places that share keys, each under a name.

use super::P;

pub(super) const BROWSE: &[P] = &[P::List, P::Card];
pub(super) const LIST: &[P] = &[P::List];
pub(super) const ALL: &[P] = &[
    P::List,
    P::Card,
    P::Form,
    P::Editor,
    P::Pick,
    P::Box,
    P::Sitting,
    P::Checklist,
    P::Join,
    P::Sheet,
    P::Grid,
    P::Timeline,
    P::Presentation,
];
pub(super) const NOT_PICK: &[P] = &[
    P::List,
    P::Card,
    P::Form,
    P::Editor,
    P::Box,
    P::Sitting,
    P::Checklist,
    P::Join,
    P::Sheet,
    P::Grid,
    P::Timeline,
    P::Presentation,
];
pub(super) const MOVE: &[P] = &[
    P::List,
    P::Card,
    P::Pick,
    P::Box,
    P::Sitting,
    P::Checklist,
    P::Join,
    P::Sheet,
    P::Grid,
    P::Timeline,
    P::Presentation,
];
pub(super) const STEP: &[P] = &[
    P::List,
    P::Card,
    P::Pick,
    P::Box,
    P::Form,
    P::Sitting,
    P::Checklist,
    P::Join,
    P::Sheet,
    P::Grid,
    P::Timeline,
    P::Presentation,
];
pub(super) const FORM: &[P] = &[P::Form];
pub(super) const SITTING: &[P] = &[P::Sitting];
pub(super) const CHECKLIST: &[P] = &[P::Checklist];
pub(super) const JOIN: &[P] = &[P::Join];
pub(super) const SHEET: &[P] = &[P::Sheet, P::Grid, P::Timeline];
pub(super) const GRID: &[P] = &[P::Grid];
pub(super) const MONEY: &[P] = &[P::List, P::Card, P::Grid];
pub(super) const VIEWS: &[P] = &[P::List, P::Card, P::Sheet, P::Grid, P::Timeline];
pub(super) const TIME: &[P] = &[P::Timeline];
pub(super) const PRESENT: &[P] = &[P::List, P::Card, P::Sitting, P::Sheet, P::Grid, P::Timeline, P::Presentation];
pub(super) const WHEN: &[P] = &[P::List, P::Card, P::Timeline];
pub(super) const WEIGH: &[P] = &[P::Weigh];
pub(super) const SHOWN: &[P] = &[P::Presentation];

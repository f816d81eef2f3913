//! What commands need before they can run.

/// What must be so before a command can run; the reason why not is `whynot-<…>` in the locales.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Need {
    Nothing,
    /// The file can be written.
    Write,
    /// A record is under the cursor.
    Record,
    /// A record is under the cursor and the file can be written.
    RecordWrite,
    /// A list is in view.
    List,
    /// A list is in view and the file can be written.
    ListWrite,
    /// A list with something in it.
    Rows,
    /// The list in view goes by year.
    Year,
    /// The field under the cursor may hold several lines.
    LongField,
    /// Something was filled in or changed in the form.
    FilledIn,
    /// A form or a meeting was left open to look something up.
    Parked,
    /// A meeting, or something of one, is under the cursor.
    Meeting,
    /// What is under the cursor can be done or answered.
    Turn,
    /// An arrangement, or something of one, is under the cursor.
    Arrangement,
    /// A municipality that pays by an arrangement is under the cursor of a table.
    Inhabitants,
    /// What is under the cursor can be put off.
    Postpone,
    /// A signal is under the cursor.
    Sleep,
    /// What is under the cursor leads somewhere.
    Open,
    /// What is under the cursor is to be done by somebody.
    Address,
    /// Something is kept of each member of what is under the cursor.
    Members,
    /// A person is under the cursor and the file can be written.
    Person,
    /// Somebody carries what is under the cursor, or is under it.
    HandOver,
    /// A record, or a signal about two, is under the cursor; in a form, one that is there already.
    Join,
    /// What is under the cursor stands in an order.
    Order,
    /// The view of a meeting is open and the file can be written.
    Sitting,
    /// The matrix is in view, of a year of which something can be kept, and the file can be written.
    Matrix,
    /// Something can be presented: no list to go through lies over it.
    Shown,
    /// A year agenda is in view.
    Agenda,
    /// A year agenda is in view and the file can be written.
    AgendaWrite,
    /// The time line is in view.
    Timeline,
    /// A table that is a chart too is in view.
    Chart,
    /// The screen is a real terminal that can be suspended.
    Suspend,
}

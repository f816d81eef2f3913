//! WHEN: dates as periods.

//! The same program without a screen.

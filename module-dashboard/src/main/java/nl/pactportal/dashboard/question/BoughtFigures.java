package nl.pactportal.dashboard.question;

/** A purchase as somebody fills it in, with what is to be said of it. */
record BoughtFigures(Purchase purchase, String said) {}

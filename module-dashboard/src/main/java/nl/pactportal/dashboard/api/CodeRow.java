package nl.pactportal.dashboard.api;

/** A code of a release with what it stands for; the dimension "geo" holds the areas. */
record CodeRow(String dimension, String code, String title) {}

package nl.pactportal.dashboard.importer;

import java.util.List;

/** Names of the time dimension and of the others, which differ per table and language. */
record CbsLayout(String time, List<String> categories) {}

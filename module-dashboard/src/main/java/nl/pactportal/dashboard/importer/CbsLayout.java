package nl.pactportal.dashboard.importer;

import java.util.List;

/**
 * Names of the dimensions, which differ per table and language.
 *
 * @param geo of the areas, or null where the table has none
 * @param categories of the others, sorted
 */
record CbsLayout(String time, String geo, List<String> categories) {}

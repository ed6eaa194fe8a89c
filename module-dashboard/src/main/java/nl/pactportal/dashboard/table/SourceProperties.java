package nl.pactportal.dashboard.table;

import java.util.OptionalInt;
import nl.pactportal.dashboard.source.DatasetDescription;

/**
 * What a source says of a table as a whole.
 *
 * @param version of this edition, in the words of the source
 * @param modified when the source changed it, as written there: not every source says a time zone
 * @param reason why there is a new edition, as written; empty if not said
 * @param classificationYear of the areas, or null
 * @param observationCount as announced, to be checked against what came
 */
public record SourceProperties(
    String version,
    String modified,
    String reason,
    Integer classificationYear,
    OptionalInt observationCount,
    DatasetDescription description) {}

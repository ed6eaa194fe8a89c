package nl.pactportal.dashboard.vintage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.observation.Measure;

/**
 * The revisions of one series, and which other series there are.
 *
 * @param dimensions code to title
 * @param areas code to name
 */
public record TrianglePage(
    UUID datasetId,
    String datasetTitle,
    boolean synthetic,
    SeriesKey key,
    Measure measure,
    List<Measure> measures,
    Map<String, String> dimensions,
    Map<String, String> areas,
    Triangle triangle) {}

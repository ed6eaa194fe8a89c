package nl.pactportal.dashboard.annotation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What can be chosen for a note on a table; codes by what they stand for.
 *
 * @param audiences whom it can be for
 */
public record AnnotationChoices(
    String datasetTitle,
    List<String> audiences,
    Map<String, String> measures,
    Map<String, String> geos,
    Map<String, String> periods)
    implements Serializable {}

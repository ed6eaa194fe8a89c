package nl.pactportal.dashboard.region;

import java.util.List;
import nl.pactportal.dashboard.observation.DatasetFigures;

/**
 * All tables with figures of one region.
 *
 * @param changed what changed about its borders in the classification in use; empty if nothing did
 * @param province the same tables for the whole province, as far as they have it
 */
public record RegionReport(
    String code,
    String name,
    String changed,
    List<DatasetFigures> tables,
    List<DatasetFigures> province) {}

package nl.pactportal.dashboard.region;

import java.util.List;
import nl.pactportal.dashboard.observation.DatasetFigures;

/** All tables with figures of one region. */
public record RegionReport(String code, String name, List<DatasetFigures> tables) {}

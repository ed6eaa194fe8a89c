package nl.pactportal.dashboard.source;

import java.util.List;
import nl.pactportal.dashboard.observation.FigurePage;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.PeriodLine;

/** A table of the catalogue with its periods and one page of its figures. */
public record SourcePage(
    DatasetDetail dataset, Freshness freshness, List<PeriodLine> periods, FigurePage figures) {}

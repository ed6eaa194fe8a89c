package nl.pactportal.dashboard.api;

import java.util.List;
import nl.pactportal.dashboard.observation.Measure;

/** What there is to know of a table before one asks for its cells. */
record TableDetail(
    TableRow table,
    List<ReleaseRow> releases,
    List<Measure> measures,
    List<CodeRow> codes,
    List<PeriodRow> periods) {}

package nl.pactportal.dashboard.api;

import java.util.List;
import nl.pactportal.dashboard.observation.Cell;

/**
 * Some cells of a release.
 *
 * @param next where the next page begins, or null
 */
record CellPage(TableRow table, ReleaseRow release, List<Cell> cells, CellKey next) {}

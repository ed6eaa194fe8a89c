package nl.pactportal.dashboard.api;

import static nl.pactportal.dashboard.DashboardPermission.VIEW_OPEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Tables and cells for programs. Everybody may ask; what there is depends on who asks: a visitor
 * finds open data, a token the regions it is for.
 */
@ApplicationScoped
@Transactional
public class DataService {
  @Inject TableRepository tables;
  @Inject CellRepository cells;

  @Requires(VIEW_OPEN)
  public List<TableRow> all() {
    return tables.all();
  }

  /**
   * @param audience which one, where tables of several regions are called the same; or null
   */
  @Requires(VIEW_OPEN)
  public TableDetail detail(String code, String audience) {
    TableRow table = table(code, audience);
    List<ReleaseRow> releases = tables.releases(table);
    if (table.releaseId() == null) {
      return new TableDetail(table, releases, List.of(), List.of(), List.of());
    }
    ReleaseRef current = new ReleaseRef(table.audience(), table.releaseId());
    return new TableDetail(
        table, releases, tables.measures(current), tables.codes(current), tables.periods(current));
  }

  /**
   * @throws NotFoundException if the table has no such release, or had none then
   */
  @Requires(VIEW_OPEN)
  public ReleaseChoice choose(String code, String audience, UUID release, Instant asOf) {
    TableRow table = table(code, audience);
    Stream<ReleaseRow> published = tables.releases(table).stream();
    return published
        .filter(row -> release == null || row.id().equals(release))
        .filter(row -> asOf == null || row.publishedAt().isBefore(asOf))
        .filter(row -> release != null || asOf != null || row.current())
        .findFirst()
        .map(row -> new ReleaseChoice(table, row))
        .orElseThrow(() -> new NotFoundException("release"));
  }

  /**
   * @throws FilterException if the release has no such code
   */
  @Requires(VIEW_OPEN)
  public CellPage cells(ReleaseChoice choice, CellQuery asked) {
    ReleaseRef release = choice.ref();
    known(release, "measure", asked.measures());
    known(release, "geo", asked.geos());
    known(release, "period", asked.periods());
    List<Cell> found = cells.cells(release, asked);
    boolean more = found.size() > asked.size();
    List<Cell> page = more ? found.subList(0, asked.size()) : found;
    CellKey next = more ? CellKey.of(page.get(page.size() - 1)) : null;
    return new CellPage(choice.table(), choice.release(), page, next);
  }

  private void known(ReleaseRef release, String parameter, List<String> codes) {
    tables
        .unknown(release, parameter, codes)
        .ifPresent(
            code -> {
              throw new FilterException(parameter, "this release has no " + code);
            });
  }

  /** Where several are called the same and none is asked for, the one most people see. */
  private TableRow table(String code, String audience) {
    return tables.called(code).stream()
        .filter(table -> audience == null || table.audience().equals(audience))
        .max(Comparator.comparing(TableRow::audience))
        .orElseThrow(() -> new NotFoundException("dataset"));
  }
}

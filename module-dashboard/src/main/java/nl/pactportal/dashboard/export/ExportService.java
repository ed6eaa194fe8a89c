package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Cells;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Figures for files, charts and other people's pages: what its reader may see of a published
 * release, cell by cell as it was stored, so masked where it was masked.
 */
@ApplicationScoped
@Transactional
public class ExportService {
  private static final int MOST_LINES = 12;

  @Inject ReleaseContents releases;
  @Inject Cells cells;

  /** Somebody else's release and an unknown one are the same: not found. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public Contents contents(Asked asked) {
    Edition edition =
        releases
            .edition(asked.dataset(), asked.release())
            .orElseThrow(() -> new NotFoundException("release"));
    Contents contents = releases.of(edition);
    asked.cut().within(contents);
    return contents;
  }

  @Requires(DashboardPermission.VIEW_OPEN)
  public void write(Contents contents, Asked asked, DataFile file, OutputStream target) {
    Notes notes = notes(contents, asked);
    file.write(contents, notes, taker -> each(contents, asked.cut(), taker), target);
  }

  /** One measure through time: the one asked for, or the first of the table. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public CutChart chart(Asked asked) {
    Contents contents = contents(asked);
    Cut cut = asked.cut();
    String measure =
        cut.measures().isEmpty()
            ? contents.measures().keySet().iterator().next()
            : cut.measures().get(0);
    String dimensions = cut.dimensions() == null ? "" : cut.dimensions();
    List<String> areas = List.copyOf(cut.areas().isEmpty() ? everywhere(contents) : cut.areas());
    List<Cell> found = cells.series(contents.edition().release(), measure, dimensions, areas);
    if (found.isEmpty() || cut.periods(contents).isEmpty()) {
      throw new NotFoundException("series");
    }
    Set<String> there = found.stream().map(Cell::geo).collect(Collectors.toSet());
    List<String> some = areas.stream().filter(there::contains).limit(MOST_LINES).toList();
    return new CutChart(contents, asked, measure, some, found);
  }

  /** What can be shown on other people's pages. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public List<OpenMeasure> openMeasures() {
    return releases.openMeasures();
  }

  /** Open data at an open address, everything else behind the sign-in. */
  public static Notes notes(Contents contents, Asked asked) {
    Edition edition = contents.edition();
    String path =
        edition.open() ? "/dashboard/public/exports/data.csv?" : "/dashboard/exports/data.csv?";
    String link = Setting.BASE_URL.value() + path + asked.query(edition.release().id());
    return new Notes(edition, link, asked.locale());
  }

  private void each(Contents contents, Cut cut, Consumer<Cell> taker) {
    Set<String> periods = new HashSet<>(cut.periods(contents));
    Consumer<Cell> wanted =
        cell -> {
          if (cut.covers(cell, periods)) {
            taker.accept(cell);
          }
        };
    if (cut.measures().isEmpty() || cut.dimensions() == null) {
      cells.stream(contents.edition().release(), wanted);
    } else {
      Collection<String> areas = cut.areas().isEmpty() ? everywhere(contents) : cut.areas();
      cut.measures()
          .forEach(
              measure ->
                  cells
                      .series(contents.edition().release(), measure, cut.dimensions(), areas)
                      .forEach(wanted));
    }
  }

  private static Collection<String> everywhere(Contents contents) {
    return contents.areas().isEmpty() ? List.of("") : contents.areas().keySet();
  }
}

package nl.pactportal.dashboard.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.annotation.AnnotationService;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.area.Areas;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Cells;
import nl.pactportal.dashboard.observation.Freshness;
import nl.pactportal.dashboard.observation.Freshnesses;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Together;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.error.NotFoundException;

/**
 * Figures for files, charts and other people's pages: what its reader may see of a published
 * release, cell by cell as it was stored, so masked where it was masked.
 */
@ApplicationScoped
@Transactional
public class ExportService {
  @Inject ReleaseContents releases;
  @Inject Cells cells;
  @Inject Areas areas;
  @Inject AnnotationService annotations;
  @Inject Freshnesses freshnesses;
  @Inject Clock clock;

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

  /**
   * Lines of the measures asked for, or of the first of the table; a ranking and a map are of one.
   */
  @Requires(DashboardPermission.VIEW_OPEN)
  public CutChart chart(Asked asked, ChartKind kind) {
    Contents contents = contents(asked);
    List<String> measures =
        asked.cut().measures().isEmpty()
            ? List.of(contents.measures().keySet().iterator().next())
            : asked.cut().measures();
    CutChart chart =
        kind.throughTime()
            ? lines(contents, asked, measures).chart(kind)
            : places(contents, asked, measures.get(0)).chart(kind);
    return chart.with(annotations.open(), timeliness(chart));
  }

  private Timeliness timeliness(CutChart chart) {
    Edition edition = chart.contents().edition();
    Locale locale = chart.locale();
    if (chart.asked().release() != null && !releases.isCurrent(edition)) {
      return Timeliness.overtaken(locale);
    }
    boolean overdue = Freshness.overdue(chart.newest(), LocalDate.now(clock));
    return Timeliness.of(freshnesses.of(edition.datasetId()), overdue, locale);
  }

  private CutLines lines(Contents contents, Asked asked, List<String> codes) {
    List<Measure> measures = codes.stream().map(contents::measure).toList();
    Set<String> parts =
        measures.stream().flatMap(one -> Together.parts(one).stream()).collect(Collectors.toSet());
    List<Cell> found =
        cells.series(
            contents.edition().release(),
            asked.together() ? parts : codes,
            List.of(asked.cut().breakdown()),
            asked.cut().areasOf(contents));
    return new CutLines(contents, asked, measures, found);
  }

  private CutPlaces places(Contents contents, Asked asked, String measure) {
    List<Area> known = areas.of(contents.edition().classificationYear());
    List<String> codes = known.stream().map(Area::code).toList();
    List<Cell> found =
        cells.series(contents.edition().release(), measure, asked.cut().breakdown(), codes);
    return new CutPlaces(contents, asked, measure, known, found);
  }

  /** Areas its reader can choose one of: those the measure has figures of, and no others. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public Map<String, String> areas(CutChart chart) {
    Cut cut = chart.asked().cut();
    Map<String, String> areas = new LinkedHashMap<>(chart.contents().areas());
    areas
        .keySet()
        .retainAll(
            releases.areasWithFigures(
                chart.contents().edition(), chart.measure(), cut.breakdown()));
    return areas;
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
      List<String> areas = cut.areasOf(contents);
      cut.measures()
          .forEach(
              measure ->
                  cells
                      .series(contents.edition().release(), measure, cut.dimensions(), areas)
                      .forEach(wanted));
    }
  }
}

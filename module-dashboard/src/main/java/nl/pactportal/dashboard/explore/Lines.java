package nl.pactportal.dashboard.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.dashboard.area.Area;
import nl.pactportal.dashboard.chart.LineGraphic.Named;
import nl.pactportal.dashboard.observation.Catalogue;
import nl.pactportal.dashboard.observation.CellIndex;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.PeriodLine;
import nl.pactportal.dashboard.observation.SeriesBreak;
import nl.pactportal.dashboard.observation.Together;

/** Makes lines of what was chosen: one for each area and category, as far as there are figures. */
record Lines(
    Measure measure,
    List<Breakdown.Variant> variants,
    List<PeriodLine> periods,
    CellIndex cells,
    List<Area> areas) {
  private static final int MOST = 8;
  private static final String NO_AREA = "";

  Exploration exploration(
      List<Catalogue.Entry> tables,
      Topics.Chosen chosen,
      Offer offer,
      List<String> geos,
      Breakdown breakdown,
      Range range,
      boolean together,
      List<SeriesBreak> breaks) {
    List<Named> found = new ArrayList<>(found());
    Together sum = together ? together() : Together.NONE;
    if (sum.series() != null) {
      found.add(new Named(Exploration.TOGETHER, NO_AREA, sum.series()));
    }
    boolean tooMany = found.size() > MOST;
    return new Exploration(
        tables,
        chosen,
        offer,
        geos,
        breakdown,
        range,
        tooMany ? found.subList(0, MOST) : found,
        without(),
        tooMany,
        sum.refusal(),
        breaks);
  }

  private List<Named> found() {
    return Stream.concat(
            areas.stream().flatMap(area -> of(area.code(), area.name())), of(NO_AREA, ""))
        .toList();
  }

  private Stream<Named> of(String geo, String name) {
    return variants.stream()
        .filter(variant -> cells.has(measure.code(), variant.dimensions(), geo))
        .map(
            variant ->
                new Named(
                    name(name, variant),
                    geo,
                    cells.series(measure, variant.dimensions(), geo, periods)));
  }

  private String name(String area, Breakdown.Variant variant) {
    List<String> parts = new ArrayList<>();
    if (!area.isEmpty()) {
      parts.add(area);
    }
    if (!variant.title().isEmpty()) {
      parts.add(variant.title());
    }
    return parts.isEmpty() ? measure.title() : String.join(", ", parts);
  }

  private List<String> without() {
    return areas.stream()
        .filter(
            area ->
                variants.stream()
                    .noneMatch(v -> cells.has(measure.code(), v.dimensions(), area.code())))
        .map(Area::name)
        .toList();
  }

  /** Only regions: the province has them in it already. */
  private Together together() {
    List<String> regions =
        areas.stream()
            .filter(area -> area.kind() == Area.Kind.LABOUR_MARKET)
            .map(Area::code)
            .toList();
    return regions.size() > 1 && variants.size() == 1
        ? Together.of(measure, variants.get(0).dimensions(), regions, periods, cells)
        : Together.NONE;
  }
}

package nl.pactportal.dashboard.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Period;
import nl.pactportal.dashboard.table.SourceCell;
import nl.pactportal.dashboard.table.SourceCode;
import nl.pactportal.dashboard.table.SourceMeasure;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * A table as statistical formats have it: cells along named dimensions. One pass finds the codes
 * that occur; each further one hands over the cells.
 */
public final class Cube implements SourceTable {
  /** Tells what a cell says; nothing where it says nothing readable. */
  @FunctionalInterface
  public interface FigureReading {
    Optional<Figure> read(Said said);
  }

  private final String code;
  private final SourceProperties properties;
  private final List<CubeDimension> dimensions;
  private final CubeCells source;
  private final FigureReading figures;
  private final CubeMeasures measures;
  private final int time;
  private final int geo;
  private final int[] others;
  private final CubeCodes found;
  private final Map<String, String> periodOf = new HashMap<>();

  public Cube(
      String code, SourceProperties properties, List<CubeDimension> dimensions, CubeCells source) {
    this(code, properties, dimensions, source, Figure::of);
  }

  /**
   * @param figures how a cell of this format reads
   */
  public Cube(
      String code,
      SourceProperties properties,
      List<CubeDimension> dimensions,
      CubeCells source,
      FigureReading figures) {
    this.figures = figures;
    this.code = code;
    this.properties = properties;
    this.dimensions = dimensions;
    this.source = source;
    this.measures = new CubeMeasures(dimensions, properties.description().title());
    this.time = DimensionRoles.only(dimensions, Role.TIME);
    this.geo = DimensionRoles.only(dimensions, Role.GEO);
    this.others =
        IntStream.range(0, dimensions.size())
            .filter(i -> dimensions.get(i).role() == Role.OTHER)
            .boxed()
            .sorted(Comparator.comparing(i -> dimensions.get(i).name()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.found = CubeCodes.of(dimensions.size(), measures.parts(), source);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public SourceProperties properties() {
    return properties;
  }

  @Override
  public List<SourceMeasure> measures() {
    return measures.all(found);
  }

  @Override
  public List<SourceCode> periods() {
    if (time < 0) {
      return List.of(SourceCode.of("time", PeriodCodes.NONE, PeriodCodes.NONE));
    }
    Map<String, SourceCode> periods = new LinkedHashMap<>();
    for (String said : found.used(time)) {
      String canonical = PeriodCodes.canonical(said);
      periods.putIfAbsent(
          canonical, SourceCode.of("time", canonical, dimensions.get(time).title(said)));
    }
    return periods.values().stream().sorted(Comparator.comparing(Cube::age)).toList();
  }

  /** Sorts periods by when they begin; what has no date comes last, by its text. */
  private static String age(SourceCode period) {
    return new Period(period.code(), "").startsOn().map(Object::toString).orElse("9999")
        + period.code();
  }

  @Override
  public List<SourceCode> categories() {
    List<SourceCode> all = new ArrayList<>();
    if (geo >= 0) {
      add(all, geo, SourceCode.GEO);
    }
    IntStream.of(others).forEach(i -> add(all, i, dimensions.get(i).name()));
    return all;
  }

  private void add(List<SourceCode> all, int dimension, String name) {
    CubeDimension its = dimensions.get(dimension);
    found.used(dimension).stream()
        .filter(one -> !one.isEmpty())
        .forEach(one -> all.add(SourceCode.of(name, CodeText.safe(one), its.title(one))));
  }

  @Override
  public void forEach(Consumer<SourceCell> taker) {
    forEachPlaced((cell, place) -> taker.accept(cell));
  }

  @Override
  public void forEachPlaced(BiConsumer<SourceCell, String> taker) {
    source.each(
        (codes, said, place) -> {
          Figure figure =
              figures.read(said).orElseThrow(() -> noNumber(said.value(), codes, place));
          taker.accept(cell(codes, figure), place);
        });
  }

  private static SourceException noNumber(String value, String[] codes, String place) {
    String text = String.valueOf(value);
    String shown = text.substring(0, Math.min(NumberText.MOST_DIGITS, text.length()));
    return new SourceException(
        ImportFailure.UNREADABLE,
        place + ": no usable number: " + shown + " (" + String.join(", ", codes) + ")");
  }

  private SourceCell cell(String[] codes, Figure figure) {
    return new SourceCell(
        measures.code(codes),
        otherCodes(codes),
        geo < 0 ? "" : codes[geo],
        time < 0 ? PeriodCodes.NONE : periodOf.computeIfAbsent(codes[time], PeriodCodes::canonical),
        figure.value(),
        figure.symbol(),
        figure.missing(),
        Flag.of(figure.flags()),
        figure.low(),
        figure.high());
  }

  private String otherCodes(String[] codes) {
    StringBuilder text = new StringBuilder();
    for (int i : others) {
      if (codes[i].isEmpty()) {
        continue; // of all categories together
      }
      text.append(text.isEmpty() ? "" : ";").append(dimensions.get(i).name());
      text.append('=').append(CodeText.safe(codes[i]));
    }
    return text.toString();
  }
}

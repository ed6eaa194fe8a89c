package nl.pactportal.dashboard.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pactportal.dashboard.observation.Cell;
import nl.pactportal.dashboard.observation.Flag;
import nl.pactportal.dashboard.observation.Measure;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.platform.export.Csv;
import nl.pactportal.platform.time.ClockProducer;

/**
 * SDMX-CSV 1.0. What holds for the whole table is said once, in the first row. OBS_STATUS and
 * CONF_STATUS are in the letters of SDMX; MISSING and FLAGS say it in ours, so nothing is lost.
 */
final class SdmxCsvFile implements DataFile {
  private static final int BUFFER = 1 << 16;

  /** For programs, in every language: no names of months. */
  private static final DateTimeFormatter FETCHED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockProducer.ZONE);

  private static final List<String> OF_CELL =
      List.of(
          "OBS_VALUE",
          "OBS_STATUS",
          "CONF_STATUS",
          "UNIT_MEASURE",
          "OBS_LOW",
          "OBS_HIGH",
          "MISSING",
          "FLAGS",
          "SYMBOL");
  private static final List<String> OF_TABLE =
      List.of(
          "TITLE",
          "SOURCE",
          "TABLE_ID",
          "VERSION",
          "FETCHED",
          "DEFINITION",
          "LICENCE",
          "PERMALINK",
          "STATUS_LEGEND");

  @Override
  public String mediaType() {
    return "application/vnd.sdmx.data+csv;version=1.0.0;charset=UTF-8";
  }

  @Override
  public String extension() {
    return ".sdmx.csv";
  }

  @Override
  public void write(Contents contents, Notes notes, Cells cells, OutputStream target) {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), BUFFER);
    Csv csv = new Csv(writer, Csv.Dialect.RFC_4180);
    csv.row(header(contents).toArray());
    List<String> ofTable = new ArrayList<>(ofTable(contents, notes));
    cells.each(
        cell -> {
          List<Object> row = row(contents, cell);
          row.addAll(ofTable);
          csv.row(row.toArray());
          Collections.fill(ofTable, "");
        });
    try {
      writer.flush();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static List<String> header(Contents contents) {
    List<String> names = new ArrayList<>(List.of("DATAFLOW", "MEASURE"));
    contents.dimensions().forEach(dimension -> names.add(id(dimension.name())));
    names.addAll(List.of("REF_AREA", "TIME_PERIOD"));
    names.addAll(OF_CELL);
    names.addAll(OF_TABLE);
    return names;
  }

  private static String id(String name) {
    return name.replaceAll("\\W", "_").toUpperCase(Locale.ROOT);
  }

  private static List<String> ofTable(Contents contents, Notes notes) {
    Edition edition = contents.edition();
    StringBuilder legend = new StringBuilder();
    for (Flag flag : Flag.values()) {
      legend.append(flag.letter()).append(" = ").append(notes.say("export.flag." + flag));
      legend.append("; ");
    }
    for (Missing why : Missing.values()) {
      legend.append(why.name()).append(" = ").append(notes.say(why.key())).append("; ");
    }
    return List.of(
        edition.title(),
        edition.owner(),
        edition.code(),
        edition.version(),
        FETCHED.format(edition.fetched()),
        edition.definition(),
        edition.licence(),
        notes.permalink(),
        legend.toString().strip());
  }

  private static List<Object> row(Contents contents, Cell cell) {
    List<Object> row = new ArrayList<>();
    row.add("PACT:" + id(contents.edition().code()) + "(1.0)");
    row.add(cell.measure());
    Map<String, String> breakdown = Contents.breakdown(cell.dimensions());
    contents.dimensions().forEach(d -> row.add(breakdown.getOrDefault(d.name(), "")));
    row.add(cell.geo());
    row.add(SdmxPeriod.of(cell.period()));
    row.add(cell.value());
    row.add(status(cell));
    row.add(cell.missing() == Missing.SECRET ? "C" : "F");
    Measure measure = contents.measures().get(cell.measure());
    row.add(measure == null ? "" : measure.unit());
    row.add(cell.low());
    row.add(cell.high());
    row.add(cell.missing() == null ? "" : cell.missing().name());
    row.add(Flag.letters(cell.flags()));
    row.add(cell.symbol());
    return row;
  }

  /**
   * CL_OBS_STATUS; A is "nothing special". It has no code for "not yet": L, "exists but was not
   * collected", is the nearest; nor one for "revised".
   */
  private static String status(Cell cell) {
    String letters = StatusLetters.of(cell).toUpperCase(Locale.ROOT).replace("R", "");
    String asSdmx = cell.missing() == Missing.SECRET ? "Q" : letters;
    return asSdmx.isEmpty() ? "A" : asSdmx;
  }
}

package nl.pactportal.dashboard.format.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.pactportal.dashboard.format.CsvRows;
import nl.pactportal.dashboard.format.Cube;
import nl.pactportal.dashboard.format.CubeCells;
import nl.pactportal.dashboard.format.CubeDimension;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.DimensionRoles;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * The TSV of Eurostat: {@code freq,unit,geo\TIME_PERIOD} and a column per period; a colon is no
 * value, and flags stand behind the value.
 */
public final class EurostatTsv implements CubeCells {
  private final CsvRows rows;
  private List<String> names;
  private List<String> periods;

  private EurostatTsv(SourceText text) {
    this.rows = new CsvRows(text, '\t');
  }

  public static SourceTable read(SourceText text, TableIdentity identity) {
    EurostatTsv file = new EurostatTsv(text);
    file.head();
    SourceProperties properties =
        new SourceProperties(
            "", "", "", null, OptionalInt.empty(), identity.described("", "Eurostat", ""));
    List<CubeDimension> dimensions = new ArrayList<>();
    file.names.forEach(name -> dimensions.add(CubeDimension.of(name, DimensionRoles.of(name))));
    dimensions.add(CubeDimension.of("TIME_PERIOD", Role.TIME));
    return new Cube(identity.code(), properties, dimensions, file);
  }

  private void head() {
    rows.each(
        (line, cells) -> {
          String[] corner = cells.get(0).split("\\\\", 2);
          names = Arrays.stream(corner[0].split(",")).map(String::strip).toList();
          periods = cells.subList(1, cells.size()).stream().map(String::strip).toList();
          return false;
        });
    if (names == null || periods.isEmpty()) {
      throw new SourceException(ImportFailure.EMPTY, "no column of a period");
    }
  }

  @Override
  public void each(CubeTaker taker) {
    String[] codes = new String[names.size() + 1];
    rows.body(
        (line, cells) -> {
          String[] keys = cells.get(0).split(",", -1);
          if (keys.length != names.size() || cells.size() != periods.size() + 1) {
            throw new SourceException(
                ImportFailure.UNREADABLE,
                "row " + line + ": " + keys.length + " codes and " + cells.size() + " columns");
          }
          for (int i = 0; i < keys.length; i++) {
            codes[i] = keys[i].strip();
          }
          for (int i = 0; i < periods.size(); i++) {
            codes[keys.length] = periods.get(i);
            String[] said = cells.get(i + 1).strip().split("\\s+", 2);
            Said cell = Said.of(said[0], said.length > 1 ? said[1] : "", "");
            taker.take(codes, cell, "row " + line);
          }
          return true;
        });
  }
}

package nl.pactportal.dashboard.format.cbs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.pactportal.dashboard.format.Cube;
import nl.pactportal.dashboard.format.CubeCells;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.ODataReader;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * Rows of OData v3: one for each combination of codes, with a column for each topic. Typed rows
 * have numbers, untyped ones texts with the signs of CBS in them.
 */
public record CbsV3(List<Path> pages, CbsV3Layout layout) implements CubeCells {

  /** One page of figures as a file, without anything that explains it. */
  public static SourceTable file(Path file, TableIdentity identity) {
    Map<String, String> all = new LinkedHashMap<>();
    ODataReader.rows(file, row -> all.putAll(row));
    if (all.isEmpty()) {
      throw new SourceException(ImportFailure.EMPTY, "no rows");
    }
    SourceProperties properties =
        new SourceProperties(
            "", "", "", null, OptionalInt.empty(), identity.described("", CbsV3Words.OWNER, ""));
    return table(identity.code(), properties, new CbsV3(List.of(file), CbsV3Layout.guessed(all)));
  }

  static SourceTable table(String code, SourceProperties properties, CbsV3 rows) {
    return new Cube(code, properties, rows.layout().dimensions(), rows, CbsFigure::of);
  }

  @Override
  public void each(CubeTaker taker) {
    String[] codes = new String[layout.dimensions().size()];
    pages.forEach(page -> ODataReader.rows(page, one(taker, codes)));
  }

  private Consumer<Map<String, String>> one(CubeTaker taker, String[] codes) {
    return row -> {
      String place = "row " + row.getOrDefault("ID", "");
      for (int i = 0; i < layout.keys().size(); i++) {
        codes[i + 1] = CbsV3Words.required(row, layout.keys().get(i));
      }
      for (String topic : layout.topics()) {
        codes[0] = topic;
        taker.take(codes, Said.of(row.get(topic), "", ""), place);
      }
    };
  }
}

package nl.pactportal.dashboard.format.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.pactportal.dashboard.format.CsvRows;
import nl.pactportal.dashboard.format.Cube;
import nl.pactportal.dashboard.format.CubeCells;
import nl.pactportal.dashboard.format.Figure;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.format.Said.Extra;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/**
 * SDMX-CSV 1.0 and 2.0. A file holds one whole table: one that asks to delete or to merge, or has
 * rows of two tables, is refused.
 */
public final class SdmxCsv implements CubeCells {
  private static final Set<String> WHOLE = Set.of("", "I", "A", "R");
  private final CsvRows rows;
  private SdmxCsvHeader header;
  private String structure;
  private String updated = "";

  private SdmxCsv(CsvRows rows) {
    this.rows = rows;
  }

  public static SourceTable read(SourceText text, char delimiter, TableIdentity identity) {
    SdmxCsv file = new SdmxCsv(new CsvRows(text, delimiter));
    file.head();
    SourceProperties properties =
        new SourceProperties(
            file.updated,
            file.updated,
            "",
            null,
            OptionalInt.empty(),
            identity.described("", owner(file.structure), ""));
    return new Cube(
        identity.code(),
        properties,
        file.header.meanings(),
        file,
        file.header.ours(file.structure) ? SdmxCsv::ours : Figure::of);
  }

  private static Optional<Figure> ours(Said said) {
    return Figure.ofOurs(said.value(), said.status(), said.confidential(), said.extra());
  }

  private static String owner(String structure) {
    return structure.startsWith("ESTAT:") ? "Eurostat" : structure.split(":", 2)[0];
  }

  private void head() {
    List<List<String>> first = new ArrayList<>();
    rows.each(
        (line, cells) -> {
          first.add(cells);
          return first.size() < 2;
        });
    if (first.size() < 2) {
      throw new SourceException(ImportFailure.EMPTY, "no row below the header");
    }
    requireWidth(first.get(0).size(), first.get(1), 2);
    structureOnly(first);
    header = SdmxCsvHeader.of(first.get(0), first.get(1));
    structure = at(first.get(1), structureColumn(), "");
    updated = at(first.get(1), header.column("LAST UPDATE"), "");
  }

  /** A row of nothing but its structure is an order about the whole table. */
  private static void structureOnly(List<List<String>> first) {
    int action = first.get(0).indexOf("ACTION");
    if (action >= 0) {
      requireWhole(first.get(1).get(action), 2);
    }
  }

  private int structureColumn() {
    int old = header.column("DATAFLOW");
    return old >= 0 ? old : header.column("STRUCTURE_ID");
  }

  private static String at(List<String> cells, int column, String otherwise) {
    return column < 0 ? otherwise : cells.get(column).strip();
  }

  @Override
  public void each(CubeTaker taker) {
    int width = header.names().size();
    int value = header.column(SdmxCsvHeader.VALUE);
    int action = header.column("ACTION");
    String[] codes = new String[header.dimensions().size()];
    rows.body(
        (line, cells) -> {
          requireWidth(width, cells, line);
          requireWhole(at(cells, action, ""), line);
          requireSame(at(cells, structureColumn(), ""), line);
          for (int i = 0; i < codes.length; i++) {
            codes[i] = code(cells.get(header.dimensions().get(i)), i);
          }
          String number = number(cells.get(value).strip());
          Said said = new Said(number, status(cells), beside(cells), extra(cells));
          taker.take(codes, said, "row " + line);
          return true;
        });
  }

  private String status(List<String> cells) {
    if (header.ours(structure)) {
      return at(cells, header.column(SdmxCsvHeader.WHY), "");
    }
    int flag = Math.max(header.column("OBS_FLAG"), header.column("OBS_STATUS"));
    return SdmxCsvHeader.code(at(cells, flag, ""));
  }

  /** Whether it may be told; in a file of our own, the sign of the source it once came from. */
  private String beside(List<String> cells) {
    return header.ours(structure)
        ? at(cells, header.column("SYMBOL"), "")
        : SdmxCsvHeader.code(at(cells, header.column("CONF_STATUS"), ""));
  }

  private Extra extra(List<String> cells) {
    return header.ours(structure)
        ? new Extra(
            at(cells, header.column(SdmxCsvHeader.FLAGS), ""),
            at(cells, header.column(SdmxCsvHeader.LOW), null),
            at(cells, header.column(SdmxCsvHeader.HIGH), null))
        : null;
  }

  private String code(String cell, int dimension) {
    if (!header.labelled()) {
      return cell.strip();
    }
    String[] parts = cell.strip().split(": ", 2);
    Map<String, String> titles = header.meanings().get(dimension).titles();
    titles.putIfAbsent(parts[0], parts[parts.length - 1]);
    return parts[0];
  }

  /** The separator of a file may leave the comma to the decimals. */
  private static String number(String said) {
    return said.indexOf('.') < 0 ? said.replace(',', '.') : said;
  }

  private static void requireWidth(int width, List<String> cells, long line) {
    if (cells.size() != width) {
      throw new SourceException(
          ImportFailure.UNREADABLE,
          "row " + line + ": " + cells.size() + " columns, the header has " + width);
    }
  }

  private static void requireWhole(String action, long line) {
    if (!WHOLE.contains(action.strip())) {
      throw new SourceException(
          ImportFailure.UNCLEAR,
          "row " + line + ": an order (" + action + ") on a table, not the table itself");
    }
  }

  private void requireSame(String of, long line) {
    if (!of.equals(structure)) {
      throw new SourceException(
          ImportFailure.UNCLEAR,
          "two tables in one file: row " + line + " is of " + of + ", the first of " + structure);
    }
  }
}

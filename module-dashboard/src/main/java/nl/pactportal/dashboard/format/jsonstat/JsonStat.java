package nl.pactportal.dashboard.format.jsonstat;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.pactportal.dashboard.format.Cube;
import nl.pactportal.dashboard.format.CubeDimension;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.DimensionRoles;
import nl.pactportal.dashboard.format.Figure;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.format.Said.Extra;
import nl.pactportal.dashboard.format.SourceText;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.jsonstat.JsonStatHead.Axis;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.observation.Missing;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/** A JSON-stat dataset as a table. */
public final class JsonStat {
  private static final long MOST_CELLS = 2_000_000_000L;

  private JsonStat() {}

  public static SourceTable read(SourceText file, TableIdentity identity) {
    JsonStatHead head = JsonStatReader.head(file);
    int[] sizes = sizes(head);
    return new Cube(
        identity.code(),
        properties(head, identity),
        dimensions(head),
        new JsonStatValues(file, head, sizes),
        said -> figure(head, said));
  }

  private static Optional<Figure> figure(JsonStatHead head, Said said) {
    Optional<Missing> why =
        said.value() == null
            ? Missing.named(head.missing.getOrDefault(said.status(), ""))
            : Optional.empty();
    Optional<Figure> plain =
        why.isPresent()
            ? why.map(one -> new Figure(null, one, "", said.status()))
            : Figure.of(said);
    return said.extra() == null
        ? plain
        : plain.flatMap(figure -> figure.with(orOwn(said.extra(), figure)));
  }

  /** Flags of a cell with a figure stand in its status. */
  private static Extra orOwn(Extra extra, Figure figure) {
    String flags = extra.flags() == null ? figure.flags() : extra.flags();
    return new Extra(flags, extra.low(), extra.high());
  }

  /** As many codes as the size says, for each dimension; else every cell would be misread. */
  private static int[] sizes(JsonStatHead head) {
    if (head.names.isEmpty() || head.names.size() != head.sizes.size()) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "dimensions " + head.names + ", sizes " + head.sizes);
    }
    int[] sizes = new int[head.names.size()];
    long cells = 1;
    for (int i = 0; i < sizes.length; i++) {
      Axis axis = axis(head, head.names.get(i));
      String size = String.valueOf(head.sizes.get(i)).strip();
      if (!size.equals(String.valueOf(axis.codes().size()))) {
        throw new SourceException(
            ImportFailure.UNREADABLE,
            head.names.get(i) + ": " + axis.codes().size() + " codes, size " + size);
      }
      sizes[i] = axis.codes().size();
      cells *= Math.max(1, sizes[i]);
      if (cells > MOST_CELLS) {
        throw new SourceException(ImportFailure.TOO_LARGE, "more than " + MOST_CELLS + " cells");
      }
    }
    return sizes;
  }

  private static Axis axis(JsonStatHead head, String name) {
    Axis axis = head.axes.get(name);
    if (axis == null || axis.elsewhere) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "dimension " + name + " has no codes in this file");
    }
    return axis;
  }

  private static List<CubeDimension> dimensions(JsonStatHead head) {
    List<CubeDimension> all = new ArrayList<>();
    boolean metric = head.roles.containsValue("metric");
    String area = area(head);
    for (String name : head.names) {
      Role role = role(head, name, metric);
      if (role == Role.GEO && !name.equals(area)) {
        role =
            Role.OTHER; // where people live is the area of the table, where they were born is not
      }
      Axis axis = axis(head, name);
      all.add(new CubeDimension(name, role, axis.titles, axis.units));
    }
    return all;
  }

  /** Of several dimensions of areas the one the source names first. */
  private static String area(JsonStatHead head) {
    return Stream.concat(head.roles.keySet().stream(), head.names.stream())
        .filter(name -> role(head, name, false) == Role.GEO)
        .findFirst()
        .orElse("");
  }

  private static Role role(JsonStatHead head, String name, boolean metric) {
    String said = head.roles.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    switch (said) {
      case "time":
        return Role.TIME;
      case "geo":
        return Role.GEO;
      case "metric":
        return Role.MEASURE;
      default:
        Role byName = DimensionRoles.of(name);
        boolean saidOfAnother =
            (byName == Role.TIME || byName == Role.GEO)
                && head.roles.containsValue(byName.name().toLowerCase(Locale.ROOT));
        boolean noMeasure = metric && byName == Role.MEASURE;
        return saidOfAnother || noMeasure ? Role.OTHER : byName;
    }
  }

  private static SourceProperties properties(JsonStatHead head, TableIdentity identity) {
    return new SourceProperties(
        head.updated,
        modified(head.updated),
        "",
        null,
        OptionalInt.empty(),
        identity.described(head.title, owner(head.owner), ""));
  }

  private static String owner(String said) {
    return said.equals("ESTAT") ? "Eurostat" : said;
  }

  /** Older answers of Eurostat count milliseconds. */
  private static String modified(String updated) {
    try {
      return updated.matches("\\d{12,14}")
          ? Instant.ofEpochMilli(Long.parseLong(updated)).toString()
          : updated;
    } catch (DateTimeException outOfTime) {
      return updated;
    }
  }
}

package nl.pactportal.dashboard.format.sdmx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.pactportal.dashboard.format.Cube;
import nl.pactportal.dashboard.format.CubeCells;
import nl.pactportal.dashboard.format.CubeDimension;
import nl.pactportal.dashboard.format.CubeDimension.Role;
import nl.pactportal.dashboard.format.CubeDimension.Unit;
import nl.pactportal.dashboard.format.DimensionRoles;
import nl.pactportal.dashboard.format.Said;
import nl.pactportal.dashboard.format.TableIdentity;
import nl.pactportal.dashboard.format.XmlFile;
import nl.pactportal.dashboard.importer.ImportFailure;
import nl.pactportal.dashboard.importer.SourceException;
import nl.pactportal.dashboard.table.SourceProperties;
import nl.pactportal.dashboard.table.SourceTable;

/** SDMX-ML 2.1, generic or structure-specific. */
public final class SdmxXml implements CubeCells {
  private final Path file;
  private final List<CubeDimension> dimensions = new ArrayList<>();
  private String prepared = "";
  private String structure = "";

  private SdmxXml(Path file) {
    this.file = file;
  }

  public static SourceTable read(Path file, TableIdentity identity) {
    SdmxXml data = new SdmxXml(file);
    data.head();
    SourceProperties properties =
        new SourceProperties(
            data.prepared,
            data.prepared,
            "",
            null,
            OptionalInt.empty(),
            identity.described("", "", ""));
    return new Cube(identity.code(), properties, data.dimensions, data);
  }

  /** The first observation says what the dimensions are; all of them have the same. */
  private void head() {
    SdmxXmlRows[] rows = new SdmxXmlRows[1];
    rows[0] =
        new SdmxXmlRows(
            (keys, attributes, line) -> {
              keys.keySet().forEach(name -> dimensions.add(dimension(name, rows[0])));
              return false;
            });
    XmlFile.read(file, rows[0]);
    rows[0].requireNoMessage();
    prepared = rows[0].prepared;
    structure = rows[0].structure;
    if (dimensions.isEmpty()) {
      throw new SourceException(ImportFailure.EMPTY, "no observation in " + structure);
    }
  }

  /** Measures that are elements of their own stand at the observation, instead of its time. */
  private static CubeDimension dimension(String name, SdmxXmlRows rows) {
    boolean measures = name.equals(rows.atObservation()) && DimensionRoles.of(name) == Role.OTHER;
    Role role = measures ? Role.MEASURE : DimensionRoles.of(name);
    return new CubeDimension(name, role, Map.of(), new HashMap<>());
  }

  @Override
  public void each(CubeTaker taker) {
    String[] codes = new String[dimensions.size()];
    SdmxXmlRows rows =
        new SdmxXmlRows(
            (keys, attributes, line) -> {
              for (int i = 0; i < codes.length; i++) {
                codes[i] = required(keys, dimensions.get(i), attributes, line);
              }
              Said said =
                  Said.of(
                      attributes.get(SdmxNames.VALUE),
                      status(attributes),
                      attributes.getOrDefault(SdmxNames.CONFIDENTIAL, ""));
              taker.take(codes, said, "line " + line);
              return true;
            });
    XmlFile.read(file, rows);
    rows.requireNoMessage();
  }

  private static String required(
      Map<String, String> keys, CubeDimension dimension, Map<String, String> said, int line) {
    String code = keys.get(dimension.name());
    if (code == null) {
      throw new SourceException(
          ImportFailure.UNREADABLE, "line " + line + ": no " + dimension.name() + " in " + keys);
    }
    if (dimension.role() == Role.MEASURE && said.containsKey(SdmxNames.UNIT)) {
      String times = said.getOrDefault("UNIT_MULT", "0");
      String unit = said.get(SdmxNames.UNIT) + (times.equals("0") ? "" : " x 10^" + times);
      dimension.units().putIfAbsent(code, new Unit(unit, -1));
    }
    return code;
  }

  private static String status(Map<String, String> attributes) {
    return attributes.getOrDefault("OBS_STATUS", attributes.getOrDefault("OBS_FLAG", ""));
  }
}

package nl.pactportal.systemtest.isolation;

import static nl.pactportal.systemtest.isolation.Matrix.ALL;
import static nl.pactportal.systemtest.isolation.Matrix.PARTNERS;

import java.util.List;
import java.util.stream.Stream;

/** The part of the matrix that is about the dashboard; one method per feature. */
final class DashboardMatrix {
  private static final String DATASET = "0198d000-0000-7000-8000-000000000001";
  private static final String HELD_DASHBOARD = "a9000000-0000-7000-8000-000000000003";

  private DashboardMatrix() {}

  static List<Row> rows() {
    return Stream.of(
            regions(), sources(), vintages(), uploads(), figures(), rendered(), questions(), api())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> regions() {
    return List.of(
        // who has no figures is sent on to the sources
        Row.at("/dashboard/index.xhtml").forRoles(ALL).showing("Jeugdwerkloosheid"),
        Row.at("/dashboard/decisions/detail.xhtml")
            .with("id={id}")
            .forRoles(PARTNERS)
            .of("PB", HELD_DASHBOARD, "on hold"),
        region(Row.at("/dashboard/regions/detail.xhtml").with("region={id}").forRoles(PARTNERS)),
        region(Row.at("/dashboard/api/v1/regions/{id}/observations").forRoles(PARTNERS)));
  }

  private static Row region(Row row) {
    return row.of("AM25", "AM25", "West-Brabant").of("AM27", "AM27", "Noordoost-Brabant");
  }

  private static List<Row> sources() {
    return List.of(
        Row.at("/dashboard/sources/index.xhtml").forRoles(ALL).showing("Jeugdwerkloosheid"),
        Row.at("/dashboard/sources/detail.xhtml")
            .with("id={id}")
            .forRoles(ALL)
            .of("PB", DATASET, "Jeugdwerkloosheid"));
  }

  private static List<Row> vintages() {
    return List.of();
  }

  private static List<Row> uploads() {
    return List.of();
  }

  /** Open data of all regions, for everybody who signs in. */
  private static List<Row> figures() {
    return List.of(
        Row.at("/dashboard/compare/index.xhtml").forRoles(ALL).showing("Ranglijst"),
        Row.at("/dashboard/explore/index.xhtml").forRoles(ALL).showing("Gebieden"));
  }

  private static List<Row> rendered() {
    return List.of();
  }

  private static List<Row> questions() {
    return List.of();
  }

  private static List<Row> api() {
    return List.of();
  }
}

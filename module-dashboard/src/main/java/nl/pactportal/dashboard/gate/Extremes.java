package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.pactportal.dashboard.observation.ReleaseRef;

/** Where a value stands that is out of its range: a profile knows the value, not its cell. */
@ApplicationScoped
public class Extremes {
  private static final String CELL =
      "select dimensions, geo, period from dashboard.observation where region_code = ?"
          + " and release_id = ? and measure = ? and value = cast(? as numeric)"
          + " order by dimensions, geo, period limit 1";
  @Inject Rows rows;

  /** Found while the release is judged, which may take longer than a page may. */
  List<Finding> placed(ReleaseRef release, List<Finding> findings) {
    return findings.stream()
        .map(one -> one.rule() == GateRule.RANGE ? placed(release, one) : one)
        .toList();
  }

  private Finding placed(ReleaseRef release, Finding finding) {
    String measure = finding.place();
    List<FoundCell> cells =
        rows.of(
            release,
            CELL,
            row ->
                new FoundCell(measure, row.getString(1), row.getString(2), row.getString(3), null),
            measure,
            finding.found());
    return finding.at(cells.get(0));
  }
}

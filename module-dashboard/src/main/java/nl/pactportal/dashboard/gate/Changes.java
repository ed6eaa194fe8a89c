package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.ReleaseChange;

/** Counts what differs between two releases of a table, cell by cell, in the database. */
@ApplicationScoped
public class Changes {
  private static final String CELLS =
      "(select measure, dimensions, geo, period, value, missing, flags, low, high"
          + " from dashboard.observation where region_code = ? and release_id = ?)";
  private static final String COUNT =
      "select count(*) filter (where a.flags is null), count(*) filter (where b.flags is null),"
          + " count(*) filter (where a.flags is not null and b.flags is not null"
          + " and (a.value is distinct from b.value or a.missing is distinct from b.missing"
          + " or a.flags <> b.flags or a.low is distinct from b.low"
          + " or a.high is distinct from b.high)) from "
          + CELLS
          + " a full join "
          + CELLS
          + " b using (measure, dimensions, geo, period)";
  @Inject Rows rows;

  public ReleaseChange between(ReleaseRef before, ReleaseRef now) {
    return rows.of(
            before,
            COUNT,
            row -> new ReleaseChange(row.getInt(3), row.getInt(1), row.getInt(2)),
            now.audience(),
            now.id())
        .get(0);
  }
}

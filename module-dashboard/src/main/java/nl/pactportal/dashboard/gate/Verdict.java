package nl.pactportal.dashboard.gate;

import java.util.List;
import java.util.stream.Stream;

/** What the gate found, and what comes of it. */
public record Verdict(List<Finding> findings) {
  private static final int MOST = 200;
  private static final List<Check> CHECKS =
      List.of(
          new StructureCheck(),
          new CodeCheck(),
          new CountCheck(),
          new RangeCheck(),
          new TotalCheck(),
          new PeriodCheck(),
          new RegionCheck(),
          new JumpCheck());

  static Verdict of(Comparison comparison) {
    Stream<Finding> found = CHECKS.stream().flatMap(check -> check.findings(comparison));
    return new Verdict(found.limit(MOST).toList());
  }

  /** Nothing stands in the way of publishing. */
  public boolean passed() {
    return findings.stream().noneMatch(Finding::blocking);
  }
}

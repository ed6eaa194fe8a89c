package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pactportal.dashboard.observation.ReleaseRef;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.platform.region.RegionScope;

/** Judges a release whose rows were written, but which nobody sees yet. */
@ApplicationScoped
public class QualityGate {
  @Inject Profiles profiles;
  @Inject Breaches breaches;
  @Inject Jumps jumps;
  @Inject Extremes extremes;
  @Inject GateRules rules;
  @Inject Findings findings;
  @Inject Rows rows;

  /**
   * Judges in the transaction that wrote the rows, and keeps what was found.
   *
   * @param inForce what the table is compared with; nothing where it comes in for the first time
   */
  @Transactional(TxType.MANDATORY)
  public Verdict judge(Dataset dataset, ReleaseRef fresh, Optional<ReleaseRef> inForce) {
    rows.patiently();
    GateLimits limits = rules.of(dataset);
    Profile now = profiles.of(fresh);
    now = now.with(breaches.of(fresh, now, limits));
    Profile before = inForce.map(profiles::of).orElse(null);
    Comparison plain = new Comparison(before, now, limits, regions(dataset), List.of());
    Verdict verdict =
        Verdict.of(inForce.map(old -> plain.with(jumps.of(fresh, old, plain))).orElse(plain));
    findings.keep(fresh, extremes.placed(fresh, verdict.findings()));
    return verdict;
  }

  /** A table of one region has no others to miss. */
  private static Set<String> regions(Dataset dataset) {
    return dataset.isOfOneRegion() ? Set.of() : Set.copyOf(RegionScope.REGIONS);
  }
}

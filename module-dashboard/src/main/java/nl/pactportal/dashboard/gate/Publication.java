package nl.pactportal.dashboard.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.dashboard.source.Dataset;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.dashboard.source.Release;

/** What becomes of a release whose rows are written: everybody sees it, or nobody yet. */
@ApplicationScoped
public class Publication {
  @Inject DatasetRepository datasets;
  @Inject QualityGate gate;
  @Inject Changes changes;
  @Inject ReleaseWork work;
  @Inject Event<ReleaseDecided> decided;
  @Inject Clock clock;

  /**
   * Publishes a release, or keeps it apart with what the gate found.
   *
   * @return whether it was published
   */
  @Transactional(TxType.MANDATORY)
  public boolean settle(Dataset dataset, Release fresh) {
    waiting(dataset).filter(release -> !release.equals(fresh)).forEach(this::overtake);
    work.close(dataset.getId());
    Optional<Release> current = datasets.current(dataset);
    current.ifPresent(before -> fresh.differs(changes.between(before.ref(), fresh.ref())));
    Verdict verdict = gate.judge(dataset, fresh.ref(), current.map(Release::ref));
    if (verdict.passed()) {
      supersede(dataset);
      fresh.publish(clock.instant());
      return true;
    }
    work.open(dataset, fresh);
    return false;
  }

  /** What waited is about something older than what the source holds now. */
  @Transactional(TxType.MANDATORY)
  public void overtake(Dataset dataset) {
    waiting(dataset).forEach(this::overtake);
    work.close(dataset.getId());
  }

  private void overtake(Release release) {
    release.overtake();
    tell(release, false);
  }

  private void tell(Release release, boolean published) {
    decided.fire(new ReleaseDecided(release.ref(), published));
  }

  private Stream<Release> waiting(Dataset dataset) {
    return datasets.waiting(dataset).stream();
  }

  private void supersede(Dataset dataset) {
    datasets.current(dataset).ifPresent(Release::supersede);
    datasets.flush(); // the index on the current release knows no "later"
  }

  /** Somebody looked at it and published it. */
  @Transactional(TxType.REQUIRES_NEW)
  public void publish(UUID id, String why, long version) {
    Release release = decidable(id, version);
    Dataset dataset = datasets.of(release);
    tell(release, true);
    supersede(dataset);
    release.publish(why, clock.instant());
    work.close(dataset.getId());
  }

  /** Somebody looked at it, and it is wrong. */
  @Transactional(TxType.REQUIRES_NEW)
  public void reject(UUID id, String why, long version) {
    Release release = decidable(id, version);
    release.reject(why, clock.instant());
    tell(release, false);
    work.close(release.datasetId());
  }

  private Release decidable(UUID id, long version) {
    Release release = datasets.release(id).orElseThrow(ReleaseFacts::unknown);
    release.requireVersion(version);
    return release;
  }
}

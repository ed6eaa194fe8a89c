package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import nl.pactportal.dashboard.AddressPart;
import nl.pactportal.dashboard.gate.Findings;
import nl.pactportal.dashboard.gate.ReleaseFacts;
import nl.pactportal.dashboard.gate.ReleaseRepository;
import nl.pactportal.dashboard.source.ReleaseStatus;
import nl.pactportal.platform.region.RegionScope;

/** Tells a region what became of its own figures, also of those that nobody else sees. */
@ApplicationScoped
public class Outcomes {
  private static final String FIRST =
      "select code from dashboard.measure where region_code = ?1 and release_id = ?2"
          + " order by position limit 1";
  @PersistenceContext EntityManager em;
  @Inject ReleaseRepository releases;
  @Inject Findings findings;

  Outcome of(OwnUpload upload) {
    return upload.releaseId() == null
        ? Outcome.NONE
        : releases
            .find(upload.releaseId(), EnumSet.allOf(ReleaseStatus.class))
            .map(this::outcome)
            .orElse(Outcome.NONE);
  }

  private Outcome outcome(ReleaseFacts release) {
    return new Outcome(
        findings.of(release.ref()),
        release.changed() == null,
        release.decisionSaid(),
        topic(release));
  }

  private String topic(ReleaseFacts release) {
    Object measure =
        em.createNativeQuery(FIRST)
            .setParameter(1, release.audience())
            .setParameter(2, release.id())
            .getSingleResult();
    String audience = RegionScope.PUBLIC.equals(release.audience()) ? "" : release.audience() + "/";
    String key = audience + release.datasetCode() + ":" + measure;
    return AddressPart.of(key);
  }
}

package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import nl.pactportal.dashboard.gate.Findings;
import nl.pactportal.dashboard.gate.ReleaseFacts;
import nl.pactportal.dashboard.gate.ReleaseRepository;
import nl.pactportal.dashboard.source.ReleaseStatus;

/** Tells a region what became of its own figures, also of those that nobody else sees. */
@ApplicationScoped
public class Outcomes {
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
        findings.of(release.ref()), release.changed() == null, release.decisionSaid());
  }
}

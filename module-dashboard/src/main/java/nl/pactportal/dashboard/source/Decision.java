package nl.pactportal.dashboard.source;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.pactportal.platform.error.BusinessException;

/** What was made of a release in quarantine, and why; who did it stands in the audit trail. */
@Embeddable
public class Decision {
  private static final int LONGEST = 1000;

  @Column(name = "decided_at")
  private Instant at;

  @Column(name = "decision_said")
  private String said;

  protected Decision() {}

  private Decision(Instant at, String said) {
    this.at = at;
    this.said = said;
  }

  /**
   * @param field of the form the reason was typed in
   */
  static Decision of(String field, String reason, Instant now) {
    String said = reason == null ? "" : reason.strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw new BusinessException(field, "release.reasonMissing", LONGEST);
    }
    return new Decision(now, said);
  }
}

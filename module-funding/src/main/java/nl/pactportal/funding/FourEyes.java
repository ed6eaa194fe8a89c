package nl.pactportal.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;

/** Who proposed something, and who decided on it: two persons, by their subject (F9). */
@Embeddable
public class FourEyes {
  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_by_name")
  private String proposedByName;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  public void propose(Person by, Instant at) {
    proposedBy = by.subject();
    proposedByName = by.name();
    proposedAt = at;
  }

  /**
   * @param refusal what is said to who proposed it himself
   * @throws BusinessException for him
   */
  public void requireOther(Person by, String refusal) {
    if (isProposedBy(by.subject())) {
      throw new BusinessException(null, refusal);
    }
  }

  /** By somebody {@link #requireOther} let through, or where it needs no second person. */
  public void decide(Person by, Instant at) {
    decidedBy = by.subject();
    decidedByName = by.name();
    decidedAt = at;
  }

  /** A paper of one person. */
  public void decideAlone() {
    decidedBy = proposedBy;
    decidedByName = proposedByName;
    decidedAt = proposedAt;
  }

  public boolean isProposedBy(String subject) {
    return subject.equals(proposedBy);
  }

  public boolean isDecidedBy(String subject) {
    return subject.equals(decidedBy);
  }

  public String getProposedBy() {
    return proposedBy;
  }
}

package nl.pactportal.funding.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.Writers;
import nl.pactportal.funding.form.CostPlan;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.funding.ledger.Claim;
import nl.pactportal.platform.money.Money;

/** Everything of one application; {@code version} is what an action on it must name. */
public record ApplicationDetail(
    UUID id,
    long version,
    UUID callId,
    String reference,
    String regionCode,
    String regionName,
    String title,
    String activities,
    Money requested,
    Money granted,
    ApplicationStatus status,
    String draftedBy,
    String editedBy,
    Instant submittedAt,
    String contentHash,
    Instant completedAt,
    Money advised,
    String assessedBy,
    String editors,
    int formVersion,
    FormAnswers answers,
    CostPlan costs,
    String submittedBy,
    String mandateSaid,
    Money wished)
    implements Serializable {

  public ApplicationContent content() {
    return new ApplicationContent(title, activities, requested, answers, costs);
  }

  /** On whose behalf money moves for it. */
  public Claim claim() {
    return new Claim(regionCode, callId, id);
  }

  public boolean isWrittenBy(String subject) {
    return subject.equals(draftedBy)
        || subject.equals(editedBy)
        || Writers.include(editors, subject);
  }
}

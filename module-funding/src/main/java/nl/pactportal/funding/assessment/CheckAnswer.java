package nl.pactportal.funding.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** What the province found on one question about one application. */
@Entity
@Table(schema = "funding", name = "check_answer")
public class CheckAnswer extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "item_id")
  private UUID itemId;

  @Enumerated(EnumType.STRING)
  private CheckOutcome outcome;

  private Integer score;
  private String remark;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected CheckAnswer() {}

  CheckAnswer(String regionCode, UUID applicationId, UUID itemId) {
    super(UuidV7.next(), regionCode);
    this.applicationId = applicationId;
    this.itemId = itemId;
  }

  void say(CheckFinding finding, String by, Instant at) {
    outcome = finding.outcome();
    score = finding.score();
    remark = finding.remark();
    answeredBy = by;
    answeredAt = at;
  }

  UUID getItemId() {
    return itemId;
  }
}

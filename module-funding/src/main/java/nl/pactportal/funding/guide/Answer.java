package nl.pactportal.funding.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/**
 * A question with its answer as all regions get it: one row, so none has it before another. Who
 * asked is not in it.
 */
@Entity
@Table(schema = "funding", name = "answer")
public class Answer extends RegionAggregate {
  static final int LONGEST = 10_000;

  @Column(name = "call_id")
  private UUID callId;

  private String question;
  private String answer;

  @Column(name = "paragraph_id")
  private UUID paragraphId;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Answer() {}

  Answer(UUID id, UUID callId, AnswerText text) {
    super(id, RegionScope.SHARED);
    this.callId = callId;
    this.question = text.question();
    this.answer = text.answer();
  }

  Answer given(Person by, Instant at) {
    this.answeredBy = by.subject();
    this.answeredByName = by.name();
    this.answeredAt = at;
    return this;
  }

  /** Where it is said in the guide; null: nowhere. */
  void landed(UUID paragraph) {
    paragraphId = paragraph;
  }

  UUID getCallId() {
    return callId;
  }
}

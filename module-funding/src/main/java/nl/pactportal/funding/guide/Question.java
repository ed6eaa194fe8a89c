package nl.pactportal.funding.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a region asks about a call; no other region ever sees this row. */
@Entity
@Table(schema = "funding", name = "question")
public class Question extends RegionAggregate {
  static final int LONGEST = 4000;

  @Column(name = "call_id")
  private UUID callId;

  private String text;

  @Column(name = "paragraph_id")
  private UUID paragraphId;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answer_id")
  private UUID answerId;

  protected Question() {}

  Question(UUID id, String regionCode, UUID callId, UUID paragraphId, String text) {
    super(id, regionCode);
    this.callId = callId;
    this.paragraphId = paragraphId;
    this.text = Words.require(text, "question", LONGEST);
  }

  Question asked(Person by, Instant at) {
    this.askedBy = by.subject();
    this.askedByName = by.name();
    this.askedAt = at;
    return this;
  }

  void answered(UUID answer) {
    if (answerId != null) {
      throw new BusinessException(null, "question.answered");
    }
    answerId = answer;
  }

  UUID getCallId() {
    return callId;
  }

  UUID getAnswerId() {
    return answerId;
  }
}

package nl.pactportal.dashboard.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** A change of status as it happened; never changed. */
@Entity
@Table(schema = "dashboard", name = "question_step")
public class QuestionStep extends RegionAggregate {
  @Column(name = "question_id")
  private UUID questionId;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_status")
  private QuestionStatus from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_status")
  private QuestionStatus to;

  private String said;

  @Column(name = "decision_title")
  private String decisionTitle;

  @Column(name = "decision_path")
  private String decisionPath;

  private Instant at;
  private String actor;

  protected QuestionStep() {}

  /**
   * @param from null for the first
   */
  QuestionStep(Question question, QuestionStatus from) {
    super(UuidV7.next(), question.getRegionCode());
    this.questionId = question.getId();
    this.from = from;
    this.to = question.getStatus();
  }

  QuestionStep saying(String words) {
    this.said = words;
    return this;
  }

  QuestionStep decidedBy(LinkRow link) {
    this.decisionTitle = link.fromTitle();
    this.decisionPath = link.fromPath();
    return this;
  }

  QuestionStep by(String subject, Instant moment) {
    this.actor = subject;
    this.at = moment;
    return this;
  }
}

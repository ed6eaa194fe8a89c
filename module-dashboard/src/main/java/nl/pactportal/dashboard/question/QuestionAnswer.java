package nl.pactportal.dashboard.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** An answer as it was given; a better one follows it. */
@Entity
@Table(schema = "dashboard", name = "question_answer")
public class QuestionAnswer extends RegionAggregate {
  @Column(name = "question_id")
  private UUID questionId;

  private String text;

  @Column(name = "dataset_region")
  private String datasetRegion;

  @Column(name = "dataset_id")
  private UUID datasetId;

  private String source;

  @Column(name = "source_url")
  private String sourceUrl;

  private String permalink;

  @Column(name = "release_region")
  private String releaseRegion;

  @Column(name = "release_id")
  private UUID releaseId;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  protected QuestionAnswer() {}

  QuestionAnswer(Question question, String text) {
    super(UuidV7.next(), question.getRegionCode());
    this.questionId = question.getId();
    this.text = text;
  }

  QuestionAnswer fromTable(KnownTable table) {
    if (table != null) {
      this.datasetRegion = table.regionCode();
      this.datasetId = table.id();
    }
    return this;
  }

  QuestionAnswer fromOutside(String name, String url) {
    this.source = name;
    this.sourceUrl = url;
    return this;
  }

  QuestionAnswer citing(CitedFigure figure) {
    if (figure != null) {
      this.permalink = figure.path();
      this.releaseRegion = figure.regionCode();
      this.releaseId = figure.releaseId();
    }
    return this;
  }

  QuestionAnswer by(String subject, Instant moment) {
    this.answeredBy = subject;
    this.answeredAt = moment;
    return this;
  }
}

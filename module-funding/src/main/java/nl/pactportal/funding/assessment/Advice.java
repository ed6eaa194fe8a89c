package nl.pactportal.funding.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.persistence.UuidV7;

/** What an assessor advised on the text an application had at that moment (F8). */
@Entity
@Table(schema = "funding", name = "advice")
public class Advice extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "amount_cents")
  private Money amount;

  private String motivation;

  @Enumerated(EnumType.STRING)
  @Column(name = "state_aid")
  private StateAid stateAid;

  @Column(name = "state_aid_remark")
  private String stateAidRemark;

  private LinePlan lines;
  private String obligations;
  private String schedule;

  @Column(name = "content_hash")
  private String contentHash;

  @Column(name = "advised_by")
  private String advisedBy;

  @Column(name = "advised_by_name")
  private String advisedByName;

  @Column(name = "advised_at")
  private Instant advisedAt;

  @Column(name = "void_at")
  private Instant voidAt;

  protected Advice() {}

  Advice(String regionCode, UUID applicationId, AdviceText text, String contentHash) {
    super(UuidV7.next(), regionCode);
    this.applicationId = applicationId;
    this.amount = text.amount();
    this.motivation = text.motivation().strip();
    this.stateAid = text.stateAid();
    this.stateAidRemark = orNull(text.stateAidRemark());
    this.lines = text.lines();
    this.obligations = orNull(text.obligations());
    this.schedule = orNull(text.schedule());
    this.contentHash = contentHash;
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  Advice by(Person person, Instant at) {
    advisedBy = person.subject();
    advisedByName = person.name();
    advisedAt = at;
    return this;
  }

  void end(Instant at) {
    voidAt = at;
  }
}

package nl.pactportal.funding.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;
import nl.pactportal.platform.region.RegionScope;

/** A question of a list, for every call or for one; never rewritten, but ended. */
@Entity
@Table(schema = "funding", name = "check_item")
public class CheckItem extends RegionAggregate {
  @Column(name = "call_id")
  private UUID callId;

  @Enumerated(EnumType.STRING)
  private CheckPhase phase;

  private int place;

  @Column(name = "question_nl")
  private String questionNl;

  @Column(name = "question_en")
  private String questionEn;

  private String source;
  private Integer highest;

  @Column(name = "since_at")
  private Instant sinceAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "until_at")
  private Instant untilAt;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_by_name")
  private String endedByName;

  protected CheckItem() {}

  /**
   * @param callId null for the list of every call
   */
  CheckItem(UUID id, UUID callId, CheckPhase phase, int place, CheckText text) {
    super(id, RegionScope.SHARED);
    this.callId = callId;
    this.phase = phase;
    this.place = place;
    CheckText kept = text.fitting(phase);
    this.questionNl = kept.questionNl();
    this.questionEn = kept.questionEn();
    this.source = kept.source();
    this.highest = kept.highest();
  }

  CheckItem written(Person by, Instant at) {
    this.writtenBy = by.subject();
    this.writtenByName = by.name();
    this.sinceAt = at;
    return this;
  }

  /** Not asked any more in calls that open from then on. */
  void end(Person by, Instant at) {
    this.endedBy = by.subject();
    this.endedByName = by.name();
    this.untilAt = at;
  }

  CheckText text() {
    return new CheckText(questionNl, questionEn, source, highest);
  }

  CheckPhase getPhase() {
    return phase;
  }

  int getPlace() {
    return place;
  }
}

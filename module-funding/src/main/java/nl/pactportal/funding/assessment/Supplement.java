package nl.pactportal.funding.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Writers;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A request to a region to complete its application (Awb 4:5), and its answer. */
@Entity
@Table(schema = "funding", name = "supplement")
public class Supplement extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Enumerated(EnumType.STRING)
  private SupplementStatus status;

  private String missing;
  private String letter;

  @Column(name = "until_on")
  private LocalDate untilOn;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_by_name")
  private String askedByName;

  private String answer;

  @Column(name = "answered_by")
  private String answeredBy;

  private String editors = "";

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "supplied_by")
  private String suppliedBy;

  @Column(name = "supplied_at")
  private Instant suppliedAt;

  protected Supplement() {}

  Supplement(UUID id, String regionCode, UUID applicationId, SupplementRequest request) {
    super(id, regionCode);
    this.applicationId = applicationId;
    this.status = SupplementStatus.ASKED;
    this.missing = request.missing();
    this.letter = request.letter();
    this.untilOn = request.until();
  }

  Supplement by(Person person, LocalDate on) {
    askedBy = person.subject();
    askedByName = person.name();
    askedOn = on;
    return this;
  }

  void answer(String text, String by, Instant at) {
    answer = text;
    touchedBy(by, at);
  }

  /** An annex alone is written by somebody, too. */
  void touchedBy(String by, Instant at) {
    answeredBy = by;
    answeredAt = at;
    editors = Writers.with(editors, by);
  }

  /**
   * @throws BusinessException if the same person wrote it (F1), or nobody did
   */
  void handIn(String by, Instant at) {
    if (answeredBy == null) {
      throw new BusinessException("supplyAnswer", "supplement.nothing");
    }
    if (by.equals(answeredBy) || Writers.include(editors, by)) {
      throw new BusinessException(null, "supplement.fourEyes");
    }
    become(SupplementStatus.SUPPLIED);
    suppliedBy = by;
    suppliedAt = at;
  }

  void lapse() {
    become(SupplementStatus.LAPSED);
  }

  void end() {
    become(SupplementStatus.ENDED);
  }

  private void become(SupplementStatus next) {
    if (!status.canBecome(next)) {
      throw new BusinessException(null, "application.wrongStatus");
    }
    status = next;
  }

  boolean isAsked() {
    return status == SupplementStatus.ASKED;
  }

  boolean isLapsedOn(LocalDate day) {
    return day.isAfter(untilOn);
  }

  UUID getApplicationId() {
    return applicationId;
  }

  String getMissing() {
    return missing;
  }

  LocalDate getAskedOn() {
    return askedOn;
  }

  LocalDate getUntilOn() {
    return untilOn;
  }

  String getAskedBy() {
    return askedBy;
  }
}

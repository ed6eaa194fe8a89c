package nl.pactportal.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** Payment stands still until it is decided what is wrong (Awb 4:56). */
@Entity
@Table(schema = "funding", name = "payment_suspension")
public class Suspension extends RegionAggregate {
  @Column(name = "application_id")
  private UUID applicationId;

  @Column(name = "grant_id")
  private UUID grantId;

  private String reason;

  @Column(name = "noticed_on")
  private LocalDate noticedOn;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "status_before")
  private GrantStatus statusBefore;

  @Column(name = "began_by")
  private String beganBy;

  @Column(name = "began_by_name")
  private String beganByName;

  @Column(name = "began_at")
  private Instant beganAt;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "lifted_by_name")
  private String liftedByName;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  @Column(name = "lifted_reason")
  private String liftedReason;

  protected Suspension() {}

  Suspension(UUID id, GrantRow grant, String reason, LocalDate noticedOn, LocalDate lastDay) {
    super(id, grant.regionCode());
    this.applicationId = grant.applicationId();
    this.grantId = grant.id();
    this.statusBefore = grant.status();
    this.reason = reason;
    this.noticedOn = noticedOn;
    this.lastDay = lastDay;
  }

  Suspension begun(Person by, Instant at) {
    this.beganBy = by.subject();
    this.beganByName = by.name();
    this.beganAt = at;
    return this;
  }

  void lift(Person by, Instant at, String why) {
    if (liftedAt != null) {
      throw new BusinessException(null, "suspension.wrongStatus");
    }
    this.liftedBy = by.subject();
    this.liftedByName = by.name();
    this.liftedAt = at;
    this.liftedReason = why;
  }

  UUID getApplicationId() {
    return applicationId;
  }

  String getReason() {
    return reason;
  }

  LocalDate getNoticedOn() {
    return noticedOn;
  }

  LocalDate getLastDay() {
    return lastDay;
  }

  UUID getGrantId() {
    return grantId;
  }

  GrantStatus getStatusBefore() {
    return statusBefore;
  }
}

package nl.pactportal.funding.revocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.RegionAggregate;

/** What a region says of what is announced to it, in its own words; said once. */
@Entity
@Table(schema = "funding", name = "revocation_reply")
public class RevocationReply extends RegionAggregate {
  @Column(name = "revocation_id")
  private UUID revocationId;

  private String said;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_by_name")
  private String givenByName;

  @Column(name = "given_at")
  private Instant givenAt;

  protected RevocationReply() {}

  RevocationReply(UUID id, RevocationRow row, String said) {
    super(id, row.regionCode());
    this.revocationId = row.id();
    this.said = said;
  }

  RevocationReply given(Person by, LocalDate on, Instant at) {
    this.givenBy = by.subject();
    this.givenByName = by.name();
    this.givenOn = on;
    this.givenAt = at;
    return this;
  }
}

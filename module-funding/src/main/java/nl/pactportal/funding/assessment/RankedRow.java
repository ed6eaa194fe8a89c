package nl.pactportal.funding.assessment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.platform.money.Money;

/**
 * An application in the order of its call.
 *
 * @param advised null while not advised on
 * @param moment the one that counts for the order
 * @param score null while not scored
 * @param proposed what the way of sharing out comes to
 */
public record RankedRow(
    UUID id,
    String reference,
    String regionCode,
    String regionName,
    String title,
    ApplicationStatus status,
    Money requested,
    Money advised,
    Instant moment,
    Integer score,
    Money proposed)
    implements Serializable {

  /** For JPQL: before it is put in its place. */
  public RankedRow(
      UUID id,
      String reference,
      String regionCode,
      String regionName,
      String title,
      ApplicationStatus status,
      Money requested,
      Money advised,
      Instant moment) {
    this(
        id,
        reference,
        regionCode,
        regionName,
        title,
        status,
        requested,
        advised,
        moment,
        null,
        Money.ZERO);
  }

  RankedRow at(Instant counting, Integer points) {
    return new RankedRow(
        id,
        reference,
        regionCode,
        regionName,
        title,
        status,
        requested,
        advised,
        counting,
        points,
        proposed);
  }

  RankedRow getting(Money amount) {
    return new RankedRow(
        id,
        reference,
        regionCode,
        regionName,
        title,
        status,
        requested,
        advised,
        moment,
        score,
        amount);
  }

  Claimant claimant() {
    return new Claimant(id, regionCode, moment, score, requested);
  }
}

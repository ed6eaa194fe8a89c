package nl.pactportal.funding.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.platform.money.Money;

/** An advance, or a balance, with what it is paid for. */
public record PayableRow(
    UUID id,
    String regionCode,
    String regionName,
    UUID applicationId,
    String reference,
    String title,
    AdvanceKind kind,
    Integer instalment,
    LocalDate plannedOn,
    Money amount,
    AdvanceStatus status)
    implements Serializable {

  /** For JPQL: what was set off is not paid. */
  public PayableRow(
      UUID id,
      String regionCode,
      String regionName,
      UUID applicationId,
      String reference,
      String title,
      AdvanceKind kind,
      Integer instalment,
      LocalDate plannedOn,
      Money amount,
      Money offset,
      AdvanceStatus status) {
    this(
        id,
        regionCode,
        regionName,
        applicationId,
        reference,
        title,
        kind,
        instalment,
        plannedOn,
        amount.minus(offset),
        status);
  }

  /** What the region reads on its statement. */
  String remittance() {
    String what = kind == AdvanceKind.BALANCE ? "saldo" : "voorschot";
    return reference + " " + what + (instalment == null ? "" : " " + instalment);
  }
}

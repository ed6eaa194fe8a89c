package nl.pactportal.funding.letter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A letter as a list shows it.
 *
 * @param lastDay of the remedy; null if there is none
 */
public record LetterRow(
    UUID id,
    String regionCode,
    UUID dossierId,
    UUID objectId,
    String number,
    LetterKind kind,
    String title,
    Remedy remedy,
    LocalDate madeKnownOn,
    LocalDate lastDay,
    String decidedBy,
    String decidedByName)
    implements Serializable {

  public boolean open(Remedy asked, LocalDate today) {
    return asked != Remedy.NONE
        && remedy == asked
        && !today.isBefore(madeKnownOn)
        && !today.isAfter(lastDay);
  }
}

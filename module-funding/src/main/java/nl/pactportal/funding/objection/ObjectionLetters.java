package nl.pactportal.funding.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;

/** What the handler writes to the region. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObjectionLetters {
  @Inject Letters letters;

  void receipt(ObjectionRow objection, LocalDate due) {
    letters.send(
        about(LetterKind.OBJECTION_RECEIPT, objection)
            .with("receivedOn", objection.receivedOn())
            .with("until", due));
  }

  void remedy(ObjectionRow objection, String missing, LocalDate until) {
    letters.send(
        about(LetterKind.OBJECTION_REMEDY, objection)
            .with("missing", missing)
            .with("until", until));
  }

  void extension(ObjectionRow objection, String reason, LocalDate due) {
    letters.send(
        about(LetterKind.OBJECTION_EXTENSION, objection).with("reason", reason).with("until", due));
  }

  void decision(ObjectionRow objection, ObjectionStatus outcome, String reason, String waived) {
    letters.send(
        about(LetterKind.OBJECTION_DECISION, objection)
            .with("receivedOn", objection.receivedOn())
            .with("outcome", word(outcome))
            .with("reason", reason)
            .with(
                "hearing",
                waived == null
                    ? "Wij hoorden u op " + Dutch.day(objection.hearingOn()) + "."
                    : "Wij zagen af van het horen (artikel 7:3): " + waived));
  }

  void withdrawn(ObjectionRow objection) {
    boolean said = objection.withdrawnWay() == WithdrawalWay.AT_HEARING;
    letters.send(
        about(LetterKind.OBJECTION_WITHDRAWN, objection)
            .with("receivedOn", objection.receivedOn())
            .with("withdrawnOn", objection.withdrawnOn())
            .with("how", said ? "op de hoorzitting" : "via het portaal"));
  }

  private static String word(ObjectionStatus outcome) {
    return switch (outcome) {
      case WELL_FOUNDED -> "gegrond";
      case UNFOUNDED -> "ongegrond";
      case INADMISSIBLE -> "niet-ontvankelijk";
      default -> throw new IllegalArgumentException("no outcome: " + outcome);
    };
  }

  private static LetterContent about(LetterKind kind, ObjectionRow objection) {
    return LetterContent.of(
            kind, objection.regionCode(), objection.dossierId(), objection.id(), objection.number())
        .with("title", "het besluit '" + objection.about() + "'");
  }
}

package nl.pactportal.funding.revocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;

/** What the region is told: first what is meant, then what was decided. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevocationLetters {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Inject Letters letters;

  void intention(ApplicationDetail application, RevocationRow row) {
    letters.send(
        about(LetterKind.REVOCATION_INTENTION, application, row)
            .with("intention", text("revocation.letter.intention." + form(row)))
            .with("until", row.hearUntil())
            .with("reason", row.reason()));
  }

  UUID decided(ApplicationDetail application, RevocationRow row, String reason) {
    boolean revision = row.kind() == RevocationKind.REVISION;
    return letters.send(
        about(revision ? LetterKind.REVISION : LetterKind.REVOCATION, application, row)
            .with("decision", text("revocation.letter.decision." + form(row)))
            .with("announced", row.announcedOn())
            .with("heard", row.heardSaid())
            .with("reason", reason));
  }

  private static LetterContent about(
      LetterKind kind, ApplicationDetail application, RevocationRow row) {
    return LetterContent.of(
            kind, application.regionCode(), application.id(), row.id(), application.reference())
        .with("title", application.title())
        .with("former", row.former())
        .with("amount", Dutch.money(row.amount()))
        .with("ground", text("revocation.ground." + row.ground()))
        .with("effective", row.effectiveOn())
        .with("damage", row.damage());
  }

  private static String form(RevocationRow row) {
    return row.kind() + (row.whole() ? ".whole" : ".part");
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("nl.pactportal.funding.messages", DUTCH).getString(key);
  }
}

package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.money.Money;

/** The letter that makes a determination known, on the day it is taken. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettlementLetters {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Inject Letters letters;

  /**
   * @param reason null for as granted
   */
  void write(UUID id, ApplicationDetail application, Settlement all, String reason) {
    Money determined = all.settled().plus(all.balance());
    letters.send(
        LetterContent.of(
                LetterKind.DETERMINATION,
                application.regionCode(),
                application.id(),
                id,
                application.reference())
            .with("title", application.title())
            .with("granted", determined.plus(all.freed()))
            .with("determined", determined)
            .with("reason", reason)
            .with("paid", all.settled().plus(all.recovery()))
            .with("balance", balance(all)));
  }

  private static String balance(Settlement all) {
    String text =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", DUTCH)
            .getString("determination.letter." + all.resolution());
    return MessageFormat.format(text, Dutch.money(all.balance()), Dutch.money(all.recovery()));
  }
}

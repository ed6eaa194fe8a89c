package nl.pactportal.funding.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.accountability.AccountLine;
import nl.pactportal.funding.accountability.Accountabilities;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.money.Money;

/** The letter that makes a determination known, and the one that asks about it beforehand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SettlementLetters {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Inject Letters letters;
  @Inject Accountabilities accounts;

  void write(UUID id, Dossier dossier, DeterminationPlan plan, Settlement all) {
    Money determined = all.settled().plus(all.balance());
    Money granted = determined.plus(all.freed());
    boolean lower = plan.lower(granted);
    letters.send(
        about(LetterKind.DETERMINATION, id, dossier)
            .with("granted", granted)
            .with("determined", determined)
            .with("basis", text("determination.letter.basis." + dossier.basis()))
            .with("ground", lower ? text("determination.ground." + plan.ground()) : null)
            .with("reason", plan.reason())
            .with("heard", lower ? heard(plan) : null)
            .with("paid", all.settled().plus(all.recovery()))
            .with("balance", balance(all)));
  }

  /** What the province means to determine. */
  void announce(UUID id, Dossier dossier, LowerNotice notice) {
    letters.send(
        about(LetterKind.CORRECTION_NOTICE, id, dossier)
            .with("granted", dossier.grant().amount())
            .with("amount", notice.amount())
            .with("ground", text("determination.ground." + notice.ground()))
            .with("reason", notice.reason())
            .with("until", notice.until()));
  }

  boolean announced(UUID id) {
    return letters.sent(LetterKind.CORRECTION_NOTICE, id);
  }

  private LetterContent about(LetterKind kind, UUID id, Dossier dossier) {
    ApplicationDetail application = dossier.application();
    return LetterContent.of(
            kind, application.regionCode(), application.id(), id, application.reference())
        .with("title", application.title())
        .with("corrections", dossier.account() == null ? null : corrections(dossier));
  }

  private String corrections(Dossier dossier) {
    return accounts.corrected(dossier.account().id()).stream()
        .map(SettlementLetters::said)
        .collect(Collectors.joining("\n"));
  }

  private static String said(AccountLine line) {
    return "%s: %s verantwoord, %s aanvaard. %s"
        .formatted(
            line.title(),
            Dutch.money(line.claimed()),
            Dutch.money(line.accepted()),
            line.correction() == null ? "" : line.correction());
  }

  private static String heard(DeterminationPlan plan) {
    return "Op "
        + Dutch.day(plan.heardOn())
        + " kon u zeggen wat u daarvan vindt (artikel 4:12, tweede lid). Wij legden vast: "
        + plan.heardSaid();
  }

  private static String balance(Settlement all) {
    String text = text("determination.letter." + all.resolution());
    return MessageFormat.format(text, Dutch.money(all.balance()), Dutch.money(all.recovery()));
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("nl.pactportal.funding.messages", DUTCH).getString(key);
  }
}

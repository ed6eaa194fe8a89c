package nl.pactportal.funding.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.assessment.HearingRow;
import nl.pactportal.funding.assessment.HearingService;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.funding.letter.Dutch;
import nl.pactportal.funding.letter.LetterContent;
import nl.pactportal.funding.letter.LetterKind;
import nl.pactportal.funding.letter.Letters;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.time.ClockProducer;

/** The letter that makes a decision known (Awb 3:41), on the day it is taken. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GrantLetters {
  private static final String UNKNOWN = "nog niet bekend";

  @Inject Letters letters;
  @Inject CallService calls;
  @Inject HearingService hearings;

  /**
   * @param decisionId what the letter is about, for who objects to it
   */
  void write(ApplicationDetail application, UUID decisionId, Verdict verdict, Award award) {
    CallRow call = calls.find(application.callId()).call();
    LetterContent content =
        LetterContent.of(
                kindOf(verdict.outcome()),
                application.regionCode(),
                application.id(),
                decisionId,
                application.reference())
            .with("title", application.title())
            .with("submittedOn", LocalDate.ofInstant(application.submittedAt(), ClockProducer.ZONE))
            .with("call", call.title())
            .with("legalGround", call.legalGround())
            .with("requested", application.requested())
            .with("reason", verdict.reason());
    if (verdict.outcome().isGranted()) {
      grant(content, application, verdict, call);
      under(content, award.conditions());
      content.with("lines", said(award.lines()));
    }
    if (verdict.ground() != null) {
      refusal(content, application.id(), verdict.ground());
    }
    letters.send(content);
  }

  /** What it is for and how much (Awb 4:30, 4:31), and what of it may come beforehand (4:95). */
  private static void grant(
      LetterContent content, ApplicationDetail application, Verdict verdict, CallRow call) {
    boolean advanced = call.advancePermille() > 0;
    content
        .with("amount", verdict.amount())
        .with("refused", application.requested().minus(verdict.amount()))
        .with("less", less(application.requested().minus(verdict.amount())))
        .with("activities", application.activities())
        .with("advance", advanced ? call.advancePercent() + "%" : null)
        .with("noAdvance", advanced ? null : "geen voorschotten");
  }

  /** For how long, and what the region must do for it (Awb 4:32, 4:37). */
  private static void under(LetterContent content, Conditions conditions) {
    String period = Dutch.period(conditions.from(), conditions.until());
    content
        .with("period", period)
        .with("noPeriod", period == null ? "in dit besluit niet bepaald" : null)
        .with("obligations", conditions.obligations())
        .with("settleBy", conditions.settleBy())
        .with("settleUnknown", conditions.settleBy() == null ? UNKNOWN : null);
  }

  /** On what ground, and what the region said to that (Awb 4:7, 4:12). */
  private void refusal(LetterContent content, UUID applicationId, RefusalGround ground) {
    List<HearingRow> heard = hearings.of(applicationId);
    content
        .with("ground", groundOf(ground))
        .with("heard", heard.stream().map(GrantLetters::said).collect(Collectors.joining("\n")))
        .with("unheard", heard.isEmpty() ? text("grant.letter.unheard") : null);
  }

  private static String said(LinePlan plan) {
    return plan.lines().stream()
        .map(line -> line.description() + ": " + Dutch.money(line.amount()))
        .collect(Collectors.joining("\n"));
  }

  private static String said(HearingRow row) {
    return "Wij vroegen u op "
        + Dutch.day(row.invitedOn())
        + " wat u van ons voornemen vindt (artikel 4:7). Op "
        + Dutch.day(row.heardOn())
        + " legden wij vast: "
        + row.views();
  }

  /** Blank if nothing is refused: then the letter does not speak of it. */
  private static String less(Money refused) {
    return refused.isPositive() ? Dutch.money(refused) : null;
  }

  private static LetterKind kindOf(ApplicationStatus outcome) {
    return switch (outcome) {
      case GRANTED -> LetterKind.GRANT;
      case PARTLY_GRANTED -> LetterKind.PARTIAL_GRANT;
      case REFUSED -> LetterKind.REFUSAL;
      case DETERMINED_DIRECTLY -> LetterKind.DIRECT_DETERMINATION;
      default -> throw new IllegalArgumentException("no letter for " + outcome);
    };
  }

  private static String groundOf(RefusalGround ground) {
    return text("grant.ground." + ground.name());
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("nl.pactportal.funding.messages", Locale.forLanguageTag("nl"))
        .getString(key);
  }
}

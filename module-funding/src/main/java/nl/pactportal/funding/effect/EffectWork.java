package nl.pactportal.funding.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.worklist.Worklist;

/** Open work on a decision of the Pact, and the words that go back to it. */
@ApplicationScoped
class EffectWork {
  /** Opened by the meetings, which know it by this name. */
  static final String PROPOSE = "decision";

  static final String CONFIRM = "decision.confirm";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

  @Inject Worklist worklist;
  @Inject CurrentUser user;

  /** Of somebody else than the one who proposed it. */
  void askForDecision(LinkRow link) {
    worklist.open(
        Worklist.item(
                link.regionCode(), FundingModule.ID, CONFIRM, Role.PROVINCE_DECIDER, link.id())
            .titled(
                "Voer besluit uit: " + link.fromTitle(),
                "Carry out decision: " + link.fromTitle(),
                "/funding/decisions/detail.xhtml?id=" + link.id())
            .notBy(user.getSubject()));
  }

  static String answer(ProposalRow proposal) {
    StringBuilder words = new StringBuilder();
    if (proposal.closesAt() != null) {
      words.append("Sluit nu op ").append(DAY.format(proposal.closingDay())).append('.');
    }
    if (proposal.remark() != null) {
      words.append(words.isEmpty() ? "" : " ").append(proposal.remark());
    }
    return words.isEmpty() ? null : words.toString();
  }
}

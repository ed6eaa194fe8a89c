package nl.pactportal.funding.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.pactportal.funding.FundingModule;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Open work for the second pair of eyes. */
@ApplicationScoped
class ChangeWork {
  static final String KIND = "call.confirm";
  @Inject Worklist worklist;

  void ask(CallChange change, String title) {
    worklist.open(
        Worklist.item(
                change.getRegionCode(),
                FundingModule.ID,
                KIND,
                Role.PROVINCE_DECIDER,
                change.getId())
            .titled(
                text("nl", change, title),
                text("en", change, title),
                "/funding/calls/detail.xhtml?id=" + change.getCallId())
            .notBy(change.getProposedBy()));
  }

  private static String text(String language, CallChange change, String title) {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", Locale.forLanguageTag(language));
    return MessageFormat.format(
        texts.getString("work.call.confirm"),
        texts.getString("scheme.kind." + change.getKind()),
        title);
  }
}

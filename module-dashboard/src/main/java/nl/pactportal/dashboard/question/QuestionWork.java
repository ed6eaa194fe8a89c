package nl.pactportal.dashboard.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Whose turn it is. */
@ApplicationScoped
class QuestionWork {
  private static final String ANSWER = "question.answer";
  private static final String BUY = "question.buy";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Inject Worklist worklist;

  /** Closes what is done, opens what is next. */
  void follow(Question question) {
    String wanted =
        switch (question.getStatus()) {
          case ASKED, BEING_ANSWERED, BOUGHT -> ANSWER;
          case NEEDS_PURCHASE -> BUY;
          case ANSWERED, DECLINED, DUPLICATE, ON_HOLD -> "";
        };
    for (String kind : new String[] {ANSWER, BUY}) {
      if (!kind.equals(wanted)) {
        worklist.done(question.getId(), kind);
      }
    }
    boolean there =
        wanted.isEmpty() || worklist.isOpen(question.getId(), wanted, question.getRegionCode());
    if (!there) {
      open(question, wanted);
    }
  }

  private void open(Question question, String kind) {
    String key = "work." + kind;
    worklist.open(
        Worklist.item(
                question.getRegionCode(),
                "dashboard",
                kind,
                Role.PROVINCE_ASSESSOR,
                question.getId())
            .titled(
                DashboardTexts.say(DUTCH, key, question.getSubject()),
                DashboardTexts.say(Locale.ENGLISH, key, question.getSubject()),
                "/dashboard/questions/detail.xhtml?id=" + question.getId()));
  }
}

package nl.pactportal.meetings.invitation;

import static nl.pactportal.meetings.MeetingsPermission.INVITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.mail.MailWork;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.mail.MailRow;
import nl.pactportal.platform.mail.Outbox;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/** What the portal cannot decide by itself: mails that may have left, answers it cannot use. */
@ApplicationScoped
@Transactional
public class MailDeskService {
  /** Kind of the open work that an answer by mail makes. */
  static final String ANSWER = "mail-answer";

  @Inject Outbox outbox;
  @Inject MailAnswerRepository answers;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(INVITE)
  public List<MailRow> unsent() {
    return outbox.unsent();
  }

  @Requires(INVITE)
  public List<MailAnswerRow> openAnswers() {
    return answers.open();
  }

  @Requires(INVITE)
  public void sendAgain(UUID id, long seen) {
    outbox.again(id, seen);
    worklist.done(id, MailWork.KIND);
    note("mail.sentAgain", "mail", id);
  }

  /** It arrived, or it need not. */
  @Requires(INVITE)
  public void settle(UUID id, long seen) {
    outbox.settle(id, seen);
    worklist.done(id, MailWork.KIND);
    note("mail.settled", "mail", id);
  }

  @Requires(INVITE)
  public void settleAnswer(UUID id) {
    answers.find(id).settle(clock.instant());
    worklist.done(id, ANSWER);
    note("mailAnswer.settled", "mail answer", id);
  }

  private void note(String action, String type, UUID id) {
    audit.record(action, RegionScope.SHARED, type, id, "");
  }
}

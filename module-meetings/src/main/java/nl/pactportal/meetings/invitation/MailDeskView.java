package nl.pactportal.meetings.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.mail.MailRow;
import nl.pactportal.platform.mail.MailSender;
import org.omnifaces.cdi.ViewScoped;

/** Outgoing mail that waits or needs a decision, and answers that could not be used. */
@Named
@ViewScoped
public class MailDeskView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/invitations/mail?faces-redirect=true";

  @Inject MailDeskService desk;
  private List<MailRow> mails = List.of();
  private List<MailAnswerRow> answers = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    mails = desk.unsent();
    answers = desk.openAnswers();
  }

  public String again(MailRow row) {
    desk.sendAgain(row.id(), row.version());
    Flash.say("mail.again.done");
    return PAGE;
  }

  public String settle(MailRow row) {
    desk.settle(row.id(), row.version());
    Flash.say("mail.settle.done");
    return PAGE;
  }

  public String settleAnswer(MailAnswerRow row) {
    desk.settleAnswer(row.id());
    Flash.say("mail.answer.settled");
    return PAGE;
  }

  public boolean isSending() {
    return MailSender.isConfigured();
  }

  public List<MailRow> getMails() {
    return mails;
  }

  public List<MailAnswerRow> getAnswers() {
    return answers;
  }
}

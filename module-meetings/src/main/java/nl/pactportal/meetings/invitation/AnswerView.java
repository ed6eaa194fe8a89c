package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.pactportal.platform.faces.Flash;

/**
 * The page behind the personal link of a mail. Looking at it changes nothing: programs that check
 * the links of a mail must not answer for people.
 */
@Named
@RequestScoped
public class AnswerView {
  @Inject AnswerService answers;
  @Inject HttpServletRequest request;
  private AnswerSheet sheet;
  private InvitationState state;
  private String comment;
  private String delegateName;
  private String delegateEmail;

  /** From the address, also when the form comes back: it decides what the form looks like. */
  private String token() {
    return request.getParameter("token");
  }

  public void load() {
    sheet = answers.byLink(token());
    state = sheet.state() == InvitationState.NEEDS_ACTION ? null : sheet.state();
    comment = sheet.comment();
    delegateEmail = sheet.substitute();
  }

  public AnswerSheet getSheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  public String answer() {
    answers.answerByLink(token(), new Answer(state, comment, delegateName, delegateEmail));
    Flash.say("invitation.answer.saved");
    return "/public/answer?faces-redirect=true&token=" + token();
  }

  public List<InvitationState> getStates() {
    return List.of(
        InvitationState.ACCEPTED,
        InvitationState.TENTATIVE,
        InvitationState.DECLINED,
        InvitationState.DELEGATED);
  }

  public InvitationState getState() {
    return state;
  }

  public void setState(InvitationState state) {
    this.state = state;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getDelegateName() {
    return delegateName;
  }

  public void setDelegateName(String delegateName) {
    this.delegateName = delegateName;
  }

  public String getDelegateEmail() {
    return delegateEmail;
  }

  public void setDelegateEmail(String delegateEmail) {
    this.delegateEmail = delegateEmail;
  }
}

package nl.pactportal.meetings.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.input.GivenId;

/** On the page of a meeting: the invitations of the parties one acts for. */
@Named
@RequestScoped
public class OwnAnswerView {
  @Inject AnswerService answers;
  @Inject HttpServletRequest request;
  private List<InvitationRow> list;

  private UUID meetingId() {
    return GivenId.of(request.getParameter("id"));
  }

  public List<InvitationRow> getList() {
    if (list == null) {
      list = answers.mine(meetingId());
    }
    return list;
  }

  public String answer(UUID invitationId, String state) {
    UUID meeting = meetingId();
    answers.answer(meeting, invitationId, Answer.of(InvitationState.valueOf(state)));
    Flash.say("invitation.answer.saved");
    return "/meetings/detail?faces-redirect=true&id=" + meeting;
  }
}

package nl.pactportal.meetings.invitation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.calendar.CalendarMeeting;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.mail.MailSender;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import org.omnifaces.cdi.ViewScoped;

/** Who is asked to a meeting, and what they answered. */
@Named
@ViewScoped
public class InvitationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject InvitationService invitations;
  @Inject PartyChoice choice;
  @Inject Parties parties;

  /** Made once per form: sending it twice asks once. */
  private final UUID inviteId = UuidV7.next();

  private String id;
  private CalendarMeeting meeting;
  private List<InvitationRow> list = List.of();
  private String name;
  private String email;
  private InvitationRole role = InvitationRole.REQUIRED;
  private String party;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    InvitationList found = invitations.read(GivenId.of(id));
    meeting = found.meeting();
    list = found.invitations();
  }

  public String invite() {
    invitations.invite(meeting.id(), inviteId, new Invitee(name, email, role, party));
    Flash.say(isSending() ? "invitation.sent" : "invitation.waits", name);
    return page();
  }

  public String inviteBody() {
    BodyInvited done = invitations.inviteBody(meeting.id());
    Flash.say("invitation.body.done", done.asked(), done.withoutAddress());
    return page();
  }

  public String withdraw(InvitationRow row) {
    invitations.withdraw(row.id(), row.version());
    Flash.say("invitation.withdrawn", row.name());
    return page();
  }

  private String page() {
    return "/invitations/detail?faces-redirect=true&id=" + meeting.id();
  }

  public long count(String state) {
    return list.stream().filter(row -> row.state().name().equals(state)).count();
  }

  public boolean isSending() {
    return MailSender.isConfigured();
  }

  public String nameOfParty(String code) {
    return code == null ? "" : parties.name(code);
  }

  public Map<String, String> getParties() {
    return choice.options();
  }

  public InvitationRole[] getRoles() {
    return InvitationRole.values();
  }

  public InvitationState[] getStates() {
    return InvitationState.values();
  }

  public CalendarMeeting getMeeting() {
    return meeting;
  }

  public List<InvitationRow> getList() {
    return list;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public InvitationRole getRole() {
    return role;
  }

  public void setRole(InvitationRole role) {
    this.role = role;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }
}

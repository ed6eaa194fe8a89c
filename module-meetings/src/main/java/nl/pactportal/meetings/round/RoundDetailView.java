package nl.pactportal.meetings.round;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** One round with its whole history; the secretariat adds answers and closes it. */
@Named
@ViewScoped
public class RoundDetailView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy");

  @Inject RoundService rounds;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject Language language;

  private final UUID answerId = UuidV7.next();
  private String id;
  private RoundRow round;
  private List<MeetingChoice> meetings = List.of();
  private String party;
  private AnswerState state;
  private String text;
  private String meeting;
  private String closed;

  public void load() {
    round = rounds.read(GivenId.of(id));
    if (isRecorder()) {
      meetings = rounds.meetings(round.id());
      meeting = MeetingChoice.today(meetings, round.body(), LocalDate.now(clock));
    }
  }

  public String answer() {
    rounds.answer(
        getRound().id(), new AnswerEntry(answerId, party, state, text, GivenId.optional(meeting)));
    Flash.say("round.answered");
    return page();
  }

  public String close() {
    rounds.close(getRound().id(), getRound().version(), closed);
    Flash.say("round.closedNow");
    return page();
  }

  private String page() {
    return "/rounds/detail?faces-redirect=true&id=" + round.id();
  }

  public boolean isRecorder() {
    return user.may(MeetingsPermission.RECORD_MEETING);
  }

  public RoundRow getRound() {
    if (round == null) {
      // a form of a page that led on already comes back: nobody knows its round anymore
      throw new ViewExpiredException("round");
    }
    return round;
  }

  public List<MeetingChoice> getMeetings() {
    return meetings;
  }

  /** "Ambtelijk Pact, 6 juli 2020" */
  public String label(MeetingChoice choice) {
    return choice.body() + ", " + DAY.withLocale(language.getLocale()).format(choice.heldOn());
  }

  public AnswerState[] getStates() {
    return AnswerState.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public AnswerState getState() {
    return state;
  }

  public void setState(AnswerState state) {
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }

  public String getClosed() {
    return closed;
  }

  public void setClosed(String closed) {
    this.closed = closed;
  }
}

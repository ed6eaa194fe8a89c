package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.meeting.MeetingStatus;
import nl.pactportal.platform.faces.Flash;

/** Sending the agenda out, and putting the minutes of the last meeting on it. */
@Named
@RequestScoped
public class AgendaPublishView {
  @Inject AgendaVersionService versions;
  @Inject PreviousMinutesService previous;
  @Inject AgendaView page;
  @Inject AgendaOrderView arranging;
  @Inject Clock clock;
  private AgendaVersionKind kind;

  public String publish() {
    UUID meeting = page.getSheet().meeting().id();
    int number = versions.publish(meeting, arranging.seen(), kind);
    Flash.say("agenda.version.published", number);
    return "/meetings/agenda?faces-redirect=true&id=" + meeting;
  }

  public String putPreviousMinutesOn() {
    UUID meeting = page.getSheet().meeting().id();
    UUID item = previous.putOn(meeting);
    Flash.say("agenda.previous.done");
    return "/meetings/agenda?faces-redirect=true&id=" + meeting + "&moved=" + item;
  }

  public List<AgendaVersionKind> getKinds() {
    AgendaSheet sheet = page.getSheet();
    boolean onTheDay =
        sheet.meeting().status() == MeetingStatus.LIVE
            || !sheet.meeting().heldOn().isAfter(LocalDate.now(clock));
    return AgendaVersionKind.choices(sheet.version() != null, onTheDay);
  }

  public AgendaVersionKind getKind() {
    return kind;
  }

  public void setKind(AgendaVersionKind kind) {
    this.kind = kind;
  }
}

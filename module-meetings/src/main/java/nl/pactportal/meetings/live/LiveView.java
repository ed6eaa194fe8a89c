package nl.pactportal.meetings.live;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.record.AgendaEntry;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/**
 * A meeting while it lasts, for all who look on. It keeps nothing: a page that refreshes itself
 * every few seconds would push the forms of its user out of the session.
 */
@Named
@RequestScoped
public class LiveView {
  @Inject LiveService live;
  @Inject CurrentUser user;
  @Inject Clock clock;
  @Inject HttpServletRequest request;
  private String id;
  private String item;

  /** Only the parts that refresh themselves. */
  private String look;

  private LiveMeeting meeting;

  /** A form asks for the page before Faces has put the parameters of the address in here. */
  @PostConstruct
  void begin() {
    id = request.getParameter("id");
    item = request.getParameter("item");
    look = request.getParameter("look");
  }

  public void load() {
    meeting = live.read(GivenId.of(id));
  }

  public LiveMeeting getLive() {
    if (meeting == null) {
      load();
    }
    return meeting;
  }

  /** The item lines go to: the chosen one, or the one the meeting is at; perhaps none. */
  public AgendaEntry getChosen() {
    UUID wanted = GivenId.optional(item);
    AgendaEntry chosen = wanted == null ? null : getLive().entry(wanted);
    return chosen == null ? getLive().current() : chosen;
  }

  public boolean isRecorder() {
    return user.may(MeetingsPermission.RECORD_MEETING);
  }

  public boolean isWriting() {
    return isRecorder() && !"true".equals(look);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getLook() {
    return look;
  }

  public void setLook(String look) {
    this.look = look;
  }
}

package nl.pactportal.meetings.preparation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.util.Faces;

/** The agenda of a meeting. Read again with each request, so that it always shows what is true. */
@Named
@RequestScoped
public class AgendaView {
  @Inject AgendaService agenda;
  @Inject AgendaOrderView arranging;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private String id;
  private String moved;
  private AgendaSheet sheet;

  /** Rows are looked up before Faces hands over the parameters of the page. */
  @PostConstruct
  void begin() {
    id = Faces.getRequestParameter("id");
  }

  public void load() {
    if (isPlanner()) {
      arranging.open(getSheet());
    }
  }

  public AgendaSheet getSheet() {
    if (sheet == null) {
      sheet = agenda.read(GivenId.of(id));
    }
    return sheet;
  }

  public boolean isPlanner() {
    return user.may(MeetingsPermission.PLAN_MEETING);
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

  /** The item that was just moved, so that the keyboard stays with it. */
  public String getMoved() {
    return moved;
  }

  public void setMoved(String moved) {
    this.moved = moved;
  }
}

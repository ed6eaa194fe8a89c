package nl.pactportal.meetings.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/** One body: its seats, who holds them in the course of time, and what to look at. */
@Named
@RequestScoped
public class BodyDetailView {
  @Inject BodyService bodies;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private String id;
  private BodyDetail detail;

  public void load() {
    detail = bodies.read(GivenId.of(id));
  }

  public BodyDetail getDetail() {
    return detail;
  }

  public boolean isKeeper() {
    return user.may(MeetingsPermission.MANAGE_BODIES);
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
}

package nl.pactportal.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** The first page: meetings to come, and those that were. */
@Named
@RequestScoped
public class MeetingListView {
  @Inject MeetingService meetings;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private String body;
  private String page;
  private MeetingPage list;

  public void load() {
    list = meetings.list(body, number());
  }

  public MeetingPage getList() {
    return list;
  }

  public boolean isPlanner() {
    return user.may(MeetingsPermission.PLAN_MEETING);
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body == null || body.isBlank() ? null : body;
  }

  /** A page number from an address: what is none gives the first page, not an error. */
  private int number() {
    return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}

package nl.pactportal.meetings.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.minutes.export.OriA;
import nl.pactportal.meetings.minutes.export.StateLine;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;

/** The minutes of a meeting, for reading. */
@Named
@RequestScoped
public class MinutesDetailView {
  @Inject MinutesService minutes;
  @Inject CurrentUser user;
  @Inject HttpServletRequest request;
  private String id;
  private String number;
  private MinutesPage page;

  public void load() {
    // a form sent back asks before Faces has read the parameter
    page = minutes.read(GivenId.of(id == null ? request.getParameter("id") : id), wanted());
  }

  private Integer wanted() {
    if (number == null || number.isBlank()) {
      return null;
    }
    if (!number.matches("[1-9]\\d{0,5}")) {
      throw new NotFoundException("version " + number);
    }
    return Integer.valueOf(number);
  }

  public MinutesPage getPage() {
    if (page == null) {
      load();
    }
    return page;
  }

  public String getState() {
    return StateLine.of(getPage().document());
  }

  public boolean isOriA() {
    return OriA.possible(getPage().document());
  }

  public boolean isEditor() {
    return user.may(MeetingsPermission.RECORD_MEETING);
  }

  public boolean isApprover() {
    return user.may(MeetingsPermission.APPROVE_MINUTES);
  }

  public boolean isPublisher() {
    return user.may(MeetingsPermission.PUBLISH_MINUTES);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}

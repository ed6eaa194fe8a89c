package nl.pactportal.meetings.body;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** The bodies, and how they stand. */
@Named
@RequestScoped
public class BodyListView {
  @Inject BodyService bodies;
  @Inject CurrentUser user;
  private String page;
  private BodyPage list;

  public void load() {
    list = bodies.list(page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
  }

  public BodyPage getList() {
    return list;
  }

  public boolean isKeeper() {
    return user.may(MeetingsPermission.MANAGE_BODIES);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}

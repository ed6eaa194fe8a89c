package nl.pactportal.funding.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import nl.pactportal.funding.PageOf;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;

/** The applications on the first page, a status at a time if wanted. */
@Named
@RequestScoped
public class ApplicationListView {
  @Inject ApplicationService applications;
  @Inject CurrentUser user;
  @Inject Clock clock;
  private String status;
  private String page;
  private PageOf<ApplicationRow> list;

  public void load() {
    list = applications.page(chosen(), number());
  }

  private ApplicationStatus chosen() {
    if (status == null || status.isBlank()) {
      return null;
    }
    return Arrays.stream(ApplicationStatus.values())
        .filter(known -> known.name().equals(status))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("status " + status));
  }

  private int number() {
    if (page == null || page.isBlank()) {
      return 1;
    }
    if (!page.matches("\\d{1,6}")) {
      throw new NotFoundException("page " + page);
    }
    return Integer.parseInt(page);
  }

  /** Statuses worth a filter: the province never sees what is not submitted. */
  public List<ApplicationStatus> getStatuses() {
    boolean inside = !user.person().regions().isEmpty() || user.has(Role.AUDITOR);
    return Arrays.stream(ApplicationStatus.values())
        .filter(known -> inside || !known.isUnsubmitted())
        .toList();
  }

  /** Key of the text of its status; a draft that came too late is not just a draft. */
  public String statusKey(ApplicationRow row) {
    return row.missedClosing(clock.instant())
        ? "application.closed"
        : "status." + row.status().name();
  }

  public List<ApplicationRow> getRows() {
    return list.rows();
  }

  public PageOf<ApplicationRow> getShown() {
    return list;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}

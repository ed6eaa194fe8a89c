package nl.pactportal.portal.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZonedDateTime;
import java.util.List;
import nl.pactportal.platform.time.ClockProducer;

/** The audit trail for the auditor, newest first. */
@Named
@RequestScoped
public class AuditView {
  @Inject AuditService audit;
  private int page = 1;
  private List<AuditRow> lines;
  private long count;
  private long broken;

  public void load() {
    page = Math.max(1, page);
    lines = audit.lines(page - 1);
    count = audit.count();
    broken = audit.broken();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public int getPages() {
    return Math.toIntExact(Math.max(1, (count + AuditService.PAGE - 1) / AuditService.PAGE));
  }

  public List<AuditRow> getLines() {
    return lines;
  }

  public long getCount() {
    return count;
  }

  public long getBroken() {
    return broken;
  }

  public static ZonedDateTime local(AuditRow row) {
    return row.at().atZone(ClockProducer.ZONE);
  }
}

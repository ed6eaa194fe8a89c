package nl.pactportal.portal.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The audit trail for the auditor, newest first. */
@Named
@RequestScoped
public class AuditView {
  @Inject AuditService audit;
  private String page;
  private int shown;
  private List<AuditRow> lines;
  private long count;
  private long broken;

  public void load() {
    count = audit.count();
    shown = Math.min(asked(), getPages());
    lines = audit.lines(shown - 1);
    broken = audit.broken();
  }

  /** What is no number, or none of these pages, shows the nearest page there is. */
  private int asked() {
    return page != null && page.matches("[1-9]\\d{0,8}") ? Integer.parseInt(page) : 1;
  }

  public int getShown() {
    return shown;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
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
}

package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.identity.CurrentUser;

/** Tables a region counts itself. */
@Named
@RequestScoped
public class UploadListView {
  @Inject UploadService uploads;
  @Inject CurrentUser user;
  private UploadList list;
  private Map<String, String> regions;

  /** A table with its last file that was published, and those something still has to come of. */
  public record Line(OwnTableRow table, String region, List<UploadRow> open, UploadRow published) {}

  public void load() {
    list = uploads.list();
    regions = uploads.regions();
  }

  /** Whether there is a page of own figures for the user at all. */
  public boolean isAllowed() {
    return user.may(DashboardPermission.UPLOAD_FIGURES);
  }

  public List<Line> getLines() {
    return list.tables().stream().map(this::line).toList();
  }

  private Line line(OwnTableRow table) {
    List<UploadRow> all = list.of(table.id());
    return new Line(
        table,
        regions.getOrDefault(table.regionCode(), table.regionCode()),
        all.stream().filter(upload -> upload.status().isOpen()).toList(),
        all.stream()
            .filter(upload -> upload.status() == UploadStatus.PUBLISHED)
            .max(Comparator.comparing(UploadRow::publishedAt))
            .orElse(null));
  }
}

package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.dashboard.disclosure.CellId;
import nl.pactportal.dashboard.disclosure.MaskedTable;
import nl.pactportal.dashboard.disclosure.Suppressor;
import nl.pactportal.dashboard.gate.ReleaseDecided;
import nl.pactportal.platform.error.BusinessException;

/**
 * Follows what is decided on figures the gate kept apart. They were masked against what was
 * published then; they are not published unless they are proven safe against what is by now.
 */
@ApplicationScoped
public class HeldFigures {
  @Inject OwnTables tables;
  @Inject RawCounts counts;
  @Inject HeldWork work;
  @Inject Clock clock;

  void on(@Observes ReleaseDecided decided) {
    UUID release = decided.release().id();
    tables
        .uploadOf(release)
        .ifPresent(
            upload -> {
              if (decided.published()) {
                publish(upload);
              } else {
                drop(upload);
              }
              work.close(upload);
            });
  }

  private void publish(OwnUpload upload) {
    tables.lock(upload.getRegionCode());
    requireSafe(upload);
    upload.publish(clock.instant());
  }

  private void requireSafe(OwnUpload upload) {
    OwnTable table = tables.table(upload.tableId());
    String region = upload.getRegionCode();
    MaskedTable masked = counts.release(region, upload.releaseId(), table.rule());
    TreeSet<String> measures = new TreeSet<>();
    masked.cells().stream().map(CellId::measure).forEach(measures::add);
    List<MaskedTable> earlier = counts.earlier(region, measures, table.rule());
    if (!Suppressor.unprotected(masked, earlier).isEmpty()) {
      throw new BusinessException(null, "own.held.unsafe");
    }
  }

  private void drop(OwnUpload upload) {
    counts.forget(upload.getRegionCode(), upload.releaseId());
    if (upload.isHeld()) {
      upload.reject();
    }
  }
}

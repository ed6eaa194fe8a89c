package nl.pactportal.dashboard.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.worklist.Worklist;

/** Work for the region whose figures the gate kept apart: to mend them, or to say why not. */
@ApplicationScoped
public class HeldWork {
  private static final String KIND = "dashboard.held";
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  @Inject Worklist worklist;

  void open(OwnUpload upload, String title) {
    worklist.open(
        Worklist.item(
                upload.getRegionCode(), "dashboard", KIND, Role.REGION_COORDINATOR, upload.getId())
            .titled(
                DashboardTexts.say(DUTCH, "work.held", title),
                DashboardTexts.say(Locale.ENGLISH, "work.held", title),
                "/dashboard/uploads/detail.xhtml?id=" + upload.getId()));
  }

  void close(OwnUpload upload) {
    worklist.done(upload.getId(), KIND, upload.getRegionCode());
  }
}

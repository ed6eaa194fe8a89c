package nl.pactportal.funding.scheme;

import static nl.pactportal.funding.FundingPermission.RECORD_OUTAGE;
import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.identity.CurrentUser;

/** When the portal could not be reached: written down by the desk, read by all. */
@ApplicationScoped
@Transactional
public class OutageService {
  @Inject Outages outages;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  @Requires(VIEW_FUNDING)
  public List<OutageRow> list() {
    return outages.all();
  }

  @Requires(RECORD_OUTAGE)
  public void record(OutageReport report) {
    report.requirePast(clock.instant());
    Outage outage =
        new Outage(report).recorded(user.person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    outages.add(outage);
    audit.record("outage.recorded", outage.getRegionCode(), "outage", outage.getId(), "");
  }
}

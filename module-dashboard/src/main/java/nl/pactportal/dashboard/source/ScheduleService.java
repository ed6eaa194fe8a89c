package nl.pactportal.dashboard.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Desk;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** When a table is looked at, and when something new is expected. */
@ApplicationScoped
@Transactional
public class ScheduleService {
  private static final Pattern OF_CBS = Pattern.compile("[0-9]{5}[A-Z]{3}");
  @Inject DatasetRepository datasets;
  @Inject Schedules schedules;
  @Inject AuditTrail audit;

  /** For the form. */
  @Requires(DashboardPermission.IMPORT_DATA)
  public DatasetDetail one(UUID dataset) {
    return datasets.find(dataset).orElseThrow(() -> new NotFoundException("dataset"));
  }

  @Requires(DashboardPermission.IMPORT_DATA)
  public void set(UUID dataset, Schedule schedule, long version) {
    DatasetDetail table = one(dataset);
    if (schedule.every() != LookingEvery.NEVER) {
      requireFetchable(table);
    }
    audit.record(
        "dataset.scheduled",
        table.audience(),
        "dataset",
        dataset,
        table.code() + ", " + schedule.every());
    Desk.does(() -> schedules.set(dataset, schedule, version));
  }

  /** From its own address, or from CBS by its number; other tables are put in by somebody. */
  private void requireFetchable(DatasetDetail table) {
    Optional<URI> address = schedules.address(table);
    if (address.isPresent() && !AllowedHosts.configured().allows(address.get())) {
      throw new BusinessException("every", "schedule.notAllowed", address.get().getHost());
    }
    if (address.isEmpty() && !OF_CBS.matcher(table.code()).matches()) {
      throw new BusinessException("every", "schedule.notFetched");
    }
  }
}

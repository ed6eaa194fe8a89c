package nl.pactportal.dashboard.headline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Desk;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Chooses what of a table stands on the overview of board members. */
@ApplicationScoped
@Transactional
public class HeadlineService {
  /** More is no overview. */
  static final int MOST = 6;

  @Inject DatasetRepository datasets;
  @Inject Headlines headlines;
  @Inject AuditTrail audit;

  @Requires(DashboardPermission.IMPORT_DATA)
  public DatasetDetail table(UUID dataset) {
    return datasets.find(dataset).orElseThrow(() -> new NotFoundException("dataset"));
  }

  @Requires(DashboardPermission.IMPORT_DATA)
  public List<MeasureChoice> choices(UUID dataset) {
    return headlines.of(table(dataset));
  }

  /** Instead of what was chosen before. */
  @Requires(DashboardPermission.IMPORT_DATA)
  public void choose(UUID dataset, Set<String> measures) {
    DatasetDetail table = table(dataset);
    Set<String> known = new LinkedHashSet<>();
    headlines.of(table).forEach(one -> known.add(one.code()));
    if (!known.containsAll(measures)) {
      throw new NotFoundException("measure");
    }
    if (measures.size() > MOST) {
      throw new BusinessException("chosen", "headline.tooMany", MOST);
    }
    String detail = table.code() + ": " + String.join(", ", measures);
    audit.record("dataset.headlines", table.audience(), "dataset", dataset, detail);
    Desk.does(() -> headlines.replace(table, measures));
  }
}

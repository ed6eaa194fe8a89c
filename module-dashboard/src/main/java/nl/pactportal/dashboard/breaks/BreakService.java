package nl.pactportal.dashboard.breaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Desk;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.source.DatasetDetail;
import nl.pactportal.dashboard.source.DatasetRepository;
import nl.pactportal.dashboard.source.TableNameRepository;
import nl.pactportal.dashboard.source.TableNames;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Breaks of a table: everybody reads them, who looks after the data notes them. */
@ApplicationScoped
@Transactional
public class BreakService {
  @Inject BreakRepository breaks;
  @Inject DatasetRepository datasets;
  @Inject TableNameRepository names;
  @Inject AuditTrail audit;

  @Requires(DashboardPermission.VIEW_SOURCES)
  public List<BreakRow> of(UUID dataset) {
    require(dataset);
    return breaks.of(dataset);
  }

  /** What the codes of that table stand for. */
  @Requires(DashboardPermission.VIEW_SOURCES)
  public TableNames names(UUID dataset) {
    return names.of(require(dataset).id(), null);
  }

  @Requires(DashboardPermission.IMPORT_DATA)
  public void add(UUID dataset, BreakForm form) {
    DatasetDetail table = require(dataset);
    requireKnown(dataset, form);
    NotedBreak noted = new NotedBreak(table.audience(), dataset, form);
    audit.record(
        "dataset.breakNoted",
        table.audience(),
        "dataset",
        dataset,
        table.code() + ", " + form.period());
    Desk.does(() -> breaks.add(noted));
  }

  /**
   * A break of a topic or an area that is not there would cut no line, and nobody would know. Of a
   * table that has no topics yet, any may be named.
   */
  private void requireKnown(UUID dataset, BreakForm form) {
    TableNames known = names.of(dataset, null);
    Set<String> measures = known.measures().keySet();
    if (form.measure() != null && !measures.isEmpty() && !measures.contains(form.measure())) {
      throw new BusinessException("measure", "break.measureUnknown");
    }
    if (form.geo() != null && !known.areas().containsKey(form.geo())) {
      throw new BusinessException("geo", "break.geoUnknown");
    }
  }

  @Requires(DashboardPermission.IMPORT_DATA)
  public void remove(UUID dataset, UUID id) {
    DatasetDetail table = require(dataset);
    audit.record("dataset.breakRemoved", table.audience(), "dataset", dataset, table.code());
    Desk.does(() -> breaks.remove(dataset, id));
  }

  private DatasetDetail require(UUID dataset) {
    return datasets.find(dataset).orElseThrow(() -> new NotFoundException("dataset"));
  }
}

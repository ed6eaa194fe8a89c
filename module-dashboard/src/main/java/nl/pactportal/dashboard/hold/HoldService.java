package nl.pactportal.dashboard.hold;

import static nl.pactportal.dashboard.DashboardPermission.PLACE_HOLD;
import static nl.pactportal.dashboard.DashboardPermission.VIEW_DASHBOARD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.dashboard.source.DatasetRow;
import nl.pactportal.dashboard.source.SourceService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.link.LinkAnswer;
import nl.pactportal.platform.link.LinkEnd;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.link.Links;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.worklist.Worklist;

/**
 * Decisions of the Pact about the dashboard. As long as one stands the pages say so; figures are
 * neither hidden nor changed by it.
 */
@ApplicationScoped
@Transactional
public class HoldService {
  private static final String MODULE = "dashboard";

  /** A note that refers to a decision is a link, too, and holds nothing. */
  private static final String KIND = "HOLDS";

  /** Opened by the meetings, which know it by this name. */
  private static final String WORK = "decision";

  private static final int REASON = 1000;

  @Inject Links links;
  @Inject SourceService sources;
  @Inject Worklist worklist;
  @Inject AuditTrail audit;

  @Requires(VIEW_DASHBOARD)
  public List<LinkRow> standing() {
    return links.to(MODULE).stream()
        .filter(LinkRow::standing)
        .filter(link -> KIND.equals(link.kind()))
        .toList();
  }

  @Requires(VIEW_DASHBOARD)
  public LinkRow read(UUID id) {
    return links.row(MODULE, id);
  }

  /**
   * The tables a decision can be about: whoever reads the decision gets their titles to see, so
   * they are no narrower than it.
   */
  @Requires(VIEW_DASHBOARD)
  public List<DatasetRow> tables(UUID id) {
    String region = links.row(MODULE, id).regionCode();
    return sources.all().stream()
        .filter(row -> RegionScope.reaches(row.audience(), region))
        .toList();
  }

  /** Says which table it is about. */
  @Requires(PLACE_HOLD)
  public void place(UUID id, UUID datasetId) {
    LinkRow link = links.row(MODULE, id);
    if (datasetId == null) {
      throw new BusinessException("dataset", "hold.datasetMissing");
    }
    DatasetRow dataset =
        sources.all().stream()
            .filter(row -> row.id().equals(datasetId))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("dataset " + datasetId));
    String path = "/dashboard/sources/detail.xhtml?id=" + datasetId;
    links.pointTo(
        id, new LinkEnd(dataset.audience(), MODULE, "dataset", datasetId, dataset.title(), path));
    answer(link, LinkAnswer.DONE, null);
  }

  /** It is about nothing the dashboard has. */
  @Requires(PLACE_HOLD)
  public void decline(UUID id, String reason) {
    LinkRow link = links.row(MODULE, id);
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > REASON) {
      throw new BusinessException("declineReason", "hold.reasonMissing", REASON);
    }
    answer(link, LinkAnswer.DECLINED, why);
  }

  private void answer(LinkRow link, LinkAnswer answer, String said) {
    links.answer(link.id(), answer, said);
    worklist.done(link.id(), WORK);
    audit.record("hold." + answer, link.regionCode(), "link", link.id(), "");
  }
}

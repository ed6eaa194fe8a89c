package nl.pactportal.dashboard.embed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;

/** On which sites charts may be shown. */
@ApplicationScoped
@Transactional
public class EmbedSiteService {
  /** The list is everybody's, which an administrator may not write himself. */
  private static final Person KEEPER = Person.system("embed-sites");

  private static final int LONGEST_TITLE = 100;
  @Inject EmbedSiteRepository sites;
  @Inject AuditTrail audit;

  /** What a browser is told with each chart. */
  @Requires(DashboardPermission.VIEW_OPEN)
  public List<String> origins() {
    return sites.all().stream().map(SiteRow::origin).toList();
  }

  @Requires(DashboardPermission.EMBED_SETTINGS)
  public List<SiteRow> all() {
    return sites.all();
  }

  @Requires(DashboardPermission.EMBED_SETTINGS)
  public void add(String typedOrigin, String typedTitle) {
    SiteOrigin origin = SiteOrigin.typed(typedOrigin, "origin");
    String title = typedTitle == null ? "" : typedTitle.strip();
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new BusinessException("title", "embed.title.wrong");
    }
    if (origins().contains(origin.text())) {
      throw new BusinessException("origin", "embed.origin.known");
    }
    UUID id = UuidV7.next();
    CurrentUser.supplyAs(
        KEEPER,
        () -> {
          sites.add(new EmbedSite(id, origin, title));
          return id;
        });
    audit.record("dashboard.embed-site-added", RegionScope.SHARED, "embed_site", id, origin.text());
  }

  @Requires(DashboardPermission.EMBED_SETTINGS)
  public void remove(UUID id) {
    boolean removed = CurrentUser.supplyAs(KEEPER, () -> sites.remove(id));
    if (!removed) {
      throw new NotFoundException("site");
    }
    audit.record("dashboard.embed-site-removed", RegionScope.SHARED, "embed_site", id, "");
  }
}

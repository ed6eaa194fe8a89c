package nl.pactportal.dashboard.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.identity.CurrentUser;

/** The list of sites that may show charts. */
@Named
@RequestScoped
public class EmbedSitesView {
  private static final String HERE = "/embed/index?faces-redirect=true";
  @Inject EmbedSiteService sites;
  @Inject CurrentUser user;
  private List<SiteRow> rows;
  private String origin;
  private String title;

  public void load() {
    rows = sites.all();
  }

  public boolean isAllowed() {
    return user.may(DashboardPermission.EMBED_SETTINGS);
  }

  public String add() {
    sites.add(origin, title);
    Flash.say("embed.added", title.strip());
    return HERE;
  }

  public String remove(UUID id) {
    sites.remove(id);
    Flash.say("embed.removed");
    return HERE;
  }

  /** Also after a refused form, when no view action has run. */
  public List<SiteRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows;
  }

  public String getOrigin() {
    return origin;
  }

  public void setOrigin(String origin) {
    this.origin = origin;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}

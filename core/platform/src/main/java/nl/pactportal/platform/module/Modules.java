package nl.pactportal.platform.module;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Role;

/** The modules this user sees, for header and home. */
@Named("modules")
@RequestScoped
public class Modules {
  /** A module as a link. */
  public record Tile(String id, String path, String title, String icon, boolean current) {}

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;
  @Inject Language language;
  @Inject PortalModule here;
  private List<Tile> visible;

  @Transactional
  public List<Tile> getVisible() {
    if (visible == null) {
      visible = user.isSignedIn() ? load() : List.of();
    }
    return visible;
  }

  private List<Tile> load() {
    List<?> rows =
        em.createNativeQuery(
                "select id, path, title_nl, title_en, roles from platform.portal_module"
                    + " order by sort_order")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .filter(row -> forUser(row[4].toString()))
        .map(this::tile)
        .toList();
  }

  private boolean forUser(String roles) {
    return Arrays.stream(roles.split(","))
        .flatMap(claim -> Role.ofClaim(claim).stream())
        .anyMatch(user::has);
  }

  private Tile tile(Object[] row) {
    String id = row[0].toString();
    String title = row["en".equals(language.getTag()) ? 3 : 2].toString();
    return new Tile(id, row[1].toString(), title, id, id.equals(here.id()));
  }
}

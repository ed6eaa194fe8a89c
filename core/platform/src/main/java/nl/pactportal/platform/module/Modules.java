package nl.pactportal.platform.module;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

  @Inject KnownModules known;
  @Inject CurrentUser user;
  @Inject Language language;
  @Inject PortalModule here;
  private List<Tile> visible;

  public List<Tile> getVisible() {
    if (visible == null) {
      visible = user.isKnown() ? load() : List.of();
    }
    return visible;
  }

  private List<Tile> load() {
    return known.all().stream().filter(this::forUser).map(this::tile).toList();
  }

  private boolean forUser(RegisteredModule module) {
    return module.roles().stream()
        .flatMap(claim -> Role.ofClaim(claim).stream())
        .anyMatch(user::isKnownAs);
  }

  private Tile tile(RegisteredModule module) {
    String title = "en".equals(language.getTag()) ? module.titleEn() : module.titleNl();
    return new Tile(module.id(), module.path(), title, module.id(), module.id().equals(here.id()));
  }
}

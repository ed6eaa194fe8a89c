package nl.pactportal.dashboard.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.pactportal.platform.identity.CurrentUser;

/** Names the pictures of the charts on a page: see chart.xhtml. */
@Named
@ApplicationScoped
public class ChartStills {
  private static final long MOST_CHARACTERS = 16_000_000;

  @Inject Pictures pictures;
  private final Stills stills = new Stills(MOST_CHARACTERS);

  public String name(Picture picture) {
    pictures.expect();
    return stills.keep(picture, CurrentUser.currentScope().read());
  }

  /** Whether the current user gets the picture of that name. */
  public boolean has(String name) {
    return find(name).isPresent();
  }

  Optional<Picture> find(String name) {
    return stills.find(name, CurrentUser.currentScope().read());
  }
}

package nl.pactportal.dashboard.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.pactportal.platform.identity.CurrentUser;

/** Names the pictures of the charts on a page, for {@code <noscript>}: see chart.xhtml. */
@Named
@ApplicationScoped
public class ChartStills {
  private static final long MOST_CHARACTERS = 16_000_000;
  @Inject Pictures pictures;
  private final Stills stills = new Stills(MOST_CHARACTERS);

  /**
   * @param size as the look names it
   * @param notes markers of the notes the reader may see
   */
  public String name(String option, String size, String notes) {
    pictures.expect();
    Picture picture = Picture.of(option, size, Theme.LIGHT).noted(notes);
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

package nl.pactportal.dashboard.kept;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.dashboard.AddressPart;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.picture.ChartStills;
import nl.pactportal.dashboard.picture.Picture;
import nl.pactportal.platform.identity.CurrentUser;
import org.omnifaces.util.cache.Cache;
import org.omnifaces.util.cache.CacheFactory;

/**
 * The part of a page of figures that is the same for all who may see the same, see kept.xhtml: it
 * was drawn before, and nothing it is made of has changed since. Its pictures are there as long as
 * it is.
 */
@Named
@RequestScoped
public class KeptPage {
  private static final String SCOPE = "application";
  private static final String PICTURES = " pictures";
  @Inject CurrentUser user;
  @Inject DashboardTexts texts;
  @Inject Clock clock;
  @Inject Changes changes;
  @Inject ChartStills stills;
  @Inject HttpServletRequest request;
  @Inject FacesContext faces;
  private final Set<String> pictures = new LinkedHashSet<>();
  private String key;
  private Boolean drawn;

  /** All that decides what is drawn: the page, its address, who looks, when, and at what. */
  public String getKey() {
    if (key == null) {
      key =
          String.join(
              " ",
              request.getServletPath(),
              address(),
              texts.locale().toLanguageTag(),
              LocalDate.now(clock).toString(),
              new TreeSet<>(user.getRoles()).toString(),
              new TreeSet<>(user.scope().read()).toString(),
              Long.toString(changes.count()));
    }
    return key;
  }

  /** Encoded, so that no value can look like two. */
  private String address() {
    return request.getParameterMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(
            one ->
                Arrays.stream(one.getValue()).map(value -> AddressPart.pair(one.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  /** Whether there is nothing left to find out for it; it stays so for the whole request. */
  public boolean isDrawn() {
    if (drawn == null) {
      String found = cache().get(getKey());
      drawn = found != null && !found.isBlank() && picturesAreThere();
    }
    return drawn;
  }

  private boolean picturesAreThere() {
    String names = cache().get(getKey() + PICTURES);
    return names == null || Stream.of(names.split(" ")).allMatch(stills::has);
  }

  /** The name of a chart's picture, good as long as the page is kept. */
  public String keep(Picture picture) {
    String name = stills.name(picture);
    if (key != null && pictures.add(name)) {
      cache().put(key + PICTURES, String.join(" ", pictures));
    }
    return name;
  }

  private Cache cache() {
    return CacheFactory.getCache(faces, SCOPE);
  }
}

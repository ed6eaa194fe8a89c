package nl.pactportal.platform.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.module.PortalModule;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** One's own subscriptions: the part {@code feeds.xhtml} of a module's page for calendars. */
@Named
@RequestScoped
public class FeedView {
  /** A choice in the list that is no region. */
  private static final String ALL = "ALL";

  @Inject Feeds feeds;
  @Inject PortalModule module;
  @Inject CurrentUser user;
  @Inject Parties parties;
  @Inject Clock clock;
  private List<FeedRow> list;
  private String region = ALL;
  private boolean withTasks;
  private String address;

  /** Asks at once: who may not, gets no page. */
  public void load() {
    list = feeds.mine();
  }

  /** No redirect: the address is shown in this one answer and never again. */
  public void make() {
    String token = feeds.make(ALL.equals(region) ? null : region, withTasks).text();
    address = Setting.BASE_URL.value() + module.path() + "public/calendar/" + token + ".ics";
    list = feeds.mine();
  }

  public String revoke(UUID id) {
    feeds.revoke(id);
    Flash.say("feed.revoked");
    return "/calendar/index?faces-redirect=true";
  }

  /** Code by name: all, one region, or only what all partners share. */
  public Map<String, String> getRegions() {
    Map<String, String> options = new LinkedHashMap<>();
    FeedRepository.labourMarketRegions(user.person())
        .forEach(code -> options.put(parties.name(code), code));
    options.put(parties.name(RegionScope.SHARED), RegionScope.SHARED);
    return options;
  }

  /** Names of the regions of a subscription; what all partners share is always in it. */
  public String regionsOf(FeedRow row) {
    return Stream.concat(row.shown().stream(), Stream.of(RegionScope.SHARED))
        .map(parties::name)
        .collect(Collectors.joining(", "));
  }

  public boolean expired(FeedRow row) {
    return row.expired(clock.instant());
  }

  public String getAll() {
    return ALL;
  }

  /** A form sent back skips {@link #load}, and its buttons stand in this list. */
  public List<FeedRow> getList() {
    if (list == null) {
      load();
    }
    return list;
  }

  public String getAddress() {
    return address;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public boolean isWithTasks() {
    return withTasks;
  }

  public void setWithTasks(boolean withTasks) {
    this.withTasks = withTasks;
  }
}

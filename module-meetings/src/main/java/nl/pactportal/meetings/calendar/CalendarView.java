package nl.pactportal.meetings.calendar;

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
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** One's own subscriptions, and the public calendar. */
@Named
@RequestScoped
public class CalendarView {
  /** A choice in the list that is no region. */
  private static final String ALL = "ALL";

  @Inject FeedService feeds;
  @Inject CurrentUser user;
  @Inject Parties parties;
  @Inject Clock clock;
  private List<FeedRow> list;
  private String region = ALL;
  private boolean withActions;
  private String address;

  /** Asks at once: who may not, gets no page. */
  public void load() {
    list = feeds.mine();
  }

  /** No redirect: the address is shown in this one answer and never again. */
  public void make() {
    String token = feeds.make(ALL.equals(region) ? null : region, withActions).text();
    address = base() + "/meetings/public/calendar/" + token + ".ics";
    list = feeds.mine();
  }

  public String revoke(UUID id) {
    feeds.revoke(id);
    Flash.say("calendar.feed.revoked");
    return "/calendar/index?faces-redirect=true";
  }

  private static String base() {
    return Setting.BASE_URL.value();
  }

  /** Code by name: all, one region, or only what all partners share. */
  public Map<String, String> getRegions() {
    Map<String, String> options = new LinkedHashMap<>();
    RegionScope.REGIONS.stream()
        .filter(RegionScope.of(user.person()).read()::contains)
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

  public boolean isInviter() {
    return user.may(MeetingsPermission.INVITE);
  }

  public String getAll() {
    return ALL;
  }

  public String getPublicAddress() {
    return base() + "/meetings/public/calendar.ics";
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

  public boolean isWithActions() {
    return withActions;
  }

  public void setWithActions(boolean withActions) {
    this.withActions = withActions;
  }
}

package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.SignedIn;
import nl.pactportal.platform.region.RegionScope;

/** Keeps feeds to what their owner may see, each time he comes; see {@link CalendarFeed}. */
@ApplicationScoped
public class FeedOwners {
  @Inject FeedRepository feeds;
  @Inject Clock clock;

  void came(@Observes SignedIn event) {
    Person owner = event.person();
    CurrentUser.supplyAs(
        Person.system("calendar-feed"),
        () -> {
          follow(owner);
          return null;
        });
  }

  private void follow(Person owner) {
    if (owner.roles().stream().anyMatch(MeetingsPermission.VIEW_MEETINGS.roles()::contains)) {
      Set<String> regions = new TreeSet<>(RegionScope.of(owner).read());
      regions.retainAll(RegionScope.REGIONS);
      feeds.ownerCame(owner.subject(), regions, clock.instant());
    } else {
      feeds.revokeAll(owner.subject(), clock.instant());
    }
  }
}

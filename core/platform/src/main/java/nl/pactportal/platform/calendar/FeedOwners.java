package nl.pactportal.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.SignedIn;
import nl.pactportal.platform.module.PortalModule;

/** Keeps feeds to what their owner may see, each time he comes; see {@link CalendarFeed}. */
@ApplicationScoped
public class FeedOwners {
  @Inject FeedRepository feeds;
  @Inject Instance<FeedSource> source;
  @Inject PortalModule module;
  @Inject Clock clock;

  void came(@Observes SignedIn event) {
    if (source.isUnsatisfied()) {
      return;
    }
    Person owner = event.person();
    CurrentUser.supplyAs(
        Person.system("calendar-feed"),
        () -> {
          follow(owner);
          return null;
        });
  }

  private void follow(Person owner) {
    if (owner.roles().stream().anyMatch(module.roles()::contains)) {
      feeds.ownerCame(module.id(), owner, clock.instant());
    } else {
      feeds.revokeAll(module.id(), owner.subject(), clock.instant());
    }
  }
}

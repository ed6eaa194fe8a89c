package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import nl.pactportal.meetings.input.SecretToken;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;

/**
 * Answers a subscription as somebody who may read exactly what its token says, and writes nothing.
 */
@ApplicationScoped
public class FeedReader {
  @Inject FeedRepository feeds;
  @Inject CalendarService calendar;
  @Inject Clock clock;

  /**
   * @throws NotFoundException if the token is unknown, revoked or expired
   */
  public String read(String token) {
    String hash = new SecretToken(token).hash();
    FeedContent content =
        CurrentUser.supplyAs(
                Person.system("calendar-feed"), () -> feeds.byToken(hash, clock.instant()))
            .orElseThrow(() -> new NotFoundException("no feed"));
    return CurrentUser.supplyAs(reader(content), () -> calendar.all(content.withActions()));
  }

  private static Person reader(FeedContent content) {
    return Person.of(
        "calendar-feed", "", Set.of(Role.BOARD_MEMBER), content.regions().toArray(String[]::new));
  }
}

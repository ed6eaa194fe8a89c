package nl.pactportal.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.SecretToken;
import nl.pactportal.platform.module.PortalModule;

/**
 * Answers a subscription as somebody who may read exactly what its token says, and writes nothing.
 */
@ApplicationScoped
public class FeedReader {
  @Inject FeedRepository feeds;
  @Inject Instance<FeedSource> source;
  @Inject PortalModule module;
  @Inject Clock clock;

  /**
   * @throws NotFoundException if the token is unknown, revoked or expired
   */
  public String read(String token) {
    String hash = new SecretToken(token).hash();
    FeedOwner owner =
        CurrentUser.supplyAs(
                Person.system("calendar-feed"),
                () -> feeds.byToken(module.id(), hash, clock.instant()))
            .orElseThrow(() -> new NotFoundException("no feed"));
    return CurrentUser.supplyAs(owner.reader(), () -> source.get().calendar(owner));
  }
}

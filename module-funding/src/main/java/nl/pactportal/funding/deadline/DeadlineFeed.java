package nl.pactportal.funding.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.pactportal.platform.calendar.FeedOwner;
import nl.pactportal.platform.calendar.FeedSource;
import nl.pactportal.platform.identity.CurrentUser;

/** Who follows this module sees last days, and those of his own work if he wants. */
@ApplicationScoped
public class DeadlineFeed implements FeedSource {
  @Inject DeadlineService deadlines;
  @Inject Clock clock;

  @Override
  public String calendar(FeedOwner owner) {
    List<Deadline> all = new ArrayList<>(deadlines.coming());
    if (owner.content().withTasks()) {
      all.addAll(
          CurrentUser.supplyAs(owner.himself(), () -> deadlines.ofWork(owner.content().regions())));
    }
    return DeadlineCalendar.of(all, clock.instant());
  }
}

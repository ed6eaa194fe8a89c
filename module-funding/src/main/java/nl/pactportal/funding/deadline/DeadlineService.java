package nl.pactportal.funding.deadline;

import static nl.pactportal.funding.FundingPermission.VIEW_FUNDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pactportal.funding.Requires;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Last days that still come, for calendars. */
@ApplicationScoped
@Transactional
public class DeadlineService {
  @Inject CallService calls;
  @Inject DeadlineRepository deadlines;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Those of the user's regions. */
  @Requires(VIEW_FUNDING)
  public List<Deadline> coming() {
    Stream<Deadline> closings = calls.list().stream().flatMap(this::closings);
    return Stream.concat(closings, deadlines.from(LocalDate.now(clock)).stream()).toList();
  }

  /**
   * Those of the user's own open work.
   *
   * @param regions labour-market regions he wants; what lies in none is always there
   */
  @Requires(VIEW_FUNDING)
  public List<Deadline> ofWork(Set<String> regions) {
    Set<String> wanted = new TreeSet<>(user.scope().read());
    wanted.removeIf(code -> RegionScope.REGIONS.contains(code) && !regions.contains(code));
    return deadlines.workFrom(LocalDate.now(clock), wanted);
  }

  private Stream<Deadline> closings(CallPage page) {
    Instant now = clock.instant();
    return page.envelopes().stream()
        .filter(row -> page.closingOf(row.regionCode()).isAfter(now))
        .map(
            row ->
                new Deadline(
                    Deadline.Kind.CLOSING,
                    row.regionCode(),
                    page.call().id(),
                    page.closingDayOf(row.regionCode()),
                    page.call().title() + ", " + row.regionName(),
                    "/funding/calls/detail.xhtml?id=" + page.call().id()));
  }
}

package nl.pactportal.meetings.body;

import static nl.pactportal.meetings.MeetingsPermission.MANAGE_BODIES;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** Which bodies there are, who sits in them, and what is odd about that. */
@ApplicationScoped
@Transactional
public class BodyService {
  private static final int PAGE = 25;

  @Inject BodyRepository bodies;
  @Inject MandateRepository mandates;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param wanted page; one that is not there gives the nearest
   */
  @Requires(VIEW_MEETINGS)
  public BodyPage list(int wanted) {
    LocalDate today = LocalDate.now(clock);
    int pages = (int) Math.max(1, (bodies.count() + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    List<BodyRow> rows = bodies.page(today, (page - 1) * PAGE, PAGE);
    List<UUID> ids = rows.stream().map(BodyRow::id).toList();
    List<SeatRow> seats = mandates.seats(ids);
    List<MandateRow> held = mandates.of(ids);
    Map<UUID, LocalDate> next = bodies.nextMeetings(ids, today);
    return new BodyPage(
        rows.stream()
            .map(row -> overview(roster(row, seats, held), today, next.get(row.id())))
            .toList(),
        page,
        pages);
  }

  private static BodyRoster roster(BodyRow body, List<SeatRow> seats, List<MandateRow> held) {
    return new BodyRoster(
        body,
        seats.stream().filter(seat -> seat.bodyId().equals(body.id())).toList(),
        held.stream().filter(mandate -> mandate.bodyId().equals(body.id())).toList());
  }

  private static BodyOverviewRow overview(BodyRoster roster, LocalDate today, LocalDate next) {
    int seats = (int) roster.seats().stream().filter(seat -> seat.existsOn(today)).count();
    int vacant = roster.vacant(today).size();
    return new BodyOverviewRow(roster.body(), next, seats, vacant, roster.warnings(today, next));
  }

  @Requires(VIEW_MEETINGS)
  public BodyDetail read(UUID id) {
    return detail(id);
  }

  /** The same for the pages that write. */
  @Requires(MANAGE_BODIES)
  public BodyDetail readToManage(UUID id) {
    return detail(id);
  }

  private BodyDetail detail(UUID id) {
    LocalDate today = LocalDate.now(clock);
    BodyRoster roster = new BodyRoster(bodies.row(id), mandates.seatsOf(id), mandates.of(id));
    LocalDate next = bodies.nextMeetings(List.of(id), today).get(id);
    return BodyDetail.of(roster, today, next);
  }

  /** Who may name a new body; the form asks before it shows itself. */
  @Requires(MANAGE_BODIES)
  public List<String> names() {
    return bodies.names();
  }

  /**
   * @param id made by the form; a second time it changes nothing
   */
  @Requires(MANAGE_BODIES)
  public void add(UUID id, String regionCode, BodyEntry entry) {
    if (regionCode == null
        || regionCode.equals(RegionScope.PROVINCE)
        || regionCode.equals(RegionScope.PUBLIC)
        || !user.scope().write().contains(regionCode)) {
      throw new BusinessException("regionCode", "body.unknownRegion");
    }
    if (bodies.insertOnce(new Body(id, regionCode, entry))) {
      audit.record("body.added", regionCode, "body", id, entry.name());
    } else if (bodies.find(id).isEmpty()) {
      throw new BusinessException("name", "body.nameTaken");
    }
  }

  /**
   * @param seen version the form showed
   */
  @Requires(MANAGE_BODIES)
  public void change(UUID id, long seen, BodyEntry entry) {
    Body body = bodies.find(id).orElseThrow(() -> new NotFoundException("body " + id));
    body.requireVersion(seen);
    if (entry.name() != null) {
      bodies
          .named(body.getRegionCode(), entry.name().strip())
          .filter(other -> !other.equals(body))
          .ifPresent(
              other -> {
                throw new BusinessException("name", "body.nameTaken");
              });
    }
    String before = body.getName();
    body.write(entry);
    audit.record("body.changed", body.getRegionCode(), "body", id, "before: " + before);
  }
}

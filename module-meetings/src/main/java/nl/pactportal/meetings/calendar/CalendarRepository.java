package nl.pactportal.meetings.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;

/** What calendars show, of the user's regions and of all partners. */
@ApplicationScoped
public class CalendarRepository {
  private static final int MOST = 2000;
  private static final String COLUMNS =
      "select cast(m.id as text), m.region_code, m.body, m.number_said, cast(m.held_on as text),"
          + " cast(m.starts_at as text), cast(m.ends_at as text), m.ends_next_day, m.time_said,"
          + " m.tentative, m.place, %s, m.status, m.sequence from %s m"
          + " where m.region_code = any (string_to_array(?1, ','))";
  private static final String MEETING = COLUMNS.formatted("m.web_address", "meetings.meeting");
  private static final String PUBLIC =
      COLUMNS.formatted("cast(null as text)", "meetings.public_meeting");
  private static final String SINCE = " and m.held_on >= cast(?2 as date) order by m.held_on, m.id";
  private static final String ACTIONS =
      "select cast(a.id as text), cast(a.meeting_id as text), a.text, cast(a.due_on as text),"
          + " a.due_said, a.status from meetings.action a"
          + " where a.region_code = any (string_to_array(?1, ','))"
          + " and a.status in ('OPEN', 'IN_PROGRESS') order by a.due_on, a.id";

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @throws NotFoundException if there is no such meeting for this user
   */
  public CalendarMeeting find(UUID id) {
    Query query = query(MEETING + " and m.id = cast(?2 as uuid)", user.scope().read());
    return meetings(query.setParameter(2, id.toString())).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("meeting " + id));
  }

  List<CalendarMeeting> since(LocalDate day) {
    Query query = query(MEETING + SINCE, user.scope().read());
    return meetings(query.setParameter(2, day.toString()));
  }

  List<CalendarMeeting> publicSince(LocalDate day) {
    return meetings(
        query(PUBLIC + SINCE, Set.of(RegionScope.PUBLIC)).setParameter(2, day.toString()));
  }

  List<CalendarAction> openActions() {
    List<?> rows = query(ACTIONS, user.scope().read()).getResultList();
    return rows.stream().map(Object[].class::cast).map(CalendarRepository::action).toList();
  }

  private Query query(String sql, Set<String> regions) {
    return em.createNativeQuery(sql).setParameter(1, String.join(",", regions)).setMaxResults(MOST);
  }

  private static List<CalendarMeeting> meetings(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(Object[].class::cast).map(CalendarRepository::meeting).toList();
  }

  private static CalendarMeeting meeting(Object[] row) {
    return new CalendarMeeting(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        LocalDate.parse((String) row[4]),
        time(row[5]),
        time(row[6]),
        (Boolean) row[7],
        (String) row[8],
        (Boolean) row[9],
        (String) row[10],
        (String) row[11],
        (String) row[12],
        ((Number) row[13]).intValue());
  }

  private static CalendarAction action(Object[] row) {
    return new CalendarAction(
        UUID.fromString((String) row[0]),
        UUID.fromString((String) row[1]),
        (String) row[2],
        row[3] == null ? null : LocalDate.parse((String) row[3]),
        (String) row[4],
        "IN_PROGRESS".equals(row[5]));
  }

  private static LocalTime time(Object column) {
    return column == null ? null : LocalTime.parse((String) column);
  }
}

package nl.pactportal.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.meetings.minutes.document.BallotFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts;
import nl.pactportal.meetings.minutes.document.MeetingFacts.AttendeeFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.ItemFact;
import nl.pactportal.meetings.minutes.document.MeetingFacts.NextFact;
import nl.pactportal.meetings.minutes.document.RecordFact;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;

/** A meeting with everything recorded in it, read in few statements, however much there is. */
@ApplicationScoped
public class FactsRepository {
  private static final int MONTHS_AHEAD = 6;
  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  /**
   * @throws NotFoundException if there is no such meeting for this user
   */
  MeetingFacts of(UUID meetingId) {
    TextRow meeting =
        rows(FactsSql.MEETING, meetingId).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("meeting " + meetingId));
    List<AttendeeFact> attendees =
        rows(FactsSql.ATTENDEES, meetingId).stream().map(FactsRepository::attendee).toList();
    List<TextRow> names = rows(FactsSql.NAMES, meetingId);
    return new MeetingFacts(
        meetingId,
        meeting.text(0),
        meeting.text(1),
        meeting.text(2),
        meeting.text(3),
        meeting.text(4),
        meeting.date(5),
        meeting.time(6),
        meeting.time(7),
        meeting.flag(8),
        meeting.time(9),
        meeting.time(10),
        meeting.text(11),
        meeting.flag(12),
        meeting.text(13),
        meeting.text(14),
        meeting.text(15),
        attendees,
        items(meetingId),
        next(meetingId, meeting.date(5)),
        named(names, "KNOWN"),
        named(names, "PERSON"));
  }

  private List<ItemFact> items(UUID meetingId) {
    Map<UUID, BallotFact> ballots = BallotRows.byDecision(rows(FactsSql.BALLOTS, meetingId));
    Map<UUID, List<RecordFact>> records =
        rows(FactsSql.RECORDS, meetingId).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.id(2),
                    Collectors.mapping(
                        row -> fact(row, ballots.get(row.id(1))), Collectors.toList())));
    return rows(FactsSql.ITEMS, meetingId).stream()
        .map(row -> item(row, ordered(records.getOrDefault(row.id(0), List.of()))))
        .toList();
  }

  /** Ids rise with time, so equal positions keep the order of writing. */
  private static List<RecordFact> ordered(List<RecordFact> facts) {
    List<RecordFact> sorted = new ArrayList<>(facts);
    sorted.sort(
        Comparator.comparingInt(RecordFact::position).thenComparing(fact -> fact.id().toString()));
    return List.copyOf(sorted);
  }

  private List<NextFact> next(UUID meetingId, LocalDate heldOn) {
    List<?> found =
        em.createNativeQuery(FactsSql.NEXT)
            .setParameter(1, meetingId)
            .setParameter(2, String.join(",", user.scope().read()))
            .setParameter(3, heldOn.plusMonths(MONTHS_AHEAD).toString())
            .getResultList();
    return TextRow.of(found).stream()
        .map(row -> new NextFact(row.text(0), row.date(1), row.time(2), row.text(3), row.flag(4)))
        .toList();
  }

  private List<TextRow> rows(String sql, UUID meetingId) {
    return TextRow.of(
        em.createNativeQuery(sql)
            .setParameter(1, meetingId)
            .setParameter(2, String.join(",", user.scope().read()))
            .getResultList());
  }

  private static List<String> named(List<TextRow> names, String kind) {
    return names.stream()
        .filter(row -> kind.equals(row.text(0)))
        .map(row -> row.text(1))
        .sorted()
        .toList();
  }

  private static AttendeeFact attendee(TextRow row) {
    return new AttendeeFact(
        row.id(0),
        row.text(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.text(6),
        row.time(7),
        row.time(8),
        row.id(9),
        row.id(10),
        row.flag(11),
        row.flag(12),
        row.text(13));
  }

  private static ItemFact item(TextRow row, List<RecordFact> records) {
    return new ItemFact(
        row.id(0),
        row.number(1),
        row.text(2),
        row.text(3),
        row.text(4),
        row.flag(5),
        row.flag(6),
        row.text(7),
        row.time(8),
        row.time(9),
        row.text(10),
        row.flag(11),
        records);
  }

  private static RecordFact fact(TextRow row, BallotFact ballot) {
    return new RecordFact(
        row.id(1),
        RecordFact.Type.valueOf(row.text(0)),
        row.text(3),
        row.number(4),
        row.text(5),
        row.list(6),
        row.list(7),
        row.text(8),
        row.date(9),
        row.text(10),
        row.text(11),
        row.text(12),
        row.text(13),
        row.text(14),
        row.text(15),
        row.text(16),
        row.flag(17),
        row.text(18),
        ballot);
  }
}

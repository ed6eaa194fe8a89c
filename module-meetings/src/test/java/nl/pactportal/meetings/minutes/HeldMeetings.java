package nl.pactportal.meetings.minutes;

import static nl.pactportal.meetings.People.SECRETARIAT;
import static nl.pactportal.platform.identity.CurrentUser.callAs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.meeting.MeetingPlan;
import nl.pactportal.meetings.meeting.MeetingService;
import nl.pactportal.meetings.meeting.Plans;
import nl.pactportal.meetings.record.Database;
import nl.pactportal.platform.persistence.UuidV7;

/** Meetings that took place, for tests of their minutes. */
@ApplicationScoped
public class HeldMeetings {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);
  @Inject MeetingService meetings;
  @Inject Database database;

  /** With two items: "Opening", and together with it "Verslag". */
  public UUID meeting(String region) throws Exception {
    return meeting(region, "Overleg " + UuidV7.next());
  }

  public UUID meeting(String region, String body) throws Exception {
    MeetingPlan plan = Plans.of(UuidV7.next(), region, body, DAY);
    callAs(
        SECRETARIAT,
        () -> {
          meetings.plan(plan);
          return null;
        });
    sql("update meetings.meeting set status = 'HELD' where id = '" + plan.id() + "'");
    return plan.id();
  }

  public UUID item(UUID meeting, int index) throws Exception {
    String sql =
        "select cast(id as text) from meetings.agenda_item where meeting_id = '"
            + meeting
            + "' order by number";
    return callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () ->
                    UUID.fromString(
                        (String)
                            database
                                .entityManager()
                                .createNativeQuery(sql)
                                .getResultList()
                                .get(index))));
  }

  public void writes(UUID meeting, int index, String text) throws Exception {
    sql(
        "update meetings.agenda_item set minutes = '"
            + text
            + "' where id = '"
            + item(meeting, index)
            + "'");
  }

  public void sql(String statement) throws Exception {
    callAs(
        SECRETARIAT,
        () ->
            database.inTransaction(
                () -> database.entityManager().createNativeQuery(statement).executeUpdate()));
  }
}

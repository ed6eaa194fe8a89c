package nl.pactportal.systemtest.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import nl.pactportal.systemtest.Portal;

/** A meeting that took place, put straight into the database: this journey is about its minutes. */
record MinutesMeeting(UUID id, String body, UUID item) {
  static MinutesMeeting insert(String body) {
    MinutesMeeting meeting = new MinutesMeeting(UUID.randomUUID(), body, UUID.randomUUID());
    run(
        "insert into meetings.meeting (region_code, id, body, held_on, tentative, status, version)"
            + " values ('PB', ?, ?, '2021-03-05', false, 'HELD', 1)",
        meeting.id,
        body);
    run(
        "insert into meetings.agenda_item (region_code, id, meeting_id, number, title, kind,"
            + " with_previous, minutes, version) values ('PB', ?, ?, 1, 'Werkwijze', 'OPINION',"
            + " false, 'Besproken is de werkwijze.', 1)",
        meeting.item,
        meeting.id);
    run(
        "insert into meetings.attendance (region_code, id, meeting_id, role_said, on_behalf_of,"
            + " apology, version) values ('PB', ?, ?, 'Klaasje Zomer', 'AM25', false, 1)",
        UUID.randomUUID(),
        meeting.id);
    return meeting;
  }

  /** A concept of its minutes, by its id. */
  UUID hasMinutes() {
    UUID minutes = UUID.randomUUID();
    run(
        "insert into meetings.minutes (region_code, id, meeting_id, number, status, built_at,"
            + " version) values ('PB', ?, ?, 1, 'CONCEPT', now(), 1)",
        minutes,
        id);
    return minutes;
  }

  void becomesTentative() {
    run("update meetings.meeting set tentative = true, status = 'PLANNED' where id = ?", id);
  }

  void changesItsRecord(String text) {
    run("update meetings.agenda_item set minutes = ? where id = ?", text, item);
  }

  private static void run(String sql, Object... values) {
    try (Connection superuser = Portal.superuser();
        PreparedStatement statement = superuser.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}

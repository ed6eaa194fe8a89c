package nl.pactportal.systemtest.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.pactportal.systemtest.Portal;

/** A meeting of today with three items, put into the database. */
record LiveMeeting(String id, String[] items) {
  static LiveMeeting today(String region) {
    LiveMeeting meeting =
        new LiveMeeting(
            UUID.randomUUID().toString(),
            new String[] {
              UUID.randomUUID().toString(),
              UUID.randomUUID().toString(),
              UUID.randomUUID().toString()
            });
    try (Connection connection = Portal.superuser()) {
      run(
          connection,
          "insert into meetings.meeting (region_code, id, body, held_on, tentative, status, version)"
              + " values (?, ?::uuid, ?, ?::date, false, 'PLANNED', 1)",
          region,
          meeting.id,
          "Live overleg " + System.nanoTime(),
          LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString());
      for (int n = 0; n < meeting.items.length; n++) {
        run(
            connection,
            "insert into meetings.agenda_item (region_code, id, meeting_id, number, title, kind,"
                + " with_previous, version) values (?, ?::uuid, ?::uuid, ?::int, ?, 'OPINION',"
                + " false, 1)",
            region,
            meeting.items[n],
            meeting.id,
            String.valueOf(n + 1),
            "Onderwerp " + (n + 1));
      }
      return meeting;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(Connection connection, String sql, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  String live() {
    return "/meetings/meetings/live.xhtml?id=" + id;
  }

  String text(int item) {
    return "/meetings/meetings/text.xhtml?id=" + id + "&item=" + items[item - 1];
  }
}

package nl.pactportal.meetings.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From which item to which a party that took part had nobody there. */
final class Gaps {
  private Gaps() {}

  static List<GapRow> of(MeetingPresence presence) {
    Map<String, List<AttendanceRow>> parties = new LinkedHashMap<>();
    for (AttendanceRow row : presence.attended()) {
      if (row.onBehalfOf() != null && row.counts()) {
        parties.computeIfAbsent(row.onBehalfOf(), code -> new ArrayList<>()).add(row);
      }
    }
    return parties.values().stream().flatMap(rows -> gaps(presence, rows).stream()).toList();
  }

  private static List<GapRow> gaps(MeetingPresence presence, List<AttendanceRow> rows) {
    List<GapRow> found = new ArrayList<>();
    int begin = -1;
    for (int stage = 0; stage <= presence.course().size(); stage++) {
      boolean absent = stage < presence.course().size() && nobody(presence, rows, stage);
      if (absent && begin < 0) {
        begin = stage;
      } else if (!absent && begin >= 0) {
        found.add(gap(presence, rows.get(0), begin, stage));
        begin = -1;
      }
    }
    return found;
  }

  private static boolean nobody(MeetingPresence presence, List<AttendanceRow> rows, int stage) {
    return rows.stream().allMatch(row -> presence.span(row).at(stage) == Presence.ABSENT);
  }

  private static GapRow gap(MeetingPresence presence, AttendanceRow row, int from, int until) {
    Course course = presence.course();
    var last = course.stage(until - 1);
    return new GapRow(
        row.onBehalfOf(),
        row.onBehalfOfName(),
        course.firstNumber(from),
        last.get(last.size() - 1).number(),
        until == course.size());
  }
}

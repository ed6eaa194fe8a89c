package nl.pactportal.meetings.live;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import nl.pactportal.meetings.attendance.AttendanceRow;
import nl.pactportal.platform.error.BusinessException;

/** Finds in the list of those present whom somebody means by a few letters. */
final class PeopleSaid {
  private static final List<BiPredicate<String, String>> WAYS =
      List.of(String::equals, String::startsWith, PeopleSaid::hasWords, String::contains);

  private PeopleSaid() {}

  /**
   * @return null if nobody is called like that
   * @throws BusinessException if it could be more than one
   */
  static AttendanceRow find(List<AttendanceRow> rows, String said) {
    String wanted = plain(said);
    for (BiPredicate<String, String> way : WAYS) {
      List<AttendanceRow> found =
          rows.stream().filter(row -> way.test(plain(row.role()), wanted)).toList();
      List<String> roles = found.stream().map(AttendanceRow::role).distinct().toList();
      if (roles.size() > 1) {
        throw new BusinessException("command", "live.ambiguous", String.join(", ", roles));
      }
      if (!found.isEmpty()) {
        // who came back has two lines; the last one is who is there now
        return found.get(found.size() - 1);
      }
    }
    return null;
  }

  /** Null if nobody is called exactly like that. */
  static AttendanceRow exactly(List<AttendanceRow> rows, String said) {
    return rows.stream()
        .filter(row -> plain(row.role()).equals(plain(said)))
        .reduce((before, last) -> last)
        .orElse(null);
  }

  private static boolean hasWords(String role, String wanted) {
    return List.of(role.split("[^a-z0-9]+")).containsAll(List.of(wanted.split("[^a-z0-9]+")));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}

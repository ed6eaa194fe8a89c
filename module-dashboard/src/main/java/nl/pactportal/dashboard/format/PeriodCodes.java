package nl.pactportal.dashboard.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One code for one period, whatever the source writes: that of CBS. {@code 2024}, {@code 2024-A1}
 * and {@code 2024JJ00} are the same year. What is not recognised stays as it is.
 */
public final class PeriodCodes {
  /** Of a table that says nothing of time. */
  public static final String NONE = "-";

  private static final String YEAR = "(?<y>1[5-9]\\d\\d|2\\d\\d\\d)";
  private static final String MONTH_NAME = "(?<name>\\p{L}{3,9})\\.?";
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("mrt", 3),
          Map.entry("maa", 3),
          Map.entry("apr", 4),
          Map.entry("mei", 5),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** A way to write a period, and its code. */
  private record Form(Pattern pattern, Function<Matcher, String> code) {
    static Form of(String pattern, String code) {
      return new Form(Pattern.compile(pattern), m -> filled(code, m));
    }

    /** {@code y} is the year, {@code nn} the number in two digits. */
    private static String filled(String code, Matcher m) {
      String text = code.replace("y", m.group("y"));
      return text.contains("nn") ? text.replace("nn", twoDigits(m.group("n"))) : text;
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of("\\d{4}(JJ00|SJ00|HJ0[12]|KW0[1-4]|MM(0[1-9]|1[0-2])|W1\\d\\d)(?<y>)", ""),
          Form.of(YEAR + "(-?A1|A00)?", "yJJ00"),
          Form.of(YEAR + "[- ]?[SH]0?(?<n>[12])", "yHJnn"),
          Form.of(YEAR + "[- ]?[QK]0?(?<n>[1-4])", "yKWnn"),
          Form.of("(?<n>[1-4])[eE] ?(kwartaal|kw\\.?) " + YEAR, "yKWnn"),
          Form.of(YEAR + " (?<n>[1-4])[eE] ?(kwartaal|kw\\.?)", "yKWnn"),
          Form.of("[QK](?<n>[1-4])[- ]" + YEAR, "yKWnn"),
          Form.of(YEAR + "(-|-?M)(?<n>0[1-9]|1[0-2])", "yMMnn"),
          Form.of(YEAR + "-08-01(T00:00:00)?/P1Y", "ySJ00"),
          Form.of(YEAR + "-?W(?<n>0[1-9]|[1-4]\\d|5[0-3])", "yW1nn"),
          Form.of(YEAR + "-?(?<m>0[1-9]|1[0-2])-?(?<n>0[1-9]|[12]\\d|3[01])", "ymnn"),
          Form.of("(?<n>0?[1-9]|[12]\\d|3[01])[-/](?<m>0?[1-9]|1[0-2])[-/]" + YEAR, "ymnn"),
          new Form(Pattern.compile(YEAR + "[ -]" + MONTH_NAME), PeriodCodes::named),
          new Form(Pattern.compile(MONTH_NAME + "[ -]" + YEAR), PeriodCodes::named),
          new Form(
              Pattern.compile(
                  "(?:[Ss]choolyear |[Ss]chooljaar )?" + YEAR + "[/-](?<end>'?\\d{2,4})"),
              PeriodCodes::schoolYear));

  private PeriodCodes() {}

  /** The code, or the text itself where nobody knows what it means. */
  public static String canonical(String text) {
    return known(text).orElse(text.strip());
  }

  public static boolean isKnown(String text) {
    return known(text).isPresent();
  }

  private static Optional<String> known(String text) {
    String said = text.strip();
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(said);
      if (m.matches()) {
        String code = form.code().apply(m);
        if (code != null) {
          return Optional.of(code.isEmpty() ? said : withMonth(code, m));
        }
      }
    }
    return Optional.empty();
  }

  private static String withMonth(String code, Matcher m) {
    return code.contains("m") ? code.replace("m", twoDigits(m.group("m"))) : code;
  }

  private static String named(Matcher m) {
    String name = m.group("name").toLowerCase(Locale.ROOT);
    Integer month = MONTHS.get(name.substring(0, 3));
    return month == null ? null : m.group("y") + "MM" + twoDigits(month.toString());
  }

  /** 2025/2026, 2025/'26 and 2025-26 are a school year; 2024-2030 is something else. */
  private static String schoolYear(Matcher m) {
    int begin = Integer.parseInt(m.group("y"));
    String end = m.group("end").replace("'", "");
    String next = String.valueOf(begin + 1);
    return next.endsWith(end) ? begin + "SJ00" : null;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}

package nl.pactportal.dashboard.upload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Codes made of what people write: the same words always give the same code. */
final class Code {
  private static final int LONGEST = 60;
  private static final Set<String> TOTALS =
      Set.of("totaal", "total", "alle", "all", "allen", "eindtotaal", "subtotaal");

  private Code() {}

  /** "15 tot 17 jaar" and "15 tot 17 Jaar" are one category. */
  static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9+<>]+", "-")
            .replaceAll("^-|-$", "");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }

  /** Names of breakdowns are read by people; only what separates codes is taken out. */
  static String name(String heading) {
    String plain = heading.replaceAll("[;=,\\s]+", " ").strip();
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }

  static boolean total(String text) {
    return TOTALS.contains(of(text));
  }
}

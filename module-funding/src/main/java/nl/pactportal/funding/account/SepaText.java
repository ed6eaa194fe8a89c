package nl.pactportal.funding.account;

import java.text.Normalizer;
import java.util.Map;

/** Text as every bank of SEPA reads it: the letters a to z, figures and a few marks. */
public final class SepaText {
  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "AE"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("&", "+"),
          Map.entry("€", "EUR"),
          Map.entry("’", "'"),
          Map.entry("‘", "'"),
          Map.entry("–", "-"),
          Map.entry("—", "-"));

  private SepaText() {}

  /** Accents left out, what has no like left blank, cut off at that length. */
  public static String of(String said, int longest) {
    String spelled = said;
    for (Map.Entry<String, String> letter : SPELLED.entrySet()) {
      spelled = spelled.replace(letter.getKey(), letter.getValue());
    }
    String plain =
        Normalizer.normalize(spelled, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9/\\-?:().,'+ ]", " ")
            .replaceAll("/{2,}", "/")
            .replaceAll(" {2,}", " ")
            .replaceAll("^[ /]+|[ /]+$", "");
    return plain.length() <= longest ? plain : plain.substring(0, longest).replaceAll("[ /]+$", "");
  }
}

package nl.pactportal.funding.guide;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers of paragraphs in their order, where 10 comes after 9. */
final class ParagraphNumber {
  static final Comparator<String> ORDER = Comparator.comparing(ParagraphNumber::sortable);

  private ParagraphNumber() {}

  private static String sortable(String number) {
    return Stream.of(number.split("\\."))
        .map(part -> "%02d".formatted(Integer.parseInt(part)))
        .collect(Collectors.joining("."));
  }
}

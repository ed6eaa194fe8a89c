package nl.pactportal.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sources speak Dutch. Where their words stand in an English sentence, they are marked so, and a
 * reader of screens says them in their own language: see dutch.xhtml.
 */
@Named
@RequestScoped
public class SourceWordsView {
  private static final String DUTCH = "nl";
  @Inject DashboardTexts texts;

  /** A part of a sentence. */
  public record Piece(String text, boolean dutch) {}

  /**
   * @param words titles a source gives; not all of them need be in it
   */
  public List<Piece> pieces(String sentence, Collection<String> words) {
    return pieces(texts.locale(), sentence, words);
  }

  public static List<Piece> pieces(Locale locale, String sentence, Collection<String> words) {
    boolean same = DUTCH.equals(locale.getLanguage());
    return same ? List.of(new Piece(sentence, false)) : split(sentence, words);
  }

  static List<Piece> split(String sentence, Collection<String> words) {
    Pattern known = pattern(words);
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    Matcher found = known.matcher(sentence);
    while (found.find()) {
      add(pieces, sentence.substring(from, found.start()), false);
      add(pieces, found.group(), true);
      from = found.end();
    }
    add(pieces, sentence.substring(from), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean dutch) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, dutch));
    }
  }

  /** Whole words only, the longest first; nothing where there are none. */
  private static Pattern pattern(Collection<String> words) {
    String any =
        words.stream()
            .filter(word -> word.chars().anyMatch(Character::isLetter))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        any.isEmpty() ? "(?!)" : "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
  }
}

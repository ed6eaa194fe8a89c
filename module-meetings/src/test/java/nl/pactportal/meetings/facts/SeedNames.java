package nl.pactportal.meetings.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of people in the minutes of 6 July 2020, read where those lie, never written here. */
final class SeedNames {
  private static final Path MINUTES = Path.of("shared/seed/ambtelijk-pact-2020-07-06.txt");

  /**
   * Lines of the head: name first, or after "Namens regio …:", "Afgemeld is:", "Verslaglegging:".
   */
  private static final Pattern HEAD = Pattern.compile("(?s)Aanwezig zijn:(.+?)\\n ?\\n");

  /** "het gesprek dat hij aanstonds heeft met …": somebody outside. */
  private static final Pattern OUTSIDE =
      Pattern.compile("aanstonds heeft met ((?:\\p{L}+ )+?)om te kijken");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{2,}");

  private SeedNames() {}

  static boolean found() {
    return file() != null;
  }

  /** First and last names as single words. */
  static Set<String> words() {
    String text = text();
    String head = HEAD.matcher(text).results().findFirst().orElseThrow().group(1);
    String people = head.lines().map(SeedNames::people).collect(Collectors.joining(" "));
    String outside =
        OUTSIDE
            .matcher(text.replaceAll("\\s+", " "))
            .results()
            .map(result -> result.group(1))
            .collect(Collectors.joining(" "));
    return NAME.matcher(people + " " + outside)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Without what stands before the colon, without roles and what is in brackets. */
  private static String people(String line) {
    String after = line.replaceFirst("^[^:]*:", "").replaceAll("\\(.*?\\)", "");
    boolean several = line.startsWith("Namens");
    return several ? after : after.replaceFirst(",.*", "");
  }

  /** Those of them that stand in a text. */
  static List<String> in(String text) {
    Set<String> names = words();
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(names::contains)
        .distinct()
        .toList();
  }

  private static String text() {
    try {
      return Files.readString(file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file() {
    return Stream.iterate(Path.of("").toAbsolutePath(), up -> up != null, Path::getParent)
        .map(up -> up.resolve(MINUTES))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }
}

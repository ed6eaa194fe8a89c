package nl.pactportal.testkit.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Every text comes from a bundle, and both languages have it. */
final class TextRules {
  private static final List<String> LANGUAGES = List.of("nl", "en");
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");

  static final List<Rule<ModuleFolder>> ALL =
      List.of(
          new Rule<>(
              "knownModuleTexts",
              "Every msg['...'] of a page is in both languages of the module",
              folder -> missing(folder, "msg", folder::bundle)),
          new Rule<>(
              "knownPlatformTexts",
              "Every pact['...'] or common['...'] of a page is in both languages of the platform",
              TextRules::missingInPlatform),
          new Rule<>(
              "equalLanguages",
              "Dutch and English have the same keys",
              TextRules::unequalLanguages),
          new Rule<>("noEmptyTexts", "No text is empty", TextRules::emptyTexts));

  private TextRules() {}

  /** A text used on a page; a prefix when the page adds the rest ({@code 'status.'.concat(x)}). */
  private record Use(String key, boolean prefix) {}

  private static List<String> missingInPlatform(ModuleFolder folder) {
    if (folder.platformBundle("nl").isEmpty()) {
      return List.of();
    }
    return Stream.of("pact", "common")
        .flatMap(name -> missing(folder, name, folder::platformBundle).stream())
        .toList();
  }

  private static List<String> missing(
      ModuleFolder folder, String variable, Function<String, Optional<Bundle>> bundles) {
    List<String> findings = new ArrayList<>();
    for (Xhtml file : folder.xhtml()) {
      for (Use use : uses(file, variable)) {
        LANGUAGES.stream()
            .filter(language -> !isKnown(bundles.apply(language), use))
            .map(
                language ->
                    file.path().getFileName() + " uses " + use.key() + ", not in " + language)
            .forEach(findings::add);
      }
    }
    return findings;
  }

  private static boolean isKnown(Optional<Bundle> bundle, Use use) {
    return bundle.isPresent() && bundle.get().holds(use.key(), use.prefix());
  }

  private static List<Use> uses(Xhtml file, String variable) {
    Pattern indexed = Pattern.compile("\\b" + variable + "\\[\\s*'([^']+)'\\s*(]|\\.concat|\\+=)");
    Pattern dotted = Pattern.compile("(?<![\\w.'])" + variable + "\\.(\\w+)");
    List<Use> uses = new ArrayList<>();
    Matcher expressions = EXPRESSION.matcher(file.source());
    while (expressions.find()) {
      String expression = expressions.group();
      indexed
          .matcher(expression)
          .results()
          .forEach(m -> uses.add(new Use(m.group(1), !m.group(2).equals("]"))));
      dotted
          .matcher(withoutLiterals(expression))
          .results()
          .forEach(m -> uses.add(new Use(m.group(1), false)));
    }
    return uses.stream().distinct().toList();
  }

  /** {@code 'pact.css'} is a file, not a text. */
  private static String withoutLiterals(String expression) {
    return expression.replaceAll("'[^']*'", "''");
  }

  private static List<String> unequalLanguages(ModuleFolder folder) {
    Optional<Bundle> dutch = folder.bundle("nl");
    Optional<Bundle> english = folder.bundle("en");
    if (dutch.isEmpty() || english.isEmpty()) {
      return List.of(); // that a bundle is missing is for the module contract to say
    }
    return Stream.concat(
            onlyIn(dutch.get(), english.get()).stream().map(key -> key + " is in Dutch only"),
            onlyIn(english.get(), dutch.get()).stream().map(key -> key + " is in English only"))
        .toList();
  }

  private static Set<String> onlyIn(Bundle one, Bundle other) {
    Set<String> keys = new TreeSet<>(one.texts().keySet());
    keys.removeAll(other.texts().keySet());
    return keys;
  }

  private static List<String> emptyTexts(ModuleFolder folder) {
    return LANGUAGES.stream()
        .flatMap(language -> folder.bundle(language).stream())
        .flatMap(
            bundle ->
                bundle.texts().entrySet().stream()
                    .filter(text -> text.getValue().isBlank())
                    .map(Map.Entry::getKey)
                    .map(key -> bundle.path().getFileName() + " " + key))
        .toList();
  }
}

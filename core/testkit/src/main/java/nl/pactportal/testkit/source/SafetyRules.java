package nl.pactportal.testkit.source;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;
import nl.pactportal.testkit.source.Xhtml.Text;

/** Pages that the Content-Security-Policy and an attacker both have to get past. */
final class SafetyRules {
  /** Events of the browser; PrimeFaces' own (oncomplete, onstart ...) run through its nonce. */
  private static final Pattern INLINE_EVENT =
      Pattern.compile(
          "on(dbl)?click|on(change|submit|reset|load|unload|focus|blur|input|select|error)"
              + "|on(key|mouse|touch|pointer|drag)\\w+");

  private static final Set<String> SCRIPTS = Set.of("script", "h:outputScript");

  static final List<Rule<ModuleFolder>> ALL =
      List.of(
          new Rule<>(
              "noUnescapedOutput",
              "escape=\"false\" lets a user's text become markup",
              folder ->
                  attributes(
                      folder, (name, value) -> name.equals("escape") && value.equals("false"))),
          new Rule<>(
              "noInlineScript",
              "Inline event attributes are refused by our Content-Security-Policy",
              folder -> attributes(folder, (name, value) -> INLINE_EVENT.matcher(name).matches())),
          new Rule<>(
              "noInlineStyle",
              "Inline style belongs into a style class, where dark and print can change it",
              folder -> attributes(folder, (name, value) -> name.equals("style"))),
          new Rule<>(
              "noExpressionInScript",
              "An expression inside a script is not escaped for JavaScript: use a data attribute",
              SafetyRules::expressionsInScripts));

  private SafetyRules() {}

  private static List<String> attributes(
      ModuleFolder folder, BiPredicate<String, String> forbidden) {
    return folder.xhtml().stream().flatMap(file -> attributes(file, forbidden)).toList();
  }

  /** On a pact: tag these are names of our own; the tag file behind it is checked itself. */
  private static Stream<String> attributes(Xhtml file, BiPredicate<String, String> forbidden) {
    return file.elements().stream()
        .filter(element -> !element.prefix().equals("pact"))
        .flatMap(
            element ->
                element.attributes().entrySet().stream()
                    .filter(a -> forbidden.test(a.getKey(), a.getValue()))
                    .map(a -> file.at(element.line()) + " " + a.getKey() + " on " + element.tag()));
  }

  private static List<String> expressionsInScripts(ModuleFolder folder) {
    return folder.xhtml().stream()
        .flatMap(
            file ->
                file.texts().stream()
                    .filter(SafetyRules::isExpressionInScript)
                    .map(text -> file.at(text.line()) + " in " + text.tag()))
        .toList();
  }

  private static boolean isExpressionInScript(Text text) {
    return SCRIPTS.contains(text.tag())
        && (text.value().contains("#{") || text.value().contains("${"));
  }
}

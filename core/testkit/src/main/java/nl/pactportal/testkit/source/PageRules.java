package nl.pactportal.testkit.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;
import nl.pactportal.testkit.source.Xhtml.Element;
import nl.pactportal.testkit.source.Xhtml.Text;

/** What every page has: our template, a title, and no words of its own. */
final class PageRules {
  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\\p{L}");

  /** The same in every language. */
  private static final Pattern NAMES = Pattern.compile("\\b(NL|EN|Pact Portal)\\b");

  private static final Set<String> SILENT = Set.of("script", "style", "h:outputScript");
  private static final Set<String> SPOKEN =
      Set.of(
          "alt",
          "placeholder",
          "aria-label",
          "title",
          "headerText",
          "footerText",
          "itemLabel",
          "emptyMessage",
          "requiredMessage",
          "converterMessage",
          "validatorMessage");
  private static final Set<String> SPOKEN_VALUE =
      Set.of(
          "outputText",
          "outputLabel",
          "commandButton",
          "commandLink",
          "button",
          "link",
          "submitButton",
          "menuitem");

  static final List<Rule<ModuleFolder>> ALL =
      List.of(
          new Rule<>(
              "noTextInPages",
              "Text on a page comes from a bundle",
              folder -> folder.xhtml().stream().flatMap(PageRules::words).toList()),
          new Rule<>(
              "pagesUseTemplate",
              "A page uses a template of /WEB-INF/templates",
              folder -> pagesWithout(folder, PageRules::usesTemplate)),
          new Rule<>(
              "pagesHaveTitle",
              "A page defines its title",
              folder -> pagesWithout(folder, PageRules::hasTitle)),
          new Rule<>(
              "actionsAreNoProperties",
              "The action of a button has not the name of a property: its tag would read that",
              folder -> folder.xhtml().stream().flatMap(PageRules::readActions).toList()));

  private PageRules() {}

  private static List<String> pagesWithout(ModuleFolder folder, Predicate<Xhtml> demand) {
    return folder.pages().stream()
        .filter(demand.negate())
        .map(page -> folder.webapp().relativize(page.path()).toString())
        .toList();
  }

  private static boolean usesTemplate(Xhtml page) {
    return page.elements().stream()
        .map(element -> element.attribute("template"))
        .anyMatch(t -> t.startsWith("/WEB-INF/templates/") && t.endsWith(".xhtml"));
  }

  private static boolean hasTitle(Xhtml page) {
    return page.elements().stream()
        .filter(element -> element.tag().equals("ui:param"))
        .anyMatch(element -> element.attribute("name").equals("pageTitle"));
  }

  private static Stream<String> readActions(Xhtml file) {
    Set<String> values =
        file.elements().stream()
            .map(element -> element.attribute("value"))
            .collect(Collectors.toSet());
    return file.elements().stream()
        .filter(element -> !element.attribute("action").isEmpty())
        .filter(element -> values.contains(element.attribute("action")))
        .map(element -> file.at(element.line()) + " " + element.attribute("action"));
  }

  private static Stream<String> words(Xhtml file) {
    Stream<String> texts =
        file.texts().stream()
            .filter(text -> !SILENT.contains(text.tag()) && isWords(text.value()))
            .map(text -> file.at(text.line()) + " " + quoted(text));
    Stream<String> attributes =
        file.elements().stream().flatMap(element -> spokenWords(file, element));
    return Stream.concat(texts, attributes);
  }

  private static Stream<String> spokenWords(Xhtml file, Element element) {
    return element.attributes().entrySet().stream()
        .filter(attribute -> isSpoken(element, attribute) && isWords(attribute.getValue()))
        .map(a -> file.at(element.line()) + " " + a.getKey() + "=\"" + a.getValue() + "\"");
  }

  private static boolean isSpoken(Element element, Map.Entry<String, String> attribute) {
    return SPOKEN.contains(attribute.getKey())
        || (attribute.getKey().equals("value") && SPOKEN_VALUE.contains(element.name()));
  }

  private static boolean isWords(String text) {
    String said = EXPRESSION.matcher(text).replaceAll("");
    return WORD.matcher(NAMES.matcher(said).replaceAll("")).find();
  }

  private static String quoted(Text text) {
    return "\"" + text.value().strip().replaceAll("\\s+", " ") + "\"";
  }
}

package nl.pactportal.systemtest.isolation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.systemtest.Sources;

/** Everything of the portal that answers a request, found in its source code. */
final class Surfaces {
  private static final Pattern SERVLET =
      Pattern.compile("(?:@WebServlet\\(|addMapping\\()\\s*\\{?([^)}]+)");
  private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");
  private static final Pattern RESOURCE =
      Pattern.compile("@Path\\(\"([^\"]*)\"\\)(?=[^{]*\\bclass\\b)");
  private static final Pattern PARENT = Pattern.compile("\\bextends (\\w+)");
  private static final Pattern METHOD =
      Pattern.compile(
          "((?:@\\w+(?:\\([^)]*\\))?\\s+)+)(?:public |protected )?[\\w<>\\[\\], .?]+\\(");
  private static final Pattern VERB = Pattern.compile("@(GET|POST|PUT|PATCH|DELETE|HEAD)\\b");
  private static final Pattern PATH = Pattern.compile("@Path\\(\"([^\"]*)\"\\)");

  private Surfaces() {}

  static List<String> pages() {
    List<String> found = new ArrayList<>();
    Sources.WARS.forEach(
        (context, folder) -> {
          Path root = Sources.file(folder + "/src/main/webapp");
          Sources.below(folder + "/src/main/webapp", ".xhtml").stream()
              .map(page -> root.relativize(page).toString().replace('\\', '/'))
              .filter(page -> !page.startsWith("WEB-INF") && !page.startsWith("resources"))
              .forEach(page -> found.add(context + "/" + page));
        });
    return found.stream().sorted().toList();
  }

  static List<String> servlets() {
    return Stream.concat(Stream.of("core/platform"), Sources.WARS.values().stream())
        .flatMap(folder -> Sources.below(folder + "/src/main/java", ".java").stream())
        .flatMap(file -> SERVLET.matcher(Sources.text(file)).results())
        .flatMap(match -> ADDRESS.matcher(match.group(1)).results())
        .map(match -> match.group(1))
        .distinct()
        .sorted()
        .toList();
  }

  static List<String> endpoints() {
    List<String> found = new ArrayList<>();
    Sources.WARS.forEach(
        (context, folder) ->
            Sources.below(folder + "/src/main/java", ".java")
                .forEach(file -> found.addAll(endpoints(context, file))));
    return found.stream().distinct().sorted().toList();
  }

  private static List<String> endpoints(String context, Path file) {
    String source = Sources.text(file);
    MatchResult resource = RESOURCE.matcher(source).results().findFirst().orElse(null);
    if (resource == null) {
      return List.of();
    }
    String base = context + "/api/v1" + slashed(resource.group(1));
    String own = source.substring(resource.end());
    return METHOD
        .matcher(own + inherited(own, file))
        .results()
        .map(method -> method.group(1))
        .filter(annotations -> VERB.matcher(annotations).find())
        .map(annotations -> base + subPath(annotations))
        .toList();
  }

  /** A resource may have its methods from a class beside it. */
  private static String inherited(String source, Path file) {
    return PARENT
        .matcher(source)
        .results()
        .map(parent -> file.resolveSibling(parent.group(1) + ".java"))
        .filter(Files::exists)
        .map(Sources::text)
        .collect(Collectors.joining());
  }

  private static String subPath(String annotations) {
    return PATH.matcher(annotations)
        .results()
        .map(path -> slashed(path.group(1)))
        .findFirst()
        .orElse("");
  }

  /** All names of parameters are one to the matrix. */
  private static String slashed(String path) {
    return (path.startsWith("/") ? "" : "/") + path.replaceAll("\\{[^}]*}", "{id}");
  }
}

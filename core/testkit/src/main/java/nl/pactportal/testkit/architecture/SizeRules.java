package nl.pactportal.testkit.architecture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** A new colleague reads one screen at a time. */
final class SizeRules {
  private static final int LINES_PER_FILE = 250;
  private static final int LINES_PER_METHOD = 40;

  static final List<Rule<Codebase>> ALL =
      List.of(
          new Rule<>(
              "shortFiles",
              "A source file has at most " + LINES_PER_FILE + " lines",
              code -> sources(code, SizeRules::fileLength)),
          new Rule<>(
              "shortMethods",
              "A method has at most " + LINES_PER_METHOD + " lines",
              code -> sources(code, SizeRules::methodLengths)));

  private SizeRules() {}

  private static List<String> sources(
      Codebase code, Function<JavaSource, Stream<String>> findings) {
    return JavaSource.below(code.sources()).stream().flatMap(findings).toList();
  }

  private static Stream<String> fileLength(JavaSource source) {
    return Stream.of(source)
        .filter(s -> s.lines() > LINES_PER_FILE)
        .map(s -> s.path() + " has " + s.lines() + " lines");
  }

  private static Stream<String> methodLengths(JavaSource source) {
    return source.methods().stream()
        .filter(method -> method.lines() > LINES_PER_METHOD)
        .map(method -> source.path() + " " + method.name() + " has " + method.lines() + " lines");
  }
}

package nl.pactportal.testkit.contract;

import static nl.pactportal.testkit.contract.ModuleFiles.unless;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.pactportal.testkit.rule.Rule;

/** The files a module cannot do without. */
final class PartRules {
  static final List<Rule<ModuleFiles>> ALL =
      List.of(
          file(
              "descriptor",
              "The portal learns of a module from its descriptor",
              m -> m.javaFile(m.pascal() + "Module.java")),
          file(
              "permissions",
              "A module names its permissions in one enum",
              m -> m.javaFile(m.pascal() + "Permission.java")),
          file(
              "packageInfo",
              "The package comment is where a reader starts",
              m -> m.javaFile("package-info.java")),
          file("startPage", "A module has a start page", m -> "src/main/webapp/index.xhtml"),
          file("dutchTexts", "Screens are Dutch first", m -> bundle(m, "nl")),
          file("englishTexts", "Screens are English second", m -> bundle(m, "en")),
          new Rule<>(
              "firstMigration",
              "A module makes its own schema",
              m ->
                  unless(
                      m.hasMatching(m.resource("db/migration/" + m.id()), "V1__.+\\.sql"),
                      "add src/main/resources/db/migration/" + m.id() + "/V1__....sql")),
          new Rule<>(
              "architectureTest",
              "Nobody keeps rules that nobody checks",
              m ->
                  unless(
                      m.hasMatching("src/test/java", "\\w+ArchitectureTest\\.java"),
                      "add src/test/java/.../" + m.pascal() + "ArchitectureTest.java")),
          heading("readmeVocabulary", "vocabulary", "vocabulary|woordenlijst"),
          heading("readmePermissions", "permissions", "permissions|rechten"),
          heading("readmeStates", "state diagram", "states?( diagram)?|state diagrams?|statussen"));

  private PartRules() {}

  private static Rule<ModuleFiles> file(
      String id, String sentence, Function<ModuleFiles, String> path) {
    return new Rule<>(id, sentence, m -> unless(m.has(path.apply(m)), "add " + path.apply(m)));
  }

  private static String bundle(ModuleFiles module, String language) {
    return module.resource(
        "nl/pactportal/" + module.id() + "/messages_" + language + ".properties");
  }

  private static Rule<ModuleFiles> heading(String id, String subject, String words) {
    Pattern heading = Pattern.compile("(?im)^#+ .*\\b(" + words + ")\\b");
    return new Rule<>(
        id,
        "README.md shows the " + subject + " of the module",
        m ->
            unless(
                heading.matcher(m.text("README.md")).find(),
                "add a heading about the " + subject + " to README.md"));
  }
}

package nl.pactportal.testkit.contract;

import static nl.pactportal.testkit.contract.ModuleFiles.unless;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** What the deployment descriptors must say; each line has cost somebody a day. */
final class DescriptorRules {
  private static final String BEANS = "src/main/webapp/WEB-INF/beans.xml";
  private static final String COOKIES = "src/main/webapp/WEB-INF/payara-web.xml";
  private static final String PERSISTENCE = "src/main/resources/META-INF/persistence.xml";

  static final List<Rule<ModuleFiles>> ALL =
      List.of(
          new Rule<>(
              "beans",
              "Without beans.xml there is no injection",
              m -> unless(m.has(BEANS), "add " + BEANS)),
          // "dynamic" is Secure whenever the request came over TLS: the demo runs on plain loopback
          cookie("cookieSecure", "true|dynamic", "The session cookie travels over TLS only"),
          cookie("cookieHttpOnly", "true", "Scripts cannot read the session cookie"),
          cookie("cookieSameSite", "Lax|Strict", "Other sites cannot use the session cookie"),
          cookie("cookieName", ".+", "Modules on one host must not overwrite each other's session"),
          persistence(
              "noSharedCache",
              "A shared cache shows one region the rows of another",
              "<shared-cache-mode>NONE</shared-cache-mode>"),
          persistence(
              "joinExisting",
              "Reads outside the transaction have no region and see nothing",
              property("eclipselink.transaction.join-existing", "true")),
          persistence(
              "targetDatabase",
              "The unit must not ask the database what it is when it starts",
              "name=\"eclipselink.target-database\""),
          persistence(
              "platformJar",
              "The entities of the platform belong to the unit",
              "<jar-file>lib/pact-platform.jar</jar-file>"),
          new Rule<>(
              "noTableGeneration",
              "Flyway owns the tables",
              m ->
                  unless(!generatesTables(m), "remove the schema generation from " + PERSISTENCE)));

  private DescriptorRules() {}

  private static Rule<ModuleFiles> cookie(String name, String values, String sentence) {
    String flag = ".*<propertyname=\"" + name + "\"value=\"(" + values + ")\"/?>.*";
    return new Rule<>(
        name,
        sentence,
        m -> unless(m.squeezed(COOKIES).matches(flag), "set " + name + " in " + COOKIES));
  }

  private static Rule<ModuleFiles> persistence(String id, String sentence, String needed) {
    String squeezed = needed.replaceAll("\\s+", "");
    return new Rule<>(
        id,
        sentence,
        m -> unless(m.squeezed(PERSISTENCE).contains(squeezed), needed + " in " + PERSISTENCE));
  }

  private static String property(String name, String value) {
    return "<property name=\"" + name + "\" value=\"" + value + "\"";
  }

  private static boolean generatesTables(ModuleFiles module) {
    String unit = module.squeezed(PERSISTENCE);
    return Stream.of("eclipselink.ddl-generation", "jakarta.persistence.schema-generation")
        .flatMap(key -> Stream.of(unit.split("<property")).filter(p -> p.contains(key)))
        .anyMatch(p -> !p.contains("value=\"none\""));
  }
}

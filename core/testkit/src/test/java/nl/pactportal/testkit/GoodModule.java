package nl.pactportal.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A complete module called "funding", made in a temporary folder so that tests may break it. */
record GoodModule(Path folder) {
  static final String PERSISTENCE = "src/main/resources/META-INF/persistence.xml";
  static final String COOKIES = "src/main/webapp/WEB-INF/payara-web.xml";
  private static final String JAVA = "src/main/java/nl/pactportal/funding/";

  static GoodModule in(Path folder) throws IOException {
    GoodModule module = new GoodModule(folder);
    for (String name : new String[] {"FundingModule", "FundingPermission", "package-info"}) {
      module.write(JAVA + name + ".java", "package nl.pactportal.funding;");
    }
    module.write("src/main/webapp/WEB-INF/beans.xml", "<beans/>");
    module.write("src/main/webapp/index.xhtml", "<page/>");
    module.write("src/main/resources/db/migration/funding/V1__funding.sql", "create table x ();");
    module.write("src/main/resources/nl/pactportal/funding/messages_nl.properties", "a=b");
    module.write("src/main/resources/nl/pactportal/funding/messages_en.properties", "a=b");
    module.write("src/test/java/nl/pactportal/funding/FundingArchitectureTest.java", "");
    module.write("README.md", "# Funding\n\n## Vocabulary\n\n## State diagram\n\n## Permissions\n");
    module.writeDescriptors();
    return module;
  }

  private void writeDescriptors() throws IOException {
    write(
        COOKIES,
        """
        <payara-web-app><session-config><cookie-properties>
          <property name="cookieSecure" value="true"/>
          <property name="cookieHttpOnly" value="true"/>
          <property name="cookieSameSite" value="Lax"/>
          <property name="cookieName" value="PACT_FUNDING"/>
        </cookie-properties></session-config></payara-web-app>
        """);
    write(
        PERSISTENCE,
        """
        <persistence><persistence-unit name="pact">
          <jar-file>lib/pact-platform.jar</jar-file>
          <shared-cache-mode> NONE </shared-cache-mode>
          <properties>
            <property name="eclipselink.transaction.join-existing"
                      value="true"/>
            <property name="eclipselink.target-database" value="PostgreSQL"/>
            <property name="jakarta.persistence.schema-generation.database.action" value="none"/>
          </properties>
        </persistence-unit></persistence>
        """);
  }

  void write(String relative, String text) throws IOException {
    Path file = folder.resolve(relative);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  void delete(String relative) throws IOException {
    Files.delete(folder.resolve(relative));
  }

  void replace(String relative, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(relative));
    if (!text.contains(old)) {
      throw new IllegalArgumentException(old + " is not in " + relative);
    }
    write(relative, text.replace(old, replacement));
  }
}

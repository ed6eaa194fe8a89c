package nl.pactportal.portal;

import java.nio.file.Path;
import nl.pactportal.testkit.ArchitectureRules;
import nl.pactportal.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class PortalArchitectureTest {
  @Test
  void keepsTheRulesOfTheHouse() {
    ArchitectureRules.check("nl.pactportal.portal");
  }

  @Test
  void thePlatformKeepsThemToo() {
    ArchitectureRules.check("nl.pactportal.platform", Path.of("../platform"));
  }

  @Test
  void pagesKeepTheRulesForPages() {
    SourceRules.check(Path.of(""));
  }
}

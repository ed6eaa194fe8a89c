package nl.pactportal.dashboard;

import java.nio.file.Path;
import nl.pactportal.testkit.ArchitectureRules;
import nl.pactportal.testkit.ModuleContract;
import nl.pactportal.testkit.SourceRules;
import org.junit.jupiter.api.Test;

/** The rules of the house hold for this module. */
class DashboardArchitectureTest {
  @Test
  void keepsTheArchitecture() {
    ArchitectureRules.check("nl.pactportal.dashboard");
  }

  @Test
  void keepsTheRulesOnPagesAndTexts() {
    SourceRules.check(Path.of(""));
  }

  @Test
  void isAWholeModule() {
    ModuleContract.check(Path.of(""), "dashboard");
  }
}

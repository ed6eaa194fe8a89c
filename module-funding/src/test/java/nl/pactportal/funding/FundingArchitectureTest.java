package nl.pactportal.funding;

import java.nio.file.Path;
import nl.pactportal.testkit.ArchitectureRules;
import nl.pactportal.testkit.ModuleContract;
import nl.pactportal.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class FundingArchitectureTest {
  @Test
  void keepsTheRulesOfTheHouse() {
    ArchitectureRules.check("nl.pactportal.funding");
  }

  @Test
  void pagesAndTextsKeepTheRules() {
    SourceRules.check(Path.of(""));
  }

  @Test
  void isAWholeModule() {
    ModuleContract.check(Path.of(""), "funding");
  }
}

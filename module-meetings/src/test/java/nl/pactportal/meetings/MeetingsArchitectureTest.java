package nl.pactportal.meetings;

import java.nio.file.Path;
import nl.pactportal.testkit.ArchitectureRules;
import nl.pactportal.testkit.ModuleContract;
import nl.pactportal.testkit.SourceRules;
import org.junit.jupiter.api.Test;

class MeetingsArchitectureTest {
  @Test
  void keepsTheRulesOfTheHouse() {
    ArchitectureRules.check("nl.pactportal.meetings");
  }

  @Test
  void keepsTheRulesOnPagesAndTexts() {
    SourceRules.check(Path.of(""));
  }

  @Test
  void isACompleteModule() {
    ModuleContract.check(Path.of(""), "meetings");
  }
}

package nl.pactportal.testkit;

import java.nio.file.Path;
import nl.pactportal.testkit.rule.Rule;
import nl.pactportal.testkit.source.ModuleFolder;
import nl.pactportal.testkit.source.SourceRuleSet;

/**
 * Rules on pages and texts, for the architecture test of each module: {@code
 * SourceRules.check(Path.of(""))}.
 */
public final class SourceRules {
  private SourceRules() {}

  public static void check(Path moduleDir) {
    Rule.enforce(SourceRuleSet.all(), new ModuleFolder(moduleDir.toAbsolutePath().normalize()));
  }
}

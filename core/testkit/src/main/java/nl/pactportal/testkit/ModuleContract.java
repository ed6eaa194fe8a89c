package nl.pactportal.testkit;

import java.nio.file.Path;
import java.util.List;
import nl.pactportal.testkit.contract.ContractRuleSet;
import nl.pactportal.testkit.contract.ModuleFiles;
import nl.pactportal.testkit.rule.Rule;

/**
 * Says what a new module has forgotten: {@code ModuleContract.check(Path.of(""), "funding")} in the
 * module's architecture test.
 */
public final class ModuleContract {
  private ModuleContract() {}

  public static void check(Path moduleDir, String id) {
    Rule.enforce(ContractRuleSet.all(), new ModuleFiles(moduleDir.toAbsolutePath(), id));
  }

  /** The same as a list, one sentence per gap. */
  public static List<String> gaps(Path moduleDir, String id) {
    return Rule.findings(ContractRuleSet.all(), new ModuleFiles(moduleDir.toAbsolutePath(), id));
  }
}

package nl.pactportal.testkit.contract;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Everything a folder needs to be a module. */
public final class ContractRuleSet {
  private ContractRuleSet() {}

  public static List<Rule<ModuleFiles>> all() {
    return Stream.of(PartRules.ALL, DescriptorRules.ALL).flatMap(List::stream).toList();
  }
}

package nl.pactportal.testkit.architecture;

import java.util.List;
import java.util.stream.Stream;
import nl.pactportal.testkit.rule.Rule;

/** Every architecture rule there is; a rule counts from the moment it stands in here. */
public final class ArchitectureRuleSet {
  private ArchitectureRuleSet() {}

  public static List<Rule<Codebase>> all() {
    return Stream.of(
            LayerRules.ALL,
            TimeRules.ALL,
            NameRules.ALL,
            BeanRules.ALL,
            ServiceRules.ALL,
            RoleRules.ALL,
            SizeRules.ALL)
        .flatMap(List::stream)
        .toList();
  }
}

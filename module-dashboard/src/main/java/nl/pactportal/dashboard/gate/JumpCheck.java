package nl.pactportal.dashboard.gate;

import java.util.stream.Stream;

/**
 * No figure changed beyond belief. Whether it is right nobody can tell from the figures alone: it
 * is shown to a person, old next to new. The database finds them.
 */
final class JumpCheck implements Check {
  @Override
  public Stream<Finding> findings(Comparison comparison) {
    return comparison.jumps().stream().flatMap(jump -> told(comparison, jump));
  }

  private static Stream<Finding> told(Comparison comparison, Jump jump) {
    return comparison
        .fresh()
        .limit(comparison.limits(), jump.rule(), jump.cell().measure())
        .stream()
        .map(
            limit ->
                Finding.of(
                        limit,
                        jump.cell().place(),
                        jump.before().toPlainString(),
                        jump.now().toPlainString())
                    .at(jump.cell()));
  }
}

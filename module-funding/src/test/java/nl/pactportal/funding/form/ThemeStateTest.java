package nl.pactportal.funding.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemeStateTest {
  private static final Map<ThemeState, Set<ThemeState>> MOVES =
      Map.of(
          ThemeState.DISCUSSED, Set.of(ThemeState.OFFERED, ThemeState.RETIRED),
          ThemeState.OFFERED, Set.of(ThemeState.DISCUSSED, ThemeState.RETIRED),
          ThemeState.RETIRED, Set.of(ThemeState.DISCUSSED));

  @Test
  void goesNowhereElse() {
    for (ThemeState from : ThemeState.values()) {
      for (ThemeState to : ThemeState.values()) {
        assertEquals(MOVES.get(from).contains(to), from.canBecome(to), from + " to " + to);
      }
    }
  }
}

package nl.pactportal.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is lost in a list because it is called like something else. */
class ChoicesTest {
  @Test
  void whatIsCalledTheSameIsThereTwice() {
    Map<String, String> choices = new LinkedHashMap<>();
    for (String id : new String[] {"a", "b", "c"}) {
      Choices.add(choices, "Stages (West-Brabant)", id);
    }
    assertEquals(
        Map.of(
            "Stages (West-Brabant)", "a",
            "Stages (West-Brabant) (2)", "b",
            "Stages (West-Brabant) (3)", "c"),
        choices);
  }
}

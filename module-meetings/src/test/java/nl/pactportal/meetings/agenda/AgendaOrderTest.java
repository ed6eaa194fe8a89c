package nl.pactportal.meetings.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import org.junit.jupiter.api.Test;

/** Orders are written as they read: "a b+c d" is four items, c treated together with b. */
class AgendaOrderTest {
  @Test
  void anItemGoesUpAndDownAndStopsAtTheEnds() {
    assertEquals("b a c", show(order("a b c").up(id("b"))));
    assertEquals("a c b", show(order("a b c").down(id("b"))));
    assertEquals("a b c", show(order("a b c").up(id("a"))));
    assertEquals("a b c", show(order("a b c").down(id("c"))));
  }

  @Test
  void whatIsTreatedTogetherMovesAsOneBlock() {
    assertEquals("b+c a d", show(order("a b+c d").up(id("b"))));
    assertEquals("b+c a d", show(order("a b+c d").up(id("c"))));
    assertEquals("a d b+c", show(order("a b+c d").down(id("c"))));
    assertEquals("c+d a+b e", show(order("a+b c+d e").up(id("d"))));
  }

  @Test
  void nothingIsPutInBetweenItemsTreatedTogether() {
    assertEquals("d a+b+c", show(order("a+b+c d").up(id("d"))));
    assertEquals("a+b+c d", show(order("d a+b+c").down(id("d"))));
    assertEquals("d a+b+c", show(order("a+b+c d").to(id("d"), 2)));
    assertEquals("a+b+c d", show(order("d a+b+c").to(id("d"), 2)));
  }

  @Test
  void toANumberIsThatNumber() {
    assertEquals("a d b c", show(order("a b c d").to(id("d"), 2)));
    assertEquals("b c a d", show(order("a b c d").to(id("a"), 3)));
    assertEquals("c a+b", show(order("a+b c").to(id("a"), 3)));
    assertEquals("a b c", show(order("a b c").to(id("b"), 2)));
  }

  @Test
  void aNumberThatIsNotThereIsRefused() {
    for (Integer wrong : new Integer[] {0, 4, -1, null}) {
      var rule = assertThrows(BusinessException.class, () -> order("a b c").to(id("a"), wrong));
      assertEquals("position", rule.field());
    }
    assertThrows(NotFoundException.class, () -> order("a b").up(id("z")));
  }

  @Test
  void togetherIsUndoneByApart() {
    AgendaOrder before = order("a b c");
    AgendaOrder joined = before.together(id("b")).together(id("c"));
    assertEquals("a+b+c", show(joined));
    assertEquals("a b+c", show(joined.apart(id("b"))));
    assertEquals("a b c", show(joined.apart(id("b")).apart(id("c"))));
    assertEquals(before.seen(), joined.apart(id("b")).apart(id("c")).seen());
  }

  @Test
  void theFirstItemIsTreatedAlone() {
    assertThrows(BusinessException.class, () -> order("a b").together(id("a")));
    assertFalse(order("+a b").joined().contains(id("a")));
  }

  @Test
  void theNextOfItsGroupTakesThePlaceOfARemovedItem() {
    assertEquals("b+c d", show(order("a+b+c d").without(id("a"))));
    assertEquals("a+c d", show(order("a+b+c d").without(id("b"))));
    assertEquals("", show(order("a").without(id("a"))));
  }

  @Test
  void afterTheOpeningIsAfterAllThatIsTreatedWithIt() {
    assertEquals("a x b", show(insertedAfterOpening("a b")));
    assertEquals("a+b x c", show(insertedAfterOpening("a+b c")));
    assertEquals("x", show(insertedAfterOpening("")));
  }

  @Test
  void seenTellsEveryChange() {
    assertEquals(order("a b c").seen(), order("a b c").seen());
    assertNotEquals(order("a b c").seen(), order("a c b").seen());
    assertNotEquals(order("a b c").seen(), order("a b+c").seen());
    assertNotEquals(order("a b c").seen(), order("a b").seen());
    assertTrue(order("a b+c").isGrouped(id("b")));
  }

  private static AgendaOrder insertedAfterOpening(String text) {
    AgendaOrder order = order(text);
    return order.insert(id("x"), order.afterOpening());
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static AgendaOrder order(String text) {
    return AgendaOrder.of(
        Stream.of(text.replace("+", " +").split(" "))
            .filter(part -> !part.isEmpty())
            .map(part -> new AgendaOrder.Place(id(part.replace("+", "")), part.startsWith("+")))
            .toList());
  }

  private static String show(AgendaOrder order) {
    List<String> names = Stream.of("a", "b", "c", "d", "e", "x").toList();
    return order.ids().stream()
        .map(
            item ->
                (order.joined().contains(item) ? "+" : " ")
                    + names.stream().filter(n -> id(n).equals(item)).findFirst().orElseThrow())
        .collect(Collectors.joining())
        .strip();
  }
}

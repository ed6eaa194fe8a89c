package nl.pactportal.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;

/** A step in a list as it was seen, on the list as it is. */
class MoveTest {
  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);
  private static final List<UUID> SEEN = List.of(A, B, C);

  @Test
  void changesPlacesWithWhatStandsAboveOrBelow() {
    assertEquals(new Move(B, A, true, 1), Move.up(SEEN, B));
    assertEquals(new Move(B, C, false, 3), Move.down(SEEN, B));
    assertEquals(List.of(B, A), List.of(Move.up(SEEN, B).first(), Move.up(SEEN, B).then()));
    assertEquals(List.of(C, B), List.of(Move.down(SEEN, B).first(), Move.down(SEEN, B).then()));
  }

  @Test
  void isDoneOnce() {
    assertTrue(Move.up(SEEN, B).isToDo(SEEN));
    assertFalse(Move.up(SEEN, B).isToDo(List.of(B, A, C)));
    assertFalse(Move.down(SEEN, A).isToDo(List.of(B, A, C)));
  }

  @Test
  void isRefusedOnceTheTwoAreNoNeighbours() {
    for (List<UUID> now : List.of(List.of(A, C, B), List.of(B, C), List.of(C, A), List.of(C))) {
      BusinessException refused =
          assertThrows(BusinessException.class, () -> Move.up(SEEN, B).isToDo(now));
      assertEquals("order.stale", refused.key(), now.toString());
    }
  }
}

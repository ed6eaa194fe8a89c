package nl.pactportal.funding;

import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;

/**
 * One step up or down in a list as somebody saw it: two neighbours change places.
 *
 * @param one that is moved
 * @param place where it stands then, counted from 1
 */
public record Move(UUID one, UUID neighbour, boolean up, int place) {

  /** For any but the first. */
  public static Move up(List<UUID> seen, UUID one) {
    int at = seen.indexOf(one);
    return new Move(one, seen.get(at - 1), true, at);
  }

  /** For any but the last. */
  public static Move down(List<UUID> seen, UUID one) {
    int at = seen.indexOf(one);
    return new Move(one, seen.get(at + 1), false, at + 2);
  }

  /** Of the two, what comes first once they changed places. */
  public UUID first() {
    return up ? one : neighbour;
  }

  public UUID then() {
    return up ? neighbour : one;
  }

  /**
   * For the address of the page that is shown next: there the keyboard stays with what was moved.
   *
   * @param now what it is called from now on
   */
  public String parameters(UUID now) {
    return "&moved=" + now + "&way=" + (up ? "up" : "down");
  }

  /**
   * False if they changed places already.
   *
   * @throws BusinessException if they are no neighbours in the list as it is now
   */
  public boolean isToDo(List<UUID> now) {
    int step = now.indexOf(first()) - now.indexOf(then());
    if (Math.abs(step) != 1 || !now.contains(one) || !now.contains(neighbour)) {
      throw new BusinessException(null, "order.stale");
    }
    return step == 1;
  }
}

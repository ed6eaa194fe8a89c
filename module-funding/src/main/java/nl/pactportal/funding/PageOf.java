package nl.pactportal.funding;

import java.io.Serializable;
import java.util.List;

/**
 * One page of a list. How many there are is not said: counting a whole archive costs more than
 * showing a page of it.
 *
 * @param page from 1
 * @param more whether there is a next one
 */
public record PageOf<T>(List<T> rows, int page, boolean more) implements Serializable {
  public static <T> PageOf<T> nothing() {
    return new PageOf<>(List.of(), 1, false);
  }

  /** Whether there is another page to go to. */
  public boolean isPaged() {
    return more || page > 1;
  }
}

package nl.pactportal.meetings.preparation;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;

/**
 * What a body wants to talk about some day.
 *
 * @param items waiting or on an agenda
 * @param meetings planned ones on whose agenda a matter can be put
 */
public record BacklogPage(
    UUID bodyId, String body, String regionCode, List<BacklogLine> items, List<Elsewhere> meetings)
    implements Serializable {

  /**
   * @param where agenda it stands on, or null
   */
  public record BacklogLine(BacklogRow row, Elsewhere where) implements Serializable {}

  /**
   * @throws NotFoundException if this backlog has no such matter
   */
  BacklogLine line(UUID id) {
    return items.stream()
        .filter(line -> line.row().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("backlog item " + id));
  }
}

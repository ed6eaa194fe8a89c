package nl.pactportal.dashboard.feed;

import java.util.UUID;
import nl.pactportal.platform.error.NotFoundException;

/** Which table a form is about: one of the catalogue, or a new one on purpose. */
final class RequestedTable {
  private RequestedTable() {}

  static TableFields fields(FeedService feeds, String id, boolean fresh) {
    if (fresh && id == null) {
      feeds.requireImporter();
      return new TableFields();
    }
    return TableFields.of(row(feeds, id));
  }

  static FeedRow row(FeedService feeds, String id) {
    try {
      return feeds.find(UUID.fromString(String.valueOf(id)));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundException("dataset");
    }
  }
}

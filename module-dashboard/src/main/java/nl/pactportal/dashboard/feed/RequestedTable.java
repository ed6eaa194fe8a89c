package nl.pactportal.dashboard.feed;

import nl.pactportal.dashboard.GivenId;

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
    return feeds.find(GivenId.of(id));
  }
}

package nl.pactportal.dashboard.feed;

import java.util.UUID;
import nl.pactportal.dashboard.feed.FeedRepository.Feed;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;

/**
 * A table with its address, as a form shows it.
 *
 * @param url empty where it has none
 */
public record FeedRow(
    UUID id,
    String code,
    String title,
    String owner,
    String licence,
    String url,
    FileFormat format,
    NumberText numbers) {

  static FeedRow of(Feed feed) {
    SourceAddress address = feed.address();
    return new FeedRow(
        feed.id(),
        feed.identity().code(),
        feed.identity().fallback().title(),
        feed.identity().fallback().owner(),
        feed.identity().fallback().licence(),
        address == null ? "" : address.url().toString(),
        address == null ? null : address.format(),
        address == null ? NumberText.DECIMAL_COMMA : address.numbers());
  }
}

package nl.pactportal.dashboard.feed;

import java.net.URI;
import java.util.Set;
import nl.pactportal.dashboard.format.FileFormat;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.source.AllowedHosts;
import nl.pactportal.platform.error.BusinessException;

/**
 * Where a table can be fetched.
 *
 * @param format of OData the version, of anything else null: that is seen from the answer
 * @param numbers how numbers are written, where the format leaves that open
 */
public record SourceAddress(URI url, FileFormat format, NumberText numbers) {
  private static final Set<FileFormat> SAID = Set.of(FileFormat.CBS_V3, FileFormat.CBS_V4);
  private static final String FIELD = "url";
  private static final int MOST_LETTERS = 2_000;

  public static SourceAddress typed(
      String text, FileFormat format, NumberText numbers, AllowedHosts hosts) {
    String said = text == null ? "" : text.strip();
    URI url = parsed(said);
    if (!hosts.allows(url)) {
      throw new BusinessException(FIELD, "formats.url.host", String.join(", ", hosts.hosts()));
    }
    return new SourceAddress(url, format != null && SAID.contains(format) ? format : null, numbers);
  }

  private static URI parsed(String said) {
    try {
      if (!said.isEmpty() && said.length() <= MOST_LETTERS) {
        return URI.create(said.replace(" ", "%20"));
      }
    } catch (IllegalArgumentException noAddress) {
      // told below
    }
    throw new BusinessException(FIELD, "formats.url.malformed");
  }
}

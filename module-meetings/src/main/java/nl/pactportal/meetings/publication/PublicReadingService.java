package nl.pactportal.meetings.publication;

import static nl.pactportal.meetings.MeetingsPermission.VIEW_PUBLISHED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.RecordJson;
import nl.pactportal.meetings.minutes.export.MinutesPdf;
import nl.pactportal.platform.error.NotFoundException;

/** Reading what was published, without signing in. */
@ApplicationScoped
@Transactional
public class PublicReadingService {
  static final int PAGE = 20;
  static final int LARGEST_PAGE = 100;
  @Inject PublicationRepository publications;

  /**
   * @param wanted a page that is not there gives the nearest
   */
  @Requires(VIEW_PUBLISHED)
  public PublicPage list(int wanted) {
    return list(wanted, PAGE);
  }

  /**
   * @param size meetings on a page; more than the largest gives the largest
   */
  @Requires(VIEW_PUBLISHED)
  public PublicPage list(int wanted, int size) {
    int most = Math.max(1, Math.min(size, LARGEST_PAGE));
    int pages = (int) Math.max(1, (publications.count() + most - 1) / most);
    int page = Math.max(1, Math.min(wanted, pages));
    int first = (page - 1) * most;
    List<PublicationRow> rows = publications.page(first, most);
    List<String> contents = publications.contents(first, most);
    List<PublicDocument> documents =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new PublicDocument(rows.get(i), parsed(contents.get(i))))
            .toList();
    return new PublicPage(documents, page, pages, most);
  }

  @Requires(VIEW_PUBLISHED)
  public PublicDocument read(UUID id) {
    PublicationRow row = publications.row(id);
    return new PublicDocument(
        row, row.withdrawn() ? null : parsed(publications.find(id).getContent()));
  }

  /** The current publication of a meeting, else the last one that was withdrawn. */
  @Requires(VIEW_PUBLISHED)
  public PublicDocument ofMeeting(UUID meetingId) {
    List<PublicationRow> rows = publications.of(meetingId);
    return rows.stream()
        .filter(row -> !row.withdrawn())
        .findFirst()
        .or(() -> rows.stream().findFirst())
        .map(row -> read(row.id()))
        .orElseThrow(() -> new NotFoundException("meeting " + meetingId));
  }

  /** The publication of just this version, as long as everybody can read it. */
  @Requires(VIEW_PUBLISHED)
  public Optional<PublicationRow> ofMinutes(UUID meetingId, UUID minutesId) {
    return publications.of(meetingId).stream()
        .filter(row -> row.minutesId().equals(minutesId) && !row.withdrawn())
        .findFirst();
  }

  /** The file, or null once it was withdrawn. */
  @Requires(VIEW_PUBLISHED)
  public byte[] pdf(UUID id) {
    Publication publication = publications.find(id);
    if (publication.getContent() == null) {
      return null;
    }
    byte[] kept = publication.getPdf();
    return kept == null ? MinutesPdf.of(parsed(publication.getContent())) : kept;
  }

  private static MinutesDocument parsed(String content) {
    return RecordJson.read(content, MinutesDocument.class);
  }
}

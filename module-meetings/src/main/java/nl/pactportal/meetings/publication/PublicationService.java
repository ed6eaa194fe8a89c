package nl.pactportal.meetings.publication;

import static nl.pactportal.meetings.MeetingsPermission.PUBLISH_MINUTES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.minutes.MinutesPage;
import nl.pactportal.meetings.minutes.MinutesService;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.region.RegionScope;

/** Making minutes public, and taking them back. */
@ApplicationScoped
@Transactional
public class PublicationService {
  @Inject MeetingRepository meetings;
  @Inject MinutesService minutes;
  @Inject PublicationRepository publications;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Requires(PUBLISH_MINUTES)
  public PublishPage preview(UUID meetingId) {
    MinutesPage page = minutes.read(meetingId, null);
    if (!page.built()) {
      throw new NotFoundException("minutes of meeting " + meetingId);
    }
    return new PublishPage(
        page,
        page.document().forPublic(),
        publications.categories(LocalDate.now(clock)),
        publications.of(meetingId));
  }

  /**
   * Publishing the same version twice changes nothing; a later version takes the place of the one
   * before.
   *
   * @param minutesId the version that was shown
   */
  @Requires(PUBLISH_MINUTES)
  public UUID publish(UUID meetingId, UUID minutesId, String wooCode, boolean confirmed) {
    meetings.lock(meetingId);
    PublishPage page = preview(meetingId);
    if (!page.minutes().shown().id().equals(minutesId)) {
      throw BusinessException.stale();
    }
    if (page.current() != null && page.current().minutesId().equals(minutesId)) {
      return page.current().id();
    }
    WooCategory category = chosen(page, wooCode);
    if (!page.minutes().in("APPROVED")) {
      throw new BusinessException(null, "publication.notApproved");
    }
    if (!confirmed) {
      throw new BusinessException("confirmed", "publication.confirm.missing");
    }
    replaced(page);
    Publication publication =
        new Publication(minutesId, page.document(), category, clock.instant());
    publications.add(publication);
    note("publication.published", publication.getId(), meetingId);
    return publication.getId();
  }

  private static WooCategory chosen(PublishPage page, String wooCode) {
    return page.categories().stream()
        .filter(category -> category.code().equals(wooCode))
        .findFirst()
        .orElseThrow(() -> new BusinessException("wooCode", "wording.missing"));
  }

  private void replaced(PublishPage page) {
    if (page.current() != null) {
      String reason = "Vervangen door versie " + page.minutes().shown().number() + ".";
      publications.find(page.current().id()).withdraw(reason, false, clock.instant());
      note("publication.replaced", page.current().id(), page.current().meetingId());
    }
  }

  /**
   * @param seen version of the publication the form showed
   * @param withholdTitle whether not even the title may stay
   */
  @Requires(PUBLISH_MINUTES)
  public void withdraw(UUID id, long seen, String reason, boolean withholdTitle) {
    Publication publication = publications.find(id);
    publication.requireVersion(seen);
    publication.withdraw(reason, withholdTitle, clock.instant());
    note("publication.withdrawn", id, null);
  }

  private void note(String action, UUID id, UUID meetingId) {
    String detail = meetingId == null ? "" : "meeting " + meetingId;
    audit.record(action, RegionScope.PUBLIC, "publication", id, detail);
  }
}

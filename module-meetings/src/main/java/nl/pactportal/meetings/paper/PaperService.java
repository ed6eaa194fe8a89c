package nl.pactportal.meetings.paper;

import static nl.pactportal.meetings.MeetingsPermission.PLAN_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaItem;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.document.Confidentiality;
import nl.pactportal.platform.document.Document;
import nl.pactportal.platform.document.DocumentLabel;
import nl.pactportal.platform.document.Documents;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.Wording;

/**
 * Papers of a meeting or of one of its items. They may come at any time: before the meeting, or as
 * a report after it.
 */
@ApplicationScoped
@Transactional
public class PaperService {
  private static final int TITLE = 200;
  private static final int PUBLIC_SAID = 100;

  @Inject MeetingRepository meetings;
  @Inject AgendaRepository agenda;
  @Inject PaperRepository papers;
  @Inject Documents documents;
  @Inject AuditTrail audit;

  /**
   * For the page that changes them.
   *
   * @param itemId null for the meeting itself
   */
  @Requires(PLAN_MEETING)
  public PaperDesk desk(UUID meetingId, UUID itemId) {
    AgendaItem item = itemId == null ? null : agenda.find(meetingId, itemId);
    UUID owner = itemId == null ? meetingId : itemId;
    return new PaperDesk(
        meetings.row(meetingId),
        item == null ? null : item.getNumber() + ". " + item.getTitle(),
        papers.of(meetingId, itemId == null ? List.of() : List.of(itemId)).of(owner));
  }

  /**
   * @param itemId null for the meeting itself
   * @param label with the version it replaces, if any
   */
  @Requires(PLAN_MEETING)
  public UUID attach(UUID meetingId, UUID itemId, DocumentLabel label, Upload upload) {
    Meeting meeting = meetings.lock(meetingId);
    if (itemId != null) {
      agenda.find(meetingId, itemId);
    }
    String type = itemId == null ? MeetingPapers.TYPE : ItemPapers.TYPE;
    UUID owner = itemId == null ? meetingId : itemId;
    UUID id = documents.add(meeting.getRegionCode(), type, owner, upload, sound(label));
    String action = label.supersedes() == null ? "document.added" : "document.replaced";
    audit.record(action, meeting.getRegionCode(), "document", id, "meeting " + meetingId);
    return id;
  }

  private static DocumentLabel sound(DocumentLabel label) {
    if (label.confidentiality() == null) {
      throw new BusinessException("confidentiality", "wording.missing");
    }
    String said = Wording.optional("publicSaid", label.publicSaid(), PUBLIC_SAID);
    if (said != null && label.confidentiality() == Confidentiality.CONFIDENTIAL) {
      throw new BusinessException("publicSaid", "papers.publicAndConfidential");
    }
    return new DocumentLabel(
        Wording.optional("title", label.title(), TITLE),
        label.confidentiality(),
        said,
        label.supersedes());
  }

  /** With all its versions; one that is gone already is unknown. */
  @Requires(PLAN_MEETING)
  public void withdraw(UUID meetingId, UUID itemId, UUID id) {
    Meeting meeting = meetings.lock(meetingId);
    if (itemId != null) {
      agenda.find(meetingId, itemId);
    }
    Document document = documents.find(id);
    if (!document.getOwnerId().equals(itemId == null ? meetingId : itemId)) {
      throw new NotFoundException("document " + id);
    }
    documents.withdraw(id);
    audit.record(
        "document.withdrawn", meeting.getRegionCode(), "document", id, "meeting " + meetingId);
  }
}

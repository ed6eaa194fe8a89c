package nl.pactportal.meetings.minutes;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** Reading minutes, building them, and editing them section by section. */
@ApplicationScoped
@Transactional
public class MinutesService {
  @Inject MeetingRepository meetings;
  @Inject MinutesRepository minutes;
  @Inject MinutesReader reader;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @param number of the version, or null for the latest
   */
  @Requires(VIEW_MEETINGS)
  public MinutesPage read(UUID meetingId, Integer number) {
    MinutesPage page = reader.page(meetingId, number);
    if (number != null && !page.built()) {
      throw new NotFoundException("version " + number + " of minutes of " + meetingId);
    }
    return page;
  }

  /** One version, for a file. */
  @Requires(VIEW_MEETINGS)
  public MinutesDocument document(UUID minutesId) {
    return reader.document(minutesId);
  }

  /** For the page that writes: who may not write does not get to see its form. */
  @Requires(RECORD_MEETING)
  public MinutesPage readToEdit(UUID meetingId) {
    MinutesPage page = reader.page(meetingId, null);
    if (!page.built()) {
      throw new NotFoundException("minutes of meeting " + meetingId);
    }
    return page;
  }

  /** Minutes there are already stay as they are. */
  @Requires(RECORD_MEETING)
  public void build(UUID meetingId) {
    Meeting meeting = meetings.lock(meetingId);
    meeting.requireBegun(LocalDate.now(clock));
    if (minutes.current(meetingId).isEmpty()) {
      minutes.add(new Minutes(meeting, 1, clock.instant()));
      audit.record("minutes.built", meeting.getRegionCode(), "meeting", meetingId, "version 1");
    }
  }

  /**
   * @param seen version of the section the form showed; 0 if nobody had edited it
   */
  @Requires(RECORD_MEETING)
  public void write(UUID meetingId, String place, long seen, String text) {
    Minutes concept = concept(meetingId);
    MinutesSection stored = stored(concept, place);
    if (stored == null) {
      stored = begun(concept, place);
      requireSeen(seen, 0);
      minutes.add(stored);
    } else if (!String.valueOf(text).strip().equals(stored.getText())) {
      requireSeen(seen, stored.getVersion());
    }
    if (stored.write(text)) {
      note("minutes.edited", concept, place);
    }
  }

  /** The new text of the records instead of the written one. */
  @Requires(RECORD_MEETING)
  public void takeNew(UUID meetingId, String place, long seen) {
    Minutes concept = concept(meetingId);
    MinutesSection stored = stored(concept, place);
    if (stored != null) {
      requireSeen(seen, stored.getVersion());
      minutes.remove(stored);
      note("minutes.followed", concept, place);
    }
  }

  /** The written text, although the records say something else by now. */
  @Requires(RECORD_MEETING)
  public void keepMine(UUID meetingId, String place, long seen) {
    Minutes concept = concept(meetingId);
    MinutesSection stored = stored(concept, place);
    if (stored != null) {
      requireSeen(seen, stored.getVersion());
      stored.follow(now(meetingId, place));
      note("minutes.kept", concept, place);
    }
  }

  private Minutes concept(UUID meetingId) {
    meetings.lock(meetingId);
    Minutes current =
        minutes
            .current(meetingId)
            .orElseThrow(() -> new NotFoundException("minutes of meeting " + meetingId));
    current.requireConcept();
    return current;
  }

  private MinutesSection stored(Minutes concept, String place) {
    return minutes.sections(concept.getId()).stream()
        .filter(section -> section.getPlace().equals(place))
        .findFirst()
        .orElse(null);
  }

  private DocumentSection now(UUID meetingId, String place) {
    return reader.page(meetingId, null).section(place);
  }

  private MinutesSection begun(Minutes concept, String place) {
    MinutesPage page = reader.page(concept.getMeetingId(), null);
    DocumentSection section = page.section(place);
    return new MinutesSection(concept, page.document().sections().indexOf(section), section);
  }

  private static void requireSeen(long seen, long version) {
    if (seen != version) {
      throw BusinessException.stale();
    }
  }

  private void note(String action, Minutes concept, String place) {
    audit.record(action, concept.getRegionCode(), "minutes", concept.getId(), "section " + place);
  }
}

package nl.pactportal.meetings.live;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.agenda.AgendaRepository;
import nl.pactportal.meetings.meeting.SessionRepository;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/** Text that is being typed: kept for its writer, announced to the others. */
@ApplicationScoped
@Transactional
public class DraftService {
  private static final int LONGEST = 20_000;
  private static final Duration RECENT = Duration.ofSeconds(20);
  private static final Pattern FIELD = Pattern.compile("[a-z]{1,20}(:[0-9a-f-]{36})?");

  @Inject SessionRepository sessions;
  @Inject AgendaRepository agenda;
  @Inject DraftRepository drafts;
  @Inject BaseTexts bases;
  @Inject Clock clock;

  /**
   * Nothing typed is no draft.
   *
   * @return names of others who write at the same item at this moment
   */
  @Requires(RECORD_MEETING)
  public List<String> keep(DraftEntry typed) {
    String region = sessions.row(typed.meetingId()).regionCode();
    requireField(typed.field());
    Instant now = clock.instant();
    String text = Wording.optional(null, typed.text(), LONGEST);
    if (text == null) {
      drafts.remove(region, typed.meetingId(), typed.field());
    } else {
      drafts.save(region, typed, base(typed), now);
    }
    return typed.itemId() == null ? List.of() : announce(region, typed, text != null, now);
  }

  private String base(DraftEntry typed) {
    return typed.version() == null
        ? null
        : bases.of(typed.meetingId(), typed.field(), typed.version());
  }

  private List<String> announce(String region, DraftEntry typed, boolean writes, Instant now) {
    UUID item = agenda.find(typed.meetingId(), typed.itemId()).getId();
    if (writes) {
      drafts.writes(region, typed.meetingId(), item, now);
    } else {
      drafts.stopsWriting(region, typed.meetingId(), item);
    }
    return drafts.others(region, typed.meetingId(), item, now.minus(RECENT));
  }

  /** Who else writes at that item at this moment. */
  @Requires(RECORD_MEETING)
  public List<String> others(UUID meetingId, UUID itemId) {
    String region = sessions.row(meetingId).regionCode();
    return drafts.others(region, meetingId, itemId, clock.instant().minus(RECENT));
  }

  /** What the current user typed in that field and did not save. */
  @Requires(RECORD_MEETING)
  public Optional<DraftRow> mine(UUID meetingId, String field) {
    requireField(field);
    return drafts.find(sessions.row(meetingId).regionCode(), meetingId, field);
  }

  /** It was saved, or the user does not want it any more. */
  @Requires(RECORD_MEETING)
  public void done(UUID meetingId, UUID itemId, String field) {
    requireField(field);
    String region = sessions.row(meetingId).regionCode();
    drafts.remove(region, meetingId, field);
    if (itemId != null) {
      drafts.stopsWriting(region, meetingId, itemId);
    }
  }

  private static void requireField(String field) {
    if (field == null || !FIELD.matcher(field).matches()) {
      throw new BusinessException(null, "live.unknownField");
    }
  }
}

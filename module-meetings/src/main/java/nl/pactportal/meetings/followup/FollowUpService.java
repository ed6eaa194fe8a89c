package nl.pactportal.meetings.followup;

import static nl.pactportal.meetings.MeetingsPermission.RECORD_MEETING;
import static nl.pactportal.meetings.MeetingsPermission.VIEW_MEETINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.meetings.Requires;
import nl.pactportal.meetings.action.ActionPoint;
import nl.pactportal.meetings.action.ActionRepository;
import nl.pactportal.meetings.action.ActionStatus;
import nl.pactportal.meetings.action.ActionSteps;
import nl.pactportal.meetings.action.ActionWork;
import nl.pactportal.meetings.meeting.Meeting;
import nl.pactportal.meetings.meeting.MeetingRepository;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.Parties;

/** What became of the actions of all meetings. */
@ApplicationScoped
@Transactional
public class FollowUpService {
  private static final int PAGE = 25;

  @Inject FollowUpRepository followUp;
  @Inject ProgressRepository progress;
  @Inject ActionRepository actions;
  @Inject MeetingRepository meetings;
  @Inject ActionSteps steps;
  @Inject ActionWork work;
  @Inject Parties parties;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * @param wanted page; one that is not there gives the nearest
   */
  @Requires(VIEW_MEETINGS)
  public ActionList list(ActionFilter filter, int wanted) {
    LocalDate today = LocalDate.now(clock);
    long total = followUp.count(filter, today);
    int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
    int page = Math.max(1, Math.min(wanted, pages));
    List<ListedRow> rows = followUp.list(filter, today, (page - 1) * PAGE, PAGE);
    return new ActionList(whole(rows), total, page, pages, meetings.bodies());
  }

  @Requires(VIEW_MEETINGS)
  public ActionDetail read(UUID id) {
    ListedRow row = followUp.row(id).orElseThrow(() -> new NotFoundException("action " + id));
    return new ActionDetail(whole(List.of(row)).get(0), progress.of(id), followUp.steps(id));
  }

  /** What that meeting takes over from earlier ones of its body, and what was closed in it. */
  @Requires(VIEW_MEETINGS)
  public List<ListedAction> carried(UUID meetingId) {
    return whole(followUp.carried(meetingId, LocalDate.now(clock)));
  }

  /** A meeting that is over takes nothing over any more. */
  @Requires(VIEW_MEETINGS)
  public List<ListedAction> closedIn(UUID meetingId) {
    return whole(followUp.closedIn(meetingId));
  }

  /** Where the regions stand with what that meeting asked of all of them, by action. */
  @Requires(VIEW_MEETINGS)
  public MeetingAnswers answers(UUID meetingId) {
    Map<UUID, List<RegionAnswer>> given = new HashMap<>();
    byAction(progress.latestOfAll(meetingId)).forEach((id, rows) -> given.put(id, answers(rows)));
    return new MeetingAnswers(given, answers(List.of()));
  }

  private List<RegionAnswer> answers(List<ProgressRow> latest) {
    return RegionAnswer.of(latest == null ? List.of() : latest, user.scope().read(), parties);
  }

  private Map<UUID, List<ProgressRow>> latest(List<UUID> ids) {
    return byAction(progress.latest(ids));
  }

  private static Map<UUID, List<ProgressRow>> byAction(List<ProgressRow> rows) {
    return rows.stream().collect(Collectors.groupingBy(ProgressRow::actionId));
  }

  private List<ListedAction> whole(List<ListedRow> rows) {
    List<UUID> ids = rows.stream().map(ListedRow::id).toList();
    Map<UUID, List<CoOwnerRow>> others =
        followUp.coOwners(ids).stream().collect(Collectors.groupingBy(CoOwnerRow::actionId));
    Map<UUID, List<ProgressRow>> reports = latest(ids);
    return rows.stream()
        .map(
            row ->
                new ListedAction(
                    row,
                    others.getOrDefault(row.id(), List.of()).stream()
                        .map(CoOwnerRow::owner)
                        .toList(),
                    reports.getOrDefault(row.id(), List.of()),
                    row.toAll() ? answers(reports.get(row.id())) : List.of()))
        .toList();
  }

  /**
   * Done or dropped; the same once more changes nothing.
   *
   * @param seen version the form showed
   * @param reason may be missing when it was done
   * @param meetingId the meeting that saw it closed, or null
   */
  @Requires(RECORD_MEETING)
  public void close(UUID id, long seen, ActionStatus how, String reason, UUID meetingId) {
    if (how == null || !how.isClosed()) {
      throw new BusinessException("how", "wording.missing");
    }
    ActionPoint action = existing(id);
    if (action.getStatus() != how) {
      action.requireVersion(seen);
      requireMeeting(action, meetingId);
      steps.take(action, how, reason, meetingId);
      work.close(action);
    }
  }

  /** What was closed too early is open again, and work of its regions. */
  @Requires(RECORD_MEETING)
  public void reopen(UUID id, long seen, String reason) {
    ActionPoint action = existing(id);
    if (action.getStatus().isClosed()) {
      action.requireVersion(seen);
      steps.take(action, ActionStatus.OPEN, reason, null);
      work.open(action, meetings.find(action.getMeetingId()).getBody());
    }
  }

  private ActionPoint existing(UUID id) {
    return actions.find(id).orElseThrow(() -> new NotFoundException("action " + id));
  }

  private void requireMeeting(ActionPoint action, UUID meetingId) {
    if (meetingId != null) {
      Meeting meeting = meetings.find(meetingId);
      if (!meeting.getRegionCode().equals(action.getRegionCode())) {
        throw new NotFoundException("meeting " + meetingId);
      }
    }
  }
}

package nl.pactportal.meetings.live;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import nl.pactportal.meetings.attendance.AttendanceService;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The forms of who takes the minutes. */
@Named
@ViewScoped
public class LiveFormView implements Serializable {
  static final String FIELD = "command";
  private static final long serialVersionUID = 1L;

  @Inject LiveService live;
  @Inject Commands commands;
  @Inject AttendanceService attendances;
  @Inject DraftService drafts;
  @Inject LiveView page;

  private final UUID fresh = UuidV7.next();
  private UUID meetingId;
  private UUID itemId;
  private String command;
  private boolean restored;
  private Instant draftedAt;
  private UUID startItem;
  private UUID person;
  private LocalTime time;

  @PostConstruct
  void begin() {
    KeptView.require();
    meetingId = GivenId.of(page.getId());
    itemId = GivenId.optional(page.getItem());
    drafts
        .mine(meetingId, FIELD)
        .ifPresent(
            draft -> {
              command = draft.text();
              draftedAt = draft.updatedAt();
              restored = true;
            });
  }

  public String run() {
    Done done = commands.run(meetingId, itemId, fresh, command);
    drafts.done(meetingId, null, FIELD);
    Flash.say(done.key(), done.arguments().toArray());
    return page() + "&saved=" + fresh;
  }

  public String discard() {
    drafts.done(meetingId, null, FIELD);
    return page() + "&saved=all";
  }

  public String open() {
    live.open(meetingId);
    Flash.say("live.opened");
    return page();
  }

  public String next() {
    live.next(meetingId);
    return page();
  }

  public String start() {
    if (startItem == null) {
      throw new BusinessException("startItem", "wording.missing");
    }
    live.start(meetingId, startItem);
    return page();
  }

  public String close() {
    live.close(meetingId);
    Flash.say("live.closed");
    return page();
  }

  public String arrive() {
    attendances.arrive(meetingId, chosen(), time, fresh);
    Flash.say("live.moved");
    return page();
  }

  public String leave() {
    attendances.depart(meetingId, chosen(), time);
    Flash.say("live.moved");
    return page();
  }

  public String stay() {
    attendances.stayAfterAll(meetingId, chosen());
    Flash.say("live.moved");
    return page();
  }

  private UUID chosen() {
    if (person == null) {
      throw new BusinessException("person", "wording.missing");
    }
    return person;
  }

  private String page() {
    String item = itemId == null ? "" : "&item=" + itemId;
    return "/meetings/live?faces-redirect=true&id=" + meetingId + item;
  }

  public UUID getFresh() {
    return fresh;
  }

  public boolean isRestored() {
    return restored;
  }

  /** Milliseconds, for the script that compares it with what this device kept. */
  public long getDraftedAt() {
    return draftedAt == null ? 0 : draftedAt.toEpochMilli();
  }

  public String getCommand() {
    return command;
  }

  public void setCommand(String command) {
    this.command = command;
  }

  public UUID getStartItem() {
    return startItem;
  }

  public void setStartItem(UUID startItem) {
    this.startItem = startItem;
  }

  public UUID getPerson() {
    return person;
  }

  public void setPerson(UUID person) {
    this.person = person;
  }

  public LocalTime getTime() {
    return time;
  }

  public void setTime(LocalTime time) {
    this.time = time;
  }
}

package nl.pactportal.meetings.preparation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.preparation.BacklogPage.BacklogLine;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.util.Faces;

/** The backlog of a body: of all of it, or of one matter with what can be done with it. */
@Named
@RequestScoped
public class BacklogView {
  @Inject BacklogService backlog;
  @Inject CurrentUser user;
  private String body;
  private String meeting;
  private String item;
  private BacklogPage page;
  private UUID bodyId;
  private String title;
  private AgendaKind kind = AgendaKind.INFORMATION;
  private String owner;
  private Integer duration;
  private String note;
  private String target;

  @PostConstruct
  void begin() {
    body = Faces.getRequestParameter("body");
    meeting = Faces.getRequestParameter("meeting");
    item = Faces.getRequestParameter("item");
  }

  public void load() {
    getPage();
    getLine();
    target = meeting;
  }

  public BacklogPage getPage() {
    if (page == null) {
      bodyId = body == null ? backlog.bodyOf(GivenId.of(meeting)) : GivenId.of(body);
      page = backlog.read(bodyId);
    }
    return page;
  }

  /** The matter that was chosen, or null. */
  public BacklogLine getLine() {
    UUID chosen = GivenId.optional(item);
    return chosen == null ? null : getPage().line(chosen);
  }

  public String propose() {
    ItemPlan plan = new ItemPlan(title, kind, owner, null, duration, note, false);
    backlog.propose(getPage().bodyId(), UuidV7.next(), plan);
    return said("backlog.proposed", title);
  }

  public String schedule() {
    backlog.schedule(getPage().bodyId(), id(), version(), GivenId.optional(target));
    return said("backlog.scheduled", getLine().row().title());
  }

  public String takeOff() {
    backlog.takeOff(getPage().bodyId(), id(), version());
    return said("backlog.takenOff", getLine().row().title());
  }

  public String drop() {
    backlog.drop(getPage().bodyId(), id(), version());
    return said("backlog.dropped", getLine().row().title());
  }

  private UUID id() {
    return getLine().row().id();
  }

  private long version() {
    return getLine().row().version();
  }

  private String said(String key, String what) {
    Flash.say(key, what);
    return "/agenda/backlog?faces-redirect=true&body=" + getPage().bodyId();
  }

  public boolean isPlanner() {
    return user.may(MeetingsPermission.PLAN_MEETING);
  }

  public AgendaKind[] getKinds() {
    return AgendaKind.values();
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getMeeting() {
    return meeting;
  }

  public void setMeeting(String meeting) {
    this.meeting = meeting;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public AgendaKind getKind() {
    return kind;
  }

  public void setKind(AgendaKind kind) {
    this.kind = kind;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public Integer getDuration() {
    return duration;
  }

  public void setDuration(Integer duration) {
    this.duration = duration;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }
}

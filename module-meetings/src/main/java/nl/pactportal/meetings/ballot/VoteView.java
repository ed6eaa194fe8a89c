package nl.pactportal.meetings.ballot;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.meetings.meeting.ItemPlace;
import nl.pactportal.meetings.meeting.PlaceService;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** A vote: prepared and counted by the secretariat, read by all who see the meeting. */
@Named
@ViewScoped
public class VoteView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BallotService ballots;
  @Inject PlaceService places;
  @Inject CurrentUser user;

  private String meeting;
  private String item;
  private String id;
  private boolean again;
  private ItemPlace place;
  private UUID ballotId = UuidV7.next();

  /** Null as long as it is new. */
  private BallotDetail detail;

  private Integer quorumPercent;
  private final BallotPlanForm plan = new BallotPlanForm();
  private final BallotCountForm count = new BallotCountForm();
  private String cancelled;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    UUID meetingId = GivenId.of(meeting);
    UUID itemId = GivenId.of(item);
    UUID given = GivenId.optional(id);
    place = given == null ? places.place(meetingId, itemId) : places.look(meetingId, itemId);
    if (given != null) {
      ballotId = given;
      detail = ballots.read(meetingId, given);
      requireHere(itemId);
      count.open(detail.votes());
    }
    if (isPreparing()) {
      Roll roll = ballots.roll(meetingId, itemId);
      quorumPercent = roll.quorumPercent();
      plan.open(roll.rows());
      if (detail != null) {
        plan.show(detail);
      }
    }
  }

  private void requireHere(UUID itemId) {
    if (!detail.ballot().agendaItemId().equals(itemId)) {
      throw new NotFoundException("ballot " + ballotId + " at item " + itemId);
    }
  }

  public String save() {
    UUID meetingId = place.meeting().id();
    if (detail == null) {
      ballots.open(meetingId, place.itemId(), ballotId, plan.plan());
    } else {
      ballots.change(meetingId, ballotId, detail.ballot().version(), plan.plan());
    }
    Flash.say("ballot.opened");
    return page();
  }

  public String close() {
    BallotRow seen = detail.ballot();
    ballots.close(place.meeting().id(), ballotId, seen.version(), count.count(seen.method()));
    Flash.say("ballot.counted");
    return page();
  }

  public String cancel() {
    ballots.cancel(place.meeting().id(), ballotId, detail.ballot().version(), cancelled);
    Flash.say("ballot.cancelledNow");
    return page();
  }

  private String page() {
    return "/decisions/vote?faces-redirect=true&meeting="
        + place.meeting().id()
        + "&item="
        + place.itemId()
        + "&id="
        + ballotId;
  }

  /** The form that says on what, how and who. */
  public boolean isPreparing() {
    return isRecorder() && (detail == null || again && detail.ballot().open());
  }

  /** The form that takes the votes. */
  public boolean isCounting() {
    return isRecorder() && !isPreparing() && detail.ballot().open();
  }

  public boolean isRecorder() {
    return user.may(MeetingsPermission.RECORD_MEETING);
  }

  public BallotChoices getChoices() {
    return BallotChoices.ALL;
  }

  public Integer getQuorumPercent() {
    return quorumPercent;
  }

  public BallotDetail getDetail() {
    return detail;
  }

  public ItemPlace getPlace() {
    return place;
  }

  public BallotPlanForm getPlan() {
    return plan;
  }

  public BallotCountForm getCount() {
    return count;
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

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isAgain() {
    return again;
  }

  public void setAgain(boolean again) {
    this.again = again;
  }

  public String getCancelled() {
    return cancelled;
  }

  public void setCancelled(String cancelled) {
    this.cancelled = cancelled;
  }
}

package nl.pactportal.meetings.decision;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.meetings.meeting.ItemPlace;
import nl.pactportal.meetings.meeting.PlaceService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for a decision with all that was said around it, new or changed. */
@Named
@ViewScoped
public class DecisionEditView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy");

  @Inject DecisionService decisions;
  @Inject PlaceService places;

  private String meeting;
  private String item;
  private String id;
  private ItemPlace place;
  private UUID decisionId = UuidV7.next();

  /** The decision being changed, or null for a new one. */
  private DecisionRow known;

  private final DecisionForm form = new DecisionForm();
  private List<DecisionRow> held = List.of();
  private String withdrawn;
  private String outcome;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    place = places.place(GivenId.of(meeting), GivenId.of(item));
    outcome = place.outcome();
    held = decisions.held(place.meeting().id());
    UUID given = GivenId.optional(id);
    if (given != null) {
      known = decisions.read(place.meeting().id(), given);
      decisionId = given;
      form.show(known);
      held = Stream.concat(decisions.resumedBy(given).stream(), held.stream()).toList();
    }
  }

  public String save() {
    UUID meetingId = place.meeting().id();
    if (known == null) {
      decisions.record(meetingId, place.itemId(), decisionId, form.entry());
    } else {
      decisions.change(meetingId, decisionId, known.version(), form.entry());
    }
    Flash.say("decision.saved");
    return place.page();
  }

  public String withdraw() {
    decisions.withdraw(place.meeting().id(), decisionId, known.version(), withdrawn);
    Flash.say("decision.withdrawnDone");
    return place.page();
  }

  /** Nothing was decided at this item. */
  public String conclude() {
    decisions.conclude(place.meeting().id(), place.itemId(), place.version(), outcome);
    Flash.say("decision.outcome.saved");
    return place.page();
  }

  /** One that came from a vote keeps its kind. */
  public List<DecisionKind> getKinds() {
    return known != null && known.kind().isByVote()
        ? List.of(known.kind())
        : DecisionKind.inWords();
  }

  /** Held decisions this one can take up; the one it takes up already stays among them. */
  public List<DecisionRow> getHeld() {
    return held.stream().filter(row -> !row.id().equals(decisionId)).toList();
  }

  /** "6-7-2020: besluitvorming over het dashboard" */
  public String label(DecisionRow row) {
    return DAY.format(row.heldOn()) + ": " + row.text();
  }

  public DecisionRow getKnown() {
    return known;
  }

  public ItemPlace getPlace() {
    return place;
  }

  public DecisionForm getForm() {
    return form;
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

  public String getWithdrawn() {
    return withdrawn;
  }

  public void setWithdrawn(String withdrawn) {
    this.withdrawn = withdrawn;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }
}

package nl.pactportal.meetings.action;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.meetings.meeting.ItemPlace;
import nl.pactportal.meetings.meeting.PlaceService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for an action, request, promise and what else a meeting can want, new or changed. */
@Named
@ViewScoped
public class ActionEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ActionService actions;
  @Inject PlaceService places;
  @Inject PartyChoice parties;

  private String meeting;
  private String item;
  private String id;
  private ItemPlace place;
  private UUID actionId = UuidV7.next();

  /** The action being changed, or null for a new one. */
  private ActionRow known;

  private final ActionForm form = new ActionForm();
  private List<ActionRow> others = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    place = places.place(GivenId.of(meeting), GivenId.of(item));
    UUID given = GivenId.optional(id);
    if (given != null) {
      known = actions.read(place.meeting().id(), given);
      actionId = given;
      form.show(known);
    }
    others =
        actions.of(place.meeting().id()).stream()
            .filter(row -> !row.id().equals(actionId))
            .toList();
  }

  public String save() {
    UUID meetingId = place.meeting().id();
    if (known == null) {
      actions.agree(meetingId, place.itemId(), actionId, form.plan());
    } else {
      actions.change(meetingId, actionId, known.version(), form.plan());
    }
    Flash.say("action.saved");
    return place.page();
  }

  public ActionKind[] getKinds() {
    return ActionKind.values();
  }

  /** What may have to be done before this. */
  public List<ActionRow> getOthers() {
    return others;
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public ActionRow getKnown() {
    return known;
  }

  public ItemPlace getPlace() {
    return place;
  }

  public ActionForm getForm() {
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
}

package nl.pactportal.meetings.preparation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaRow;
import nl.pactportal.meetings.agenda.ItemPlan;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for one agenda item, new or changed. */
@Named
@ViewScoped
public class AgendaItemView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AgendaService agenda;
  @Inject PartyChoice parties;
  private String id;
  private String item;
  private UUID meetingId;
  private UUID itemId = UuidV7.next();

  /** Version of the item being changed; null for a new one. */
  private Long seen;

  private final AgendaItemForm form = new AgendaItemForm();

  private transient AgendaSheet sheet;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    sheet = agenda.readToPlan(meetingId);
    UUID chosen = GivenId.optional(item);
    if (chosen != null) {
      show(sheet.line(chosen).item());
    }
  }

  private void show(AgendaRow row) {
    itemId = row.id();
    seen = row.version();
    form.show(row);
  }

  public String save() {
    ItemPlan plan = form.plan();
    if (seen == null) {
      agenda.add(meetingId, itemId, plan);
    } else {
      agenda.change(meetingId, itemId, seen, plan);
    }
    Flash.say("agenda.saved", form.getTitle());
    return "/meetings/agenda?faces-redirect=true&id=" + meetingId + "&moved=" + itemId;
  }

  public String remove() {
    agenda.remove(meetingId, itemId, seen);
    Flash.say("agenda.removed", form.getTitle());
    return "/meetings/agenda?faces-redirect=true&id=" + meetingId;
  }

  public AgendaSheet getSheet() {
    if (meetingId == null) {
      throw new ViewExpiredException("agenda/item");
    }
    if (sheet == null) {
      sheet = agenda.readToPlan(meetingId);
    }
    return sheet;
  }

  public SheetLine getLine() {
    return isChange() ? getSheet().line(itemId) : null;
  }

  long seenVersion() {
    return seen == null ? 0 : seen;
  }

  public boolean isChange() {
    return seen != null;
  }

  public AgendaKind[] getKinds() {
    return AgendaKind.values();
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public UUID getItemId() {
    return itemId;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public AgendaItemForm getForm() {
    return form;
  }
}

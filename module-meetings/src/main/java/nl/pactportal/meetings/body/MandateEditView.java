package nl.pactportal.meetings.body;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.PartyChoice;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for one mandate, new or changed. */
@Named
@ViewScoped
public class MandateEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BodyService bodies;
  @Inject MandateService mandates;
  @Inject PartyChoice parties;

  private String body;
  private String id;
  private String seat;
  private UUID bodyId;
  private String bodyName;
  private UUID mandateId = UuidV7.next();
  private Long seen;
  private final MandateForm form = new MandateForm();
  private final Map<String, String> seats = new LinkedHashMap<>();
  private final Map<String, String> others = new LinkedHashMap<>();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    BodyDetail detail = bodies.readToManage(GivenId.of(body));
    bodyId = detail.body().id();
    bodyName = detail.body().name();
    UUID given = GivenId.optional(id);
    detail.seats().forEach(h -> seats.put(h.seat().title(), h.seat().id().toString()));
    detail.mandates().stream()
        .filter(mandate -> !mandate.id().equals(given))
        .forEach(mandate -> others.put(mandate.holder(), mandate.id().toString()));
    if (given == null) {
      form.setSeat(seats.containsValue(seat) ? seat : null);
    } else {
      open(detail, given);
    }
  }

  private void open(BodyDetail detail, UUID given) {
    seen =
        detail.mandates().stream()
            .filter(mandate -> mandate.id().equals(given))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("mandate " + given))
            .version();
    mandateId = given;
    form.fill(mandates.entry(bodyId, given));
  }

  public String save() {
    MandateEntry entry = form.entry();
    if (seen == null) {
      mandates.add(bodyId, mandateId, entry);
    } else {
      mandates.change(bodyId, mandateId, seen, entry);
    }
    Flash.say("mandate.saved", entry.holder());
    return page();
  }

  public String remove() {
    mandates.remove(bodyId, mandateId);
    Flash.say("mandate.removed");
    return page();
  }

  private String page() {
    return "/bodies/detail?faces-redirect=true&id=" + bodyId;
  }

  public MandateForm getForm() {
    return form;
  }

  public boolean isChange() {
    return seen != null;
  }

  public Map<String, String> getSeats() {
    return seats;
  }

  public Map<String, String> getOthers() {
    return others;
  }

  public Map<String, String> getParties() {
    return parties.options();
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public UsualRole[] getRoles() {
    return UsualRole.values();
  }

  public UUID getBodyId() {
    return bodyId;
  }

  public String getBodyName() {
    return bodyName;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getSeat() {
    return seat;
  }

  public void setSeat(String seat) {
    this.seat = seat;
  }
}

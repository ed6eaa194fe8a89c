package nl.pactportal.meetings.handover;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.body.BodyDetail;
import nl.pactportal.meetings.body.BodyService;
import nl.pactportal.meetings.body.MandateRow;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** Handing over a mandate: first a look at what would happen, then the same again for real. */
@Named
@ViewScoped
public class HandoverView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BodyService bodies;
  @Inject HandoverService handovers;

  private String body;
  private String id;
  private UUID bodyId;
  private String bodyName;
  private MandateRow mandate;
  private final UUID newId = UuidV7.next();
  private final Map<String, String> others = new LinkedHashMap<>();
  private LocalDate day;
  private String existing;
  private String holder;
  private String email;
  private Handover shown;
  private HandoverPreview preview;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    BodyDetail detail = bodies.readToManage(GivenId.of(body));
    UUID given = GivenId.of(id);
    bodyId = detail.body().id();
    bodyName = detail.body().name();
    mandate =
        detail.mandates().stream()
            .filter(row -> row.id().equals(given))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("mandate " + given));
    detail.mandates().stream()
        .filter(row -> !row.id().equals(given))
        .forEach(row -> others.put(row.holder(), row.id().toString()));
  }

  public String show() {
    preview = handovers.preview(bodyId, mandate.id(), typed());
    shown = typed();
    return null;
  }

  /** What was changed after the look at it is looked at again. */
  public String handOver() {
    if (!typed().equals(shown)) {
      return show();
    }
    handovers.handOver(bodyId, mandate.id(), mandate.version(), shown);
    Flash.say("handover.done", preview.from(), preview.to());
    return "/bodies/detail?faces-redirect=true&id=" + bodyId;
  }

  private Handover typed() {
    return new Handover(newId, day, GivenId.optional(existing), holder, email);
  }

  public HandoverPreview getPreview() {
    return preview;
  }

  public MandateRow getMandate() {
    return mandate;
  }

  public Map<String, String> getOthers() {
    return others;
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

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public String getExisting() {
    return existing;
  }

  public void setExisting(String existing) {
    this.existing = existing;
  }

  public String getHolder() {
    return holder;
  }

  public void setHolder(String holder) {
    this.holder = holder;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}

package nl.pactportal.meetings.body;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.RegionChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;
import org.omnifaces.cdi.ViewScoped;

/** The form for one body, new or changed. */
@Named
@ViewScoped
public class BodyEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BodyService bodies;
  @Inject RegionChoice regions;

  private String id;

  /** Asked for in so many words: an empty id is a wrong address, not a new body. */
  private boolean fresh;

  private UUID bodyId = UuidV7.next();

  /** Version of the body being changed; null for a new one. */
  private Long seen;

  private final BodyForm form = new BodyForm();

  private String regionCode = RegionScope.SHARED;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    if (fresh) {
      bodies.names();
      return;
    }
    UUID given = GivenId.of(id);
    BodyRow body = bodies.readToManage(given).body();
    bodyId = given;
    seen = body.version();
    regionCode = body.regionCode();
    form.show(body);
  }

  public String save() {
    BodyEntry entry = form.entry();
    if (seen == null) {
      bodies.add(bodyId, regionCode, entry);
    } else {
      bodies.change(bodyId, seen, entry);
    }
    Flash.say("body.saved", form.getName());
    return "/bodies/detail?faces-redirect=true&id=" + bodyId;
  }

  public boolean isChange() {
    return seen != null;
  }

  /** Code by name: all partners, or one region. */
  public Map<String, String> getRegions() {
    return regions.options();
  }

  public BodyKind[] getKinds() {
    return BodyKind.values();
  }

  public UUID getBodyId() {
    return bodyId;
  }

  public boolean isFresh() {
    return fresh;
  }

  public void setFresh(boolean fresh) {
    this.fresh = fresh;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public BodyForm getForm() {
    return form;
  }
}

package nl.pactportal.meetings.body;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.input.GivenId;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;
import org.omnifaces.cdi.ViewScoped;

/** The form for one body, new or changed. */
@Named
@ViewScoped
public class BodyEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject BodyService bodies;
  @Inject CurrentUser user;
  @Inject Parties parties;

  private String id;

  /** Asked for in so many words: an empty id is a wrong address, not a new body. */
  private boolean fresh;

  private UUID bodyId = UuidV7.next();

  /** Version of the body being changed; null for a new one. */
  private Long seen;

  private String regionCode = RegionScope.SHARED;
  private String name;
  private BodyKind kind = BodyKind.WORKING_GROUP;
  private Integer quorumPercent;
  private boolean inPublicCalendar;
  private String futureSaid;
  private LocalDate endedOn;

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
    name = body.name();
    kind = body.kind();
    quorumPercent = body.quorumPercent();
    inPublicCalendar = body.inPublicCalendar();
    futureSaid = body.futureSaid();
    endedOn = body.endedOn();
  }

  public String save() {
    BodyEntry entry =
        new BodyEntry(name, kind, quorumPercent, inPublicCalendar, futureSaid, endedOn);
    if (seen == null) {
      bodies.add(bodyId, regionCode, entry);
    } else {
      bodies.change(bodyId, seen, entry);
    }
    Flash.say("body.saved", name);
    return "/bodies/detail?faces-redirect=true&id=" + bodyId;
  }

  public boolean isChange() {
    return seen != null;
  }

  /** Code by name: all partners, or one region. */
  public Map<String, String> getRegions() {
    Map<String, String> regions = new LinkedHashMap<>();
    regions.put(parties.name(RegionScope.SHARED), RegionScope.SHARED);
    RegionScope.REGIONS.stream()
        .filter(user.scope().write()::contains)
        .forEach(code -> regions.put(parties.name(code), code));
    return regions;
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public BodyKind getKind() {
    return kind;
  }

  public void setKind(BodyKind kind) {
    this.kind = kind;
  }

  public Integer getQuorumPercent() {
    return quorumPercent;
  }

  public void setQuorumPercent(Integer quorumPercent) {
    this.quorumPercent = quorumPercent;
  }

  public boolean isInPublicCalendar() {
    return inPublicCalendar;
  }

  public void setInPublicCalendar(boolean inPublicCalendar) {
    this.inPublicCalendar = inPublicCalendar;
  }

  public String getFutureSaid() {
    return futureSaid;
  }

  public void setFutureSaid(String futureSaid) {
    this.futureSaid = futureSaid;
  }

  public LocalDate getEndedOn() {
    return endedOn;
  }

  public void setEndedOn(LocalDate endedOn) {
    this.endedOn = endedOn;
  }
}

package nl.pactportal.meetings.followup;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.MeetingsPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** One decision under an address that stays; the secretariat says here what it asks of others. */
@Named
@ViewScoped
public class DecisionDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RegisterService register;
  @Inject EffectService effects;
  @Inject CurrentUser user;
  @Inject Clock clock;

  private final UUID effectId = UuidV7.next();
  private String id;
  private UUID decisionId;
  private EffectKind kind;
  private String text;
  private String link;
  private String reason;

  /** Read again when the session comes from another node. */
  private transient DecisionDetail detail;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    decisionId = GivenId.of(id);
    detail = register.read(decisionId);
    text = proposed(detail.decision());
  }

  /** With what was and what is to be, as said. */
  private static String proposed(RegisterRow decision) {
    return decision.newSaid() == null
        ? decision.text()
        : decision.text()
            + " ("
            + (decision.oldSaid() == null ? "" : decision.oldSaid() + " → ")
            + decision.newSaid()
            + ")";
  }

  public DecisionDetail getDetail() {
    if (decisionId == null) {
      throw new ViewExpiredException("decision");
    }
    if (detail == null) {
      detail = register.read(decisionId);
    }
    return detail;
  }

  public String state() {
    effects.state(effectId, decisionId, kind, text);
    Flash.say("effect.stated");
    return where();
  }

  public String withdraw() {
    effects.withdraw(decisionId, GivenId.of(link), reason);
    Flash.say("effect.withdrawn");
    return where();
  }

  private String where() {
    return "/decisions/detail?faces-redirect=true&id=" + decisionId;
  }

  /** Who may state effects of a decision that stands. */
  public boolean isRecorder() {
    return user.may(MeetingsPermission.RECORD_MEETING) && !getDetail().decision().struck();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public EffectKind[] getKinds() {
    return EffectKind.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public EffectKind getKind() {
    return kind;
  }

  public void setKind(EffectKind kind) {
    this.kind = kind;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  /** Effects that can be taken back. */
  public List<LinkRow> getOpen() {
    return getDetail().effects().stream().filter(EffectKind::isRetractable).toList();
  }

  public String getLink() {
    return link;
  }

  public void setLink(String link) {
    this.link = link;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}

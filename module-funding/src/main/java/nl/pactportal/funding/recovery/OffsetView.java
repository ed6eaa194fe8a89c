package nl.pactportal.funding.recovery;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The part of a debt's page about setting it off. */
@Named
@ViewScoped
public class OffsetView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient OffsetService offsets;
  @Inject transient RecoveryView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final UUID newId = UuidV7.next();
  private final OffsetForm form = new OffsetForm();
  private List<OffsetRow> rows = List.of();
  private List<ClaimRow> claims = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    rows = offsets.of(page.getRecovery().id());
    if (page.isCollectable()) {
      claims = offsets.claims(page.getRecovery().id());
      form.setAmount(page.getRecovery().outstanding());
    }
  }

  public String propose() {
    offsets.propose(newId, page.getRecovery().id(), form.plan());
    return done("offset.done.proposed");
  }

  public String approve() {
    Confirmation.require(form.isConfirmed(), "offsetConfirmed");
    offsets.approve(getOpen().id(), getOpen().version());
    return done("offset.done.approved");
  }

  public String decline() {
    offsets.decline(getOpen().id(), getOpen().version(), form.getDecline());
    return done("offset.done.declined");
  }

  private String done(String message) {
    Flash.say(message);
    return "/recoveries/detail.xhtml?faces-redirect=true&id=" + page.getRecovery().id();
  }

  /** The one that waits for a decision; null if there is none. */
  public OffsetRow getOpen() {
    return rows.stream().filter(OffsetRow::open).findFirst().orElse(null);
  }

  public boolean isProposable() {
    return page.isCollectable() && getOpen() == null && !claims.isEmpty();
  }

  public boolean isDecidable() {
    return getOpen() != null
        && user.may(FundingPermission.DECIDE_RECOVERY)
        && independence.isDeciderFrom(page.getRecovery().regionCode())
        && !isOwn();
  }

  public boolean isOwn() {
    return getOpen() != null && getOpen().proposedBy().equals(user.getSubject());
  }

  public Map<String, Object> getGrounds() {
    Map<String, Object> choices = new LinkedHashMap<>();
    for (OffsetGround one : OffsetGround.values()) {
      choices.put(texts().getString("offset.ground." + one), one);
    }
    return choices;
  }

  public Map<String, Object> getClaimItems() {
    Map<String, Object> choices = new LinkedHashMap<>();
    for (ClaimRow one : claims) {
      String kind = texts().getString("advance.kind." + one.kind());
      String left = one.payable().format(language.getLocale());
      choices.put(
          String.join(", ", one.reference() + " " + one.title(), kind, left),
          one.advanceId().toString());
    }
    return choices;
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
  }

  public OffsetForm getForm() {
    return form;
  }

  public List<OffsetRow> getRows() {
    return rows;
  }
}

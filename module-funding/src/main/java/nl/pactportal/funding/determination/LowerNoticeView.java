package nl.pactportal.funding.determination;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** Asking a region what it thinks of a lower determination, on the page of that determination. */
@Named
@ViewScoped
public class LowerNoticeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient DeterminationService determinations;
  @Inject transient DeterminationView page;
  private final UUID newId = UuidV7.next();
  private Money amount;
  private LowerGround ground;
  private String reason;
  private LocalDate until;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public String announce() {
    UUID application = page.getDossier().application().id();
    determinations.announceLower(
        newId, application, new LowerNotice(amount, ground, reason, until));
    Flash.say("determination.notice.done");
    return "/determinations/detail.xhtml?faces-redirect=true&application=" + application;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public LowerGround getGround() {
    return ground;
  }

  public void setGround(LowerGround ground) {
    this.ground = ground;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }
}

package nl.pactportal.funding.determination;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The determination of a grant, taken or still to be taken. */
@Named
@ViewScoped
public class DeterminationView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient DeterminationService determinations;
  @Inject transient Terms terms;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final UUID newId = UuidV7.next();
  private String applicationId;
  private Dossier dossier;
  private Term payBy;
  private Term reviseUntil;
  private Money determined;
  private LowerGround lowerGround;
  private String determineReason;
  private LocalDate heardOn;
  private String heardSaid;
  private boolean determineConfirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    dossier = determinations.dossier(GivenId.of(applicationId));
    determined = dossier.suggested();
    DeterminationRow taken = dossier.determination();
    if (taken != null) {
      reviseUntil = terms.of("REVISION", taken.madeKnownOn());
      payBy =
          taken.resolution() == Resolution.BALANCE
              ? terms.of("PAYMENT", taken.madeKnownOn())
              : null;
    }
  }

  public String determine() {
    Confirmation.require(determineConfirmed, "determineConfirmed");
    long seen = dossier.account() == null ? 0 : dossier.account().version();
    determinations.determine(newId, dossier.application().id(), seen, plan());
    Flash.say("determination.done");
    return "/determinations/detail.xhtml?faces-redirect=true&application="
        + dossier.application().id();
  }

  private DeterminationPlan plan() {
    return new DeterminationPlan(determined, lowerGround, determineReason, heardOn, heardSaid);
  }

  public boolean isDecidable() {
    boolean assessed =
        dossier.account() != null && user.getSubject().equals(dossier.account().assessedBy());
    return dossier.open() && user.may(FundingPermission.DETERMINE) && !assessed && !isBarred();
  }

  /** Awb 2:4. */
  private boolean isBarred() {
    String region = dossier.grant().regionCode();
    return user.person().regions().contains(region) || user.person().accounts().contains(region);
  }

  public Map<String, Object> getGrounds() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    Map<String, Object> choices = new LinkedHashMap<>();
    for (LowerGround one : LowerGround.first()) {
      choices.put(texts.getString("determination.ground." + one.name()), one);
    }
    return choices;
  }

  /** Newest first. */
  public List<DeterminationRow> getVersions() {
    return determinations.versions(dossier.application().id());
  }

  /** When the balance is paid; null if there is none. */
  public Term getPayBy() {
    return payBy;
  }

  /** Until when it can be lowered (Awb 4:49); null while nothing is determined. */
  public Term getReviseUntil() {
    return reviseUntil;
  }

  public Dossier getDossier() {
    return dossier;
  }

  public String getApplicationId() {
    return applicationId;
  }

  public void setApplicationId(String applicationId) {
    this.applicationId = applicationId;
  }

  public Money getDetermined() {
    return determined;
  }

  public void setDetermined(Money determined) {
    this.determined = determined;
  }

  public LowerGround getLowerGround() {
    return lowerGround;
  }

  public void setLowerGround(LowerGround lowerGround) {
    this.lowerGround = lowerGround;
  }

  public String getDetermineReason() {
    return determineReason;
  }

  public void setDetermineReason(String determineReason) {
    this.determineReason = determineReason;
  }

  public LocalDate getHeardOn() {
    return heardOn;
  }

  public void setHeardOn(LocalDate heardOn) {
    this.heardOn = heardOn;
  }

  public String getHeardSaid() {
    return heardSaid;
  }

  public void setHeardSaid(String heardSaid) {
    this.heardSaid = heardSaid;
  }

  public boolean isDetermineConfirmed() {
    return determineConfirmed;
  }

  public void setDetermineConfirmed(boolean determineConfirmed) {
    this.determineConfirmed = determineConfirmed;
  }
}

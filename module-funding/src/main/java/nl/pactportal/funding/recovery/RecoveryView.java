package nl.pactportal.funding.recovery;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.term.Term;
import nl.pactportal.funding.term.Terms;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** One debt: its account, and what may be done about it. */
@Named
@ViewScoped
public class RecoveryView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RecoveryService recoveries;
  @Inject transient Terms terms;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private final UUID entryId = UuidV7.next();
  private String id;
  private RecoveryDetail detail;
  private Term remindTerm;
  private Term lapseTerm;
  private Money received;
  private LocalDate receivedOn;
  private String receivedReference;
  private String writReference;
  private LocalDate deferUntil;
  private String deferReason;
  private String waiveReason;
  private boolean waiveConfirmed;
  private String lapseReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    detail = recoveries.detail(GivenId.of(id));
    received = getRecovery().outstanding().plus(detail.running());
    receivedOn = LocalDate.now(clock);
    explain();
  }

  private void explain() {
    if (getRecovery().remindedOn() != null) {
      remindTerm = terms.of("REMINDER", getRecovery().remindedOn());
    }
    if (detail.term() != null) {
      lapseTerm = terms.of("LIMITATION", detail.term().lastDay());
    }
  }

  public String receive() {
    recoveries.receive(
        entryId,
        getRecovery().id(),
        getRecovery().version(),
        received,
        receivedOn,
        receivedReference);
    return done("recovery.done.received");
  }

  public String remind() {
    recoveries.remind(getRecovery().id(), getRecovery().version());
    return done("recovery.done.reminded");
  }

  public String writ() {
    recoveries.writ(getRecovery().id(), getRecovery().version(), writReference);
    return done("recovery.done.writ");
  }

  public String defer() {
    recoveries.defer(getRecovery().id(), getRecovery().version(), deferUntil, deferReason);
    return done("recovery.done.deferred");
  }

  public String waive() {
    Confirmation.require(waiveConfirmed, "waiveConfirmed");
    recoveries.waive(getRecovery().id(), getRecovery().version(), waiveReason);
    return done("recovery.done.waived");
  }

  public String lapse() {
    recoveries.lapse(getRecovery().id(), getRecovery().version(), lapseReason);
    return done("recovery.done.lapsed");
  }

  private String done(String message) {
    Flash.say(message);
    return "/recoveries/detail.xhtml?faces-redirect=true&id=" + getRecovery().id();
  }

  public boolean isCollectable() {
    return !getRecovery().ended() && user.may(FundingPermission.COLLECT_RECOVERY);
  }

  public boolean isRemindable() {
    return isCollectable() && getRecovery().can(RecoveryStatus.REMINDED);
  }

  public boolean isWritable() {
    return isCollectable() && getRecovery().can(RecoveryStatus.WRIT);
  }

  public boolean isDecidable() {
    return !getRecovery().ended() && user.may(FundingPermission.DECIDE_RECOVERY);
  }

  public boolean isDeferrable() {
    return isDecidable() && getRecovery().can(RecoveryStatus.DEFERRED);
  }

  public boolean isLapsed() {
    return isDecidable()
        && getRecovery().can(RecoveryStatus.LAPSED)
        && LocalDate.now(clock).isAfter(getRecovery().lapsesOn());
  }

  /** Null before the reminder. */
  public Term getRemindTerm() {
    return remindTerm;
  }

  public Term getLapseTerm() {
    return lapseTerm;
  }

  public RecoveryDetail getDetail() {
    return detail;
  }

  public RecoveryRow getRecovery() {
    return detail.recovery();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Money getReceived() {
    return received;
  }

  public void setReceived(Money received) {
    this.received = received;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getReceivedReference() {
    return receivedReference;
  }

  public void setReceivedReference(String receivedReference) {
    this.receivedReference = receivedReference;
  }

  public String getWritReference() {
    return writReference;
  }

  public void setWritReference(String writReference) {
    this.writReference = writReference;
  }

  public LocalDate getDeferUntil() {
    return deferUntil;
  }

  public void setDeferUntil(LocalDate deferUntil) {
    this.deferUntil = deferUntil;
  }

  public String getDeferReason() {
    return deferReason;
  }

  public void setDeferReason(String deferReason) {
    this.deferReason = deferReason;
  }

  public String getWaiveReason() {
    return waiveReason;
  }

  public void setWaiveReason(String waiveReason) {
    this.waiveReason = waiveReason;
  }

  public boolean isWaiveConfirmed() {
    return waiveConfirmed;
  }

  public void setWaiveConfirmed(boolean waiveConfirmed) {
    this.waiveConfirmed = waiveConfirmed;
  }

  public String getLapseReason() {
    return lapseReason;
  }

  public void setLapseReason(String lapseReason) {
    this.lapseReason = lapseReason;
  }
}

package nl.pactportal.funding.advance;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The page of one advance: preparing what was planned, releasing it, or giving it up. */
@Named
@ViewScoped
public class AdvanceReleaseView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AdvanceService advances;
  @Inject transient ScheduleService schedule;
  @Inject transient CurrentUser user;
  private String id;
  private String applicationId;
  private ApplicationDetail application;
  private AdvanceRow advance;
  private boolean barred;
  private boolean releaseConfirmed;
  private boolean prepareConfirmed;
  private boolean expireConfirmed;
  private String expireReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    UUID wanted = GivenId.of(id);
    AdvanceToRelease found = advances.toRelease(wanted, GivenId.of(applicationId));
    application = found.application();
    advance = found.advance();
    barred = found.barred();
  }

  public String prepare() {
    Confirmation.require(prepareConfirmed, "prepareConfirmed");
    schedule.prepare(advance.id(), application.id(), advance.version());
    return done("advance.done.prepared");
  }

  public String expire() {
    Confirmation.require(expireConfirmed, "expireConfirmed");
    schedule.expire(advance.id(), application.id(), advance.version(), expireReason);
    return done("advance.done.expired");
  }

  public String release() {
    Confirmation.require(releaseConfirmed, "releaseConfirmed");
    advances.release(advance.id(), application.id(), advance.version());
    return done("advance.done.released");
  }

  /** Four eyes: not by who prepared it, nor by who decided (F3). */
  public boolean isReleasable() {
    return advance.waiting() && !barred && !user.getSubject().equals(advance.preparedBy());
  }

  public boolean isBarred() {
    return barred;
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public ApplicationDetail getApplication() {
    return application;
  }

  public AdvanceRow getAdvance() {
    return advance;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getApplicationId() {
    return applicationId;
  }

  public void setApplicationId(String applicationId) {
    this.applicationId = applicationId;
  }

  public boolean isPrepareConfirmed() {
    return prepareConfirmed;
  }

  public void setPrepareConfirmed(boolean prepareConfirmed) {
    this.prepareConfirmed = prepareConfirmed;
  }

  public boolean isExpireConfirmed() {
    return expireConfirmed;
  }

  public void setExpireConfirmed(boolean expireConfirmed) {
    this.expireConfirmed = expireConfirmed;
  }

  public String getExpireReason() {
    return expireReason;
  }

  public void setExpireReason(String expireReason) {
    this.expireReason = expireReason;
  }

  public boolean isReleaseConfirmed() {
    return releaseConfirmed;
  }

  public void setReleaseConfirmed(boolean releaseConfirmed) {
    this.releaseConfirmed = releaseConfirmed;
  }
}

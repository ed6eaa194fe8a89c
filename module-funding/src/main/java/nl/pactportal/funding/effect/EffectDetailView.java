package nl.pactportal.funding.effect;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.region.RegionScope;
import org.omnifaces.cdi.ViewScoped;

/** One decision of the Pact: the first person proposes, the second carries out or declines. */
@Named
@ViewScoped
public class EffectDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient EffectService effects;
  @Inject transient CurrentUser user;
  private final Map<String, String> calls = new LinkedHashMap<>();
  private final Map<String, Boolean> regions = new HashMap<>();
  private String id;
  private EffectDetail detail;
  private String call;
  private LocalDate closingDay;
  private String closingSaid;
  private String remark;
  private boolean carryOutConfirmed;
  private String declineReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    detail = effects.read(GivenId.of(id));
    detail.calls().forEach(page -> calls.put(page.call().title(), page.call().id().toString()));
  }

  public String propose() {
    UUID chosen = call == null ? null : GivenId.of(call);
    effects.propose(
        detail.link().id(),
        new EffectPlan(chosen, closingDay, closingSaid, chosenRegions(), remark));
    Flash.say("effect.proposed");
    return where();
  }

  private List<String> chosenRegions() {
    return RegionScope.REGIONS.stream()
        .filter(code -> Boolean.TRUE.equals(regions.get(code)))
        .toList();
  }

  public Map<String, Boolean> getRegions() {
    return regions;
  }

  public String carryOut() {
    Confirmation.require(carryOutConfirmed, "carryOutConfirmed");
    effects.carryOut(detail.link().id(), detail.proposal().version());
    Flash.say("effect.carriedOut");
    return where();
  }

  public String decline() {
    effects.decline(detail.link().id(), detail.proposal().version(), declineReason);
    Flash.say("effect.declined");
    return where();
  }

  private String where() {
    return "/decisions/detail.xhtml?faces-redirect=true&id=" + detail.link().id();
  }

  public boolean isProposer() {
    return detail.open() && user.may(FundingPermission.PROPOSE_EFFECT);
  }

  public boolean isDecider() {
    return isWaiting() && user.may(FundingPermission.CARRY_OUT_EFFECT) && !isOwn();
  }

  /** Waits for a colleague, because this user proposed it. */
  public boolean isOwn() {
    return isWaiting() && detail.proposal().proposedBy().equals(user.getSubject());
  }

  private boolean isWaiting() {
    return detail.link().asked() && detail.proposal() != null && detail.proposal().waiting();
  }

  public EffectDetail getDetail() {
    return detail;
  }

  public Map<String, String> getCalls() {
    return calls;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getCall() {
    return call;
  }

  public void setCall(String call) {
    this.call = call;
  }

  public LocalDate getClosingDay() {
    return closingDay;
  }

  public void setClosingDay(LocalDate closingDay) {
    this.closingDay = closingDay;
  }

  public String getClosingSaid() {
    return closingSaid;
  }

  public void setClosingSaid(String closingSaid) {
    this.closingSaid = closingSaid;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public boolean isCarryOutConfirmed() {
    return carryOutConfirmed;
  }

  public void setCarryOutConfirmed(boolean carryOutConfirmed) {
    this.carryOutConfirmed = carryOutConfirmed;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}

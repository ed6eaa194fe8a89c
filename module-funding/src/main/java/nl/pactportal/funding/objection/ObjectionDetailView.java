package nl.pactportal.funding.objection;

import static nl.pactportal.funding.FundingPermission.DECIDE_PENALTY;
import static nl.pactportal.funding.FundingPermission.FILE_OBJECTION;
import static nl.pactportal.funding.FundingPermission.HANDLE_OBJECTION;
import static nl.pactportal.funding.FundingPermission.RECORD_DEFAULT;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.penalty.Penalty;
import nl.pactportal.funding.penalty.PenaltyDecisionRow;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** One objection, with the steps of region and handler. */
@Named
@ViewScoped
public class ObjectionDetailView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ObjectionService objections;
  @Inject transient FilingService filing;
  @Inject transient DefaultService defaults;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final ObjectionForm form = new ObjectionForm();
  private final UUID penaltyDecisionId = UuidV7.next();
  private String id;
  private ObjectionDetail detail;
  private Penalty penalty;
  private PenaltyDecisionRow penaltyDecision;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    detail = objections.open(GivenId.of(id));
    penalty = defaults.penalty(getRow().id()).orElse(null);
    penaltyDecision = penalty == null ? null : defaults.decision(getRow().id()).orElse(null);
  }

  public String add() {
    filing.add(getRow().id(), form.getAddition());
    return done("added");
  }

  public String takeUp() {
    objections.takeUp(getRow().id(), getRow().version(), form.isCommittee());
    return done("takenUp");
  }

  public String takeOver() {
    objections.takeOver(getRow().id(), getRow().version(), form.getTakeOverReason());
    return done("takenOver");
  }

  public String askRemedy() {
    objections.askRemedy(
        getRow().id(), getRow().version(), form.getMissing(), form.getRemedyUntil());
    return done("remedy");
  }

  public String resume() {
    objections.resume(getRow().id(), getRow().version());
    return done("resumed");
  }

  public String extend() {
    objections.extend(getRow().id(), getRow().version(), form.getExtendReason());
    return done("extended");
  }

  public String hear() {
    objections.hear(getRow().id(), getRow().version(), form.getHearingOn(), form.getHearingSaid());
    return done("hearing");
  }

  public String decide() {
    Confirmation.require(form.isConfirmed(), "objectionConfirmed");
    objections.decide(
        getRow().id(), getRow().version(), form.getOutcome(), form.getReason(), form.getWaived());
    return done("decided");
  }

  public String withdraw() {
    Confirmation.require(form.isWithdrawConfirmed(), "withdrawConfirmed");
    filing.withdraw(getRow().id(), getRow().version());
    return done("withdrawn");
  }

  public String withdrawnAtHearing() {
    objections.withdrawnAtHearing(getRow().id(), getRow().version());
    return done("withdrawn");
  }

  public String recordDefault() {
    defaults.record(getRow().id(), form.getDefaultOn());
    return done("default");
  }

  public String decidePenalty() {
    Confirmation.require(form.isPenaltyConfirmed(), "penaltyConfirmed");
    defaults.decide(penaltyDecisionId, getRow().id());
    Flash.say("penalty.done.decided");
    return "/objections/detail.xhtml?faces-redirect=true&id=" + getRow().id();
  }

  public boolean isPenaltyDecidable() {
    return penalty != null
        && penalty.owed()
        && penaltyDecision == null
        && user.may(DECIDE_PENALTY)
        && independence.isDeciderFrom(getRow().regionCode());
  }

  private String done(String what) {
    Flash.say("objection.done." + what);
    return "/objections/detail.xhtml?faces-redirect=true&id=" + getRow().id();
  }

  /** He may do the next step: not who decided, and not another than the one who took it up. */
  public boolean isHandler() {
    ObjectionRow row = getRow();
    return user.may(HANDLE_OBJECTION)
        && !row.ended()
        && !user.getSubject().equals(row.decisionBy())
        && (row.handler() == null || user.getSubject().equals(row.handler()));
  }

  /** Somebody else took it up, and may have left since. */
  public boolean isTakeOverable() {
    return user.may(HANDLE_OBJECTION)
        && !getRow().ended()
        && !isBarred()
        && getRow().handler() != null
        && !isHandler();
  }

  /** Who decided is told why he sees no button. */
  public boolean isBarred() {
    return user.may(HANDLE_OBJECTION)
        && !getRow().ended()
        && user.getSubject().equals(getRow().decisionBy());
  }

  public boolean isAddable() {
    return getRow().status() == ObjectionStatus.REMEDY
        && user.may(FILE_OBJECTION)
        && user.person().regions().contains(getRow().regionCode());
  }

  public boolean isWithdrawable() {
    return !getRow().ended()
        && user.may(FILE_OBJECTION)
        && user.person().regions().contains(getRow().regionCode());
  }

  public boolean isDefaultable() {
    return penalty == null
        && getRow().dueOn() != null
        && !getRow().ended()
        && user.may(RECORD_DEFAULT);
  }

  /** By the label. */
  public Map<String, ObjectionStatus> getOutcomes() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    Map<String, ObjectionStatus> items = new LinkedHashMap<>();
    Stream.of(ObjectionStatus.values())
        .filter(ObjectionStatus::isDecided)
        .forEach(known -> items.put(texts.getString("objection.status." + known), known));
    return items;
  }

  public ObjectionRow getRow() {
    return detail.row();
  }

  public ObjectionDetail getDetail() {
    return detail;
  }

  public Penalty getPenalty() {
    return penalty;
  }

  public PenaltyDecisionRow getPenaltyDecision() {
    return penaltyDecision;
  }

  public boolean isPenaltyConfirmed() {
    return form.isPenaltyConfirmed();
  }

  public void setPenaltyConfirmed(boolean confirmed) {
    form.setPenaltyConfirmed(confirmed);
  }

  public ObjectionForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

package nl.pactportal.funding.grant;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.application.ApplicationStatus;
import nl.pactportal.funding.assessment.AdviceRow;
import nl.pactportal.funding.assessment.AssessmentService;
import nl.pactportal.funding.assessment.Independence;
import nl.pactportal.funding.assessment.LineAmountForm;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.form.LinePlan;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The decision on the application of this page, taken or still to be taken. */
@Named
@ViewScoped
public class GrantView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient GrantService grants;
  @Inject transient DirectService direct;
  @Inject transient AssessmentService assessment;
  @Inject transient ApplicationDetailView page;
  @Inject transient Independence independence;
  @Inject transient CurrentUser user;
  @Inject transient Language language;
  private final UUID decisionId = UuidV7.next();
  private final DecisionForm form = new DecisionForm();
  private ApplicationDetail application;
  private GrantRow decision;
  private Conditions conditions = Conditions.NONE;
  private LinePlan lines = LinePlan.NONE;
  private Money free = Money.ZERO;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    decision = grants.ofApplication(application.id()).orElse(null);
    lines = decision == null ? LinePlan.NONE : grants.lines(application.id());
    conditions = decision == null ? Conditions.NONE : grants.conditions(application.id());
    free =
        page.getContext()
            .call()
            .envelopeOf(application.regionCode())
            .map(EnvelopeRow::free)
            .orElse(Money.ZERO)
            .plus(reserved());
    form.setAmount(proposed());
    if (isLess()) {
      form.setPartGround(RefusalGround.CEILING);
    }
    if (isDecidable()) {
      AdviceRow advice = assessment.open(application.id()).advice();
      form.setObligations(advice == null ? null : advice.obligations());
      form.setLines(LineAmountForm.of(application.costs(), proposedLines(advice)));
    }
  }

  /** As advised, if that is what is proposed. */
  private LinePlan proposedLines(AdviceRow advice) {
    boolean same =
        advice != null
            && !advice.lines().empty()
            && advice.lines().total().equals(form.getAmount());
    return same ? advice.lines() : LinePlan.proposed(application.costs(), form.getAmount());
  }

  /** As advised, or as much as the ceiling allows (Awb 4:25, second paragraph). */
  private Money proposed() {
    return reserved().isPositive() ? reserved() : isLess() ? free : application.requested();
  }

  /** What the advice holds for this application, and so may be granted to it. */
  private Money reserved() {
    return application.advised() == null ? Money.ZERO : application.advised();
  }

  public String grant() {
    Confirmation.require(form.isGrantConfirmed(), "grantConfirmed");
    grants.grant(decisionId, application.id(), application.version(), form.award());
    return done("grant.done.granted");
  }

  /** Grants and determines in one. */
  public String determine() {
    Confirmation.require(form.isGrantConfirmed(), "grantConfirmed");
    direct.determine(decisionId, application.id(), application.version(), form.award());
    return done("grant.done.determined");
  }

  public String refuse() {
    Confirmation.require(form.isRefuseConfirmed(), "refuseConfirmed");
    grants.refuse(
        decisionId,
        application.id(),
        application.version(),
        form.getGround(),
        form.getRefusalReason());
    return done("grant.done.refused");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public boolean isDecidable() {
    return isWaitingForDecider()
        && independence.isDeciderFrom(application.regionCode())
        && !isAdviser();
  }

  /** Advised himself, in another role: somebody else decides (F2). */
  public boolean isAdviser() {
    return isWaitingForDecider() && user.getSubject().equals(application.assessedBy());
  }

  /** The call asks no account: it can be determined at once (Awb 4:43). */
  public boolean isDirect() {
    return isDecidable() && DirectService.isDirect(page.getContext().call().call());
  }

  /** A decider who may not decide on this region is told so, rather than left wondering. */
  public boolean isBarred() {
    return isWaitingForDecider() && !independence.isDeciderFrom(application.regionCode());
  }

  private boolean isWaitingForDecider() {
    return application.status() == ApplicationStatus.TO_DECIDE
        && user.may(FundingPermission.DECIDE_APPLICATION);
  }

  /** The ceiling does not hold all that is asked. */
  public boolean isLess() {
    return application.requested() != null && application.requested().compareTo(free) > 0;
  }

  public List<SelectItem> getGroundItems() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    return Arrays.stream(RefusalGround.values())
        .map(known -> new SelectItem(known, texts.getString("grant.ground." + known.name())))
        .toList();
  }

  public DecisionForm getForm() {
    return form;
  }

  public GrantRow getDecision() {
    return decision;
  }

  public LinePlan getLines() {
    return lines;
  }

  public Conditions getConditions() {
    return conditions;
  }

  public Money getFree() {
    return free;
  }
}

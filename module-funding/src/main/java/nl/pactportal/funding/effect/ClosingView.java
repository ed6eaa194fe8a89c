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
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.EnvelopeRow;
import nl.pactportal.funding.scheme.NewClosing;
import nl.pactportal.funding.scheme.SchemeService;
import nl.pactportal.funding.scheme.Why;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.link.LinkRow;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** Proposing another closing date, for all or some regions, because of a decision or not. */
@Named
@ViewScoped
public class ClosingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SchemeService schemes;
  @Inject transient EffectService effects;
  @Inject transient CallService calls;
  private final UUID changeId = UuidV7.next();
  private final Map<String, String> decisions = new LinkedHashMap<>();
  private final Map<String, Boolean> regions = new HashMap<>();
  private String id;
  private CallPage page;
  private LocalDate closingDay;
  private String closingSaid;
  private String reason;
  private String source;
  private String decision;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    page = calls.find(GivenId.of(id));
    schemes.terms(page.call().id());
    effects.list().stream()
        .filter(LinkRow::asked)
        .forEach(link -> decisions.put(link.fromTitle(), link.id().toString()));
  }

  public String propose() {
    UUID call = page.call().id();
    List<String> chosen =
        page.envelopes().stream().map(EnvelopeRow::regionCode).filter(this::isChosen).toList();
    if (decision == null || decision.isBlank()) {
      schemes.proposeClosing(
          changeId,
          call,
          new NewClosing(closingDay, closingSaid, chosen),
          Why.said(reason, source));
    } else {
      new NewClosing(closingDay, closingSaid, chosen).requireDay();
      effects.propose(
          GivenId.of(decision), new EffectPlan(call, closingDay, closingSaid, chosen, reason));
    }
    Flash.say("scheme.proposed");
    return "/calls/detail.xhtml?faces-redirect=true&id=" + call;
  }

  private boolean isChosen(String region) {
    return Boolean.TRUE.equals(regions.get(region));
  }

  public CallPage getPage() {
    return page;
  }

  public Map<String, String> getDecisions() {
    return decisions;
  }

  public Map<String, Boolean> getRegions() {
    return regions;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(String decision) {
    this.decision = decision;
  }
}

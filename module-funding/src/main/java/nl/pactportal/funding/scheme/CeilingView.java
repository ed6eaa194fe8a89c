package nl.pactportal.funding.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.call.CallPage;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** Proposing other ceilings for a published call. */
@Named
@ViewScoped
public class CeilingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SchemeService schemes;
  @Inject transient CallService calls;
  private final TermsForm form = new TermsForm();
  private final UUID changeId = UuidV7.next();
  private String id;
  private CallPage page;
  private CallTerms now;
  private String reason;
  private String source;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    page = calls.find(GivenId.of(id));
    now = schemes.terms(page.call().id());
    form.fill(now.budget());
  }

  public String propose() {
    schemes.proposeCeiling(
        changeId,
        page.call().id(),
        page.call().edition(),
        form.budget(now.budget()),
        Why.said(reason, source),
        form.early());
    Flash.say("scheme.proposed");
    return "/calls/detail.xhtml?faces-redirect=true&id=" + page.call().id();
  }

  public CallPage getPage() {
    return page;
  }

  public Map<String, Object> getForm() {
    return form.values();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
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
}

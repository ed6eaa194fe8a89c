package nl.pactportal.funding.scheme;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.call.CallRow;
import nl.pactportal.funding.call.CallService;
import nl.pactportal.funding.call.CallTerms;
import nl.pactportal.funding.form.Forms;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form of a call: a concept is saved, a change of a published one is proposed. */
@Named
@ViewScoped
public class CallEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient SchemeService schemes;
  @Inject transient CallService calls;
  @Inject transient Forms forms;
  private final TermsForm form = new TermsForm();
  private final UUID changeId = UuidV7.next();
  private UUID newId;
  private boolean fresh;
  private String id;
  private CallRow call;
  private CallTerms now;
  private String reason;
  private String source;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    if (fresh) {
      schemes.begin();
      newId = UuidV7.next();
      form.values().put("formVersion", "" + forms.newest());
      form.values().put("kind", "REGULAR");
      return;
    }
    call = calls.find(GivenId.of(id)).call();
    now = schemes.terms(call.id());
    form.fill(now);
  }

  public String save() {
    if (isNew()) {
      schemes.create(newId, changeId, form.terms());
    } else {
      schemes.redraft(call.id(), call.edition(), form.terms());
    }
    Flash.say("scheme.saved");
    return where();
  }

  public String propose() {
    CallTerms to = new CallTerms(form.basis(), form.rules(), now.period(), now.budget());
    schemes.proposeTerms(changeId, call.id(), call.edition(), to, Why.said(reason, source));
    Flash.say("scheme.proposed");
    return where();
  }

  private String where() {
    return "/calls/detail.xhtml?faces-redirect=true&id=" + (isNew() ? newId : call.id());
  }

  public boolean isNew() {
    return call == null;
  }

  public boolean isConcept() {
    return isNew() || call.concept();
  }

  public CallRow getCall() {
    return call;
  }

  public Map<String, Object> getForm() {
    return form.values();
  }

  public boolean isFresh() {
    return fresh;
  }

  public void setFresh(boolean fresh) {
    this.fresh = fresh;
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

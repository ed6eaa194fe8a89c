package nl.pactportal.funding.application;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import nl.pactportal.funding.form.FormField;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import org.omnifaces.cdi.ViewScoped;

/** What was answered on the form, and whom of its board the region consulted. */
@Named
@ViewScoped
public class ApplicationFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ApplicationService applications;
  @Inject transient ConsultationService consultations;
  @Inject transient ApplicationDetailView page;
  private ApplicationDetail application;
  private FormPage form;
  private String said;
  private LocalDate heldOn;
  private String remark;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    form = applications.form(application.id());
  }

  public String note() {
    consultations.note(application.id(), new ConsultationRow(null, said, heldOn, remark));
    return done("consultation.done.noted");
  }

  public String remove(UUID id) {
    consultations.remove(application.id(), id);
    return done("consultation.done.removed");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  public String said(FormField field, Locale locale) {
    return form.said(field, application.answers().get(field.key()), locale);
  }

  public FormPage getForm() {
    return form;
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }

  public LocalDate getHeldOn() {
    return heldOn;
  }

  public void setHeldOn(LocalDate heldOn) {
    this.heldOn = heldOn;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}

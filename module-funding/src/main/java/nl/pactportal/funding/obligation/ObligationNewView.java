package nl.pactportal.funding.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationService;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The form for a new obligation of a grant. */
@Named
@ViewScoped
public class ObligationNewView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ObligationService obligations;
  @Inject transient ApplicationService applications;
  private final UUID newId = UuidV7.next();
  private final ObligationForm form = ObligationForm.fresh();
  private String applicationId;
  private ApplicationDetail application;
  private String covers;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    application = applications.find(GivenId.of(applicationId));
    obligations.begin(application.id());
  }

  public String create() {
    obligations.create(newId, application.id(), covers, form.plan());
    Flash.say("obligation.done.proposed");
    return "/obligations/detail.xhtml?faces-redirect=true&id=" + newId;
  }

  public ObligationForm getForm() {
    return form;
  }

  public ApplicationDetail getApplication() {
    return application;
  }

  public String getApplicationId() {
    return applicationId;
  }

  public void setApplicationId(String applicationId) {
    this.applicationId = applicationId;
  }

  public String getCovers() {
    return covers;
  }

  public void setCovers(String covers) {
    this.covers = covers;
  }
}

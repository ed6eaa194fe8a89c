package nl.pactportal.funding.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Within when the province decides on the application of this page. */
@Named
@RequestScoped
public class DecisionTermView {
  @Inject ApplicationService applications;
  @Inject ApplicationDetailView page;
  private DecisionTerm known;
  private boolean asked;

  /** Null where no decision is waited for. */
  public DecisionTerm getTerm() {
    if (!asked) {
      known = applications.decisionTerm(page.getApplication().id()).orElse(null);
      asked = true;
    }
    return known;
  }
}

package nl.pactportal.funding.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** The version of the guide an application was submitted under, as a fact on its page. */
@Named
@RequestScoped
public class ApplicationGuideView {
  @Inject GuideService guides;

  /** Null before it is submitted, or if there was no guide. */
  public GuideRow of(UUID applicationId) {
    return guides.ofApplication(applicationId).orElse(null);
  }
}

package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.document.DocumentOwner;
import nl.pactportal.platform.identity.CurrentUser;

/** Annexes go with their application: until it is submitted they are the region's alone. */
@ApplicationScoped
public class ApplicationAnnexes implements DocumentOwner {
  static final String TYPE = "funding.application";
  @Inject ApplicationRepository applications;
  @Inject CurrentUser user;

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  @Transactional
  public boolean mayRead(UUID applicationId) {
    return user.may(FundingPermission.VIEW_FUNDING)
        && applications.detail(applicationId).isPresent();
  }
}

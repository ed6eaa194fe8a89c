package nl.pactportal.funding.amendment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.funding.application.ApplicationDetail;
import nl.pactportal.funding.application.ApplicationDetailView;
import nl.pactportal.funding.grant.Conditions;
import nl.pactportal.funding.grant.GrantRow;
import nl.pactportal.funding.grant.GrantService;
import nl.pactportal.funding.grant.GrantStatus;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The part of an application's page about changing its grant. */
@Named
@ViewScoped
public class AmendmentView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AmendmentService amendments;
  @Inject transient GrantService grants;
  @Inject transient ApplicationDetailView page;
  @Inject transient CurrentUser user;
  private final UUID id = UuidV7.next();
  private final WishForm form = new WishForm();
  private ApplicationDetail application;
  private GrantRow grant;
  private boolean takenBack;
  private List<AmendmentRow> rows = List.of();
  private List<VersionRow> versions = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  /** After the page itself is loaded. */
  public void load() {
    application = page.getApplication();
    grant = grants.ofApplication(application.id()).filter(GrantRow::granted).orElse(null);
    if (grant != null) {
      rows = amendments.ofApplication(application.id());
      versions = amendments.versions(grant.id());
      takenBack = amendments.isBeingTakenBack(grant.id());
      Conditions now = grants.conditions(application.id());
      form.begin(grant.amount(), now.from(), now.until(), application.activities());
    }
  }

  public String request() {
    amendments.request(id, application.id(), form.wish());
    return done("amendment.done.requested");
  }

  public String decide() {
    Confirmation.require(form.isConfirmed(), "amendmentConfirmed");
    amendments.grant(getOpen().id(), getOpen().version(), form.getDecision());
    return done("amendment.done.granted");
  }

  public String refuse() {
    amendments.refuse(getOpen().id(), getOpen().version(), form.getRefusal());
    return done("amendment.done.refused");
  }

  private String done(String message) {
    Flash.say(message);
    return "/applications/detail.xhtml?faces-redirect=true&id=" + application.id();
  }

  /** The one that waits for a decision; null if there is none. */
  public AmendmentRow getOpen() {
    return rows.stream().filter(AmendmentRow::open).findFirst().orElse(null);
  }

  public boolean isRequestable() {
    return grant != null
        && grant.status() == GrantStatus.ACTIVE
        && getOpen() == null
        && !takenBack
        && user.may(FundingPermission.REQUEST_AMENDMENT)
        && user.person().regions().contains(application.regionCode());
  }

  public boolean isDecidable() {
    return getOpen() != null
        && user.may(FundingPermission.DECIDE_AMENDMENT)
        && !user.person().accounts().contains(application.regionCode());
  }

  public GrantRow getGrant() {
    return grant;
  }

  public List<AmendmentRow> getRows() {
    return rows;
  }

  public List<VersionRow> getVersions() {
    return versions;
  }

  public WishForm getForm() {
    return form;
  }
}

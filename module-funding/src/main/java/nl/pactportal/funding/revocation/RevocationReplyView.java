package nl.pactportal.funding.revocation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** Where the region says what it thinks of what the province means to take back. */
@Named
@ViewScoped
public class RevocationReplyView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient RevocationReplyService replies;
  @Inject transient RevocationView revocations;
  @Inject transient CurrentUser user;
  private final UUID newId = UuidV7.next();
  private String said;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public String give() {
    RevocationRow open = revocations.getOpen();
    replies.give(newId, open.id(), said);
    Flash.say("revocation.done.replied");
    return "/applications/detail.xhtml?faces-redirect=true&id=" + open.applicationId();
  }

  public boolean isGiver() {
    return revocations.isAsked() && user.may(FundingPermission.GIVE_VIEW);
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }
}

package nl.pactportal.funding.notice;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import org.omnifaces.cdi.ViewScoped;

/** Where the user wants his mails. */
@Named
@ViewScoped
public class NoticeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient NoticeAddressService notices;
  @Inject transient CurrentUser user;
  private List<String> own = List.of();
  private String address;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    own = notices.own();
    address = own.isEmpty() ? null : own.get(0);
  }

  public String save() {
    notices.receiveAt(address);
    return done("notice.done.saved");
  }

  public String stop() {
    notices.stop();
    return done("notice.done.stopped");
  }

  private static String done(String message) {
    Flash.say(message);
    return "/notices/index.xhtml?faces-redirect=true";
  }

  public boolean isPermitted() {
    return user.may(FundingPermission.RECEIVE_NOTICES);
  }

  public boolean isReceiving() {
    return !own.isEmpty();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }
}

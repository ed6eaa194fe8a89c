package nl.pactportal.funding.accountability;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One account, and what the region can do with it. */
@Named
@ViewScoped
public class AccountabilityView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient AccountabilityService accounts;
  @Inject transient CurrentUser user;
  private String id;
  private AccountabilityDetail detail;
  private boolean submitConfirmed;
  private String sendBackReason;
  private transient Part file;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    detail = accounts.detail(GivenId.of(id));
  }

  public String submit() {
    Confirmation.require(submitConfirmed, "submitConfirmed");
    accounts.submit(getAccount().id(), getAccount().version());
    return done("accountability.done.submitted");
  }

  public String sendBack() {
    accounts.sendBack(getAccount().id(), getAccount().version(), sendBackReason);
    return done("accountability.done.sentBack");
  }

  public String addAnnex() {
    if (file == null) {
      throw new BusinessException("file", "application.annex.missing");
    }
    accounts.addAnnex(getAccount().id(), getAccount().version(), Upload.of(file));
    return done("application.annex.added");
  }

  private String done(String message) {
    Flash.say(message);
    return "/accounts/detail.xhtml?faces-redirect=true&id=" + getAccount().id();
  }

  public boolean isEditable() {
    return isInside()
        && getAccount().status().editable()
        && user.may(FundingPermission.DRAFT_ACCOUNTABILITY);
  }

  public boolean isToSign() {
    return isInside()
        && getAccount().status() == AccountabilityStatus.TO_SIGN
        && user.may(FundingPermission.SUBMIT_ACCOUNTABILITY);
  }

  public boolean isOwnText() {
    return getAccount().writtenBy(user.getSubject());
  }

  private boolean isInside() {
    return user.person().regions().contains(getAccount().regionCode());
  }

  public AccountabilityDetail getDetail() {
    return detail;
  }

  public AccountabilityRow getAccount() {
    return detail.account();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isSubmitConfirmed() {
    return submitConfirmed;
  }

  public void setSubmitConfirmed(boolean submitConfirmed) {
    this.submitConfirmed = submitConfirmed;
  }

  public String getSendBackReason() {
    return sendBackReason;
  }

  public void setSendBackReason(String sendBackReason) {
    this.sendBackReason = sendBackReason;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}

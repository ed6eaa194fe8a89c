package nl.pactportal.funding.payment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.FundingPermission;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** One batch: approving it, fetching its file, saying what the bank made of it. */
@Named
@ViewScoped
public class BatchView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient BatchService batches;
  @Inject transient ResultService results;
  @Inject transient StatusFileService files;
  @Inject transient CurrentUser user;
  @Inject transient Clock clock;
  private String id;
  private BatchDetail detail;
  private boolean approveConfirmed;
  private boolean cancelConfirmed;
  private LocalDate paidOn;
  private transient Part statusFile;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    detail = batches.find(GivenId.of(id));
    paidOn = LocalDate.now(clock);
  }

  public String approve() {
    Confirmation.require(approveConfirmed, "approveConfirmed");
    batches.approve(getBatch().id(), getBatch().version());
    return done("batch.done.approved");
  }

  public String cancel() {
    Confirmation.require(cancelConfirmed, "cancelConfirmed");
    batches.cancel(getBatch().id(), getBatch().version());
    return done("batch.done.cancelled");
  }

  public String allPaid() {
    results.allPaid(getBatch().id(), paidOn);
    return done("payment.done.allPaid");
  }

  public String takeFile() {
    if (statusFile == null || statusFile.getSize() == 0) {
      throw new BusinessException("statusFile", "payment.file.missing");
    }
    ImportedResults taken = files.take(getBatch().id(), Upload.of(statusFile));
    return done("payment.done.file", taken.paid(), taken.failed(), taken.pending());
  }

  private String done(String message, Object... words) {
    Flash.say(message, words);
    return "/payments/batch.xhtml?faces-redirect=true&id=" + getBatch().id();
  }

  public boolean isApprovable() {
    return getBatch().made() && user.may(FundingPermission.APPROVE_BATCH) && !isOwn();
  }

  public boolean isCancellable() {
    return getBatch().made() && user.may(FundingPermission.MAKE_BATCH);
  }

  /** The file is for another person than who made the batch. */
  public boolean isFetchable() {
    return getBatch().approved() && user.may(FundingPermission.APPROVE_BATCH) && !isOwn();
  }

  public boolean isRecordable() {
    return detail.waiting() && user.may(FundingPermission.RECORD_PAYMENT);
  }

  /** Leads to the page of its result. */
  public boolean recordable(PaymentRow row) {
    return getBatch().approved()
        && user.may(FundingPermission.RECORD_PAYMENT)
        && (row.waiting() || row.paid());
  }

  public boolean isOwn() {
    return getBatch().madeBy().equals(user.getSubject());
  }

  public BatchRow getBatch() {
    return detail.batch();
  }

  public BatchDetail getDetail() {
    return detail;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public boolean isApproveConfirmed() {
    return approveConfirmed;
  }

  public void setApproveConfirmed(boolean approveConfirmed) {
    this.approveConfirmed = approveConfirmed;
  }

  public boolean isCancelConfirmed() {
    return cancelConfirmed;
  }

  public void setCancelConfirmed(boolean cancelConfirmed) {
    this.cancelConfirmed = cancelConfirmed;
  }

  public Part getStatusFile() {
    return statusFile;
  }

  public void setStatusFile(Part statusFile) {
    this.statusFile = statusFile;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }
}

package nl.pactportal.funding.payment;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** What the bank made of one payment. */
@Named
@ViewScoped
public class PaymentResultView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient ResultService results;
  @Inject transient Clock clock;
  private String id;
  private PaymentRow payment;
  private LocalDate paidOn;
  private LocalDate returnedOn;
  private String failReason;
  private String returnReason;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    payment = results.find(GivenId.of(id));
    paidOn = LocalDate.now(clock);
    returnedOn = paidOn;
  }

  public String paid() {
    results.paid(payment.id(), payment.version(), paidOn);
    return done("payment.done.paid");
  }

  public String failed() {
    results.failed(payment.id(), payment.version(), failReason);
    return done("payment.done.failed");
  }

  public String returned() {
    results.returned(payment.id(), payment.version(), returnedOn, returnReason);
    return done("payment.done.returned");
  }

  private String done(String message) {
    Flash.say(message);
    return "/payments/batch.xhtml?faces-redirect=true&id=" + payment.batchId();
  }

  public PaymentRow getPayment() {
    return payment;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getPaidOn() {
    return paidOn;
  }

  public void setPaidOn(LocalDate paidOn) {
    this.paidOn = paidOn;
  }

  public LocalDate getReturnedOn() {
    return returnedOn;
  }

  public void setReturnedOn(LocalDate returnedOn) {
    this.returnedOn = returnedOn;
  }

  public String getFailReason() {
    return failReason;
  }

  public void setFailReason(String failReason) {
    this.failReason = failReason;
  }

  public String getReturnReason() {
    return returnReason;
  }

  public void setReturnReason(String returnReason) {
    this.returnReason = returnReason;
  }
}

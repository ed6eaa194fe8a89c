package nl.pactportal.funding.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.input.GivenId;

/** The proof that an application was received, to read and to print. */
@Named
@RequestScoped
public class ReceiptView {
  @Inject ApplicationService applications;
  @Inject Language language;
  private String id;
  private Receipt receipt;
  private ReceiptText text;

  public void load() {
    receipt = applications.receipt(GivenId.of(id));
    text = new ReceiptText(receipt, language.getLocale());
  }

  public Receipt getReceipt() {
    return receipt;
  }

  public List<ReceiptLine> getFacts() {
    return text.facts();
  }

  public List<ReceiptLine> getContent() {
    return text.content();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}

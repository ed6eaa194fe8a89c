package nl.pactportal.dashboard.question;

import java.io.Serializable;
import java.time.LocalDate;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.money.Money;

/** What is filled in for a step; each step uses some of it. */
public class StepForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String said;
  private String answerText;
  private String dataset;
  private String source;
  private String sourceUrl;
  private String permalink;
  private String supplier;
  private Money amount;
  private String decidedBy;
  private LocalDate decidedOn;
  private String original;

  GivenAnswer answer() {
    return new GivenAnswer(
        answerText, dataset == null ? null : GivenId.of(dataset), source, sourceUrl, permalink);
  }

  BoughtFigures purchase() {
    return new BoughtFigures(new Purchase(supplier, amount, decidedBy, decidedOn), said);
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(String said) {
    this.said = said;
  }

  public String getAnswerText() {
    return answerText;
  }

  public void setAnswerText(String answerText) {
    this.answerText = answerText;
  }

  public String getDataset() {
    return dataset;
  }

  public void setDataset(String dataset) {
    this.dataset = dataset;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getSourceUrl() {
    return sourceUrl;
  }

  public void setSourceUrl(String sourceUrl) {
    this.sourceUrl = sourceUrl;
  }

  public String getPermalink() {
    return permalink;
  }

  public void setPermalink(String permalink) {
    this.permalink = permalink;
  }

  public String getSupplier() {
    return supplier;
  }

  public void setSupplier(String supplier) {
    this.supplier = supplier;
  }

  public Money getAmount() {
    return amount;
  }

  public void setAmount(Money amount) {
    this.amount = amount;
  }

  public String getDecidedBy() {
    return decidedBy;
  }

  public void setDecidedBy(String decidedBy) {
    this.decidedBy = decidedBy;
  }

  public LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public String getOriginal() {
    return original;
  }

  public void setOriginal(String original) {
    this.original = original;
  }
}

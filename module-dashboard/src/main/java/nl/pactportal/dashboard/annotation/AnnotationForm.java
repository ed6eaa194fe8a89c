package nl.pactportal.dashboard.annotation;

import java.util.UUID;
import nl.pactportal.dashboard.FigureFields;

/** What is filled in on the form of a note. */
public class AnnotationForm extends FigureFields {
  private static final long serialVersionUID = 1L;
  private String audience;
  private String text;
  private String reference;

  AnnotationEntry entry(UUID dataset) {
    return new AnnotationEntry(
        dataset, audience, getMeasure(), getGeo(), getPeriod(), text, reference);
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}

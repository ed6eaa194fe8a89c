package nl.pactportal.dashboard.annotation;

import java.io.Serializable;
import java.util.UUID;

/** What is filled in on the form of a note. */
public class AnnotationForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private String audience;
  private String measure;
  private String geo;
  private String period;
  private String text;
  private String reference;

  AnnotationEntry entry(UUID dataset) {
    return new AnnotationEntry(dataset, audience, measure, geo, period, text, reference);
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getMeasure() {
    return measure;
  }

  public void setMeasure(String measure) {
    this.measure = measure;
  }

  public String getGeo() {
    return geo;
  }

  public void setGeo(String geo) {
    this.geo = geo;
  }

  public String getPeriod() {
    return period;
  }

  public void setPeriod(String period) {
    this.period = period;
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

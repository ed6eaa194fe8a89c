package nl.pactportal.dashboard.upload;

import java.io.Serializable;
import nl.pactportal.dashboard.disclosure.DisclosureRule;

/** What is filled in for a new table. */
public class OwnTableForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private String definition;
  private String licence = "CC BY 4.0";
  private Audience audience;
  private int threshold;
  private boolean zeroShown;
  private boolean absentZero;

  void begin(DisclosureRule usual) {
    threshold = usual.threshold();
    zeroShown = usual.zeroShown();
  }

  OwnTableEntry entry() {
    return new OwnTableEntry(
        title, definition, licence, audience, threshold, zeroShown, absentZero);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDefinition() {
    return definition;
  }

  public void setDefinition(String definition) {
    this.definition = definition;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }

  public Audience getAudience() {
    return audience;
  }

  public void setAudience(Audience audience) {
    this.audience = audience;
  }

  public int getThreshold() {
    return threshold;
  }

  public void setThreshold(int threshold) {
    this.threshold = threshold;
  }

  public boolean isZeroShown() {
    return zeroShown;
  }

  public void setZeroShown(boolean zeroShown) {
    this.zeroShown = zeroShown;
  }

  public boolean isAbsentZero() {
    return absentZero;
  }

  public void setAbsentZero(boolean absentZero) {
    this.absentZero = absentZero;
  }
}

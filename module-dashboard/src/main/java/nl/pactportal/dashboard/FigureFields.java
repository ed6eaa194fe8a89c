package nl.pactportal.dashboard;

import java.io.Serializable;

/** The fields of a form that say which figure it is about; empty stands for all of them. */
public class FigureFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private String measure;
  private String geo;
  private String period;

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
}

package nl.pactportal.dashboard.breaks;

import nl.pactportal.dashboard.FigureFields;

/** What is filled in on the form of a break. */
public class BreakFields extends FigureFields {
  private static final long serialVersionUID = 1L;
  private BreakKind kind;
  private String textNl;
  private String textEn;
  private String source;

  BreakForm filled() {
    return new BreakForm(
        said(getMeasure()), said(getGeo()), getPeriod(), kind, textNl, textEn, source);
  }

  private static String said(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public BreakKind getKind() {
    return kind;
  }

  public void setKind(BreakKind kind) {
    this.kind = kind;
  }

  public String getTextNl() {
    return textNl;
  }

  public void setTextNl(String textNl) {
    this.textNl = textNl;
  }

  public String getTextEn() {
    return textEn;
  }

  public void setTextEn(String textEn) {
    this.textEn = textEn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}

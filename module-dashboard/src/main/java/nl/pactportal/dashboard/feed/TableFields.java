package nl.pactportal.dashboard.feed;

import java.io.Serializable;
import nl.pactportal.dashboard.format.NumberText;

/** The fields about a table that both forms have. */
public class TableFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private String code;
  private String title;
  private String owner;
  private String licence;
  private NumberText numbers = NumberText.DECIMAL_COMMA;

  static TableFields of(FeedRow row) {
    TableFields fields = new TableFields();
    fields.code = row.code();
    fields.title = row.title();
    fields.owner = row.owner();
    fields.licence = row.licence();
    fields.numbers = row.numbers();
    return fields;
  }

  TableForm form() {
    return new TableForm(code, title, owner, licence);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }

  public NumberText getNumbers() {
    return numbers;
  }

  public void setNumbers(NumberText numbers) {
    this.numbers = numbers;
  }
}

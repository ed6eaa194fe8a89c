package nl.pactportal.dashboard.feed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Note;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.error.NotFoundException;

/** The form that takes in a file, and what became of it. */
@Named
@RequestScoped
public class UploadView {
  @Inject FeedService feeds;
  @Inject DashboardTexts texts;
  private String id;
  private String code;
  private String title;
  private String owner;
  private String licence;
  private Part file;
  private NumberText numbers = NumberText.DECIMAL_COMMA;
  private boolean withoutUnassigned;
  private UploadReport report;

  public void load() {
    if (id == null || id.isEmpty()) {
      return;
    }
    FeedRow row = feeds.find(uuid(id));
    code = row.code();
    title = row.title();
    owner = row.owner();
    licence = row.licence();
    numbers = row.numbers();
  }

  static UUID uuid(String given) {
    try {
      return UUID.fromString(given);
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundException("dataset");
    }
  }

  public void send() {
    if (file == null) {
      throw new BusinessException("file", "formats.file.missing");
    }
    report =
        feeds.upload(
            new TableForm(code, title, owner, licence), Upload.of(file), numbers, withoutUnassigned);
  }

  public UploadReport getReport() {
    return report;
  }

  public String getOutcome() {
    if (report.isWaiting()) {
      return texts.say("formats.held");
    }
    return report.failure() == null
        ? texts.say("import.status." + report.status().name())
        : texts.say(report.failure().key());
  }

  public List<String> getLines() {
    return report.notes().stream().map(this::line).toList();
  }

  private String line(Note note) {
    return texts.say(note.reason().key(), String.valueOf(note.row()), note.text());
  }

  /** Ways of writing numbers, by their example. */
  public Map<String, NumberText> getWritings() {
    Map<String, NumberText> all = new LinkedHashMap<>();
    for (NumberText one : NumberText.values()) {
      all.put(texts.say("formats.numbers." + one.name()), one);
    }
    return all;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public NumberText getNumbers() {
    return numbers;
  }

  public void setNumbers(NumberText numbers) {
    this.numbers = numbers;
  }

  public boolean isWithoutUnassigned() {
    return withoutUnassigned;
  }

  public void setWithoutUnassigned(boolean withoutUnassigned) {
    this.withoutUnassigned = withoutUnassigned;
  }
}

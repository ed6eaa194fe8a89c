package nl.pactportal.dashboard.feed;

import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.format.NumberText;
import nl.pactportal.dashboard.format.sheet.ReadingReport.Note;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import org.omnifaces.cdi.ViewScoped;

/** The form that takes in a file, and what became of it. */
@Named
@ViewScoped
public class UploadView extends TableEditView {
  private static final long serialVersionUID = 1L;
  private transient Part file;
  private boolean withoutUnassigned;
  private transient UploadReport report;

  public void load() {
    open();
  }

  public void send() {
    report = null;
    if (file == null || file.getSize() == 0) {
      throw new BusinessException("file", "formats.file.missing");
    }
    report =
        feeds.upload(
            getTable().form(), Upload.of(file), getTable().getNumbers(), withoutUnassigned);
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
    return report == null ? List.of() : report.notes().stream().map(this::line).toList();
  }

  private String line(Note note) {
    return texts.say(note.reason().key(), String.valueOf(note.row()), note.text());
  }

  /** Ways of writing numbers, by their example. */
  public Map<String, NumberText> getWritings() {
    Map<String, NumberText> all = new LinkedHashMap<>();
    for (NumberText one :
        List.of(NumberText.DECIMAL_COMMA, NumberText.DECIMAL_POINT, NumberText.PLAIN)) {
      all.put(texts.say("formats.numbers." + one.name()), one);
    }
    return all;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public boolean isWithoutUnassigned() {
    return withoutUnassigned;
  }

  public void setWithoutUnassigned(boolean withoutUnassigned) {
    this.withoutUnassigned = withoutUnassigned;
  }
}

package nl.pactportal.meetings.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.faces.Flash;

/** The form with which a document is added to a meeting. */
@Named
@RequestScoped
public class DocumentFormView {
  @Inject RecordService minutes;
  @Inject MeetingRecordView page;
  private Part file;

  public String save() {
    minutes.attach(page.getMeetingId(), Upload.of(file));
    Flash.say("documents.saved");
    return "/meetings/record?faces-redirect=true&part=documents&id=" + page.getMeetingId();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}

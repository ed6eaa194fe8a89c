package nl.pactportal.meetings.minutes;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import nl.pactportal.meetings.minutes.document.DocumentSection;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** The page on which the secretariat edits minutes, one section at a time. */
@Named
@ViewScoped
public class MinutesEditView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MinutesService minutes;
  private String id;
  private String section;
  private UUID meetingId;
  private String place;
  private long seen;
  private String text;
  private transient MinutesPage page;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    meetingId = GivenId.of(id);
    page = minutes.readToEdit(meetingId);
    place = section == null || section.isBlank() ? DocumentSection.HEAD : section;
    seen = getCurrent().version();
    text = getCurrent().text();
  }

  public MinutesPage getPage() {
    if (meetingId == null) {
      throw new ViewExpiredException("minutes/edit");
    }
    if (page == null) {
      page = minutes.readToEdit(meetingId);
    }
    return page;
  }

  public DocumentSection getCurrent() {
    return getPage().section(place);
  }

  public List<SourceRow> getSources() {
    return SourceRow.of(getCurrent(), getPage().meeting());
  }

  public boolean isFrozen() {
    return getPage().shown().status().isFrozen();
  }

  public String save() {
    minutes.write(meetingId, place, seen, text == null ? "" : text);
    return done("minutes.sectionSaved");
  }

  public String takeNew() {
    minutes.takeNew(meetingId, place, seen);
    return done("minutes.sectionFollows");
  }

  public String keepMine() {
    minutes.keepMine(meetingId, place, seen);
    return done("minutes.sectionKept");
  }

  private String done(String key) {
    Flash.say(key);
    return "/minutes/edit?faces-redirect=true&id=" + meetingId + "&section=" + place;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getSection() {
    return section;
  }

  public void setSection(String section) {
    this.section = section;
  }

  public String getPlace() {
    return place;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

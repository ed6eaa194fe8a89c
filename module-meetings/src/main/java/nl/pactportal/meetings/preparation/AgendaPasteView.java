package nl.pactportal.meetings.preparation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.util.Faces;

/** The form that takes a whole agenda as lines. */
@Named
@RequestScoped
public class AgendaPasteView {
  @Inject AgendaService agenda;
  private String id;
  private String lines;
  private AgendaSheet sheet;

  /** A refused form is shown again before Faces hands over the parameters of the page. */
  @PostConstruct
  void begin() {
    id = Faces.getRequestParameter("id");
  }

  public void load() {
    sheet = agenda.readToPlan(GivenId.of(id));
  }

  public String save() {
    int more = agenda.paste(GivenId.of(id), lines);
    Flash.say("agenda.pasted", more);
    return "/meetings/agenda?faces-redirect=true&id=" + id;
  }

  public AgendaSheet getSheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}

package nl.pactportal.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.meetings.agenda.AgendaKind;
import nl.pactportal.meetings.agenda.AgendaLine;
import nl.pactportal.meetings.input.RegionChoice;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.RegionScope;
import org.omnifaces.cdi.ViewScoped;

/** The form with which the secretariat plans a meeting. */
@Named
@ViewScoped
public class MeetingPlanView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS = 40;

  @Inject MeetingService meetings;
  @Inject RegionChoice regions;

  /** Made once per form: sending it twice plans one meeting. */
  private final UUID id = UuidV7.next();

  private List<String> bodies = List.of();
  private String regionCode = RegionScope.SHARED;
  private String body;
  private final PlanningForm form = new PlanningForm();
  private final List<AgendaForm> agenda = new ArrayList<>(List.of(new AgendaForm()));

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    bodies = meetings.bodies();
  }

  public void addRow() {
    if (agenda.size() < MOST_ROWS) {
      agenda.add(new AgendaForm());
    }
  }

  public void removeRow(AgendaForm row) {
    agenda.remove(row);
  }

  public String plan() {
    MeetingPlan plan =
        new MeetingPlan(id, regionCode, body, form.date(), form.venue(), null, lines());
    meetings.plan(plan).forEach(hint -> Flash.say("planning.hint." + hint));
    Flash.say("plan.done");
    return "/meetings/detail?faces-redirect=true&id=" + id;
  }

  private List<AgendaLine> lines() {
    List<AgendaLine> lines = new ArrayList<>();
    for (int row = 0; row < agenda.size(); row++) {
      if (!agenda.get(row).isEmpty()) {
        lines.add(agenda.get(row).line(row + 1));
      }
    }
    return lines;
  }

  /** Code by name: all partners, or one region. */
  public Map<String, String> getRegions() {
    return regions.options();
  }

  public AgendaKind[] getKinds() {
    return AgendaKind.values();
  }

  public List<String> getBodies() {
    return bodies;
  }

  public List<AgendaForm> getAgenda() {
    return agenda;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public void setRegionCode(String regionCode) {
    this.regionCode = regionCode;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public PlanningForm getForm() {
    return form;
  }
}

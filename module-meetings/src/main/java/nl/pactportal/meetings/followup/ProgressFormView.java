package nl.pactportal.meetings.followup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import org.omnifaces.cdi.ViewScoped;

/** The form with which a region says how far it is with an action. */
@Named
@ViewScoped
public class ProgressFormView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ProgressService progress;
  @Inject Parties parties;

  private final UUID reportId = UuidV7.next();
  private final Map<String, String> regions = new LinkedHashMap<>();
  private List<ProgressState> states = List.of();
  private UUID actionId;
  private String region;
  private ProgressState state;
  private String text;

  void open(ListedRow action) {
    actionId = action.id();
    states =
        Stream.of(ProgressState.values())
            .filter(one -> action.toAll() || one != ProgressState.NOT_NEEDED)
            .toList();
    Set<String> codes = progress.reporters(actionId);
    codes.forEach(code -> regions.put(parties.name(code), code));
    if (codes.size() == 1) {
      region = codes.iterator().next();
    }
  }

  public String save() {
    progress.report(reportId, actionId, new ProgressReport(region, state, text));
    Flash.say("progress.saved");
    return "/actions/detail?faces-redirect=true&id=" + actionId;
  }

  /** Code by name of the regions this user can report for. */
  public Map<String, String> getRegions() {
    return regions;
  }

  public boolean isChoice() {
    return regions.size() > 1;
  }

  public List<ProgressState> getStates() {
    return states;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public ProgressState getState() {
    return state;
  }

  public void setState(ProgressState state) {
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}

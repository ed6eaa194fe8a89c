package nl.pactportal.dashboard.question;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.dashboard.Choices;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.input.GivenId;
import org.omnifaces.cdi.ViewScoped;

/** On the page of a decision: which questions it holds. */
@Named
@ViewScoped
public class HeldQuestionsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient QuestionHoldService holds;
  @Inject transient CurrentUser user;
  private final Map<String, String> candidates = new LinkedHashMap<>();
  private String id;
  private List<String> chosen = List.of();

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    if (user.may(DashboardPermission.PLACE_HOLD)) {
      holds
          .candidates(GivenId.of(id))
          .forEach(row -> Choices.add(candidates, row.label(), row.id().toString()));
    }
  }

  public String hold() {
    UUID link = GivenId.of(id);
    holds.hold(link, chosen.stream().map(GivenId::of).toList());
    Flash.say("question.hold.done");
    return "/decisions/detail?faces-redirect=true&id=" + link;
  }

  /** Id by subject. */
  public Map<String, String> getCandidates() {
    return candidates;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = chosen;
  }
}

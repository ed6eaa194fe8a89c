package nl.pactportal.funding.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import nl.pactportal.platform.faces.Language;

/** What can be chosen while an application is weighed. */
@Named
@RequestScoped
public class AssessmentItems {
  @Inject Language language;

  public List<SelectItem> getOutcomes() {
    return items(CheckOutcome.values(), "check.outcome.");
  }

  public List<SelectItem> getStateAids() {
    return items(StateAid.values(), "stateAid.");
  }

  private List<SelectItem> items(Enum<?>[] values, String prefix) {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    return Arrays.stream(values)
        .map(value -> new SelectItem(value, texts.getString(prefix + value.name())))
        .toList();
  }
}

package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import nl.pactportal.platform.faces.Language;

/** What can be chosen in the forms about obligations. */
@Named
@RequestScoped
public class ObligationChoices {
  @Inject Language language;

  public Map<String, Object> getStatuses() {
    return items(
        "obligation.status.",
        ObligationStatus.IN_FORCE,
        ObligationStatus.NOT_IN_FORCE,
        ObligationStatus.MERGED_INTO);
  }

  public Map<String, Object> getProvenances() {
    return items("obligation.provenance.", Provenance.values());
  }

  public Map<String, Object> getReasonCodes() {
    return items("obligation.reasonCode.", ReasonCode.values());
  }

  private Map<String, Object> items(String prefix, Enum<?>... known) {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    Map<String, Object> choices = new LinkedHashMap<>();
    for (Enum<?> one : known) {
      choices.put(texts.getString(prefix + one.name()), one);
    }
    return choices;
  }
}

package nl.pactportal.funding.obligation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.pactportal.platform.faces.Language;

/** What can be chosen in the forms about obligations. */
@Named
@RequestScoped
public class ObligationChoices {
  @Inject Language language;

  public List<SelectItem> getStatuses() {
    return items(
        "obligation.status.",
        ObligationStatus.IN_FORCE,
        ObligationStatus.NOT_IN_FORCE,
        ObligationStatus.MERGED_INTO);
  }

  public List<SelectItem> getProvenances() {
    return items("obligation.provenance.", Provenance.values());
  }

  public List<SelectItem> getReasonCodes() {
    return items("obligation.reasonCode.", ReasonCode.values());
  }

  private List<SelectItem> items(String prefix, Enum<?>... known) {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    return Stream.of(known)
        .map(one -> new SelectItem(one, texts.getString(prefix + one.name())))
        .toList();
  }
}

package nl.pactportal.funding.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import nl.pactportal.platform.faces.Language;

/** What can be chosen of a theme, by its label. */
@Named
@RequestScoped
public class ThemeItems {
  @Inject Language language;

  public Map<String, Theme.Owner> getOwners() {
    return items(Theme.Owner.values(), "theme.owner.");
  }

  public Map<String, ThemeState> getStates() {
    return items(ThemeState.values(), "theme.state.");
  }

  private <E extends Enum<E>> Map<String, E> items(E[] values, String prefix) {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    Map<String, E> items = new LinkedHashMap<>();
    for (E value : values) {
      items.put(texts.getString(prefix + value.name()), value);
    }
    return items;
  }
}

package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pactportal.funding.form.FormField;
import nl.pactportal.funding.form.Theme;

/** What a question of a form offers, in the language of the page. */
@Named
@ApplicationScoped
public class FormItems {
  /** By their labels, as the fields of the portal want them. */
  public Map<String, String> of(FormField field, Locale locale) {
    Map<String, String> items = new LinkedHashMap<>();
    field.options().forEach(option -> items.put(option.label().in(locale), option.code()));
    return items;
  }

  /** Those under discussion are shown, so that nobody looks for them, but cannot be chosen. */
  public List<SelectItem> themes(List<Theme> themes, Locale locale, String open, String retired) {
    return themes.stream()
        .filter(Theme::shown)
        .map(theme -> item(theme, locale, open, retired))
        .toList();
  }

  private static SelectItem item(Theme theme, Locale locale, String open, String retired) {
    String name = theme.name().in(locale);
    String label =
        switch (theme.state()) {
          case OFFERED -> name;
          case DISCUSSED -> name + " (" + open + ")";
          case RETIRED -> name + " (" + retired + ")";
        };
    return new SelectItem(theme.code(), label, null, !theme.choosable());
  }
}

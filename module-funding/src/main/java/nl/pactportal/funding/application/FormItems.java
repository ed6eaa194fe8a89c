package nl.pactportal.funding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.pactportal.funding.form.FormField;
import nl.pactportal.funding.form.Theme;

/** What a question of a form offers, in the language of the page. */
@Named
@ApplicationScoped
public class FormItems {
  public List<SelectItem> of(FormField field, Locale locale) {
    return field.options().stream()
        .map(option -> new SelectItem(option.code(), option.label().in(locale)))
        .toList();
  }

  /** Those under discussion are shown, so that nobody looks for them, but cannot be chosen. */
  public List<SelectItem> themes(List<Theme> themes, Locale locale, String open) {
    return themes.stream().map(theme -> item(theme, locale, open)).toList();
  }

  private static SelectItem item(Theme theme, Locale locale, String open) {
    String name = theme.name().in(locale);
    String label = theme.settled() ? name : name + " (" + open + ")";
    return new SelectItem(theme.code(), label, null, !theme.settled());
  }
}

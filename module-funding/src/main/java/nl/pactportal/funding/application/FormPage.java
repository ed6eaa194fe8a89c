package nl.pactportal.funding.application;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pactportal.funding.form.FieldKind;
import nl.pactportal.funding.form.FormAnswers;
import nl.pactportal.funding.form.FormField;
import nl.pactportal.funding.form.FormSchema;
import nl.pactportal.funding.form.Theme;

/**
 * The form of an application with what it can be filled in with.
 *
 * @param repeated the region was refused before in this call
 */
public record FormPage(
    FormSchema form, List<Theme> themes, List<ConsultationRow> consultations, boolean repeated)
    implements Serializable {

  /** An answer as people read it; null if there is none. */
  public String said(FormField field, String answer, Locale locale) {
    if (answer == null) {
      return null;
    }
    if (field.kind() == FieldKind.THEMES) {
      return FormAnswers.codes(answer).stream()
          .map(code -> themeName(code, locale))
          .collect(Collectors.joining(", "));
    }
    return field.kind() == FieldKind.MONEY
        ? "€ " + answer.replace('.', ',')
        : field.said(answer, locale);
  }

  private String themeName(String code, Locale locale) {
    return themes.stream()
        .filter(theme -> theme.code().equals(code))
        .map(theme -> theme.name().in(locale))
        .findFirst()
        .orElse(code);
  }
}

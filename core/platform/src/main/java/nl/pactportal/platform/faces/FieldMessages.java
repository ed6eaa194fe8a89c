package nl.pactportal.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import nl.pactportal.platform.error.BusinessException;

/** Shows a broken rule at the field it is about. */
final class FieldMessages {
  private FieldMessages() {}

  static void add(FacesContext faces, BusinessException rule) {
    String text = text(faces, rule);
    Field field = field(faces, rule.field());
    String named = named(field.label(), text);
    faces.addMessage(field.clientId(), new FacesMessage(FacesMessage.SEVERITY_ERROR, named, text));
    faces.validationFailed();
  }

  /** A label that is a sentence is not followed by a colon; that of a checkbox says too much. */
  static String named(String label, String text) {
    if (label == null || label.endsWith(".")) {
      return text;
    }
    return label.endsWith("?") ? label + " " + text : label + ": " + text;
  }

  /** Where a message goes; both null: above the page. */
  private record Field(String clientId, String label) {
    static final Field NONE = new Field(null, null);
  }

  private static Field field(FacesContext faces, String field) {
    if (field == null || faces.getViewRoot() == null) {
      return Field.NONE;
    }
    Field[] found = {Field.NONE};
    faces
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
            (context, component) -> {
              if (component.getId() != null && isField(component, field)) {
                found[0] = new Field(component.getClientId(faces), label(component));
                invalidate(faces, (UIInput) component);
                return VisitResult.COMPLETE;
              }
              return VisitResult.ACCEPT;
            });
    return found[0];
  }

  /** What the label in front of it says; the summary above the page names the field by it. */
  private static String label(UIComponent field) {
    return field.getParent().getChildren().stream()
        .filter(HtmlOutputLabel.class::isInstance)
        .map(HtmlOutputLabel.class::cast)
        .filter(label -> field.getId().equals(label.getFor()) && label.getValue() != null)
        .map(label -> label.getValue().toString())
        .findFirst()
        .orElse(null);
  }

  private static boolean isField(UIComponent component, String field) {
    return component instanceof UIInput && component.getId().equals(field);
  }

  /**
   * Where empty input counts as null, Faces shows an invalid field without submitted value as empty
   * (specification issue 671). So what was typed is handed back to it.
   */
  private static void invalidate(FacesContext faces, UIInput field) {
    field.setSubmittedValue(typed(faces, field));
    field.setValid(false);
  }

  private static Object typed(FacesContext faces, UIInput field) {
    if (field instanceof UISelectBoolean box) {
      return String.valueOf(box.isSelected());
    }
    String[] sent =
        faces.getExternalContext().getRequestParameterValuesMap().get(field.getClientId(faces));
    if (sent == null || sent.length == 0) {
      return null;
    }
    return field instanceof UISelectMany ? sent : sent[0];
  }

  private static String text(FacesContext faces, BusinessException rule) {
    Locale locale = faces.getViewRoot() == null ? Language.DUTCH : faces.getViewRoot().getLocale();
    return new MessageFormat(lookUp(faces, rule.key(), locale), locale).format(rule.arguments());
  }

  /** What the module says, or else the platform. */
  static String lookUp(FacesContext faces, String key, Locale locale) {
    ResourceBundle module = faces.getApplication().getResourceBundle(faces, "msg");
    ResourceBundle common = ResourceBundle.getBundle("nl.pactportal.platform.messages", locale);
    try {
      return module != null && module.containsKey(key)
          ? module.getString(key)
          : common.getString(key);
    } catch (MissingResourceException forgotten) {
      return key;
    }
  }
}

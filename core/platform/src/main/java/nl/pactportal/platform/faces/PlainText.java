package nl.pactportal.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import java.util.regex.Pattern;

/**
 * Every text that comes in, without the control characters nobody can type: PostgreSQL refuses the
 * null character, and the rest only hides something.
 */
public class PlainText implements Converter<String> {
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

  @Override
  public String getAsObject(FacesContext faces, UIComponent component, String value) {
    return value == null ? null : CONTROL.matcher(value).replaceAll("");
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, String value) {
    return value == null ? "" : value;
  }
}

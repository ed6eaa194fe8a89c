package nl.pactportal.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.util.UUID;

/**
 * Ids in lists to choose from. Faces 4.0 knows no UUID and fails with "null Converter" where one is
 * chosen; 4.1 brings a converter of its own.
 */
public class UuidConverter implements Converter<UUID> {
  @Override
  public UUID getAsObject(FacesContext faces, UIComponent component, String given) {
    try {
      return given == null || given.isBlank() ? null : UUID.fromString(given);
    } catch (IllegalArgumentException malformed) {
      throw new ConverterException(malformed);
    }
  }

  @Override
  public String getAsString(FacesContext faces, UIComponent component, UUID id) {
    return id == null ? "" : id.toString();
  }
}

package nl.pactportal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong on a page, each with the field it leads to. */
@Named
@RequestScoped
public class ErrorSummary {
  @Inject FacesContext faces;

  /**
   * One error.
   *
   * @param field id of the input in the page, or null if it is about no field
   */
  public record Row(String field, String text) {}

  public List<Row> getRows() {
    List<Row> rows = new ArrayList<>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            field ->
                faces.getMessageList(field).stream()
                    .map(FacesMessage::getSummary)
                    .forEach(text -> rows.add(new Row(field, text))));
    return List.copyOf(rows);
  }
}

package nl.pactportal.systemtest.isolation;

import static nl.pactportal.systemtest.isolation.Matrix.PARTNERS;

import java.util.List;
import java.util.Set;

/** The part of the matrix that is about information questions. */
final class QuestionMatrix {
  private static final String QUESTION = "0198dd60-0000-7000-8000-00000000000";
  private static final Set<String> ANSWERERS = Set.of("province-assessor", "secretariat");

  private QuestionMatrix() {}

  static List<Row> rows() {
    return List.of(
        Row.at("/dashboard/questions/index.xhtml").forRoles(PARTNERS).showing("Informatievragen"),
        Row.at("/dashboard/questions/edit.xhtml")
            .with("new=true")
            .forRoles(PARTNERS)
            .showing("Vraag stellen"),
        each(Row.at("/dashboard/questions/detail.xhtml").with("id={id}").forRoles(PARTNERS))
            .of("PB", QUESTION + "3", "Jeugdwerkloosheid per regio per kwartaal"),
        each(
            Row.at("/dashboard/questions/step.xhtml")
                .with("id={id}&to=NEEDS_PURCHASE")
                .forRoles(ANSWERERS)),
        Row.at("/questions/inventory.csv")
            .under("/dashboard/questions/inventory.csv")
            .forRoles(PARTNERS)
            .showing("gevraagd door"),
        Row.at("/questions/inventory-excel.csv")
            .under("/dashboard/questions/inventory-excel.csv")
            .forRoles(PARTNERS)
            .showing("gevraagd door"));
  }

  private static Row each(Row row) {
    return row.of("AM25", QUESTION + "1", "Stageplekken in de zorg in de Baronie")
        .of("AM27", QUESTION + "2", "Uitval in de horeca na de winter");
  }
}

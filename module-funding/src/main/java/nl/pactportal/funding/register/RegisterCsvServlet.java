package nl.pactportal.funding.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.platform.export.Csv;

/**
 * The register as a file, with the columns of the subsidy register of Brabant: {@code register.csv}
 * for programs, {@code register-excel.csv} for Excel with Dutch settings.
 */
@WebServlet({"/public/register.csv", "/public/register-excel.csv"})
public class RegisterCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  static final String NATURAL_PERSON = "particulier";

  @Inject transient RegisterService register;
  @Inject transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<RegisterRow> rows = register.all();
    boolean excel = request.getServletPath().contains("excel");
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("Content-Disposition", "attachment; filename=\"subsidieregister.csv\"");
    write(
        new Csv(response.getWriter(), excel ? Csv.Dialect.DUTCH_EXCEL : Csv.Dialect.RFC_4180),
        rows,
        LocalDate.now(clock).getYear());
  }

  static void write(Csv csv, List<RegisterRow> rows, int year) {
    csv.row(
        "nummer verlening",
        "ontvanger",
        "onderwerp",
        "verleningsdatum huidig jaar",
        "verleend bedrag huidig jaar",
        "oorspronkelijke verleningsdatum",
        "oorspronkelijk verleend bedrag",
        "bedrag aan wijzigingen t/m voorgaand jaar",
        "datum wijziging huidig jaar",
        "bedrag wijziging huidig jaar");
    for (RegisterRow row : rows) {
      csv.row(
          row.reference(),
          row.recipient() == null ? NATURAL_PERSON : row.recipient(),
          row.subject(),
          row.grantedIn(year),
          row.grantedIn(year) == null ? null : row.original(),
          row.grantedOn(),
          row.original(),
          row.earlier(),
          row.changedOn(),
          row.changedOn() == null ? null : row.changed());
    }
  }
}

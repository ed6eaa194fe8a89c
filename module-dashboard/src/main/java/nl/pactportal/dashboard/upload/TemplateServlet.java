package nl.pactportal.dashboard.upload;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.export.Csv;
import nl.pactportal.platform.export.Spreadsheet;

/** A form to fill in: a row for each municipality of the region, with nothing counted yet. */
@WebServlet({"/uploads/template.csv", "/uploads/template.xlsx"})
public class TemplateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> HEADINGS = List.of("Periode", "Gemeente", "Geslacht", "Aantal");
  private static final List<String> SEXES = List.of("Mannen", "Vrouwen");

  @Inject transient UploadService uploads;
  @Inject transient Clock clock;

  /** Takes a row. */
  private interface Rows {
    void row(Object... cells);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      String region = String.valueOf(request.getParameter("region"));
      write(request, response, uploads.municipalities(region));
    } catch (NotFoundException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, List<String> municipalities)
      throws IOException {
    boolean workbook = request.getServletPath().endsWith("xlsx");
    String kind =
        workbook
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv;charset=UTF-8";
    response.setContentType(kind);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"eigen-cijfers." + (workbook ? "xlsx" : "csv") + "\"");
    if (workbook) {
      try (Spreadsheet sheet = new Spreadsheet(response.getOutputStream())) {
        fill(sheet.sheet("Cijfers", HEADINGS)::row, municipalities);
      }
    } else {
      Csv csv = new Csv(response.getWriter(), Csv.Dialect.DUTCH_EXCEL);
      csv.row(HEADINGS.toArray());
      fill(csv::row, municipalities);
    }
  }

  private void fill(Rows rows, List<String> municipalities) {
    String year = String.valueOf(LocalDate.now(clock).getYear() - 1);
    for (String municipality : municipalities) {
      SEXES.forEach(sex -> rows.row(year, municipality, sex, null));
    }
  }
}

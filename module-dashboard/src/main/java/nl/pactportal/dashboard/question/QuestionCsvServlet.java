package nl.pactportal.dashboard.question;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.pactportal.dashboard.DashboardPermission;
import nl.pactportal.dashboard.DashboardTexts;
import nl.pactportal.platform.config.Setting;
import nl.pactportal.platform.export.Csv;
import nl.pactportal.platform.identity.CurrentUser;

/**
 * The inventory of all questions the reader may see: {@code inventory.csv} for programs, {@code
 * inventory-excel.csv} for Excel with Dutch settings.
 */
@WebServlet({"/questions/inventory.csv", "/questions/inventory-excel.csv"})
public class QuestionCsvServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Inject transient QuestionService questions;
  @Inject transient CurrentUser user;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!user.may(DashboardPermission.VIEW_DASHBOARD)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean excel = request.getServletPath().contains("excel");
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"informatievragen.csv\"");
    Csv csv = new Csv(response.getWriter(), excel ? Csv.Dialect.DUTCH_EXCEL : Csv.Dialect.RFC_4180);
    write(csv, questions.inventory());
  }

  static void write(Csv csv, Iterable<InventoryLine> lines) {
    csv.row(
        "regio",
        "onderwerp",
        "vraag",
        "aanleiding",
        "gevraagd door",
        "gevraagd op",
        "status",
        "antwoord",
        "bron",
        "cijfer",
        "uitgave",
        "leverancier",
        "bedrag",
        "besloten door",
        "besloten op",
        "adres");
    lines.forEach(line -> csv.row(cells(line)));
  }

  private static Object[] cells(InventoryLine line) {
    QuestionRow row = line.question();
    AnswerRow answer = line.answer();
    return new Object[] {
      row.regionName(),
      row.subject(),
      row.text(),
      row.reason(),
      row.asker(),
      row.askedOn(),
      DashboardTexts.say(DUTCH, "question.status." + row.status()),
      answer == null ? null : answer.text(),
      answer == null ? null : answer.sources(),
      answer == null || answer.permalink() == null ? null : address(answer.permalink()),
      answer == null ? null : answer.release(),
      row.supplier(),
      row.amount(),
      row.decidedBy(),
      row.decidedOn(),
      address("/dashboard/questions/detail.xhtml?id=" + row.id())
    };
  }

  private static String address(String path) {
    return Setting.BASE_URL.value() + path;
  }
}

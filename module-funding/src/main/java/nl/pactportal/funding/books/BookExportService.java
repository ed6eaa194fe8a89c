package nl.pactportal.funding.books;

import static nl.pactportal.funding.FundingPermission.EXPORT_BOOKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.export.Spreadsheet;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.region.Parties;
import nl.pactportal.platform.region.RegionScope;

/** All of it as one workbook, for who controls: from grant to posting, of the reader's regions. */
@ApplicationScoped
@Transactional
public class BookExportService {
  private static final int AT_ONCE = 1000;
  private static final String BEFORE_ALL = new UUID(0, 0).toString();

  @PersistenceContext EntityManager em;
  @Inject BookRepository books;
  @Inject Parties parties;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** Row by row: what is written is not kept. */
  @Requires(EXPORT_BOOKS)
  public void write(OutputStream target) {
    audit.record("books.exported", RegionScope.SHARED, "books", UuidV7.next(), regions());
    try (Spreadsheet workbook = new Spreadsheet(target)) {
      explain(workbook);
      balances(workbook);
      ExportSheet.ALL.forEach(sheet -> fill(workbook, sheet));
    }
  }

  private void explain(Spreadsheet workbook) {
    String names =
        RegionScope.REGIONS.stream()
            .filter(user.scope().read()::contains)
            .map(parties::name)
            .collect(Collectors.joining(", "));
    workbook
        .sheet("Toelichting", List.of("Gegeven", "Waarde"))
        .row("Bron", "Pact Portal, subsidies: dossiers en boekingen")
        .row("Gemaakt op (Europe/Amsterdam)", clock.instant())
        .row("Gemaakt door", user.getName())
        .row("Selectie: regio's", names)
        .row("Selectie: periode", "alles tot het moment van maken")
        .row("Bedragen", "euro's met centen")
        .row("Controle", "per openstelling en regio zijn de saldi de som van de boekingen");
  }

  private void balances(Spreadsheet workbook) {
    workbook.sheet(
        "Saldi",
        List.of(
            "Openstelling",
            "Regio",
            "Plafond",
            "Aangevraagd",
            "Gereserveerd",
            "Verleend",
            "Bevoorschot",
            "Betaald",
            "Vastgesteld",
            "Nog vrij"));
    for (BookRow row : books.rows()) {
      workbook.row(
          row.call(),
          row.region(),
          row.ceiling(),
          row.requested(),
          row.reserved(),
          row.granted(),
          row.advanced(),
          row.paid(),
          row.determined(),
          row.free());
    }
  }

  private void fill(Spreadsheet workbook, ExportSheet sheet) {
    workbook.sheet(sheet.name(), sheet.headings());
    Object[] last = {"", BEFORE_ALL};
    List<?> rows;
    do {
      rows = after(sheet, last);
      for (Object row : rows) {
        last = (Object[]) row;
        workbook.row(cells(sheet, last));
      }
    } while (rows.size() == AT_ONCE);
  }

  private List<?> after(ExportSheet sheet, Object[] last) {
    return em.createNativeQuery(sheet.sql(AT_ONCE))
        .setParameter(1, regions())
        .setParameter(2, last[0])
        .setParameter(3, last[1])
        .getResultList();
  }

  private static Object[] cells(ExportSheet sheet, Object[] row) {
    Object[] cells = new Object[sheet.columns().size()];
    for (int column = 0; column < cells.length; column++) {
      cells[column] = sheet.columns().get(column).cell(row[column + 2]);
    }
    return cells;
  }

  private String regions() {
    return String.join(",", user.scope().read());
  }
}

package nl.pactportal.funding.books;

import static nl.pactportal.funding.People.AUDITOR;
import static nl.pactportal.funding.People.DECIDER;
import static nl.pactportal.funding.People.NOORDOOST;
import static nl.pactportal.funding.People.NOORDOOST_SIGNS;
import static nl.pactportal.funding.People.WEST;
import static nl.pactportal.funding.People.WEST_SIGNS;
import static nl.pactportal.platform.identity.CurrentUser.callAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.pactportal.funding.PaidGrant;
import nl.pactportal.funding.Scenario;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.money.Money;
import nl.pactportal.platform.permission.NotPermittedException;
import nl.pactportal.testkit.TestWar;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The controller's workbook says what the books say. */
@ExtendWith(ArquillianExtension.class)
class BookExportIT {
  @Deployment
  static WebArchive war() {
    return TestWar.of("funding");
  }

  @Inject Scenario scenario;
  @Inject PaidGrant paid;
  @Inject BookService books;
  @Inject BookExportService export;

  @Test
  void itsSumsAreThoseOfTheBooks() throws Exception {
    UUID call = scenario.call(Money.euro(200_000));
    String title = "=HYPERLINK(1) " + call;
    paid.of(call, WEST, WEST_SIGNS, Money.euro(80_000), Money.euro(30_000));
    paid.of(call, NOORDOOST, NOORDOOST_SIGNS, new Money(7_000_01), Money.ZERO);
    callAs(
        DECIDER,
        () ->
            scenario.execute(
                "update funding.call set title = '%s' where id = '%s'".formatted(title, call)));

    Workbook workbook = read(AUDITOR);
    BookRow sum =
        callAs(AUDITOR, () -> books.rows()).stream()
            .filter(row -> row.callId().equals(call) && row.isSum())
            .findFirst()
            .orElseThrow();
    List<Map<String, String>> balances = of(workbook, "Saldi", "A", title);
    assertEquals(5, balances.size());
    assertEquals(sum.granted().toEuro(), total(balances, "F"));
    assertEquals(sum.free().toEuro(), total(balances, "J"));
    assertEquals(new BigDecimal("87000.01"), total(of(workbook, "Verleningen", "C", title), "F"));
    assertEquals(sum.paid().toEuro(), total(of(workbook, "Verleningen", "C", title), "L"));

    List<Map<String, String>> postings = of(workbook, "Boekingen", "D", title);
    assertEquals(sum.granted().toEuro(), balance(postings, "GRANTED"));
    assertEquals(sum.advanced().toEuro(), balance(postings, "ADVANCED"));
    assertEquals(sum.free().toEuro(), balance(postings, "FREE"));
    assertEquals(sum.ceiling().toEuro(), balance(postings, "CEILING").negate());
    assertFalse(workbook.calculates(), "a title is no formula");
    assertTrue(
        workbook.sheet("Toelichting").stream().anyMatch(row -> AUDITOR.name().equals(row.get("B"))),
        "who made it");
  }

  @Test
  void aRegionDoesNotGetIt() {
    assertThrows(NotPermittedException.class, () -> read(WEST));
  }

  private Workbook read(Person person) throws Exception {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    callAs(
        person,
        () -> {
          export.write(file);
          return null;
        });
    return new Workbook(file.toByteArray());
  }

  private static List<Map<String, String>> of(
      Workbook workbook, String sheet, String column, String call) throws Exception {
    return workbook.sheet(sheet).stream().filter(row -> call.equals(row.get(column))).toList();
  }

  private static BigDecimal total(List<Map<String, String>> rows, String column) {
    return sum(rows.stream().map(row -> row.get(column)));
  }

  private static BigDecimal balance(List<Map<String, String>> postings, String account) {
    BigDecimal debits =
        sum(postings.stream().filter(row -> account.equals(row.get("G"))).map(row -> row.get("I")));
    BigDecimal credits =
        sum(postings.stream().filter(row -> account.equals(row.get("H"))).map(row -> row.get("I")));
    return debits.subtract(credits);
  }

  private static BigDecimal sum(Stream<String> amounts) {
    return amounts.map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
  }
}

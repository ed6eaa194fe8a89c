package nl.pactportal.funding.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.pactportal.platform.error.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bank may send, and what somebody else may. */
class StatusFileTest {

  @Test
  void saysWhatBecameOfEachPayment() {
    StatusReport report =
        read(
            StatusFiles.about("PACT-1")
                .counting(3, "350.00")
                .transaction("A", "ACSC", "100.00", "2026-11-25", null)
                .transaction("B", "RJCT", "200.00", null, "AC04")
                .transaction("C", "PDNG", null, null, null)
                .text());
    assertEquals("PACT-1", report.messageId());
    assertEquals(3, report.count());
    assertEquals(new BigDecimal("350.00"), report.sum());
    assertNull(report.whole());
    assertEquals(
        List.of(
            new BankResult(
                "A", BankVerdict.PAID, new BigDecimal("100.00"), LocalDate.of(2026, 11, 25), ""),
            new BankResult(
                "B", BankVerdict.REJECTED, new BigDecimal("200.00"), null, "AC04 Opgeheven"),
            new BankResult("C", BankVerdict.PENDING, null, null, "")),
        report.results());
  }

  /** Ours are as the standard has them: another reader finds the same in them. */
  @Test
  void isTheStandardsFile() {
    String text = StatusFiles.about("PACT-1").transaction("A", "RJCT", "1.00", null, "AC04").text();
    var report = MxPain00200110.parse(text).getCstmrPmtStsRpt();
    assertEquals("PACT-1", report.getOrgnlGrpInfAndSts().getOrgnlMsgId());
    var one = report.getOrgnlPmtInfAndSts().get(0).getTxInfAndSts().get(0);
    assertEquals("A", one.getOrgnlEndToEndId());
    assertEquals("RJCT", one.getTxSts());
    assertEquals("AC04", one.getStsRsnInf().get(0).getRsn().getCd());
    assertEquals(new BigDecimal("1.00"), one.getOrgnlTxRef().getAmt().getInstdAmt().getValue());
  }

  @Test
  void aVerdictOnTheWhole() {
    assertEquals(
        BankVerdict.REJECTED, read(StatusFiles.about("PACT-1").whole("RJCT").text()).whole());
  }

  @ParameterizedTest
  @CsvSource({
    "payment.file.version, pain.002.001.10, pain.002.001.03",
    "payment.file.status, ACSC, WXYZ",
    "payment.file.currency, EUR, USD",
    "payment.file.noId, <OrgnlEndToEndId>A</OrgnlEndToEndId>, ''",
    "payment.file.xml, 100.00, 1e5",
    "payment.file.xml, 100.00, -1",
    "payment.file.xml, 2026-11-25, 2026-13-45",
    "payment.file.xml, </Document>, ''",
    "payment.file.xml, <OrgnlMsgId>PACT-1</OrgnlMsgId>, ''"
  })
  void whatIsNoSuchFileIsRefused(String key, String part, String instead) {
    String good =
        StatusFiles.about("PACT-1").transaction("A", "ACSC", "100.00", "2026-11-25", null).text();
    refused(key, good.replace(part, instead));
  }

  /** XXE and its kin: nothing outside the file is asked for, nothing in it grows. */
  @Test
  void noDocumentTypeAndNoEntities() {
    String good = StatusFiles.about("PACT-1").whole("ACSC").text();
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    String external = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    refused("payment.file.xml", good.replace(head, head + external).replace("PACT-1", "&x;"));
    refused("payment.file.xml", good.replace(head, head + external));
    refused("payment.file.xml", good.replace("PACT-1", "&unknown;"));
    refused("payment.file.xml", "no xml");
    refused("payment.file.xml", "");
  }

  @Test
  void notTooDeepAndNotTooMuch() {
    String good = StatusFiles.about("PACT-1").whole("ACSC").text();
    String open = "<CstmrPmtStsRpt>";
    refused("payment.file.large", good.replace(open, open + "<A>".repeat(30)));
    refused("payment.file.large", good.replace(open, open + "<A/>".repeat(100_001)));
  }

  private static void refused(String key, String text) {
    BusinessException refused = assertThrows(BusinessException.class, () -> read(text));
    assertEquals(key, refused.key());
    assertEquals("statusFile", refused.field());
  }

  private static StatusReport read(String text) {
    return StatusFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}

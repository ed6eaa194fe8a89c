package nl.pactportal.funding.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.pactportal.funding.account.SepaText;
import nl.pactportal.funding.advance.AdvanceKind;
import nl.pactportal.funding.advance.AdvanceStatus;
import nl.pactportal.platform.identity.Person;
import nl.pactportal.platform.identity.Role;
import nl.pactportal.platform.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The file a bank pays from: what it says, read back by somebody else's code and by the schema. */
class CreditTransferFileTest {
  private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Payer PAYER =
      new Payer("Provincie Noord-Brabant", "NL20INGB0001234567", "INGBNL2A");

  @Test
  void othersReadWhatWeWrote() {
    var all = read(List.of(1_666_666L, 1_666_668L, 1L));
    assertEquals("3", all.getGrpHdr().getNbOfTxs());
    assertEquals(new BigDecimal("33333.35"), all.getGrpHdr().getCtrlSum());
    var information = all.getPmtInf().get(0);
    assertEquals("SEPA", information.getPmtTpInf().getSvcLvl().get(0).getCd());
    assertEquals("SLEV", information.getChrgBr().value());
    assertEquals("TRF", information.getPmtMtd().value());
    assertEquals(DAY, information.getReqdExctnDt().getDt());
    assertEquals("INGBNL2A", information.getDbtrAgt().getFinInstnId().getBICFI());
    var transfer = information.getCdtTrfTxInf().get(0);
    assertEquals(new BigDecimal("16666.66"), transfer.getAmt().getInstdAmt().getValue());
    assertEquals("EUR", transfer.getAmt().getInstdAmt().getCcy());
    assertEquals("NL91ABNA0417164300", transfer.getCdtrAcct().getId().getIBAN());
    assertEquals("Cooperatie 'Een' + Twee b", transfer.getCdtr().getNm());
    assertEquals("AM25-2026-0004 voorschot 1", transfer.getRmtInf().getUstrd().get(0));
  }

  @Property(tries = 100)
  void theSumsAreThoseOfTheTransfers(
      @ForAll @Size(min = 1, max = 40)
          List<@LongRange(min = 1, max = 99_999_999_999L) Long> cents) {
    var all = read(cents);
    var transfers = all.getPmtInf().get(0).getCdtTrfTxInf();
    BigDecimal sum =
        transfers.stream()
            .map(transfer -> transfer.getAmt().getInstdAmt().getValue())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertEquals(0, sum.compareTo(all.getGrpHdr().getCtrlSum()));
    assertEquals(0, sum.compareTo(all.getPmtInf().get(0).getCtrlSum()));
    assertEquals(Integer.toString(transfers.size()), all.getGrpHdr().getNbOfTxs());
  }

  @Test
  void whatDoesNotAddUpIsNotWritten() {
    List<PaymentRow> two = payments(List.of(100L, 200L));
    requireRefused(batch(2, new Money(301)), two);
    requireRefused(batch(3, new Money(300)), two);
    requireRefused(batch(0, Money.ZERO), List.of());
    CreditTransferFile.requireSums(batch(2, new Money(300)), two); // positive control
  }

  private static void requireRefused(BatchRow batch, List<PaymentRow> payments) {
    assertThrows(
        IllegalStateException.class, () -> CreditTransferFile.requireSums(batch, payments));
  }

  @Test
  void eachAttemptHasAReferenceOfItsOwn() {
    Set<String> references = new HashSet<>();
    PayableRow payable = payable(new Money(100));
    for (int attempt = 1; attempt <= 999; attempt++) {
      String reference = new Payment(UUID.randomUUID(), payable, attempt).getEndToEndId();
      assertTrue(reference.length() <= 35, reference);
      references.add(reference);
    }
    assertEquals(999, references.size());
  }

  @Test
  @Tag("shared-data")
  @EnabledIf(value = "schemaFound", disabledReason = "shared/data/standards lies nowhere above")
  void isValid() throws Exception {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema().toFile());
    byte[] file = write(List.of(1L, 99_999_999_999L, 5_000L)).getBytes(StandardCharsets.UTF_8);
    schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file)));
  }

  static boolean schemaFound() {
    return schema() != null;
  }

  private static Path schema() {
    return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared/data/standards/pain.001.001.09.xsd"))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElse(null);
  }

  private static com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09 read(
      List<Long> cents) {
    return MxPain00100109.parse(write(cents)).getCstmrCdtTrfInitn();
  }

  private static String write(List<Long> cents) {
    List<PaymentRow> payments = payments(cents);
    Money total = payments.stream().map(PaymentRow::amount).reduce(Money.ZERO, Money::plus);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CreditTransferFile.write(batch(payments.size(), total), payments, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static BatchRow batch(int payments, Money total) {
    Person maker = Person.of("maker", "Maker", Set.of(Role.PROVINCE_FINANCE));
    PaymentBatch made =
        new PaymentBatch(UUID.randomUUID(), BatchFormat.PAIN_001_001_09, DAY, PAYER)
            .made(maker, NOW);
    assertTrue(made.getNumber().length() <= 35);
    return new BatchRow(
        made.getId(),
        1,
        made.getNumber(),
        BatchFormat.PAIN_001_001_09,
        DAY,
        PAYER.name(),
        PAYER.iban(),
        PAYER.bic(),
        payments,
        total,
        BatchStatus.APPROVED,
        "maker",
        "Maker",
        NOW,
        "Other",
        NOW);
  }

  private static List<PaymentRow> payments(List<Long> cents) {
    return cents.stream().map(each -> payment(payable(new Money(each)))).toList();
  }

  private static PaymentRow payment(PayableRow payable) {
    Payment payment = new Payment(UUID.randomUUID(), payable, 1);
    return new PaymentRow(
        payment.getId(),
        1,
        payable.regionCode(),
        payment.getBatchId(),
        payable.applicationId(),
        payable.reference(),
        "NL91ABNA0417164300",
        SepaText.of("Coöperatie 'Één' & Twee <b>", Payment.LONGEST_NAME),
        payable.amount(),
        payment.getEndToEndId(),
        payable.remittance(),
        PaymentStatus.IN_BATCH,
        null,
        null,
        Money.ZERO,
        null);
  }

  private static PayableRow payable(Money amount) {
    return new PayableRow(
        UUID.randomUUID(),
        "AM25",
        "West-Brabant",
        UUID.randomUUID(),
        "AM25-2026-0004",
        "Plan",
        AdvanceKind.ADVANCE,
        1,
        DAY,
        amount,
        AdvanceStatus.RELEASED);
  }
}

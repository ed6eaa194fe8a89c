package nl.pactportal.funding.payment;

import static nl.pactportal.funding.FundingPermission.RECORD_PAYMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.pactportal.funding.AllRegions;
import nl.pactportal.funding.Requires;
import nl.pactportal.platform.audit.AuditTrail;
import nl.pactportal.platform.document.Upload;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.identity.CurrentUser;
import nl.pactportal.platform.region.RegionScope;
import nl.pactportal.platform.time.ClockProducer;

/** Takes what the bank says about a batch from its file: all of it, or nothing and why. */
@ApplicationScoped
@Transactional
public class StatusFileService {
  @Inject BatchService batches;
  @Inject ResultService results;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * The same file again changes nothing.
   *
   * @throws BusinessException at the field of the file if it does not match the batch
   */
  @Requires(RECORD_PAYMENT)
  public ImportedResults take(UUID batchId, Upload upload) {
    AllRegions.require(user);
    BatchDetail batch = batches.find(batchId);
    StatusFile.require(batch.batch().approved(), "payment.notSent");
    StatusReport report = read(upload);
    List<PaymentRow> sent = batch.payments().stream().filter(PaymentRow::sent).toList();
    requireAbout(batch.batch(), sent, report);
    Map<String, BankResult> said = byPayment(report, sent);
    StatusFile.require(!said.isEmpty(), "payment.file.nothing");
    int[] done = new int[BankVerdict.values().length];
    for (PaymentRow payment : sent) {
      BankResult result = said.get(payment.endToEndId());
      BankVerdict verdict = result == null ? BankVerdict.PENDING : result.verdict();
      take(batch.batch(), payment, result, verdict);
      done[verdict.ordinal()]++;
    }
    ImportedResults imported =
        new ImportedResults(
            done[BankVerdict.PAID.ordinal()],
            done[BankVerdict.REJECTED.ordinal()],
            done[BankVerdict.PENDING.ordinal()]);
    audit.record("batch.results", RegionScope.PROVINCE, "batch", batchId, imported.toString());
    return imported;
  }

  private static StatusReport read(Upload upload) {
    StatusFile.require(upload.size() <= StatusFile.MOST_BYTES, "payment.file.large");
    try (InputStream in = upload.content().open()) {
      return StatusFile.read(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void requireAbout(BatchRow batch, List<PaymentRow> sent, StatusReport report) {
    if (!report.messageId().equals(batch.number())) {
      throw new BusinessException(StatusFile.FIELD, "payment.file.otherBatch", batch.number());
    }
    boolean adds =
        (report.count() == null || report.count() == sent.size())
            && (report.sum() == null || report.sum().compareTo(batch.total().toEuro()) == 0);
    StatusFile.require(adds, "payment.file.sums");
  }

  private static Map<String, BankResult> byPayment(StatusReport report, List<PaymentRow> sent) {
    Map<String, BankResult> said = new HashMap<>();
    for (BankResult result : report.results()) {
      PaymentRow payment =
          sent.stream()
              .filter(row -> row.endToEndId().equals(result.endToEndId()))
              .findFirst()
              .orElseThrow(() -> about("payment.file.unknown", result));
      if (result.amount() != null && result.amount().compareTo(payment.amount().toEuro()) != 0) {
        throw about("payment.file.amount", result);
      }
      if (said.put(result.endToEndId(), result) != null) {
        throw about("payment.file.twice", result);
      }
    }
    if (said.isEmpty() && report.whole() != null && report.whole() != BankVerdict.PENDING) {
      sent.forEach(row -> said.put(row.endToEndId(), all(row, report.whole())));
    }
    return said;
  }

  private static BankResult all(PaymentRow row, BankVerdict verdict) {
    return new BankResult(row.endToEndId(), verdict, null, null, "");
  }

  private void take(BatchRow batch, PaymentRow payment, BankResult result, BankVerdict verdict) {
    boolean known =
        verdict == BankVerdict.PAID && payment.paid()
            || verdict == BankVerdict.REJECTED && payment.status() == PaymentStatus.FAILED;
    if (verdict == BankVerdict.PENDING || known) {
      return;
    }
    if (!payment.waiting()) {
      throw about("payment.file.contradicts", result);
    }
    if (verdict == BankVerdict.PAID) {
      results.paid(payment.id(), payment.version(), day(batch, result));
    } else {
      String why = result.reason().isEmpty() ? "pain.002" : result.reason();
      results.failed(payment.id(), payment.version(), why);
    }
  }

  /** As the bank says; else the day it was asked for, as far as that was after the approval. */
  private LocalDate day(BatchRow batch, BankResult result) {
    LocalDate today = LocalDate.now(clock);
    LocalDate approved = LocalDate.ofInstant(batch.approvedAt(), ClockProducer.ZONE);
    if (result.on() == null) {
      boolean fits = !batch.executionOn().isBefore(approved) && !batch.executionOn().isAfter(today);
      return fits ? batch.executionOn() : today;
    }
    if (result.on().isBefore(approved) || result.on().isAfter(today)) {
      throw about("payment.file.day", result);
    }
    return result.on();
  }

  private static BusinessException about(String key, BankResult result) {
    return new BusinessException(StatusFile.FIELD, key, result.endToEndId());
  }
}

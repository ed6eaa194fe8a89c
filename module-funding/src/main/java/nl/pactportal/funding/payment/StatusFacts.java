package nl.pactportal.funding.payment;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pactportal.platform.error.BusinessException;

/** Gathers what a status file says, fact by fact. */
final class StatusFacts {
  private static final String TRANSACTION = "TxInfAndSts";
  private static final int DAY = 10;

  private final Map<String, String> group = new HashMap<>();
  private final List<BankResult> results = new ArrayList<>();
  private Map<String, String> transaction;

  void begin(String element) {
    if (element.equals(TRANSACTION)) {
      transaction = new HashMap<>();
    }
  }

  void currency(String element, String code) {
    if (element.equals("InstdAmt")) {
      StatusFile.require("EUR".equals(code), "payment.file.currency");
    }
  }

  /**
   * @param path the element that ended and the one around it
   */
  void end(String path, String said) {
    if (path.endsWith("/" + TRANSACTION)) {
      results.add(result());
      transaction = null;
    } else if (transaction != null) {
      transaction.merge(path, said, (one, other) -> one + " " + other);
    } else {
      group.putIfAbsent(path, said);
    }
  }

  private BankResult result() {
    String id = transaction.get(TRANSACTION + "/OrgnlEndToEndId");
    StatusFile.require(id != null && !id.isEmpty(), "payment.file.noId");
    return new BankResult(
        id,
        verdict(transaction.get(TRANSACTION + "/TxSts")),
        amount(transaction.get("Amt/InstdAmt")),
        day(),
        reason());
  }

  private static BankVerdict verdict(String code) {
    return BankVerdict.of(String.valueOf(code))
        .orElseThrow(
            () -> new BusinessException(StatusFile.FIELD, "payment.file.status", plain(code)));
  }

  private LocalDate day() {
    String said = transaction.get("FctvIntrBkSttlmDt/Dt");
    if (said == null) {
      said = transaction.get(TRANSACTION + "/AccptncDtTm");
    }
    if (said == null || said.length() < DAY) {
      return null;
    }
    try {
      return LocalDate.parse(said.substring(0, DAY));
    } catch (DateTimeException wrong) {
      throw new BusinessException(StatusFile.FIELD, "payment.file.xml");
    }
  }

  private String reason() {
    String code = transaction.getOrDefault("Rsn/Cd", transaction.getOrDefault("Rsn/Prtry", ""));
    String words = transaction.getOrDefault("StsRsnInf/AddtlInf", "");
    return plain((code + " " + words).strip());
  }

  private static BigDecimal amount(String said) {
    if (said == null) {
      return null;
    }
    StatusFile.require(said.matches("\\d{1,15}(\\.\\d{1,5})?"), "payment.file.xml");
    return new BigDecimal(said);
  }

  private static String plain(String said) {
    return said == null ? "?" : said.replaceAll("\\p{C}", "");
  }

  StatusReport report() {
    String about = group.get("OrgnlGrpInfAndSts/OrgnlMsgId");
    StatusFile.require(about != null, "payment.file.xml");
    String count = group.get("OrgnlGrpInfAndSts/OrgnlNbOfTxs");
    StatusFile.require(count == null || count.matches("\\d{1,6}"), "payment.file.xml");
    return new StatusReport(
        about,
        count == null ? null : Integer.valueOf(count),
        amount(group.get("OrgnlGrpInfAndSts/OrgnlCtrlSum")),
        whole(),
        List.copyOf(results));
  }

  private BankVerdict whole() {
    String code =
        group.getOrDefault("OrgnlGrpInfAndSts/GrpSts", group.get("OrgnlPmtInfAndSts/PmtInfSts"));
    return code == null ? null : verdict(code);
  }
}

package nl.pactportal.funding.accountability;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.money.Money;

/** What a region accounts. A draft may be incomplete; what goes to the signatory may not. */
public record AccountabilityContent(String report, List<AccountLine> lines)
    implements Serializable {
  public static final int LONGEST_REPORT = 20_000;
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_LINES = 50;
  private static final Money LARGEST = Money.euro(10_000_000_000L);
  private static final char SEPARATOR = '\u001f';

  public AccountabilityContent {
    report = report == null || report.isBlank() ? null : report.strip();
    lines = List.copyOf(lines);
    if (report != null && report.length() > LONGEST_REPORT) {
      throw new BusinessException("report", "accountability.report.long", LONGEST_REPORT);
    }
    if (lines.size() > MOST_LINES) {
      throw new BusinessException(null, "accountability.lines.many", MOST_LINES);
    }
    for (int i = 0; i < lines.size(); i++) {
      requireSound(lines.get(i), i + 1);
    }
  }

  private static void requireSound(AccountLine line, int number) {
    boolean named = line.title() != null && !line.title().isBlank();
    if (!named || line.title().length() > LONGEST_TITLE) {
      throw new BusinessException(null, "accountability.line.title", number, LONGEST_TITLE);
    }
    if (line.claimed() == null
        || line.claimed().cents() < 0
        || line.claimed().compareTo(LARGEST) > 0) {
      throw new BusinessException(null, "accountability.line.claimed", number);
    }
  }

  /**
   * @param annexes how many there are
   * @throws BusinessException at what the arrangement asks for and is not there
   */
  void requireComplete(ArrangementRow rule, int annexes) {
    boolean proved = rule.proofSuffices() && annexes > 0;
    if (rule.reportRequired() && report == null && !proved) {
      String key =
          rule.proofSuffices() ? "accountability.proof.missing" : "accountability.report.missing";
      throw new BusinessException("report", key);
    }
    if (rule.linesRequired() && lines.isEmpty()) {
      throw new BusinessException(null, "accountability.lines.missing");
    }
    if (rule.statementRequired() && annexes == 0) {
      throw new BusinessException("file", "accountability.statement.missing");
    }
  }

  public Money claimed() {
    return lines.stream().map(AccountLine::claimed).reduce(Money.ZERO, Money::plus);
  }

  /** Fingerprint of what was signed. */
  String hash(List<UUID> annexes) {
    StringBuilder all = new StringBuilder(String.valueOf(report)).append(SEPARATOR);
    lines.forEach(
        line -> all.append(line.title()).append(SEPARATOR).append(line.claimed().cents()));
    try {
      byte[] bytes = all.append(annexes).toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

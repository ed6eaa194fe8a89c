package nl.pactportal.funding.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.pactportal.funding.form.CostLine;
import nl.pactportal.platform.document.DocumentRow;
import nl.pactportal.platform.time.ClockProducer;

/** A receipt in words, the same on the page and on paper. */
public final class ReceiptText {
  private final Receipt receipt;
  private final Locale locale;
  private final ResourceBundle texts;
  private final List<ReceiptLine> lines = new ArrayList<>();

  public ReceiptText(Receipt receipt, Locale locale) {
    this.receipt = receipt;
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("nl.pactportal.funding.messages", locale);
  }

  String text(String key) {
    return texts.getString(key);
  }

  /** That it was received, when and with which fingerprint. */
  public List<ReceiptLine> facts() {
    ApplicationDetail application = receipt.application();
    lines.clear();
    add("application.reference", application.reference());
    add("receipt.received", received(application.submittedAt()));
    add("application.region", application.regionName());
    add("application.call", receipt.call());
    add("application.title", application.title());
    add("application.requested", application.requested().format(locale));
    add("receipt.signedBy", receipt.signedBy());
    add("receipt.mandate", application.mandateSaid());
    add("receipt.hash", application.contentHash());
    return List.copyOf(lines);
  }

  /** What was submitted. */
  public List<ReceiptLine> content() {
    ApplicationDetail application = receipt.application();
    lines.clear();
    add("application.activities", application.activities());
    receipt
        .form()
        .form()
        .fields()
        .forEach(
            field -> {
              String answer = application.answers().get(field.key());
              said(field.label().in(locale), receipt.form().said(field, answer, locale));
            });
    add("costs.title", joined(application.costs().lines().stream().map(this::cost).toList()));
    add(
        "consultation.title",
        joined(receipt.form().consultations().stream().map(this::consulted).toList()));
    add("application.annexes", joined(receipt.annexes().stream().map(DocumentRow::name).toList()));
    return List.copyOf(lines);
  }

  private String cost(CostLine line) {
    return "%s: %s (%s %s, %s %s)"
        .formatted(
            line.description(),
            line.cost().format(locale),
            text("costs.own").toLowerCase(locale),
            line.own().format(locale),
            text("costs.other").toLowerCase(locale),
            line.other().format(locale));
  }

  private String consulted(ConsultationRow row) {
    return row.said()
        + ", "
        + row.heldOn().format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
  }

  /** To the second: the closing instant is one, too. */
  private String received(Instant at) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", locale)
            .format(at.atZone(ClockProducer.ZONE))
        + " ("
        + text("receipt.dutchTime")
        + ")";
  }

  private static String joined(List<String> parts) {
    return parts.stream().collect(Collectors.joining("\n"));
  }

  private void add(String key, String value) {
    said(text(key), value);
  }

  private void said(String label, String value) {
    if (value != null && !value.isEmpty()) {
      lines.add(new ReceiptLine(label, value));
    }
  }
}

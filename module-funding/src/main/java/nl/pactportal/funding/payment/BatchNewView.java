package nl.pactportal.funding.payment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.faces.Language;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import org.omnifaces.cdi.ViewScoped;

/** The page on which finance makes a batch out of what was released. */
@Named
@ViewScoped
public class BatchNewView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient BatchService batches;
  @Inject transient Language language;
  @Inject transient Clock clock;
  private final UUID newId = UuidV7.next();
  private List<PayableRow> payable = List.of();
  private String[] chosen = {};
  private LocalDate executionOn;
  private BatchFormat format = BatchFormat.PAIN_001_001_09;
  private boolean makeConfirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    payable = batches.payable();
    chosen = payable.stream().map(row -> row.id().toString()).toArray(String[]::new);
    executionOn = LocalDate.now(clock).plusDays(1);
  }

  public String make() {
    Confirmation.require(makeConfirmed, "makeConfirmed");
    Set<UUID> ids = new TreeSet<>();
    Arrays.stream(chosen).map(GivenId::of).forEach(ids::add);
    batches.make(newId, format, executionOn, ids);
    Flash.say("batch.done.made");
    return "/payments/batch.xhtml?faces-redirect=true&id=" + newId;
  }

  /** One line each, that says all there is to know before it is paid. */
  public List<SelectItem> getItems() {
    ResourceBundle texts =
        ResourceBundle.getBundle("nl.pactportal.funding.messages", language.getLocale());
    return payable.stream()
        .map(row -> new SelectItem(row.id().toString(), line(row, texts)))
        .toList();
  }

  private String line(PayableRow row, ResourceBundle texts) {
    String kind = texts.getString("advance.kind." + row.kind().name());
    return MessageFormat.format(
        "{0}, {1}: {2}{3}, {4}",
        row.reference(),
        row.regionName(),
        kind,
        row.instalment() == null ? "" : " " + row.instalment(),
        row.amount().format(language.getLocale()));
  }

  public List<SelectItem> getFormats() {
    return Arrays.stream(BatchFormat.values())
        .map(known -> new SelectItem(known, known.message()))
        .toList();
  }

  public List<PayableRow> getPayable() {
    return payable;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }

  public LocalDate getExecutionOn() {
    return executionOn;
  }

  public void setExecutionOn(LocalDate executionOn) {
    this.executionOn = executionOn;
  }

  public BatchFormat getFormat() {
    return format;
  }

  public void setFormat(BatchFormat format) {
    this.format = format;
  }

  public boolean isMakeConfirmed() {
    return makeConfirmed;
  }

  public void setMakeConfirmed(boolean makeConfirmed) {
    this.makeConfirmed = makeConfirmed;
  }
}

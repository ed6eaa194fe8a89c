package nl.pactportal.funding.objection;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.pactportal.funding.Confirmation;
import nl.pactportal.funding.letter.LetterRow;
import nl.pactportal.platform.faces.Flash;
import nl.pactportal.platform.faces.KeptView;
import nl.pactportal.platform.input.GivenId;
import nl.pactportal.platform.persistence.UuidV7;
import nl.pactportal.platform.time.ClockProducer;
import org.omnifaces.cdi.ViewScoped;

/** Objecting to a decision. */
@Named
@ViewScoped
public class ObjectionFileView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject transient FilingService filing;
  @Inject transient Clock clock;
  private final UUID id = UuidV7.next();
  private String letterId;
  private LetterRow letter;
  private String grounds;
  private boolean confirmed;

  @PostConstruct
  void begin() {
    KeptView.require();
  }

  public void load() {
    letter = filing.letter(GivenId.of(letterId));
  }

  public String file() {
    Confirmation.require(confirmed, "fileConfirmed");
    filing.file(id, letter.id(), grounds);
    Flash.say("objection.done.filed");
    return "/objections/detail.xhtml?faces-redirect=true&id=" + id;
  }

  /** It can still be filed; whether too late is excused is for the handler to say. */
  public boolean isLate() {
    return LocalDate.now(clock.withZone(ClockProducer.ZONE)).isAfter(letter.lastDay());
  }

  public LetterRow getLetter() {
    return letter;
  }

  public String getLetterId() {
    return letterId;
  }

  public void setLetterId(String letterId) {
    this.letterId = letterId;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }
}

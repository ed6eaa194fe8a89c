package nl.pactportal.meetings.preparation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import nl.pactportal.platform.error.NotFoundException;
import nl.pactportal.platform.input.GivenId;

/** An agenda as it was sent out. */
@Named
@RequestScoped
public class AgendaVersionView {
  @Inject AgendaVersionService versions;
  @Inject Clock clock;
  private String id;
  private String number;
  private AgendaSheet sheet;

  public void load() {
    if (number == null || !number.matches("[1-9]\\d{0,5}")) {
      throw new NotFoundException("agenda version " + number);
    }
    sheet = versions.read(GivenId.of(id), Integer.parseInt(number));
  }

  public AgendaSheet getSheet() {
    return sheet;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}

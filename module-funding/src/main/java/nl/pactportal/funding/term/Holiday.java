package nl.pactportal.funding.term;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.pactportal.platform.persistence.RegionAggregate;

/** A day that is no working day by law or by decree; read only. */
@Entity
@Table(schema = "funding", name = "holiday")
public class Holiday extends RegionAggregate {
  private LocalDate day;
  private String name;
  private String source;

  protected Holiday() {}

  LocalDate getDay() {
    return day;
  }
}

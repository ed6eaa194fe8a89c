package nl.pactportal.platform.time;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A school holiday, both days included.
 *
 * @param name "Zomervakantie"
 * @param source who fixed it
 */
public record Recess(String name, LocalDate firstDay, LocalDate lastDay, String source)
    implements Serializable {
  public boolean includes(LocalDate day) {
    return !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}

package nl.pactportal.meetings.round;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A meeting in which an answer can have been given. */
public record MeetingChoice(UUID id, String body, LocalDate heldOn) implements Serializable {
  /** The meeting of that day, rather of the body that asked; null if there is none. */
  static String today(List<MeetingChoice> choices, String body, LocalDate today) {
    return choices.stream()
        .filter(choice -> choice.heldOn().equals(today))
        .min(Comparator.comparing(choice -> !choice.body().equals(body)))
        .map(choice -> choice.id().toString())
        .orElse(null);
  }
}

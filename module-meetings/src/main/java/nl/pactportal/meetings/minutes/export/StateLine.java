package nl.pactportal.meetings.minutes.export;

import java.util.ArrayList;
import java.util.List;
import nl.pactportal.meetings.minutes.document.DutchWords;
import nl.pactportal.meetings.minutes.document.MinutesDocument;
import nl.pactportal.meetings.minutes.document.MinutesDocument.State;

/** "Versie 1, goedgekeurd door Ambtelijk Pact op 1 september 2020" */
public final class StateLine {
  private StateLine() {}

  public static String of(MinutesDocument document) {
    State state = document.state();
    List<String> parts = new ArrayList<>();
    parts.add(
        "Versie " + state.number() + ", " + DutchWords.status(state.status()) + approval(state));
    if (state.approvalSaid() != null) {
      parts.add("Akkoord, naar aanleiding van: " + state.approvalSaid());
    }
    if (document.reduced()) {
      parts.add("Openbare versie, zonder namen van personen");
    }
    if (document.closedItems() > 0) {
      parts.add("Niet openbare agendapunten, hier weggelaten: " + document.closedItems());
    }
    return String.join(". ", parts) + ".";
  }

  private static String approval(State state) {
    return state.approvedOn() == null
        ? ""
        : " door " + state.approvedBy() + " op " + DutchWords.date(state.approvedOn());
  }
}

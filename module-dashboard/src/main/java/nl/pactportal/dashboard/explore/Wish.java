package nl.pactportal.dashboard.explore;

import java.util.List;
import nl.pactportal.dashboard.observation.Vantage;

/**
 * What an address asks for, in its own words. Empty and outdated parts are filled in: a form is
 * sent as a whole, so after a change of topic the rest of it may be of the topic before.
 *
 * @param topic "DEMO-JW:RATE"; empty for the first there is
 * @param areas codes; empty for those of the user
 * @param categories "Geslacht=3000"
 * @param by dimension to see side by side; empty for none
 * @param together whether the regions are also to be taken together
 */
public record Wish(
    String topic,
    List<String> areas,
    List<String> categories,
    String by,
    String frequency,
    String from,
    String to,
    boolean together,
    Vantage vantage) {
  public static Wish of(String topic, Vantage vantage) {
    return new Wish(topic, List.of(), List.of(), "", "", "", "", false, vantage);
  }
}

package nl.pactportal.dashboard.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pactportal.dashboard.observation.Vantage;

/**
 * What an address asks for, in its own words. Empty parts are filled in, and parts the table does
 * not have are replaced: {@link Unmet} tells which.
 *
 * @param topic "DEMO-JW:RATE"; empty for the first there is
 * @param areas codes; empty for those of the user
 * @param categories "Geslacht=3000"
 * @param by dimension to see side by side; empty for none
 * @param together whether the regions are also to be taken together
 * @param formOf the choice the form was filled in for, see {@link ChoiceForm#of}: a form is sent as
 *     a whole, so after a change of topic the rest of it is of the topic before; empty for a link
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
    String formOf,
    Vantage vantage) {
  public static Wish of(String topic, Vantage vantage) {
    return new Wish(topic, List.of(), List.of(), "", "", "", "", false, "", vantage);
  }

  /**
   * @param last the name of the last or only period in that address
   */
  public static Wish of(Map<String, String[]> address, String last) {
    return new Wish(
        one(address, "topic"),
        all(address, "area"),
        all(address, "c"),
        one(address, "by"),
        one(address, "frequency"),
        one(address, "from"),
        one(address, last),
        "true".equals(one(address, "together")),
        one(address, "of"),
        Vantage.of(one(address, "release"), one(address, "asOf")));
  }

  private static String one(Map<String, String[]> address, String name) {
    String[] said = address.get(name);
    return said == null ? "" : said[0].strip();
  }

  private static List<String> all(Map<String, String[]> address, String name) {
    String[] said = address.getOrDefault(name, new String[0]);
    return Arrays.stream(said).filter(value -> !value.isBlank()).toList();
  }
}

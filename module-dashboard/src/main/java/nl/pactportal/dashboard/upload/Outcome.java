package nl.pactportal.dashboard.upload;

import java.util.List;
import nl.pactportal.dashboard.gate.Finding;

/**
 * What the gate and whoever decides made of figures that were handed in.
 *
 * @param first whether there was no release before
 * @param said why somebody published or rejected it; null if nobody had to decide
 * @param topic name of its first count in an address of the page to explore figures
 */
public record Outcome(List<Finding> findings, boolean first, String said, String topic) {
  static final Outcome NONE = new Outcome(List.of(), false, null, null);
}

package nl.pactportal.dashboard.upload;

import java.util.UUID;

/**
 * What became of figures that were handed in.
 *
 * @param published false where the gate keeps them apart
 */
public record Handed(UUID release, boolean published) {
  String audited() {
    return published ? "figures.published" : "figures.held";
  }
}

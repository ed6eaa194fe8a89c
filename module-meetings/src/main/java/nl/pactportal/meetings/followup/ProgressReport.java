package nl.pactportal.meetings.followup;

import nl.pactportal.platform.error.BusinessException;
import nl.pactportal.platform.input.Wording;

/** How far a region is, in a state and in words. */
public record ProgressReport(String region, ProgressState state, String text) {
  static final int TEXT = 1000;

  public ProgressReport {
    if (state == null) {
      throw new BusinessException("progressState", "wording.missing");
    }
    text =
        state == ProgressState.STUCK
            ? Wording.required("progressText", text, TEXT)
            : Wording.optional("progressText", text, TEXT);
  }
}

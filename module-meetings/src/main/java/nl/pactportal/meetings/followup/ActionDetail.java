package nl.pactportal.meetings.followup;

import java.io.Serializable;
import java.util.List;

/** An action with all that happened since it was agreed. */
public record ActionDetail(ListedAction action, List<ProgressRow> reports, List<StepRow> steps)
    implements Serializable {}

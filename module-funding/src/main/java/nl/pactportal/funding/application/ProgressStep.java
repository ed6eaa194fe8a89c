package nl.pactportal.funding.application;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One of the six steps every application goes through.
 *
 * @param name key of its text
 * @param state done, current or to do
 */
public record ProgressStep(String name, String state) implements Serializable {
  private static final List<String> NAMES =
      List.of("draft", "toSign", "submitted", "decided", "paid", "determined");

  private static final Set<ApplicationStatus> ENDED =
      EnumSet.of(
          ApplicationStatus.REFUSED,
          ApplicationStatus.NOT_PROCESSED,
          ApplicationStatus.NOT_SUBMITTED,
          ApplicationStatus.WITHDRAWN);

  static List<ProgressStep> of(ApplicationStatus status, List<StepRow> history) {
    int current = current(status, history);
    int done = done(status, history);
    return IntStream.range(0, NAMES.size())
        .mapToObj(i -> new ProgressStep(NAMES.get(i), state(i, done, current)))
        .toList();
  }

  private static String state(int step, int done, int current) {
    return step < done ? "done" : step == current ? "current" : "todo";
  }

  private static int done(ApplicationStatus status, List<StepRow> history) {
    return switch (status) {
      case DRAFT, NOT_SUBMITTED -> 0;
      case TO_SIGN, LATE -> 1;
      case SUBMITTED, IN_SUPPLEMENT, COMPLETE, IN_ASSESSMENT, TO_DECIDE -> 3;
      case REFUSED, NOT_PROCESSED -> 4;
      case DETERMINED_DIRECTLY -> 6;
      case GRANTED, PARTLY_GRANTED ->
          has(history, StepKind.DETERMINED) ? 6 : has(history, StepKind.ADVANCE_RELEASED) ? 5 : 4;
      case WITHDRAWN -> has(history, StepKind.SUBMITTED) ? 3 : 1;
    };
  }

  /** Where it stops, nothing is current. */
  private static int current(ApplicationStatus status, List<StepRow> history) {
    return ENDED.contains(status) ? NAMES.size() : done(status, history);
  }

  private static boolean has(List<StepRow> history, StepKind kind) {
    return history.stream().anyMatch(step -> step.kind() == kind);
  }
}

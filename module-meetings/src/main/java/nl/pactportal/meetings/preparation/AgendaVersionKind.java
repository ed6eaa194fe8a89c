package nl.pactportal.meetings.preparation;

import java.util.List;

/** What a published agenda is. */
public enum AgendaVersionKind {
  /** May still change. */
  DRAFT,
  FINAL,
  /** With what came after an earlier version. */
  SUPPLEMENTARY,
  /** With what came on the day itself. */
  URGENT;

  /**
   * @param published whether there is an earlier version
   * @param onTheDay whether the day has come
   */
  public static List<AgendaVersionKind> choices(boolean published, boolean onTheDay) {
    if (!published) {
      return List.of(DRAFT, FINAL);
    }
    return onTheDay ? List.of(URGENT, FINAL) : List.of(SUPPLEMENTARY, FINAL);
  }
}

package nl.pactportal.meetings.round;

/** What a region answered. No answer recorded is no state: it is the lack of one. */
public enum AnswerState {
  /** Asked around in the region; the answer is still to come. */
  AWAITING,
  YES,
  /** Some municipalities do, others do not. */
  PARTLY,
  NO
}

package nl.pactportal.meetings.action;

/** How firm a commitment is: minutes know many degrees between a wish and a promise. */
public enum ActionKind {
  ACTION,
  REQUEST,
  ADVICE,
  SUGGESTION,
  PROMISE,
  QUESTION,
  CONCERN
}

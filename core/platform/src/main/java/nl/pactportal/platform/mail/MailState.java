package nl.pactportal.platform.mail;

/** Life of an outgoing mail. */
public enum MailState {
  WAITING,
  /** Claimed by one sender; nobody else touches it. */
  SENDING,
  SENT,
  /** Refused for good, or too often. */
  FAILED,
  /** Cut off while being handed over: it may have left or not, so a person decides. */
  IN_DOUBT
}

package nl.pactportal.platform.link;

/** What the other module did with what it was asked. */
public enum LinkAnswer {
  ASKED,
  DONE,
  DECLINED,
  /** Whoever asked took it back. */
  WITHDRAWN
}

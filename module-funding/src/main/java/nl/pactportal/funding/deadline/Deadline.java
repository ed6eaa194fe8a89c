package nl.pactportal.funding.deadline;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day of something.
 *
 * @param regionCode whose it is
 * @param about what it is about, without amounts
 * @param path where it is done, from the root of the portal
 */
record Deadline(Kind kind, String regionCode, UUID id, LocalDate day, String about, String path) {
  /** What ends that day. */
  enum Kind {
    CLOSING,
    SUPPLEMENT,
    /** Of an account. */
    ACCOUNT_SUPPLEMENT,
    ACCOUNT,
    OBJECTION,
    /** The region says what it thinks of what the province means to take back. */
    HEARING,
    PAY_BACK,
    /** The province pays. */
    PAYMENT,
    /** The province decides on an application. */
    DECISION,
    OBJECTION_DECISION,
    /** Open work of somebody's own roles, under the title it has there. */
    WORK
  }
}

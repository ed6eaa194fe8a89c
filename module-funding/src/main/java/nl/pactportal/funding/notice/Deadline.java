package nl.pactportal.funding.notice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day of something.
 *
 * @param regionCode whose it is
 * @param about what it is about, without amounts
 * @param path where it is done
 */
record Deadline(Kind kind, String regionCode, UUID id, LocalDate day, String about, String path) {
  /** What ends that day. */
  enum Kind {
    CLOSING,
    ACCOUNT,
    OBJECTION
  }
}

package nl.pactportal.platform.persistence;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered identifiers (RFC 9562, version 7), rising within one process. Made here and not in
 * the database, so that a form knows the id of what it will create and sending it twice creates
 * one.
 */
public final class UuidV7 {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();
  private static final long VARIANT = 0x8000000000000000L;

  private UuidV7() {}

  public static UUID next() {
    long now = (System.currentTimeMillis() << 12) | ((System.nanoTime() >>> 8) & 0xFFF);
    long value = LAST.updateAndGet(last -> Math.max(now, last + 1));
    long high = ((value >>> 12) << 16) | 0x7000L | (value & 0xFFF);
    return new UUID(high, (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | VARIANT);
  }
}

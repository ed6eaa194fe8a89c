package nl.pactportal.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UuidV7Test {
  @Test
  void isOfVersion7AndRises() {
    UUID first = UuidV7.next();
    UUID second = UuidV7.next();
    assertEquals(7, first.version());
    assertEquals(2, first.variant());
    assertTrue(
        Long.compareUnsigned(first.getMostSignificantBits(), second.getMostSignificantBits()) < 0);
  }

  @Test
  void neverTwiceTheSameFromManyThreads() {
    Set<UUID> seen = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 50_000).parallel().forEach(i -> seen.add(UuidV7.next()));
    assertEquals(50_000, seen.size());
  }
}

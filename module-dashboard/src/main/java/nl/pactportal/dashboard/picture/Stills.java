package nl.pactportal.dashboard.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Definitions of charts on pages that were shown, so that a browser without script can ask for the
 * pictures. The oldest go first; a picture that is gone leaves its table.
 */
final class Stills {
  private final long mostCharacters;
  private final Map<String, Still> kept = new LinkedHashMap<>(64, 0.75f, true);
  private long characters;

  /**
   * @param readers what each of those could read for whom a page with it was made
   */
  private record Still(Picture picture, Set<Set<String>> readers) {
    boolean isFor(Set<String> regions) {
      return readers.stream().anyMatch(regions::containsAll);
    }

    /** Who could read more may read it anyhow. */
    Still alsoFor(Set<String> regions) {
      return isFor(regions)
          ? this
          : new Still(
              picture,
              Stream.concat(
                      readers.stream().filter(one -> !one.containsAll(regions)),
                      Stream.of(Set.copyOf(regions)))
                  .collect(Collectors.toUnmodifiableSet()));
    }
  }

  Stills(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /**
   * @param regions whose rows the one could read for whom the page was made
   * @return the name of the picture
   */
  synchronized String keep(Picture picture, Set<String> regions) {
    String key = picture.key();
    Still before = kept.get(key);
    if (before == null) {
      characters += picture.option().length();
    }
    kept.put(key, (before == null ? new Still(picture, Set.of()) : before).alsoFor(regions));
    var oldest = kept.values().iterator();
    while (characters > mostCharacters && oldest.hasNext()) {
      characters -= length(oldest.next());
      oldest.remove();
    }
    return key;
  }

  private static int length(Still still) {
    return still.picture().option().length();
  }

  /** Only for who may read as much as the one it was made for. */
  synchronized Optional<Picture> find(String key, Set<String> regions) {
    return Optional.ofNullable(kept.get(key))
        .filter(still -> still.isFor(regions))
        .map(Still::picture);
  }
}

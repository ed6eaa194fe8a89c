package nl.pactportal.dashboard.picture;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
  private record Still(Picture picture, Set<Set<String>> readers) {}

  Stills(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /**
   * @param regions whose rows the one could read for whom the page was made
   * @return the name of the picture
   */
  synchronized String keep(Picture picture, Set<String> regions) {
    String key = picture.key();
    Still still = kept.get(key);
    if (still == null) {
      still = new Still(picture, new HashSet<>());
      kept.put(key, still);
      characters += length(still);
    }
    still.readers().add(Set.copyOf(regions));
    var oldest = kept.values().iterator();
    while (characters > mostCharacters && oldest.hasNext()) {
      characters -= length(oldest.next());
      oldest.remove();
    }
    return key;
  }

  private static int length(Still still) {
    return still.picture().option().length() + still.picture().notes().length();
  }

  /** Only for who may read as much as one it was made for. */
  synchronized Optional<Picture> find(String key, Set<String> regions) {
    return Optional.ofNullable(kept.get(key))
        .filter(still -> still.readers().stream().anyMatch(regions::containsAll))
        .map(Still::picture);
  }
}

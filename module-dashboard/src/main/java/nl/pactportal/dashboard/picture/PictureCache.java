package nl.pactportal.dashboard.picture;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Drawn charts, by what they are drawn from; the ones not asked for longest go first. */
final class PictureCache {
  private final long mostCharacters;
  private final Map<String, String> pictures = new LinkedHashMap<>(64, 0.75f, true);
  private long characters;

  PictureCache(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  synchronized String get(String key) {
    return pictures.get(key);
  }

  synchronized void put(String key, String svg) {
    String before = pictures.put(key, svg);
    characters += svg.length() - (before == null ? 0 : before.length());
    Iterator<String> oldest = pictures.values().iterator();
    while (characters > mostCharacters && oldest.hasNext()) {
      characters -= oldest.next().length();
      oldest.remove();
    }
  }

  synchronized int size() {
    return pictures.size();
  }
}

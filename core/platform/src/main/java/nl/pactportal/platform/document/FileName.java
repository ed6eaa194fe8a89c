package nl.pactportal.platform.document;

import java.text.Normalizer;

/** Names of uploaded files come from outside: no folders, no control or direction characters. */
final class FileName {
  private static final int LONGEST = 120;

  private FileName() {}

  static String safe(String given) {
    String name = given == null ? "" : given.substring(given.lastIndexOf('/') + 1);
    name = name.substring(name.lastIndexOf('\\') + 1);
    name =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{C}\"<>|:*?;]", "_")
            .strip();
    name = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    return name.isEmpty() ? "document" : name;
  }
}

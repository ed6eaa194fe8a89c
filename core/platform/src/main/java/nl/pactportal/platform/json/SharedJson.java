package nl.pactportal.platform.json;

import jakarta.json.spi.JsonProvider;

/**
 * Makes and reads JSON. {@code jakarta.json.Json} looks through all jars for its provider at each
 * call, which took more than half of the time of a page of charts.
 */
public final class SharedJson {
  /** Safe for use by many threads, as its specification has it (Jakarta JSON Processing 2.1). */
  public static final JsonProvider JSON = JsonProvider.provider();

  private SharedJson() {}
}

package nl.pactportal.meetings.live;

import java.util.List;

/** What a command did, for the message on the page. */
record Done(String key, List<Object> arguments) {
  static Done of(String key, Object... arguments) {
    return new Done(key, List.of(arguments));
  }
}

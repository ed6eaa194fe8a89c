package nl.pactportal.systemtest.isolation;

import com.microsoft.playwright.APIResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.Visitor;

/**
 * Names of pictures of charts. They are made of what is in the picture, so nobody can write them
 * down: they are read from the page of somebody who may see it, and the others then ask for that.
 */
final class PictureNames {
  private static final Pattern NAME = Pattern.compile("/dashboard/charts/([0-9a-f]{64})\\.svg");
  private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

  private PictureNames() {}

  /** Of the first chart on that page. */
  static String on(String user, String page) {
    return FOUND.computeIfAbsent(page, path -> read(user, path));
  }

  private static String read(String user, String page) {
    APIResponse answer = Visitor.as(user).gets(page);
    Matcher name = NAME.matcher(answer.text());
    if (!name.find()) {
      throw new AssertionError("no picture for " + user + " at " + page + ": " + answer.status());
    }
    return name.group(1);
  }
}

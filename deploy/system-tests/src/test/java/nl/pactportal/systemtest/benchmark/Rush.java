package nl.pactportal.systemtest.benchmark;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.pactportal.systemtest.Visitor;

/**
 * The last hour of a call: signatories of all regions open an application and submit it, as the
 * page does. It closes while the last ones are still being served.
 */
final class Rush {
  private static final String[] SIGNATORIES = {
    "ondertekenaar-west",
    "ondertekenaar-midden",
    "ondertekenaar-noordoost",
    "ondertekenaar-zuidoost",
    "ondertekenaar-helmond"
  };
  private static final int BROWSERS = 4; // of each signatory
  private static final Pattern FORM =
      Pattern.compile(
          "<form[^>]*id=\"submitForm\"[^>]*action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

  private final int applications;
  private final int seconds;
  private final List<Double> took = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger sent = new AtomicInteger();

  Rush(int applications, int seconds) {
    this.applications = applications;
    this.seconds = seconds;
  }

  /**
   * @param took milliseconds from the click to the answer, sorted
   * @param failures what went wrong, if anything
   */
  record Result(List<Double> took, List<String> failures) {
    double percentile(double part) {
      return took.get((int) Math.min(took.size() - 1, Math.floor(took.size() * part)));
    }
  }

  Result run() throws Exception {
    List<Client> browsers = browsers();
    ScheduledExecutorService pool = Executors.newScheduledThreadPool(browsers.size());
    Phaser done = new Phaser(1);
    for (int n = 0; n < applications; n++) {
      int number = n;
      done.register();
      long when = TimeUnit.SECONDS.toMicros(seconds) * n / applications;
      pool.schedule(
          () -> {
            try {
              submit(browsers, number);
            } finally {
              done.arriveAndDeregister();
            }
          },
          when,
          TimeUnit.MICROSECONDS);
    }
    done.arriveAndAwaitAdvance();
    pool.shutdown();
    return new Result(took.stream().sorted().toList(), failures);
  }

  /** One browser is one thread's at a time: a session keeps only so many open pages. */
  private static List<Client> browsers() {
    List<Client> browsers = new ArrayList<>();
    for (int i = 0; i < BROWSERS; i++) {
      for (String signatory : SIGNATORIES) {
        browsers.add(Client.of(Visitor.newBrowserOf(signatory), "/funding/"));
      }
    }
    return browsers;
  }

  private void submit(List<Client> browsers, int number) {
    String path =
        "/funding/applications/detail.xhtml?id=bbbb9000-0000-7000-8000-%012d".formatted(number);
    Client browser = browsers.get(number % browsers.size());
    try {
      String page = new String(browser.get(path).body(), StandardCharsets.UTF_8);
      Matcher form = FORM.matcher(page);
      if (!form.find()) {
        throw new AssertionError("nothing to sign");
      }
      long begin = System.nanoTime();
      if (sent.incrementAndGet() == applications) {
        FundingArchive.close("100 milliseconds");
      }
      HttpResponse<byte[]> answer = browser.post(path, fields(form.group()));
      took.add((System.nanoTime() - begin) / 1e6);
      if (answer.statusCode() != 302) {
        throw new AssertionError("answer " + answer.statusCode());
      }
    } catch (Exception | AssertionError e) {
      failures.add(number + ": " + e);
    }
  }

  /** What a browser sends: all that is filled in, the box checked. */
  private static String fields(String form) {
    StringBuilder all = new StringBuilder();
    Matcher input = INPUT.matcher(form);
    while (input.find()) {
      String name = first(NAME, input.group());
      boolean box = input.group().contains("type=\"checkbox\"");
      all.append(all.isEmpty() ? "" : "&").append(encoded(name)).append('=');
      all.append(encoded(box ? "on" : first(VALUE, input.group())));
    }
    return all.toString();
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text.replace("&amp;", "&"), StandardCharsets.UTF_8);
  }
}

package nl.pactportal.systemtest.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.pactportal.systemtest.Portal;
import nl.pactportal.systemtest.Visitor;

/** A signed-in user who only fetches pages: no browser whose own work would be measured, too. */
final class Client {
  /** The most a pool of the portal has (PactDatabase). */
  private static final int CONNECTIONS = 16;

  /** As browsers speak to a server without TLS. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String cookies;

  private Client(String cookies) {
    this.cookies = cookies;
  }

  static Client as(String user) {
    return of(Visitor.as(user), "/meetings/");
  }

  /**
   * @param path a page of the WAR it will ask for: each has a session of its own
   */
  static Client of(Visitor visitor, String path) {
    visitor.gets(path);
    return new Client(
        visitor.context().cookies(Portal.address(path)).stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; ")));
  }

  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = send(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode());
    }
    return answer;
  }

  private HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Portal.address(path)))
            .header("Cookie", cookies)
            .timeout(Duration.ofMinutes(2))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /**
   * Not measured: plans are made, caches filled, and each connection to a database that was swapped
   * answers once that it is gone.
   */
  void settle(String path, int times) throws IOException, InterruptedException {
    int gone = 0;
    for (int good = 0; good < times; ) {
      int status = send(path).statusCode();
      if (status == 200) {
        good++;
      } else if (++gone > CONNECTIONS) {
        throw new AssertionError(path + ": " + status);
      }
    }
  }

  /** Sends a form and does not follow where the answer leads. */
  HttpResponse<byte[]> post(String path, String form) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Portal.address(path)))
            .header("Cookie", cookies)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofMinutes(2))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  /** Median of so many requests, in milliseconds. */
  double median(String path, int times) throws IOException, InterruptedException {
    long[] took = new long[times];
    for (int i = 0; i < times; i++) {
      long begin = System.nanoTime();
      get(path);
      took[i] = System.nanoTime() - begin;
    }
    Arrays.sort(took);
    return took[times / 2] / 1e6;
  }
}

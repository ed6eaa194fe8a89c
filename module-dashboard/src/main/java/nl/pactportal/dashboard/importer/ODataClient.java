package nl.pactportal.dashboard.importer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.pactportal.dashboard.source.Validators;

/**
 * Fetches answers of one OData service to files. It speaks to the host it was made for and to no
 * other, whatever the answers say, and follows no redirects: an answer must not be able to make
 * this server call addresses inside our own network.
 */
public final class ODataClient {
  public static final long MOST_BYTES = 128L << 20;
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final URI base;
  private final Patience patience;
  private final long mostBytes;

  public ODataClient(URI base, Patience patience) {
    this(base, patience, MOST_BYTES);
  }

  ODataClient(URI base, Patience patience, long mostBytes) {
    this.base = base;
    this.patience = patience;
    this.mostBytes = mostBytes;
  }

  URI base() {
    return base;
  }

  /** An answer on disk, and what the source said to ask for a newer one. */
  public record Fetched(Path file, Validators validators) {}

  public Path fetch(URI address, Path target) {
    return fetch(address, target, Validators.NONE).orElseThrow().file();
  }

  /**
   * @param known of the answer we have; then nothing comes back as long as that still holds
   */
  public Optional<Fetched> fetch(URI address, Path target, Validators known) {
    requireSameHost(address);
    SourceException last = null;
    for (int attempt = 1; attempt <= patience.attempts(); attempt++) {
      pauseBefore(attempt);
      try {
        return tryOnce(address, target, known);
      } catch (SourceException failed) {
        if (failed.failure() != ImportFailure.SOURCE_DOWN) {
          throw failed;
        }
        last = failed;
      }
    }
    throw last;
  }

  private void requireSameHost(URI address) {
    boolean same =
        base.getScheme().equalsIgnoreCase(address.getScheme())
            && base.getHost().equalsIgnoreCase(address.getHost())
            && base.getPort() == address.getPort()
            && address.getUserInfo() == null;
    if (!same) {
      throw new SourceException(ImportFailure.FOREIGN_LINK, address.toString());
    }
  }

  private void pauseBefore(int attempt) {
    if (attempt == 1) {
      return;
    }
    try {
      Thread.sleep(patience.pauseBefore(attempt).toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SourceException(ImportFailure.INTERRUPTED, "stopped while waiting");
    }
  }

  private HttpRequest request(URI address, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Accept", "application/json, */*;q=0.8")
            .header("User-Agent", "PactPortal")
            .timeout(patience.answer());
    if (!known.etag().isEmpty()) {
      request.header("If-None-Match", known.etag());
    }
    if (!known.lastModified().isEmpty()) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private Optional<Fetched> tryOnce(URI address, Path target, Validators known) {
    HttpRequest request = request(address, known);
    // the request's own time-out ends with the headers; a body can drip for hours
    CompletableFuture<HttpResponse<Path>> answer =
        HTTP.sendAsync(
            request,
            head -> new LimitedBody(target, head.statusCode() == OK ? mostBytes : 1 << 16));
    try {
      return accept(answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException slow) {
      answer.cancel(true);
      throw down(address, "no whole answer within " + patience.answer());
    } catch (ExecutionException failed) {
      throw reason(address, failed.getCause());
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new SourceException(ImportFailure.INTERRUPTED, address.toString());
    }
  }

  private static Optional<Fetched> accept(HttpResponse<Path> answer) {
    int status = answer.statusCode();
    String said = answer.uri() + " answered " + status;
    if (status == OK) {
      return Optional.of(new Fetched(answer.body(), validators(answer)));
    }
    if (status == NOT_MODIFIED) {
      return Optional.empty();
    }
    if (status == NOT_FOUND) {
      throw new SourceException(ImportFailure.UNKNOWN_TABLE, said);
    }
    boolean passing = status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
    throw new SourceException(passing ? ImportFailure.SOURCE_DOWN : ImportFailure.REFUSED, said);
  }

  private static Validators validators(HttpResponse<Path> answer) {
    return new Validators(
        answer.headers().firstValue("ETag").orElse(""),
        answer.headers().firstValue("Last-Modified").orElse(""));
  }

  private static SourceException reason(URI address, Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof SourceException ours) {
        return ours;
      }
    }
    return cause instanceof IOException
        ? down(address, cause.toString())
        : new SourceException(ImportFailure.INTERNAL, cause.toString());
  }

  private static SourceException down(URI address, String why) {
    return new SourceException(ImportFailure.SOURCE_DOWN, address + ": " + why);
  }
}

package nl.pactportal.dashboard.importer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that answers in the shape of CBS OData v4; a stranger gets 404. */
public final class CbsServer implements AutoCloseable {
  public static final String CATALOGUE = "/odata/v1/CBS";

  /** What comes back: status, body, and how long the server thinks about it first. */
  public record Answer(int status, byte[] body, long thinkMillis, String etag) {
    public static Answer ok(String body) {
      return new Answer(200, body.getBytes(StandardCharsets.UTF_8), 0, null);
    }

    public static Answer status(int status) {
      return new Answer(status, "{\"error\":{}}".getBytes(StandardCharsets.UTF_8), 0, null);
    }

    public Answer after(long millis) {
      return new Answer(status, body, millis, etag);
    }

    /** From now on a client that has this very answer gets 304 and nothing else. */
    public Answer tagged(String tag) {
      return new Answer(status, body, thinkMillis, tag);
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  private CbsServer(HttpServer server) {
    this.server = server;
  }

  public static CbsServer start() {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      CbsServer cbs = new CbsServer(http);
      http.createContext("/", cbs::answer);
      http.setExecutor(cbs.threads);
      http.start();
      return cbs;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public URI catalogue() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + CATALOGUE);
  }

  /** Answers in turn; the last one stays. The path is below the catalogue, query included. */
  public CbsServer on(String path, Answer... inTurn) {
    answers.put(CATALOGUE + "/" + path, new ArrayDeque<>(List.of(inTurn)));
    return this;
  }

  public CbsServer on(String path, String body) {
    return on(path, Answer.ok(body));
  }

  public List<String> asked() {
    return asked;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    Deque<Answer> inTurn =
        answers.getOrDefault(path, new ArrayDeque<>(List.of(Answer.status(404))));
    Answer answer;
    synchronized (inTurn) {
      answer = inTurn.size() > 1 ? inTurn.poll() : inTurn.peek();
    }
    try (exchange) {
      Thread.sleep(answer.thinkMillis());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      if (answer.etag() != null) {
        exchange.getResponseHeaders().set("ETag", answer.etag());
        if (answer.etag().equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
          exchange.sendResponseHeaders(304, -1);
          return;
        }
      }
      exchange.sendResponseHeaders(answer.status(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

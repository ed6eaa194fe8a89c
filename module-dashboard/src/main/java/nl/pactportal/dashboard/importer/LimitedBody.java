package nl.pactportal.dashboard.importer;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Writes an answer to a file and hangs up once it is longer than allowed. */
final class LimitedBody implements BodySubscriber<Path> {
  private final BodySubscriber<Path> file;
  private final long most;
  private Flow.Subscription connection;
  private long taken;

  LimitedBody(Path target, long most) {
    this.file =
        BodySubscribers.ofFile(
            target,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    this.most = most;
  }

  @Override
  public CompletionStage<Path> getBody() {
    return file.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    connection = subscription;
    file.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    taken += part.stream().mapToLong(ByteBuffer::remaining).sum();
    if (taken > most) {
      connection.cancel();
      file.onError(
          new SourceException(ImportFailure.TOO_LARGE, "answer of more than " + most + " bytes"));
    } else {
      file.onNext(part);
    }
  }

  @Override
  public void onError(Throwable thrown) {
    file.onError(thrown);
  }

  @Override
  public void onComplete() {
    file.onComplete();
  }
}

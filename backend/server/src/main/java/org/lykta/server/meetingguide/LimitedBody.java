package org.lykta.server.meetingguide;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer, given up when it grows too large. */
final class LimitedBody implements BodySubscriber<byte[]> {

  private static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private final BodySubscriber<byte[]> body = BodySubscribers.ofByteArray();
  private long room;
  private Flow.@Nullable Subscription source;

  /**
   * @param most bytes
   */
  LimitedBody(int most) {
    this.room = most;
  }

  static boolean isTooLarge(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLarge) {
        return true;
      }
    }
    return false;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    source = subscription;
    body.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> some) {
    if (room < 0) {
      return;
    }
    room -= some.stream().mapToLong(ByteBuffer::remaining).sum();
    if (room >= 0) {
      body.onNext(some);
      return;
    }
    if (source != null) {
      source.cancel();
    }
    body.onError(new TooLarge());
  }

  @Override
  public void onError(Throwable failure) {
    body.onError(failure);
  }

  @Override
  public void onComplete() {
    if (room >= 0) {
      body.onComplete();
    }
  }
}

package org.lykta.server.web;

import io.netty.channel.EventLoop;
import org.reactivestreams.Publisher;
import org.springframework.boot.webflux.autoconfigure.WebHttpHandlerBuilderCustomizer;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;

/**
 * Sends each answer from its connection's own thread, whichever thread made it (a search, a
 * printing, a metric). Sent from another, an answer may reach the reader before the server knows
 * that it has: her next request on that connection is then taken for part of the one before and
 * waits for ever (reactor-netty issue 4188).
 */
@Component
class OwnThread implements WebHttpHandlerBuilderCustomizer {

  @Override
  public void customize(WebHttpHandlerBuilder builder) {
    builder.httpHandlerDecorator(OwnThread::decorate);
  }

  private static HttpHandler decorate(HttpHandler handler) {
    return (request, response) -> handler.handle(request, new SentFrom(thread(request), response));
  }

  private static EventLoop thread(ServerHttpRequest request) {
    Connection connection = ServerHttpRequestDecorator.getNativeRequest(request);
    return connection.channel().eventLoop();
  }

  private static final class SentFrom extends ServerHttpResponseDecorator {

    private final EventLoop thread;

    SentFrom(EventLoop thread, ServerHttpResponse response) {
      super(response);
      this.thread = thread;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
      return fromThread(super.writeWith(body));
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
      return fromThread(super.writeAndFlushWith(body));
    }

    @Override
    public Mono<Void> setComplete() {
      return fromThread(super.setComplete());
    }

    private Mono<Void> fromThread(Mono<Void> sending) {
      return Mono.defer(
          () ->
              thread.inEventLoop()
                  ? sending
                  : sending.subscribeOn(Schedulers.fromExecutor(thread)));
    }
  }
}

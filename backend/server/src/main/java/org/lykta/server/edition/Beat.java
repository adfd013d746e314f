package org.lykta.server.edition;

import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** Something done again and again, from the start of the server to its end. */
public abstract class Beat implements SmartLifecycle {

  private Disposable going = Disposables.disposed();

  /** The doing of it, without end; no failure may come out of it. */
  protected abstract Flux<?> beats();

  @Override
  public void start() {
    going = beats().subscribe();
  }

  @Override
  public void stop() {
    going.dispose();
  }

  @Override
  public boolean isRunning() {
    return !going.isDisposed();
  }
}

package org.lykta.server.web;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;

/** The threads that answer. Each Lykta has its own: stopping one waits for no other's. */
@Configuration(proxyBeanMethods = false)
class EventLoops {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Bean
  ReactorResourceFactory answeringThreads() {
    var loops = new ReactorResourceFactory();
    loops.setUseGlobalResources(false);
    // no answer is under way any more when they stop: a quiet while would only be waited out
    loops.setShutdownQuietPeriod(Duration.ZERO);
    loops.setShutdownTimeout(PATIENCE);
    return loops;
  }
}

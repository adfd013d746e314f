package org.lykta.server.place;

import org.lykta.domain.place.Gazetteer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gazetteer, read once. */
@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

  @Bean
  Gazetteer gazetteer() {
    return Gazetteer.load();
  }
}

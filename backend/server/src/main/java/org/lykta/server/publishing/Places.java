package org.lykta.server.publishing;

import java.time.Clock;
import org.lykta.server.content.ContentFolder;
import org.lykta.server.content.ContentSource;
import org.lykta.server.git.GitContent;
import org.lykta.server.settings.ContentPlace;
import org.lykta.server.settings.Settings;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Where the content is, and how its changes become known. */
@Configuration(proxyBeanMethods = false)
class Places {

  private static final String CLONE = "git";

  @Bean
  ContentSource contentSource(Settings settings, Clock clock) {
    return settings.content() instanceof ContentPlace.Git git
        ? new GitContent(git, settings.data().resolve(CLONE), clock)
        : new ContentFolder(((ContentPlace.Folder) settings.content()).path());
  }

  @Bean
  SmartLifecycle contentWatch(
      Settings settings, Publisher publisher, RemoteHealth health, Clock clock, Bell bell) {
    return settings.content() instanceof ContentPlace.Folder folder
        ? new FolderWatch(folder.path(), publisher)
        : new GitWatch(settings.publishPoll(), Mono.defer(publisher::publish), health, bell);
  }
}

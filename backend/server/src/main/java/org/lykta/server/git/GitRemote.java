package org.lykta.server.git;

import java.io.IOException;
import java.net.URISyntaxException;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.TransportCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.lykta.server.content.Pace;
import org.lykta.server.settings.ContentPlace;

/**
 * The editors' repository, elsewhere.
 *
 * @param limits to what the other side may do to us
 */
record GitRemote(ContentPlace.Git place, OverSsh ssh, Limits limits) {

  /** The branch as it was fetched last. */
  private static final String FETCHED = "refs/lykta/content";

  /**
   * How much the other side may ask of us.
   *
   * @param silence seconds until it says something more
   * @param bytes in one answer over http
   */
  record Limits(int silence, long bytes) {
    static final Limits USUAL = new Limits(30, 1L << 30);
  }

  /** Fetches the newest commit of the branch and tells which it is. */
  ObjectId fetch(Git into, Pace pace) throws GitAPIException, IOException {
    String branch = Constants.R_HEADS + place.branch();
    Ref there =
        with(into.fetch())
            .setProgressMonitor(new RestingFetch(pace))
            .setRemote(place.address())
            // the plus follows a branch that was pushed anew
            .setRefSpecs(new RefSpec("+%s:%s".formatted(branch, FETCHED)))
            .setDepth(1)
            .setTagOpt(TagOpt.NO_TAGS)
            .call()
            .getAdvertisedRef(branch);
    ObjectId fetched = into.getRepository().resolve(FETCHED);
    if (fetched == null || there == null || !fetched.equals(there.getObjectId())) {
      // the lock of a process that was killed, for one, is passed over in silence
      throw new IOException("the branch could not be moved on");
    }
    return fetched;
  }

  /** Whether it can be reached and has the branch: then what went wrong did so on this machine. */
  boolean answers() {
    try {
      return with(Git.lsRemoteRepository())
          .setRemote(place.address())
          .setHeads(true)
          .callAsMap()
          .containsKey(Constants.R_HEADS + place.branch());
    } catch (GitAPIException | RuntimeException unreachable) {
      return false;
    }
  }

  private <C extends TransportCommand<C, ?>> C with(C command) {
    credentials(command);
    return command.setTransportConfigCallback(this::configure).setTimeout(limits.silence());
  }

  private void configure(Transport transport) {
    ssh.configure(transport);
    if (transport instanceof TransportHttp http) {
      http.setHttpConnectionFactory(new OverHttp(transport.getURI(), limits.bytes()));
    }
  }

  private void credentials(TransportCommand<?, ?> command) {
    try {
      URIish address = new URIish(place.address());
      if (address.getUser() != null && address.getPass() != null) {
        command.setCredentialsProvider(
            new UsernamePasswordCredentialsProvider(address.getUser(), address.getPass()));
      }
    } catch (URISyntaxException unreadable) {
      // whoever connects will say so
    }
  }
}

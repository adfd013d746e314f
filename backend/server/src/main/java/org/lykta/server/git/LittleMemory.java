package org.lykta.server.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Settings of the Git library for a program whose memory is its readers'. As it comes it holds
 * whole files of up to 50 MB, ten at a time when it looks for what they have in common.
 */
final class LittleMemory extends SystemReader.Delegate {

  /**
   * More than a document may be, and than a folder with 200 000 files is: the library cannot read a
   * folder piece by piece.
   */
  private static final int WHOLE_FILE = 8 * WindowCacheConfig.MB;

  private LittleMemory(SystemReader usual) {
    super(usual);
  }

  /** For all of this process, whose only use of the library this room is. */
  static void use() {
    if (!(SystemReader.getInstance() instanceof LittleMemory)) {
      SystemReader.setInstance(new LittleMemory(SystemReader.getInstance()));
      var cache = new WindowCacheConfig();
      cache.setStreamFileThreshold(WHOLE_FILE);
      cache.install();
    }
  }

  /** What holds where no other setting says otherwise, also for a repository on this machine. */
  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS files) {
    FileBasedConfig config = super.openJGitConfig(parent, files);
    return new FileBasedConfig(settings(), config.getFile(), files);
  }

  private static Config settings() {
    var settings = new Config();
    String pack = ConfigConstants.CONFIG_PACK_SECTION;
    settings.setBoolean(pack, null, ConfigConstants.CONFIG_KEY_DELTA_COMPRESSION, false);
    settings.setInt(pack, null, ConfigConstants.CONFIG_KEY_THREADS, 1);
    // otherwise each fetch after the fiftieth tidies up before it ends; a copy is made anew instead
    settings.setInt(ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTO, 0);
    settings.setInt(
        ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTOPACKLIMIT, 0);
    // and nothing is looked through for it behind our back
    settings.setBoolean(
        ConfigConstants.CONFIG_GC_SECTION, null, ConfigConstants.CONFIG_KEY_AUTODETACH, false);
    return settings;
  }
}

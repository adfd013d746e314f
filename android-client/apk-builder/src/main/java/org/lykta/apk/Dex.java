package org.lykta.apk;

import com.android.tools.r8.BaseCompilerCommand;
import com.android.tools.r8.CompilationFailedException;
import com.android.tools.r8.CompilationMode;
import com.android.tools.r8.D8;
import com.android.tools.r8.D8Command;
import com.android.tools.r8.JdkClassFileProvider;
import com.android.tools.r8.OutputMode;
import com.android.tools.r8.R8;
import com.android.tools.r8.R8Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java classes as a phone runs them. */
final class Dex {

  private Dex() {}

  /**
   * Rewrites what old phones lack and leaves class files: what is left in them is what a phone will
   * really be asked for.
   */
  static void desugar(Arguments settings) throws IOException {
    var d8 = D8Command.builder().addClasspathFiles(settings.paths("--classpath"));
    told(d8, settings);
    d8.setOutput(Folders.emptied(settings.path("--to")), OutputMode.ClassFile);
    try {
      D8.run(d8.build());
    } catch (CompilationFailedException refused) {
      throw new BuildFailed("D8 cannot rewrite the classes.", refused);
    }
  }

  /** A folder with the program for phones. */
  static Path compiled(Arguments settings) throws IOException {
    Path to = Folders.emptied(settings.path("--out").resolve("dex"));
    try {
      if (settings.variant() == Variant.RELEASE) {
        shrink(settings, to);
      } else {
        takeWhole(settings, to);
      }
      return to;
    } catch (CompilationFailedException refused) {
      throw new BuildFailed("The classes cannot be made a program for phones.", refused);
    }
  }

  private static void takeWhole(Arguments settings, Path to)
      throws IOException, CompilationFailedException {
    var d8 = D8Command.builder();
    told(d8, settings);
    d8.setMode(CompilationMode.DEBUG).setOutput(to, OutputMode.DexIndexed);
    D8.run(d8.build());
  }

  /** Only what the app reaches. */
  private static void shrink(Arguments settings, Path to)
      throws IOException, CompilationFailedException {
    Path out = settings.path("--out");
    var r8 =
        R8Command.builder()
            .setProguardMapOutputPath(out.resolve("mapping.txt"))
            .addProguardConfigurationFiles(
                out.resolve(AndroidResources.KEPT), settings.path("--rules"));
    told(r8, settings);
    r8.setMode(CompilationMode.RELEASE).setOutput(to, OutputMode.DexIndexed, false);
    R8.run(r8.build());
  }

  private static void told(BaseCompilerCommand.Builder<?, ?> compiler, Arguments settings)
      throws IOException {
    compiler
        .addProgramFiles(classes(settings.paths("--classes")))
        .addLibraryFiles(settings.path("--framework"))
        // what stands in for records and string concatenation is Java's, not Android's
        .addLibraryResourceProvider(JdkClassFileProvider.fromSystemJdk())
        .setMinApiLevel(settings.number("--min"));
  }

  private static List<Path> classes(List<Path> places) throws IOException {
    List<Path> classes = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        Folders.files(place).stream()
            .filter(file -> file.toString().endsWith(".class"))
            .forEach(classes::add);
      } else {
        classes.add(place);
      }
    }
    return classes;
  }
}

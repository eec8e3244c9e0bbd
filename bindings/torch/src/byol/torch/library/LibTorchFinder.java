package byol.torch.library;

import byol.io.UserCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where LibTorch is, in this order:
 *
 * <ol>
 *   <li>the system property {@code byol.libtorch}
 *   <li>the environment variable {@code LIBTORCH}
 *   <li>python3's torch, if {@code LIBTORCH_USE_PYTORCH=1}
 *   <li>the project's cache, which the build filled
 * </ol>
 *
 * <p>Nothing is ever downloaded here; {@code byol.command.FetchLibTorch} does that when it is
 * called.
 */
final class LibTorchFinder {
  private static final Pattern CMAKE_VERSION =
      Pattern.compile("PACKAGE_VERSION \"(\\d+\\.\\d+\\.\\d+)");

  private LibTorchFinder() {}

  static LibTorch.Installation find(String version) {
    return find(version, System.getProperty("byol.libtorch"), System.getenv());
  }

  static LibTorch.Installation find(
      String version, String property, Map<String, String> environment) {
    if (property != null) {
      return inspect(Path.of(property), "-Dbyol.libtorch");
    }
    String variable = environment.get("LIBTORCH");
    if (variable != null && !variable.isEmpty()) {
      return inspect(Path.of(variable), "LIBTORCH");
    }
    if ("1".equals(environment.get("LIBTORCH_USE_PYTORCH"))) {
      return inspect(pythonTorch(), "LIBTORCH_USE_PYTORCH");
    }
    Path root =
        UserCache.find(environment)
            .orElseThrow(
                () ->
                    new TorchException.Loading(
                        "no LibTorch "
                            + version
                            + " found: "
                            + UserCache.NONE
                            + ", or LIBTORCH (or -Dbyol.libtorch) to a folder that holds"
                            + " LibTorch's lib/"))
            .resolve("libtorch-" + version)
            .resolve("torch");
    if (!Files.isDirectory(root)) {
      throw new TorchException.Loading(
          "no LibTorch "
              + version
              + " found: there is none in "
              + root
              + ". Get it by mvn exec:java -Dexec.mainClass=byol.command.FetchLibTorch in a project"
              + " that depends on byol, or by bin/fetch-libtorch beside bin/byol; or set"
              + " LIBTORCH (or -Dbyol.libtorch) to a folder that holds LibTorch's lib/, or"
              + " LIBTORCH_USE_PYTORCH=1 to use python3's torch");
    }
    return inspect(root, "the cache");
  }

  private static LibTorch.Installation inspect(Path root, String origin) {
    if (!Files.exists(root.resolve("lib").resolve("libtorch_cpu.so"))) {
      throw new TorchException.Loading(
          root + " (from " + origin + ") is not a LibTorch: it has no lib/libtorch_cpu.so");
    }
    return new LibTorch.Installation(root, version(root), origin);
  }

  /** Every distribution has this file, because CMake needs it. */
  private static String version(Path root) {
    Path file = root.resolve("share/cmake/Torch/TorchConfigVersion.cmake");
    try {
      Matcher matcher = CMAKE_VERSION.matcher(Files.readString(file));
      if (matcher.find()) {
        return matcher.group(1);
      }
      throw new TorchException.Loading(file + " names no version: the LibTorch is incomplete");
    } catch (IOException e) {
      throw new TorchException.Loading("cannot read " + file + ": the LibTorch is incomplete", e);
    }
  }

  private static Path pythonTorch() {
    try {
      Process process =
          new ProcessBuilder(
                  "python3", "-c", "import os, torch; print(os.path.dirname(torch.__file__))")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String printed =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() == 0) {
        return Path.of(printed);
      }
    } catch (IOException e) {
      throw new TorchException.Loading("LIBTORCH_USE_PYTORCH=1, but python3 does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TorchException.Loading("interrupted while asking python3 for its torch", e);
    }
    throw new TorchException.Loading("LIBTORCH_USE_PYTORCH=1, but python3 has no torch");
  }
}

package byol.cli.doctor;

import byol.cli.option.Sources;
import byol.data.sets.DataCatalog;
import byol.foreign.LoadingException;
import byol.io.UserCache;
import byol.parallel.Node;
import byol.parallel.Place;
import byol.torch.runtime.Cuda;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether Java, memory, disk and data sets are fit for a training. */
record MachineChecks(Host host, List<DataCatalog.Entry> datasets) {
  private static final int JAVA = 25;
  private static final long GIB = 1L << 30;

  Check java() {
    String finding = "%s in %s".formatted(Runtime.version(), System.getProperty("java.home"));
    return Runtime.version().feature() >= JAVA
        ? Check.ok("Java", finding)
        : Check.fail("Java", finding, "install a JDK 25 or newer and set BYOL_JAVA_HOME to it");
  }

  Check memory() {
    long total = host.totalMemory();
    long available = host.availableMemory();
    String finding =
        String.format(
            Locale.ROOT,
            "%.1f GiB, of which available %.1f; Java's heap at most %.1f",
            gib(total),
            gib(available),
            gib(Runtime.getRuntime().maxMemory()));
    return available >= 2 * GIB
        ? Check.ok("memory", finding)
        : Check.warn("memory", finding, "end other programs, or use a smaller --batch-size");
  }

  Check disk() {
    if (host.cache().isEmpty()) {
      return Check.warn("disk", "no place for the cache", UserCache.NONE);
    }
    Path cache = host.cache().get();
    Path existing = cache.toAbsolutePath();
    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }
    // Not by its FileStore, which there is none of in a root that is no mount point.
    long free = existing.toFile().getUsableSpace();
    String finding = String.format(Locale.ROOT, "%.1f GiB free for the cache %s", gib(free), cache);
    return free >= 2 * GIB
        ? Check.ok("disk", finding)
        : Check.warn("disk", finding, "make room, or set BYOL_CACHE to a folder elsewhere");
  }

  Check data() {
    String found =
        datasets.stream()
            .filter(DataCatalog.Entry::installed)
            .map(DataCatalog.Entry::name)
            .collect(Collectors.joining(", "));
    return datasets.stream()
        .filter(entry -> entry.name().equals("fashion-mnist") && !entry.installed())
        .findFirst()
        .map(entry -> Check.warn("data sets", found, "for fashion-mnist, " + Sources.where(entry)))
        .orElse(Check.ok("data sets", found));
  }

  /** What a training here would take itself for, by what a launcher has set. */
  Check processes() {
    try {
      return Check.ok(
          "processes",
          Node.of(host.environment(), MachineChecks::gpus)
              .map(Node::describe)
              .or(() -> Place.of(host.environment()).map(Place::describe))
              .orElse("one: no launcher of several has set anything"));
    } catch (IllegalArgumentException e) {
      return Check.fail("processes", e.getMessage(), "start it by another launcher, or correct it");
    }
  }

  private static int gpus() {
    try {
      return Cuda.deviceCount();
    } catch (LoadingException e) {
      // That is told by the check of LibTorch.
      return 0;
    }
  }

  private static double gib(long bytes) {
    return (double) bytes / GIB;
  }
}

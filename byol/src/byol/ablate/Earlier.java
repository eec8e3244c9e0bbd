package byol.ablate;

import byol.config.Settings;
import byol.io.ResourceLimitException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks for ablations that have done already what is planned. */
public final class Earlier {
  private Earlier() {}

  /**
   * How many of a plan's runs each ablation below a folder has finished. Where both give runs the
   * same time, the number of steps does not matter: a plan that reuses takes it over.
   *
   * @param parent of ablations' folders; need not exist, and offers nothing if it cannot be listed
   * @param images of the plan; ablations of others have nothing to offer
   * @return only those that have some
   */
  public static Map<Path, Long> offers(Path parent, Plan plan, ComparedImages images) {
    Map<Path, Long> offers = new TreeMap<>();
    for (Path path : folders(parent)) {
      AblationFolder other = new AblationFolder(path);
      if (other.holdsPlan()) {
        long count = count(other, plan, images);
        if (count > 0) {
          offers.put(path, count);
        }
      }
    }
    return offers;
  }

  private static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(parent)) {
      return paths.toList();
    } catch (IOException | UncheckedIOException e) {
      ResourceLimitException.check(e);
      return List.of(); // who may not list it has nothing offered
    }
  }

  private static long count(AblationFolder other, Plan plan, ComparedImages images) {
    try {
      return other.isOf(images) ? count(other, other.plan(), plan) : 0;
    } catch (RuntimeException e) {
      ResourceLimitException.check(e);
      // Damaged, or of another version of the program: nothing to take over.
      return 0;
    }
  }

  private static long count(AblationFolder other, Plan theirs, Plan plan) {
    boolean sameTime =
        plan.minutesPerRun() != null && plan.minutesPerRun().equals(theirs.minutesPerRun());
    List<Key> finished =
        theirs.runs().stream()
            .filter(run -> other.result(run).filter(r -> r.figures() != null).isPresent())
            .map(run -> key(run, sameTime))
            .toList();
    return theirs.probeEpochs() != plan.probeEpochs()
        ? 0
        : plan.runs().stream().filter(run -> finished.contains(key(run, sameTime))).count();
  }

  /** What makes runs equal. */
  private record Key(Settings settings, boolean untrained) {}

  private static Key key(Plan.Run run, boolean sameTime) {
    Settings settings = run.row().config(run.seed()).settings();
    return new Key(
        sameTime ? settings.without("steps", "warmup_steps") : settings, run.row().untrained());
  }
}

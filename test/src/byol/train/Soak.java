package byol.train;

import byol.config.RunConfig;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.data.transform.EvalTransform;
import byol.eval.Evaluation;
import byol.eval.Knn;
import byol.eval.features.FeatureExtractor;
import byol.eval.probe.LinearProbe;
import byol.export.Exporter;
import byol.run.Checkpoint;
import byol.run.RunDirectory;
import byol.run.RunFile;
import byol.run.RunVerifier;
import byol.testing.TinyRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.runtime.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Trains, evaluates, saves and exports over and over. Ends with 1 if live tensors, the resident
 * set, open descriptors or threads grow.
 *
 * <pre>{@code Soak MINUTES}</pre>
 *
 * For a JVM whose heap is resident from the start, so that what grows is native.
 */
final class Soak {
  private static final ImageDataset TEST = new ShapesDataset(64, 16, 1);
  private static final long STEPS = 20;

  /** Rounds until the JIT and the allocators have what they need, at least. */
  private static final int SETTLED = 4;

  /** Of the resident set, which is never quite still: the code that the JIT makes is in it. */
  private static final double MOST_GROWTH = 0.05;

  private Soak() {}

  /** What a process holds. */
  record Holding(long tensors, long resident, long descriptors, long threads) {
    static Holding now() throws IOException {
      String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
      return new Holding(
          TensorScope.liveTensors(), 4096 * Long.parseLong(pages), count("fd"), count("task"));
    }

    private static long count(String folder) throws IOException {
      try (Stream<Path> entries = Files.list(Path.of("/proc/self", folder))) {
        return entries.count();
      }
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d live tensors, %.1f MB resident, %d descriptors, %d threads",
          tensors,
          resident / 1e6,
          descriptors,
          threads);
    }
  }

  public static void main(String[] arguments) throws IOException {
    long end = System.nanoTime() + Long.parseLong(arguments[0]) * 60_000_000_000L;
    List<Holding> rounds = new ArrayList<>();
    while (rounds.size() < 2 * SETTLED || System.nanoTime() < end) {
      Path folder = Files.createTempDirectory("soak-");
      round(folder);
      delete(folder);
      rounds.add(Holding.now());
      System.out.printf("round %s: %s%n", rounds.size(), rounds.getLast());
    }
    List<String> grown = grown(rounds);
    System.out.println(grown.isEmpty() ? "flat" : "grown: " + String.join(", ", grown));
    System.exit(grown.isEmpty() ? 0 : 1);
  }

  /** A run from its first step to what is made of it; stopped in the middle, and resumed. */
  private static void round(Path folder) throws IOException {
    RunConfig config = TinyRun.config(STEPS, "gn:8+ws", "lars", 1);
    RunDirectory run = RunDirectory.create(folder.resolve("run"), config);
    TinyRun.stopAfter(run, STEPS / 2);
    TinyRun.losses(run);
    try (var _ = TensorScope.open()) {
      var encoder = Checkpoint.encoder(run.latestCheckpoint().orElseThrow(), config);
      var extractor = FeatureExtractor.of(Device.CPU);
      var probe = new LinearProbe(List.of(0.1), 4, 2, 64, 0.9, 0.2, 0);
      var settings = new Evaluation.Settings(extractor, new Knn(), probe, 128, 64);
      var transform = new EvalTransform(16, TinyRun.IMAGES.stats());
      new Evaluation(TinyRun.IMAGES, TEST, transform, settings, _ -> {}).score("soak", encoder);
      Exporter.torchScript(encoder, run.path().resolve("encoder.pt"), Tensor.rand(2, 3, 16, 16));
      Exporter.safetensors(encoder, run.path().resolve("encoder.safetensors"), false);
    }
    if (RunVerifier.verify(run.path()).stream()
        .anyMatch(file -> file.state() == RunFile.State.DAMAGED)) {
      throw new IllegalStateException(run.path() + " is damaged");
    }
  }

  /** What the last quarter of the rounds holds more of than the second one. */
  static List<String> grown(List<Holding> rounds) {
    int quarter = rounds.size() / 4;
    List<Holding> early = rounds.subList(quarter, 2 * quarter);
    List<Holding> late = rounds.subList(rounds.size() - quarter, rounds.size());
    List<String> grown = new ArrayList<>();
    if (most(late, Holding::tensors) > most(early, Holding::tensors)) {
      grown.add("live tensors");
    }
    if (most(late, Holding::resident) > (1 + MOST_GROWTH) * most(early, Holding::resident)) {
      grown.add("resident set");
    }
    if (most(late, Holding::descriptors) > most(early, Holding::descriptors)) {
      grown.add("descriptors");
    }
    if (most(late, Holding::threads) > most(early, Holding::threads)) {
      grown.add("threads");
    }
    return grown;
  }

  private static long most(List<Holding> rounds, ToLongFunction<Holding> of) {
    return rounds.stream().mapToLong(of).max().orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

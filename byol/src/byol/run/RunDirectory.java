package byol.run;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.Split;
import byol.io.AtomicFile;
import byol.io.Disk;
import byol.io.Folders;
import byol.io.InUseException;
import byol.io.IoReason;
import byol.io.PartialFiles;
import byol.io.ProcessLock;
import byol.io.WriteException;
import byol.json.Json;
import byol.util.Printable;
import byol.util.SetAside;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a run: config.json, metrics.jsonl, checkpoints/, summary.json, skipped.txt (of an
 * evaluation, skipped-eval-train.txt and skipped-eval-test.txt) where there were files that could
 * not be used, tensorboard/, the trace of a profile, and what is exported and reported beside them.
 */
public final class RunDirectory {
  private static final Set<String> WRITTEN_IN_TRAINING =
      Set.of("config.json", "data.json", "metrics.jsonl", "skipped.txt");

  private final Path path;
  private boolean fresh;

  /** Folders that were not there before, the innermost first. */
  private List<Path> made = List.of();

  /** Files that a start writes, and that were not there before it. */
  private List<Path> started = List.of();

  private RunDirectory(Path path) {
    this.path = path;
  }

  /**
   * A folder for a new run; made if it does not exist.
   *
   * @throws RunExistsException if a run, or what is left of one, is in it already
   */
  public static RunDirectory create(Path path, RunConfig config) {
    refuseExisting(path);
    RunDirectory directory = new RunDirectory(path);
    directory.made =
        Stream.of(directory.checkpoints().folder(), path).filter(Files::notExists).toList();
    directory.started =
        Stream.concat(
                Stream.of("config.json", "data.json", "init.json").map(path::resolve),
                Stream.of(directory.checkpoints().of(0)))
            .filter(Files::notExists)
            .toList();
    directory.createFolders();
    // Of two that begin at the same time, one finds the other's.
    try (RunLock _ = RunLock.acquire(path)) {
      refuseExisting(path);
      directory.write("config.json", Json.pretty(config));
    }
    directory.fresh = true;
    return directory;
  }

  /**
   * The folder of a training whose parts a program brings itself: it has no config.json, and the
   * program that starts it is the one that goes on with it. Made if it does not exist.
   *
   * @throws RunExistsException if it holds a run that has a config
   */
  public static RunDirectory ofProgram(Path path) {
    RunDirectory directory = new RunDirectory(path);
    if (directory.hasConfig()) {
      throw new RunExistsException(path);
    }
    directory.createFolders();
    return directory;
  }

  private void createFolders() {
    try {
      Folders.create(checkpoints().folder());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + path + ": " + IoReason.of(e), e);
    }
  }

  /**
   * Refuses a folder that is taken, before work is done for a run in it.
   *
   * @throws RunExistsException if a run, or what is left of one, is in it already
   */
  public static void refuseExisting(Path path) {
    if (Files.exists(path.resolve("config.json"))) {
      throw new RunExistsException(path);
    }
    LostConfig.refuse(path);
  }

  /**
   * Takes the right to train this run, and removes what a process that was killed left half
   * written.
   *
   * @throws InUseException naming the holder, if another has it
   */
  public RunLock lock() {
    RunLock lock = RunLock.acquire(path);
    try {
      PartialFiles.discard(checkpoints().folder(), _ -> true);
      PartialFiles.discard(path, WRITTEN_IN_TRAINING::contains);
      return lock;
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException("cannot clean up " + path + ": " + IoReason.of(e), e);
    }
  }

  /** From now on there is something in it that must not be lost. */
  public void begun() {
    fresh = false;
  }

  /**
   * Gives up a run that failed before its first step was done: the folder is free again for another
   * try, and only a list of files that could not be used stays in it. Does nothing to a run that
   * has begun, or was there before.
   */
  public void releaseUnlessBegun() {
    if (!fresh) {
      return;
    }
    Disk disk = Disk.current();
    try {
      for (Path file : started) {
        disk.delete(file);
      }
      RunLock.forget(path);
      if (Files.exists(metricsFile()) && Files.size(metricsFile()) == 0) {
        disk.delete(metricsFile());
      }
      for (Path folder : made) {
        if (isEmpty(folder)) {
          disk.delete(folder);
        }
      }
    } catch (IOException e) {
      // What cannot be deleted stays; the failure that led here is what the user must hear of.
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * The folder of an existing run.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RunDirectory open(Path path) {
    if (!Files.isRegularFile(path.resolve("config.json"))) {
      throw new IllegalArgumentException(path + " is not a run directory: it has no config.json");
    }
    return new RunDirectory(path);
  }

  /** The folder. */
  public Path path() {
    return path;
  }

  /** Whether it is more than a program's own run. */
  public boolean hasConfig() {
    return Files.isRegularFile(path.resolve("config.json"));
  }

  /** The settings of the run; what runs of earlier builds do not name is as it was then. */
  public RunConfig config() {
    Path file = path.resolve("config.json");
    RunConfig settings = RunConfig.parse(Json.readObject(file), file.toString());
    try {
      settings.check();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
    return settings;
  }

  /**
   * Goes on with other settings from now on, of those that may change. Where the batch size does, a
   * step has as many images as before, in more or fewer passes. Another number of steps is kept in
   * the config beside the one before; the schedules are from now on those of the new one.
   *
   * @throws IllegalArgumentException if a setting may not change, a step's images are no whole
   *     passes of the batch size, or more steps are done already
   * @throws InUseException if another process trains the run
   */
  public void change(Settings changed) {
    if (!changed.isForResumption() || changed.has("epochs")) {
      throw new IllegalArgumentException("a run cannot go on with other " + changed.keys());
    }
    if (changed.keys().isEmpty()) {
      return;
    }
    RunConfig config = config();
    RunConfig now = config;
    Integer batchSize = changed.get("batch_size", Integer.class);
    if (batchSize != null) {
      if (batchSize < 1 || config.effectiveBatch() % batchSize != 0) {
        throw new IllegalArgumentException(
            "the run has %s images in a step, which are no whole passes of %s: use a batch size that divides them"
                .formatted(config.effectiveBatch(), batchSize));
      }
      now = now.with("accumulate", config.effectiveBatch() / batchSize);
    }
    for (String key : changed.without("steps").keys()) {
      now = now.with(key, changed.get(key, Object.class));
    }
    try (RunLock _ = RunLock.acquire(path)) {
      Long steps = changed.get("steps", Long.class);
      write("config.json", Json.pretty(steps == null ? now : withLength(now, steps)));
    }
  }

  private RunConfig withLength(RunConfig config, long steps) {
    if (steps == config.steps()) {
      return config;
    }
    long done = checkpoints().newestWhole().map(CheckpointFiles::step).orElse(0L);
    if (steps <= done) {
      throw new IllegalArgumentException(
          "%s has done %s steps already: it can go on to more, not to %s"
              .formatted(path, done, steps));
    }
    RunConfig longer = config.withLength(steps, done);
    longer.check();
    return longer;
  }

  /** The settings of the run as they are written down; empty of a program's own run. */
  public Optional<String> description() {
    return hasConfig() ? Optional.of(Json.line(config())) : Optional.empty();
  }

  /** The rows of metrics.jsonl, by step; damaged lines are left out. */
  public List<TrainMetrics> metrics() {
    return Files.exists(metricsFile()) ? MetricsFile.read(metricsFile()).rows() : List.of();
  }

  /** Where a profile's trace goes. */
  public Path traceFile() {
    return path.resolve("trace.json");
  }

  /** The file with a line of metrics for each interval. */
  public Path metricsFile() {
    return path.resolve("metrics.jsonl");
  }

  /** Where the files for TensorBoard go. */
  public Path tensorboardFolder() {
    return path.resolve("tensorboard");
  }

  /** Where the files are listed that an evaluation could not use. */
  public Path skippedFile(Split split) {
    return path.resolve("skipped-eval-%s.txt".formatted(split.name().toLowerCase(Locale.ROOT)));
  }

  /** The file that lists skipped images. */
  public Path skippedFile() {
    return path.resolve("skipped.txt");
  }

  /** The checkpoints. */
  public CheckpointFiles checkpoints() {
    return new CheckpointFiles(path.resolve("checkpoints"));
  }

  /** The newest checkpoint, if there is one. */
  public Optional<Path> latestCheckpoint() {
    return checkpoints().newestFirst().stream().findFirst();
  }

  /**
   * summary.json, or an empty object. Accuracies that were measured before the newest checkpoint
   * was written are below {@code of_other_steps}, by step: they are not of the encoder that the run
   * has now.
   */
  public JsonObject summary() {
    Path file = path.resolve("summary.json");
    JsonObject summary = Files.exists(file) ? Json.readObject(file) : new JsonObject();
    latestCheckpoint()
        .map(CheckpointFiles::step)
        .ifPresent(newest -> SummaryFields.setAsideOthers(summary, newest));
    return summary;
  }

  /**
   * Adds the fields of a record to summary.json, in place of those of the same name. Others that
   * add to it at the same time lose nothing.
   *
   * @return where the file that was there is now, if it was damaged and could not be added to
   * @throws WriteException if it cannot be written
   */
  public Optional<Path> addToSummary(Record fields) {
    try (ProcessLock _ = ProcessLock.await(path.resolve(".summary.lock"))) {
      return addAlone(fields);
    } catch (IOException e) {
      throw new WriteException(path.resolve("summary.json"), e);
    }
  }

  private Optional<Path> addAlone(Record fields) {
    JsonObject summary = new JsonObject();
    Optional<Path> damaged = Optional.empty();
    try {
      summary = summary();
    } catch (IllegalArgumentException e) {
      damaged = Optional.of(setAside(path.resolve("summary.json")));
    }
    SummaryFields.add(Json.tree(fields).getAsJsonObject(), fields instanceof TrainSummary, summary);
    write("summary.json", Json.pretty(summary));
    return damaged;
  }

  private static Path setAside(Path file) {
    try {
      return SetAside.move(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot rename " + file + ": " + e.getMessage(), e);
    }
  }

  /** Whether anything can be written to it. */
  public boolean isWritable() {
    return Files.isWritable(path);
  }

  /**
   * In a few lines: what is trained on what, how far it is, and how good its encoder was found to
   * be.
   */
  @Override
  public String toString() {
    try {
      RunConfig config = config();
      StringBuilder text = new StringBuilder("run ").append(Printable.of(path)).append(": ");
      text.append(config.headline());
      List<TrainMetrics> metrics = metrics();
      text.append(metrics.isEmpty() ? "\nno metrics yet" : "\n" + metrics.getLast());
      JsonObject summary = summary();
      percent("kNN", summary.get("knn_top1")).ifPresent(text::append);
      percent("linear classifier", summary.get("linear_top1")).ifPresent(text::append);
      return text.toString();
    } catch (IllegalArgumentException | UncheckedIOException e) {
      return "run %s, which cannot be read: %s".formatted(Printable.of(path), e.getMessage());
    }
  }

  private static Optional<String> percent(String name, JsonElement top1) {
    return top1 != null && top1.isJsonPrimitive() && top1.getAsJsonPrimitive().isNumber()
        ? Optional.of(String.format(Locale.ROOT, "\n%s: top-1 %.1f %%", name, top1.getAsDouble()))
        : Optional.empty();
  }

  private void write(String name, String text) {
    AtomicFile.write(path.resolve(name), text + "\n");
  }
}

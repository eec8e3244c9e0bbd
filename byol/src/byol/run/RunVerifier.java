package byol.run;

import byol.config.RunConfig;
import byol.io.IoReason;
import byol.io.ResourceLimitException;
import byol.json.Json;
import byol.run.RunFile.Kind;
import byol.run.RunFile.State;
import byol.tensorboard.EventFile;
import byol.tensorboard.EventFileCheck;
import byol.torch.TensorScope;
import byol.torch.safetensors.Safetensors;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads every file of a run and says what became of it. Changes nothing, so that a run can be
 * verified while it trains, and where it cannot be written to.
 */
public final class RunVerifier {
  private final Path run;
  private final List<RunFile> found = new ArrayList<>();

  private RunVerifier(Path run) {
    this.run = run;
  }

  /**
   * Reads a run.
   *
   * @throws IllegalArgumentException if there is no such folder, or no file of a run in it
   */
  public static List<RunFile> verify(Path run) {
    if (!Files.isDirectory(run)) {
      throw new IllegalArgumentException("there is no folder " + run);
    }
    CheckpointFiles checkpoints = new CheckpointFiles(run.resolve("checkpoints"));
    if (Files.notExists(run.resolve("config.json")) && checkpoints.newestFirst().isEmpty()) {
      throw new IllegalArgumentException(
          run + " is not a run directory: it has neither a config.json nor checkpoints");
    }
    RunVerifier verifier = new RunVerifier(run);
    verifier.config();
    verifier.metrics();
    verifier.checkpoints(checkpoints);
    verifier.folder(run);
    verifier.folder(run.resolve("tensorboard"));
    return List.copyOf(verifier.found);
  }

  /** Who trains the run at present, as far as it is known. */
  public static Optional<String> holder(Path run) {
    try {
      return RunLock.holderOf(run).map(RunHolder::toString);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads a file; gives what it holds. */
  private interface Reading {
    RunFile read() throws IOException;
  }

  private void read(Path file, Kind kind, Reading reading) {
    RunFile result;
    try {
      result = reading.read();
    } catch (IOException e) {
      ResourceLimitException.check(e);
      result = new RunFile(file, kind, State.DAMAGED, "is damaged: " + IoReason.of(e));
    } catch (IllegalArgumentException | UncheckedIOException e) {
      result = new RunFile(file, kind, State.DAMAGED, e.getMessage());
    }
    found.add(result);
  }

  private void config() {
    Path file = run.resolve("config.json");
    read(
        file,
        Kind.CONFIG,
        () -> {
          RunConfig config = RunDirectory.open(run).config();
          String detail =
              "%s, %s on %s, %s steps"
                  .formatted(
                      config.method().name(), config.model().arch(), config.data(), config.steps());
          return new RunFile(file, Kind.CONFIG, State.WHOLE, detail);
        });
  }

  private void metrics() {
    Path file = run.resolve("metrics.jsonl");
    if (Files.notExists(file)) {
      return;
    }
    read(
        file,
        Kind.METRICS,
        () -> {
          MetricsFile rows = MetricsFile.read(file);
          String lines =
              rows.rows().isEmpty()
                  ? "no lines"
                  : "%s lines, up to step %s"
                      .formatted(rows.rows().size(), rows.rows().getLast().step());
          return !rows.damaged()
              ? new RunFile(file, Kind.METRICS, State.WHOLE, lines)
              : new RunFile(
                  file,
                  Kind.METRICS,
                  State.DAMAGED,
                  rows.unreadable() + " damaged lines beside " + lines);
        });
  }

  private void checkpoints(CheckpointFiles checkpoints) {
    for (Path file : checkpoints.newestFirst()) {
      read(
          file,
          Kind.CHECKPOINT,
          () -> {
            try (var _ = TensorScope.open()) {
              Safetensors saved = Safetensors.read(file);
              Checkpoint checkpoint = Checkpoint.progress(file, saved);
              return safetensors(
                  file,
                  Kind.CHECKPOINT,
                  saved,
                  "step %s, ".formatted(checkpoint.step()) + edits(file, saved));
            }
          });
    }
    folder(checkpoints.folder());
  }

  private String edits(Path file, Safetensors saved) {
    RunConfig config;
    try {
      config = RunDirectory.open(run).config();
    } catch (IllegalArgumentException _) {
      return ""; // it has a line of its own
    }
    List<String> edits = Checkpoint.edits(file, saved, config);
    return edits.isEmpty()
        ? ""
        : "config.json was edited since (%s), ".formatted(String.join(", ", edits));
  }

  /** What lies in a folder beside what was read already. */
  private void folder(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(Files::isRegularFile).sorted().forEach(this::other);
    } catch (IOException | UncheckedIOException e) {
      ResourceLimitException.check(e);
      found.add(new RunFile(folder, Kind.OTHER, State.DAMAGED, "cannot be listed: " + e));
    }
  }

  private void other(Path file) {
    String name = file.getFileName().toString();
    boolean checkpoint = file.getParent().endsWith("checkpoints");
    if (name.endsWith(".partial") || name.contains(".damaged")) {
      String detail = name.endsWith(".partial") ? "half written" : "put aside";
      found.add(new RunFile(file, Kind.OTHER, State.LEFT_OVER, detail));
    } else if (name.endsWith(".safetensors") && !checkpoint) {
      read(file, Kind.EXPORT, () -> exported(file));
    } else if (name.endsWith(".pt")) {
      read(file, Kind.EXPORT, () -> archive(file));
    } else if (name.equals("summary.json")) {
      read(file, Kind.SUMMARY, () -> json(file, Kind.SUMMARY));
    } else if (name.equals(DataRecord.FILE)) {
      read(file, Kind.OTHER, () -> images(file));
    } else if (name.startsWith(EventFile.PREFIX)) {
      read(file, Kind.OTHER, () -> events(file));
    } else if (List.of("trace.json", "init.json", "evaluation.json", "mlflow.json")
        .contains(name)) {
      read(file, Kind.OTHER, () -> json(file, Kind.OTHER));
    }
  }

  private static RunFile events(Path file) throws IOException {
    EventFileCheck check = EventFileCheck.of(file);
    String events = check.records() + " events for TensorBoard";
    return check.damaged()
        ? new RunFile(file, Kind.OTHER, State.DAMAGED, "is damaged after " + events)
        : new RunFile(
            file,
            Kind.OTHER,
            State.WHOLE,
            events
                + ", equal to their checksums"
                + (check.cutOff() ? "; one more is half written" : ""));
  }

  private static RunFile images(Path file) {
    String detail = DataRecord.parse(file).images() + " images";
    return new RunFile(file, Kind.OTHER, State.WHOLE, detail);
  }

  private static RunFile json(Path file, Kind kind) {
    Json.readObject(file);
    return new RunFile(file, kind, State.WHOLE, "JSON");
  }

  private static RunFile exported(Path file) {
    try (var _ = TensorScope.open()) {
      return safetensors(file, Kind.EXPORT, Safetensors.read(file), "");
    }
  }

  private static RunFile safetensors(Path file, Kind kind, Safetensors saved, String prefix) {
    String tensors = "%s%s tensors, ".formatted(prefix, saved.tensors().size());
    return saved.checked()
        ? new RunFile(file, kind, State.WHOLE, tensors + "equal to their checksums")
        : new RunFile(file, kind, State.UNCHECKED, tensors + "without checksums");
  }

  /** TorchScript files are zip archives, with a checksum of each entry. */
  private static RunFile archive(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = zip.stream().toList();
      for (ZipEntry entry : entries) {
        CheckedInputStream content = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        try (content) {
          content.transferTo(OutputStream.nullOutputStream());
        }
        if (content.getChecksum().getValue() != entry.getCrc()) {
          throw new IOException(entry.getName() + " in it is not as it was written");
        }
      }
      return new RunFile(
          file, Kind.EXPORT, State.WHOLE, entries.size() + " parts, equal to their checksums");
    }
  }
}

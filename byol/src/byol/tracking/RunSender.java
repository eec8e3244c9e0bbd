package byol.tracking;

import byol.io.IoReason;
import byol.io.PartialFiles;
import byol.io.ProcessLock;
import byol.io.WriteException;
import byol.json.Json;
import byol.mlflow.Metric;
import byol.mlflow.MlflowException;
import byol.mlflow.MlflowRun;
import byol.mlflow.MlflowRun.Known;
import byol.mlflow.MlflowRun.Status;
import byol.mlflow.MlflowServer;
import byol.run.RunDirectory;
import byol.run.RunVerifier;
import byol.util.Proc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sends to an MLflow what a run's folder has and the server lacks: config.json as parameters, the
 * lines of metrics.jsonl as metrics of their steps, the figures of summary.json as metrics {@code
 * summary/…}, and where it comes from as tags. Which MLflow run it is stands in mlflow.json, so
 * that it goes on in the same one from any process; what that has already is asked of the server,
 * so that nothing is sent twice, even if an answer was lost. A setting that a resumed run has
 * changed is a tag {@code byol.changed.…}, because MLflow never changes parameters.
 */
public final class RunSender implements AutoCloseable {
  private static final String SUMMARY = "summary/";
  private static final String CHANGED = "byol.changed.";

  private final Path path;
  private final RunDirectory run;
  private final MlflowServer server;
  private final String experiment;
  private final ProcessLock lock;
  private final MetricsTail tail;
  private final List<Metric> pending = new ArrayList<>();
  private SentRecord record;
  private MlflowRun mlflow;

  /** What the server has; null where it must be asked. */
  private Known known;

  private RunSender(Path path, MlflowServer server, String experiment, ProcessLock lock) {
    this.path = path;
    this.run = RunDirectory.open(path);
    this.server = server;
    this.experiment = experiment;
    this.lock = lock;
    this.tail = new MetricsTail(run.metricsFile());
    this.record = SentRecord.read(path);
  }

  /**
   * Takes the right to send a run; nothing is sent yet.
   *
   * @param path the run's folder
   * @param server where to; stays open
   * @param experiment its name at MLflow, where it is made if there is none
   * @throws IllegalArgumentException if it is no run, its mlflow.json is damaged, or another sends
   *     it
   * @throws WriteException if the folder cannot be written to
   */
  public static RunSender open(Path path, MlflowServer server, String experiment) {
    RunDirectory.open(path);
    Path file = path.resolve(".mlflow.lock");
    try {
      ProcessLock lock =
          ProcessLock.tryTake(file)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          path + " is sent to MLflow by another process already"));
      try {
        PartialFiles.discard(path, SentRecord.FILE::equals);
        return new RunSender(path, server, experiment, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /**
   * What a pass has done.
   *
   * @param metrics sent
   * @param status of the run
   */
  public record Sent(int metrics, Status status) {}

  /**
   * Sends what is new, and how it is with the run.
   *
   * @param training whether it is known to be trained; else its folder says
   * @return how many metrics were sent, and what the run's status is; nothing is sent of a run
   *     without a line of metrics
   * @throws MlflowException if the server is away, refuses, or is no MLflow
   * @throws IllegalArgumentException if the run's files cannot be used
   * @throws UncheckedIOException if they cannot be read, and {@link WriteException} if mlflow.json
   *     cannot be written; of all these, the next call sends what is missing then
   */
  public Sent send(boolean training) {
    // In this order: what a training that has ended wrote is read then.
    boolean running = training || RunVerifier.holder(path).isPresent();
    add(tail.read(run.config().effectiveBatch()));
    Status status = running ? Status.RUNNING : ended();
    if (mlflow == null && pending.isEmpty()) {
      return new Sent(0, status);
    }
    try {
      return send(status);
    } catch (MlflowException e) {
      known = null;
      throw e;
    }
  }

  /** Lines that come again take the place of those that were not sent yet. */
  private void add(List<Metric> read) {
    if (!read.isEmpty()) {
      long from = read.getFirst().step();
      pending.removeIf(metric -> metric.step() >= from);
      pending.addAll(read);
    }
  }

  private Sent send(Status status) {
    if (mlflow == null) {
      mlflow = begun();
    }
    if (known == null) {
      known = known();
    }
    // Lines come again when a training goes on from its newest checkpoint.
    pending.removeIf(
        metric ->
            known.metrics().get(metric.key()) instanceof Metric last
                && last.step() >= metric.step());
    settings();
    int count = metrics() + summary();
    if (known.status() != status) {
      mlflow.status(status, status == Status.RUNNING ? null : changed());
      known = new Known(status, known.metrics(), known.params(), known.tags());
    }
    return new Sent(count, status);
  }

  private MlflowRun begun() {
    var before = record.of(address());
    if (before.isPresent()) {
      return server.run(before.get().run());
    }
    String number = server.experiment(experiment);
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    MlflowRun begun = server.begin(number, name, pending.getFirst().time(), tags());
    write(new SentRecord.Entry(address(), number, begun.id(), 0));
    return begun;
  }

  private Known known() {
    try {
      return mlflow.known();
    } catch (MlflowException e) {
      if (e.isNotThere()) {
        throw new IllegalArgumentException(
            "%s has no run %s any more: move %s away, and the run becomes another one there"
                .formatted(address(), mlflow.id(), path.resolve(SentRecord.FILE)),
            e);
      }
      throw e;
    }
  }

  private String address() {
    return server.address().toString();
  }

  private void write(SentRecord.Entry entry) {
    record = record.with(entry);
    record.write(path);
  }

  private Map<String, String> tags() {
    var module = RunSender.class.getModule().getDescriptor();
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("mlflow.source.name", "byol");
    tags.put("mlflow.source.type", "LOCAL");
    tags.put("byol.version", module == null ? "unknown" : module.rawVersion().orElse("unknown"));
    tags.put("byol.host", Proc.hostName());
    tags.put("byol.folder", path.toAbsolutePath().normalize().toString());
    return tags;
  }

  /** What MLflow has with another value goes to tags. */
  private void settings() {
    Map<String, String> params = new LinkedHashMap<>();
    Map<String, String> changed = new LinkedHashMap<>();
    Flat.texts(Json.readObject(path.resolve("config.json")))
        .forEach(
            (name, value) -> {
              String there = known.params().get(name);
              String tag = known.tags().get(CHANGED + name);
              if (there == null) {
                params.put(name, value);
              } else if (!value.equals(tag)
                  && (tag != null || !there.equals(MlflowRun.asParam(value)))) {
                // Also of one that was changed back: the tag is what holds.
                changed.put(CHANGED + name, value);
              }
            });
    mlflow.params(params);
    params.replaceAll((_, value) -> MlflowRun.asParam(value));
    known.params().putAll(params);
    mlflow.tags(changed);
    known.tags().putAll(changed);
  }

  private int metrics() {
    List<Metric> all = List.copyOf(pending);
    mlflow.log(
        all,
        done -> {
          List<Metric> sent = all.subList(all.size() - pending.size(), done);
          sent.forEach(metric -> known.metrics().put(metric.key(), metric));
          long step = sent.getLast().step();
          pending.subList(0, sent.size()).clear();
          write(record.of(address()).orElseThrow().upTo(step));
        });
    return all.size();
  }

  /** Figures of the summary that MLflow does not have, or with other values. */
  private int summary() {
    List<Metric> figures = new ArrayList<>();
    // Of two names that MLflow cannot tell apart, the first counts.
    Set<String> keys = new HashSet<>();
    long now = changed();
    long step = tail.lastStep();
    Flat.numbers(run.summary())
        .forEach(
            (name, value) -> {
              String key = Metric.key(SUMMARY + name);
              Metric there = known.metrics().get(key);
              if (keys.add(key) && (there == null || there.value() != value)) {
                figures.add(new Metric(key, value, now, step));
              }
            });
    mlflow.log(figures, _ -> {});
    figures.forEach(figure -> known.metrics().put(figure.key(), figure));
    return figures.size();
  }

  /** How a run is that nobody trains: trained to the end, or stopped before. */
  private Status ended() {
    return tail.lastStep() >= run.config().steps() ? Status.FINISHED : Status.KILLED;
  }

  /** Where a browser shows the run; empty as long as MLflow does not know it. */
  public Optional<String> page() {
    return record
        .of(address())
        .map(
            entry ->
                "%s/#/experiments/%s/runs/%s"
                    .formatted(address(), entry.experiment(), entry.run()));
  }

  /** When there was something new of it last, in milliseconds since 1970. */
  private long changed() {
    long latest = 0;
    for (Path file : List.of(run.metricsFile(), path.resolve("summary.json"))) {
      try {
        if (Files.exists(file)) {
          latest = Math.max(latest, Files.getLastModifiedTime(file).toMillis());
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read %s: %s".formatted(file, IoReason.of(e)), e);
      }
    }
    return latest;
  }

  /** Gives the right back. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // It goes with the process at the latest.
    }
  }
}

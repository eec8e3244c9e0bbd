package byol.ablate;

import byol.ablate.suite.Budget;
import byol.ablate.suite.Suite;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.DataException;
import byol.data.ImageDataset;
import byol.recipe.Defaults;
import byol.recipe.Presets;
import byol.torch.library.TorchException;
import byol.train.MemoryExhaustedException;
import byol.train.SpeedTest;
import byol.train.StartCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Makes a suite into a plan: resolves every row on the data set, and finds out how fast it is. */
public final class Planner {
  /** Of a run whose speed could not be measured, where no other could either. */
  private static final double SLOW = 1;

  /** Characters; a file system has 255 bytes for a folder's name. */
  private static final int MOST_OF_A_NAME = 80;

  private final ImageDataset dataset;
  private final Consumer<RunConfig> check;
  private final Consumer<String> log;

  /**
   * Plans for one data set.
   *
   * @param dataset to train on
   * @param check refuses, with an IllegalArgumentException, runs that cannot start
   * @param log is given a line for each thing done
   */
  public Planner(ImageDataset dataset, Consumer<RunConfig> check, Consumer<String> log) {
    this.dataset = dataset;
    this.check = check;
    this.log = log;
  }

  /**
   * What is asked for beside the suite.
   *
   * @param data the data set's SPEC
   * @param preset in place of the suite's; null for the suite's own
   * @param overrides options over preset and base; the rows' own win
   * @param budget how long each run is
   * @param seeds of each row
   * @param probeEpochs of linear evaluation
   * @param halving how rows are dropped on the way; null to train all to the end
   * @param command what was typed
   * @param machine where
   */
  public record Request(
      String data,
      String preset,
      Settings overrides,
      Budget budget,
      List<Long> seeds,
      int probeEpochs,
      Halving halving,
      String command,
      String machine) {

    /**
     * Checks seeds and epochs.
     *
     * @throws IllegalArgumentException if there is no seed, one twice, or no epoch
     */
    public Request {
      seeds = List.copyOf(seeds);
      if (seeds.isEmpty() || seeds.stream().distinct().count() < seeds.size()) {
        throw new IllegalArgumentException("seeds must be one or more, each once, not " + seeds);
      }
      if (probeEpochs < 1) {
        throw new IllegalArgumentException(
            "linear evaluation needs at least one epoch, not " + probeEpochs);
      }
    }
  }

  /** A row before its length is known. */
  private record Draft(Suite.Row row, Settings options, RunConfig timed) {}

  /**
   * Plans. All rows are checked before anything runs; then each is trained a little, for its speed.
   *
   * @param earlier plans whose speeds are taken where the rows are the same
   * @throws IllegalArgumentException naming file, line, row and reason, if a row is impossible, or
   *     does not fit into memory; or if the images have no labels
   */
  public Plan plan(Suite suite, Request request, List<Plan> earlier) {
    if (dataset.classNames().isEmpty()) {
      throw new IllegalArgumentException(
          dataset.name()
              + " has no labels, and rows are compared by how well labels are told: give a folder"
              + " with one folder per class, or one of the labeled sets");
    }
    Settings base = base(suite, request);
    RunConfig reference = timed(base, SpeedTest.STEPS, suite.where() + ": the base");
    boolean byTime = request.budget().minutesPerRun() != null;
    List<Draft> drafts = suite.rows().stream().map(row -> draft(row, base, byTime)).toList();
    List<Double> speeds = speeds(drafts, earlier);
    List<Plan.Row> rows = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Suite.Row row = draft.row();
      folders.add(folder(row.name(), i, folders));
      boolean untrained = row.untrained();
      rows.add(
          new Plan.Row(
              row.name(),
              folders.getLast(),
              untrained,
              row.paper(),
              speeds.get(i),
              untrained
                  ? draft.timed()
                  : resolve(request.budget().apply(draft.options(), speeds.get(i)), who(row))));
    }
    return new Plan(
        suite.name(),
        suite.title(),
        suite.description(),
        request.command(),
        request.machine(),
        request.data(),
        request.budget().minutesPerRun(),
        request.seeds(),
        request.probeEpochs(),
        request.halving(),
        reference,
        rows);
  }

  /** What all rows share. A preset's length is for its own data set and a long run. */
  private static Settings base(Suite suite, Request request) {
    String preset = request.preset() != null ? request.preset() : suite.preset();
    Settings settings =
        preset == null
            ? Settings.NONE
            : Presets.get(preset)
                .options()
                .without("epochs", "steps", "warmup_epochs", "warmup_steps");
    return settings
        .overriddenBy(suite.base())
        .overriddenBy(request.overrides())
        .with("data", request.data())
        .with("seed", request.seeds().getFirst());
  }

  private Draft draft(Suite.Row row, Settings base, boolean byTime) {
    Settings options = base.overriddenBy(row.options());
    // For what the options themselves say of the length, before it is replaced.
    long steps = resolve(options, who(row)).steps();
    long timed = byTime ? SpeedTest.STEPS : Math.min(SpeedTest.STEPS, steps);
    return new Draft(row, options, timed(options, timed, who(row)));
  }

  private static String who(Suite.Row row) {
    return "%s: row '%s'".formatted(row.where(), row.name());
  }

  private RunConfig timed(Settings options, long steps, String who) {
    return resolve(Budget.timed(options, steps), who);
  }

  private RunConfig resolve(Settings options, String who) {
    try {
      RunConfig config = Defaults.resolve(options, dataset);
      check.accept(config);
      StartCheck.check(config, dataset);
      return config;
    } catch (IllegalArgumentException | DataException e) {
      throw new IllegalArgumentException(who + ": " + e.getMessage(), e);
    }
  }

  /** Of every row; 0 for those that are not trained. */
  private List<Double> speeds(List<Draft> drafts, List<Plan> earlier) {
    Speeds speeds = new Speeds(dataset, earlier);
    List<OptionalDouble> measured = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.row().untrained()) {
        measured.add(OptionalDouble.of(0));
        continue;
      }
      OptionalDouble speed = speed(speeds, draft);
      measured.add(speed);
      log.accept(
          "  %s: %s"
              .formatted(
                  draft.row().name(),
                  speed.isPresent()
                      ? String.format(Locale.ROOT, "%.1f steps a second", speed.getAsDouble())
                      : "fails at once; planned as slow as the slowest"));
    }
    double slowest =
        measured.stream()
            .flatMapToDouble(OptionalDouble::stream)
            .filter(speed -> speed > 0)
            .min()
            .orElse(SLOW);
    return measured.stream().map(speed -> speed.orElse(slowest)).toList();
  }

  private static OptionalDouble speed(Speeds speeds, Draft draft) {
    try {
      return speeds.of(draft.timed());
    } catch (MemoryExhaustedException | TorchException.OutOfMemory e) {
      throw new IllegalArgumentException(
          "%s: %s. Give the row a smaller batch_size, or leave it out"
              .formatted(who(draft.row()), e.getMessage()),
          e);
    }
  }

  /** A name of a folder, made of the start of a row's, that no other row has. */
  private static String folder(String name, int index, List<String> taken) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace("τ", "tau")
            .replaceAll("[^a-z0-9.]+", "-")
            .replaceAll("^[-.]+", "");
    plain = plain.substring(0, Math.min(MOST_OF_A_NAME, plain.length())).replaceAll("[-.]+$", "");
    String candidate = plain.isEmpty() ? "row-" + (index + 1) : plain;
    while (taken.contains(candidate)) {
      candidate += "-" + (index + 1);
    }
    return candidate;
  }
}

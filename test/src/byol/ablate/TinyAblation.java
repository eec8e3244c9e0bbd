package byol.ablate;

import byol.ablate.suite.Budget;
import byol.ablate.suite.Suite;
import byol.ablate.suite.SuiteReader;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.run.TrainMetrics;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.train.TrainingListener;
import com.google.gson.JsonParser;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Ablations of seconds: very small networks on a few generated images. */
final class TinyAblation {
  static final ImageDataset TRAIN = new ShapesDataset(96, 16, 1);
  static final ImageDataset TEST = new ShapesDataset(40, 16, 2);

  /** Line 1 to 4 of every suite here; rows begin in line 5. */
  private static final String HEAD =
      """
      {"name": "tiny", "title": "A tiny one",
       "base": {"arch": "resnet8", "width": 8, "norm": "gn:4+ws", "hidden": 16, "projection": 8,
                "optimizer": "adamw", "batch_size": 16, "log_every": 1, "checkpoint_every": 2},
       "rows": [
      """;

  private TinyAblation() {}

  /**
   * The images to train on, of which a step finds no memory left while so it is said: it asks for
   * labels at its start.
   */
  static ImageDataset exhausted(BooleanSupplier now) {
    return (ImageDataset)
        Proxy.newProxyInstance(
            ImageDataset.class.getClassLoader(),
            new Class<?>[] {ImageDataset.class},
            (_, method, arguments) -> {
              if (method.getName().equals("label") && now.getAsBoolean()) {
                Tensor.empty(DType.FLOAT32, Device.CPU, 1L << 50);
              }
              return method.invoke(TRAIN, arguments);
            });
  }

  static Suite suite(String... rows) {
    return SuiteReader.read(HEAD + String.join(",\n", rows) + "\n]}", "tiny.json");
  }

  static Planner planner() {
    return new Planner(TRAIN, config -> {}, line -> {});
  }

  static Planner.Request request(String overrides, Budget budget, Long... seeds) {
    return request(overrides, budget, null, seeds);
  }

  private static Planner.Request request(
      String overrides, Budget budget, Halving halving, Long... seeds) {
    Settings options =
        Settings.parse(JsonParser.parseString(overrides).getAsJsonObject(), "overrides");
    return new Planner.Request(
        "shapes",
        null,
        options,
        budget,
        List.of(seeds),
        1,
        halving,
        "bin/byol ablate",
        "a machine");
  }

  /** A plan of runs of six steps. */
  static Plan plan(Suite suite, Long... seeds) {
    return plan(suite, null, seeds);
  }

  /** The same, with rows dropped on the way. */
  static Plan plan(Suite suite, Halving halving, Long... seeds) {
    String sixSteps = "{\"steps\": 6, \"threads\": 1, \"loader_threads\": 1}";
    return planner().plan(suite, request(sixSteps, new Budget(null), halving, seeds), List.of());
  }

  /** Keeps what it is told, and acts on steps if told to. */
  static final class Recorder implements AblationListener {
    final List<String> started = new ArrayList<>();
    final List<RunResult> finished = new ArrayList<>();
    final List<String> measured = new ArrayList<>();
    LongConsumer onStep = step -> {};

    @Override
    public void starting(Plan.Run run) {
      started.add(run.row().name() + " " + run.seed());
    }

    @Override
    public TrainingListener training(RunConfig config) {
      return new TrainingListener() {
        @Override
        public void started(long firstStep, long parameters) {}

        @Override
        public void stepped(long step) {
          onStep.accept(step);
        }

        @Override
        public void measured(TrainMetrics metrics) {}

        @Override
        public void saved(Path checkpoint, long step) {}
      };
    }

    @Override
    public void trained() {}

    @Override
    public void measured(String what) {
      measured.add(what);
    }

    @Override
    public void finished(Plan.Run run, RunResult result, Results results) {
      finished.add(result);
    }
  }
}

package byol.parallel;

import byol.Method;
import byol.config.RunConfig;
import byol.config.Settings;
import byol.data.load.LoaderOptions;
import byol.data.load.TwoViewLoader;
import byol.data.sets.ShapesDataset;
import byol.recipe.Defaults;
import byol.registry.Optimizers;
import byol.run.RunDirectory;
import byol.run.TrainState;
import byol.testing.TinyRun;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.distributed.DistributedException;
import byol.torch.distributed.Member;
import byol.torch.distributed.ProcessGroup;
import byol.torch.distributed.Store;
import byol.torch.runtime.NoGrad;
import byol.train.TrainOptions;
import byol.train.Trainer;
import byol.train.TrainingException;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * One rank of trainings, one after the other: {@code RANK SIZE FOLDER UNTIL NAME=VALUE…} and as
 * many {@code -- FOLDER UNTIL NAME=VALUE…} as there are more. 0 as SIZE: without a team.
 */
final class TeamProgram {
  /** Of each training. */
  static final long STEPS = 10;

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private TeamProgram() {}

  static RunConfig config(long steps, String... settings) {
    JsonObject given = new JsonObject();
    for (String setting : settings) {
      String[] parts = setting.split("=");
      if (parts[1].matches("-?[0-9.]+")) {
        given.addProperty(parts[0], Double.valueOf(parts[1]));
      } else if (parts[1].equals("true") || parts[1].equals("false")) {
        given.addProperty(parts[0], Boolean.valueOf(parts[1]));
      } else {
        given.addProperty(parts[0], parts[1]);
      }
    }
    return Defaults.resolve(
        TinyRun.options(steps, "gn:8+ws", "lars", 1, null)
            .overriddenBy(Settings.parse(given, "TeamProgram")),
        TinyRun.IMAGES);
  }

  /** Loses a bit of its weights after the first step. */
  private static Trainer drifting(RunDirectory directory, Team team, TinyRun.Recorder recorder) {
    AtomicReference<TrainState> state = new AtomicReference<>();
    recorder.onStep =
        _ -> {
          try (var _ = NoGrad.open();
              var _ = TensorScope.open()) {
            state.get().method().parameters().getFirst().tensor().mul_(1.001);
          }
        };
    return trainer(
        () -> {
          state.set(TrainState.of(directory.config(), TinyRun.IMAGES));
          return state.get();
        },
        directory,
        team,
        recorder);
  }

  /** Prints a number that it draws in each step. */
  private static TrainState drawing(RunConfig config) {
    TrainState plain = TrainState.of(config, TinyRun.IMAGES);
    Method method =
        new Method(plain.method().online()) {
          @Override
          protected Tensor loss(Tensor projections, Tensor targets) {
            System.out.println("drew " + Tensor.rand(1).item());
            return projections.mul(projections).mean();
          }
        };
    return TrainState.of(method, Optimizers.create(config.optimizer(), method), plain.generator());
  }

  private static Trainer trainer(
      Supplier<TrainState> state, RunDirectory directory, Team team, TinyRun.Recorder recorder) {
    RunConfig config = directory.config();
    return new Trainer(
            state,
            new TwoViewLoader(
                TinyRun.IMAGES,
                config.views(),
                LoaderOptions.of(team.share(config.loader().batchSize()))
                    .withSeed(config.runtime().seed())
                    .withRank(team.rank())),
            TrainOptions.of(config),
            directory,
            recorder)
        .trainIn(team);
  }

  public static void main(String[] args) {
    int rank = Integer.parseInt(args[0]);
    int size = Integer.parseInt(args[1]);
    int status = 0;
    for (String job : String.join(" ", List.of(args).subList(2, args.length)).split(" -- ")) {
      status = Math.max(status, train(rank, size, job.split(" ")));
    }
    System.out.flush();
    System.exit(status);
  }

  private static int train(int rank, int size, String[] job) {
    Path folder = Path.of(job[0]);
    RunConfig config = config(STEPS, Arrays.copyOfRange(job, 2, job.length));
    Path own = folder.resolve(rank == 0 ? "run" : "run-" + rank);
    RunDirectory directory =
        own.toFile().exists() ? RunDirectory.open(own) : RunDirectory.create(own, config);
    try (Store store = Store.file(folder.resolve("store"), TIMEOUT);
        ProcessGroup group = ProcessGroup.join(store, Member.of(rank, size).within(TIMEOUT))) {
      // On a machine of its own, but with the GPU that it would have on one of all.
      Team team = Team.of(group, 1, rank);
      var recorder = new TinyRun.Recorder();
      recorder.onStep = step -> System.out.println("step " + step);
      Trainer trainer =
          switch (System.getenv().getOrDefault("TEAM_ODD", "")) {
            case "images" ->
                Trainer.of(
                    directory.config(), directory, new ShapesDataset(256, 16, 1), team, recorder);
            case "weights" -> drifting(directory, team, recorder);
            case "chance" -> trainer(() -> drawing(config), directory, team, recorder);
            default -> Trainer.of(directory.config(), directory, TinyRun.IMAGES, team, recorder);
          };
      var result = trainer.run(Long.parseLong(job[1]));
      System.out.println("done " + result.step());
      return 0;
    } catch (DistributedException | TrainingException | IllegalArgumentException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      return 3;
    }
  }
}

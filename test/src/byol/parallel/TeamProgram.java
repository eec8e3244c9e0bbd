package byol.parallel;

import byol.config.RunConfig;
import byol.config.Settings;
import byol.recipe.Defaults;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.torch.distributed.DistributedException;
import byol.torch.distributed.Member;
import byol.torch.distributed.ProcessGroup;
import byol.torch.distributed.Store;
import byol.train.Trainer;
import byol.train.TrainingException;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/**
 * One rank of a training: {@code RANK SIZE FOLDER UNTIL NAME=VALUE…}; 0 as SIZE: without a team.
 */
final class TeamProgram {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private TeamProgram() {}

  static RunConfig config(long steps, String... settings) {
    JsonObject given = new JsonObject();
    for (String setting : settings) {
      String[] parts = setting.split("=");
      if (parts[1].matches("-?[0-9.]+")) {
        given.addProperty(parts[0], Double.valueOf(parts[1]));
      } else {
        given.addProperty(parts[0], parts[1]);
      }
    }
    return Defaults.resolve(
        TinyRun.options(steps, "gn:8+ws", "lars", 1, null)
            .overriddenBy(Settings.parse(given, "TeamProgram")),
        TinyRun.IMAGES);
  }

  public static void main(String[] args) {
    int rank = Integer.parseInt(args[0]);
    int size = Integer.parseInt(args[1]);
    Path folder = Path.of(args[2]);
    RunConfig config = config(20, Arrays.copyOfRange(args, 4, args.length));
    Path own = folder.resolve(rank == 0 ? "run" : "run-" + rank);
    RunDirectory directory =
        own.toFile().exists() ? RunDirectory.open(own) : RunDirectory.create(own, config);
    int status = 0;
    try (Store store = Store.file(folder.resolve("store"), TIMEOUT);
        ProcessGroup group = ProcessGroup.join(store, Member.of(rank, size).within(TIMEOUT))) {
      Team team = Team.of(group, 1);
      var recorder = new TinyRun.Recorder();
      recorder.onStep = step -> System.out.println("step " + step);
      var result =
          Trainer.of(directory.config(), directory, TinyRun.IMAGES, team, recorder)
              .run(Long.parseLong(args[3]));
      System.out.println("done " + result.step());
    } catch (DistributedException | TrainingException | IllegalArgumentException e) {
      System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
      status = 3;
    }
    System.out.flush();
    System.exit(status);
  }
}

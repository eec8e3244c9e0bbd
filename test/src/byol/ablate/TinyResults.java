package byol.ablate;

import byol.ablate.suite.Suite;
import java.nio.file.Path;
import java.util.List;

/** A finished ablation of two rows, one of which failed, for tests of what is made of it. */
public final class TinyResults {
  private TinyResults() {}

  /** Runs it in a new folder. */
  public static AblationFolder run(Path path) {
    Suite suite =
        TinyAblation.suite(
            "{\"name\": \"<good> & more\", \"paper\": {\"top1\": 73.9, \"source\": \"a <paper>\"}}",
            "{\"name\": \"other\", \"options\": {\"norm\": \"bn\"}}",
            "{\"name\": \"fails\", \"options\": {\"optimizer\": \"sgd\", \"lr\": 1e38}}");
    AblationFolder folder = AblationFolder.create(path, suite, TinyAblation.plan(suite, 0L, 1L));
    new Ablation(
            folder, TinyAblation.TRAIN, TinyAblation.TEST, List.of(), new TinyAblation.Recorder())
        .run();
    return folder;
  }
}

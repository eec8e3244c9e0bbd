package byol.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.data.SkippedFiles;
import byol.torch.distributed.Member;
import byol.torch.distributed.ProcessGroup;
import byol.torch.distributed.Ranks;
import byol.torch.distributed.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedSkipsTest {
  @TempDir Path folder;

  /** One rank: {@code RANK STORE-FILE}. */
  static final class Program {
    public static void main(String[] args) {
      int rank = Integer.parseInt(args[0]);
      SkippedFiles files =
          new SkippedFiles(
              List.of(new SkippedFiles.Skipped(Path.of("all.png"), "empty", true)), 99);
      try (Store store = Store.file(Path.of(args[1]), Duration.ofSeconds(60));
          ProcessGroup group =
              ProcessGroup.join(store, Member.of(rank, 2).within(Duration.ofSeconds(60)))) {
        var shared = new SharedSkips(files, Team.of(group, 2));
        shared.exchange();
        if (rank == 1) {
          files.add(Path.of("one\nof two.png"), "no image");
        }
        shared.exchange();
        shared.exchange();
        group.barrier().await();
      }
      System.out.print(files.list() + " " + files.damaged() + " " + files.share());
    }
  }

  @Test
  void whatOneRankMeetsCountsForAll() throws IOException, InterruptedException {
    try (Ranks ranks = Ranks.start(folder, Program.class, 2, folder.resolve("store"))) {
      String expected = "0 [all.png: empty, one\\nof two.png: no image] 2 0.02";
      assertEquals(List.of(expected, expected), ranks.outputs());
    }
  }
}

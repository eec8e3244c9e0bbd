package byol.cli.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.CommandLineRun;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunsCommandTest {
  @TempDir Path folder;
  private Path run;

  @BeforeEach
  void train() {
    run = folder.resolve("run");
    String settings =
        "--data shapes --arch resnet8 --width 8 --norm gn:4+ws --image-size 16 --hidden 8"
            + " --projection 4 --threads 1 --loader-threads 1 --batch-size 4 --steps 3"
            + " --checkpoint-every 1 --log-every 1 --out "
            + run;
    assertEquals(0, CommandLineRun.of(("pretrain " + settings).split(" ")).code());
    for (String format : List.of("torchscript", "safetensors")) {
      String out = run.resolve("encoder." + format.replace("torchscript", "pt")).toString();
      CommandLineRun export =
          CommandLineRun.of("export", "--run", run.toString(), "--format", format, "--out", out);
      assertEquals(0, export.code(), export.err());
    }
  }

  private CommandLineRun check() {
    return CommandLineRun.of("runs", "check", run.toString());
  }

  @Test
  void aWholeRun() {
    CommandLineRun check = check();
    assertEquals(0, check.code(), check.out() + check.err());
    for (String part :
        List.of(
            "whole     config.json: byol, resnet8 on shapes, 3 steps",
            "whole     metrics.jsonl: 3 lines, up to step 3",
            "whole     checkpoints/step-00000003.safetensors: step 3, ",
            "whole     checkpoints/step-00000002.safetensors: step 2, ",
            "whole     encoder.pt: ",
            "whole     encoder.safetensors: ",
            "whole     summary.json: ",
            "whole     data.json: ",
            "all is as it was written")) {
      assertTrue(check.out().contains(part), check.out());
    }
  }

  /** Flips bits of a kilobyte at a share of a file's length. */
  private void damage(String name, double at) throws IOException {
    try (var file = new RandomAccessFile(run.resolve(name).toFile(), "rw")) {
      long position = (long) (at * file.length());
      byte[] bytes = new byte[1024];
      file.seek(position);
      file.readFully(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] ^= 1;
      }
      file.seek(position);
      file.write(bytes);
    }
  }

  private void assertDamaged(String name, String advice) {
    CommandLineRun check = check();
    assertEquals(1, check.code(), check.out());
    assertTrue(check.out().contains("DAMAGED   " + name + ": "), check.out());
    assertTrue(check.out().contains(advice), check.out());
  }

  @Test
  void whatIsDamagedIsNamedAndWhatCanBeDoneWorks() throws IOException {
    damage("checkpoints/step-00000003.safetensors", 0.9);
    String resume = "bin/byol pretrain --resume --out " + run;
    assertDamaged(
        "checkpoints/step-00000003.safetensors",
        resume + " goes on from the newest whole one, step-00000002.safetensors");
    String out = run.resolve("again.safetensors").toString();
    CommandLineRun export =
        CommandLineRun.of(
            "export", "--run", run.toString(), "--format", "safetensors", "--out", out);
    assertEquals(1, export.code());
    assertTrue(export.err().contains(resume), export.err());
    assertEquals(0, CommandLineRun.of("pretrain", "--resume", "--out", run.toString()).code());
    CommandLineRun check = check();
    assertEquals(0, check.code(), check.out());
    assertTrue(
        check.out().contains("left over checkpoints/step-00000003.safetensors.damaged: put aside"),
        check.out());
  }

  /** Going on would be refused as well. */
  @Test
  void whereNoCheckpointIsWholeNobodyIsSentToGoOn() throws IOException {
    for (String step : List.of("2", "3")) {
      damage("checkpoints/step-0000000" + step + ".safetensors", 0.9);
    }
    assertDamaged("checkpoints/step-00000003.safetensors", "none is whole: put back a copy");
    String out = run.resolve("again.safetensors").toString();
    for (String command :
        List.of(
            "export --format safetensors --out " + out + " --run " + run,
            "eval --protocol knn --neighbors 1 --run " + run)) {
      CommandLineRun refused = CommandLineRun.of(command.split(" "));
      assertEquals(1, refused.code());
      assertTrue(refused.err().contains("step-00000003.safetensors"), refused.err());
      assertTrue(refused.err().contains("put back a copy of one"), refused.err());
      assertTrue(!refused.err().contains("--resume"), refused.err());
    }
  }

  @Test
  void everyOtherFile() throws IOException {
    damage("encoder.pt", 0.5);
    assertDamaged("encoder.pt", "bin/byol export --run " + run);
    damage("encoder.safetensors", 0.5);
    assertDamaged("encoder.safetensors", "bin/byol export --run " + run);
    Files.writeString(run.resolve("metrics.jsonl"), "{\"step\":\n");
    assertDamaged("metrics.jsonl", "keeps a copy");
    Files.writeString(run.resolve("summary.json"), "");
    assertDamaged("summary.json", "bin/byol eval --run " + run);
    Files.writeString(run.resolve("data.json"), "{\"images\": 3}");
    assertDamaged("data.json", "other files: nothing needs them");
    Files.writeString(run.resolve("config.json"), "{");
    String again = "bin/byol pretrain --resume --out " + run + " writes it again";
    assertDamaged("config.json", "put back a copy; without one, move it away: " + again);
    Files.delete(run.resolve("config.json"));
    assertDamaged("config.json", "put back a copy; without one, " + again);
  }

  /** Names of files and what is in them, also on the way to a resumption. */
  @Test
  void nothingCommandsTheTerminal() throws IOException {
    Files.writeString(run.resolve("e\u001b[2J\nwhole.safetensors"), "");
    Path checkpoint = run.resolve("checkpoints/step-00000003.safetensors");
    byte[] bytes = Files.readAllBytes(checkpoint);
    bytes["01234567{\"__metadata".length()] = 0x7f; // in the place of an underscore
    Files.write(checkpoint, bytes);
    CommandLineRun check = check();
    CommandLineRun resume = CommandLineRun.of("pretrain", "--resume", "--out", run.toString());
    assertEquals(0, resume.code(), resume.err());
    for (String told : List.of(check.out(), resume.out() + resume.err())) {
      assertTrue(told.contains("__metadata\\u007f_"), told);
      assertTrue(told.indexOf('\u001b') < 0 && told.indexOf('\u007f') < 0, told);
    }
    assertTrue(check.out().contains("e\\u001b[2J\\nwhole"), check.out());
  }

  @Test
  void whatIsNoRun() {
    for (String name : List.of(".", "missing")) {
      CommandLineRun check = CommandLineRun.of("runs", "check", folder.resolve(name).toString());
      assertEquals(1, check.code());
      assertTrue(check.err().contains(folder.resolve(name).toString()), check.err());
    }
  }
}

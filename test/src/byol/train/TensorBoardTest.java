package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.command.TrainRun;
import byol.io.ObservedDisk;
import byol.io.TestDisk;
import byol.run.RunDirectory;
import byol.run.RunFile;
import byol.run.RunVerifier;
import byol.run.TrainMetrics;
import byol.tensorboard.EventFile;
import byol.testing.EventReader;
import byol.testing.EventReader.Event;
import byol.testing.Python;
import byol.testing.TinyRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a training writes for TensorBoard. */
final class TensorBoardTest {
  @TempDir private Path folder;
  private RunDirectory run;

  @BeforeEach
  void createRun() {
    run = RunDirectory.create(folder.resolve("run"), TinyRun.config(8, "gn:8+ws", "adamw", 1));
  }

  private List<Path> files() throws IOException {
    return EventFile.in(run.tensorboardFolder());
  }

  @Test
  void everyLineOfMetricsIsThere() throws IOException {
    new TrainRun(run, TinyRun.IMAGES).run();
    List<Event> events = EventReader.read(files().getFirst());
    assertEquals("brain.Event:2", events.get(0).version());
    assertTrue(events.get(1).isStart());
    byte[] sheet = events.get(2).images().get("views");
    assertTrue(ImageIO.read(new ByteArrayInputStream(sheet)).getHeight() > 500);
    assertTrue(events.get(3).texts().get("settings").contains("\"arch\": \"resnet8\""));
    List<TrainMetrics> rows = run.metrics();
    assertEquals(8, rows.size());
    for (int i = 0; i < 8; i++) {
      Event event = events.get(4 + i);
      Map<String, Float> scalars = event.scalars();
      assertEquals(rows.get(i).step(), event.step());
      assertEquals((float) rows.get(i).loss(), scalars.get("training/loss"));
      assertEquals(rows.get(i).onlineTop1().floatValue(), scalars.get("training/probe_top1"));
      assertEquals(
          (float) rows.get(i).spread().effectiveRank(), scalars.get("features/effective_rank"));
      assertEquals((float) rows.get(i).lr(), scalars.get("schedule/learning_rate"));
      assertEquals((float) rows.get(i).tau(), scalars.get("schedule/tau"));
      assertEquals(
          (float) rows.get(i).speed().imagesPerSecond(), scalars.get("speed/images_per_second"));
      assertEquals(14, scalars.size());
    }
    assertEquals(12, events.size());
  }

  /** Two steps come again, as after a kill; the file of the first try is left as it was. */
  private void trainInTwoParts() throws IOException {
    TinyRun.stopAfter(run, 6);
    Files.delete(run.checkpoints().of(6));
    byte[] before = Files.readAllBytes(files().getFirst());
    TinyRun.losses(run);
    assertEquals(2, files().size());
    assertEquals(before.length, Files.size(files().getFirst()));
  }

  @Test
  void aResumedRunBeginsAFileThatReplacesWhatComesAgain() throws IOException {
    trainInTwoParts();
    List<Event> events = EventReader.read(files().getLast());
    assertTrue(events.get(1).isStart());
    assertEquals(5, events.get(1).step());
    assertEquals(List.of(5L, 6L, 7L, 8L), events.stream().skip(2).map(Event::step).toList());
  }

  @Test
  void tensorBoardsOwnReaderHasEachStepOnce() throws IOException, InterruptedException {
    Python.assume("tensorboard");
    trainInTwoParts();
    Python.check(
        """
        import json, sys
        from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
        run = EventAccumulator(sys.argv[1], size_guidance={"scalars": 0})
        run.Reload()
        rows = [json.loads(line) for line in open(sys.argv[2])]
        losses = run.Scalars("training/loss")
        assert [event.step for event in losses] == list(range(1, 9)), losses
        for event, row in zip(losses, rows):
            assert abs(event.value - row["loss"]) <= 1e-6 * abs(row["loss"]), (event, row)
        """,
        run.tensorboardFolder(),
        run.metricsFile());
  }

  @Test
  void thatItCannotBeWrittenIsSaidOnceAndEndsNothing() throws IOException {
    // Where its folder is to be, there is a file.
    Files.writeString(run.tensorboardFolder(), "in the way");
    TinyRun.Recorder recorder = new TinyRun.Recorder();
    Trainer.Result result = Trainer.of(run.config(), run, TinyRun.IMAGES, recorder).run();
    assertTrue(result.complete());
    assertEquals(1, recorder.notes.size(), recorder.notes::toString);
    assertTrue(recorder.notes.getFirst().contains(run.tensorboardFolder().toString()));
    assertEquals(8, run.metrics().size());
  }

  /** Every operation on the files of events fails from one of them on. */
  @Test
  void norDoesADiskThatFailsLater() throws IOException {
    for (int n = 1; n <= 12; n++) {
      Path path = folder.resolve("failing" + n);
      RunDirectory failing = RunDirectory.create(path, TinyRun.smallest(3));
      List<String> operations = new ArrayList<>();
      int first = n;
      TinyRun.Recorder recorder = new TinyRun.Recorder();
      try (var _ =
          TestDisk.use(
              new ObservedDisk() {
                @Override
                protected void perform(Call call, Action action) throws IOException {
                  if (call.file().toString().contains("tensorboard")) {
                    operations.add(call.operation() + " " + call.file());
                    if (operations.size() >= first) {
                      throw new IOException("Input/output error");
                    }
                  }
                  action.run();
                }
              })) {
        var result = Trainer.of(failing.config(), failing, TinyRun.IMAGES, recorder).run();
        assertTrue(result.complete());
      }
      assertEquals(1, recorder.notes.size(), () -> recorder.notes + " " + operations);
      assertEquals(3, failing.metrics().size());
    }
  }

  @Test
  void nothingIsWrittenWhereItIsNotWanted() throws IOException {
    RunDirectory without =
        RunDirectory.create(folder.resolve("without"), run.config().with("tensorboard", false));
    new TrainRun(without, TinyRun.IMAGES).run();
    assertFalse(Files.exists(without.tensorboardFolder()));
  }

  @Test
  void damageIsFoundByTheCheckOfARun() throws IOException {
    TinyRun.losses(run);
    byte[] bytes = Files.readAllBytes(files().getFirst());
    bytes[bytes.length / 2] ^= 1;
    Files.write(files().getFirst(), bytes);
    List<RunFile> damaged =
        RunVerifier.verify(run.path()).stream()
            .filter(file -> file.state() == RunFile.State.DAMAGED)
            .toList();
    assertEquals(List.of(files().getFirst()), damaged.stream().map(RunFile::file).toList());
  }
}

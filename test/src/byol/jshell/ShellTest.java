package byol.jshell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.TensorScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into the shell keeps its tensors, and no others, and can be stopped. */
class ShellTest {
  /** A step that the statement under way has reached; statements see nothing else of the test. */
  private static final String REACHED = "byol.test.reached";

  private ShellSession shell;
  private long before;

  @TempDir private Path folder;

  @BeforeEach
  void start() throws IOException {
    before = TensorScope.liveTensors();
    shell = ShellSession.start();
    System.clearProperty(REACHED);
  }

  @AfterEach
  void end() {
    shell.close();
    assertTrue(
        Waiting.until(() -> TensorScope.liveTensors() == before, Duration.ofSeconds(20)),
        "the end of the shell frees its tensors");
  }

  @Test
  void memoryHoldsWhatVariablesHold() {
    type("var x = Tensor.zeros(256, 1024)");
    // 2 GB in all.
    type("for (int i = 0; i < 2000; i++) x = x.add(1)");
    assertTrue(shell.answer("x.max().item()").endsWith("==> 2000.0"));
    assertTrue(TensorScope.liveTensors() - before < 1000, () -> "" + TensorScope.liveTensors());
  }

  /** As in an hour at the prompt: each statement makes tensors that nothing holds behind it. */
  @Test
  void manyStatementsFillNoMemory() throws IOException {
    int statements = 240;
    int settled = 60;
    type("var net = new Sequential(new Linear(256, 256), new ReLU(), new Linear(256, 64))");
    type("var x = Tensor.randn(1024, 256)");
    type("Tensor loss = null");
    long tensors = 0;
    long resident = 0;
    for (int i = 0; i < statements; i++) {
      switch (i % 4) {
        case 0 -> type("loss = net.call(x).pow(2).mean();");
        case 1 ->
            type("loss.backward(); for (var p : net.parameters()) p.tensor().grad().zero_();");
        case 2 -> type("x = Tensor.randn(1024, 256).matmul(Tensor.randn(256, 256)).tanh();");
        // 40 MB each time, 2.4 GB in all.
        default -> type("for (int i = 0; i < 40; i++) x = x.add(0.01).mul(0.99);");
      }
      if (i == settled) {
        tensors = TensorScope.liveTensors();
        resident = residentBytes();
      }
    }
    long more = TensorScope.liveTensors() - tensors;
    assertTrue(more < 500, more + " more tensors live");
    long grown = residentBytes() - resident;
    assertTrue(grown < 500_000_000, "grown by " + grown + " bytes");
  }

  private static long residentBytes() throws IOException {
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ")[1];
    return 4096 * Long.parseLong(pages);
  }

  @Test
  void whatAClosureOrALayerHoldsStays() {
    type("var layer = new Linear(4, 4)");
    type(
        "Supplier<Tensor> ones = ((Function<Tensor, Supplier<Tensor>>) t -> () -> t.add(1))"
            + ".apply(Tensor.zeros(2))");
    type("for (int i = 0; i < 70; i++) Tensor.zeros(1024, 1024)");
    type("System.gc(); Thread.sleep(100); Tensor.zeros(1)");
    assertTrue(shell.answer("ones.get()").endsWith("==> tensor([1., 1.])"));
    assertTrue(shell.answer("layer.forward(Tensor.ones(1, 4)).shape()").endsWith("{ 1, 4 }"));
  }

  @Test
  void aLoopStopsAndItsVariablesStay() throws Exception {
    type("var x = Tensor.zeros(2)");
    String answer =
        stopped("for (;;) { x = x.add(1); System.setProperty(\"%s\", \"\"); }".formatted(REACHED));
    assertEquals("", answer);
    assertTrue(shell.answer("x.min().item() > 0").endsWith("==> true"));
  }

  @Test
  void aLoopWithScopesOfItsOwnStops() throws Exception {
    stopped(
        "for (;;) { try (var s = TensorScope.open()) { Tensor.zeros(4); System.setProperty(\"%s\", \"\"); } }"
            .formatted(REACHED));
    assertTrue(shell.answer("TensorScope.current() == scope").endsWith("==> true"));
  }

  @Test
  void aWaitStops() throws Exception {
    stopped("{ System.setProperty(\"%s\", \"\"); Thread.sleep(1_000_000); }".formatted(REACHED));
    assertTrue(shell.answer("1 + 1").endsWith("==> 2"));
    assertTrue(shell.answer("Tensor.ones(1)").endsWith("==> tensor([1.])"));
  }

  @Test
  void aTrainingStopsWithACheckpointAndGoesOn() throws Exception {
    type(
        """
        var images = byol.testing.TinyRun.IMAGES;
        var config = byol.testing.TinyRun.smallest(5000);
        var run = RunDirectory.create(Path.of("%s"), config);
        var watching = new TrainingListener() {
          @Override public void stepped(long step) { System.setProperty("%s", "" + step); }
        };
        var trainer = Trainer.of(config, run, images, watching);
        """
            .formatted(folder.resolve("run"), REACHED));
    String answer = stopped("var result = trainer.run()");
    assertTrue(answer.contains("complete=false"), answer);
    long step = Long.parseLong(shell.answer("result.step()").replaceFirst(".*==> ", ""));
    assertTrue(step > 0 && step < 5000, answer);
    assertTrue(
        shell
            .answer("Checkpoint.encoder(run.latestCheckpoint().get(), config).features() > 0")
            .endsWith("==> true"));
    assertTrue(
        shell.answer("trainer.run(result.step() + 2).step() - result.step()").endsWith("==> 2"));
  }

  private void type(String input) {
    String answer = shell.answer(input);
    assertTrue(Stream.of("Error", "Exception").noneMatch(answer::contains), answer);
  }

  /** Runs a statement, and stops it once it says so. */
  private String stopped(String statement) throws Exception {
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<String> answer = threads.submit(() -> shell.answer(statement));
      assertTrue(
          Waiting.until(
              () -> System.getProperty(REACHED) != null || answer.isDone(),
              Duration.ofSeconds(300)));
      assertTrue(!answer.isDone(), () -> answer.resultNow());
      shell.stop();
      return answer.get(5, TimeUnit.MINUTES);
    }
  }
}

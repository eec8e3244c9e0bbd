package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.ablate.AblationFolder;
import byol.ablate.suite.SuiteReader;
import byol.data.DataException;
import byol.data.sets.FetchableException;
import byol.eval.probe.DivergedException;
import byol.foreign.NativeMemoryError;
import byol.io.InUseException;
import byol.io.ResourceLimitException;
import byol.io.WriteException;
import byol.run.RunDirectory;
import byol.testing.TinyRun;
import byol.use.TrainedEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class FailuresTest {

  @Test
  void whatIsMeantForTheUserIsSaidAsItIs() {
    assertEquals("truncated", Failures.describe(new DataException("truncated")));
    assertEquals("no norm", Failures.describe(new IllegalArgumentException("no norm")));
    assertEquals("diverged", Failures.describe(new DivergedException("diverged")));
    assertEquals("another trains", Failures.describe(new InUseException("another trains")));
  }

  @Test
  void filesAreNamedWithWhatIsWrongAboutThem() {
    Map<IOException, String> messages =
        Map.of(
            new NoSuchFileException("a.json"), "there is no file a.json",
            new AccessDeniedException("a.json"), "not allowed to use a.json",
            new FileSystemException("a.json", null, "No space left"), "a.json: No space left",
            new IOException("broken pipe"), "broken pipe");
    messages.forEach(
        (e, message) -> assertEquals(message, Failures.describe(new UncheckedIOException(e))));
  }

  @Test
  void aFullDiskNamesTheFileThatWasBeingWritten() {
    IOException full = new IOException("No space left on device");
    String message = "cannot write run/a.safetensors: No space left on device";
    assertEquals(message, Failures.describe(new UncheckedIOException(message, full)));
  }

  @Test
  void aFullHeapSaysHowToGetMore() {
    assertEquals(
        "Java's memory is exhausted (Java heap space): give it more, as in"
            + " BYOL_JAVA_OPTS=-Xmx8g bin/byol …",
        Failures.describe(new OutOfMemoryError("Java heap space")));
  }

  @Test
  void nativeMemoryIsNotAMatterOfALargerHeap() {
    for (OutOfMemoryError error :
        List.of(
            new NativeMemoryError("no 8 bytes for a view"),
            new OutOfMemoryError("Unable to allocate 8 bytes"))) {
      String message = Failures.describe(error);
      assertTrue(message.contains(error.getMessage()), message);
      assertTrue(message.contains("outside of Java's heap"), message);
      assertFalse(message.contains("Xmx8g"), message);
      String wrapped = Failures.describe(new DataException("cannot prepare step 3", error));
      assertTrue(wrapped.startsWith("cannot prepare step 3; "), wrapped);
      assertFalse(wrapped.contains("Xmx8g"), wrapped);
    }
  }

  @Test
  void theLimitOfOpenFilesIsToldWithWhatRaisesIt() {
    IOException full = new FileSystemException("/a", null, "Too many open files");
    for (RuntimeException failure :
        List.of(
            ResourceLimitException.of(full).orElseThrow(),
            new UncheckedIOException(full),
            new WriteException(Path.of("/a"), full),
            new DataException("cannot list the folder /a", full))) {
      String message = Failures.describe(failure);
      assertTrue(message.contains("ulimit -n"), message);
      assertFalse(message.contains("unexpected"), message);
    }
  }

  @Test
  void tooManyThreadsAreNotAMatterOfTheHeap() {
    String message =
        Failures.describe(
            new OutOfMemoryError(
                "unable to create native thread: possibly out of memory or process/resource limits"
                    + " reached"));
    assertTrue(message.contains("--loader-threads"), message);
    assertFalse(message.contains("Xmx"), message);
  }

  @Test
  void anythingElseSaysHowToSeeWhere() {
    assertEquals(
        "unexpected java.lang.IllegalStateException: x; --verbose shows where",
        Failures.describe(new IllegalStateException("x")));
  }

  @Test
  void factsOfTheLibraryGetTheOptionsThatHelp(@TempDir Path folder) {
    assertAdvice(
        "; it can be fetched: bin/byol data fetch fashion-mnist",
        () -> {
          throw new FetchableException("gone; it can be fetched", null, "fashion-mnist");
        });
    RunDirectory run = RunDirectory.create(folder.resolve("a run"), TinyRun.smallest(1));
    assertAdvice(
        " holds a run already: go on with --resume, choose another folder with --out, or delete it",
        () -> RunDirectory.create(run.path(), TinyRun.smallest(1)));
    assertAdvice(
        " holds an ablation already: go on with --resume, or choose another folder with --out",
        () -> {
          Files.createFile(folder.resolve("plan.json"));
          AblationFolder.refuseExisting(folder);
        });
    assertAdvice(
        " has no checkpoint yet: train it first with bin/byol pretrain --resume --out '%s'"
            .formatted(run.path()),
        () -> TrainedEncoder.of(run));
    for (String[] setting :
        new String[][] {
          {"seed", "--seeds"}, {"channels", "--data"}, {"loader_threads", "--loader-threads"}
        }) {
      String text =
          "{'name': 'x', 'base': {'%s': 3}, 'rows': [{'name': 'a'}]}".formatted(setting[0]);
      assertAdvice(
          "'%s' is not for a suite to say: give it as %s".formatted(setting[0], setting[1]),
          () -> SuiteReader.read(text.replace('\'', '"'), "x.json"));
    }
  }

  private static void assertAdvice(String end, Executable work) {
    String message = Failures.describe(assertThrows(RuntimeException.class, work));
    assertTrue(message.endsWith(end), message);
  }
}

package byol.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import byol.run.RunDirectory;
import byol.testing.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of people whose language has other digits. */
final class LocaleTest {
  private final Locale before = Locale.getDefault();

  @TempDir private Path folder;

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private RunDirectory trained() {
    RunDirectory directory =
        RunDirectory.create(folder.resolve("run"), TinyRun.config(2, "gn:8+ws", "adamw", 1));
    TinyRun.losses(directory);
    return directory;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "fa-IR", "mr-IN-u-nu-deva", "tr-TR", "de-DE"})
  void aRunIsFoundAgain(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));
    Path checkpoint = trained().latestCheckpoint().orElseThrow();
    assertEquals("step-00000002.safetensors", checkpoint.getFileName().toString());
  }

  @Test
  void soIsOneThatAnEarlierBuildNamedInOtherDigits() throws IOException {
    RunDirectory directory = trained();
    Path checkpoint = directory.latestCheckpoint().orElseThrow();
    Path arabic = checkpoint.resolveSibling("step-٠٠٠٠٠٠٠٢.safetensors");
    Files.move(checkpoint, arabic);
    assertEquals(arabic, directory.latestCheckpoint().orElseThrow());
    List<Double> losses = TinyRun.losses(directory);
    assertEquals(2, losses.size());
  }
}

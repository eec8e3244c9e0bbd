package byol.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byol.torch.library.LibTorch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The committed operators are those that the generator writes for the LibTorch of the tests. */
class OperatorsFreshTest {
  @Test
  void theGeneratorWritesWhatIsThere() throws IOException, InterruptedException {
    assumeTrue(LibTorch.load().version().startsWith("2.13.0"));
    Process check =
        new ProcessBuilder("./operators.sh", "--check")
            .directory(GeneratedOperators.bindings().toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, check.waitFor(), () -> output + "run bindings/operators.sh and commit it");
  }
}

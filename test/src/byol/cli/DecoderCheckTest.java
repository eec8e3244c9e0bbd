package byol.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.jpeg.TurboJpegLibrary.Search;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DecoderCheckTest {

  @Test
  void namesTheLibrary() {
    Search found = new Search(Optional.of(Path.of("/lib/libturbojpeg.so.0")), "");
    assertEquals(
        Check.ok("JPEG", "libjpeg-turbo, /lib/libturbojpeg.so.0"),
        new DecoderCheck(() -> found).run());
  }

  @Test
  void saysHowToGetIt() {
    Check check = new DecoderCheck(() -> new Search(Optional.empty(), "no file in /lib")).run();
    assertEquals(Check.Status.WARN, check.status());
    assertEquals("Java's own decoder: no file in /lib", check.finding());
    assertTrue(check.advice().contains("apt-get install libturbojpeg0"), check.advice());
  }

  @Test
  void aWrongSettingIsAFailure() {
    Check check =
        new DecoderCheck(
                () -> {
                  throw new IllegalArgumentException("-Dbyol.turbojpeg=x cannot be loaded");
                })
            .run();
    assertEquals(Check.fail("JPEG", "-Dbyol.turbojpeg=x cannot be loaded", ""), check);
  }
}

package byol.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.library.OptionalLibrary.Search;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DecoderCheckTest {

  @Test
  void namesTheLibrary() {
    Search found = new Search(Optional.of(Path.of("/lib/libturbojpeg.so.0")), "");
    assertEquals(
        Check.ok("JPEG", "libjpeg-turbo, /lib/libturbojpeg.so.0"),
        DecoderCheck.jpeg(() -> found).run());
  }

  @Test
  void saysHowToGetIt() {
    Check check = DecoderCheck.jpeg(() -> new Search(Optional.empty(), "no file in /lib")).run();
    assertEquals(Check.Status.WARN, check.status());
    assertEquals("Java's own decoder: no file in /lib", check.finding());
    assertTrue(check.advice().contains("apt-get install libturbojpeg0"), check.advice());
  }

  @Test
  void aWrongSettingIsAFailure() {
    Check check =
        DecoderCheck.jpeg(
                () -> {
                  throw new IllegalArgumentException("-Dbyol.turbojpeg=x cannot be loaded");
                })
            .run();
    assertEquals(Check.fail("JPEG", "-Dbyol.turbojpeg=x cannot be loaded", ""), check);
  }

  @Test
  void withoutItsLibraryWebPIsLeftOut() {
    Check check = DecoderCheck.webp(() -> new Search(Optional.empty(), "no file in /lib")).run();
    assertEquals(Check.Status.WARN, check.status());
    assertEquals("such files are left out: no file in /lib", check.finding());
    assertTrue(check.advice().contains("apt-get install libwebp7"), check.advice());
  }
}

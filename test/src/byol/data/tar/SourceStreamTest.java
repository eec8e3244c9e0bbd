package byol.data.tar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceStreamTest {

  @Test
  void whatTheDiskDoesNotGiveIsNotWhatIsWrongWithTheBytes() {
    IOException failure = new IOException("the disk is on fire");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw failure;
          }
        };
    SourceStream source = new SourceStream(Path.of("a.tar.gz"), broken);
    source.check();
    assertThrows(IOException.class, () -> source.read(new byte[1]));
    UncheckedIOException e = assertThrows(UncheckedIOException.class, source::check);
    assertEquals("cannot read a.tar.gz: the disk is on fire", e.getMessage());
  }
}

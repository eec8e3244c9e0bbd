package byol.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.io.ResourceLimitException.Resource;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Java throws where the system gives it no more, by the class of file access. */
class ResourceLimitExceptionTest {

  @Test
  void limitsAreToldFromFiles() {
    Map<Exception, Resource> limits =
        Map.of(
            new FileNotFoundException("/a.png (Too many open files)"), Resource.OPEN_FILES,
            new FileSystemException("/a.png", null, "Too many open files"), Resource.OPEN_FILES,
            new FileSystemException("/a", null, "Too many open files in system"),
                Resource.OPEN_FILES,
            new UncheckedIOException(new IOException("Too many open files")), Resource.OPEN_FILES,
            new IOException("Map failed", new OutOfMemoryError("Map failed")), Resource.MEMORY,
            new IOException("Cannot allocate memory"), Resource.MEMORY);
    limits.forEach(
        (failure, resource) -> {
          ResourceLimitException limit = ResourceLimitException.of(failure).orElseThrow();
          assertEquals(resource, limit.resource());
          assertTrue(limit.getMessage().endsWith(failure.getMessage()), limit.getMessage());
          assertSame(failure, limit.getCause());
          assertThrows(ResourceLimitException.class, () -> ResourceLimitException.check(failure));
        });
  }

  @Test
  void whatIsWrongWithAFileIsNoLimit() {
    for (Exception failure :
        List.of(
            new NoSuchFileException("/a.png"),
            new EOFException(),
            new IOException("No space left on device"),
            new IllegalArgumentException("it has only 3 bytes"))) {
      assertTrue(ResourceLimitException.of(failure).isEmpty(), failure::toString);
      ResourceLimitException.check(failure);
    }
  }

  @Test
  void theLimitOfOpenFilesIsKnown() {
    assertTrue(OpenFiles.limit().orElseThrow() > 0);
  }
}

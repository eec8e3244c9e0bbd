package byol.tensorboard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.testing.EventReader;
import byol.testing.EventReader.Event;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of events as a reader that shares nothing with the writer finds them. */
final class EventFileTest {
  @TempDir private Path folder;

  private Path write() throws IOException {
    try (EventFile file = EventFile.create(folder.resolve("a/b"))) {
      file.add(Events.start(1));
      file.add(
          Events.scalars(
              20,
              List.of(
                  new Events.Scalar("training/loss", 3.25, "what it is"),
                  new Events.Scalar("features/std", Double.NaN, ""))));
      file.add(Events.image(0, "views", new byte[] {1, 2, 3}, 7, 9));
      file.add(Events.text(0, "settings", "größer"));
      file.sync();
      return file.path();
    }
  }

  @Test
  void aReaderOfItsOwnFindsWhatWasWritten() throws IOException {
    List<Event> events = EventReader.read(write());
    assertEquals(5, events.size());
    assertEquals("brain.Event:2", events.getFirst().version());
    assertTrue(events.stream().allMatch(event -> event.wallTime() > 1.6e9));
    assertEquals(1, events.get(1).step());
    assertTrue(events.get(1).isStart());
    assertEquals(20, events.get(2).step());
    assertEquals(
        Map.of("training/loss", 3.25f, "features/std", Float.NaN), events.get(2).scalars());
    assertArrayEquals(new byte[] {1, 2, 3}, events.get(3).images().get("views"));
    assertEquals(Map.of("settings", "größer"), events.get(4).texts());
  }

  /** RFC 3720, appendix B.4: 32 bytes of zeros have the checksum 8a9136aa. */
  @Test
  void checksumsAreMaskedAsTensorFlowMasksThem() {
    int expected = Integer.rotateRight(0x8a9136aa, 15) + 0xa282ead8;
    assertEquals(expected, TfRecord.maskedCrc(ByteBuffer.wrap(new byte[32])));
    assertEquals(expected, EventReader.maskedCrc(new byte[32]));
  }

  @Test
  void aLaterFileComesLaterByName() throws IOException {
    Path first = write();
    Path future = first.resolveSibling("events.out.tfevents.9999999000.other.1");
    Files.createFile(future);
    Path later = write();
    assertEquals(List.of(first, future, later), EventFile.in(first.getParent()));
  }

  @Test
  void damageIsFoundAndAnEndThatIsMissingToo() throws IOException {
    Path file = write();
    assertEquals(new EventFileCheck(5, false, false), EventFileCheck.of(file));
    byte[] whole = Files.readAllBytes(file);
    for (int length = whole.length - 1; length > whole.length - 20; length--) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertEquals(new EventFileCheck(4, true, false), EventFileCheck.of(file));
    }
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertTrue(EventFileCheck.of(file).damaged(), "byte " + at);
    }
  }
}

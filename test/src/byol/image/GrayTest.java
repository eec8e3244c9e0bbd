package byol.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrayTest {
  @Test
  void grayIsThatOfPil() throws IOException {
    List<int[]> colors;
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                GrayTest.class.getResourceAsStream("/golden/gray.txt"), StandardCharsets.UTF_8))) {
      colors =
          in.lines()
              .map(line -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray())
              .toList();
    }
    assertEquals(500, colors.size());
    byte[] pixels = new byte[3 * colors.size()];
    for (int i = 0; i < colors.size(); i++) {
      for (int c = 0; c < 3; c++) {
        pixels[3 * i + c] = (byte) colors.get(i)[c];
      }
    }
    Image gray = new Image(1, colors.size(), 3, pixels).withChannels(1);
    for (int i = 0; i < colors.size(); i++) {
      assertEquals(colors.get(i)[3], gray.at(0, i, 0), Arrays.toString(colors.get(i)));
    }
  }

  @Test
  void colorOfGrayIsTheValueThreeTimesAndGrayAgain() {
    Image gray = new Image(1, 2, 1, new byte[] {7, (byte) 200});
    Image color = gray.withChannels(3);
    assertEquals(new Image(1, 2, 3, new byte[] {7, 7, 7, -56, -56, -56}), color);
    assertEquals(gray, color.withChannels(1));
    assertSame(gray, gray.withChannels(1));
  }
}

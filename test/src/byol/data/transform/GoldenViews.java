package byol.data.transform;

import byol.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arrays that test/golden/make_views.py wrote. */
final class GoldenViews {

  /** One result: what was done to which image, and what came out, {@code [H, W, C]} in [0, 1]. */
  record Case(String image, String operation, double[] arguments, int[] shape, float[] expected) {

    int intArgument(int i) {
      return (int) arguments[i];
    }

    float floatArgument(int i) {
      return (float) arguments[i];
    }

    @Override
    public String toString() {
      return image + " " + operation + " " + Arrays.toString(arguments);
    }
  }

  private static final String FOLDER = "/golden/views/";

  final Map<String, Image> images = new LinkedHashMap<>();
  final List<Case> cases;

  GoldenViews() throws IOException {
    ByteBuffer data = ByteBuffer.wrap(resource("views.bin")).order(ByteOrder.LITTLE_ENDIAN);
    String index = new String(resource("views.txt"), StandardCharsets.UTF_8);
    cases = index.lines().map(line -> parse(line.split(" "), data)).filter(c -> c != null).toList();
  }

  private Case parse(String[] words, ByteBuffer data) {
    int offset = Integer.parseInt(words[3]);
    int[] shape = Arrays.stream(words, 4, 7).mapToInt(Integer::parseInt).toArray();
    int n = shape[0] * shape[1] * shape[2];
    if (words[1].equals("image")) {
      byte[] pixels = new byte[n];
      data.get(offset, pixels);
      images.put(words[0], new Image(shape[0], shape[1], shape[2], pixels));
      return null;
    }
    float[] expected = new float[n];
    for (int i = 0; i < n; i++) {
      expected[i] = (data.getShort(offset + 2 * i) & 0xffff) / 65535f;
    }
    double[] arguments =
        words[2].equals("-")
            ? new double[0]
            : Arrays.stream(words[2].split(",")).mapToDouble(Double::parseDouble).toArray();
    return new Case(words[0], words[1], arguments, shape, expected);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = GoldenViews.class.getResourceAsStream(FOLDER + name)) {
      return in.readAllBytes();
    }
  }
}

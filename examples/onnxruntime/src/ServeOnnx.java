import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/**
 * Serves an exported encoder over HTTP with ONNX Runtime, and needs nothing of byol to do so. A
 * POST of an image gives its features as JSON. Without a port, it posts three images to itself and
 * ends.
 *
 * <p>Arguments: MODEL.onnx [PORT]; the model was exported with --with-preprocessing. Without any,
 * bin/byol trains a small encoder first.
 *
 * <p>Images are prepared as byol prepares them. What this does not do: read what the JDK does not
 * (WebP, JPEG of CMYK), or take gray with alpha for what it is.
 */
public final class ServeOnnx {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final JsonObject input;

  private ServeOnnx(String model) throws OrtException {
    session = environment.createSession(model);
    String description = session.getMetadata().getCustomMetadata().get("byol.json");
    if (description == null) {
      throw new IllegalArgumentException(model + " was not exported by byol");
    }
    JsonObject byol = JsonParser.parseString(description).getAsJsonObject();
    if (!"pixels".equals(byol.get("images").getAsString())) {
      throw new IllegalArgumentException(
          model
              + " takes normalized images: export it with"
              + " --with-preprocessing, so that a service cannot normalize them otherwise");
    }
    input = byol.getAsJsonObject("input");
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("give MODEL.onnx, and a port if it is to serve");
    }
    var service = new ServeOnnx(args[0]);
    int port = args.length == 2 ? Integer.parseInt(args[1]) : 0;
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", service::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    System.out.println("serving " + args[0] + " at " + address);
    if (args.length == 1) {
      demonstrate(address);
      server.stop(0);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] answer;
      int status = 200;
      try {
        float[] features = features(image(exchange.getRequestBody().readAllBytes()));
        answer = Arrays.toString(features).getBytes(StandardCharsets.UTF_8);
      } catch (IllegalArgumentException | OrtException e) {
        status = 400;
        answer = String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8);
      }
      exchange.sendResponseHeaders(status, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static BufferedImage image(byte[] file) {
    BufferedImage image;
    int orientation;
    try {
      image = ImageIO.read(new ByteArrayInputStream(file));
      orientation = orientation(file);
    } catch (IOException | RuntimeException e) { // ImageIO throws both at broken files
      throw new IllegalArgumentException("the image cannot be read: " + e.getMessage(), e);
    }
    if (image == null) {
      throw new IllegalArgumentException("post an image: PNG, JPEG, GIF or BMP");
    }
    return upright(image, orientation);
  }

  /** How a telephone was held, 1 to 8: EXIF's tag 0x0112. */
  private static int orientation(byte[] file) throws IOException {
    try {
      return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
          .getDirectoriesOfType(ExifIFD0Directory.class)
          .stream()
          .map(exif -> exif.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(1);
    } catch (ImageProcessingException e) {
      return 1;
    }
  }

  /** Turned and mirrored as its orientation wants. */
  private static BufferedImage upright(BufferedImage stored, int orientation) {
    if (orientation < 2 || orientation > 8) {
      return stored;
    }
    BufferedImage image = opaque(stored);
    boolean turned = orientation >= 5;
    boolean fromRight = List.of(2, 3, 7, 8).contains(orientation);
    boolean fromBelow = List.of(3, 4, 6, 7).contains(orientation);
    int width = turned ? image.getHeight() : image.getWidth();
    int height = turned ? image.getWidth() : image.getHeight();
    var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int column = turned ? y : x;
        int row = turned ? x : y;
        upright.setRGB(
            x,
            y,
            image.getRGB(
                fromRight ? image.getWidth() - 1 - column : column,
                fromBelow ? image.getHeight() - 1 - row : row));
      }
    }
    return upright;
  }

  /** Threads may share a session. */
  private float[] features(BufferedImage image) throws OrtException {
    int size = input.get("size").getAsInt();
    int channels = input.getAsJsonArray("mean").size();
    byte[] pixels = pixels(cut(image, input.get("resize").getAsInt(), size), channels);
    long[] shape = {1, size, size, channels};
    ByteBuffer data = ByteBuffer.allocateDirect(pixels.length).put(pixels).flip();
    try (var tensor = OnnxTensor.createTensor(environment, data, shape, OnnxJavaType.UINT8);
        var result = session.run(Map.of("images", tensor))) {
      return ((float[][]) result.get(0).getValue())[0];
    }
  }

  /** The shorter side resized and the center cut out; an image of that size is left as it is. */
  private static BufferedImage cut(BufferedImage image, int resize, int size) {
    BufferedImage opaque = opaque(image);
    int width = image.getWidth();
    int height = image.getHeight();
    if (width == size && height == size) {
      return opaque;
    }
    int shorter = Math.min(width, height);
    int newWidth = (int) ((long) resize * width / shorter);
    int newHeight = (int) ((long) resize * height / shorter);
    BufferedImage resized = resizedAndTurned(resizedAndTurned(opaque, newWidth), newHeight);
    int left = (int) Math.rint((newWidth - size) / 2.0);
    int top = (int) Math.rint((newHeight - size) / 2.0);
    return resized.getSubimage(left, top, size, size);
  }

  /** Without alpha: transparent pixels show the color stored beneath, as in training. */
  private static BufferedImage opaque(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    var opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    if (image.getColorModel().hasAlpha()) {
      opaque.setRGB(
          0, 0, width, height, image.getRGB(0, 0, width, height, null, 0, width), 0, width);
    } else {
      Graphics2D graphics = opaque.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    return opaque;
  }

  /**
   * Rows resized, and then made columns. Bicubic and antialiased, as in training: where an image
   * becomes smaller, each new pixel is a mean of all that it covers.
   */
  private static BufferedImage resizedAndTurned(BufferedImage image, int width) {
    int[] row = new int[image.getWidth()];
    double step = (double) row.length / width;
    double reach = Math.max(1, step);
    var turned = new BufferedImage(image.getHeight(), width, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int x = 0; x < width; x++) {
        double center = (x + 0.5) * step;
        int from = (int) Math.max(0, Math.rint(center - 2 * reach));
        int to = (int) Math.min(row.length, Math.rint(center + 2 * reach));
        double red = 0;
        double green = 0;
        double blue = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
          double weight = bicubic(Math.abs(i + 0.5 - center) / reach);
          red += weight * (row[i] >> 16 & 0xff);
          green += weight * (row[i] >> 8 & 0xff);
          blue += weight * (row[i] & 0xff);
          all += weight;
        }
        turned.setRGB(y, x, level(red / all) << 16 | level(green / all) << 8 | level(blue / all));
      }
    }
    return turned;
  }

  private static double bicubic(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  private static int level(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  /** Row by row, the channels of a pixel side by side. Gray as in ITU-R 601. */
  private static byte[] pixels(BufferedImage image, int channels) {
    int[] rgb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    byte[] pixels = new byte[rgb.length * channels];
    for (int i = 0; i < rgb.length; i++) {
      Color color = new Color(rgb[i]);
      if (channels == 1) {
        pixels[i] =
            (byte)
                Math.round(
                    0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue());
      } else {
        pixels[3 * i] = (byte) color.getRed();
        pixels[3 * i + 1] = (byte) color.getGreen();
        pixels[3 * i + 2] = (byte) color.getBlue();
      }
    }
    return pixels;
  }

  // ---- a client

  /** An image, the same a little smaller, and another. */
  private static void demonstrate(URI address) throws IOException, InterruptedException {
    float[] disk = post(address, disk(40));
    float[] smaller = post(address, disk(34));
    float[] stripes = post(address, stripes());
    System.out.println("a row of " + disk.length + " features for each image");
    System.out.printf(Locale.ROOT, "disk and smaller disk: cosine %.3f%n", cosine(disk, smaller));
    System.out.printf(Locale.ROOT, "disk and stripes: cosine %.3f%n", cosine(disk, stripes));
  }

  private static float[] post(URI address, BufferedImage image)
      throws IOException, InterruptedException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    var request =
        HttpRequest.newBuilder(address)
            .POST(HttpRequest.BodyPublishers.ofByteArray(png.toByteArray()))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      var numbers = JsonParser.parseString(body).getAsJsonArray();
      float[] features = new float[numbers.size()];
      for (int i = 0; i < features.length; i++) {
        features[i] = numbers.get(i).getAsFloat();
      }
      return features;
    }
  }

  private static BufferedImage disk(int diameter) {
    var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(40, 60, 120));
    graphics.fillRect(0, 0, 64, 64);
    graphics.setColor(new Color(230, 180, 40));
    graphics.fillOval((64 - diameter) / 2, (64 - diameter) / 2, diameter, diameter);
    graphics.dispose();
    return image;
  }

  private static BufferedImage stripes() {
    var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 64; x++) {
        image.setRGB(x, y, (x / 8) % 2 == 0 ? 0x30a050 : 0xf0f0f0);
      }
    }
    return image;
  }

  private static double cosine(float[] a, float[] b) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += a[i] * b[i];
      aa += a[i] * a[i];
      bb += b[i] * b[i];
    }
    return ab / Math.sqrt(aa * bb);
  }
}

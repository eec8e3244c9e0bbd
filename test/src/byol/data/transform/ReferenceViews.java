package byol.data.transform;

import byol.data.ChannelStats;
import byol.image.Image;
import byol.image.ScaledImage;
import java.util.Arrays;
import java.util.Collections;

/**
 * Views by the formulas, pixel by pixel and in doubles: slow, and plain enough to be believed.
 * Pixels are {@code [channels]}, images {@code [size][size][channels]}.
 */
final class ReferenceViews {

  private final int size;
  private final ChannelStats stats;

  ReferenceViews(int size, ChannelStats stats) {
    this.size = size;
    this.stats = stats;
  }

  /** {@code [size, size, channels]}. */
  float[] view(ScaledImage source, ViewParameters view) {
    CropBox crop = view.crop();
    double r = source.reduction();
    double[][] rows = weights((crop.y() - source.top()) / r, crop.height() / r, size, 0);
    double[][] columns = weights((crop.x() - source.left()) / r, crop.width() / r, size, 0);
    if (view.flip()) {
      Collections.reverse(Arrays.asList(columns));
    }
    double[][][] image = resize(source.image(), rows, columns);
    if (view.jitterOrder() != ViewParameters.NO_JITTER) {
      for (byte part : ColorJitter.order(view.jitterOrder())) {
        switch (part) {
          case 0 -> mix(image, view.brightness(), _ -> 0);
          case 1 -> {
            double mean = mean(image);
            mix(image, view.contrast(), _ -> mean);
          }
          case 2 -> mix(image, view.saturation(), ReferenceViews::gray);
          default -> turn(image, view.hue());
        }
      }
    }
    if (view.grayscale()) {
      mix(image, 0, ReferenceViews::gray);
    }
    if (view.blurSigma() > 0) {
      image = blur(image, view.blurSigma());
    }
    for (double[][] row : image) {
      for (double[] pixel : row) {
        Arrays.setAll(pixel, c -> pixel[c] >= view.solarizeThreshold() ? 1 - pixel[c] : pixel[c]);
      }
    }
    return normalized(image);
  }

  /** {@code [size, size, channels]}. */
  float[] eval(Image source, int resized) {
    int shorter = Math.min(source.height(), source.width());
    long height = (long) resized * source.height() / shorter;
    long width = (long) resized * source.width() / shorter;
    double[][] rows = weights(0, source.height(), height, (long) Math.rint((height - size) / 2.0));
    double[][] columns = weights(0, source.width(), width, (long) Math.rint((width - size) / 2.0));
    return normalized(resize(source, rows, columns));
  }

  /** The weight of every pixel between the whole ones around a part, for each output. */
  private double[][] weights(double offset, double part, long out, long from) {
    int first = (int) offset;
    int end = (int) Math.ceil(offset + part);
    double scale = part / out;
    double stretch = Math.max(1, scale);
    double[][] weights = new double[size][end];
    for (int o = 0; o < size; o++) {
      double center = offset - first + (from + o + 0.5) * scale;
      int min = Math.max(0, (int) (center - 2 * stretch + 0.5));
      int max = Math.min(end - first, (int) (center + 2 * stretch + 0.5));
      double sum = 0;
      for (int i = min; i < max; i++) {
        weights[o][first + i] = cubic(Math.abs(i - center + 0.5) / stretch);
        sum += weights[o][first + i];
      }
      for (int i = 0; i < end; i++) {
        weights[o][i] /= sum;
      }
    }
    return weights;
  }

  /** Keys's kernel, a = -1/2. */
  private static double cubic(double x) {
    if (x < 1) {
      return (1.5 * x - 2.5) * x * x + 1;
    }
    return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
  }

  private double[][][] resize(Image source, double[][] rows, double[][] columns) {
    int channels = source.channels();
    double[][][] narrow = new double[source.height()][size][channels];
    for (int y = 0; y < source.height(); y++) {
      for (int x = 0; x < size; x++) {
        for (int i = 0; i < columns[x].length; i++) {
          for (int c = 0; c < channels; c++) {
            narrow[y][x][c] += columns[x][i] * source.at(y, i, c) / 255.0;
          }
        }
      }
    }
    double[][][] image = new double[size][size][channels];
    for (int y = 0; y < size; y++) {
      for (int i = 0; i < rows[y].length; i++) {
        add(image[y], rows[y][i], narrow[i]);
      }
      for (double[] pixel : image[y]) {
        Arrays.setAll(pixel, c -> Math.clamp(pixel[c], 0, 1));
      }
    }
    return image;
  }

  private static void add(double[][] to, double weight, double[][] row) {
    for (int x = 0; x < to.length; x++) {
      for (int c = 0; c < to[x].length; c++) {
        to[x][c] += weight * row[x][c];
      }
    }
  }

  private interface Other {
    double of(double[] pixel);
  }

  /** {@code v · factor + other · (1 − factor)}. */
  private static void mix(double[][][] image, double factor, Other other) {
    for (double[][] row : image) {
      for (double[] pixel : row) {
        double rest = other.of(pixel) * (1 - factor);
        Arrays.setAll(pixel, c -> Math.clamp(pixel[c] * factor + rest, 0, 1));
      }
    }
  }

  private static double gray(double[] p) {
    return p.length == 1 ? p[0] : 0.2989 * p[0] + 0.587 * p[1] + 0.114 * p[2];
  }

  private static double mean(double[][][] image) {
    return Arrays.stream(image)
        .flatMap(Arrays::stream)
        .mapToDouble(ReferenceViews::gray)
        .average()
        .orElseThrow();
  }

  /** To hue, saturation and value and back, in the usual six cases. */
  private static void turn(double[][][] image, double shift) {
    for (double[][] row : image) {
      for (double[] p : row) {
        double value = Arrays.stream(p).max().orElseThrow();
        double spread = value - Arrays.stream(p).min().orElseThrow();
        if (p.length == 1 || spread == 0) {
          continue;
        }
        double sixths =
            value == p[0]
                ? (p[1] - p[2]) / spread
                : value == p[1] ? 2 + (p[2] - p[0]) / spread : 4 + (p[0] - p[1]) / spread;
        double turned = ((sixths + 6 * shift) % 6 + 6) % 6;
        double part = turned - Math.floor(turned);
        double low = value - spread;
        double falling = value - spread * part;
        double rising = value - spread * (1 - part);
        double[] color =
            switch ((int) turned) {
              case 0 -> new double[] {value, rising, low};
              case 1 -> new double[] {falling, value, low};
              case 2 -> new double[] {low, value, rising};
              case 3 -> new double[] {low, falling, value};
              case 4 -> new double[] {rising, low, value};
              default -> new double[] {value, low, falling};
            };
        System.arraycopy(color, 0, p, 0, 3);
      }
    }
  }

  private double[][][] blur(double[][][] image, double sigma) {
    int radius = Math.max(3, size / 10 | 1) / 2;
    double[] weights = new double[2 * radius + 1];
    Arrays.setAll(weights, t -> Math.exp(-0.5 * (t - radius) * (t - radius) / (sigma * sigma)));
    double sum = Arrays.stream(weights).sum();
    double[][][] once = new double[size][size][stats.channels()];
    double[][][] twice = new double[size][size][stats.channels()];
    for (int y = 0; y < size; y++) {
      for (int t = 0; t < weights.length; t++) {
        add(once[y], weights[t] / sum, image[reflected(y + t - radius)]);
      }
    }
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        for (int t = 0; t < weights.length; t++) {
          double[] neighbor = once[y][reflected(x + t - radius)];
          for (int c = 0; c < neighbor.length; c++) {
            twice[y][x][c] += weights[t] / sum * neighbor[c];
          }
        }
      }
    }
    return twice;
  }

  private int reflected(int i) {
    int j = i < 0 ? -i : i;
    return size == 1 ? 0 : j < size ? j : 2 * (size - 1) - j;
  }

  private float[] normalized(double[][][] image) {
    float[] out = new float[size * size * stats.channels()];
    int i = 0;
    for (double[][] row : image) {
      for (double[] pixel : row) {
        for (int c = 0; c < pixel.length; c++) {
          out[i++] = (float) ((pixel[c] - stats.mean().get(c)) / stats.std().get(c));
        }
      }
    }
    return out;
  }
}

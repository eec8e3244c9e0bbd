package byol.data.sets;

import byol.data.SampleRandom;
import byol.image.Image;

/**
 * Draws one generated image: a shape filled with a texture, at a random place, size, rotation and
 * colors, over a noisy gradient. Edges are smooth over one pixel.
 */
final class ShapePainter {

  /** Outlines; each is negative inside, in units of its own radius. */
  enum Shape {
    DISC,
    SQUARE,
    TRIANGLE,
    CROSS,
    RING;

    /** About the distance to the outline from a point, negative inside. */
    double distance(double u, double v) {
      double au = Math.abs(u);
      double av = Math.abs(v);
      return switch (this) {
        case DISC -> Math.sqrt(u * u + v * v) - 0.9;
        case SQUARE -> Math.max(au, av) - 0.8;
        case TRIANGLE -> Math.max(0.866 * au + 0.5 * v, -v) - 0.55;
        case CROSS -> Math.max(Math.max(au, av) - 0.95, Math.min(au, av) - 0.32);
        case RING -> Math.abs(Math.sqrt(u * u + v * v) - 0.68) - 0.26;
      };
    }
  }

  /** Fillings. */
  enum Texture {
    PLAIN,
    STRIPED;

    /** How much of the second color there is at a point, in [0, 1]. */
    double blend(double u, double period) {
      if (this == PLAIN) {
        return 0;
      }
      double phase = u / period - Math.floor(u / period);
      return phase < 0.5 ? 0 : 1;
    }
  }

  private static final double NOISE = 28;

  private final SampleRandom random = new SampleRandom();

  /**
   * Draws an image.
   *
   * @param size its side
   * @param shape outline
   * @param texture filling
   * @param seed of everything else, together with {@code index}
   * @param index of the image
   * @return {@code [size, size, 3]}
   */
  Image paint(int size, Shape shape, Texture texture, long seed, long index) {
    random.restart(seed, 0, index);
    double radius = size * uniform(0.22, 0.42);
    double centerX = size * uniform(0.35, 0.65);
    double centerY = size * uniform(0.35, 0.65);
    double angle = uniform(0, 2 * Math.PI);
    // StrictMath, so that every machine draws the same image.
    double cos = StrictMath.cos(angle) / radius;
    double sin = StrictMath.sin(angle) / radius;
    double period = uniform(0.35, 0.55);
    double[] fill = color();
    double[] second = contrasting(fill, 90);
    double[] ground = contrasting(fill, 90);
    double slopeX = uniform(-60, 60) / size;
    double slopeY = uniform(-60, 60) / size;
    byte[] pixels = new byte[size * size * 3];
    for (int y = 0, o = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double dx = x + 0.5 - centerX;
        double dy = y + 0.5 - centerY;
        double u = dx * cos + dy * sin;
        double v = dy * cos - dx * sin;
        double inside = Math.clamp(0.5 - shape.distance(u, v) * radius, 0.0, 1.0);
        double blend = texture.blend(u, period);
        double slope = (x - size * 0.5) * slopeX + (y - size * 0.5) * slopeY;
        long noise = random.nextLong();
        for (int c = 0; c < 3; c++, noise >>>= 16) {
          double grain = ((noise & 0xffff) / 65535.0 - 0.5) * 2 * NOISE;
          double front = fill[c] + (second[c] - fill[c]) * blend;
          double back = ground[c] + slope;
          double value = back + (front - back) * inside + grain;
          pixels[o++] = (byte) Math.clamp((long) (value + 0.5), 0, 255);
        }
      }
    }
    return new Image(size, size, 3, pixels);
  }

  private double[] color() {
    return new double[] {uniform(0, 255), uniform(0, 255), uniform(0, 255)};
  }

  /** Another color, at least so far from the first that the eye can tell them apart. */
  private double[] contrasting(double[] other, double distance) {
    double[] color = color();
    for (int c = 0; c < 3; c++) {
      double gap = color[c] - other[c];
      if (Math.abs(gap) < distance) {
        color[c] = other[c] < 127.5 ? other[c] + distance : other[c] - distance;
      }
    }
    return color;
  }

  private double uniform(double min, double max) {
    return min + (max - min) * random.nextDouble();
  }
}

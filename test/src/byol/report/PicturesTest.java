package byol.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.sets.ShapesDataset;
import byol.eval.features.Features;
import byol.image.Image;
import byol.report.html.Html;
import byol.report.html.Mark;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {
  /** Image i of the shapes has class i % 10; its feature is a direction of that class. */
  private static EncodedSet shapes(int count, long seed) {
    ShapesDataset dataset = new ShapesDataset(count, 8, seed);
    float[] values = new float[count * 10];
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      labels[i] = dataset.label(i);
      values[i * 10 + labels[i]] = 1;
      values[i * 10 + (labels[i] + 1) % 10] = i / 1000f;
    }
    return new EncodedSet(
        dataset, new Features(Tensor.of(values, count, 10), labels, dataset.classNames()));
  }

  @Test
  void findsTheNearestOfOneQueryPerClass() {
    try (TensorScope _ = TensorScope.open()) {
      EncodedSet bank = shapes(40, 1);
      List<Neighborhood> found = Neighborhood.find(bank, shapes(25, 2), 10, 4);
      assertEquals(
          bank.features().classNames(), found.stream().map(one -> one.query().label()).toList());
      for (Neighborhood one : found) {
        assertEquals(4, one.nearest().size());
        assertEquals(4, ShownNeighbors.of(one).agreeing());
      }
      // Of class 0 the images 0, 10, 20 and 30, turned further and further from query 0.
      List<Image> expected = IntStream.of(0, 10, 20, 30).mapToObj(bank.images()::image).toList();
      assertEquals(expected, found.getFirst().nearest().stream().map(Picture::image).toList());
    }
  }

  @Test
  void goesRoundTheClassesIfThereAreFew() {
    try (TensorScope _ = TensorScope.open()) {
      EncodedSet set = shapes(25, 1);
      List<Neighborhood> found = Neighborhood.find(set, set, 12, 3);
      List<String> names = set.features().classNames();
      assertEquals(names.get(0), found.get(10).query().label());
      assertEquals(names.get(1), found.get(11).query().label());
      assertEquals(set.images().image(10), found.get(10).query().image());
    }
  }

  @Test
  void noImageIsItsOwnNeighbor() {
    try (TensorScope _ = TensorScope.open()) {
      EncodedSet set = shapes(25, 1);
      for (Neighborhood one : Neighborhood.find(set, set, 25, 3)) {
        assertEquals(3, one.nearest().size());
        assertTrue(one.nearest().stream().noneMatch(p -> p.image().equals(one.query().image())));
      }
    }
  }

  @Test
  void takesAllThereAreIfAskedForMore() {
    try (TensorScope _ = TensorScope.open()) {
      List<Neighborhood> found = Neighborhood.find(shapes(3, 1), shapes(5, 2), 10, 8);
      assertEquals(5, found.size());
      assertEquals(3, found.getFirst().nearest().size());
    }
  }

  @Test
  void featuresMustFitTheImages() {
    try (TensorScope _ = TensorScope.open()) {
      EncodedSet set = shapes(25, 1);
      var e =
          assertThrows(
              IllegalArgumentException.class,
              () -> new EncodedSet(new ShapesDataset(24, 8, 1), set.features()));
      assertTrue(e.getMessage().contains("24 images"), e.getMessage());
    }
  }

  @Test
  void embeddingIsThePrincipalPlane() {
    try (TensorScope _ = TensorScope.open()) {
      // Points on a circle of length 1 in 3-D, wide in one direction and narrow in another.
      int count = 50;
      float[] values = new float[count * 3];
      for (int i = 0; i < count; i++) {
        double angle = (i - (count - 1) / 2.0) / count;
        values[i * 3] = (float) Math.cos(angle);
        values[i * 3 + 2] = (float) Math.sin(angle);
      }
      Features features = new Features(Tensor.of(values, count, 3), new int[count], List.of("a"));
      Embedding embedding = Embedding.of("arc", features, 1000);
      assertEquals(1, embedding.explained(), 1e-9);
      double[] sines = IntStream.range(0, count).mapToDouble(i -> values[i * 3 + 2]).toArray();
      // The first component is the sine, whose sign is made so that the extreme is positive.
      double sign = Math.signum(embedding.x()[count - 1]);
      for (int i = 0; i < count; i++) {
        assertEquals(sign * sines[i], embedding.x()[i], 1e-6);
      }
      double cosineMean =
          IntStream.range(0, count).mapToDouble(i -> values[i * 3]).average().orElseThrow();
      double other = Math.signum(embedding.y()[0]) * Math.signum(values[0] - cosineMean);
      for (int i = 0; i < count; i++) {
        assertEquals(other * (values[i * 3] - cosineMean), embedding.y()[i], 1e-6);
      }
    }
  }

  @Test
  void wideAndTallFeaturesGiveTheSamePlane() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(1);
      Tensor tall = Tensor.randn(30, 8);
      Tensor wide = Tensor.cat(List.of(tall, Tensor.zeros(30, 40)), 1);
      Embedding one = Embedding.of("tall", new Features(tall, new int[30], List.of("a")), 100);
      Embedding two = Embedding.of("wide", new Features(wide, new int[30], List.of("a")), 100);
      assertArrayEquals(one.x(), two.x(), 1e-6);
      assertArrayEquals(one.y(), two.y(), 1e-6);
      assertEquals(one.explained(), two.explained(), 1e-6);
    }
  }

  @Test
  void embeddingTakesPointsFromEverywhere() {
    try (TensorScope _ = TensorScope.open()) {
      EncodedSet set = shapes(995, 1);
      Embedding embedding = Embedding.of("shapes", set.features(), 110);
      assertTrue(embedding.labels().length <= 110 && embedding.labels().length > 90);
      assertEquals(embedding.labels().length, embedding.x().length);
      int step = 10;
      int[] expected =
          IntStream.range(0, 100).map(i -> set.features().labels()[i * step]).toArray();
      assertArrayEquals(expected, embedding.labels());
    }
  }

  /** Four far groups in many dimensions: whoever is nearest on the map is of the same group. */
  @Test
  void theMapKeepsWhoIsNear() {
    try (TensorScope _ = TensorScope.open()) {
      Random.manualSeed(3);
      int count = 200;
      Tensor centers = Tensor.randn(4, 64).mul(3);
      Tensor values = Tensor.cat(java.util.Collections.nCopies(count / 4, centers), 0);
      Features features =
          new Features(values.add(Tensor.randn(count, 64)), new int[count], List.of("a"));
      float[][] map = Embedding.of("groups", features, 1000).map();
      assertEquals(count, map.length);
      int same = 0;
      for (int i = 0; i < count; i++) {
        same += nearest(map, i) % 4 == i % 4 ? 1 : 0;
      }
      assertTrue(same > 0.98 * count, same + " of " + count);
      assertArrayEquals(map, Embedding.of("groups", features, 1000).map());
    }
  }

  private static int nearest(float[][] map, int point) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < map.length; i++) {
      double distance = Math.hypot(map[i][0] - map[point][0], map[i][1] - map[point][1]);
      if (i != point && distance < least) {
        best = i;
        least = distance;
      }
    }
    return best;
  }

  @Test
  void collapsedFeaturesAreOnePoint() {
    try (TensorScope _ = TensorScope.open()) {
      Features same = new Features(Tensor.ones(10, 4), new int[10], List.of("a"));
      Embedding embedding = Embedding.of("collapsed", same, 100);
      assertEquals(0, Arrays.stream(embedding.x()).map(Math::abs).max().orElseThrow(), 1e-6);
      Features narrow = new Features(Tensor.ones(5, 1), new int[5], List.of("a"));
      assertEquals(5, Embedding.of("one number", narrow, 100).y().length);
    }
  }

  @Test
  void neighboringClassesLookDifferent() {
    var looks = new HashSet<String>();
    for (int i = 0; i < Mark.MOST_CLASSES; i++) {
      assertTrue(looks.add(Mark.of(i).color() + Mark.of(i).sign()), "class " + i);
    }
  }

  @Test
  void movingAverageKeepsLinesStraight() {
    double[] line = IntStream.range(0, 9).mapToDouble(i -> 3 + 2 * i).toArray();
    assertArrayEquals(line, Charts.smoothed(line, 5), 1e-12);
    assertArrayEquals(
        new double[] {0, 3, 3, 0}, Charts.smoothed(new double[] {0, 9, 0, 0}, 3), 1e-12);
    assertArrayEquals(new double[] {4, 1}, Charts.smoothed(new double[] {4, 1}, 1), 1e-12);
  }

  @Test
  void largeImagesBecomeSmall() throws IOException {
    Image large = new Image(300, 150, 3, new byte[300 * 150 * 3]);
    String uri = Html.thumbnail(large, 112);
    byte[] png = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    var small = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(112, small.getHeight());
    assertEquals(56, small.getWidth());
  }

  @Test
  void largeGrayImagesStayAsBright() throws IOException {
    byte[] pixels = new byte[300 * 300];
    Arrays.fill(pixels, (byte) 128);
    String uri = Html.thumbnail(new Image(300, 300, 1, pixels), 112);
    byte[] png = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    var small = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(128, small.getRaster().getSample(56, 56, 0));
  }
}

package byol.data.sets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.DataException;
import byol.data.ImageDataset;
import byol.data.Split;
import byol.image.Image;
import byol.testing.FuzzSize;
import byol.testing.TarFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives, lists and folders by chance, also damaged ones. Whatever comes of them, an image has
 * the label that it was given or none, and what cannot be used is refused with a {@link
 * DataException} that a terminal can show. Each image's red and green say what its label is: red
 * the class, green 255 where it has one.
 */
class DataFuzzTest {

  private static final int LABELLED = 255;
  private static final List<String> CLASSES = List.of("0", "1", "2");
  private static final List<String> STEMS =
      List.of(
          "a", "b", "a.1", "a.2", "d/a", "d/b.c", "ü", "猫", "x\u001by", "x y", ".h", "e\nf", "g,h");

  @TempDir Path folder;

  private static byte[] png(int label, boolean labeled) {
    return TarFixture.png(label << 16 | (labeled ? LABELLED << 8 : 0));
  }

  private record Outcome(int images, int labeled, boolean refused) {}

  /** Opens both splits, and checks the labels of what was not damaged. */
  private static Outcome check(String spec, Map<String, String> truth, String what) {
    int images = 0;
    int labeled = 0;
    boolean refused = false;
    for (Split split : Split.values()) {
      try {
        ImageDataset dataset = Datasets.open(spec, split);
        images += dataset.size();
        fit(dataset.reading() + dataset.skipped().summary() + dataset.skipped().list(), what);
        for (int i = 0; i < dataset.size(); i++) {
          fit(dataset.source(i), what);
          if (dataset.label(i) != ImageDataset.NO_LABEL) {
            labeled++;
            String label = dataset.classNames().get(dataset.label(i));
            checkLabel(dataset.image(i), label, truth, what + ": " + dataset.source(i));
          }
        }
      } catch (DataException e) {
        refused = true;
        fit(e.getMessage(), what);
        assertFalse(e.getMessage().isBlank(), what);
      }
    }
    return new Outcome(images, labeled, refused);
  }

  private static void checkLabel(
      Image image, String label, Map<String, String> truth, String what) {
    // What cannot be decoded is replaced, by one of the same class or by gray.
    boolean gray = image.at(0, 0, 0) == 128 && image.at(0, 0, 1) == 128;
    if (!gray) {
      assertEquals(LABELLED, image.at(0, 0, 1), what + " has no label");
      assertEquals(truth.get("" + image.at(0, 0, 0)), label, what);
    }
  }

  private static void fit(String text, String what) {
    assertTrue(text.indexOf('\u001b') < 0 && text.indexOf('\0') < 0, what + ": " + text);
  }

  private static Map<String, String> numbers() {
    Map<String, String> truth = new HashMap<>();
    CLASSES.forEach(name -> truth.put(name, name));
    return truth;
  }

  @Test
  void archives() throws IOException {
    int labeled = 0;
    int refused = 0;
    int archives = FuzzSize.of(250);
    for (int seed = 0; seed < archives; seed++) {
      Random random = new Random(seed);
      Path file = folder.resolve("s.tar");
      int damage = random.nextInt(4);
      // Of two labels the damage might leave one, and nobody could tell.
      writeArchive(file, random, damage > 1);
      if (damage == 0) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      } else if (damage == 1) {
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length / 512) * 512;
        // A header, or content, is lost; but a label is not changed into another.
        Arrays.fill(bytes, at, at + 512, (byte) random.nextInt(2));
        Files.write(file, bytes);
      }
      Outcome outcome = check(file.toString(), numbers(), "archive " + seed);
      labeled += outcome.labeled();
      refused += outcome.refused() ? 1 : 0;
    }
    assertTrue(labeled > archives * 3 / 2, labeled + " labeled");
    assertTrue(refused > archives / 25, refused + " refused");
  }

  /** Samples whose parts are in any order, links, odd members and names. */
  private static void writeArchive(Path file, Random random, boolean contradictions) {
    List<Runnable> members = new ArrayList<>();
    try (TarFixture tar = new TarFixture(file)) {
      List<String> stems = new ArrayList<>(STEMS);
      Collections.shuffle(stems, random);
      boolean all = random.nextBoolean();
      for (String stem : stems.subList(0, 3 + random.nextInt(6))) {
        int label = random.nextInt(CLASSES.size());
        boolean has = all || random.nextInt(8) > 0;
        String image = stem + (random.nextInt(6) == 0 ? ".image.png" : ".png");
        members.add(() -> tar.add(image, png(label, has)));
        if (has) {
          members.add(() -> tar.add(stem + ".cls", label + "\n"));
        }
        if (contradictions && random.nextInt(8) == 0 && has) {
          members.add(() -> tar.add(stem + ".cls", (label + 1) % 3 + "\n"));
        }
        if (random.nextInt(6) == 0 && has) {
          members.add(() -> tar.link("l" + stem + ".png", TarConstants.LF_SYMLINK, image));
        }
        if (random.nextInt(6) == 0) {
          members.add(() -> tar.add(stem + ".json", "{\"x\": 1}"));
        }
      }
      if (random.nextBoolean()) {
        Collections.shuffle(members, random);
      }
      members.forEach(Runnable::run);
    }
  }

  /** As one archive of many came out: two keys of which one begins the other. */
  @Test
  void aLongerKeyHasNotTheLabelOfAShorterOne() {
    Path file = folder.resolve("s.tar");
    try (TarFixture tar = new TarFixture(file)) {
      tar.add("a.2.cls", "1").add("a.image.png", png(0, true)).add("b.image.png", png(2, true));
      tar.add("b.cls", "2").add("a.2.image.png", png(1, true)).add("a.cls", "0");
    }
    Outcome outcome = check(file.toString(), numbers(), "keys");
    assertTrue(outcome.labeled() >= 1, outcome::toString);
  }

  @Test
  void lists() throws IOException {
    for (int i = 0; i < CLASSES.size(); i++) {
      Files.write(folder.resolve(i + ".png"), png(i, true));
      Files.write(folder.resolve(i + ", b.png"), png(i, true));
    }
    int labeled = 0;
    int refused = 0;
    int lists = FuzzSize.of(400);
    for (int seed = 0; seed < lists; seed++) {
      Random random = new Random(seed);
      String ending = List.of("csv", "tsv", "txt").get(random.nextInt(3));
      Path file = folder.resolve("l." + ending);
      byte[] text = list(random, ending).getBytes(StandardCharsets.UTF_8);
      if (random.nextInt(3) == 0) {
        text = Arrays.copyOf(text, random.nextInt(text.length));
      }
      Files.write(file, text);
      Outcome outcome = check(file.toString(), numbers(), "list " + seed);
      labeled += outcome.labeled();
      refused += outcome.refused() ? 1 : 0;
    }
    assertTrue(labeled > lists, labeled + " labeled");
    assertTrue(refused > lists / 10, refused + " refused");
  }

  private static String list(Random random, String ending) {
    String separator = ending.equals("csv") ? "," : "\t";
    List<String> columns = new ArrayList<>(List.of("path", "label", "other"));
    boolean header = random.nextInt(3) > 0;
    if (header) {
      Collections.shuffle(columns, random);
    } else if (random.nextInt(3) > 0) {
      columns.remove("other");
    }
    List<String> lines = new ArrayList<>();
    if (header) {
      lines.add(String.join(separator, columns));
    }
    for (int i = 0; i < 3 + random.nextInt(4); i++) {
      int label = random.nextInt(CLASSES.size());
      String name = label + (random.nextInt(4) == 0 ? ", b.png" : ".png");
      boolean quoted = ending.equals("csv") && random.nextInt(4) > 0;
      Map<String, String> values =
          Map.of(
              "path", quoted ? "\"" + name + "\"" : name, "label", "" + label, "other", "\u001b7");
      List<String> fields = new ArrayList<>(columns.stream().map(values::get).toList());
      if (random.nextInt(20) == 0) {
        fields.set(columns.indexOf("path"), "x\0y");
      }
      if (random.nextInt(10) == 0) {
        fields.removeLast();
      }
      lines.add(String.join(separator, fields));
    }
    return String.join(random.nextBoolean() ? "\n" : "\r\n", lines) + "\n";
  }

  @Test
  void folders() throws IOException {
    List<String> classes = List.of("cat", "dog", "train", "e\u001b[m", "test tube");
    List<String> parts =
        List.of("train", "val", "Test", "training", "dev", "x", ".git", "@eaDir", "test1");
    int labeled = 0;
    int refused = 0;
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Path root = Files.createDirectories(folder.resolve("f" + seed));
      Map<String, String> truth = new HashMap<>();
      List<String> chosen = new ArrayList<>(parts);
      Collections.shuffle(chosen, random);
      List<String> used =
          random.nextInt(3) == 0 ? List.of("") : chosen.subList(0, 1 + random.nextInt(3));
      for (String part : used) {
        for (int c = 0; c < classes.size(); c++) {
          truth.put("" + c, classes.get(c));
          if (random.nextInt(3) > 0) {
            Path in = Files.createDirectories(root.resolve(part).resolve(classes.get(c)));
            for (int i = random.nextInt(4); i > 0; i--) {
              Files.write(in.resolve(i + ".png"), png(c, true));
            }
          }
        }
        if (random.nextInt(4) == 0) {
          Files.createDirectories(root.resolve(part));
          Files.write(root.resolve(part).resolve("stray.png"), png(9, false));
        }
      }
      Outcome outcome = checkFolders(root, truth, seed, used);
      labeled += outcome.labeled();
      refused += outcome.refused() ? 1 : 0;
    }
    assertTrue(labeled > 200, labeled + " labeled");
    assertTrue(refused > 30, refused + " refused");
  }

  private static Outcome checkFolders(
      Path root, Map<String, String> truth, int seed, List<String> used) {
    // Beside a folder that is no part, folders are classes themselves.
    if (used.contains("x") || used.contains("test1")) {
      return new Outcome(0, 0, false);
    }
    return check(root.toString(), truth, "folder " + seed + " " + used);
  }
}

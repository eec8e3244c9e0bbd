package byol.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.data.ImageDataset;
import byol.data.sets.ShapesDataset;
import byol.image.BufferedImages;
import byol.image.Image;
import byol.testing.InScope;
import byol.torch.Tensor;
import byol.torch.runtime.DType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code show} makes of tensors and images, and how terminals are told to show it. */
final class PicturesTest {
  private static final int RED = 0xff0000;
  private static final int BLUE = 0x0000ff;

  @RegisterExtension final InScope scope = InScope.alone();
  private final List<String> notes = new ArrayList<>();

  private static BufferedImage twoByThree() {
    BufferedImage picture = new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, RED);
    picture.setRGB(1, 1, BLUE);
    picture.setRGB(0, 2, 0x010203);
    return picture;
  }

  @Test
  void aBatchIsAPage() {
    Tensor batch = Tensor.zeros(10, 3, 4, 5);
    batch.select(0, 9).select(0, 0).fill_(1);
    BufferedImage page = Mosaic.of(batch, notes::add);
    assertEquals(8 * 7 - 2, page.getWidth());
    assertEquals(2 * 6 - 2, page.getHeight());
    assertEquals(0, page.getRGB(0, 0) & 0xffffff);
    assertEquals(0xffffff, page.getRGB(5, 0) & 0xffffff);
    assertEquals(RED, page.getRGB(7, 6) & 0xffffff);
    assertEquals(List.of(), notes);
  }

  @Test
  void grayImagesBytesAndTruthValuesAreShown() {
    assertEquals(
        0x808080, Mosaic.of(Tensor.ones(2, 3).mul(0.5), notes::add).getRGB(2, 1) & 0xffffff);
    Tensor bytes = Tensor.ones(1, 2, 3).mul(7).to(DType.UINT8);
    assertEquals(0x070707, Mosaic.of(bytes, notes::add).getRGB(0, 0) & 0xffffff);
    Tensor truth = Tensor.ones(2, 3).gt(0);
    assertEquals(0xffffff, Mosaic.of(truth, notes::add).getRGB(0, 0) & 0xffffff);
  }

  @Test
  void otherNumbersAreSpreadAndThatIsSaid() {
    Tensor tensor = Tensor.of(new float[] {-2, 0, 2}, 1, 3);
    BufferedImage picture = Mosaic.of(tensor, notes::add);
    assertEquals(0, picture.getRGB(0, 0) & 0xffffff);
    assertEquals(0x808080, picture.getRGB(1, 0) & 0xffffff);
    assertEquals(0xffffff, picture.getRGB(2, 0) & 0xffffff);
    assertEquals(List.of("values from -2.00 (black) to 2.00 (white)"), notes);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Shell.show(Tensor.zeros(2, 2, 2)));
    assertThrows(IllegalArgumentException.class, () -> Shell.show(Tensor.zeros(5)));
    assertThrows(IllegalArgumentException.class, () -> Shell.show(Tensor.zeros(0, 3, 2, 2)));
    assertThrows(
        IllegalArgumentException.class, () -> Shell.show(Tensor.ones(2, 2).mul(Double.NaN)));
    assertThrows(IllegalArgumentException.class, () -> Shell.show(List.of()));
    assertThrows(IllegalArgumentException.class, () -> Shell.show(List.of("a.png")));
    assertThrows(IllegalArgumentException.class, () -> Shell.pictures("ascii"));
  }

  @Test
  void aListMayHoldImagesOfAllKinds() {
    Image image = new Image(2, 2, 1, new byte[4]);
    BufferedImage page = Mosaic.of(List.of(image, Tensor.ones(3, 2, 2), twoByThree()), notes::add);
    assertEquals(3 * 4 - 2, page.getWidth());
    assertEquals(3, page.getHeight());
  }

  @Test
  void photosOnAPageAreReducedAndAloneTheyAreNot() {
    BufferedImage photo = new BufferedImage(1024, 512, BufferedImage.TYPE_3BYTE_BGR);
    photo.setRGB(1023, 511, 0xffffff);
    BufferedImage page = Mosaic.of(List.of(photo, Tensor.zeros(3, 600, 300), photo), notes::add);
    assertEquals(3 * 258 - 2, page.getWidth());
    assertEquals(256, page.getHeight());
    // The mean of sixteen pixels, of which one is white.
    assertEquals(0x101010, page.getRGB(255, 127) & 0xffffff);
    assertEquals(0xffffff, page.getRGB(255, 128) & 0xffffff, "below it");
    assertEquals(1024, Mosaic.of(List.of(photo), notes::add).getWidth());
    assertEquals(
        8 * 602 - 2, Mosaic.of(Tensor.zeros(8, 1, 4, 600), notes::add).getWidth(), "as saved");

    BufferedImage shapes = Mosaic.of(new ShapesDataset(30, 300, 1));
    assertEquals(8 * 258 - 2, shapes.getWidth());
    assertEquals(3 * 258 - 2, shapes.getHeight());
  }

  @Test
  void photosOfADataSetAreDecodedSmaller() {
    List<Integer> wanted = new ArrayList<>();
    ImageDataset shapes = new ShapesDataset(2, 300, 1);
    ImageDataset photos =
        (ImageDataset)
            Proxy.newProxyInstance(
                ImageDataset.class.getClassLoader(),
                new Class<?>[] {ImageDataset.class},
                (_, method, arguments) -> {
                  if (arguments != null
                      && arguments[arguments.length - 1] instanceof IntBinaryOperator reduction) {
                    wanted.add(reduction.applyAsInt(3000, 4000));
                    wanted.add(reduction.applyAsInt(700, 100));
                    wanted.add(reduction.applyAsInt(511, 511));
                  }
                  return method.invoke(shapes, arguments);
                });
    assertEquals(2 * 258 - 2, Mosaic.of(photos).getWidth());
    assertEquals(List.of(8, 2, 1, 8, 2, 1), wanted);
  }

  /** Drawing takes gray samples as they are; BufferedImage.getRGB would brighten them. */
  @Test
  void grayIsAsBrightInBlocksAsItIs() {
    byte[] pixels = new byte[100 * 2];
    Arrays.fill(pixels, (byte) 128);
    var photo = new Photo(BufferedImages.toBufferedImage(new Image(2, 100, 1, pixels)));
    for (int columns : new int[] {100, 10}) {
      String text = photo.text(columns);
      assertTrue(text.startsWith("\u001b[38;2;128;128;128m"), text.substring(0, 20));
    }
  }

  @Test
  void blocksAreTwoPixelsEach() {
    assertEquals(
        "\u001b[38;2;255;0;0m\u001b[48;2;0;0;0m▀\u001b[38;2;0;0;0m\u001b[48;2;0;0;255m▀\u001b[0m\n"
            + "\u001b[38;2;1;2;3m▀\u001b[38;2;0;0;0m▀\u001b[0m\n",
        new Photo(twoByThree()).text(80));
    BufferedImage wide = new BufferedImage(300, 30, BufferedImage.TYPE_INT_RGB);
    String text = new Photo(wide).text(50);
    assertEquals(3, text.lines().count());
    assertEquals(50, text.lines().findFirst().orElseThrow().replaceAll("[^▀]", "").length());
  }

  @Test
  void kittyGetsAPngInParts() throws IOException {
    BufferedImage noise = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    var random = new java.util.Random(1);
    for (int i = 0; i < 64 * 64; i++) {
      noise.setRGB(i % 64, i / 64, random.nextInt());
    }
    String sent = TerminalKind.KITTY.encode(noise);
    Matcher parts = Pattern.compile("\u001b_G([^;]*);([^\u001b]*)\u001b\\\\").matcher(sent);
    StringBuilder data = new StringBuilder();
    List<String> keys = new ArrayList<>();
    while (parts.find()) {
      keys.add(parts.group(1));
      assertTrue(parts.group(2).length() <= 4096);
      data.append(parts.group(2));
    }
    assertEquals("a=T,f=100,m=1", keys.getFirst());
    assertEquals("m=0", keys.getLast());
    assertSame(noise, Base64.getDecoder().decode(data.toString()));
  }

  @Test
  void iterm2GetsAPng() throws IOException {
    String sent = TerminalKind.ITERM2.encode(twoByThree());
    assertTrue(sent.startsWith("\u001b]1337;File=inline=1;size="), sent);
    String data = sent.substring(sent.indexOf(':') + 1, sent.indexOf(7));
    assertSame(twoByThree(), Base64.getDecoder().decode(data));
  }

  private static void assertSame(BufferedImage expected, byte[] png) throws IOException {
    BufferedImage found = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(expected.getWidth(), found.getWidth());
    for (int i = 0; i < expected.getWidth() * expected.getHeight(); i++) {
      int x = i % expected.getWidth();
      int y = i / expected.getWidth();
      assertEquals(expected.getRGB(x, y) & 0xffffff, found.getRGB(x, y) & 0xffffff);
    }
  }

  /** One strip with a line for each color; the bit of a row counts from the top. */
  @Test
  void sixelsHaveABitForEachRow() {
    String sent = Sixels.encode(twoByThree());
    assertTrue(sent.startsWith("\u001bPq\"1;1;2;3#0;2;0;0;0#"), sent);
    int black = 0;
    int blue = 5;
    int red = 5 * 7 * 6;
    String strip =
        "#%s%c%c$#%s?%c$#%s%c$-\u001b\\"
            .formatted(black, '?' + 0b110, '?' + 0b101, blue, '?' + 0b010, red, '?' + 0b001);
    assertTrue(sent.endsWith(strip), sent.substring(sent.length() - 60));
  }

  @ParameterizedTest
  @CsvSource({
    "xterm-256color, '', KITTY_WINDOW_ID, KITTY",
    "xterm-kitty, '', A, KITTY",
    "xterm-ghostty, ghostty, A, KITTY",
    "xterm-256color, iTerm.app, A, ITERM2",
    "xterm-256color, WezTerm, A, ITERM2",
    "foot, '', A, SIXEL",
    "xterm-256color, '', A, BLOCKS",
    "tmux-256color, iTerm.app, TMUX, BLOCKS",
    "screen, '', STY, BLOCKS",
    "dumb, '', A, FILE",
    "'', '', A, FILE",
  })
  void terminalsAreKnownByTheEnvironment(
      String term, String program, String variable, TerminalKind kind) {
    assertEquals(
        kind, TerminalKind.of(Map.of("TERM", term, "TERM_PROGRAM", program, variable, "1")));
  }

  @Test
  void whatIsNotForTmuxItHandsOn() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    new Terminal(stream, TerminalKind.SIXEL, true).show(new Photo(twoByThree()));
    String sent = out.toString(StandardCharsets.UTF_8);
    assertTrue(sent.startsWith("\u001bPtmux;\u001b\u001bPq"), sent.substring(0, 20));
    assertTrue(sent.endsWith("\u001b\u001b\\\n\u001b\\"), "the end");
  }
}

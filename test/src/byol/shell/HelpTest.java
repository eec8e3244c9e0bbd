package byol.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code help} says of names. */
final class HelpTest {
  private static String before;

  @BeforeAll
  static void nameTheSources() {
    before = System.setProperty("byol.home", "..");
  }

  @AfterAll
  static void forgetThem() {
    if (before == null) {
      System.clearProperty("byol.home");
    } else {
      System.setProperty("byol.home", before);
    }
  }

  @Test
  void anOperatorHasFormsCommentAndSchema() {
    String text = Help.on("cumsum");
    assertTrue(text.startsWith("Tensor\n  Tensor cumsum(long dim)\n"), text);
    assertTrue(text.contains("torch.Tensor.cumsum.html"), text);
    assertTrue(text.contains("Schemas\n  aten::cumsum(Tensor self, int dim"), text);
  }

  @Test
  void namesOfPythonAreUnderstood() {
    assertTrue(Help.on("max_pool2d").contains("maxPool2d("));
    assertTrue(Help.on("linalg_svd").contains("Linalg.svd(Tensor a"));
    assertTrue(Help.on("add_").contains("Tensor add_("));
  }

  @Test
  void aMethodWrittenByHandHasItsComment() {
    assertTrue(Help.on("matmul").contains("Matrix product; leading dimensions broadcast."));
  }

  @Test
  void whatIsElsewhereInJavaIsShown() {
    assertEquals("in Java: Random.manualSeed(0)", Help.on("manual_seed"));
    assertTrue(Help.on("numpy").startsWith("in Java: array(x, float"));
    assertEquals("in Java: x.to(DType.FLOAT64)", Help.on("double"));
  }

  @Test
  void anUnknownNameIsMet() {
    assertEquals("nothing here is called cumsumm; did you mean cumsum?", Help.on("cumsumm"));
    assertEquals("nothing here is called xyzzyxyzzy", Help.on("xyzzyxyzzy"));
  }

  @Test
  void commentsAreText() {
    assertEquals(
        "Takes x and y.\n\nhttps://x.y",
        Shell.plain(
            "/**\n"
                + " * Takes {@code x} and\u0020{@link y}.\n"
                + " *\n"
                + " * @see <a href=\"https://x.y\">z</a>\n"
                + " */"));
  }
}

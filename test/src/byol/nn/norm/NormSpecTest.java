package byol.nn.norm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Conv2d;
import byol.nn.Identity;
import byol.nn.Linear;
import byol.torch.TensorScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormSpecTest {
  @ParameterizedTest
  @ValueSource(strings = {"bn", "gn:16", "gn:1", "ln", "in", "bn-init", "none"})
  void readsWhatItWrites(String text) {
    NormSpec plain = NormSpec.parse(text);
    assertEquals(text, plain.toString());
    assertFalse(plain.standardizesWeights());
    NormSpec standardized = NormSpec.parse(text + "+ws");
    assertEquals(text + "+ws", standardized.toString());
    assertTrue(standardized.standardizesWeights());
    assertEquals(plain.norm(), standardized.norm());
    assertEquals(text.equals("bn"), standardized.usesBatchStatistics());
  }

  @Test
  void thePapersDefault() {
    assertEquals(NormSpec.GN_WS, NormSpec.parse("gn:16+ws"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "gn",
        "gn:",
        "gn:x",
        "gn:-4",
        "gn:16+",
        "gn:16 +ws",
        "GN:16",
        "ws",
        "bn+ws+ws",
        "gn:99999999999"
      })
  void refusesAnythingElse(String text) {
    var error = assertThrows(IllegalArgumentException.class, () -> NormSpec.parse(text));
    assertTrue(error.getMessage().contains("'" + text + "'"), error.getMessage());
    assertTrue(error.getMessage().contains("gn:16"), error.getMessage());
  }

  @Test
  void refusesNoGroups() {
    var error = assertThrows(IllegalArgumentException.class, () -> NormSpec.parse("gn:0"));
    assertTrue(error.getMessage().contains("not 0"), error.getMessage());
  }

  @Test
  void makesTheLayers() {
    try (var _ = TensorScope.open()) {
      assertInstanceOf(BatchNorm2d.class, NormSpec.parse("bn").norm().over2d(8));
      assertInstanceOf(BatchNorm1d.class, NormSpec.parse("bn").norm().over1d(8));
      assertInstanceOf(GroupNorm.class, NormSpec.parse("gn:4").norm().over2d(8));
      assertInstanceOf(GroupNorm.class, NormSpec.parse("gn:4").norm().over1d(8));
      assertInstanceOf(GroupNorm.class, NormSpec.parse("ln").norm().over1d(8));
      assertInstanceOf(GroupNorm.class, NormSpec.parse("in").norm().over2d(8));
      assertInstanceOf(Identity.class, NormSpec.parse("none").norm().over2d(8));
      assertInstanceOf(WSConv2d.class, NormSpec.parse("none+ws").conv2d(1, 2, 3, 1, 1));
      assertInstanceOf(WSLinear.class, NormSpec.parse("bn+ws").linear(4, 2, true));
      assertEquals(Conv2d.class, NormSpec.parse("gn:2").conv2d(1, 2, 3, 1, 1).getClass());
      assertEquals(Linear.class, NormSpec.parse("gn:2").linear(4, 2, true).getClass());
    }
  }

  @Test
  void namesGroupsAndChannelsThatDoNotFit() {
    var error =
        assertThrows(
            IllegalArgumentException.class, () -> NormSpec.parse("gn:7").norm().over2d(64));
    assertTrue(error.getMessage().contains("7 groups"), error.getMessage());
    assertTrue(error.getMessage().contains("64 channels"), error.getMessage());
    var noChannels = assertThrows(IllegalArgumentException.class, () -> new GroupNorm(1, 0));
    assertTrue(noChannels.getMessage().contains("0 channels"), noChannels.getMessage());
  }
}

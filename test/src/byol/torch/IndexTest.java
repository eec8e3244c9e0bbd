package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts are taken and changed as PyTorch does: test/golden/make_indexing_golden.py. */
final class IndexTest extends TorchTest {

  static Stream<JsonObject> cases() throws IOException {
    String json = Files.readString(Path.of("resources/golden/indexing.json"));
    JsonArray cases = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("cases");
    return StreamSupport.stream(cases.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static long[] longs(JsonElement array) {
    return array.getAsJsonArray().asList().stream().mapToLong(JsonElement::getAsLong).toArray();
  }

  /** 0, 1, 2 … */
  private static Tensor range(long[] shape) {
    return Tensor.arange(0, Arrays.stream(shape).reduce(1, Math::multiplyExact)).reshape(shape);
  }

  private static Object[] index(JsonObject golden) {
    return golden.getAsJsonArray("index").asList().stream().map(IndexTest::part).toArray();
  }

  private static Object part(JsonElement part) {
    if (part.isJsonObject()) {
      JsonObject tensor = part.getAsJsonObject();
      return tensor.has("mask")
          ? nested(tensor.get("mask")).to(DType.BOOL)
          : nested(tensor.get("long"));
    }
    return part.getAsJsonPrimitive().isString() ? part.getAsString() : (Object) part.getAsInt();
  }

  private static Tensor nested(JsonElement values) {
    if (values.isJsonArray()) {
      return Tensor.stack(
          values.getAsJsonArray().asList().stream().map(IndexTest::nested).toList(), 0);
    }
    boolean flag = values.getAsJsonPrimitive().isBoolean();
    long value = flag ? values.getAsBoolean() ? 1 : 0 : values.getAsLong();
    return Tensor.of(new long[] {value}).reshape();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void takesAndChangesWhatPyTorchDoes(JsonObject golden) {
    Tensor x = range(longs(golden.get("shape")));
    Object[] index = index(golden);
    if (golden.has("error")) {
      assertThrows(TorchException.class, () -> x.get(index));
      return;
    }
    Tensor part = x.get(index);
    JsonObject expected = golden.getAsJsonObject("part");
    assertArrayEquals(longs(expected.get("shape")), part.shape());
    assertArrayEquals(longs(expected.get("values")), part.toLongArray());
    if (golden.has("value")) {
      Tensor value = range(longs(golden.get("value"))).neg().sub(1);
      assertEquals(x, x.set(value, index));
      assertArrayEquals(longs(golden.get("after")), x.toLongArray());
    }
  }

  @Test
  void indicesOfJavaMeanTheSame() {
    Tensor x = range(new long[] {4, 5});
    assertSame(x.get("1:3"), x.get(Index.slice(1, 3)));
    assertSame(x.get("::2, 1:"), x.get(Index.slice(0, 4, 2), Index.from(1)));
    assertSame(x.get("None, ..., :-1"), x.get(Index.NEW_AXIS, Index.ELLIPSIS, Index.to(-1)));
    assertSame(x.get(":, 2"), x.get(Index.ALL, 2L));
    assertSame(x.get(Tensor.of(new long[] {3, 0})), x.get(new int[] {3, 0}));
    assertSame(x.get((byte) 1, (short) 2), x.get(1, 2));
    assertSame(x.get(new long[] {1, 2}, new long[] {0, 4}), Tensor.of(new long[] {5, 14}));
  }

  private static void assertSame(Tensor expected, Tensor actual) {
    assertArrayEquals(expected.shape(), actual.shape());
    assertArrayEquals(expected.toLongArray(), actual.toLongArray());
  }

  @Test
  void viewsShareMemoryAndGradientsFlow() {
    Tensor x = Tensor.ones(2, 3).requiresGrad_(true);
    assertTrue(x.get(1).sharesStorage(x));
    x.get(":, 1:").mul(2).sum().backward();
    assertArrayEquals(new float[] {0, 2, 2, 0, 2, 2}, x.grad().toFloatArray());
    Tensor y = Tensor.zeros(2, 3);
    y.set(2.5, 0, "1:").set(7, y.lt(1));
    assertArrayEquals(new float[] {7, 2.5f, 2.5f, 7, 7, 7}, y.toFloatArray());
    Tensor whole = Tensor.zeros(2).set(3);
    assertArrayEquals(new float[] {3, 3}, whole.toFloatArray());
  }

  @Test
  void saysWhatIsNoIndex() {
    Tensor x = range(new long[] {2, 3});
    for (Object wrong :
        List.of(
            "a", "1.5", "", "1:2:3:4", "1,", "99999999999999999999", 1.5, 'c', true, x.shape())) {
      if (wrong instanceof long[]) {
        assertThrows(TorchException.class, () -> x.get(wrong));
        continue;
      }
      var error = assertThrows(IllegalArgumentException.class, () -> x.get(wrong));
      assertTrue(error.getMessage().contains("is no index"), error.getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> x.get(0, null));
    assertThrows(IllegalArgumentException.class, () -> x.get(x.sum().gt(1)));
    var value = assertThrows(IllegalArgumentException.class, () -> x.set(0, Tensor.zeros(3)));
    assertTrue(value.getMessage().contains("comes before the index"), value.getMessage());
    assertThrows(IllegalArgumentException.class, () -> x.get("::0"));
    assertThrows(IllegalArgumentException.class, () -> x.get("::-1"));
    assertThrows(IllegalArgumentException.class, () -> x.get("..., ..."));
    var many = assertThrows(TorchException.Index.class, () -> x.get(0, 0, 0));
    assertEquals("3 indices for a tensor of 2 dimensions, [2, 3]", many.getMessage());
    assertThrows(TorchException.Index.class, () -> x.get(2));
    var fraction = assertThrows(IllegalArgumentException.class, () -> x.set(1.5, 0));
    assertEquals("a tensor of INT64 cannot hold 1.5", fraction.getMessage());
    assertThrows(IllegalArgumentException.class, () -> x.set(Double.NaN, 0));
    assertThrows(TorchException.Operator.class, () -> x.set(Tensor.ones(4), 0));
  }
}

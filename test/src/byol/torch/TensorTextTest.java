package byol.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.runtime.DType;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tensors are printed as PyTorch prints them: test/golden/make_printing_golden.py. */
final class TensorTextTest {

  static Stream<JsonObject> cases() throws IOException {
    String json = Files.readString(Path.of("resources/golden/printing.json"));
    JsonArray cases = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("cases");
    return StreamSupport.stream(cases.spliterator(), false).map(JsonElement::getAsJsonObject);
  }

  private static Tensor tensor(JsonObject golden) {
    DType dtype = DType.valueOf(golden.get("dtype").getAsString());
    long[] shape =
        golden.getAsJsonArray("shape").asList().stream()
            .mapToLong(JsonElement::getAsLong)
            .toArray();
    if (golden.has("scale")) {
      long count = Arrays.stream(shape).reduce(1, Math::multiplyExact);
      Tensor range = Tensor.arange(0, count).to(DType.FLOAT64);
      return range.mul(golden.get("scale").getAsDouble()).to(dtype).reshape(shape);
    }
    double[] values =
        golden.getAsJsonArray("values").asList().stream()
            .mapToDouble(TensorTextTest::number)
            .toArray();
    Tensor tensor = Tensor.zeros(values.length).to(dtype);
    for (int i = 0; i < values.length; i++) {
      boolean exact = values[i] == Math.rint(values[i]) && Math.abs(values[i]) > 1e15;
      Tensor element = tensor.narrow(0, i, 1);
      if (exact && dtype == DType.INT64) {
        element.fill_((long) values[i]);
      } else {
        element.fill_(values[i]);
      }
    }
    return tensor.reshape(shape);
  }

  private static double number(JsonElement value) {
    return switch (value.getAsString()) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> value.getAsDouble();
    };
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsAsPyTorchDoes(JsonObject golden) {
    try (var _ = TensorScope.open()) {
      Tensor tensor = tensor(golden);
      if (golden.has("complex")) {
        tensor = tensor.viewAsComplex();
      }
      if (golden.get("grad").getAsBoolean()) {
        tensor.requiresGrad_(true);
      }
      assertEquals(golden.get("text").getAsString(), tensor.toString());
    }
  }

  @Test
  void conjugatesArePrintedAsWhatTheyAre() {
    try (var _ = TensorScope.open()) {
      Tensor number = Tensor.of(new float[] {1, 2}).viewAsComplex();
      assertEquals("tensor(1.-2.j)", number.conj().toString());
    }
  }

  @Test
  void aClosedTensorSaysSo() {
    try (var _ = TensorScope.open()) {
      Tensor tensor = Tensor.ones(2);
      tensor.close();
      assertEquals("Tensor(closed)", tensor.toString());
    }
  }

  @Test
  void ofVeryManyDimensionsTheNumberIsSaid() {
    try (var _ = TensorScope.open()) {
      long[] ones = new long[20_000];
      Arrays.fill(ones, 1);
      assertEquals(
          "Tensor(of 20000 dimensions, too many to print)",
          Tensor.ones(1).reshape(ones).toString());
    }
  }

  @Test
  void whatIsInFlightInAGraphCanBePrinted() {
    try (var _ = TensorScope.open()) {
      Tensor weight = Tensor.ones(2, 600).requiresGrad_(true);
      Tensor product = weight.mul(2);
      assertTrue(product.toString().endsWith("requires_grad=True)"), product.toString());
      product.sum().backward();
      assertEquals("tensor([2., 2.])", weight.grad().narrow(1, 0, 1).reshape(2).toString());
    }
  }
}

package byol.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byol.torch.library.LibTorch;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import byol.torch.runtime.Layout;
import byol.torch.runtime.MemoryFormat;
import byol.torch.safetensors.Safetensors;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Every operator that can be called on small inputs gives what PyTorch's Python gives, called by
 * its method. {@code test/golden/make_operators_golden.py} wrote calls and values.
 */
class OperatorsGoldenTest extends TorchTest {
  private static final Set<Class<?>> BY_HAND =
      Set.of(Tensor.class, TensorArithmetic.class, TensorViews.class);

  /** PyTorch takes these calls' arguments, which do not fit each other, and reads other memory. */
  private static final Set<String> REFUSED =
      Set.of(
          "aten::native_batch_norm.out",
          "aten::sparse_bsr_tensor.crow_col_value",
          "aten::sparse_coo_tensor.indices_size");

  private static final double TOLERANCE = 2e-5;

  private Map<String, Tensor> golden;

  @BeforeEach
  void read() throws URISyntaxException {
    assumeTrue(LibTorch.load().version().startsWith("2.13.0"));
    golden = Safetensors.read(resource("operators.safetensors")).tensors();
  }

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(OperatorsGoldenTest.class.getResource("/golden/" + name).toURI());
  }

  @Test
  void everyOperatorGivesWhatPyTorchGives() throws IOException, URISyntaxException {
    Map<String, String> references = GeneratedOperators.references();
    List<String> wrong = new ArrayList<>();
    int calls = 0;
    int compared = 0;
    for (String line : Files.readAllLines(resource("operators.json"))) {
      JsonObject call = JsonParser.parseString(line).getAsJsonObject();
      String name = call.get("operator").getAsString();
      calls++;
      compared += call.get("steady").getAsBoolean() ? 1 : 0;
      try (TensorScope _ = TensorScope.open()) {
        Random.manualSeed(1);
        if (REFUSED.contains(name)) {
          assertRefused(() -> results(call, references.get(name)));
          continue;
        }
        compare(call, name.substring("aten::".length()), results(call, references.get(name)));
      } catch (AssertionError | RuntimeException | ReflectiveOperationException e) {
        wrong.add(name + ": " + (e instanceof InvocationTargetException ? e.getCause() : e));
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(calls >= 0.8 * references.size(), calls + " calls");
    assertTrue(compared >= 1000, compared + " compared");
  }

  private static void assertRefused(Executable call) {
    Throwable thrown = assertThrows(InvocationTargetException.class, call).getCause();
    assertInstanceOf(TorchException.Operator.class, thrown);
  }

  /** What the method returns, or has written to, one after the other. */
  private List<Object> results(JsonObject call, String reference)
      throws ReflectiveOperationException {
    List<JsonElement> items = call.getAsJsonArray("arguments").asList();
    Method method = GeneratedOperators.method(reference);
    boolean real =
        items.stream().anyMatch(i -> i.isJsonObject() && i.getAsJsonObject().has("real"));
    if (real && BY_HAND.contains(method.getDeclaringClass())) {
      // Of two methods written by hand, for integers and for others, the table names the first.
      method = GeneratedOperators.method(reference.replace("long", "double"));
    }
    boolean ofTensor = reference.startsWith("Tensor.");
    Tensor self = ofTensor ? input(items.getFirst()) : null;
    List<JsonElement> given = ofTensor ? items.subList(1, items.size()) : items;
    Type[] types = method.getGenericParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = argument(given.get(i), types[i]);
    }
    Object returned = method.invoke(self, arguments);
    List<Object> results = new ArrayList<>();
    if (method.getReturnType() != void.class) {
      flatten(returned, results);
    } else if (ofTensor) {
      results.add(self);
    } else {
      for (Object argument : arguments) {
        flatten(argument, results); // results are written to the first ones
      }
    }
    return results;
  }

  private static void flatten(Object value, List<Object> into) throws ReflectiveOperationException {
    if (value instanceof List<?> list) {
      for (Object element : list) {
        flatten(element, into);
      }
    } else if (value instanceof Record several) {
      for (RecordComponent component : several.getClass().getRecordComponents()) {
        flatten(component.getAccessor().invoke(several), into);
      }
    } else {
      into.add(value);
    }
  }

  private Tensor input(JsonElement item) {
    return golden.get("in." + item.getAsJsonObject().get("tensor").getAsString()).clone();
  }

  private Object argument(JsonElement item, Type type) {
    if (item.isJsonNull()) {
      return null;
    }
    if (item.isJsonArray()) {
      return item.getAsJsonArray().asList().stream().mapToLong(JsonElement::getAsLong).toArray();
    }
    if (item.isJsonObject()) {
      return object(item.getAsJsonObject());
    }
    return switch (type.getTypeName()) {
      case "int" -> item.getAsInt();
      case "long" -> item.getAsLong();
      case "double" -> item.getAsDouble();
      case "boolean", "java.lang.Boolean" -> item.getAsBoolean();
      case "java.lang.String" -> item.getAsString();
      default -> (Number) item.getAsLong();
    };
  }

  private Object object(JsonObject item) {
    String kind = item.keySet().iterator().next();
    JsonElement value = item.get(kind);
    return switch (kind) {
      case "tensor" -> input(item);
      case "tensors" -> {
        List<Tensor> tensors = new ArrayList<>();
        value
            .getAsJsonArray()
            .forEach(e -> tensors.add(golden.get("in." + e.getAsString()).clone()));
        yield tensors;
      }
      case "real" -> value.getAsDouble();
      case "reals" -> {
        JsonArray reals = value.getAsJsonArray();
        yield reals.asList().stream().mapToDouble(JsonElement::getAsDouble).toArray();
      }
      case "dtype" -> DType.valueOf(value.getAsString());
      case "format" -> MemoryFormat.valueOf(value.getAsString());
      case "device" -> Device.parse(value.getAsString());
      case "layout" -> Layout.valueOf(value.getAsString());
      default -> throw new AssertionError(kind);
    };
  }

  private void compare(JsonObject call, String name, List<Object> results) {
    JsonArray expected = call.getAsJsonArray("results");
    boolean steady = call.get("steady").getAsBoolean();
    assertTrue(results.size() >= expected.size(), "results: " + results);
    for (int i = 0; i < expected.size(); i++) {
      JsonObject item = expected.get(i).getAsJsonObject();
      if (item.has("tensor")) {
        Tensor wanted = golden.get(name + "." + item.get("tensor").getAsInt());
        compare(wanted, plain((Tensor) results.get(i), item.getAsJsonArray("how")), steady);
      } else if (item.has("dtype")) {
        String dtype = "torch." + ((DType) results.get(i)).name().toLowerCase(Locale.ROOT);
        assertEquals(item.get("dtype").getAsString(), dtype);
      } else {
        compare(item.get("value"), results.get(i));
      }
    }
  }

  private static void compare(JsonElement expected, Object result) {
    if (expected == null || expected.isJsonNull()) {
      assertEquals(null, result);
    } else if (result instanceof DType dtype) {
      assertEquals(expected.getAsInt(), dtype.code());
    } else if (result instanceof Boolean) {
      assertEquals(expected.getAsBoolean(), result);
    } else {
      assertEquals(expected.getAsDouble(), ((Number) result).doubleValue(), TOLERANCE);
    }
  }

  private static void compare(Tensor wanted, Tensor result, boolean steady) {
    assertEquals(Arrays.toString(wanted.shape()), Arrays.toString(result.shape()));
    assertEquals(wanted.dtype(), result.dtype());
    if (!steady) {
      return;
    }
    double[] expected = wanted.toDoubleArray();
    double[] values = result.toDoubleArray();
    for (int i = 0; i < expected.length; i++) {
      double allowed = TOLERANCE * Math.max(1, Math.abs(expected[i]));
      boolean near = Math.abs(expected[i] - values[i]) <= allowed;
      assertTrue(
          near || Double.compare(expected[i], values[i]) == 0,
          () -> Arrays.toString(expected) + " " + Arrays.toString(values));
    }
  }

  /** Real values in memory, made from others as the script did. */
  private static Tensor plain(Tensor result, JsonArray how) {
    Tensor plain = result;
    for (JsonElement step : how) {
      plain =
          switch (step.getAsString()) {
            case "dense" -> plain.toDense();
            case "dequantized" -> plain.dequantize();
            default -> plain.resolveConj().viewAsReal();
          };
    }
    return plain;
  }
}

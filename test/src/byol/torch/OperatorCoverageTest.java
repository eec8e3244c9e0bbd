package byol.torch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import byol.torch.library.LibTorch;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many of LibTorch's operators can be called by methods with types. */
class OperatorCoverageTest {
  @BeforeEach
  void theVersionThatTheyWereGeneratedFor() {
    assumeTrue(LibTorch.load().version().startsWith("2.13.0"));
  }

  /** All that LibTorch lists, but for gradients' own and those with an underscore in front. */
  private static Set<String> operators() {
    return Ops.schemas().stream()
        .map(schema -> schema.substring(0, schema.indexOf('(')))
        .filter(name -> !name.startsWith("aten::_") && !name.contains("backward"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void almostAllHaveAMethod() throws IOException {
    Set<String> all = operators();
    Map<String, String> references = GeneratedOperators.references();
    Map<String, String> leftOut = GeneratedOperators.leftOut();
    Set<String> named = new TreeSet<>(references.keySet());
    assertTrue(named.addAll(leftOut.keySet()));
    assertEquals(all, named);
    assertEquals(all.size(), references.size() + leftOut.size(), "both in one table");
    double share = (double) references.size() / all.size();
    assertTrue(share >= 0.99, references.size() + " of " + all.size());
    leftOut.forEach((name, reason) -> assertFalse(reason.isBlank(), name));
  }

  @Test
  void everyMethodIsThere() throws IOException {
    GeneratedOperators.references()
        .forEach(
            (name, reference) -> {
              int modifiers = GeneratedOperators.method(reference).getModifiers();
              boolean ofTensor = reference.startsWith("Tensor.");
              assertTrue(Modifier.isPublic(modifiers), reference);
              assertEquals(ofTensor, !Modifier.isStatic(modifiers), reference);
            });
  }

  @Test
  void schemasAreWhatLibTorchSays() {
    List<String> schemas = Ops.schemas();
    assertTrue(schemas.contains("aten::relu(Tensor self) -> Tensor"));
    assertTrue(schemas.stream().allMatch(schema -> schema.matches("aten::[^ ]+\\(.*\\) -> .+")));
  }
}

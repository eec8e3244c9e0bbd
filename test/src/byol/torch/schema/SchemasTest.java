package byol.torch.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.Ops;
import byol.torch.TensorScope;
import byol.torch.library.TorchException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search among operators. */
final class SchemasTest {
  @Test
  void theNearestComeFirst() {
    List<String> names =
        Ops.search("SVD").schemas().stream().map(Schemas::base).distinct().toList();
    assertEquals("svd", names.get(0));
    assertEquals("linalg_svd", names.get(1));
    assertTrue(names.indexOf("_linalg_svd") > names.indexOf("linalg_svdvals"), names.toString());
  }

  @Test
  void itPrintsAsAList() {
    String text = Ops.search("svdvals").toString();
    assertEquals(
        """
        aten::linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor
        and 1 that write into tensors that are given: see Out\
        """,
        text);
  }

  @Test
  void aWordThatIsNowhereIsSaid() {
    assertEquals(
        "no operator has cumsumm in its name; did you mean aten::cumsum?",
        Ops.search("cumsumm").toString());
    assertEquals("no operator has  in its name", Ops.search("").toString());
  }

  @Test
  void aWrongNameIsMet() {
    try (var _ = TensorScope.open()) {
      assertEquals("no operator aten::svdd; did you mean aten::svd?", refused("aten::svdd"));
      assertEquals("no operator relu; did you mean aten::relu?", refused("relu"));
      assertTrue(refused("aten::add.Tenso").endsWith("did you mean aten::add.Tensor?"));
      assertEquals("no operator aten::xyzzyxyzzy", refused("aten::xyzzyxyzzy"));
    }
  }

  private static String refused(String name) {
    return assertThrows(TorchException.Operator.class, () -> Ops.call(name)).getMessage();
  }

  @Test
  void whatWritesIntoGivenTensorsIsTold() {
    assertTrue(
        Schemas.writesIntoGiven("aten::abs.out(Tensor self, *, Tensor(a!) out) -> Tensor(a!)"));
    assertFalse(Schemas.writesIntoGiven("aten::abs_(Tensor(a!) self) -> Tensor(a!)"));
  }
}

package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ForeachTest extends TorchTest {
  private List<Tensor> self; // 1 2, 3
  private List<Tensor> other; // 10 20, 4

  @BeforeEach
  void make() {
    self = List.of(Tensor.of(new float[] {1, 2}), Tensor.of(new float[] {3}));
    other = List.of(Tensor.of(new float[] {10, 20}), Tensor.of(new float[] {4}));
  }

  private void holds(double first, double second, double third) {
    assertArrayEquals(new double[] {first, second}, self.get(0).toDoubleArray(), 1e-5);
    assertArrayEquals(new double[] {third}, self.get(1).toDoubleArray(), 1e-5);
  }

  @Test
  void addition() {
    Foreach.add_(self, other, 0.5);
    holds(6, 12, 5);
    Foreach.add_(self, -1);
    holds(5, 11, 4);
  }

  @Test
  void multiplication() {
    Foreach.mul_(self, 2);
    holds(2, 4, 6);
  }

  @Test
  void lerp() {
    Foreach.lerp_(self, other, 0.25);
    holds(3.25, 6.5, 3.25);
  }

  @Test
  void products() {
    Foreach.addcmul_(self, other, other, 0.1);
    holds(11, 42, 4.6);
    Foreach.addcdiv_(self, other, other, -1);
    holds(10, 41, 3.6);
  }

  @Test
  void copies() {
    Foreach.copy_(self, other);
    holds(10, 20, 4);
    other.getFirst().fill_(0);
    holds(10, 20, 4);
  }

  @Test
  void newTensors() {
    List<Tensor> roots = Foreach.sqrt(self);
    assertArrayEquals(new double[] {Math.sqrt(3)}, roots.get(1).toDoubleArray(), 1e-6);
    holds(1, 2, 3);
  }

  /** More tensors than fit into the memory set aside for handles. */
  @Test
  void thousandsOfTensors() {
    List<Tensor> many = IntStream.range(0, 3000).mapToObj(_ -> Tensor.ones(1)).toList();
    List<Tensor> more =
        IntStream.range(0, 3000)
            .mapToObj(i -> Tensor.full(i, DType.FLOAT32, Device.CPU, 1))
            .toList();
    Foreach.add_(many, more, 2);
    assertEquals(1 + 2 * 2999, many.getLast().item());
    Foreach.addcmul_(many, more, more, 0);
    assertEquals(3000, Foreach.sqrt(many).size());
  }

  @Test
  void listsOfDifferentLengths() {
    List<Tensor> one = other.subList(0, 1);
    for (Executable call :
        List.<Executable>of(
            () -> Foreach.add_(self, one, 1),
            () -> Foreach.lerp_(self, one, 1),
            () -> Foreach.copy_(self, one),
            () -> Foreach.addcmul_(self, other, one, 1),
            () -> Foreach.addcmul_(self, one, other, 1),
            () -> Foreach.addcdiv_(self, one, one, 1),
            () -> Foreach.lars_(self, one, self, new boolean[2], 1, 0, 0, 1),
            () -> Foreach.lars_(self, other, one, new boolean[2], 1, 0, 0, 1),
            () -> Foreach.lars_(self, other, self, new boolean[1], 1, 0, 0, 1))) {
      IllegalArgumentException thrown = assertThrows(IllegalArgumentException.class, call);
      assertTrue(thrown.getMessage().contains("2"), thrown::getMessage);
      assertTrue(thrown.getMessage().contains("1"), thrown::getMessage);
    }
    holds(1, 2, 3);
  }

  @Test
  void shapesThatDoNotFit() {
    List<Tensor> wrong = List.of(Tensor.ones(3), Tensor.ones(3));
    TorchException thrown =
        assertThrows(TorchException.Operator.class, () -> Foreach.add_(self, wrong, 1));
    assertTrue(thrown.getMessage().contains("must match"), thrown::getMessage);
    assertThrows(TorchException.Operator.class, () -> Foreach.sqrt(List.of()));
    self.getLast().close();
    assertThrows(TorchException.Closed.class, () -> Foreach.add_(self, other, 1));
  }
}

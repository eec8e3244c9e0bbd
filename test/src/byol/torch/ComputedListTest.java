package byol.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.torch.runtime.DType;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Lists whose elements are computed when they are asked for, by operators. */
class ComputedListTest extends TorchTest {
  private static <T> List<T> computed(int size, IntFunction<T> element) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return element.apply(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** Row i of [4, 3] values i + 1, by operators that take shapes and lists themselves. */
  private static List<Tensor> rows() {
    Tensor x = Tensor.arange(1, 5).to(DType.FLOAT32).reshape(4, 1).add(Tensor.zeros(4, 3));
    return computed(4, i -> Tensor.cat(List.of(x.narrow(0, i, 1)), 0).reshape(1, 3).sum(0));
  }

  @Test
  void joined() {
    float[] expected = {1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4};
    assertArrayEquals(expected, Tensor.cat(rows(), 0).toFloatArray());
    assertArrayEquals(expected, Tensor.stack(rows(), 0).toFloatArray());
    assertArrayEquals(expected, Ops.call("aten::cat", rows(), 0).toFloatArray());
  }

  @Test
  void ofForeach() {
    Tensor[] targets = {Tensor.zeros(3), Tensor.zeros(3), Tensor.zeros(3), Tensor.zeros(3)};
    List<Tensor> self = computed(4, i -> targets[(int) Tensor.of(new long[] {i}).sum().item()]);
    Foreach.add_(self, rows(), 2);
    Foreach.addcmul_(self, rows(), rows(), 1.0);
    Foreach.lerp_(self, rows(), 0);
    Foreach.average_(self, rows(), 0);
    Foreach.lars_(self, rows(), rows(), new boolean[4], 0, 0, 0, 0);
    assertEquals(3, targets[0].sum(0).item() / 3);
    assertEquals(24, targets[3].sum(0).item() / 3);
    assertEquals(2, Foreach.sqrt(rows()).get(3).toFloatArray()[0]);
    Foreach.copy_(self, rows());
    assertEquals(4, targets[3].toFloatArray()[0]);
  }

  @Test
  void ofGradients() {
    Tensor x = Tensor.ones(3).requiresGrad_(true);
    Tensor loss = x.mul(2).sum();
    List<Tensor> inputs = computed(1, _ -> Tensor.cat(List.of(x), 0).numel() == 3 ? x : null);
    assertArrayEquals(new float[] {2, 2, 2}, loss.gradOf(inputs).getFirst().toFloatArray());
    x.sum().backward();
    Tensor.clearGrads(inputs);
    assertTrue(!x.hasGrad());
  }

  /** The size is another one each time it is asked for. */
  @Test
  void growing() {
    Tensor x = Tensor.ones(3);
    List<Tensor> growing =
        new AbstractList<>() {
          private int calls;

          @Override
          public Tensor get(int index) {
            return x;
          }

          @Override
          public int size() {
            return ++calls > 3 ? 100_000 : 3;
          }
        };
    Foreach.mul_(growing, 1.0);
    assertArrayEquals(new float[] {1, 1, 1}, x.toFloatArray());
  }

  @Test
  void elementsThatAreNoTensors() {
    Tensor x = Tensor.ones(1);
    NullPointerException thrown =
        assertThrows(NullPointerException.class, () -> Tensor.cat(Arrays.asList(x, null), 0));
    assertEquals("element 1 of a list of 2 tensors is null", thrown.getMessage());
  }
}

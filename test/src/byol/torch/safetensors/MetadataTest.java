package byol.torch.safetensors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import byol.torch.Ops;
import byol.torch.Tensor;
import byol.torch.TorchTest;
import byol.torch.library.TorchException;
import byol.torch.runtime.DType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a tensor is, is asked of LibTorch: it may be another thing than it was. */
class MetadataTest extends TorchTest {
  private static Tensor seen(long... shape) {
    Tensor tensor = Tensor.ones(shape);
    assertArrayEquals(shape, tensor.shape());
    assertEquals(DType.FLOAT32, tensor.dtype());
    return tensor;
  }

  @Test
  void shapeAfterItWasChangedInPlace() {
    Tensor turned = seen(2, 3);
    Ops.call("aten::t_", turned);
    assertArrayEquals(new long[] {3, 2}, turned.shape());
    assertArrayEquals(new long[] {1, 3}, turned.strides());

    Tensor resized = seen(2, 3);
    Ops.call("aten::resize_", resized, new long[] {12});
    assertEquals(12, resized.numel());
    assertEquals(12, resized.toFloatArray().length);

    Tensor squeezed = seen(1, 4, 1);
    Ops.call("aten::squeeze_", squeezed);
    assertEquals(1, squeezed.dim());
    assertEquals(4, squeezed.size(-1));
    assertThrows(TorchException.Index.class, () -> squeezed.size(2));
  }

  @Test
  void throughAnotherReference() {
    Tensor tensor = seen(2, 3);
    Ops.call("aten::t_", tensor.alias());
    assertArrayEquals(new long[] {3, 2}, tensor.shape());
  }

  @Test
  void typeAfterItsDataWasReplaced() {
    Tensor tensor = seen(4);
    Ops.callAll("aten::set_data", tensor, Tensor.arange(0, 4).to(DType.INT32));
    assertEquals(DType.INT32, tensor.dtype());
    assertArrayEquals(new float[] {0, 1, 2, 3}, tensor.toFloatArray());
    assertArrayEquals(new long[] {0, 1, 2, 3}, tensor.toLongArray());
  }

  @Test
  void moreDimensionsThanThereWereDamageNoMemory() {
    Tensor tensor = seen(4);
    List<Tensor> others = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      others.add(Tensor.ones(16));
    }
    for (int i = 0; i < 3000; i++) {
      Ops.call("aten::unsqueeze_", tensor, 0).close();
    }
    assertEquals(3001, tensor.strides().length);
    assertEquals(3001, tensor.shape().length);
    for (Tensor other : others) {
      assertEquals(16, other.sum().item());
    }
  }

  @Test
  void whatHasNoNameHereIsStillPrinted() {
    Tensor bytes = Ops.call("aten::quantize_per_tensor", Tensor.ones(1), 1.0, 0, 13);
    assertEquals("Tensor(dtype 13 of LibTorch has no name here)", bytes.toString());
  }
}

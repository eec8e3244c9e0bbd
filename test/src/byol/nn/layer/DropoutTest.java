package byol.nn.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import byol.nn.Layer;
import byol.nn.Linear;
import byol.nn.Sequential;
import byol.optim.Sgd;
import byol.torch.Generator;
import byol.torch.Nn;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import byol.torch.TorchTest;
import byol.torch.runtime.DType;
import byol.torch.runtime.Device;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is dropped comes from the thread's generator, and from nothing else. */
class DropoutTest extends TorchTest {
  private static Layer network() {
    Random.manualSeed(1);
    return new Sequential(
        new Linear(8, 8, true),
        new Dropout(0.3),
        new MultiheadAttention(8, 2, 0.4),
        new Linear(8, 2, true));
  }

  private static float[] seen(Layer layer, Tensor x, long seed) {
    try (var _ = Random.from(Generator.of(seed))) {
      return layer.forward(x).toFloatArray();
    }
  }

  @Test
  void theThreadsGeneratorDecides() {
    Layer network = network();
    Tensor x = Tensor.randn(3, 5, 8);
    byte[] shared = Random.state(Device.CPU).toByteArray();
    float[] first = seen(network, x, 5);
    assertArrayEquals(first, seen(network, x, 5));
    assertFalse(Arrays.equals(first, seen(network, x, 6)));
    assertArrayEquals(shared, Random.state(Device.CPU).toByteArray(), "others draw from it");
    network.train(false);
    assertArrayEquals(seen(network, x, 5), seen(network, x, 6));
  }

  /** Steps of a training; ends with its weights and the state of its generator. */
  private static void train(Layer network, Generator generator, int from, int to) {
    Sgd sgd = new Sgd(network.parameters(), 0, 0);
    try (var _ = Random.from(generator)) {
      for (int i = from; i < to; i++) {
        Random.manualSeed(i * 31L + to); // what others do
        sgd.zeroGrad();
        network
            .forward(Tensor.full(i, DType.FLOAT32, Device.CPU, 2, 5, 8))
            .square()
            .mean()
            .backward();
        sgd.step(1e-3);
      }
    }
  }

  @Test
  void aResumedTrainingEndsWithTheSameBits() {
    Layer whole = network();
    train(whole, Generator.of(7), 1, 5);
    Layer half = network();
    Generator generator = Generator.of(7);
    train(half, generator, 1, 3);
    Map<String, Tensor> saved = new LinkedHashMap<>();
    half.stateDict().forEach((name, tensor) -> saved.put(name, tensor.detach().clone()));
    Layer resumed = network();
    resumed.loadStateDict(saved);
    Generator again = Generator.of(0);
    again.setState(generator.state());
    train(resumed, again, 3, 5);
    whole
        .stateDict()
        .forEach(
            (name, tensor) ->
                assertArrayEquals(
                    tensor.toFloatArray(), resumed.stateDict().get(name).toFloatArray(), name));
  }

  @Test
  void everythingCanBeDropped() {
    Tensor x = Tensor.ones(4).requiresGrad_(true);
    Tensor y = new Dropout(1).forward(x);
    assertArrayEquals(new float[4], y.toFloatArray());
    y.sum().backward();
    assertArrayEquals(new float[4], x.grad().toFloatArray());
  }

  @Test
  void whatIsDroppedIsClosed() {
    Dropout dropout = new Dropout(0.5);
    Tensor x = Tensor.ones(4);
    long before = TensorScope.liveTensors();
    dropout.forward(x);
    assertEquals(before + 1, TensorScope.liveTensors());
  }

  /** With dropout that drops next to nothing, the same as LibTorch's kernel, masks included. */
  @Test
  void attentionWithDropoutIsAttention() {
    MultiheadAttention attention = new MultiheadAttention(8, 2, 1e-12);
    Tensor x = Tensor.randn(2, 5, 8).requiresGrad_(true);
    Tensor allowed = Tensor.ones(5, 5).to(DType.BOOL).tril();
    allowed.set(0, 0); // the first attends to nothing
    for (Tensor mask : new Tensor[] {null, allowed, Tensor.randn(2, 1, 5, 5)}) {
      attention.train(true);
      Tensor dropped = attention.attend(x, x, x, mask);
      Tensor slope = dropped.square().sum().gradOf(List.of(x)).getFirst();
      attention.train(false);
      Tensor plain = attention.attend(x, x, x, mask);
      Tensor expected = plain.square().sum().gradOf(List.of(x)).getFirst();
      assertTrue(dropped.sub(plain).abs().max().item() < 1e-5);
      assertTrue(slope.sub(expected).abs().max().item() < 1e-4);
    }
  }

  /** The same generator drops the same in PyTorch. */
  @Test
  void dropsWhatLibTorchDrops() {
    Tensor x = Tensor.randn(40);
    Random.manualSeed(9);
    float[] expected = Nn.dropout(x, 0.4, true).toFloatArray();
    assertArrayEquals(expected, seen(new Dropout(0.4), x, 9));
    assertEquals(Device.CPU, Random.derived(Device.CPU).device());
  }
}

package byol.bench;

import byol.Byol;
import byol.model.Architecture;
import byol.model.Network;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.NormSpec;
import byol.optim.Lars;
import byol.torch.LibTorch;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;
import java.util.Scanner;

/**
 * This project's side of {@code test/bench/step.py}: announces itself, then for each number it
 * reads runs so many training steps of ResNet-50 with GN+WS and prints the seconds of each.
 */
public final class StepBenchmark {
  private static final int WARM_UP = 2;

  private final Byol byol;
  private final Lars optimizer;
  private final Tensor views;

  private StepBenchmark(int batch, int size) {
    var encoder = new ResNet.Config(Architecture.RESNET50, 64, 3, Stem.IMAGENET, NormSpec.GN_WS);
    byol = new Byol(Network.Config.of(encoder));
    optimizer = new Lars(byol.parameters(), 0.9, 1e-6, 1e-3);
    views = Tensor.randn(2L * batch, size, size, 3).permute(0, 3, 1, 2);
  }

  private double step() {
    try (var _ = TensorScope.open()) {
      optimizer.zeroGrad();
      Tensor loss = byol.forward(views).loss();
      loss.backward();
      optimizer.step(0.1);
      byol.updateTarget(0.99);
      return loss.item();
    }
  }

  /** Arguments: images in a batch, their side in pixels, threads. */
  public static void main(String[] arguments) {
    LibTorch.setNumThreads(Integer.parseInt(arguments[2]));
    Random.manualSeed(1);
    try (var _ = TensorScope.open();
        Scanner turns = new Scanner(System.in)) {
      int batch = Integer.parseInt(arguments[0]);
      var benchmark = new StepBenchmark(batch, Integer.parseInt(arguments[1]));
      double loss = 0;
      for (int i = 0; i < WARM_UP; i++) {
        loss = benchmark.step();
      }
      System.out.printf(
          "ready LibTorch %s, %d threads, %s, loss %.4f%n",
          LibTorch.load().version(), LibTorch.numThreads(), LibTorch.cpuCapability(), loss);
      while (turns.hasNextInt()) {
        StringBuilder times = new StringBuilder("times");
        for (int i = turns.nextInt(); i > 0; i--) {
          long start = System.nanoTime();
          benchmark.step();
          times.append(' ').append((System.nanoTime() - start) / 1e9);
        }
        System.out.println(times);
      }
    }
  }
}

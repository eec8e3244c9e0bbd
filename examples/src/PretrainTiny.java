import byol.Byol;
import byol.data.Augmentation;
import byol.data.Datasets;
import byol.data.Loader;
import byol.data.Split;
import byol.model.Architecture;
import byol.model.Network;
import byol.model.ResNet;
import byol.model.Stem;
import byol.nn.NormSpec;
import byol.optim.CosineSchedule;
import byol.optim.Lars;
import byol.optim.TauSchedule;
import byol.torch.DType;
import byol.torch.Random;
import byol.torch.Tensor;
import byol.torch.TensorScope;

/**
 * The whole of BYOL with GroupNorm and Weight Standardisation, in a screenful that reads like the
 * paper. Trains a small ResNet on generated images for 100 steps, about a minute on two cores; the
 * loss falls from about 4 to under 2.
 */
public final class PretrainTiny {
  private static final int BATCH = 128;
  private static final long STEPS = 100;

  public static void main(String[] args) {
    Random.manualSeed(0);
    try (var _ = TensorScope.open()) {
      // f, g and q: encoder, projector and predictor, and the target's own f' and g'
      var norm = NormSpec.parse("gn:16+ws");
      var encoder = new ResNet.Config(Architecture.RESNET8, 32, 3, Stem.SMALL, norm);
      var byol = new Byol(new Network.Config(encoder, norm, norm, 512, 128));

      // T and T': two random views of every image
      var images = Datasets.open("shapes", Split.TRAIN);
      var views = Augmentation.small(32, images.stats());
      var loader = new Loader(images, views, BATCH, 0, 1, 4);

      var optimizer = new Lars(byol.parameters(), 0.9, 1e-6, 1e-3);
      var learningRate = new CosineSchedule(0.45, STEPS / 10, STEPS);
      var tau = new TauSchedule(0.97, STEPS);

      try (var batches = loader.start(0)) {
        for (long step = 0; step < STEPS; step++) {
          try (var _ = TensorScope.open();
              var batch = batches.next()) {
            Tensor both =
                Tensor.of(batch.images(), DType.FLOAT32, batch.shape()).permute(0, 3, 1, 2);
            Tensor loss = byol.forward(both).loss(); // 2 - 2 cos(q(z), z'), both ways
            optimizer.zeroGrad();
            loss.backward();
            optimizer.step(learningRate.at(step)); // theta
            byol.updateTarget(tau.at(step)); // xi <- tau xi + (1 - tau) theta
            if (step % 10 == 9) {
              System.out.printf("step %3d: loss %.3f%n", step + 1, loss.item());
            }
          }
        }
      }
    }
  }
}

package byol.data.load;

import byol.data.ImageDataset;
import byol.data.SampleRandom;
import byol.data.transform.Augmentation;
import byol.data.transform.ViewParameters;
import byol.data.transform.ViewRecipe;
import byol.data.transform.ViewRenderer;
import byol.image.ScaledImage;
import byol.image.codec.EncodedImage;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * Writes the views of images into batches. What is drawn for a view depends on the seed, the epoch
 * and the image's index and size alone, so that it is known before the image is decoded, and the
 * image comes at the largest reduction that all its views bear. For one thread.
 */
final class ViewWriter implements BatchSource.SampleWriter {

  private final ImageDataset dataset;
  private final Augmentation augmentation;
  private final List<ViewRecipe> recipes;
  private final long seed;
  private final ViewRenderer renderer;
  private final SampleRandom random = new SampleRandom();

  /**
   * A writer.
   *
   * @param recipes those of the augmentation that are used, one for each view
   * @param seed of all that is drawn
   */
  ViewWriter(ImageDataset dataset, Augmentation augmentation, List<ViewRecipe> recipes, long seed) {
    this.dataset = dataset;
    this.augmentation = augmentation;
    this.recipes = recipes;
    this.seed = seed;
    renderer = new ViewRenderer(augmentation.size(), augmentation.stats());
  }

  @Override
  public void write(BatchPlan plan, int position, MemorySegment memory) {
    int index = plan.indices()[position];
    ScaledImage image =
        dataset.image(
            index, (height, width) -> reduction(draw(plan.epoch(), index, height, width)));
    List<ViewParameters> views = draw(plan.epoch(), index, image.height(), image.width());
    for (int v = 0; v < views.size(); v++) {
      long row = (long) v * plan.indices().length + position;
      renderer.view(image, views.get(v), memory, row * renderer.bytes());
    }
  }

  private List<ViewParameters> draw(long epoch, int index, int height, int width) {
    random.restart(seed, epoch, index);
    return recipes.stream()
        .map(recipe -> ViewParameters.sample(recipe, height, width, random))
        .toList();
  }

  private int reduction(List<ViewParameters> views) {
    if (!augmentation.reducedDecoding()) {
      return 1;
    }
    return views.stream()
        .map(ViewParameters::crop)
        .mapToInt(c -> EncodedImage.reduction(c.height(), c.width(), augmentation.size()))
        .min()
        .orElseThrow();
  }
}

package byol.data.load;

import byol.data.ImageDataset;
import byol.data.SampleRandom;
import byol.data.transform.TwoViews;
import byol.data.transform.ViewParameters;
import byol.data.transform.ViewRecipe;
import byol.data.transform.ViewRenderer;
import byol.data.transform.ViewSlot;
import byol.data.transform.ViewTransform;
import byol.image.ScaledImage;
import byol.image.codec.EncodedImage;
import java.lang.foreign.MemorySegment;
import java.util.Iterator;
import java.util.List;

/**
 * Writes the views of images into batches. What is drawn for a view depends on the seed, the epoch
 * and the image's index and size alone, so that it is known before the image is decoded, and the
 * image comes at the largest reduction that all its views bear. For one thread.
 */
final class ViewWriter implements BatchSource.SampleWriter {
  /** Transforms that are no recipes draw from streams of their own, whose seeds lie far apart. */
  private static final long STREAM = 0x5851F42D4C957F2DL;

  private final ImageDataset dataset;
  private final int size;
  private final List<? extends ViewTransform> transforms;
  private final List<ViewRecipe> recipes;
  private final boolean reduces;
  private final long seed;
  private final ViewRenderer renderer;
  private final SampleRandom random = new SampleRandom();

  /**
   * A writer.
   *
   * @param views how views are made
   * @param transforms those of the views that are used
   * @param seed of all that is drawn
   */
  ViewWriter(
      ImageDataset dataset, TwoViews views, List<? extends ViewTransform> transforms, long seed) {
    this.dataset = dataset;
    this.transforms = transforms;
    this.seed = seed;
    size = views.size();
    recipes =
        transforms.stream()
            .filter(ViewRecipe.class::isInstance)
            .map(ViewRecipe.class::cast)
            .toList();
    // Only of a recipe it is known what it needs before the image is decoded.
    reduces = views.reducedDecoding() && recipes.size() == transforms.size();
    renderer = new ViewRenderer(size, views.stats());
  }

  @Override
  public void write(BatchPlan plan, int position, MemorySegment memory) {
    int index = plan.indices()[position];
    ScaledImage image =
        dataset.image(
            index, (height, width) -> reduction(draw(plan.epoch(), index, height, width)));
    Iterator<ViewParameters> drawn =
        draw(plan.epoch(), index, image.height(), image.width()).iterator();
    for (int v = 0; v < transforms.size(); v++) {
      long row = (long) v * plan.indices().length + position;
      long offset = row * renderer.bytes();
      if (transforms.get(v) instanceof ViewRecipe) {
        renderer.view(image, drawn.next(), memory, offset);
      } else {
        random.restart(seed + (v + 1) * STREAM, plan.epoch(), index);
        ViewSlot.make(transforms.get(v), image.image(), random, renderer, memory, offset);
      }
    }
  }

  private List<ViewParameters> draw(long epoch, int index, int height, int width) {
    random.restart(seed, epoch, index);
    return recipes.stream()
        .map(recipe -> ViewParameters.sample(recipe, height, width, random))
        .toList();
  }

  private int reduction(List<ViewParameters> views) {
    if (!reduces) {
      return 1;
    }
    return views.stream()
        .map(ViewParameters::crop)
        .mapToInt(c -> EncodedImage.reduction(c.height(), c.width(), size))
        .min()
        .orElseThrow();
  }
}

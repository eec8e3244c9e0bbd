package byol.data.transform;

import byol.data.SampleRandom;
import byol.image.Image;

/**
 * Makes a view of an image; bring your own. {@link ViewRecipe} is the usual one, and can be a part
 * of yours:
 *
 * <pre>{@code
 * ViewRecipe recipe = ViewRecipe.paperT();
 * ViewTransform turned =
 *     (image, random, view) -> recipe.view(turn(image, random.nextInt(4)), random, view);
 * var views = TwoViews.of(32, images.stats(), turned, turned);
 * }</pre>
 *
 * <p>The threads of a loader call it at the same time, so it must keep nothing between calls.
 */
@FunctionalInterface
public interface ViewTransform {
  /**
   * Makes one view.
   *
   * @param image the whole picture; not to be changed
   * @param random for all that is left to chance: it depends on the seed, the epoch and the image
   *     alone, so that a run that goes on after a stop sees the same views
   * @param view what is made, to be filled once
   */
  void view(Image image, SampleRandom random, ViewSlot view);
}

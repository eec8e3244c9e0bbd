package byol.command;

import byol.data.ImageDataset;

/** Says that images are converted, where they are. */
public final class Channels {
  private Channels() {}

  /**
   * Says it to a log.
   *
   * @param wanted what an encoder takes: 1 for gray images, 3 for images in color
   */
  public static void say(ImageDataset images, int wanted, CommandLog log) {
    if (images.channels() != wanted) {
      log.said(
          wanted == 1
              ? "the encoder takes gray images: those in color are converted (0.299 R + 0.587 G +"
                  + " 0.114 B)"
              : "the encoder takes images in color: gray values are repeated three times");
    }
  }
}

package byol.recipe;

import byol.data.ImageDataset;
import byol.data.ScanListener;
import byol.data.index.HeaderSurvey;
import byol.torch.runtime.Device;
import byol.util.Processor;
import java.util.Locale;

/**
 * What a recipe depends on.
 *
 * @param images how many there are
 * @param channels 1 (gray) or 3 (color)
 * @param side of the images in pixels: the shorter one, in the middle of those of a sample
 * @param aspect longer side of an image by its shorter one, in the middle of those of a sample
 * @param device where the run computes
 * @param bfloat16 whether the device multiplies matrices of bfloat16 faster than those of float32
 */
public record Situation(
    int images, int channels, int side, double aspect, Device.Type device, boolean bfloat16) {
  /** Images whose headers are read. */
  private static final int SAMPLE = 256;

  /** Of square images. */
  public Situation(int images, int channels, int side, Device.Type device, boolean bfloat16) {
    this(images, channels, side, 1, device, bfloat16);
  }

  /**
   * Looks at a data set.
   *
   * @throws byol.data.DataException if none of a sample of its images can be read
   */
  public static Situation of(ImageDataset dataset, Device.Type device) {
    boolean bfloat16 = device == Device.Type.CUDA || Processor.hasBfloat16();
    if (dataset.nativeSize().isPresent()) {
      int side = dataset.nativeSize().getAsInt();
      return new Situation(dataset.size(), dataset.channels(), side, device, bfloat16);
    }
    HeaderSurvey headers = HeaderSurvey.of(dataset, SAMPLE, 0, ScanListener.NONE);
    return new Situation(
        dataset.size(),
        dataset.channels(),
        headers.shorterSide().median(),
        headers.aspect(),
        device,
        bfloat16);
  }

  /** In words, such as {@code 50,000 color images of 32 px, on a CPU with bfloat16}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d %s images of %d px, on a %s%s",
        images,
        channels == 1 ? "gray" : "color",
        side,
        device == Device.Type.CUDA ? "GPU" : "CPU",
        bfloat16 ? " with bfloat16" : "");
  }
}

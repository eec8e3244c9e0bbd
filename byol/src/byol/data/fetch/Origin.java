package byol.data.fetch;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Where a data set is to be had.
 *
 * @param name of the data set
 * @param url of its archive
 * @param bytes of the archive
 * @param md5 of the archive, as its authors or torchvision publish it
 * @param unpacked whether its files are unpacked; else the archive is read as it is
 * @param terms its licence, or what its authors ask for, in words
 */
public record Origin(String name, URI url, long bytes, String md5, boolean unpacked, String terms) {

  private static final String OF_IMAGENET =
      "its images are of ImageNet, whose terms allow non-commercial research and education"
          + " (image-net.org/download)";

  private static final List<Origin> ALL =
      List.of(
          new Origin(
              "cifar10",
              URI.create("https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz"),
              170_052_171,
              "c32a1d4ab5d03f1284b67883e8d87530",
              true,
              "no licence is named; its authors ask to cite Krizhevsky, Learning Multiple Layers of"
                  + " Features from Tiny Images (2009)"),
          new Origin(
              "cifar100",
              URI.create("https://www.cs.toronto.edu/~kriz/cifar-100-binary.tar.gz"),
              168_513_733,
              "03b5dce01913d631647c71ecec9e9cb8",
              true,
              "no licence is named; its authors ask to cite Krizhevsky, Learning Multiple Layers of"
                  + " Features from Tiny Images (2009)"),
          new Origin(
              "stl10",
              URI.create("https://ai.stanford.edu/~acoates/stl10/stl10_binary.tar.gz"),
              2_640_397_119L,
              "91f7769df0f17e558f3565bffb0c7dfb",
              true,
              "no licence is named; " + OF_IMAGENET + "; cite Coates, Lee, Ng (AISTATS 2011)"),
          new Origin(
              "imagenette",
              URI.create("https://s3.amazonaws.com/fast-ai-imageclas/imagenette2-320.tgz"),
              341_663_724,
              "3df6f0d01a2c9592104656642f5e78a3",
              true,
              "Apache-2.0 by fast.ai; " + OF_IMAGENET),
          new Origin(
              "tiny-imagenet",
              URI.create("https://cs231n.stanford.edu/tiny-imagenet-200.zip"),
              248_100_043,
              "90528d7ca1a48142e341f4ef8d21d0de",
              false,
              "no licence is named; " + OF_IMAGENET));

  /** That of a data set, if one is known. */
  public static Optional<Origin> of(String name) {
    return ALL.stream().filter(origin -> origin.name.equals(name)).findFirst();
  }

  /** The name of the archive. */
  public String file() {
    String path = url.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * The same from a mirror, which has the archive under the same name.
   *
   * @param mirror the folder that it is in there
   */
  Origin at(URI mirror) {
    String folder = mirror.toString();
    URI there = URI.create(folder + (folder.endsWith("/") ? "" : "/") + file());
    return new Origin(name, there, bytes, md5, unpacked, terms);
  }
}

package byol.cli.doctor;

import byol.imaging.ImageLibrary;

/**
 * Whether views of images can be made, which needs no LibTorch.
 *
 * @param load loads the native library of views, or throws
 */
record ViewsCheck(Runnable load) {

  Check run() {
    try {
      load.run();
      return Check.ok("views", "native library in " + ImageLibrary.place());
    } catch (IllegalStateException e) {
      return Check.fail("views", e.getMessage(), "");
    }
  }
}

/**
 * What images need of native code, over the Foreign Function and Memory API, and without LibTorch:
 * libjpeg-turbo and libwebp, where the machine has them, and the arithmetic of augmented views.
 */
module byol.imaging {
  requires byol.base;

  exports byol.imaging;
  exports byol.jpeg;
  exports byol.library;
  exports byol.webp;
}

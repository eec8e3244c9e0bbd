/** Self-supervised learning without batch statistics: BYOL with GroupNorm and Weight Standardisation. */
@SuppressWarnings("requires-automatic")
module byol {
  requires transitive byol.torch;
  requires com.google.gson;
  requires info.picocli;
  requires java.desktop;
  requires org.apache.commons.compress;

  exports byol.data;
}

/** Self-supervised learning without batch statistics: BYOL with GroupNorm and WS. */
@SuppressWarnings("requires-automatic")
module byol {
  requires transitive byol.torch;
  requires com.google.gson;
  requires info.picocli;
  requires transitive java.desktop;
  requires org.apache.commons.compress;

  exports byol;
  exports byol.data;
  exports byol.model;
  exports byol.nn;
  exports byol.optim;

  opens byol.cli to
      info.picocli;
}

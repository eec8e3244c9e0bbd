/** Self-supervised learning without batch statistics: BYOL with GroupNorm and WS. */
@SuppressWarnings("requires-automatic")
module byol {
  requires transitive byol.torch;
  requires transitive com.google.gson;
  requires info.picocli;
  requires jdk.management;
  requires jdk.unsupported;
  requires me.tongfei.progressbar;
  requires transitive java.desktop;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.tukaani.xz;
  requires org.knowm.xchart;

  exports byol;
  exports byol.ablate;
  exports byol.data;
  exports byol.eval;
  exports byol.export;
  exports byol.model;
  exports byol.nn;
  exports byol.optim;
  exports byol.report;
  exports byol.train;

  opens byol.ablate to
      com.google.gson;
  opens byol.bench to
      com.google.gson;
  opens byol.cli to
      com.google.gson,
      info.picocli;
  opens byol.data to
      com.google.gson;
  opens byol.train to
      com.google.gson;
}

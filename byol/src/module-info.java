/** Self-supervised learning without batch statistics: BYOL with GroupNorm and WS. */
@SuppressWarnings("requires-automatic")
module byol {
  requires byol.base;
  requires byol.imaging;
  requires transitive byol.torch;
  requires transitive com.google.gson;
  requires com.google.protobuf;
  requires info.picocli;
  requires java.net.http;
  requires jdk.httpserver;
  requires jdk.management;
  requires jdk.unsupported;
  requires me.tongfei.progressbar;
  requires org.knowm.xchart;
  requires transitive java.desktop;
  requires java.logging;
  requires static jdk.jshell;
  requires external.umap.java;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.apache.lucene.core;
  requires org.tukaani.xz;

  exports byol;
  exports byol.ablate;
  exports byol.ablate.suite;
  exports byol.command;
  exports byol.command.use;
  exports byol.config;
  exports byol.data;
  exports byol.data.folder;
  exports byol.data.index;
  exports byol.data.load;
  exports byol.data.parquet;
  exports byol.data.raw;
  exports byol.data.sets;
  exports byol.data.shard;
  exports byol.data.tar;
  exports byol.data.transform;
  exports byol.eval;
  exports byol.eval.features;
  exports byol.eval.finetune;
  exports byol.eval.probe;
  exports byol.export;
  exports byol.image;
  exports byol.image.codec;
  exports byol.json;
  exports byol.mlflow;
  exports byol.model;
  exports byol.nn;
  exports byol.nn.layer;
  exports byol.nn.norm;
  exports byol.onnx;
  exports byol.optim;
  exports byol.parallel;
  exports byol.profile;
  exports byol.recipe;
  exports byol.registry;
  exports byol.report;
  exports byol.report.live;
  exports byol.report.runs;
  exports byol.run;
  exports byol.shell;
  exports byol.tracking;
  exports byol.train;
  exports byol.use;
  exports byol.use.features;
  exports byol.use.similar;
  exports byol.weights;

  opens byol.ablate to
      com.google.gson;
  opens byol.ablate.suite to
      com.google.gson;
  opens byol.bench to
      com.google.gson;
  opens byol.cli to
      com.google.gson,
      info.picocli;
  opens byol.cli.bench to
      com.google.gson,
      info.picocli;
  opens byol.cli.data to
      com.google.gson,
      info.picocli;
  opens byol.cli.doctor to
      com.google.gson,
      info.picocli;
  opens byol.cli.option to
      com.google.gson,
      info.picocli;
  opens byol.cli.progress to
      com.google.gson,
      info.picocli;
  opens byol.cli.ranks to
      com.google.gson,
      info.picocli;
  opens byol.cli.run to
      com.google.gson,
      info.picocli;
  opens byol.cli.runs to
      com.google.gson,
      info.picocli;
  opens byol.cli.use to
      com.google.gson,
      info.picocli;
  opens byol.command to
      com.google.gson;
  opens byol.command.use to
      com.google.gson;
  opens byol.config to
      com.google.gson;
  opens byol.data to
      com.google.gson;
  opens byol.data.index to
      com.google.gson;
  opens byol.data.raw to
      com.google.gson;
  opens byol.data.transform to
      com.google.gson;
  opens byol.eval.finetune to
      com.google.gson;
  opens byol.export to
      com.google.gson;
  opens byol.report to
      com.google.gson;
  opens byol.tracking to
      com.google.gson;
  opens byol.recipe to
      com.google.gson;
  opens byol.run to
      com.google.gson;
  opens byol.use.features to
      com.google.gson;
  opens byol.weights to
      com.google.gson;

  provides jdk.jshell.spi.ExecutionControlProvider with
      byol.jshell.TensorExecutionProvider;

  uses byol.data.parquet.ParquetReader;
  uses byol.data.tar.Zstandard;
  uses byol.onnx.OnnxEngine;
  uses byol.registry.Extension;
  uses byol.use.features.ParquetWriter;
}

/** ONNX Runtime, to compare exported files with. */
@SuppressWarnings("requires-automatic")
module byol.onnxruntime {
  requires byol;
  requires byol.torch;
  requires com.microsoft.onnxruntime;

  provides byol.onnx.OnnxEngine with
      byol.onnxruntime.OnnxRuntime;
}

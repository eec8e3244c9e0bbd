/**
 * Networks as ONNX files. Begin with {@link byol.onnx.OnnxGraph}: layers add their operators to it.
 * {@link byol.onnx.OnnxModel} is the file, {@link byol.onnx.OnnxEngine} what runs it.
 */
package byol.onnx;

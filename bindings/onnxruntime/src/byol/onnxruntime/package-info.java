/**
 * ONNX Runtime as an engine that exported files are compared with. Being on the module or class
 * path is all that is asked of it.
 */
package byol.onnxruntime;

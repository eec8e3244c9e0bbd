package byol.config;

import byol.optim.Precision;
import byol.torch.runtime.Device;

/**
 * Where and how a run computes, and what it writes.
 *
 * @param device where the networks are
 * @param precision of convolutions and matrix products
 * @param tf32 whether GPUs may round float32 inputs of those to TF32
 * @param cudnnBenchmark whether cuDNN takes the algorithms that are fastest here, instead of
 *     deterministic ones
 * @param cudaGraph whether steps are captured as a CUDA graph, where they can be
 * @param syncBn whether batch norm takes the statistics of all processes' images together
 * @param seed of weights, order and augmentation
 * @param threads of LibTorch
 * @param logEvery steps between lines of metrics
 * @param checkpointEvery steps between checkpoints
 * @param tensorboard whether the metrics are written for TensorBoard as well
 */
public record RuntimeConfig(
    @Setting(label = "DEVICE", byDefault = "cpu", help = "cpu, cuda or cuda:N.") Device device,
    @Setting(
            label = "NAME",
            byDefault = "fp32",
            help =
                "fp32, bf16, fp16, or auto: bf16 where the device has instructions for it, else"
                    + " fp32.")
        Precision precision,
    @Setting(
            byDefault = "true",
            help = "Whether GPUs may round the inputs of float32 products to TF32.")
        boolean tf32,
    @Setting(
            byDefault = "true",
            help =
                "Whether cuDNN takes the algorithms that are fastest here, or deterministic ones.")
        boolean cudnnBenchmark,
    @Setting(help = "Whether steps on a GPU are captured as a CUDA graph (default: if possible).")
        boolean cudaGraph,
    @Setting(
            byDefault = "false",
            help =
                "Whether batch norm of several processes takes the statistics of all their images,"
                    + " not each of its own.")
        boolean syncBn,
    @Setting(byDefault = "0", help = "Of weights, order and augmentation.")
        @Range(min = Long.MIN_VALUE, max = Long.MAX_VALUE)
        long seed,
    @Setting(help = "Threads of LibTorch (default: one per core).") @Range(min = 1, max = 1024)
        int threads,
    @Setting(byDefault = "20", help = "Steps between lines of metrics.") @Range(min = 1, max = 1e18)
        long logEvery,
    @Setting(byDefault = "500", help = "Steps between checkpoints.") @Range(min = 1, max = 1e18)
        long checkpointEvery,
    @Setting(
            byDefault = "true",
            help = "Whether metrics are written for TensorBoard too, to DIR/tensorboard.")
        boolean tensorboard) {}

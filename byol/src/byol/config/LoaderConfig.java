package byol.config;

/**
 * How images are loaded.
 *
 * @param batchSize images of one forward pass
 * @param loaderThreads threads that prepare batches
 * @param maxSkipped share of damaged images above which the run stops
 */
public record LoaderConfig(
    @Setting(byDefault = "256", changeable = true, help = "Images of one forward pass.")
        @Range(min = 1, max = Integer.MAX_VALUE)
        int batchSize,
    @Setting(help = "Threads that prepare images (default: one per two cores).")
        @Range(min = 1, max = 1024)
        int loaderThreads,
    @Setting(
            label = "SHARE",
            byDefault = "0.01",
            changeable = true,
            help = "Stop when more of the images than this are damaged.")
        @Range(min = 0, max = 1)
        double maxSkipped) {}

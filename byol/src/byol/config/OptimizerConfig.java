package byol.config;

/**
 * The optimizer.
 *
 * @param name one of {@code byol.registry.Optimizers}
 * @param lr learning rate for 256 images; {@link RunConfig#learningRate} is the one applied
 * @param weightDecay λ
 * @param momentum μ of LARS and SGD
 * @param trust η of LARS
 * @param predictorRate learning rate of the predictor, as a multiple of that of the other networks
 */
public record OptimizerConfig(
    @Setting(key = "optimizer", label = "NAME", byDefault = "lars", help = "One of {names}.")
        String name,
    @Setting(
            help =
                "Learning rate for 256 images; what is applied is lr x effective batch / 256"
                    + " (default: by optimizer and epochs).")
        @Range(min = 0, max = 1e38, aboveMin = true)
        double lr,
    @Setting(help = "Pull of the weights towards 0 (default: by optimizer and epochs).")
        @Range(min = 0, max = 1e6)
        double weightDecay,
    @Setting(byDefault = "0.9", help = "Of lars and sgd.") @Range(min = 0, max = 1, belowMax = true)
        double momentum,
    @Setting(byDefault = "0.001", help = "Trust coefficient of lars.")
        @Range(min = 0, max = 1e6, aboveMin = true)
        double trust,
    @Setting(
            label = "FACTOR",
            byDefault = "1",
            before = "1",
            help = "Learning rate of the predictor, as a multiple of that of the other networks.")
        @Range(min = 0, max = 1e6, aboveMin = true)
        double predictorRate) {}

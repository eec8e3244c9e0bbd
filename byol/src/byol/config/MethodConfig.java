package byol.config;

/**
 * The method, and what its loss takes.
 *
 * @param name one of {@code byol.registry.Methods}
 * @param predictor whether BYOL has its predictor; without is a control that collapses
 * @param temperature of SimCLR's loss
 */
public record MethodConfig(
    @Setting(key = "method", label = "NAME", byDefault = "byol", help = "What is trained: {names}.")
        String name,
    @Setting(
            byDefault = "true",
            help = "Whether BYOL has its predictor; without, it is a control that collapses.")
        boolean predictor,
    @Setting(byDefault = "0.1", help = "Of simclr's loss.") @Range(min = 1e-4, max = 1e4)
        double temperature) {}

package byol.config;

import byol.nn.norm.Norm;
import byol.nn.norm.NormSpec;

/**
 * Ways to say settings that {@link Defaults} turns into others; a run's config has none of them.
 *
 * @param norm normalization of everything that has no norm of its own
 * @param imageSize side of the views in pixels
 * @param epochs length of the run, if steps are not given
 * @param warmupEpochs length of the warm-up, if its steps are not given
 */
record Shorthand(
    @Setting(
            label = "SPEC",
            help =
                Norm.NOTATION
                    + ", each with or without +ws (default: gn:16+ws): normalization of everything"
                    + " not named by the three options below. bn-init is a scale and a shift that"
                    + " start as bn acts on the first batch.")
        NormSpec norm,
    @Setting(
            label = "PIXELS",
            help = "Side of the views (default: the images' own, or 224 where they vary).")
        @Range(min = 1, max = 16384)
        Integer imageSize,
    @Setting(
            changeable = true,
            help = "Passes over the images (default: 40; without a preset, on a CPU, 45 minutes).")
        @Range(min = 0, max = 1e9, aboveMin = true)
        Double epochs,
    @Setting(
            help = "Linear warm-up of the learning rate (default: 10, at most a tenth of the run).")
        @Range(min = 0, max = 1e9)
        Double warmupEpochs) {}
